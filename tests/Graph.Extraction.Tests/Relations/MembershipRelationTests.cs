using Graph.Core.Relations;

namespace Graph.Extraction.Tests.Relations;

public sealed class MembershipRelationTests
{
    [Theory]
    [InlineData("Mara Velt left the Lowmark Trade Council in 2031.", "2031")]
    [InlineData("Mara Velt, who quit the ruling Lowmark Party, arrived.", null)]
    [InlineData("Mara Velt resigned from the board of the Lowmark Trade Council.", null)]
    [InlineData("Norway withdrew from the Lowmark Trade Council in March 2031.", "2031-03")]
    public void Who_leaves_a_body_is_its_member_no_more(string text, string? to)
    {
        var relation = Assert.Single(Reads.Of(text).Reading.Relations);
        Assert.Equal((RelationTypes.MemberOf, true, to), (relation.Type, relation.Ended, relation.ValidTo?.ToString()));
    }

    [Theory]
    [InlineData("Mara Velt quit Lowmark Bank in March 2031.", "Lowmark Bank", "2031-03")]
    [InlineData("Mara Velt has resigned from the Lowmark Ministry.", "Lowmark Ministry", null)]
    [InlineData("Mara Velt was fired by Lowmark Bank.", "Lowmark Bank", null)]
    [InlineData("Mara Velt worked for the Lowmark Institute for ten years.", "Lowmark Institute", null)]
    [InlineData("Mara Velt played for FC Oldport until 2029.", "FC Oldport", "2029")]
    public void Who_quits_or_once_worked_somewhere_works_there_no_more(string text, string body, string? to)
    {
        var reads = Reads.Of(text);
        var relation = Assert.Single(reads.Reading.Relations);
        Assert.Equal((RelationTypes.WorksFor, true, to), (relation.Type, relation.Ended, relation.ValidTo?.ToString()));
        Assert.Equal(body, reads.NameOf(relation.Object));
    }

    [Fact]
    public void Who_resigns_from_a_firms_board_is_its_member_no_more()
    {
        var reads = Reads.Of("Mara Velt resigned from the Lowmark Bank board.");
        var relation = Assert.Single(reads.Reading.Relations);
        Assert.Equal((RelationTypes.MemberOf, true, "Mara Velt resigned from the Lowmark Bank board"), (relation.Type, relation.Ended, reads.Words(relation.Evidence)));
    }

    [Theory]
    [InlineData("Mara Velt has worked for the Lowmark Institute since 2019.", "2019")]
    [InlineData("Mara Velt has worked for the Lowmark Institute for ten years.", null)]
    [InlineData("Mara Velt joined Lowmark Bank in 2019.", "2019")]
    [InlineData("Tomas Belk said Mara Velt worked for the Lowmark Institute.", null)]
    public void Who_has_worked_somewhere_since_a_day_still_does(string text, string? from)
    {
        var relation = Assert.Single(Reads.Of(text).Reading.Relations);
        Assert.Equal((RelationTypes.WorksFor, false, from), (relation.Type, relation.Ended, relation.ValidFrom?.ToString()));
    }

    [Fact]
    public void Who_joins_a_body_is_its_member_from_then_on() =>
        Assert.Equal("2029-03", Assert.Single(Reads.Of("Mara Velt joined the Lowmark Trade Council in March 2029.").Reading.Relations).ValidFrom?.ToString());

    [Theory]
    [InlineData("The SPD interior minister, Mara Velt, resigned.", "Mara Velt MEMBER_OF Social Democratic Party")]
    [InlineData("Mara Velt, the Lowmark Party's former finance minister, arrived.", "Mara Velt MEMBER_OF Lowmark Party")]
    [InlineData("Mara Velt, the SPD interior minister since 2027, arrived.", "Mara Velt MEMBER_OF Social Democratic Party")]
    [InlineData("Lowmark Party mayor Mara Velt arrived.", "Mara Velt MEMBER_OF Lowmark Party")]
    [InlineData("Lowmark Party leader Mara Velt arrived.", "Mara Velt LEADS Lowmark Party")]
    public void A_party_is_no_state_and_its_minister_is_its_member(string text, string relation)
    {
        var reads = Reads.Of(text);
        Assert.Equal([relation], reads.Relations);
        Assert.Equal((null, false), (reads.Reading.Relations[0].ValidFrom, reads.Reading.Relations[0].Ended));
    }

    [Theory]
    [InlineData("Mara Velt of the Lowmark Party arrived.")]
    [InlineData("Mara Velt, of the Lowmark Party, arrived.")]
    [InlineData("Mara Velt (Lowmark Party) arrived.")]
    [InlineData("Lowmark Party candidate Mara Velt arrived.")]
    [InlineData("The Lowmark Party's presidential candidate, Mara Velt, arrived.")]
    [InlineData("Mara Velt, a lawmaker with the Lowmark Party, arrived.")]
    [InlineData("Mara Velt, a Lowmark Party politician, arrived.")]
    [InlineData("Lowmark Party incumbent Mara Velt arrived.")]
    public void Who_is_of_a_party_or_its_candidate_is_its_member(string text) => Assert.Equal(["Mara Velt MEMBER_OF Lowmark Party"], Reads.Of(text).Relations);

    [Theory]
    [InlineData("Mara Ostrova, a former historian at the Lowmark Trade Council, arrived.", true)]
    [InlineData("Former Lowmark Trade Council historian Mara Ostrova arrived.", true)]
    [InlineData("Lowmark Trade Council economist Mara Ostrova arrived.", false)]
    [InlineData("Former Lowmark Trade Council trade policy economist Mara Ostrova arrived.", true)]
    public void Former_work_has_ended(string text, bool ended) => Assert.Equal(ended, Assert.Single(Reads.Of(text).Reading.Relations).Ended);
}
