using Graph.Core.Entities;

namespace Graph.Extraction.Tests.Attributions;

public sealed class TurnTests
{
    [Fact]
    public void Each_turn_of_a_transcript_is_said_by_whom_its_label_names()
    {
        var read = Reads.Of("OSTROVA: Thank you. The bridge is safe.\n\nBELK: Who says so? I doubt it.\n\nOSTROVA: The engineers do.");
        var turns = read.Reading.Statements.Where(statement => statement.Rule == "turn").Select(turn => (read.Words(turn.Source), read.Words(turn.Content)));

        Assert.Equal([("OSTROVA", "Thank you. The bridge is safe."), ("BELK", "Who says so? I doubt it."), ("OSTROVA", "The engineers do.")], turns);
    }

    [Fact]
    public void A_transcript_that_is_quoted_as_a_whole_has_its_turns_behind_the_marks()
    {
        var read = Reads.Of("""
            Belk: No New Bridge

            Tomas Belk spoke on the radio.

            Partial transcript as follows:

            "OSTROVA: Is the bridge safe?

            "BELK: It is safe.

            "We have looked at every stone.

            "(CROSSTALK.)

            "OSTROVA: So be it.

            "BELK: Thank you.
            """);
        var turns = read.Reading.Statements.Where(statement => statement.Rule == "turn").Select(turn => (read.SpeakerOf(turn), read.Words(turn.Content)));

        Assert.Equal(
            [("Ostrova", "Is the bridge safe?"), ("Tomas Belk", "It is safe. | We have looked at every stone."), ("Ostrova", "So be it."), ("Tomas Belk", "Thank you.")],
            turns.TakeLast(4));
    }

    [Fact]
    public void What_is_quoted_within_a_sentence_is_no_turn_whatever_it_begins_with() =>
        Assert.DoesNotContain(
            Reads.Of("Tomas Belk met the press.\n\n“Belk: She lied to us,” Mara Ostrova said on Monday.\n\n“Belk: She lied to them,” Mara Ostrova said on Tuesday.").Reading.Statements,
            statement => statement.Rule == "turn");

    [Fact]
    public void What_happens_between_the_paragraphs_of_a_turn_is_not_said()
    {
        var read = Reads.Of("MARA OSTROVA: It is safe.\n\n(CROSSTALK)\n\nAnd it is new.\n\nTOMAS BELK: Is it?\n\nMARA OSTROVA: It is.");
        Assert.Equal("It is safe. | And it is new.", read.Words(read.Reading.Statements.First(statement => statement.Rule == "turn").Content));
    }

    [Fact]
    public void A_label_in_capitals_is_the_person_of_that_surname()
    {
        var read = Reads.Of("Mara Ostrova spoke to Tomas Belk.\n\nOSTROVA: Thank you. The bridge is safe.\n\nBELK: Who says so? I doubt it.\n\nOSTROVA: The engineers do.");
        Assert.Equal(["Mara Ostrova", "Tomas Belk", "Mara Ostrova"], read.Reading.Statements.Where(statement => statement.Rule == "turn").Select(read.SpeakerOf));
    }

    [Theory]
    [InlineData("OSTROVA: Thank you. The bridge is safe.\n\nBELK: Who says so? I doubt it.\n\nOSTROVA: The engineers do.\n\nBELK: So be it.", "Ostrova Belk Ostrova Belk")]
    [InlineData("MS. OSTROVA: Thank you. The bridge is safe.\n\nJUSTICE BELK: Who says so? I doubt it.\n\nMS. OSTROVA: The engineers do.", "Ostrova Belk Ostrova")]
    [InlineData("MARA OSTROVA, MAYOR OF OLDPORT: The bridge is safe.\n\nTOMAS BELK, HARBOUR WATCH CORRESPONDENT: Is it?\n\nOSTROVA: It is.\n\nBELK: So be it.", "Mara Ostrova;Tomas Belk;Mara Ostrova;Tomas Belk")]
    public void Labels_in_capitals_name_persons_whom_nothing_else_names(string text, string speakers)
    {
        var read = Reads.Of(text);
        Assert.Equal(speakers.Split(speakers.Contains(';', StringComparison.Ordinal) ? ';' : ' '), read.Reading.Statements.Where(statement => statement.Rule == "turn").Select(read.SpeakerOf));
    }

    [Theory]
    [InlineData("Mara Ostrova spoke with Harbour Minister Tomas Belk about the bridge.\n\nQ: Is the bridge safe?\n\nA: It is safe.\n\nQ: Since when?\n\nA: Since May.")]
    [InlineData("Harbour Minister Tomas Belk talked to Mara Ostrova about the bridge.\n\nHOST: Is the bridge safe?\n\nBELK: It is safe.\n\nHOST: Since when?\n\nBELK: Since May.")]
    [InlineData("TRANSCRIPT: Evening Desk, Radio Lowmark\n\nMara Ostrova interviewed Tomas Belk.\n\nInterviewer: Is the bridge safe?\n\nTomas Belk: It is safe.\n\nInterviewer: Since when?\n\nTomas Belk: Since May.")]
    public void Who_asks_and_who_answers_is_told_above(string text)
    {
        var read = Reads.Of(text);
        Assert.Equal(["Mara Ostrova", "Tomas Belk", "Mara Ostrova", "Tomas Belk"], read.Reading.Statements.Where(statement => statement.Rule == "turn").Select(read.SpeakerOf));
    }

    [Fact]
    public void Labels_that_name_nobody_make_no_person() =>
        Assert.Empty(Reads.Of("REPORTER: Is the bridge safe?\n\nTHE MAYOR: It is safe.\n\nREPORTER: Since when?\n\nTHE MAYOR: Since May.").Names(EntityType.Person));

    [Fact]
    public void A_label_alone_on_its_line_speaks_all_that_stands_below()
    {
        var read = Reads.Of("THE PRESIDENT:\n\nThank you all.\n\nI know that the bridge is safe.");
        var turn = read.Reading.Statements.Single(statement => statement.Rule == "turn");

        Assert.EndsWith("the bridge is safe.", read.Words(turn.Content), StringComparison.Ordinal);
        Assert.Contains(read.Reading.Statements, statement => statement.Within == turn.Id && read.Words(statement.Content) == "that the bridge is safe");
    }

    [Theory]
    [InlineData("Below are the remarks:\n\nMayor Belk. Thank you all.\n\nI know that the bridge is safe.", "Mayor Belk")]
    [InlineData("6:13 P.M. THE PRESIDENT:\n\nThank you all.\n\nI know that the bridge is safe.", "THE PRESIDENT")]
    public void A_label_may_stand_in_the_line_of_the_first_words_or_behind_the_hour(string text, string label)
    {
        var read = Reads.Of(text);
        var turn = read.Reading.Statements.Single(statement => statement.Rule == "turn");

        Assert.Equal(label, read.Words(turn.Source));
        Assert.Equal("Thank you all.\n\nI know that the bridge is safe.", read.Words(turn.Content));
    }

    [Fact]
    public void One_word_and_a_colon_are_no_transcript() =>
        Assert.Empty(Reads.Of("UPDATE: The bridge opens in May.\n\nThe council meets on Monday.").Reading.Statements);

    [Fact]
    public void A_label_that_ends_a_paragraph_of_another_begins_the_next_turn()
    {
        var read = Reads.Of("6:13 P.M. THE MAYOR:\n\nThank you all. The bridge is safe.\n\nIt is now my great honor to introduce a leader who has always believed in bridges and who knows the river better than anybody here does. THE PRESIDENT:\n\nThank you, Mayor. The bridge opens in May.");
        var turns = read.Reading.Statements.Where(statement => statement.Rule == "turn").ToList();

        Assert.Equal(["THE MAYOR", "THE PRESIDENT"], turns.Select(turn => read.Words(turn.Source)));
        Assert.EndsWith("better than anybody here does.", read.Words(turns[0].Content), StringComparison.Ordinal);
        Assert.Equal("Thank you, Mayor. The bridge opens in May.", read.Words(turns[1].Content));
    }

    [Fact]
    public void A_paragraph_without_a_label_is_of_whoever_spoke_before_it_in_a_transcript()
    {
        var read = Reads.Of("THE MAYOR: Thank you all.\n\nIt is my honour to introduce the president.\n\nTHE PRESIDENT: Thank you. The bridge opens in May.\n\nTHE MAYOR: Are there questions?\n\nThe council meets on Monday.");
        var turns = read.Reading.Statements.Where(statement => statement.Rule == "turn").Select(turn => read.Words(turn.Content));

        Assert.Equal(["Thank you all.\n\nIt is my honour to introduce the president.", "Thank you. The bridge opens in May.", "Are there questions?"], turns);
    }

    [Fact]
    public void What_is_told_between_the_answers_of_an_interview_is_nobodys_turn()
    {
        var read = Reads.Of("Mara Ostrova spoke to Tomas Belk.\n\nMara Ostrova: Is it safe?\n\nTomas Belk: It is safe.\n\nThe bridge opened in May.\n\nMara Ostrova: Thank you very much.");

        Assert.NotEmpty(read.Reading.Statements);
        Assert.DoesNotContain(read.Reading.Statements, statement => read.Words(statement.Content).Contains("opened", StringComparison.Ordinal));
    }

    [Fact]
    public void One_word_is_a_turn_in_an_interview()
    {
        var read = Reads.Of("Q: Will the bridge open?\n\nA: No.\n\nQ: Why?\n\nA: It is not safe.");
        Assert.Equal(["Will the bridge open?", "No.", "Why?", "It is not safe."], read.Reading.Statements.Where(statement => statement.Rule == "turn").Select(turn => read.Words(turn.Content)));
    }

    [Fact]
    public void Who_writes_for_a_paper_asks()
    {
        var reads = Reads.Of("Q&A: Explorer Tessa Lund on the ice\n\nThe explorer Tessa Lund, 43, spoke to the Lowmark Tribune's Jon Ek in May.\n\nQ: When did you know?\n\nA: When the radio went dead.\n\nQ: Were you warned?\n\nA: Nobody warned me of it.");
        Assert.Equal(["Jon Ek", "Tessa Lund", "Jon Ek", "Tessa Lund"], reads.Reading.Statements.Where(statement => statement.Within is null).Select(reads.SpeakerOf));
    }

    [Fact]
    public void Who_answers_a_paper_is_known_though_nobody_is_told_to_ask()
    {
        var reads = Reads.Of("Tessa Lund, 43, spent a year on the ice. She spoke to the Lowmark Tribune in May.\n\nQ: When did you know?\n\nA: When the radio went dead.\n\nQ: Were you warned?\n\nA: Nobody warned me of it.");
        Assert.Equal([null, "Tessa Lund", null, "Tessa Lund"], reads.Reading.Statements.Where(said => reads.Words(said.Cue) == ":").Select(reads.SpeakerOf));
    }
}
