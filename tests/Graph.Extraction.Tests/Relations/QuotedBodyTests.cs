using Graph.Core.Entities;

namespace Graph.Extraction.Tests.Relations;

/// <summary>Bodies whose names stand in quotation marks beside an office; films and slogans stand in them too.</summary>
public sealed class QuotedBodyTests
{
    [Theory]
    [InlineData("\"Lowmark Watch\" leader Mara Velt left.", "Mara Velt LEADS Lowmark Watch")]
    [InlineData("“Lowmark Watch” spokesman Mara Velt left.", "Mara Velt SPOKESPERSON_FOR Lowmark Watch")]
    [InlineData("The leader of \"Lowmark Watch\", Mara Velt, left.", "Mara Velt LEADS Lowmark Watch")]
    [InlineData("The leader of the \"Lowmark Watch\" group, Mara Velt, left.", "Mara Velt LEADS Lowmark Watch")]
    [InlineData("Mara Velt became the head of \"Lowmark Watch\" in 1993.", "Mara Velt LEADS Lowmark Watch")]
    [InlineData("The \"Lowmark Council\" chief, Mara Velt, left.", "Mara Velt LEADS Lowmark Council")]
    [InlineData("It is late, says Mara Velt of \"Lowmark Council\".", "Mara Velt WORKS_FOR Lowmark Council")]
    public void A_body_in_quotation_marks_has_its_leaders(string text, string relation) => Assert.Equal([relation], Reads.Of(text).Relations);

    [Theory]
    [InlineData("The director of \"The Lowmark\", Mara Velt, left.")]
    [InlineData("\"The Lowmark\" director Mara Velt left.")]
    [InlineData("Mara Velt, head of the \"Yes\" campaign, left.")]
    [InlineData("\"No,\" leader Mara Velt said.")]
    [InlineData("The \"Liar\" minister Mara Velt left.")]
    [InlineData("The \"Iron\" minister, Mara Velt, left.")]
    [InlineData("\"Teflon\" president Mara Velt left.")]
    [InlineData("\"Sleepy\" leader Mara Velt left.")]
    [InlineData("“Mr Fix-It” chairman Mara Velt left.")]
    [InlineData("Mara Velt, head of the \"Peace Process\", left.")]
    [InlineData("Mara Velt, president of \"Nothing\", left.")]
    [InlineData("Mara Velt, leader of \"The Lost Boys\", left.")]
    [InlineData("\"Lowmark Council\" minister Mara Velt left.")]
    [InlineData("The leader of the protests said \"Lowmark Watch\" and left.")]
    public void What_is_no_body_has_none(string text) => Assert.Empty(Reads.Of(text).Relations);

    [Theory]
    [InlineData("The group \"Lowmark Watch\" left.")]
    [InlineData("The \"Lowmark Watch\" group left.")]
    public void A_group_in_quotation_marks_is_a_body(string text) => Assert.Equal(["Lowmark Watch"], Reads.Of(text).Names(EntityType.Organization));
}
