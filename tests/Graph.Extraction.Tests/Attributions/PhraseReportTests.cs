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
    [InlineData("Mara Ostrova made the point that the levy would hurt the poor.", "made the point", "that the levy would hurt the poor")]
    [InlineData("Mara Ostrova placed the blame squarely on the owners of the ferry.", "placed the blame squarely on", "the owners of the ferry")]
    [InlineData("Mara Ostrova levelled charges of fraud against the banker.", "levelled charges of fraud against", "the banker")]
    [InlineData("Mara Ostrova gave her backing to the plan.", "gave her backing to", "the plan")]
    [InlineData("Mara Ostrova waved away claims of a split.", "waved away", "claims of a split")]
    [InlineData("Mara Ostrova poured cold water on the idea of a merger.", "poured cold water on", "the idea of a merger")]
    public void A_verb_reports_with_the_noun_behind_it(string text, string cue, string content) => AssertTold(text, "Mara Ostrova", cue, content);

    [Theory]
    [InlineData("Mara Ostrova pushed back against the claim.", "pushed back against", "the claim")]
    [InlineData("Mara Ostrova walked back her remark.", "walked back", "her remark")]
    [InlineData("Mara Ostrova lashed out at the press.", "lashed out at", "the press")]
    [InlineData("Mara Ostrova weighed in on the debate.", "weighed in on", "the debate")]
    [InlineData("Mara Ostrova distanced herself from Tomas Belk.", "distanced herself from", "Tomas Belk")]
    [InlineData("Mara Ostrova put forward a plan to rebuild the harbour.", "put forward", "a plan to rebuild the harbour")]
    [InlineData("Mara Ostrova called out the ferry firm over its fares.", "called out", "the ferry firm over its fares")]
    [InlineData("Mara Ostrova called out the guard for his silence.", "called out", "the guard for his silence")]
    [InlineData("Mara Ostrova laughed off the rumours.", "laughed off", "the rumours")]
    [InlineData("Mara Ostrova waved aside the objections.", "waved aside", "the objections")]
    [InlineData("Mara Ostrova stood by her remarks.", "stood by", "her remarks")]
    [InlineData("Mara Ostrova set out her vision of the harbour.", "set out", "her vision of the harbour")]
    [InlineData("Mara Ostrova hit back at claims that the bridge was old.", "hit back at", "claims that the bridge was old")]
    [InlineData("Mara Ostrova spelled out what the ruling meant.", "spelled out", "what the ruling meant")]
    [InlineData("Mara Ostrova opened up about her illness.", "opened up about", "her illness")]
    public void A_verb_reports_with_the_particle_behind_it(string text, string cue, string content) => AssertTold(text, "Mara Ostrova", cue, content);

    [Theory]
    [InlineData("Mara Ostrova bristled at the claim.", "bristled at", "the claim")]
    [InlineData("Mara Ostrova is wary of the plan.", "is wary of", "the plan")]
    [InlineData("Mara Ostrova is eager to sell the ferry.", "is eager", "to sell the ferry")]
    [InlineData("Mara Ostrova challenged Tomas Belk to debate her.", "challenged", "Tomas Belk to debate her")]
    [InlineData("Mara Ostrova was upset about losing the vote.", "was upset about", "losing the vote")]
    [InlineData("Mara Ostrova lambasted the ferry firm for its fares.", "lambasted", "the ferry firm for its fares")]
    [InlineData("Mara Ostrova rubbished claims that she had taken bribes.", "rubbished", "claims that she had taken bribes")]
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
    [InlineData("Mara Ostrova made a case for the phone out of old leather.")]
    [InlineData("Tomas Belk laid out the nets on the quay.")]
    [InlineData("Mara Ostrova put forward her hand.")]
    [InlineData("Tomas Belk took aim at the deer.")]
    [InlineData("The striker took a shot at goal in the ninth minute.")]
    [InlineData("The sergeant called out the guard.")]
    [InlineData("The firefighters sounded the alarm on the second floor.")]
    [InlineData("The runner distanced herself from the pack in the final lap.")]
    [InlineData("The gambler doubled down on seventeen.")]
    [InlineData("Tomas Belk brushed off the snow from his boots.")]
    [InlineData("The team played down the left wing.")]
    [InlineData("The wrestler threw his weight behind the door.")]
    [InlineData("Mara Ostrova stood by the gate.")]
    [InlineData("The horse balked at the fence.")]
    [InlineData("The engine was reluctant to start.")]
    [InlineData("The yacht set out at dawn.")]
    [InlineData("The child spoke up for the first time.")]
    [InlineData("Volunteers laid out food for the marchers.")]
    [InlineData("The crowd waved off the ship.")]
    [InlineData("The minister came out for a walk.")]
    [InlineData("The painter painted the house as a gift.")]
    [InlineData("The actor was cast as a villain.")]
    public void What_is_done_with_hands_or_by_nobody_is_nothing_that_is_said(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Fact]
    public void Somebody_who_has_no_name_voices_a_concern_too()
    {
        var read = Reads.Of("The old envoy voiced concern about the fate of the crews.");
        Assert.Equal(("The old envoy", "voiced concern about", "the fate of the crews"), (read.Words(read.Only.Source), read.Words(read.Only.Cue), read.Words(read.Only.Content)));
    }

    [Theory]
    [InlineData("Mara Ostrova objected to the ban.", CueClass.Judging)]
    [InlineData("Mara Ostrova argued against the ban.", CueClass.Judging)]
    [InlineData("Mara Ostrova argued for a ban.", CueClass.Demanding)]
    [InlineData("Mara Ostrova argued that the ban was old.", CueClass.Neutral)]
    public void Who_objects_to_a_thing_judges_it(string text, CueClass cueClass) => Assert.Equal(cueClass, Reads.Of(text).Only.CueClass);

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

    [Theory]
    [InlineData("Ana Orlova voiced concern about the deal.", "voiced concern about", "the deal")]
    [InlineData("The minister voiced concern about the deal.", "voiced concern about", "the deal")]
    [InlineData("Ana Orlova expressed hope that peace would come.", "expressed hope", "that peace would come")]
    [InlineData("Ana Orlova also expressed hope for peace.", "also expressed hope for", "peace")]
    [InlineData("Ana Orlova issued a warning about the dam.", "issued a warning about", "the dam")]
    [InlineData("Ana Orlova conveyed her condolences to the families.", "conveyed her condolences to", "the families")]
    [InlineData("Ana Orlova left no doubt that the dam was safe.", "left no doubt", "that the dam was safe")]
    [InlineData("Ana Orlova warned of shortages.", "warned of", "shortages")]
    [InlineData("Ana Orlova congratulated Ben Marek on his victory.", "congratulated", "Ben Marek on his victory")]
    public void What_is_felt_and_warned_of_is_told_by_two_words(string text, string cue, string content)
    {
        var read = Reads.Of(text);
        Assert.Equal((cue, content), (read.Words(read.Only.Cue), read.Words(read.Only.Content)));
    }

    [Theory]
    [InlineData("Mara Belk came out in favour of the plan.", "came out in favour of", "the plan")]
    [InlineData("Mara Belk came out firmly against the plan.", "came out firmly against", "the plan")]
    [InlineData("Mara Belk came out strongly in favour of the plan.", "came out strongly in favour of", "the plan")]
    [InlineData("Mara Belk came out in support of closing the bridge.", "came out in support of", "closing the bridge")]
    [InlineData("Mara Belk spoke out in favor of the plan.", "spoke out in favor of", "the plan")]
    public void Who_comes_out_in_favour_of_it_is_for_it(string text, string cue, string content)
    {
        var read = Reads.Of(text);
        Assert.Equal((cue, content), (read.Words(read.Only.Cue), read.Words(read.Only.Content)));
    }

    [Theory]
    [InlineData("Mara Belk came out of the meeting.")]
    [InlineData("Mara Belk came out in front of the crowd.")]
    public void Who_comes_out_of_it_says_nothing(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);
}
