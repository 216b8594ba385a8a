namespace Graph.Extraction.Tests.Relations;

public sealed class AdherentRelationTests
{
    private const string Named = "The Lowmark Party lost. ";

    [Theory]
    [InlineData("Lowmark lawmaker Mara Velt left.")]
    [InlineData("The Lowmark presidential candidate, Mara Velt, left.")]
    [InlineData("Mara Velt, a Lowmark senator from Oldport, left.")]
    [InlineData("Mara Velt, the Lowmark nominee for governor, left.")]
    public void Who_is_called_by_a_partys_adjective_belongs_to_it(string text) =>
        Assert.Equal(["Mara Velt MEMBER_OF Lowmark Party"], Reads.Of(Named + text).Relations);

    [Theory]
    [InlineData("Democrat Mara Velt left.")]
    [InlineData("Mara Velt, an Oldport Democrat, left.")]
    [InlineData("Mara Velt is a Democrat.")]
    [InlineData("Mara Velt (D-Oldport) left.")]
    [InlineData("Rep. Mara Velt, D-Oldport, left.")]
    public void Who_is_called_by_its_noun_or_letter_does_too(string text) =>
        Assert.Contains("Mara Velt MEMBER_OF Democratic Party", Reads.Of("The Democratic Party lost. " + text).Relations);

    [Theory]
    [InlineData("Mara Velt, the Lowmark mayor of Oldport, left.")]
    [InlineData("Mara Velt is the Lowmark governor.")]
    public void The_adjective_may_stand_before_any_title_that_members_hold(string text) =>
        Assert.Contains("Mara Velt MEMBER_OF Lowmark Party", Reads.Of(Named + text).Relations);

    [Fact]
    public void A_titles_own_word_is_no_partys() =>
        Assert.DoesNotContain("Mara Velt MEMBER_OF Justice Party", Reads.Of("The Justice Party lost. Justice Minister Mara Velt left.").Relations);

    [Fact]
    public void A_firm_with_a_letter_is_named() =>
        Assert.Contains("D-Karst", Reads.Of("Lowmark Bank, D-Karst and Merrow Bank closed. D-Karst Ltd. said so.").Reading.Entities.SelectMany(entity => entity.Name.Split(' ')));

    [Theory]
    [InlineData("Former Lowmark candidate Mara Velt left.")]
    [InlineData("Mara Velt, a former Lowmark senator, left.")]
    [InlineData("Lowmark spokeswoman Mara Velt left.")]
    [InlineData("Mara Velt, a Lowmark donor, left.")]
    [InlineData("Mara Velt, the Lowmark nominee's brother, left.")]
    public void Who_left_a_party_or_works_for_it_need_not(string text) =>
        Assert.DoesNotContain("Mara Velt MEMBER_OF Lowmark Party", Reads.Of(Named + text).Relations);

    [Fact]
    public void The_letter_of_a_party_names_nobody() =>
        Assert.Equal("Mara Velt", Assert.Single(Reads.Of("Sen. Mara Velt (R-Oldport) left.").Reading.Entities).Name);
}
