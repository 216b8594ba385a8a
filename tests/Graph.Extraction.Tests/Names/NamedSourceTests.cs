using Graph.Core.Entities;

namespace Graph.Extraction.Tests.Names;

/// <summary>Names that are told by what they do, where nothing else tells of them.</summary>
public sealed class NamedSourceTests
{
    [Theory]
    [InlineData("According to the Oldport Free Lantern, the mayor denied it.", "Oldport Free Lantern")]
    [InlineData("The ferry was old. The Daily Keeler said that the mayor knew it.", "Daily Keeler")]
    [InlineData("Lakeside Insider acknowledged that the ferry had been sold.", "Lakeside Insider")]
    [InlineData("As Northern Journalism reported, the mayor met the owner.", "Northern Journalism")]
    [InlineData("The ferry was sold, and Tide-X says it is worth about $5 million.", "Tide-X")]
    [InlineData("Half of the ferries are late, according to Shipcheck.org.", "Shipcheck.org")]
    public void What_reports_is_a_body(string text, string body)
    {
        var reads = Reads.Of(text);
        Assert.Contains(body, reads.Names(EntityType.Organization));
        Assert.Equal(body, reads.SpeakerOf(reads.Only));
    }

    [Theory]
    [InlineData("Gay Republicans told reporters that they agreed.")]
    [InlineData("Two Harbour Committees said they would look into it.")]
    [InlineData("The Institute for Science and Harbour Law said so, a Lakeside Democrat said.")]
    public void Several_people_and_a_part_of_a_name_are_no_body_of_their_own(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Names(EntityType.Organization), name => name is "Gay Republicans" or "Two Harbour Committees" or "Harbour Committees" or "Harbour Law" or "Lakeside Democrat");

    [Fact]
    public void Who_has_a_given_name_is_somebody() =>
        Assert.Contains("Eva-Maria Holmsund", Reads.Of("Many were angry. Eva-Maria Holmsund posted: \"They welcomed them all.\"").Names(EntityType.Person));

    [Theory]
    [InlineData("\"It is late,\" Mr. English said of the mayor.", "English")]
    [InlineData("\"It is late,\" Ms. Jordan said by telephone.", "Jordan")]
    public void Whoever_is_addressed_is_somebody(string text, string person) =>
        Assert.Equal([person], Reads.Of(text).Names(EntityType.Person));
}
