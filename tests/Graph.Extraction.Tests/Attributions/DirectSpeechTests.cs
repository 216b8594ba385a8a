namespace Graph.Extraction.Tests.Attributions;

public sealed class DirectSpeechTests
{
    [Theory]
    [InlineData("“The bridge is safe for now,” Mara Ostrova sighed.", "Mara Ostrova", "sighed", "“The bridge is safe for now,”")]
    [InlineData("“The bridge is safe for now,” gloated Mara Ostrova.", "Mara Ostrova", "gloated", "“The bridge is safe for now,”")]
    [InlineData("Mara Ostrova gloated: “The bridge is safe for now.”", "Mara Ostrova", "gloated", "“The bridge is safe for now.”")]
    public void A_quotation_that_stands_as_speech_has_the_verb_beside_it_for_its_cue(string text, string source, string cue, string content)
    {
        var read = Reads.Of(text);

        Assert.Equal((source, cue, content), (read.Words(read.Only.Source), read.Words(read.Only.Cue), read.Words(read.Only.Content)));
    }

    [Theory]
    [InlineData("\"Nothing,\" said Mara Ostrova, \"will change our mind.\"", "said", "\"Nothing,\" | \"will change our mind.\"")]
    [InlineData("Mara Ostrova put it this way: “We are out of time.”", "put", "“We are out of time.”")]
    [InlineData("Mara Ostrova had one answer: “No.”", "answer", "“No.”")]
    [InlineData("Mara Ostrova's answer was short: “No.”", "answer", "“No.”")]
    [InlineData("“A shame,” was how Mara Ostrova put it.", "put", "“A shame,”")]
    public void What_is_quoted_may_be_short_where_the_words_beside_it_tell_that_it_is_said(string text, string cue, string content)
    {
        var reads = Reads.Of(text);

        Assert.Equal(("Mara Ostrova", cue, content), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Cue), reads.Words(reads.Only.Content)));
    }

    [Fact]
    public void What_somebody_reportedly_yelled_is_his()
    {
        var reads = Reads.Of("The crowd cheered, with Tomas Belk reportedly yelling: “Get him out of here!”");

        Assert.Equal(("Tomas Belk", "“Get him out of here!”"), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Content)));
    }

    [Fact]
    public void Whose_message_is_read_does_not_say_what_the_reader_says() =>
        Assert.DoesNotContain(Reads.Of("Tomas Belk read Mara Ostrova's message and smiled: “Fine.”").Reading.Statements, statement => statement.Rule == "direct-answer");

    [Theory]
    [InlineData("“Never,” shrugged Mara Ostrova.", "shrugged", "“Never,”")]
    [InlineData("“The bridge is old”, Mara Ostrova snapped on Monday.", "snapped", "“The bridge is old”")]
    [InlineData("'The bridge is old,' sighed Mara Ostrova, who was tired.", "sighed", "'The bridge is old,'")]
    public void How_somebody_sounds_is_a_cue_beside_what_is_quoted(string text, string cue, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal(("Mara Ostrova", cue, content), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Cue), reads.Words(reads.Only.Content)));
    }

    [Theory]
    [InlineData("Mara Ostrova shrugged and left.")]
    [InlineData("Mara Ostrova laughed that day at the “old” bridge.")]
    public void How_somebody_sounds_says_nothing_alone(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Fact]
    public void A_quotation_of_several_paragraphs_is_of_who_closes_it_and_told_once()
    {
        var reads = Reads.Of("“We talked for two hours,” Mara Ostrova said. “There is more to do.\n\n“The port will stay open.\n\n“And we shall pay for it,” she added.");

        Assert.Equal(
            ["“We talked for two hours,”", "“There is more to do. | “The port will stay open. | “And we shall pay for it,”"],
            reads.Reading.Statements.Select(statement => reads.Words(statement.Content)));
    }

    [Fact]
    public void A_title_between_marks_is_nobodys_speech() =>
        Assert.Empty(Reads.Of("“The Bridge,” Mara Ostrova opened on Friday.").Reading.Statements);

    [Theory]
    [InlineData("“The bridge is safe,” Mara Ostrova said two days after the storm, “and it opens in May.”", "“The bridge is safe,” | “and it opens in May.”")]
    [InlineData("“The bridge is safe,” said Mara Ostrova, who wrote about it in a book. “It opens in May.”", "“The bridge is safe,” | “It opens in May.”")]
    [InlineData("Mara Ostrova said that the bridge would “hold for years. Nobody need worry.”", "that the bridge would “hold for years. Nobody need worry.”")]
    public void What_is_quoted_is_said_to_its_end(string text, string content) =>
        Assert.Contains(content, Reads.Of(text).Reading.Statements.Select(statement => Reads.Of(text).Words(statement.Content)));

    [Theory]
    [InlineData("Mara Ostrova said the bridge was “a mistake,” noting that it moved.", "the bridge was “a mistake,”")]
    [InlineData("Mara Ostrova was blunt: the bridge was lost, she said.", "the bridge was lost")]
    [InlineData("In her speech, Mara Ostrova said that the bridge, built by her rivals, was a mistake.", "that the bridge, built by her rivals, was a mistake")]
    public void What_is_said_ends_behind_its_verb_and_before_what_the_speaker_does_next(string text, string content)
    {
        var read = Reads.Of(text);

        Assert.Equal(content, read.Words(read.Reading.Statements[0].Content));
    }

    [Theory]
    [InlineData("''Many took the 'head in the sand' way,'' Mara Ostrova said. ''It went wrong.''", "''Many took the 'head in the sand' way,'' | ''It went wrong.''")]
    [InlineData("''Francis' walls are high, and that's why they bother him,'' Mara Ostrova said.", "''Francis' walls are high, and that's why they bother him,''")]
    [InlineData("''I would use the word 'old-fashioned,''' said Mara Ostrova.", "''I would use the word 'old-fashioned,'''")]
    [InlineData("The plan was late. ''It is bad,'' Mara Ostrova said.", "''It is bad,''")]
    public void Two_apostrophes_are_a_quotation_mark_and_single_ones_stand_inside(string text, string content)
    {
        var read = Reads.Of(text);

        Assert.Equal(("Mara Ostrova", content), (read.SpeakerOf(read.Only), read.Words(read.Only.Content)));
    }

    [Theory]
    [InlineData("“The bridge is old,” Mara Ostrova said on Lowmark One's “Good Morning, Oldport.” “It moves.”", "“The bridge is old,” | “It moves.”")]
    [InlineData("Mara Ostrova said on Lowmark One's “This Week in Oldport” on Sunday that the bridge was old.", "that the bridge was old")]
    [InlineData("Mara Ostrova told Lowmark Radio's “Good Evening Oldport” that she would not resign.", "that she would not resign")]
    [InlineData("In her book “The Long Road to Oldport” Mara Ostrova wrote that the king knew.", "that the king knew")]
    [InlineData("The town likes “Good Morning, Oldport,” Mara Ostrova said.", "The town likes “Good Morning, Oldport,”")]
    public void A_programmes_title_is_not_quoted_speech(string text, string content)
    {
        var read = Reads.Of(text);

        Assert.Equal(("Mara Ostrova", content), (read.SpeakerOf(read.Only), read.Words(read.Only.Content)));
    }

    [Theory]
    [InlineData("“The bridge is old,” Mara Ostrova said over breakfast in the town hall.", "Mara Ostrova")]
    [InlineData("“The bridge is old,” Mara Ostrova, of Lowmark Bank, said.", "Mara Ostrova, of Lowmark Bank,")]
    [InlineData("“The bridge is old,” the council report said.", "the council report")]
    [InlineData("“The bridge is old,” said the 46-year-old.", "the 46-year-old")]
    [InlineData("The bridge that the council built before the war has moved, said a monitor.", "a monitor")]
    [InlineData("The bridge, say experts, is old.", "experts")]
    public void Who_speaks_is_found_on_either_side_of_the_verb(string text, string source)
    {
        var read = Reads.Of(text);

        Assert.Equal(source, read.Words(read.Only.Source));
    }

    [Fact]
    public void A_quotation_that_began_in_the_sentence_before_is_said_whole()
    {
        var read = Reads.Of("“Wait? I will wait until I meet them” before deciding, Mara Ostrova said.");

        Assert.Equal("“Wait? I will wait until I meet them” before deciding", read.Words(read.Only.Content));
    }

    [Fact]
    public void Who_was_asked_did_not_ask()
    {
        var read = Reads.Of("Asked about the bridge, Mara Ostrova laughed.");

        Assert.Empty(read.Only.Source);
    }

    [Theory]
    [InlineData("“The mayor told me, ‘Go home,’ and I went home,” Mara Ostrova said.", "‘Go home,’")]
    [InlineData("Mara Ostrova said: \"When the storm came, I thought, 'Now the bridge will fall. I must go.' It held.\"", "'Now the bridge will fall. I must go.'")]
    public void What_is_quoted_inside_a_quotation_is_conveyed_by_it_to_its_end(string text, string inner)
    {
        var read = Reads.Of(text);
        var (outer, conveyed) = (read.Reading.Statements[0], read.Reading.Statements[1]);

        Assert.Equal((outer.Id, inner), (conveyed.Within, read.Words(conveyed.Content)));
    }

    [Fact]
    public void Where_a_whole_sentence_was_said_is_no_part_of_it()
    {
        var read = Reads.Of("In the letter, Mara Ostrova stated, “The bridge is safe.”");

        Assert.Equal("“The bridge is safe.”", read.Words(read.Only.Content));
    }


    [Theory]
    [InlineData("The people of Lowmark look at the river every day and they say,\n\n“The bridge will fall. Nobody cares.”", "they", "say")]
    [InlineData("Mara Ostrova walked over the long bridge on the morning after the storm and looked down at the brown water while all the council stood by and she kept thinking\n\n“The bridge will fall. Nobody cares.”", "she", "thinking")]
    public void A_verb_that_ends_its_paragraph_speaks_the_quotation_below(string text, string source, string cue)
    {
        var read = Reads.Of(text);

        Assert.Contains((source, cue, "“The bridge will fall. Nobody cares.”"), read.Reading.Statements.Select(said => (read.Words(said.Source), read.Words(said.Cue), read.Words(said.Content))));
    }

    [Fact]
    public void What_else_was_done_before_a_quotation_is_no_part_of_it()
    {
        var read = Reads.Of("The engineers could not stay at home, but they came to the council that day, and they said, “The bridge will fall. Nobody cares.”");

        Assert.Contains("“The bridge will fall. Nobody cares.”", read.Reading.Statements.Select(said => read.Words(said.Content)));
    }

    [Fact]
    public void A_mark_that_stands_like_an_opening_one_closes_where_the_others_pair_up()
    {
        var read = Reads.Of("The song \"A Bridge Too Old \"was sung in May. In June, Mara Ostrova stated, \"The bridge is safe.\"");

        Assert.Equal(("Mara Ostrova", "\"The bridge is safe.\""), (read.Words(read.Only.Source), read.Words(read.Only.Content)));
    }

    [Fact]
    public void A_body_behind_the_name_below_a_quotation_is_whom_the_name_is_of()
    {
        var reads = Reads.Of("“The lake is too low for boats” - Mara Velt, Pilots' Union");
        Assert.Equal(("Mara Velt", "Mara Velt"), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Source)));
    }

    [Fact]
    public void Who_is_told_to_be_blunt_before_a_colon_says_what_is_quoted()
    {
        var reads = Reads.Of("The Norwegian minister Mara Velt was more outspoken: “Chaos next door is never good news.”");
        Assert.Equal(("Mara Velt", "“Chaos next door is never good news.”"), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Content)));
    }

    [Fact]
    public void A_sign_is_nobody() => Assert.Empty(Reads.Of("The sign was clear: “Entry is not allowed here.”").Reading.Statements);
}
