using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Attributions;

public sealed class ClaimTests
{
    [Theory]
    [InlineData("Mara Ostrova left. Allegations, which she denies, that Ostrova took bribes have hurt her party.", "denies", "that Ostrova took bribes")]
    [InlineData("Mara Ostrova left. She was charged with fraud, a claim she strongly denies.", "strongly denies", "fraud")]
    [InlineData("Mara Ostrova left. She is being tried on charges of theft that she has denied.", "has denied", "charges of theft")]
    public void Who_denies_what_a_noun_tells_denies_its_content(string text, string cue, string content)
    {
        var read = Reads.Of(text);
        var denial = Assert.Single(read.Reading.Statements, statement => statement.Modality == Modality.Denied);
        Assert.Equal(("Mara Ostrova", cue, content), (read.SpeakerOf(denial), read.Words(denial.Cue), read.Words(denial.Content)));
    }

    [Theory]
    [InlineData("Mara Ostrova left. Her comments that she would stay angered many in Oldport.", "that she would stay")]
    [InlineData("Belk's warning that the dam would break went unheeded.", "that the dam would break")]
    [InlineData("Fears that the river would flood led hundreds to flee.", "that the river would flood")]
    public void What_a_noun_tells_ends_before_a_past_that_looks_like_a_participle(string text, string content) =>
        Assert.Equal(content, Reads.Of(text).Words(Reads.Of(text).Only.Content));

    [Fact]
    public void What_is_left_out_behind_that_is_no_content() =>
        Assert.DoesNotContain(Reads.Of("Mara Ostrova left. The remark that she would regret was short.").Reading.Statements, statement => statement.Cue is not null);

    [Fact]
    public void Reports_of_nobody_are_of_whom_they_cite()
    {
        var read = Reads.Of("Reports that the mill would close, citing officials, spread quickly.");
        Assert.Equal(("officials", "that the mill would close", SpeakerStatus.Anonymous), (read.Words(read.Only.Source), read.Words(read.Only.Content), read.Only.SpeakerStatus));
    }

    [Theory]
    [InlineData("A man identifying himself as Tomas Belk said the bridge was closed.", "Tomas Belk")]
    [InlineData("A caller who gave her name as Mara Ostrova said the bridge was closed.", "Mara Ostrova")]
    public void Who_names_himself_is_who_speaks(string text, string speaker) => Assert.Equal(speaker, Reads.Of(text).SpeakerOf(Reads.Of(text).Only));

    [Fact]
    public void What_must_be_so_is_provided_by_nobody()
    {
        var read = Reads.Of("The bank will pay for the bridge, providing certain terms are met.");
        Assert.DoesNotContain(read.Reading.Statements, statement => read.Words(statement.Cue) == "providing");
    }

    [Theory]
    [InlineData("As Mara Ostrova noted, the towns were poor.", "noted", "the towns were poor")]
    [InlineData("But as Mara Ostrova told the council last week, the towns were poor.", "told", "the towns were poor")]
    [InlineData("As Mara Ostrova puts it, the towns were poor.", "puts it", "the towns were poor")]
    [InlineData("As Mara Ostrova has pointed out, the towns were poor.", "has pointed out", "the towns were poor")]
    [InlineData("The towns were poor, as Mara Ostrova has said.", "has said", "The towns were poor")]
    [InlineData("The towns were poor, as Mara Ostrova said in May.", "said", "The towns were poor")]
    [InlineData("The towns were poor, as Mara Ostrova has said, and nobody went there.", "has said", "The towns were poor")]
    [InlineData("Oldport, as Mara Ostrova pointed out, has no storms.", "pointed out", "Oldport | has no storms")]
    [InlineData("Oldport and, as Mara Ostrova noted, other towns need help.", "noted", "other towns need help")]
    public void As_somebody_noted_he_said_what_follows(string text, string cue, string content)
    {
        var read = Reads.Of(text);
        Assert.Equal(("Mara Ostrova", cue, content), (read.SpeakerOf(read.Only), read.Words(read.Only.Cue), read.Words(read.Only.Content)));
    }

    [Fact]
    public void What_happened_as_somebody_spoke_was_not_said() =>
        Assert.Empty(Reads.Of("As Mara Ostrova left the hall, the crowd cheered.").Reading.Statements);

    [Theory]
    [InlineData("Shares fell, as Mara Ostrova argued with her lenders.")]
    [InlineData("The vote failed, as Mara Ostrova remarked on the weather.")]
    public void What_happens_while_somebody_speaks_of_something_else_is_not_said(string text) => Assert.DoesNotContain(Reads.Of(text).Reading.Statements, statement => statement.Rule == "as-reported");

    [Fact]
    public void The_last_word_of_a_text_may_be_the_verb() => Assert.Single(Reads.Of("The towns are poor, as Mara Ostrova writes").Reading.Statements);

    [Theory]
    [InlineData("The bridge is closed, as police said they found cracks.", "they found cracks")]
    [InlineData("He fell, as Mara Ostrova told reporters that the bridge was closed.", "that the bridge was closed")]
    public void What_is_told_behind_the_verb_is_said_and_not_what_stands_before_it(string text, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal(content, reads.Words(reads.Only.Content));
    }

    [Theory]
    [InlineData("Mara Ostrova, recalling breakfasts with Tomas Belk, left early.")]
    [InlineData("Both Mara Ostrova and Tomas Belk spoke, and both have shown interest in the bridge.")]
    public void A_source_holds_neither_its_cue_nor_what_it_says(string text) =>
        Assert.All(Reads.Of(text).Reading.Statements, statement => Assert.DoesNotContain(statement.Source, source => statement.Cue.Concat(statement.Content).Any(other => source.Start < other.End && other.Start < source.End)));

    [Theory]
    [InlineData("“They told us that in order to be safe we must leave,” Mara Ostrova said.", "They", "told", "that in order to be safe we must leave")]
    [InlineData("“We were told in March that nothing would change,” Mara Ostrova told the council.", "", "were told", "that nothing would change")]
    [InlineData("“The Act provides that no one may be fined twice,” counsel Mara Ostrova said.", "The Act", "provides", "that no one may be fined twice")]
    [InlineData("Mara Ostrova said the survey found that librarians said they needed more training.", "librarians", "said", "they needed more training")]
    public void What_another_told_inside_ones_words_is_conveyed_by_them(string text, string source, string cue, string content)
    {
        var read = Reads.Of(text);
        var inner = Assert.Single(read.Reading.Statements, statement => read.Words(statement.Content) == content);
        Assert.Equal((source, cue), (read.Words(inner.Source), read.Words(inner.Cue)));
        Assert.NotNull(inner.Within);
    }

    [Theory]
    [InlineData("Mara Velt praised Tomas Belk, whom she described as “steady”.", "whom | as “steady”")]
    [InlineData("The bridge, which Mara Velt called “a disgrace”, will be closed.", "which | “a disgrace”")]
    [InlineData("The council voted on what Mara Velt called “a disgrace”.", "what | “a disgrace”")]
    public void A_clause_that_names_what_its_pronoun_means_is_a_statement(string text, string content)
    {
        var reads = Reads.Of(text);
        Assert.Contains(reads.Reading.Statements, statement => reads.Words(statement.Content) == content && statement.Source.Count > 0);
    }

    [Theory]
    [InlineData("Mara Velt rejected as “nonsense” the claim that she had resigned.", "as “nonsense” the claim that she had resigned")]
    [InlineData("Mara Velt dismissed as a lie the report.", "as a lie the report")]
    public void What_a_thing_is_called_may_stand_before_it(string text, string content) =>
        Assert.Equal(content, Reads.Of(text) is var reads ? reads.Words(reads.Only.Content) : "");

    [Fact]
    public void A_demand_may_be_rejected_in_an_apposition()
    {
        var reads = Reads.Of("She called for early elections, a demand Marek has repeatedly rejected.");
        Assert.Equal([("She", "early elections"), ("Marek", "early elections")], reads.Reading.Statements.Select(statement => (reads.Words(statement.Source), reads.Words(statement.Content))));
    }

    [Fact]
    public void Whose_office_is_taken_from_him_is_not_denied() => Assert.Empty(Reads.Of("President Mara Velt dismissed Finance Minister Tomas Belk.").Reading.Statements);

    [Theory]
    [InlineData("Mara Ostrova said Tomas Belk had taken bribes, a claim he rejects.", "Tomas Belk had taken bribes")]
    [InlineData("Mara Ostrova accused Tomas Belk of taking bribes, which he denies.", "Tomas Belk of taking bribes")]
    public void What_somebody_denies_behind_a_comma_is_what_the_other_said_before_it(string text, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal(["Mara Ostrova", "Tomas Belk"], reads.Reading.Statements.Select(reads.SpeakerOf));
        Assert.All(reads.Reading.Statements, statement => Assert.Equal(content, reads.Words(statement.Content)));
        Assert.Equal(Modality.Denied, reads.Reading.Statements[1].Modality);
    }

    [Fact]
    public void A_denial_may_end_the_text_without_a_full_stop() =>
        Assert.Equal("Mara Velt", Reads.Of("Mara Velt accused Tomas Belk of spying, which Belk denies") is var reads ? reads.SpeakerOf(reads.Reading.Statements[0]) : null);

    [Fact]
    public void What_a_country_rejects_of_what_is_told_is_not_all_that_is_told()
    {
        var reads = Reads.Of("Mara Velt said Norway would pay for the wall, which Denmark rejects.");
        Assert.Equal("Norway would pay for the wall, which Denmark rejects", reads.Words(reads.Only.Content));
    }

    [Theory]
    [InlineData("What did Mara Velt call Tomas Belk?")]
    [InlineData("Mara Velt called Tomas Belk on Monday.")]
    public void A_question_and_a_telephone_call_tell_of_no_name(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("Mara Velt called Tomas Belk and Orla Tamm criminals.", "Tomas Belk and Orla Tamm criminals")]
    [InlineData("Mara Velt defended the pipeline.", "the pipeline")]
    [InlineData("Tomas Belk, whom Mara Velt described as a friend, left.", "whom | as a friend")]
    [InlineData("A statement from the military read: “These attempts endanger the region.”", "“These attempts endanger the region.”")]
    public void What_somebody_calls_defends_or_reads_is_one_statement(string text, string content) =>
        Assert.Equal(content, Reads.Of(text) is var reads ? reads.Words(reads.Only.Content) : null);

    [Theory]
    [InlineData("Tomas Belk said the bridge was unsafe. Mara Ostrova denied this.", "the bridge was unsafe")]
    [InlineData("Tomas Belk said the bridge was unsafe, adding that no money was left. Mara Ostrova denied that, saying the locks were new.", "the bridge was unsafe")]
    [InlineData("\"The bridge is lost,\" Tomas Belk said. Mara Ostrova rejected this on Monday.", "\"The bridge is lost,\"")]
    public void Whoever_denies_this_denies_what_another_said_before(string text, string content)
    {
        var reads = Reads.Of(text);
        var denial = Assert.Single(reads.Reading.Statements, statement => statement.Modality == Modality.Denied);
        Assert.Equal(("Mara Ostrova", content, StatementKind.Indirect, Polarity.Negative), (reads.SpeakerOf(denial), reads.Words(denial.Content), denial.Kind, denial.Polarity));
    }

    [Fact]
    public void Whoever_confirms_this_confirms_what_another_said_before()
    {
        var reads = Reads.Of("Tomas Belk said the bridge was unsafe. Mara Ostrova confirmed this.");
        var confirmed = reads.Reading.Statements[^1];
        Assert.Equal(("Mara Ostrova", "the bridge was unsafe", CueClass.Confirming), (reads.SpeakerOf(confirmed), reads.Words(confirmed.Content), confirmed.CueClass));
    }

    [Theory]
    [InlineData("Tomas Belk left on Monday. Mara Ostrova denied this.")]
    [InlineData("Mara Ostrova asked whether the bridge was safe. Tomas Belk denied this.")]
    public void Where_nobody_has_said_anything_nothing_is_denied(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Reading.Statements, statement => statement.Modality == Modality.Denied);
}
