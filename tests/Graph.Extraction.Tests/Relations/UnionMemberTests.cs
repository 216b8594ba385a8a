using Graph.Core.Relations;

namespace Graph.Extraction.Tests.Relations;

/// <summary>Which states belong to a union, and whose forces stand abroad.</summary>
public sealed class UnionMemberTests
{
    [Theory]
    [InlineData("Norway is also a member of the Lowmark Council.")]
    [InlineData("Norway is a founding member of the Lowmark Council.")]
    [InlineData("Norway is currently a full member of the Lowmark Council.")]
    [InlineData("Norway is one of the founding members of the Lowmark Council.")]
    [InlineData("Norway is now part of the Lowmark Council.")]
    [InlineData("Norway has been a member of the Lowmark Council since 2010.")]
    [InlineData("Norway remains a member state of the Lowmark Council.")]
    public void What_stands_between_does_not_hide_a_member(string text) => Assert.Equal(["Norway MEMBER_OF Lowmark Council"], Reads.Of(text).Relations);

    [Theory]
    [InlineData("Norway and Sweden are both members of the Lowmark Council.")]
    [InlineData("Norway and Sweden, both members of the Lowmark Council, left.")]
    [InlineData("Norway and Sweden, all founding members of the Lowmark Council, left.")]
    public void Each_of_several_is_a_member(string text) =>
        Assert.Equal(["Norway MEMBER_OF Lowmark Council", "Sweden MEMBER_OF Lowmark Council"], Reads.Of(text).Relations);

    [Theory]
    [InlineData("Norway is not a member of the Lowmark Council.")]
    [InlineData("Norway is not yet a full member of the Lowmark Council.")]
    [InlineData("Norway will become a full member of the Lowmark Council.")]
    [InlineData("Norway wants to become a founding member of the Lowmark Council.")]
    [InlineData("Norway and Sweden, both neighbours of the members of the Lowmark Council, left.")]
    public void Who_is_none_or_none_yet_is_no_member(string text) => Assert.Empty(Reads.Of(text).Relations);

    [Theory]
    [InlineData("Norway's troops in Mali will stay.")]
    [InlineData("The Norwegian soldiers in Mali will stay.")]
    [InlineData("Some 200 Norwegian peacekeepers in Mali will stay.")]
    public void Whose_forces_stand_in_a_state_is_read(string text) => Assert.Equal(["Norway DEPLOYS_TO Mali"], Reads.Of(text).Relations);

    [Theory]
    [InlineData("Mara Velt opposes Norwegian troops in Mali.")]
    [InlineData("There are no Norwegian troops in Mali.")]
    [InlineData("The withdrawal of the Norwegian troops in Mali ended.")]
    [InlineData("Norway's troops in Oslo will stay.")]
    [InlineData("Two Norwegian soldiers in Mali on holiday were arrested.")]
    public void Forces_only_spoken_of_withdrawn_or_at_home_are_not_abroad(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Reading.Relations, relation => relation.Type == RelationTypes.DeploysTo);

    [Theory]
    [InlineData("The Norwegian soldiers in Mali have been withdrawn.", true)]
    [InlineData("The Norwegian soldiers in Mali left in March.", true)]
    [InlineData("The Norwegian soldiers in Mali returned home.", true)]
    [InlineData("The Norwegian soldiers in Mali have not left.", false)]
    [InlineData("The Norwegian soldiers in Mali will be withdrawn.", false)]
    [InlineData("The Norwegian soldiers in Mali left two people dead.", false)]
    [InlineData("The Norwegian soldiers in Mali went out on patrol.", false)]
    [InlineData("The Norwegian soldiers in Mali have nearly left.", false)]
    public void Forces_that_have_left_are_abroad_no_more(string text, bool isEnded) =>
        Assert.Equal(isEnded, Assert.Single(Reads.Of(text).Reading.Relations, relation => relation.Type == RelationTypes.DeploysTo).Ended);

    [Theory]
    [InlineData("Former Lowmark Council member Norway joined the plan.", true)]
    [InlineData("Former Lowmark Council members Norway and Sweden joined the plan.", true)]
    [InlineData("Lowmark Council member Norway joined the plan.", false)]
    public void Who_was_a_member_is_none_any_more(string text, bool isEnded) =>
        Assert.All(Reads.Of(text).Reading.Relations, relation => Assert.Equal((RelationTypes.MemberOf, isEnded), (relation.Type, relation.Ended)));

    [Theory]
    [InlineData("Mara Velt, who is under Norwegian sanctions, left.")]
    [InlineData("Mara Velt was put under sanctions by Norway.")]
    [InlineData("Mara Velt has been under Norwegian economic sanctions since 2020.")]
    public void Who_is_under_sanctions_is_read(string text) => Assert.Equal(["Norway SANCTIONS Mara Velt"], Reads.Of(text).Relations);
}
