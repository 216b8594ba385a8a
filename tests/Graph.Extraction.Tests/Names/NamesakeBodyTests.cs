using Graph.Core.Entities;

namespace Graph.Extraction.Tests.Names;

public sealed class NamesakeBodyTests
{
    private const string Labour = "Q9630";

    private static string? PartyOf(string text) => Assert.Single(Reads.Of(text).Reading.Entities, entity => entity.Type == EntityType.Organization).WikidataId;

    [Theory]
    [InlineData("Norway's Labour Party said it would form a government. Labour won the vote.")]
    [InlineData("The ruling Norwegian Labour Party said it would form a government.")]
    [InlineData("The Labour Party of Norway won the vote.")]
    [InlineData("Norway voted on Monday. The Labour Party won the vote, and Labour will govern.")]
    public void A_party_of_another_state_is_not_the_listed_one(string text) => Assert.Null(PartyOf(text));

    [Theory]
    [InlineData("Britain's Labour Party said it would form a government.")]
    [InlineData("Labour won the vote.")]
    [InlineData("Norway and Britain signed a treaty on Monday. The Labour Party was against it.")]
    public void A_party_at_home_is_the_listed_one(string text) => Assert.Equal(Labour, PartyOf(text));

    [Fact]
    public void A_party_of_another_state_keeps_its_own_name() =>
        Assert.Equal(["National Front"], Reads.Of("Norway voted on Monday. The National Front won the vote.").Names(EntityType.Organization));

    [Fact]
    public void Both_parties_of_a_name_stand_beside_each_other() =>
        Assert.Equal(2, Reads.Of("Britain's Labour Party met. Norway's Labour Party did not.").Names(EntityType.Organization).Count());

    [Fact]
    public void Whose_a_party_is_is_no_part_of_its_name()
    {
        var reads = Reads.Of("Prime Minister Ana Korr of Velmar said the vote was fair. Velmar's Labour said it would appeal.");
        Assert.Equal(["Labour"], reads.Names(EntityType.Organization));
        Assert.Contains("Labour BASED_IN Velmar", reads.Relations);
    }

    [Fact]
    public void Letters_are_those_of_the_body_that_the_article_spells_out() => Assert.Equal(
        ["Rapid Support Forces"],
        Reads.Of("The army fought the paramilitary Rapid Support Forces on Monday. The RSF denied it.").Names(EntityType.Organization));

    [Fact]
    public void Letters_of_a_listed_body_stay_its_own_where_both_are_spelled_out() => Assert.Contains(
        "RSF",
        Reads.Of("Reporters Without Borders met the Rapid Support Forces on Monday. The RSF denied it.").MentionsOf("Reporters Without Borders"));

    [Fact]
    public void Letters_behind_a_bodys_name_are_that_body_and_nobody() => Assert.Equal(
        ["Mara Velt"], Reads.Of("They sold it to Lowmark Yigian Trading Company (LYT), in a deal worth millions. Hoping to draw tourists, LYT's chief representative Mara Velt left.").Names(EntityType.Person));
}
