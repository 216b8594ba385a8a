namespace Graph.Extraction.Tests.Relations;

public sealed class MeetingRelationTests
{
    [Theory]
    [InlineData("Mara Velt left after talks with Tomas Belk in Oldport.")]
    [InlineData("After a long meeting with Tomas Belk, Mara Velt left.")]
    [InlineData("Speaking to reporters after meeting with Tomas Belk, Mara Velt praised him.")]
    [InlineData("Mara Velt praised him at a joint news conference with Tomas Belk.")]
    [InlineData("Mara Velt told a news conference with Tomas Belk that it was late.")]
    public void Who_does_something_at_or_after_a_meeting_has_met_whom_it_is_with(string text) =>
        Assert.Equal(["Mara Velt MEETS Tomas Belk"], Reads.Of(text).Relations);

    [Theory]
    [InlineData("Mara Velt left after a phone conference with Tomas Belk.")]
    [InlineData("Mara Velt left after talks with Tomas Belk's aides.")]
    [InlineData("Mara Velt will leave after talks with Tomas Belk.")]
    [InlineData("Mara Velt left before talks with Tomas Belk.")]
    [InlineData("Mara Velt spoke after talks with Tomas Belk by phone.")]
    [InlineData("Mara Velt left after a meeting with Tomas Belk was canceled.")]
    [InlineData("Norway agreed to the deal after talks with Tomas Belk, Mara Velt said.")]
    public void Who_only_calls_or_will_meet_has_not(string text) => Assert.DoesNotContain("Mara Velt MEETS Tomas Belk", Reads.Of(text).Relations);
}
