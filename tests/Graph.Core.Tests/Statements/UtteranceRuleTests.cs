using Graph.Core.Judgements;
using Graph.Core.Statements;
using Graph.Core.Time;

namespace Graph.Core.Tests.Statements;

public sealed class UtteranceRuleTests
{
    [Theory]
    [InlineData("the budget of the navy would grow by 5 percent next year in all northern regions", "the budget of the navy would grow by 9 percent next year in all northern regions")]
    [InlineData("the budget of the navy would grow by five percent next year in all northern regions", "the budget of the navy would grow by 9 percent next year in all northern regions")]
    [InlineData("the Hask dam would be closed for repairs until the end of autumn", "the Selm dam would be closed for repairs until the end of autumn")]
    [InlineData("the Hask dam would be closed for repairs by the town on Monday", "the Hask dam would be closed for repairs by the town on Friday")]
    [InlineData("the old dam would be closed for repairs in Orvin by the town council", "the old dam would be closed for repairs in Tolm by the town council")]
    [InlineData("they will open the old harbour to every boat before winter", "they will not open the old harbour to every boat before winter")]
    [InlineData("they won't open the old harbour to every boat before winter", "they will open the old harbour to every boat before winter")]
    public void Numbers_names_and_negations_that_differ_are_of_two_utterances(string left, string right)
    {
        Assert.Null(UtteranceRule.Score(Said(left), Said(right)));
        Assert.Null(UtteranceRule.Score(Said(right), Said(left)));
    }

    [Theory]
    [InlineData("the budget of the navy would grow by 5 percent next year in all northern regions", "the budget of the navy would grow next year")]
    [InlineData("the budget would grow by five percent next year in all regions", "The budget will grow by 5 percent next year in all regions")]
    [InlineData("the Hask dam would be closed for repairs until the end of autumn", "the dam would be closed for repairs until the end of autumn")]
    [InlineData("Armenia would send its boats over the lake before winter came", "the Armenians would send its boats over the lake before winter")]
    [InlineData("President Orlan would never sell the boats of the town to a stranger", "Mr. Orlan would never sell the boats of the town to a stranger")]
    [InlineData("the boats of Sergey Tolm were sold at night to a stranger from the hills behind the town", "the boats of Sergei Tolm were sold at night to a stranger from the hills behind the town")]
    [InlineData("the boats of the Lake Union were sold at night to a stranger from the hills behind the old town of fishermen", "the boats of the LU were sold at night to a stranger from the hills behind the old town of fishermen")]
    [InlineData("not only the boats but the nets as well were sold to strangers", "the boats and the nets were sold to strangers")]
    [InlineData("no boats were sold at night to strangers from the hills behind the town", "never were boats sold at night to strangers from the hills behind the town")]
    public void A_shorter_report_and_another_way_to_write_it_are_of_one(string left, string right) =>
        Assert.True(UtteranceRule.Score(Said(left), Said(right)) is { } score && UtteranceRule.IsSure(score));

    [Theory]
    [InlineData("the northern gates of the harbour would stay closed", "the southern gates of the harbour would stay closed")]
    [InlineData("Hask dam will be closed for repairs until the end of the long autumn", "Selm dam will be closed for repairs until the end of the long autumn")]
    public void What_may_be_one_or_two_is_asked(string left, string right)
    {
        var score = Assert.NotNull(UtteranceRule.Score(Said(left), Said(right)));

        Assert.Equal(Verdict.Unsure, UtteranceRule.Judge(Said(left), Said(right), score).Verdict);
    }

    [Fact]
    public void Two_names_of_one_entity_are_no_difference()
    {
        var (left, right) = (Said("the fleet of Varenna would leave the lake before winter"), Said("the fleet of Oskrians would leave the lake before winter"));

        Assert.Null(UtteranceRule.Score(left, right));
        Assert.NotNull(UtteranceRule.Score(
            left with { About = [new("e_town", "c_1", AboutRole.Topic, null, "Varenna")] }, right with { About = [new("e_town", "c_2", AboutRole.Topic, null, "Oskrians")] }));
    }

    [Theory]
    [InlineData("the Hurden dam had leaked since January and the valley was flooded", "the Hurden dam had leaked since January and the valley was flooded", true)]
    [InlineData("the Hurden dam had leaked since January and the valley was flooded", "the Borsk dam had leaked since January and the valley was flooded", false)]
    [InlineData("the dam had not leaked since the spring", "the dam had leaked since the spring", false)]
    [InlineData("the dam had leaked since the spring", "the dam had not leaked since the spring", true)]
    public void A_denial_is_of_what_says_the_same_of_the_same(string said, string denied, bool isLinked)
    {
        var denial = Said(denied, "e_2") with { CueClass = CueClass.Denying };

        Assert.Equal(isLinked ? LinkKind.Denies : null, LinkRule.Find(denial, Said(said))?.Kind);
    }

    private static Statement Said(string content, string speakerId = "e_1") => new(
        $"s_{content}", $"a_{content}", StatementKind.Indirect, speakerId, "c_1", SpeakerStatus.Resolved, "Mara Velt", content, "said", CueClass.Neutral,
        Polarity.Positive, Modality.Asserted, null, null, null, null, null, null, null, $"u_{content}", 0.9, "draft", [], PartialDate.Parse("2031-03-04"), null, default);
}
