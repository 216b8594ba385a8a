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

    [Theory]
    [InlineData("“The bridge fell,” said a nurse, Mara Ostrova.", "a nurse, Mara Ostrova")]
    [InlineData("“The bridge fell,” said one witness, Mara Ostrova, 54.", "one witness, Mara Ostrova,")]
    [InlineData("“The bridge fell,” said the council's leader, Mara Ostrova.", "the council's leader, Mara Ostrova")]
    [InlineData("“The bridge fell,” said his neighbour, Mara Ostrova, who saw it.", "his neighbour, Mara Ostrova,")]
    [InlineData("The bridge fell, said an engineer at the port, Mara Ostrova.", "an engineer at the port, Mara Ostrova")]
    public void Who_is_described_behind_the_verb_speaks_by_the_name_behind_the_comma(string text, string source)
    {
        var reads = Reads.Of(text);

        Assert.Equal(("Mara Ostrova", source), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Source)));
    }

    [Fact]
    public void A_name_that_goes_on_to_speak_is_not_of_who_is_described_before_it()
    {
        var reads = Reads.Of("“The bridge fell,” said a nurse, and Mara Ostrova agreed.");

        Assert.Equal("a nurse", reads.Words(reads.Reading.Statements[0].Source));
    }

    [Theory]
    [InlineData("The council met with Tomas Belk, who said the bridge was safe.", "Tomas Belk")]
    [InlineData("A letter went to the Lowmark Council, which said the bridge was safe.", "Lowmark Council")]
    [InlineData("They read a report of the Lowmark Council, which said the bridge was safe.", null)]
    [InlineData("Officials in Norway who say the bridge is safe left.", null)]
    [InlineData("Tomas Belk – who said the bridge was safe – left.", "Tomas Belk")]
    [InlineData("They met Tomas Belk, an engineer from Norway who said the bridge was safe.", "Tomas Belk")]
    [InlineData("Tomas Belk, a graduate of the Lowmark Academy who said the bridge was safe, left.", "Tomas Belk")]
    [InlineData("Tomas Belk, the president of the Lowmark Board, who said the bridge was safe, left.", "Tomas Belk")]
    [InlineData("Tomas Belk, a friend of the engineer who said the bridge was safe, left.", null)]
    [InlineData("They met a graduate of the academy who said the bridge was safe.", null)]
    public void Who_and_which_stand_for_the_name_before_them(string text, string? speaker) => Assert.Equal(speaker, Reads.Of(text).SpeakerOf(Reads.Of(text).Only));

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
    [InlineData("Opening hours: the bridge is closed at night")]
    [InlineData("The editor's note on the bridge was short.")]
    public void A_colon_behind_anything_else_and_what_somebody_owns_report_nothing(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("Mara Ostrova and Tomas Belk said the bridge was safe.", "Mara Ostrova, Tomas Belk")]
    [InlineData("In a joint statement, the Lowmark Council and Norway said the bridge was safe.", "Lowmark Council, Norway")]
    [InlineData("Norwegian Foreign Minister Mara Ostrova and Swedish Defence Minister Tomas Belk said the bridge was safe.", "Mara Ostrova, Tomas Belk")]
    [InlineData("Mr. Ostrov and Mr. Belk say the bridge is safe.", "Belk, Ostrov")]
    [InlineData("Former U.N. Ambassador Mara Ostrova and Tomas Belk said the bridge was safe.", "Mara Ostrova, Tomas Belk")]
    [InlineData("Mara Ostrova and her dog said the bridge was safe.", "Mara Ostrova")]
    [InlineData("Tomas Belk of Cole and Sons said the bridge was safe.", "Tomas Belk")]
    [InlineData("The mayors of Oldport and Varenna, Mara Ostrova and Tomas Belk, said the bridge was safe.", "Mara Ostrova, Tomas Belk")]
    [InlineData("The ministers, Mara Ostrova, Tomas Belk and Ana Orlova, said the bridge was safe.", "Ana Orlova, Mara Ostrova, Tomas Belk")]
    public void Each_of_those_who_say_it_together_has_said_it(string text, string speakers)
    {
        var reads = Reads.Of(text);
        Assert.Equal(speakers, string.Join(", ", reads.Reading.Statements.Select(reads.SpeakerOf).Order()));
    }

    [Theory]
    [InlineData("Ana Orlova did not immediately respond to a request for comment.")]
    [InlineData("Neither Tomas Belk nor Ana Orlova responded to requests for comment.")]
    public void Who_is_asked_for_a_comment_has_said_nothing_yet(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

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
    public void A_source_without_a_name_is_anonymous()
    {
        var only = Reads.Of("A senior official said that the bridge was unsafe.").Only;
        Assert.Null(only.Speaker);
        Assert.Equal(SpeakerStatus.Anonymous, only.SpeakerStatus);
    }

    [Fact]
    public void A_document_is_nobody()
    {
        var only = Reads.Of("The report said that the bridge was unsafe.").Only;
        Assert.Null(only.Speaker);
        Assert.Equal(SpeakerStatus.Unresolved, only.SpeakerStatus);
    }

    [Fact]
    public void A_friend_of_somebody_is_not_somebody()
    {
        Assert.Null(Reads.Of("A friend of Mara Ostrova said that the bridge was unsafe.").Only.Speaker);
    }

    [Fact]
    public void A_denial_is_negative_and_denied()
    {
        var only = Reads.Of("Mara Ostrova denied that the bridge had been closed.").Only;
        Assert.Equal((CueClass.Denying, Polarity.Negative, Modality.Denied), (only.CueClass, only.Polarity, only.Modality));
    }

    [Fact]
    public void A_pronoun_speaks_for_the_person_named_before()
    {
        var reads = Reads.Of("Mara Ostrova visited the bridge. She said that it was safe.");
        Assert.Equal("Mara Ostrova", reads.SpeakerOf(reads.Only));
    }

    [Theory]
    [InlineData("The Lowmark Council met on Monday. It said that the bridge was safe.", "Lowmark Council")]
    [InlineData("The Lowmark Council met on Monday. They said that the bridge was safe.", "Lowmark Council")]
    [InlineData("The Lowmark Council met workers. They said that the bridge was safe.", null)]
    [InlineData("Sweden rejected the plan. They said that the bridge was safe.", null)]
    [InlineData("The Lowmark Council met the Varenna Board. It later added that the bridge was safe.", "Lowmark Council")]
    [InlineData("“We are late,” the Lowmark Council said. “It is cold.” It said that the bridge was safe.", "Lowmark Council")]
    [InlineData("The bridge, built in May, was closed, the Lowmark Council said. The bridge, it said, was safe.", "Lowmark Council")]
    [InlineData("Sweden rejected the plan. It said that the bridge was safe.", "Sweden")]
    [InlineData("The Lowmark Post reported that snow fell. It said that the bridge was safe.", "Lowmark Post")]
    [InlineData("Tarnwick Ferries made a loss. The company said that the bridge was safe.", "Tarnwick Ferries")]
    [InlineData("The Lowmark Council met. The company said that the bridge was safe.", null)]
    [InlineData("The Lowmark Council was late and the Varenna Board was not. It said that the bridge was safe.", null)]
    [InlineData("The Lowmark Council and the Varenna Board met. It said that the bridge was safe.", null)]
    [InlineData("Tomas Belk left the Lowmark Council. It said that the bridge was safe.", null)]
    [InlineData("The Lowmark Council read a report of the Varenna Board. It said that the bridge was safe.", null)]
    [InlineData("The Lowmark Council was late, the Varenna Board said. It added that the bridge was safe.", null)]
    [InlineData("The Lowmark Council was late, according to the Varenna Board. It said that the bridge was safe.", null)]
    [InlineData("The Lowmark Council was late. A trade body met as it warned that the bridge was safe.", null)]
    [InlineData("The Lowmark Council met on Monday. It showed that the bridge was safe.", null)]
    public void It_speaks_for_the_only_body_that_did_something_before(string text, string? speaker)
    {
        var reads = Reads.Of(text);
        Assert.Equal(speaker, reads.SpeakerOf(reads.Reading.Statements[^1]));
    }

    [Theory]
    [InlineData("Tomas Belk left. The Lowmark businessman said the bridge was safe.", "Tomas Belk")]
    [InlineData("“We are late,” Mara Ostrova said. “It is cold.” The presidential candidate said the bridge was safe.", "Mara Ostrova")]
    [InlineData("Tomas Belk left. At a talk with Ana Orlova, the candidate said the bridge was safe.", "Tomas Belk")]
    [InlineData("Tomas Belk met Ana Orlova. The candidate said the bridge was safe.", "Tomas Belk")]
    [InlineData("Tomas Belk and Ana Orlova met. The candidate said the bridge was safe.", null)]
    [InlineData("Mara Ostrova left. The businessman said the bridge was safe.", null)]
    [InlineData("Tomas Belk left. The other candidate said the bridge was safe.", null)]
    [InlineData("Tomas Belk left. The engineer said the bridge was safe.", null)]
    [InlineData("Tomas Belk left, a woman said. The candidate said the bridge was safe.", null)]
    public void Who_is_called_by_what_he_is_is_the_only_person_who_did_something_before(string text, string? speaker)
    {
        var reads = Reads.Of(text);
        Assert.Equal(speaker, reads.SpeakerOf(reads.Reading.Statements[^1]));
    }

    [Theory]
    [InlineData("Premier Mara Ostrova left. The premier, who was tired, said the bridge was safe.", "Mara Ostrova")]
    [InlineData("Mara Ostrova, the premier of Varenna, left. The premier, who was tired, said the bridge was safe.", "Mara Ostrova")]
    [InlineData("Varenna's premier, Mara Ostrova, left. The premier said the bridge was safe.", "Mara Ostrova")]
    [InlineData("Mara Ostrova is the premier of Varenna. The premier said the bridge was safe.", "Mara Ostrova")]
    [InlineData("Mara Ostrova was elected premier of Varenna. The premier said the bridge was safe.", "Mara Ostrova")]
    [InlineData("Mara Ostrova, the former premier of Varenna, left. The premier said the bridge was safe.", null)]
    [InlineData("Mara Ostrova, the premier's sister, left. The premier said the bridge was safe.", null)]
    [InlineData("Premier Mara Ostrova met Premier Tomas Belk. The premier said the bridge was safe.", null)]
    [InlineData("Premier Mara Ostrova left. The premier, Tomas Belk, said the bridge was safe.", "Tomas Belk")]
    public void The_premier_is_the_only_one_who_was_called_so(string text, string? speaker) => Assert.Equal(speaker, Reads.Of(text).SpeakerOf(Reads.Of(text).Only));

    [Fact]
    public void A_spokesman_speaks_on_behalf_of_somebody()
    {
        var reads = Reads.Of("Kremlin spokesman Oleg Varin said that the talks would go on.");
        Assert.Equal("Kremlin", reads.NameOf(reads.Only.OnBehalfOf!));
        Assert.Equal("spokesman", reads.Only.Role);
    }

    [Fact]
    public void Scare_quotes_are_no_statement()
    {
        Assert.Empty(Reads.Of("The “old” bridge stands in the town of Lowmark.").Reading.Statements);
    }

    [Fact]
    public void A_picture_credit_says_nothing()
    {
        var reads = Reads.Of("The bridge was closed.\n\n(With inputs from agencies)\n\nImage: AP");
        Assert.Empty(reads.Reading.Statements);
        Assert.Empty(reads.Reading.Entities);
    }

    [Fact]
    public void A_weekday_stays_unknown_without_a_publishing_day()
    {
        Assert.Null(Reads.Of("Mara Ostrova said on Monday that the bridge was safe.").Only.SaidAt);
    }

    [Fact]
    public void What_is_said_of_somebody_is_about_them()
    {
        var reads = Reads.Of("Mara Ostrova criticized Tomas Belk.");
        var about = Assert.Single(reads.Only.About);
        Assert.Equal(("Tomas Belk", AboutRole.Target, Stance.Negative), (reads.NameOf(about.Entity), about.Role, about.Stance));
    }

    [Theory]
    [InlineData("Mara Ostrova said the Oslo Post was late.", "Oslo Post")]
    [InlineData("Mara Ostrova said that Norway and the Norwegian News Agency were late.", "Norway | Norwegian News Agency")]
    [InlineData("Mara Ostrova said Oslo was late.", "Oslo")]
    public void The_place_in_an_outlets_name_is_told_of_by_nobody(string text, string about)
    {
        var reads = Reads.Of(text);
        Assert.Equal(about, string.Join(" | ", reads.Only.About.Select(one => reads.NameOf(one.Entity)).Order(StringComparer.Ordinal)));
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
    public void A_dateline_is_no_part_of_what_is_said(string text)
    {
        var reads = Reads.Of(text);
        Assert.Equal("Mara Ostrova", reads.Words(reads.Only.Source));
        Assert.DoesNotContain(reads.Reading.Entities, entity => entity.Name.StartsWith("Selm", StringComparison.OrdinalIgnoreCase) && entity.Type != EntityType.Place);
        Assert.DoesNotContain(reads.Reading.Entities, entity => entity.Name == "Lowmark Wire" && entity.Type != EntityType.Organization);
    }

    [Fact]
    public void Somebodys_staff_are_not_somebody()
    {
        var reads = Reads.Of("Tomas Belk was away. His press staff said that he would return.");
        Assert.Equal("press staff of Tomas Belk", reads.SpeakerOf(reads.Only));
    }

    [Theory]
    [InlineData("The Lowmark Council, chaired by Mara Ostrova, said the bridge was safe.", "Lowmark Council")]
    [InlineData("The company, owned by Mara Ostrova, said the bridge was safe.", null)]
    [InlineData("Like Mara Ostrova, Tomas Belk said the bridge was safe.", "Tomas Belk")]
    [InlineData("If Norway pays, Sweden will respond, Mara Ostrova warned.", "Mara Ostrova")]
    [InlineData("“The bridge is safe,” a senior official, who asked not to be named, said.", null)]
    public void Who_is_named_beside_the_speaker_has_not_said_it(string text, string? speaker) => Assert.Equal(speaker, Reads.Of(text).SpeakerOf(Reads.Of(text).Only));

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
    public void Who_speaks_on_behalf_of_a_body_speaks_for_it()
    {
        var reads = Reads.Of("Mara Ostrova, speaking on behalf of the Lowmark Council, said the bridge was safe.");
        Assert.Equal("Lowmark Council", reads.NameOf(reads.Only.OnBehalfOf!));
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
    [InlineData("Former Norwegian prime minister Mara Ostrova said the bridge was safe.", "Former Norwegian prime minister")]
    [InlineData("Mara Ostrova, a former minister who is now head of the Lowmark Council, said the bridge was safe.", "head")]
    [InlineData("Mara Ostrova, who resigned as prime minister, said the bridge was safe.", null)]
    [InlineData("Mara Ostrova, a candidate for president, said the bridge was safe.", null)]
    [InlineData("Norwegian President Tomas Belk's wife, Mara Ostrova, said the bridge was safe.", null)]
    public void A_speaker_has_the_role_that_is_his_own_now(string text, string? role) =>
        Assert.Equal(role, Assert.Single(Reads.Of(text).Reading.Statements, statement => statement.CueClass == CueClass.Neutral).Role);

    [Theory]
    [InlineData("According to the Lowmark Council, Tomas Belk told colleagues that Norway would pay.")]
    [InlineData("According to the Lowmark Council, Tomas Belk told reporters he would pay.")]
    public void What_somebody_was_told_is_a_report_inside_a_report(string text)
    {
        var reads = Reads.Of(text);
        Assert.Equal("Tomas Belk", reads.SpeakerOf(Assert.Single(reads.Reading.Statements, statement => statement.Within is not null)));
    }

    [Fact]
    public void A_name_in_an_aside_behind_a_quotation_signs_nothing() =>
        Assert.DoesNotContain(Reads.Of("She read “A Bridge Too Old” — Mara Ostrova, who was there, laughed.").Reading.Statements, statement => statement.Rule == "credit");

    [Fact]
    public void What_somebody_writes_may_stand_below_without_marks()
    {
        var read = Reads.Of("In her letter, Mara Ostrova writes:\n\nThe bridge is old. It will fall.\n\nThe council meets on Monday.");

        Assert.Equal(("Mara Ostrova", "The bridge is old. It will fall."), (read.Words(read.Only.Source), read.Words(read.Only.Content)));
    }

    [Fact]
    public void What_goes_on_is_not_said() =>
        Assert.Empty(Reads.Of("The people of Lowmark went home, but despite the calm, the rain continued.").Reading.Statements);

    [Fact]
    public void Who_is_named_between_two_asides_speaks()
    {
        var reads = Reads.Of("The mayor's deputy, Tomas Belk, who also attended, said the bridge was safe.");
        Assert.Equal("Tomas Belk", reads.SpeakerOf(Assert.Single(reads.Reading.Statements, statement => reads.Words(statement.Cue) == "said")));
    }

    [Theory]
    [InlineData("The bridge may close, Mara Ostrova hinted.", "hinted", "The bridge may close")]
    [InlineData("Mara Ostrova warned against leaving the bridge.", "warned against", "leaving the bridge")]
    public void A_hint_and_a_warning_are_reports(string text, string cue, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal((cue, content), (reads.Words(reads.Only.Cue), reads.Words(reads.Only.Content)));
    }

    [Theory]
    [InlineData("Mara Ostrova supports Tomas Belk.", Stance.Positive)]
    [InlineData("Mara Ostrova defended Tomas Belk against criticism.", Stance.Positive)]
    [InlineData("Mara Ostrova opposes Tomas Belk.", Stance.Negative)]
    [InlineData("Mara Ostrova did not support Tomas Belk.", null)]
    public void To_support_or_oppose_somebody_is_a_stance(string text, Stance? stance) => Assert.Equal(stance, Assert.Single(Reads.Of(text).Only.About).Stance);

    [Fact]
    public void A_states_government_speaks_for_it() =>
        Assert.Equal("Sweden", Reads.Of("Sweden's government said the bridge was safe.").SpeakerOf(Reads.Of("Sweden's government said the bridge was safe.").Only));

    [Fact]
    public void Who_expects_something_is_not_who_reports_it()
    {
        var reads = Reads.Of("Tomas Belk is expected to be charged with fraud, the Lowmark Council said.");
        Assert.Equal(("Lowmark Council", "said"), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Cue)));
    }

    [Theory]
    [InlineData("A statement from the Lowmark Council said the bridge was safe.", "Lowmark Council")]
    [InlineData("A Lowmark Council statement said the bridge was safe.", "Lowmark Council")]
    [InlineData("A letter by Mara Ostrova said the bridge was safe.", "Mara Ostrova")]
    [InlineData("A letter to Mara Ostrova said the bridge was safe.", null)]
    [InlineData("A statement from a friend of Mara Ostrova said the bridge was safe.", null)]
    public void A_statement_is_of_whoever_it_is_from(string text, string? speaker) => Assert.Equal(speaker, Reads.Of(text).SpeakerOf(Reads.Of(text).Only));

    [Theory]
    [InlineData("The Norwegian delegation left. Oslo said that the talks had failed.")]
    [InlineData("The Norwegian fleet left. Mara Ostrova stated that Oslo does not believe that force helps.")]
    public void A_capital_speaks_for_its_state_though_an_adjective_stands_before(string text)
    {
        var reads = Reads.Of(text);
        Assert.Equal("Norway", reads.SpeakerOf(reads.Reading.Statements[^1]));
    }

    [Theory]
    [InlineData("Moss spokesman Anton Birk said the bridge was safe.", "Anton Birk")]
    [InlineData("Karl Moss senior communications adviser Anton Birk said the bridge was safe.", "Anton Birk")]
    [InlineData("Karl Moss's campaign spokesman Anton Birk said the bridge was safe.", "Anton Birk")]
    [InlineData("Moss campaign spokesman Anton Birk said the bridge was safe.", "Anton Birk")]
    public void The_name_before_another_s_office_is_not_who_speaks(string text, string speaker)
    {
        var reads = Reads.Of(text);
        Assert.Equal(speaker, reads.SpeakerOf(reads.Only));
    }

    [Theory]
    [InlineData("Moss to quit Lowmark Council, says Ulla Brandt\n\nThe bridge is old.", "Ulla Brandt", "Moss to quit Lowmark Council")]
    [InlineData("Lowmark Council not to blame for flood, says minister Oren Tavo\n\nThe bridge is old.", "Oren Tavo", "Lowmark Council not to blame for flood")]
    public void A_name_alone_behind_a_headline_s_verb_is_who_speaks(string text, string speaker, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal((speaker, content), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Content)));
    }

    [Theory]
    [InlineData("After she left, Anton Birk wrote to Greta Holm.")]
    [InlineData("When the vote came, Karl Moss told Oren Tavo.")]
    public void When_something_was_said_is_not_what_was_said(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("Mara Ostrova, the mayor, warned Tomas Belk.")]
    [InlineData("Mara Ostrova, 45, warns Tomas Belk.")]
    public void Who_is_told_of_in_an_aside_still_speaks(string text)
    {
        Assert.Equal("Mara Ostrova", Reads.Of(text).SpeakerOf(Reads.Of(text).Only));
    }

    [Theory]
    [InlineData("Mara Ostrova neither confirmed nor denied the report.", "nor denied", Modality.Possible)]
    [InlineData("The council neither said who paid nor explained why the bridge was closed.", "nor explained", Modality.Asserted)]
    public void What_is_neither_said_nor_denied_is_no_denial(string text, string cue, Modality modality)
    {
        var read = Reads.Of(text);
        Assert.Equal(modality, read.Reading.Statements.Single(statement => read.Words(statement.Cue) == cue).Modality);
        Assert.DoesNotContain(read.Reading.Statements, statement => statement.Modality == Modality.Denied);
    }

    [Fact]
    public void What_somebody_said_who_did_something_ends_where_that_is_told()
    {
        var read = Reads.Of("A man who said he was the owner told Tomas Belk that the mill was closed.");
        Assert.Equal(["he was the owner", "that the mill was closed"], read.Reading.Statements.Select(statement => read.Words(statement.Content)));
    }

    [Fact]
    public void A_witness_who_asked_for_something_asked_no_quotation() =>
        Assert.Single(Reads.Of("A witness who asked not to be named said she had seen \"three men with lamps\".").Reading.Statements);

    [Theory]
    [InlineData("- Harbour Minister Mara Ostrova: \"Nobody has been hurt.\"")]
    [InlineData("• Mara Ostrova: \"Nobody has been hurt.\"")]
    public void A_point_of_a_list_may_name_who_speaks(string text) => Assert.Equal("Mara Ostrova", Reads.Of(text).SpeakerOf(Reads.Of(text).Only));

    [Fact]
    public void A_month_makes_nothing_possible() => Assert.NotEqual(Modality.Possible, Reads.Of("The treaty will be signed in May, the minister said.").Only.Modality);

    [Theory]
    [InlineData("Mara Ostrova supports neither Tomas Belk nor Anna Lund.", Stance.Negative)]
    [InlineData("Mara Ostrova backs neither Tomas Belk nor Anna Lund.", Stance.Negative)]
    [InlineData("“I trust neither Tomas Belk nor Anna Lund,” said Mara Ostrova.", Stance.Negative)]
    [InlineData("Mara Ostrova opposes both Tomas Belk and Anna Lund.", Stance.Negative)]
    [InlineData("“I support both Tomas Belk and Anna Lund,” said Mara Ostrova.", Stance.Positive)]
    [InlineData("Mara Ostrova criticised neither Tomas Belk nor Anna Lund.", null)]
    public void What_is_said_of_both_or_neither_is_a_stance_towards_each(string text, Stance? stance)
    {
        var reads = Reads.Of(text);
        Assert.NotEmpty(reads.Reading.Statements);
        Assert.All(reads.Reading.Statements, statement => Assert.Equal(
            [("Tomas Belk", stance), ("Anna Lund", stance)], statement.About.Where(about => reads.NameOf(about.Entity) != "Mara Ostrova").Select(about => (reads.NameOf(about.Entity), about.Stance))));
    }

    [Fact]
    public void Whom_a_support_leaves_out_is_not_supported()
    {
        var reads = Reads.Of("Mara Ostrova supports Tomas Belk but not Anna Lund.");
        Assert.Equal([("Tomas Belk", Stance.Positive), ("Anna Lund", Stance.Negative)], reads.Only.About.Select(about => (reads.NameOf(about.Entity), about.Stance!.Value)));
    }

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

    [Theory]
    [InlineData("Mara Ostrova met Tomas Belk.\n\nWhat they said:\n\n- Mara Ostrova: “The dam is safe.”\n\n- Tomas Belk: “It has a crack.”")]
    [InlineData("Mara Ostrova met Tomas Belk.\n\nWhat they said:\n\nOstrova: “The dam is safe.”\n\nBelk: “It has a crack.”")]
    [InlineData("Mara Ostrova met Tomas Belk.\n\nWhat they said:\n\n“The dam is safe,” Ostrova said.\n\n“It has a crack,” Belk said.")]
    public void A_line_above_paragraphs_that_name_who_speaks_says_nothing_itself(string text)
    {
        var reads = Reads.Of(text);
        Assert.Equal(["Mara Ostrova", "Tomas Belk"], reads.Reading.Statements.Select(reads.SpeakerOf));
    }
}
