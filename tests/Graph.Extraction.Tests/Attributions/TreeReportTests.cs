using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Attributions;

public sealed class TreeReportTests
{
    [Theory]
    [InlineData("Mara Ostrova denied the claims, pointing to a report.", "the claims")]
    [InlineData("Mara Ostrova said that the bridge was safe, and that it would open in May.", "that the bridge was safe, and that it would open in May")]
    public void What_is_said_ends_where_the_sentence_goes_on_with_the_speaker(string text, string content) =>
        Assert.Contains(Reads.Of(text).Reading.Statements, statement => Reads.Of(text).Words(statement.Content) == content);

    [Theory]
    [InlineData("None of the engineers of Lowmark said the bridge was safe.", "None of the engineers of Lowmark")]
    [InlineData("Mara Ostrova, the mayor of Lowmark, said the bridge was safe.", "Mara Ostrova, the mayor of Lowmark,")]
    public void A_source_is_the_whole_subject_with_its_asides(string text, string source) =>
        Assert.Equal(source, Reads.Of(text).Words(Reads.Of(text).Only.Source));

    [Theory]
    [InlineData("Mara Ostrova issued a statement saying that the bridge was safe.", "Mara Ostrova")]
    [InlineData("The agency seems to show that the bridge was safe.", "The agency")]
    [InlineData("The employee said nothing, but in a later interview said that the bridge was safe.", "The employee")]
    public void Who_issues_it_or_seems_to_say_it_is_who_says_it(string text, string source)
    {
        var reads = Reads.Of(text);
        Assert.Contains(reads.Reading.Statements, statement => reads.Words(statement.Source) == source && reads.Words(statement.Content) == "that the bridge was safe");
    }

    [Theory]
    [InlineData("Mara Ostrova spoke, calling Belk a fool.", "Belk a fool")]
    [InlineData("Mara Ostrova spoke, calling the plan “a disgrace.”", "the plan “a disgrace.”")]
    public void What_a_thing_is_called_is_said_of_it(string text, string content)
    {
        var reads = Reads.Of(text);
        Assert.Contains(reads.Reading.Statements, statement => reads.Words(statement.Content) == content);
    }

    [Fact]
    public void What_stands_in_a_quotation_of_nobody_is_nobodys_thought() =>
        Assert.Empty(Reads.Of("“Belk wants to close the bridge.”").Reading.Statements);

    [Fact]
    public void A_body_that_is_called_something_is_not_a_report() =>
        Assert.Empty(Reads.Of("The council runs a programme called Dawn.").Reading.Statements);

    [Theory]
    [InlineData("Mara Ostrova resigned. Her claim that the vote was rigged was rejected by the court.", "that the vote was rigged")]
    [InlineData("Mara Ostrova resigned. Her claim that the dam would break was rejected by the court.", "that the dam would break")]
    [InlineData("Mara Ostrova's warning that the dam would break was ignored.", "that the dam would break")]
    [InlineData("Mara Ostrova's belief that Belk would stay is widely shared.", "that Belk would stay")]
    public void What_a_noun_tells_ends_before_the_verb_of_the_sentence(string text, string content)
    {
        var reads = Reads.Of(text);
        var told = Assert.Single(reads.Reading.Statements, statement => reads.SpeakerOf(statement) == "Mara Ostrova");
        Assert.Equal(content, reads.Words(told.Content));
    }

    [Theory]
    [InlineData("Mara Ostrova left early. Tomas Belk ignored Ostrova's warning that the dam would break.", "warning", "that the dam would break")]
    [InlineData("It was Mara Ostrova's suggestion that the people would leave.", "suggestion", "that the people would leave")]
    public void What_a_noun_tells_is_said_by_its_owner(string text, string cue, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal(("Mara Ostrova", cue, content), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Cue), reads.Words(reads.Only.Content)));
    }

    [Fact]
    public void Somebody_plans_a_thing_as_well_as_a_deed()
    {
        var reads = Reads.Of("The Lowmark Transport Agency plans a new port.");
        Assert.Equal(("Lowmark Transport Agency", "a new port", Modality.Planned), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Content), reads.Only.Modality));
    }

    [Fact]
    public void What_is_told_of_a_noun_behind_a_comma_is_not_what_it_tells()
    {
        var reads = Reads.Of("Mara Ostrova said that the council's announcement, which some have argued was meant to win votes, was an insult.");
        Assert.NotEmpty(reads.Reading.Statements);
        Assert.DoesNotContain(reads.Reading.Statements, statement => reads.Words(statement.Cue) == "announcement");
    }

    [Theory]
    [InlineData("The jury was told that the mayor had lied.", null)]
    [InlineData("Mara Ostrova has been told she will be moved.", "Mara Ostrova")]
    public void Who_was_told_something_has_not_said_it(string text, string? addressee)
    {
        var reads = Reads.Of(text);
        Assert.Equal((null, ""), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Source)));
        Assert.Equal(addressee, reads.Only.Addressee is { } told ? reads.NameOf(told) : null);
    }

    [Theory]
    [InlineData("The court heard that Mara Ostrova had lied.", "heard", "that Mara Ostrova had lied")]
    [InlineData("It is alleged that Mara Ostrova had not paid the rent.", "is alleged", "that Mara Ostrova had not paid the rent")]
    [InlineData("There were reports that rebels had seized the port.", "reports", "that rebels had seized the port")]
    [InlineData("The army has massed troops amid fears that war will break out.", "fears", "that war will break out")]
    [InlineData("Shares fell on rumours that the bank would be sold.", "rumours", "that the bank would be sold")]
    public void What_is_heard_in_court_alleged_or_rumoured_is_of_nobody_who_is_told(string text, string cue, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal((cue, content), (reads.Words(reads.Only.Cue), reads.Words(reads.Only.Content)));
        Assert.Equal((SpeakerStatus.Unresolved, ""), (reads.Only.SpeakerStatus, reads.Words(reads.Only.Source)));
    }

    [Theory]
    [InlineData("Mara Ostrova heard that the mayor had lied.")]
    [InlineData("There are signs that the mayor has lied.")]
    public void What_one_person_hears_or_sees_a_sign_of_is_no_statement(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("There were warnings from engineers that the roof could collapse.", "engineers", "that the roof could collapse")]
    [InlineData("There is concern among farmers in the region that the river will dry up.", "farmers in the region", "that the river will dry up")]
    [InlineData("The town ignored warnings from Mara Ostrova that the dam was weak.", "Mara Ostrova", "that the dam was weak")]
    public void A_clause_behind_whom_a_warning_is_from_is_the_warning(string text, string source, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal((source, content), (reads.Words(reads.Only.Source), reads.Words(reads.Only.Content)));
    }

    [Fact]
    public void What_is_told_of_the_warnings_is_no_warning() =>
        Assert.Empty(Reads.Of("The town ignored warnings from engineers that went on for years.").Reading.Statements);

    [Theory]
    [InlineData("A soldier was killed in what the army described as a terrorist attack.", "the army", "described", "what | as a terrorist attack")]
    [InlineData("Tomas Belk resigned over what Mara Ostrova described as a smear campaign.", "Mara Ostrova", "described", "what | as a smear campaign")]
    public void What_somebody_describes_it_as_is_his_word_for_it(string text, string source, string cue, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal((source, cue, content), (reads.Words(reads.Only.Source), reads.Words(reads.Only.Cue), reads.Words(reads.Only.Content)));
    }

    [Fact]
    public void Who_appeals_for_a_thing_demands_it()
    {
        var reads = Reads.Of("Mara Ostrova appealed for peace in Norway.");
        Assert.Equal(("appealed for", Modality.Demanded), (reads.Words(reads.Only.Cue), reads.Only.Modality));
    }

    [Fact]
    public void A_day_may_stand_before_what_is_agreed_to()
    {
        var reads = Reads.Of("Mara Ostrova agreed on Thursday to reopen the bridge.");
        Assert.Equal(("to reopen the bridge", Modality.Planned), (reads.Words(reads.Only.Content), reads.Only.Modality));
    }

    [Theory]
    [InlineData("The rebels attacked the town of Oldport.", 0)]
    [InlineData("Troops defended the bridge.", 0)]
    [InlineData("Mara Ostrova attacked the plan.", 1)]
    [InlineData("Mara Ostrova attacked the police for their silence.", 1)]
    public void A_blow_is_no_statement(string text, int count) => Assert.Equal(count, Reads.Of(text).Reading.Statements.Count);

    [Theory]
    [InlineData("Mara Ostrova called the police chief on Monday.", 0)]
    [InlineData("Mara Ostrova called the police chief a liar.", 1)]
    public void Who_calls_somebody_up_says_nothing_of_him(string text, int count) => Assert.Equal(count, Reads.Of(text).Reading.Statements.Count);

    [Fact]
    public void Of_what_somebody_accuses_a_speaker_stands_beside_what_he_says()
    {
        var reads = Reads.Of("Norway, which Tomas Belk accuses of arming rebels, said the road was safe.");
        var accusation = Assert.Single(reads.Reading.Statements, statement => reads.SpeakerOf(statement) == "Tomas Belk");
        Assert.Equal(("which | of arming rebels", "Norway"), (reads.Words(accusation.Content), reads.NameOf(Assert.Single(accusation.About).Entity)));
    }

    [Theory]
    [InlineData("Mara Ostrova's view is that the bridge must go.", "Mara Ostrova", "that the bridge must go")]
    [InlineData("Mara Ostrova is the mayor. Her hope was that the state would pay.", "Mara Ostrova", "that the state would pay")]
    [InlineData("Mara Ostrova is the mayor. Her argument: the bridge is too old.", "Mara Ostrova", "the bridge is too old")]
    [InlineData("Mara Ostrova's message to the owners was simple: “Pay now.”", "Mara Ostrova", "“Pay now.”")]
    [InlineData("In Mara Ostrova's telling, nobody was warned of the crack.", "Mara Ostrova", "nobody was warned of the crack")]
    [InlineData("Mara Ostrova's claim that the bridge was safe was rejected by engineers.", "Mara Ostrova", "that the bridge was safe")]
    [InlineData("Mara Ostrova went further: the council, she said, had lied.", "Mara Ostrova", "the council | had lied")]
    public void What_a_noun_is_told_to_hold_is_said(string text, string speaker, string content)
    {
        var reads = Reads.Of(text);
        Assert.Contains(reads.Reading.Statements, said => reads.SpeakerOf(said) == speaker && reads.Words(said.Content) == content);
    }

    [Theory]
    [InlineData("The message is that the bridge must go.")]
    [InlineData("Two people: one was hurt.")]
    [InlineData("His wish: a new bridge.")]
    [InlineData("Mara Ostrova, who hosts the reality TV show “The Long Road,” is the mayor.")]
    public void What_nobody_is_told_to_hold_is_not(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Fact]
    public void Who_says_so_with_the_occasion_at_the_end_says_the_whole()
    {
        var reads = Reads.Of("The two sides agreed that the bridge should close, Mara Ostrova and Tomas Belk said in a joint statement.");
        Assert.Equal(["Mara Ostrova", "Tomas Belk"], reads.Reading.Statements.Where(said => said.Within is null).Select(reads.SpeakerOf));
        var inner = Assert.Single(reads.Reading.Statements, said => said.Within is not null);
        Assert.Equal("that the bridge should close", reads.Words(inner.Content));
    }

    [Theory]
    [InlineData("The council issued a statement condemning the attack.", "The council", "condemning", "the attack")]
    [InlineData("Mara Belk sent a letter accusing the council of neglect.", "Mara Belk", "accusing", "the council of neglect")]
    [InlineData("The council issued a statement saying the bridge was closed.", "The council", "saying", "the bridge was closed")]
    public void What_a_statement_that_is_issued_condemns_its_issuer_does(string text, string source, string cue, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal((source, cue, content), (reads.Words(reads.Only.Source), reads.Words(reads.Only.Cue), reads.Words(reads.Only.Content)));
    }

    [Theory]
    [InlineData("The council posted notices backing the plan.")]
    [InlineData("Mara Belk burned a letter accusing the council of neglect.")]
    public void What_kind_of_thing_it_is_nobody_says(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);
}
