using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Attributions;

public sealed class PhraseReportTests
{
    [Theory]
    [InlineData("Mara Ostrova sees the new bridge as a threat to the harbour.", "Mara Ostrova", "sees", "the new bridge as a threat to the harbour")]
    [InlineData("Mara Ostrova painted Tomas Belk as a friend of the ferry firms.", "Mara Ostrova", "painted", "Tomas Belk as a friend of the ferry firms")]
    [InlineData("Police identified the man as Tomas Belk.", "Police", "identified", "the man as Tomas Belk")]
    [InlineData("Mara Ostrova named Tomas Belk as her deputy.", "Mara Ostrova", "named", "Tomas Belk as her deputy")]
    [InlineData("The bridge is seen as a threat to the harbour.", "", "is seen", "The bridge | as a threat to the harbour")]
    public void What_a_thing_is_taken_for_is_said_of_it(string text, string source, string cue, string content) => AssertTold(text, source, cue, content);

    [Theory]
    [InlineData("Mara Ostrova saw Tomas Belk as he left the hall.")]
    [InlineData("Mara Ostrova saw the bridge.")]
    [InlineData("Mara Ostrova identified herself as a nurse.")]
    public void Who_is_only_seen_is_nothing_that_is_said(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("Mara Ostrova took a sharp swipe at Tomas Belk on Monday.", "took a sharp swipe at", "Tomas Belk")]
    [InlineData("Mara Ostrova took issue with the report.", "took issue with", "the report")]
    [InlineData("Mara Ostrova made the case that the bridge is unsafe.", "made the case", "that the bridge is unsafe")]
    [InlineData("Mara Ostrova made no secret of her dislike of the toll.", "made no secret of", "her dislike of the toll")]
    [InlineData("Mara Ostrova has raised serious doubts about whether the bridge was safe.", "has raised serious doubts about", "whether the bridge was safe")]
    [InlineData("Mara Ostrova voiced support for the ferry crews.", "voiced support for", "the ferry crews")]
    [InlineData("Mara Ostrova has made it clear that the bridge will stay.", "has made it clear", "that the bridge will stay")]
    [InlineData("Mara Ostrova paid tribute to the rescuers.", "paid tribute to", "the rescuers")]
    public void A_verb_reports_with_the_noun_behind_it(string text, string cue, string content) => AssertTold(text, "Mara Ostrova", cue, content);

    [Theory]
    [InlineData("Mara Ostrova pushed back against the claim.", "pushed back against", "the claim")]
    [InlineData("Mara Ostrova walked back her remark.", "walked back", "her remark")]
    [InlineData("Mara Ostrova lashed out at the press.", "lashed out at", "the press")]
    [InlineData("Mara Ostrova weighed in on the debate.", "weighed in on", "the debate")]
    [InlineData("Mara Ostrova distanced herself from Tomas Belk.", "distanced herself from", "Tomas Belk")]
    [InlineData("Mara Ostrova put forward a plan to rebuild the harbour.", "put forward", "a plan to rebuild the harbour")]
    [InlineData("Mara Ostrova called out the ferry firm over its fares.", "called out", "the ferry firm over its fares")]
    public void A_verb_reports_with_the_particle_behind_it(string text, string cue, string content) => AssertTold(text, "Mara Ostrova", cue, content);

    [Theory]
    [InlineData("Mara Ostrova bristled at the claim.", "bristled at", "the claim")]
    [InlineData("Mara Ostrova is wary of the plan.", "is wary of", "the plan")]
    [InlineData("Mara Ostrova is eager to sell the ferry.", "is eager", "to sell the ferry")]
    [InlineData("Mara Ostrova challenged Tomas Belk to debate her.", "challenged", "Tomas Belk to debate her")]
    public void Feelings_and_dares_are_told_by_what_stands_behind_them(string text, string cue, string content) => AssertTold(text, "Mara Ostrova", cue, content);

    [Theory]
    [InlineData("The gunman took a shot at the guard.")]
    [InlineData("The troops hit back at the rebels.")]
    [InlineData("Mara Ostrova took the train to the harbour.")]
    [InlineData("Mara Ostrova pushed back her chair.")]
    [InlineData("There are several reasons to be wary of the plan.")]
    [InlineData("The use of the bridge raised questions about the cost.")]
    [InlineData("Mara Ostrova hit back on Thursday.")]
    [InlineData("The boat backed away from the quay.")]
    [InlineData("The police fired back at the gunmen.")]
    [InlineData("The house was last seen as a store.")]
    public void What_is_done_with_hands_or_by_nobody_is_nothing_that_is_said(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Fact]
    public void Questions_that_nobody_raised_are_denied()
    {
        var read = Reads.Of("Mara Ostrova raised no questions about the cost.");

        Assert.Equal(Polarity.Negative, read.Only.Polarity);
    }

    [Theory]
    [InlineData("Members may be willing to pay more “because they trust the club,” Mara Ostrova said. “But few courses are open.”")]
    [InlineData("Members hope to pay more “because they trust the club,” Mara Ostrova said. “But few courses are open.”")]
    public void What_a_report_tells_of_others_does_not_part_it_from_the_quotation_behind(string text) =>
        Assert.EndsWith("“But few courses are open.”", Reads.Of(text).Words(Assert.Single(Reads.Of(text).Reading.Statements, statement => statement.Within is null).Content), StringComparison.Ordinal);

    [Theory]
    [InlineData("Mara Ostrova said that while members of the club are “horrified” at the prospect, it is safe.", "Mara Ostrova", "said", "that while members of the club are “horrified” at the prospect, it is safe")]
    [InlineData("Mara Ostrova said although the bridge is old, engineers trust it.", "Mara Ostrova", "said", "although the bridge is old, engineers trust it")]
    [InlineData("Defending that bridge is squarely within her power, said a handful of engineers.", "a handful of engineers", "said", "Defending that bridge is squarely within her power")]
    [InlineData("“How old is that bridge?” asked the boy, who was wearing a red hat and said his name was Tomas.", "the boy, who was wearing a red hat", "said", "his name was Tomas")]
    [InlineData("But, said Mara Ostrova, “the bridge is old.”", "Mara Ostrova", "said", "But | “the bridge is old.”")]
    [InlineData("The trouble with the bridge, says the engineer Mara Ostrova, a critic of the plan, is its age.", "the engineer Mara Ostrova, a critic of the plan,", "says", "The trouble with the bridge | is its age")]
    [InlineData("The bridge is old, according to Mara Ostrova, writing for the Gazette.", "Mara Ostrova, writing for the Gazette", "according to", "The bridge is old")]
    public void What_stands_on_both_sides_of_who_says_it_or_before_its_own_clause_is_said_whole(string text, string source, string cue, string content) => AssertTold(text, source, cue, content);

    [Fact]
    public void What_is_quoted_refers_to_nothing_outside_its_quotation()
    {
        var read = Reads.Of("“His age, his heart, his diet,” said Mara Ostrova, a chairwoman in Oldport and an ally of Tomas Belk, referring to the life of the mayor.");

        Assert.DoesNotContain(read.Reading.Statements, statement => read.Words(statement.Source).StartsWith('“'));
    }

    private static void AssertTold(string text, string source, string cue, string content)
    {
        var read = Reads.Of(text);

        Assert.Contains(read.Reading.Statements, statement => (read.Words(statement.Source), read.Words(statement.Cue), read.Words(statement.Content)) == (source, cue, content));
    }
}
