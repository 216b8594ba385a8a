using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Attributions;

/// <summary>Where the words of whoever speaks, and of what is said, begin and end.</summary>
public sealed class SpeechBoundTests
{
    [Theory]
    [InlineData("Mara Ostrova denied all charges.", "all charges")]
    [InlineData("Mara Ostrova urged both sides to talk.", "both sides to talk")]
    [InlineData("Mara Ostrova said both sides had agreed to talk.", "both sides had agreed to talk")]
    [InlineData("Mara Ostrova said nearly 300 people had died.", "nearly 300 people had died")]
    [InlineData("Mara Ostrova said only passengers with tickets would be let in.", "only passengers with tickets would be let in")]
    [InlineData("Mara Ostrova said now was the time to act.", "now was the time to act")]
    [InlineData("Mara Ostrova said again he would stay.", "he would stay")]
    [InlineData("Mara Ostrova said later that the bridge was safe.", "that the bridge was safe")]
    public void What_tells_how_many_are_told_of_belongs_to_what_is_said(string text, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal(content, reads.Words(reads.Only.Content));
    }

    [Theory]
    [InlineData("Police said the victims had yet to be identified.", "the victims had yet to be identified")]
    [InlineData("The coroner said the body could not be identified.", "the body could not be identified")]
    [InlineData("Mara Ostrova said nobody may enter without presenting a passport.", "nobody may enter without presenting a passport")]
    public void What_ends_like_a_reservation_may_be_what_is_said(string text, string content) =>
        Assert.Equal(content, Reads.Of(text) is var reads ? reads.Words(reads.Only.Content) : null);

    [Fact]
    public void Whatever_was_announced_does_not_announce_what_becomes_of_it() =>
        Assert.DoesNotContain(Reads.Of("The tariffs that the government announced will cost jobs.").Reading.Statements, statement => statement.Rule == "relative");

    [Theory]
    [InlineData("Norway's envoy responded by accusing Sweden of “a forged map”.", "accusing", "Sweden of “a forged map”")]
    [InlineData("Mara Ostrova replied by saying the plan was dead.", "saying", "the plan was dead")]
    public void Who_responds_by_saying_something_says_it_once(string text, string cue, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal((cue, content), (reads.Words(reads.Only.Cue), reads.Words(reads.Only.Content)));
    }

    [Theory]
    [InlineData("“I will cut taxes,” Mara Ostrova promised a cheering crowd in Norway.", "promised")]
    [InlineData("“We will be back,” Mara Ostrova assured residents.", "assured")]
    public void A_quotation_closed_before_who_promises_it_is_what_is_promised(string text, string cue)
    {
        var reads = Reads.Of(text);
        Assert.Equal((cue, StatementKind.Direct), (reads.Words(reads.Only.Cue), reads.Only.Kind));
    }

    [Theory]
    [InlineData("The minister who announced the plan said it would save money.", "The minister who announced the plan")]
    [InlineData("A woman who claimed to be his wife told the court he had lied.", "A woman who claimed to be his wife")]
    [InlineData("An official who requested anonymity said the talks had failed.", "An official who requested anonymity")]
    public void What_a_relative_clause_reports_of_the_subject_parts_it_not_from_its_verb(string text, string source)
    {
        var reads = Reads.Of(text);
        Assert.Equal(source, reads.Words(reads.Reading.Statements[0].Source));
        Assert.All(reads.Reading.Statements, statement => Assert.Null(statement.Within));
    }

    [Theory]
    [InlineData("The officer, who asked not to be identified, said the car was stolen.")]
    [InlineData("One, who did not want to be named, said the car was stolen.")]
    [InlineData("An official who requested anonymity said the car was stolen.")]
    public void Who_wants_no_name_told_has_said_nothing_else_by_that(string text) =>
        Assert.Equal("said", Reads.Of(text).Words(Reads.Of(text).Only.Cue));

    [Theory]
    [InlineData("The officer who arrested Tomas Belk told the court the car was stolen.", null)]
    [InlineData("A lawyer representing Tomas Belk said the car was stolen.", null)]
    [InlineData("People who know Tomas Belk said the car was stolen.", null)]
    [InlineData("A man named Tomas Belk said the car was stolen.", "Tomas Belk")]
    public void Whom_a_clause_about_the_speaker_names_does_not_speak(string text, string? speaker) =>
        Assert.Equal(speaker, Reads.Of(text).SpeakerOf(Reads.Of(text).Only));

    [Fact]
    public void A_claim_denied_by_somebody_denies_nothing_itself() =>
        Assert.Equal("told", Reads.Of("Mara Velt told Lowmark Wire that the ferry was sold, a claim denied by the government.") is var reads ? reads.Words(reads.Only.Cue) : null);

    [Theory]
    [InlineData("Mara Ostrova claimed that the vote was “stolen”, without offering evidence.", "that the vote was “stolen”")]
    [InlineData("Mara Ostrova claimed the vote was stolen without providing any proof.", "the vote was stolen")]
    public void That_no_evidence_is_offered_is_no_part_of_what_is_said(string text, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal(content, reads.Words(reads.Only.Content));
    }

    [Theory]
    [InlineData("The Lowmark Council said in a statement it would send inspectors, adding that it expected them in May.", "it would send inspectors")]
    [InlineData("The Lowmark Council said on its website it had closed the bridge.", "it had closed the bridge")]
    public void What_is_said_begins_with_the_pronoun_behind_where_it_was_said(string text, string content) =>
        Assert.Equal(content, Reads.Of(text).Words(Reads.Of(text).Reading.Statements[0].Content));

    [Theory]
    [InlineData("The council said guns had opened fire at 3 a.m. Mara Ostrova denied it.", "guns had opened fire at 3 a.m.")]
    [InlineData("The council said guns had opened fire at 3 a.m. Tuesday near the bridge.", "guns had opened fire at 3 a.m. Tuesday near the bridge")]
    public void A_sentence_may_end_with_the_hour(string text, string content) =>
        Assert.Equal(content, Reads.Of(text) is var reads ? reads.Words(reads.Reading.Statements[0].Content) : null);

    [Theory]
    [InlineData("Most of the mayors have said they would back Belk, while emphasizing it was no promise.", "they would back Belk", "it was no promise")]
    [InlineData("Mara Ostrova told reporters the bridge was old, before insisting it was “safe.”", "the bridge was old", "it was “safe.”")]
    [InlineData("Mara Ostrova said she was too busy to look for the letter: “I have a lot to do,” she wrote.", "she was too busy to look for the letter", "“I have a lot to do,”")]
    [InlineData("She said that she would offer “a prayer” for the miners but did not suggest it would help them.", "that she would offer “a prayer” for the miners", "it would help them")]
    public void What_is_said_besides_is_another_statement(string text, string first, string second) =>
        Assert.Equal([first, second], Reads.Of(text) is var reads ? reads.Reading.Statements.Select(statement => reads.Words(statement.Content)) : []);

    [Theory]
    [InlineData("He vowed to “close the mill,” and to “build a new bridge” in Lowmark.", "“close the mill,” and to “build a new bridge”")]
    [InlineData("The crowd chanted, “Send them home,” and “Build the bridge.”", "“Send them home,” and “Build the bridge.”")]
    [InlineData("Mara Velt said she hoped to get her boat back, and then would go on with the work.", "she hoped to get her boat back, and then would go on with the work")]
    [InlineData("Mara Ostrova said the ferry was “cheap,” compared to what others ask.", "the ferry was “cheap,” compared to what others ask")]
    public void What_is_said_goes_on_behind_the_comma(string text, string content) =>
        Assert.Equal(content, Reads.Of(text) is var reads ? reads.Words(reads.Only.Content) : null);

    [Theory]
    [InlineData("Mara Ostrova said the bridge would “not hold”, a swipe at the council.", "the bridge would “not hold”")]
    [InlineData("Mara Ostrova said some mayors liked to swim, an apparent reference to Tomas Belk.", "some mayors liked to swim")]
    [InlineData("Mara Ostrova urged the mayors to rally around her plan and tried to win the miners over.", "the mayors to rally around her plan")]
    [InlineData("She insists that she will fight on to the spring and refuses to go.", "that she will fight on to the spring")]
    public void What_is_told_of_it_or_done_besides_is_no_part_of_what_is_said(string text, string content) =>
        Assert.Equal(content, Reads.Of(text) is var reads ? reads.Words(reads.Reading.Statements[0].Content) : null);

    [Fact]
    public void When_something_was_said_is_not_what_was_said_behind_a_conjunction_either()
    {
        var reads = Reads.Of("But even as Belk claimed on Tuesday that “the mill was lost,” one of the engineers said the mill was quite safe.");
        Assert.Equal(["that “the mill was lost,”", "the mill was quite safe"], reads.Reading.Statements.Select(statement => reads.Words(statement.Content)));
    }

    [Fact]
    public void A_participle_that_tells_what_kind_of_thing_it_is_reports_nothing() =>
        Assert.Equal("if the town paid for its failures and alleged schemes of the mayor last year", Reads.Of("Mara Ostrova asked if the town paid for its failures and alleged schemes of the mayor last year.") is var reads ? reads.Words(reads.Only.Content) : null);

    [Theory]
    [InlineData("The judges who ruled that the law was void, for instance, said the state had no case.", "that the law was void")]
    [InlineData("The minister who warned that the dam was weak, however, said it would hold.", "that the dam was weak")]
    public void An_aside_that_joins_the_sentence_to_another_is_no_part_of_what_is_said_before_it(string text, string content) =>
        Assert.Equal([content], Reads.Of(text) is var reads ? reads.Reading.Statements.Where(statement => reads.Words(statement.Source) == "who").Select(statement => reads.Words(statement.Content)) : []);

    [Theory]
    [InlineData("“I like him,” Mara Velt said, but “when it comes to bridges, he has a history.”", "“I like him,” | but “when it comes to bridges, he has a history.”")]
    [InlineData("The council “got a deal,” Mara Velt said, and still “got to keep the bridge.”", "The council “got a deal,” | and still “got to keep the bridge.”")]
    [InlineData("“I like him,” Mara Velt said, and the “old bridge” stayed closed.", "“I like him,”")]
    [InlineData("“I like him,” Mara Velt said, but “many doubts” remain.", "“I like him,”")]
    [InlineData("Said Mara Velt: “I will stay for years.”", "“I will stay for years.”")]
    public void What_is_quoted_goes_on_behind_a_joint(string text, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal(content, reads.Words(reads.Only.Content));
    }

    [Theory]
    [InlineData("“I will go,” Mara Velt said, and “we will stay,” Tomas Belk said.", "“I will go,”", "“we will stay,”")]
    [InlineData("“I will go”, Mara Velt said, and “we will stay”, Tomas Belk said.", "“I will go”", "“we will stay”")]
    [InlineData("“I will go,” Mara Velt said, and “will we stay?” asked Tomas Belk.", "“I will go,”", "“will we stay?”")]
    public void Of_two_who_are_quoted_in_one_sentence_each_says_his_own_words(string text, string first, string second)
    {
        var reads = Reads.Of(text);
        Assert.Equal([("Mara Velt", first), ("Tomas Belk", second)], reads.Reading.Statements.Select(statement => (reads.SpeakerOf(statement), reads.Words(statement.Content))));
    }

    [Theory]
    [InlineData("While her advisers have suggested her role is small, Mara Velt is also determined to go.", "her role is small")]
    [InlineData("While Mara Velt said roads and schools were closed, Tomas Belk went home.", "roads and schools were closed")]
    [InlineData("Although Mara Velt said the mill was closed, Tomas Belk went there.", "the mill was closed")]
    [InlineData("Mara Velt said that while the mill is old, the council wants to keep it.", "that while the mill is old, the council wants to keep it")]
    public void What_is_said_in_a_clause_ends_where_the_sentence_s_own_begins(string text, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal(content, reads.Words(reads.Only.Content));
    }

    [Theory]
    [InlineData("Mara Belk told reporters that the bridge was safe; the mayor, Olaf Finn, warned that it would close.", "that the bridge was safe", "that it would close")]
    [InlineData("“The bridge is safe,” said Mara Belk; “it will close,” said Olaf Finn.", "“The bridge is safe,”", "“it will close,”")]
    public void What_is_said_ends_at_a_semicolon_before_another_report(string text, string first, string second)
    {
        var reads = Reads.Of(text);
        Assert.Equal([("Mara Belk", first), ("Olaf Finn", second)], reads.Reading.Statements.Select(statement => (reads.SpeakerOf(statement), reads.Words(statement.Content))));
    }

    [Theory]
    [InlineData("“The bridge is safe,” said Mara Belk; “it will close soon, I think.”", "“The bridge is safe,” | “it will close soon, I think.”")]
    [InlineData("Mara Belk said that the bridge was old; that it leaked; and that it must close.", "that the bridge was old; that it leaked; and that it must close")]
    public void What_one_says_goes_on_behind_a_semicolon(string text, string content) => Assert.Equal(content, Reads.Of(text) is var reads ? reads.Words(reads.Only.Content) : null);
}
