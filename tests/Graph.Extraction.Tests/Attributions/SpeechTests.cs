using Graph.Core.Entities;
using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Attributions;

public sealed class SpeechTests
{
    [Fact]
    public void A_verb_before_what_is_said_gives_source_cue_and_content()
    {
        var reads = Reads.Of("Mara Ostrova said that the Lowmark bridge would open in May.");
        Assert.Equal("Mara Ostrova", reads.Words(reads.Only.Source));
        Assert.Equal("said", reads.Words(reads.Only.Cue));
        Assert.Equal("that the Lowmark bridge would open in May", reads.Words(reads.Only.Content));
        Assert.Equal(StatementKind.Indirect, reads.Only.Kind);
    }

    [Fact]
    public void A_verb_behind_a_quotation_gives_a_direct_statement()
    {
        var reads = Reads.Of("“The bridge is safe,” Mara Ostrova said on Monday.", new DateOnly(2031, 5, 7));
        Assert.Equal(StatementKind.Direct, reads.Only.Kind);
        Assert.Equal("“The bridge is safe,”", reads.Words(reads.Only.Content));
        Assert.Equal("2031-05-05", reads.Only.SaidAt?.ToString());
    }

    [Theory]
    [InlineData("Mara Ostrova, who chairs the council, said the bridge was safe.", "Mara Ostrova", "the bridge was safe")]
    [InlineData("A spokesman for Belk, Tomas Arden, said the bridge was safe.", "Tomas Arden", "the bridge was safe")]
    [InlineData("The bridge was safe, said Mara Ostrova.", "Mara Ostrova", "The bridge was safe")]
    public void What_stands_between_commas_does_not_turn_a_report_round(string text, string speaker, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal((speaker, content), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Content)));
    }

    [Theory]
    [InlineData("The bridge, Mara Ostrova said, would open.", "The bridge | would open")]
    [InlineData("Belk, Mara Ostrova predicted, would come to them.", "Belk | would come to them")]
    [InlineData("Belk, Mara Ostrova vowed, “would not stand in the way.”", "Belk | “would not stand in the way.”")]
    public void Who_speaks_may_stand_with_the_verb_inside_what_is_said(string text, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal(("Mara Ostrova", content), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Content)));
    }

    [Fact]
    public void A_report_in_an_aside_ends_where_the_speaker_goes_on()
    {
        var reads = Reads.Of("Mara Ostrova, who says that Belk was wrong, wrote that the bridge is safe.");
        Assert.Equal(["that Belk was wrong", "that the bridge is safe"], reads.Reading.Statements.Select(statement => reads.Words(statement.Content)).Order(StringComparer.Ordinal));
        Assert.All(reads.Reading.Statements, statement => Assert.Equal("Mara Ostrova", reads.SpeakerOf(statement)));
    }

    [Fact]
    public void What_is_said_may_go_on_with_that_behind_the_speaker()
    {
        var reads = Reads.Of("“We are worried,” Mara Ostrova wrote, that the bridge is unsafe.");
        Assert.Equal("“We are worried,” | that the bridge is unsafe", reads.Words(reads.Only.Content));
    }

    [Theory]
    [InlineData("“The bridge is safe,” Mara Ostrova, 58, told Lowmark Radio.")]
    [InlineData("Mara Ostrova - in a line that nobody expected - said the bridge is safe.")]
    [InlineData("Asked whether Belk was right, Mara Ostrova said, “The bridge is safe.”")]
    public void What_stands_between_the_speaker_and_the_verb_is_neither(string text)
    {
        var reads = Reads.Of(text);
        Assert.Contains(reads.Reading.Statements, statement => reads.SpeakerOf(statement) == "Mara Ostrova" && reads.Words(statement.Content).Contains("bridge is safe", StringComparison.Ordinal));
        Assert.DoesNotContain(reads.Reading.Statements, statement => reads.SpeakerOf(statement) is { } speaker && speaker != "Mara Ostrova");
    }

    [Theory]
    [InlineData("Mara Ostrova: the old bridge is safe\n\nThe council met.", "Mara Ostrova", ":", "the old bridge is safe")]
    [InlineData("Lowmark voted.\n\n“The bridge is safe.” — Mara Ostrova", "Mara Ostrova", "—", "“The bridge is safe.”")]
    [InlineData("Lowmark voted.\n\n“The bridge is safe.” — Mara Ostrova, on whether the old bridge will last.", "Mara Ostrova", "—", "“The bridge is safe.”")]
    [InlineData("Lowmark voted.\n\n“The bridge is safe.”\n\n— Mara Ostrova, May 2031", "Mara Ostrova", "—", "“The bridge is safe.”")]
    [InlineData("'The bridge is safe': Mara Ostrova\n\nThe council met.", "Mara Ostrova", ":", "'The bridge is safe'")]
    [InlineData("'The bridge is safe' - Mara Ostrova\n\nThe council met.", "Mara Ostrova", "-", "'The bridge is safe'")]
    [InlineData("Ostrova: 'The bridge is safe'\n\nThe council met with Mara Ostrova.", "Mara Ostrova", ":", "'The bridge is safe'")]
    [InlineData("Varenna premier Ostrova: 'The bridge is safe'\n\nThe council met with Mara Ostrova.", "Mara Ostrova", ":", "'The bridge is safe'")]
    [InlineData("'The bridge is safe,' says Ostrova\n\nThe council met with Mara Ostrova.", "Mara Ostrova", "says", "'The bridge is safe,'")]
    public void A_name_before_a_colon_or_behind_a_dash_speaks(string text, string speaker, string cue, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal((speaker, cue, content), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Cue), reads.Words(reads.Only.Content)));
    }

    [Theory]
    [InlineData("“Is the bridge safe?” Ostrova asked.", "Ostrova", "“Is the bridge safe?”")]
    [InlineData("Mara Ostrova (R-S.C.) said the bridge was safe.", "Mara Ostrova (R-S.C.)", "the bridge was safe")]
    [InlineData("Supporters in parliament say the bridge is safe.", "Supporters in parliament", "the bridge is safe")]
    public void Who_speaks_may_stand_behind_a_question_or_have_a_bracket(string text, string source, string content) =>
        Assert.Equal((source, content), (Reads.Of(text).Words(Reads.Of(text).Only.Source), Reads.Of(text).Words(Reads.Of(text).Only.Content)));

    [Fact]
    public void A_verb_inside_what_is_said_joins_both_sides()
    {
        var reads = Reads.Of("\"The bridge is safe,\" said Mara Ostrova. \"We tested every bolt.\"");
        Assert.Equal("\"The bridge is safe,\" | \"We tested every bolt.\"", reads.Words(reads.Only.Content));
        Assert.Equal("Mara Ostrova", reads.SpeakerOf(reads.Only));
    }

    [Fact]
    public void A_quotation_over_three_paragraphs_is_one_statement()
    {
        var reads = Reads.Of("Mara Ostrova wrote: “The bridge is old.\n\n“It was built by our fathers.\n\n“It will stand.”");
        Assert.Equal(3, reads.Only.Content.Count);
    }

    [Fact]
    public void According_to_works_at_either_end()
    {
        Assert.Equal("the bridge is safe", Content("According to Mara Ostrova, the bridge is safe."));
        Assert.Equal("The old bridge is safe", Content("The old bridge is safe, according to Mara Ostrova."));

        static string Content(string text) => Reads.Of(text) is var reads ? reads.Words(reads.Only.Content) : "";
    }

    [Fact]
    public void A_report_inside_a_report_keeps_both_speakers()
    {
        var reads = Reads.Of("According to Mara Ostrova, Tomas Belk remarked that the bridge was old.");
        var (outer, inner) = (reads.Reading.Statements[0], reads.Reading.Statements[1]);
        Assert.Equal("Mara Ostrova", reads.SpeakerOf(outer));
        Assert.Equal("Tomas Belk", reads.SpeakerOf(inner));
        Assert.Equal(outer.Id, inner.Within);
    }

    [Fact]
    public void What_is_added_has_the_speaker_of_its_sentence()
    {
        var reads = Reads.Of("Mara Ostrova said that the bridge was old, adding that it would not fall.");
        Assert.Equal(2, reads.Reading.Statements.Count);
        Assert.All(reads.Reading.Statements, statement => Assert.Equal("Mara Ostrova", reads.SpeakerOf(statement)));
        Assert.Equal(Polarity.Negative, reads.Reading.Statements[1].Polarity);
    }

    [Fact]
    public void A_denial_is_negative_and_denied()
    {
        var only = Reads.Of("Mara Ostrova denied that the bridge had been closed.").Only;
        Assert.Equal((CueClass.Denying, Polarity.Negative, Modality.Denied), (only.CueClass, only.Polarity, only.Modality));
    }

    [Fact]
    public void A_weekday_stays_unknown_without_a_publishing_day()
    {
        Assert.Null(Reads.Of("Mara Ostrova said on Monday that the bridge was safe.").Only.SaidAt);
    }

    [Theory]
    [InlineData("Clara Ostrova (LP) - the mayor of Selm - said that the lake was low.", "Clara Ostrova", EntityType.Person)]
    [InlineData("Lowmark Council (LC) - Oslo has failed, Mara Ostrova said.", "Lowmark Council", EntityType.Organization)]
    public void Somebody_before_letters_in_brackets_and_a_dash_is_no_dateline(string text, string name, EntityType type) =>
        Assert.Contains((name, type), Reads.Of(text).Reading.Entities.Select(entity => (entity.Name, entity.Type)));

    [Theory]
    [InlineData("SELM, March 7 (Lowmark Wire) - Mara Ostrova said that the lake was low.")]
    [InlineData("Selm, March 7 - Mara Ostrova said that the lake was low.")]
    [InlineData("Selm, 7 March – Mara Ostrova said that the lake was low.")]
    [InlineData("Selm (Lowmark Wire) - Mara Ostrova said that the lake was low.")]
    [InlineData("March 7 (Lowmark Wire) - Mara Ostrova said that the lake was low.")]
    public void A_dateline_is_no_part_of_what_is_said(string text)
    {
        var reads = Reads.Of(text);
        Assert.Equal("Mara Ostrova", reads.Words(reads.Only.Source));
        Assert.DoesNotContain(reads.Reading.Entities, entity => entity.Name.StartsWith("Selm", StringComparison.OrdinalIgnoreCase) && entity.Type != EntityType.Place);
        Assert.DoesNotContain(reads.Reading.Entities, entity => entity.Name == "Lowmark Wire" && entity.Type != EntityType.Organization);
    }

    [Fact]
    public void What_somebody_else_says_behind_his_own_quotation_is_his()
    {
        var reads = Reads.Of("“The mayor lied,” said Mara Ostrova. “He lied to us,” agreed Tomas Belk.");
        Assert.Equal([("Mara Ostrova", "“The mayor lied,”"), ("Tomas Belk", "“He lied to us,”")], reads.Reading.Statements.Select(statement => (reads.SpeakerOf(statement)!, reads.Words(statement.Content))));
    }

    [Theory]
    [InlineData("Mara Ostrova told the Norwegian daily Lowmark Post that the bridge was safe.", "that the bridge was safe")]
    [InlineData("Mara Ostrova told reporters Norway would pay.", "Norway would pay")]
    [InlineData("Mara Ostrova told reporters the bridge was safe.", "the bridge was safe")]
    [InlineData("Mara Ostrova told the council the bridge was safe.", "the bridge was safe")]
    public void Who_is_told_is_no_part_of_what_is_said(string text, string content) => Assert.Equal(content, Reads.Of(text).Words(Reads.Of(text).Only.Content));

    [Fact]
    public void A_last_report_is_of_all_before_it()
    {
        var reads = Reads.Of("Tomas Belk believes the plan will fail, officials said.");
        Assert.Equal(["Tomas Belk believes the plan will fail", "the plan will fail"], reads.Reading.Statements.Select(statement => reads.Words(statement.Content)));
    }

    [Fact]
    public void A_person_called_like_a_month_is_no_date()
    {
        var reads = Reads.Of("Mara Ostrova said Jan Belk would pay.", new DateOnly(2031, 5, 7));
        Assert.Equal("Jan Belk would pay", reads.Words(reads.Only.Content));
        Assert.Null(reads.Only.SaidAt);
        Assert.Equal("2031-01", Reads.Of("Mara Ostrova said in January that Belk would pay.", new DateOnly(2031, 5, 7)).Only.SaidAt?.ToString());
    }

    [Theory]
    [InlineData("According to the Lowmark Council, Tomas Belk told colleagues that Norway would pay.")]
    [InlineData("According to the Lowmark Council, Tomas Belk told reporters he would pay.")]
    public void What_somebody_was_told_is_a_report_inside_a_report(string text)
    {
        var reads = Reads.Of(text);
        Assert.Equal("Tomas Belk", reads.SpeakerOf(Assert.Single(reads.Reading.Statements, statement => statement.Within is not null)));
    }

    [Fact]
    public void What_somebody_writes_may_stand_below_without_marks()
    {
        var read = Reads.Of("In her letter, Mara Ostrova writes:\n\nThe bridge is old. It will fall.\n\nThe council meets on Monday.");

        Assert.Equal(("Mara Ostrova", "The bridge is old. It will fall."), (read.Words(read.Only.Source), read.Words(read.Only.Content)));
    }

    [Theory]
    [InlineData("The bridge may close, Mara Ostrova hinted.", "hinted", "The bridge may close")]
    [InlineData("Mara Ostrova warned against leaving the bridge.", "warned against", "leaving the bridge")]
    public void A_hint_and_a_warning_are_reports(string text, string cue, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal((cue, content), (reads.Words(reads.Only.Cue), reads.Words(reads.Only.Content)));
    }

    [Fact]
    public void What_somebody_said_who_did_something_ends_where_that_is_told()
    {
        var read = Reads.Of("A man who said he was the owner told Tomas Belk that the mill was closed.");
        Assert.Equal(["he was the owner", "that the mill was closed"], read.Reading.Statements.Select(statement => read.Words(statement.Content)));
    }

    [Fact]
    public void A_month_makes_nothing_possible() => Assert.NotEqual(Modality.Possible, Reads.Of("The treaty will be signed in May, the minister said.").Only.Modality);

    [Theory]
    [InlineData("The European Union, the expert added, expects to see more rain.")]
    [InlineData("The European Union — the expert added — expects to see more rain.")]
    public void What_stands_around_an_inserted_report_is_one_and_holds_what_its_subject_thinks(string text)
    {
        var reads = Reads.Of(text);
        var (outer, inner) = (reads.Reading.Statements[0], reads.Reading.Statements[1]);
        Assert.Equal(("The European Union | expects to see more rain", "expects", outer.Id), (reads.Words(outer.Content), reads.Words(inner.Cue), inner.Within));
    }

    [Fact]
    public void A_short_subject_before_whom_something_is_according_to_belongs_to_what_is_said() =>
        Assert.Equal("The dam | is safe", Reads.Of("The dam, according to Mara Ostrova, is safe.").Words(Reads.Of("The dam, according to Mara Ostrova, is safe.").Only.Content));
}
