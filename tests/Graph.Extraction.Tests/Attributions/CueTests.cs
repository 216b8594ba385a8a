using Graph.Core.Statements;
using Graph.Extraction.Attributions.Cues;

namespace Graph.Extraction.Tests.Attributions;

public sealed class CueTests
{
    [Theory]
    [InlineData("The court ruled that the law was void.", "ruled", "that the law was void")]
    [InlineData("The judge has testified that he knew.", "has testified", "that he knew")]
    [InlineData("The ministry decreed that shops must close.", "decreed", "that shops must close")]
    [InlineData("Police said about 300 people had come.", "said", "about 300 people had come")]
    [InlineData("The council signalled that the bridge would hold.", "signalled", "that the bridge would hold")]
    [InlineData("Her lawyer counselled that nobody should speak.", "counselled", "that nobody should speak")]
    [InlineData("Mara Ostrova was adamant that the bridge would hold.", "was adamant", "that the bridge would hold")]
    public void Courts_and_offices_report_with_verbs_of_their_own(string text, string cue, string content)
    {
        var read = Reads.Of(text);

        Assert.Equal((cue, content), (read.Words(read.Only.Cue), read.Words(read.Only.Content)));
    }

    [Theory]
    [InlineData("Mara Ostrova plans to close the bridge.", "Mara Ostrova", "plans", "to close the bridge")]
    [InlineData("The Lowmark Council plans to fine the port.", "The Lowmark Council", "plans", "to fine the port")]
    [InlineData("France plans to send troops to Haiti.", "France", "plans", "to send troops to Haiti")]
    [InlineData("The company plans to build a port.", "The company", "plans", "to build a port")]
    [InlineData("The mayor, Mara Ostrova, plans to resign.", "The mayor, Mara Ostrova,", "plans", "to resign")]
    [InlineData("Police plan to search the port.", "Police", "plan", "to search the port")]
    [InlineData("Ostrova doubts that the bridge will hold.", "Ostrova", "doubts", "that the bridge will hold")]
    [InlineData("Prime Minister Mara Ostrova doubts that Belk will come to Oldport.", "Prime Minister Mara Ostrova", "doubts", "that Belk will come to Oldport")]
    [InlineData("The Lowmark Council demands that Belk resign.", "The Lowmark Council", "demands", "that Belk resign")]
    [InlineData("The Lowmark Council fears a war.", "The Lowmark Council", "fears", "a war")]
    [InlineData("Analysts expect the council to act.", "Analysts", "expect", "the council to act")]
    [InlineData("Tomas Belk expects prices to rise.", "Tomas Belk", "expects", "prices to rise")]
    public void What_a_clause_hangs_on_behind_who_speaks_is_a_verb_though_it_may_be_a_noun(string text, string source, string cue, string content)
    {
        var read = Reads.Of(text);

        Assert.Equal((source, cue, content), (read.Words(read.Only.Source), read.Words(read.Only.Cue), read.Words(read.Only.Content)));
    }

    [Theory]
    [InlineData("The new plans to build a port were costly.")]
    [InlineData("The doubts that were heard are old.")]
    [InlineData("Miners came because of unpaid wages and government plans to cut jobs.")]
    public void Plans_and_doubts_that_nobody_has_are_nouns(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("The verdict could add support to the new president.")]
    [InlineData("If you add a further six medals, little is left.")]
    [InlineData("The court met twice, ruled Tomas Belk eligible and went home.")]
    [InlineData("The team won again, showing the same skill.")]
    [InlineData("Mara Ostrova moved to Oldport and wrote a book.")]
    [InlineData("When Mara Ostrova was called “old” in a letter, the mayor laughed.")]
    public void What_is_done_with_a_thing_is_not_said(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("“I was told by telephone,” Mara Ostrova said in a video posted online.", "said", "“I was told by telephone,”")]
    [InlineData("Mara Ostrova told the Lowmark Gazette in an interview published on Sunday that the bridge was safe.", "told", "that the bridge was safe")]
    public void When_and_where_something_was_posted_or_published_says_nothing(string text, string cue, string content)
    {
        var read = Reads.Of(text);

        Assert.Equal((cue, content), (read.Words(read.Only.Cue), read.Words(read.Only.Content)));
    }

    [Theory]
    [InlineData("Per the Lowmark Council, two men were held.", "Per", "the Lowmark Council", "two men were held")]
    [InlineData("Two men were held, per the Lowmark Council.", "per", "the Lowmark Council", "Two men were held")]
    [InlineData("In the view of Mara Ostrova, the law is unfair.", "In the view of", "Mara Ostrova", "the law is unfair")]
    public void Per_and_in_the_view_of_name_who_says_it(string text, string cue, string source, string content)
    {
        var read = Reads.Of(text);

        Assert.Equal((cue, source, content), (read.Words(read.Only.Cue), read.Words(read.Only.Source), read.Words(read.Only.Content)));
    }

    [Fact]
    public void Per_head_counts() => Assert.Empty(Reads.Of("Two men were paid, per day, what one earns.").Reading.Statements);

    [Theory]
    [InlineData("Belk is believed to be ill.", "is believed", "Belk | to be ill")]
    [InlineData("Belk is said to have fled.", "is said", "Belk | to have fled")]
    [InlineData("Belk is reportedly ill.", "reportedly", "Belk is | ill")]
    [InlineData("Belk reportedly fled to Varenna on Monday.", "reportedly", "Belk | fled to Varenna on Monday")]
    public void What_is_believed_of_somebody_is_nobodys_word(string text, string cue, string content)
    {
        var read = Reads.Of(text);

        Assert.Equal((SpeakerStatus.Unresolved, cue, content), (read.Only.SpeakerStatus, read.Words(read.Only.Cue), read.Words(read.Only.Content)));
    }

    [Theory]
    [InlineData("threatened", "threaten")]
    [InlineData("opposed", "oppose")]
    [InlineData("swore", "swear")]
    [InlineData("exclaimed", "exclaim")]
    public void A_verb_is_of_one_class_beside_what_is_said_and_by_the_tree(string word, string lemma) =>
        Assert.Equal(CueWords.Find(word, "")?.Verb.Class, CueFrames.Find(lemma, "VERB")?.Class);

    [Fact]
    public void What_somebody_warns_of_is_a_report_of_its_own()
    {
        var read = Reads.Of("Lowmark Bank said it would not be able to pay, warning that it could close.");

        Assert.Equal(["it would not be able to pay", "that it could close"], read.Reading.Statements.Select(statement => read.Words(statement.Content)));
    }

    [Theory]
    [InlineData("At least nine of the dead were guests, according to the Lowmark-based monitoring group, the Oldport Observatory for Human Rights.", "Oldport Observatory for Human Rights")]
    [InlineData("The Oldport Observatory for Human Rights counts the dead. The Observatory said hundreds were hurt.", "Oldport Observatory for Human Rights")]
    [InlineData("The Karst al-Tal rebel group denied any involvement.", "Karst al-Tal")]
    public void A_body_speaks_by_its_name_beside_what_kind_of_body_it_is(string text, string speaker)
    {
        var read = Reads.Of(text);

        Assert.Equal(speaker, read.SpeakerOf(read.Only));
    }

    [Fact]
    public void A_word_behind_an_article_is_a_thing_and_no_report()
    {
        var read = Reads.Of("Tomas Belk dismissed the forecast as “fantasy” and accused Mara Ostrova of lying.");

        Assert.Equal([("Tomas Belk", "dismissed"), ("Tomas Belk", "accused")], read.Reading.Statements.Select(statement => (read.SpeakerOf(statement), read.Words(statement.Cue))));
    }

    [Fact]
    public void Who_shoots_back_says_what_is_quoted()
    {
        var reads = Reads.Of("Mara Ostrova shot back: \"The bridge is safe.\"");
        Assert.Equal(("Mara Ostrova", "shot back"), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Cue)));
    }

    [Theory]
    [InlineData("Many engineers dispute the claim, saying that the bridge is old.", "Many engineers")]
    [InlineData("The Lowmark Bank lowered its growth forecast for the year, saying that Norway was weak.", "The Lowmark Bank")]
    [InlineData("The Lowmark Bank, which runs a museum, plans to sell it, and said that it was old.", "The Lowmark Bank")]
    public void The_source_of_what_is_added_is_who_does_the_deed(string text, string source)
    {
        var reads = Reads.Of(text);
        Assert.Equal(source, reads.Words(reads.Reading.Statements[^1].Source));
    }

    [Fact]
    public void What_else_was_not_done_is_not_what_was_said()
    {
        var reads = Reads.Of("While giving no date, the Lowmark Bank announced on Monday its plan for a new bridge, largely by raising fees.");
        Assert.StartsWith("its plan for a new bridge", reads.Words(reads.Only.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_not_answered_messages_has_said_nothing() => Assert.Empty(Reads.Of("Mara Ostrova did not respond to two messages.").Reading.Statements);

    [Theory]
    [InlineData("As Mara Ostrova writes in Saturday's editorial, the bridge was never safe.", 1)]
    [InlineData("As Mara Ostrova writes, the rain falls on the bridge.", 0)]
    public void Two_deeds_at_one_time_are_no_report(string text, int count) => Assert.Equal(count, Reads.Of(text).Reading.Statements.Count);

    [Theory]
    [InlineData("The guards beat the prisoners and denied them food for days.")]
    [InlineData("The judge denied her bail.")]
    [InlineData("The state denied entry to three reporters.")]
    [InlineData("Mara Ostrova spoke at a hastily called news conference.")]
    [InlineData("Mara Ostrova knew that the strike would continue “as long as it takes”.")]
    public void What_is_kept_from_somebody_called_or_goes_on_is_not_said(string text)
    {
        var reads = Reads.Of(text);
        Assert.DoesNotContain(reads.Reading.Statements, statement => reads.Words(statement.Cue) is "denied" or "hastily called" or "would continue");
    }

    [Fact]
    public void A_report_is_denied_though_somebody_owns_it() => Assert.Equal("her report", Reads.Of("The council denied her report.") is var reads ? reads.Words(reads.Only.Content) : null);

    [Theory]
    [InlineData("Mara Belk neither confirmed nor denied the report.", "neither confirmed nor denied", "the report")]
    [InlineData("Mara Belk did not confirm or deny the report.", "did not confirm or deny", "the report")]
    [InlineData("Mara Belk did not immediately confirm or deny the report.", "did not immediately confirm or deny", "the report")]
    [InlineData("Mara Belk has neither confirmed nor denied the report.", "has neither confirmed nor denied", "the report")]
    [InlineData("Mara Belk refused to confirm or deny the report.", "refused", "to confirm or deny the report")]
    [InlineData("Mara Belk declined to confirm or deny the report.", "declined", "to confirm or deny the report")]
    [InlineData("Mara Belk did not deny the report or the date.", "did not deny", "the report or the date")]
    [InlineData("Mara Belk could neither confirm nor deny the report.", "could neither confirm nor deny", "the report")]
    [InlineData("Mara Belk neither confirms nor denies that the bridge was shut.", "neither confirms nor denies", "that the bridge was shut")]
    public void Neither_the_one_nor_the_other_is_one_cue(string text, string cue, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal(("Mara Belk", cue, content), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Cue), reads.Words(reads.Only.Content)));
    }
}
