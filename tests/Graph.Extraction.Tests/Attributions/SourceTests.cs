using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Attributions;

/// <summary>Who says it, where other words stand between him and his verb, or two may be meant.</summary>
public sealed class SourceTests
{
    [Theory]
    [InlineData("According to two diplomats who spoke on condition of anonymity because they feared for their posts, a bank paid the ransom.", "two diplomats who spoke on condition of anonymity because they feared for their posts", "a bank paid the ransom")]
    [InlineData("The bank paid the ransom, according to an aide who saw the letter.", "an aide who saw the letter", "The bank paid the ransom")]
    public void What_a_relative_clause_tells_of_whom_it_is_according_to_belongs_to_the_source(string text, string source, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal((source, content), (reads.Words(reads.Only.Source), reads.Words(reads.Only.Content)));
    }

    [Theory]
    [InlineData("Mara Ostrova, asked whether the council would raise taxes, replied: “We look at everything.”")]
    [InlineData("Mara Ostrova, pressed on whether the council would raise taxes, said it would look at everything.")]
    public void Who_is_asked_in_an_aside_answers_and_asks_nothing(string text)
    {
        var statements = Reads.Of(text).Reading.Statements;
        Assert.Contains(statements, statement => statement.CueClass == CueClass.Neutral && statement.Speaker is not null);
        Assert.DoesNotContain(statements, statement => statement.CueClass == CueClass.Asking && statement.Speaker is not null);
    }

    [Fact]
    public void Two_verbs_that_go_together_have_one_subject()
    {
        var reads = Reads.Of("Mara Ostrova believes the council wanted the bridge before the April election, and said that voters would punish it otherwise.");
        Assert.Equal(["Mara Ostrova", "Mara Ostrova"], reads.Reading.Statements.Select(statement => reads.Words(statement.Source)));
    }

    [Fact]
    public void Who_argues_in_a_clause_with_a_subject_of_its_own_is_that_subject()
    {
        var reads = Reads.Of("A clerk said the board had been split, with two directors arguing that the old mill should go first.");
        Assert.Equal(["A clerk", "two directors"], reads.Reading.Statements.Select(statement => reads.Words(statement.Source)));
    }

    [Fact]
    public void A_semicolon_parts_what_is_said_from_another_report_behind_it()
    {
        var reads = Reads.Of("Mara Ostrova said tariffs would not save the mills; what is needed, she argued, is money.");
        Assert.Equal(["tariffs would not save the mills", "what is needed | is money"], reads.Reading.Statements.Select(statement => reads.Words(statement.Content)));
    }

    [Fact]
    public void Where_it_was_said_stands_before_what_was_said() =>
        Assert.Equal("that the families felt relieved", Reads.Of("Mara Ostrova said outside the hearing that the families felt relieved.") is var reads ? reads.Words(reads.Only.Content) : null);

    [Fact]
    public void Who_answers_goes_on_behind_the_verb() =>
        Assert.Equal("“He was there,” | “but I never heard him say so.”", Reads.Of("“He was there,” Mara Ostrova answered, “but I never heard him say so.”") is var reads ? reads.Words(reads.Only.Content) : null);

    [Fact]
    public void When_somebody_spoke_is_no_part_of_who() =>
        Assert.Equal("The Lowmark council", Reads.Of("The Lowmark council on Tuesday denied that it had paid.") is var reads ? reads.Words(reads.Only.Source) : null);

    [Fact]
    public void Who_speaks_for_somebodys_party_speaks_for_the_party()
    {
        var reads = Reads.Of("Tomas Belk left. A spokeswoman for his Lakeside Party said it would go.");
        Assert.Equal("Lakeside Party", reads.NameOf(reads.Only.OnBehalfOf!));
    }

    [Fact]
    public void Who_takes_part_in_an_inquiry_is_no_inquiry() =>
        Assert.Equal(["Anna Teale"], Reads.Of("Counsel to the inquiry, Anna Teale, asked whether the mayor knew.").MentionsOf("Anna Teale"));

    [Fact]
    public void What_a_headline_says_that_somebody_is_to_do_is_no_part_of_who() =>
        Assert.Equal("Sarn Steel", Reads.Of("Sarn Steel to cut 4,000 jobs, blames cheap imports\n\nSarn Steel Corp. will cut 4,000 jobs in May.") is var reads ? reads.Words(reads.Reading.Statements[0].Source) : null);

    [Theory]
    [InlineData("Lowmark's mayor, Mara Ostrova of the Lakeside Party, said her town would fight.", "Mara Ostrova")]
    [InlineData("Norwegian President Mara Ostrova, once his student, praised him as “our conscience”.", "Mara Ostrova")]
    public void What_is_told_behind_a_speakers_name_hides_nobody(string text, string speaker) =>
        Assert.Equal(speaker, Reads.Of(text) is var reads ? reads.SpeakerOf(reads.Only) : null);

    [Fact]
    public void A_document_that_a_paper_cites_stands_inside_its_report()
    {
        var reads = Reads.Of("The daily Lowmark Post had reported, citing a leaked memo, that ministers agreed last week to build at Oldport.");
        Assert.Equal(["had reported", "citing"], reads.Reading.Statements.Select(statement => reads.Words(statement.Cue)));
        Assert.Equal("a leaked memo", reads.Words(reads.Reading.Statements[1].Source));
        Assert.NotNull(reads.Reading.Statements[1].Within);
    }

    [Fact]
    public void Since_when_somebody_leads_a_body_is_not_when_he_said_something() =>
        Assert.Null(Reads.Of("“You took it all,” she told Tomas Belk, who has led the bank since 2019.").Only.SaidAt);

    [Fact]
    public void Whoever_is_quoted_says_nothing_of_what_stands_behind_the_quotation()
    {
        var reads = Reads.Of("“She says that every time,” he laughs.");
        Assert.Equal(("he", "“She says that every time,”"), (reads.Words(reads.Reading.Statements[0].Source), reads.Words(reads.Reading.Statements[0].Content)));
        Assert.All(reads.Reading.Statements.Skip(1), statement => Assert.NotNull(statement.Within));
    }

    [Fact]
    public void What_was_done_before_is_no_part_of_who_did_the_other_thing() =>
        Assert.Equal("The Bank of Lowmark", Reads.Of("The Bank of Lowmark left its key rate at 4.25% on Thursday, as expected, but signalled that it could ease policy in May.") is var reads ? reads.Words(reads.Only.Source) : null);

    [Fact]
    public void What_stands_before_a_colon_and_a_quotation_is_the_reporters() =>
        Assert.Equal("“Wages still grow,”", Reads.Of("Others were more careful: “Wages still grow,” noted Mara Ostrova of Sund Bank.") is var reads ? reads.Words(reads.Only.Content) : null);

    [Theory]
    [InlineData("The Norwegian Foreign Ministry said in a statement that talks would go on.\n\n“Both sides agreed to meet,” the statement reads.", "Norwegian Foreign Ministry")]
    [InlineData("A report by the newspaper Dawn that claimed the mayor had resigned was false.", "Dawn")]
    public void A_document_speaks_for_whoever_issued_it(string text, string speaker)
    {
        var reads = Reads.Of(text);
        Assert.Equal(speaker, reads.SpeakerOf(reads.Reading.Statements[^1]));
    }

    [Fact]
    public void Who_is_named_behind_her_office_and_another_is_who_speaks()
    {
        var reads = Reads.Of("The council will meet on Friday, its president for March, Norway's ambassador Mara Velt, announced.");
        Assert.Equal("Mara Velt", reads.SpeakerOf(reads.Only));
    }

    [Theory]
    [InlineData("Anna Bell spoke, calling the mayor, Peter Holt, a coward.", "the mayor, Peter Holt, a coward")]
    [InlineData("Anna Bell smiled at Peter Holt, calling him a liar.", "him a liar")]
    public void Who_calls_somebody_a_name_is_the_subject_of_the_sentence(string text, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal(("Anna Bell", content), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Content)));
    }

    [Fact]
    public void Who_explains_what_was_quoted_is_who_said_it()
    {
        var reads = Reads.Of("Mara Velt said that Norway “will pay twice”, referring to the flood of 1994.");
        Assert.Equal("that Norway “will pay twice”", reads.Words(reads.Reading.Statements[0].Content));
        Assert.All(reads.Reading.Statements, statement => Assert.Equal("Mara Velt", reads.SpeakerOf(statement)));
    }

    [Theory]
    [InlineData("Deputy chairman of Mara Ostrova's National Union party Tomas Belk said that the bridge was safe.")]
    [InlineData("Tomas Belk, an analyst at Lowmark Savings who rates the builder a \"buy,\" said that the bridge was safe.")]
    [InlineData("The Harbour Workers' Union (HWU) chairman, Tomas Belk, said that the bridge was safe.")]
    public void A_name_behind_a_long_description_speaks(string text) => Assert.Equal("Tomas Belk", Reads.Of(text).SpeakerOf(Reads.Of(text).Only));

    [Fact]
    public void Who_is_prompted_to_do_it_does_it()
    {
        var reads = Reads.Of("The delays prompted Tomas Belk to accuse Mara Ostrova of neglect.");
        Assert.Equal("Tomas Belk", reads.SpeakerOf(reads.Only));
    }

    [Fact]
    public void Two_who_close_a_report_are_both_its_source()
    {
        var reads = Reads.Of("Ten people died when the bridge fell, the army and local officials said.");
        Assert.Equal(("the army and local officials", "Ten people died when the bridge fell"), (reads.Words(reads.Only.Source), reads.Words(reads.Only.Content)));
    }

    [Theory]
    [InlineData("The National Bank of Norway left its rate unchanged. Prices rose. The bank said that wages would follow.", "National Bank of Norway")]
    [InlineData("The National Bank of Norway left its rate unchanged. Karst Corp. shares rose. The bank said that wages would follow.", null)]
    public void Which_of_two_is_called_the_bank_is_not_guessed(string text, string? speaker) => Assert.Equal(speaker, Reads.Of(text).SpeakerOf(Reads.Of(text).Only));

    [Fact]
    public void Who_gives_a_name_behind_a_comma_speaks_by_it_and_goes_on()
    {
        var reads = Reads.Of("Army spokesman Nabil Osman spoke on Monday. An eyewitness, who gave his name only as Ibrahim, told the council that he had heard two shots. “Then the flour was burning,” he said.");
        Assert.All(reads.Reading.Statements, statement => Assert.Equal("Ibrahim", reads.SpeakerOf(statement)));
    }

    [Fact]
    public void A_name_that_holds_an_office_gives_its_bearer_none() =>
        Assert.Null(Reads.Of("“The world is looking away,” Doctors Without Borders wrote.").Only.Role);


    [Fact]
    public void The_holders_of_an_office_of_two_states_speak_once_each() => Assert.Equal(
        ["Jan Morek as presidents", "Petr Holan as presidents"],
        Reads.Of("Polish President Jan Morek met Czech President Petr Holan. The presidents of Poland and the Czech Republic said that the talks were good.") is var reads
            ? reads.Reading.Statements.Select(statement => $"{reads.SpeakerOf(statement)} as {statement.Role}").Order() : []);

    [Fact]
    public void A_spokeswoman_speaks_for_whose_she_is_and_not_for_his_state()
    {
        var reads = Reads.Of("Belgian Prime Minister Jan Holt's spokeswoman Els Mark said that the vote was delayed.");
        Assert.Equal("Jan Holt", reads.NameOf(reads.Only.OnBehalfOf!));
    }

    [Theory]
    [InlineData("Mara Ostrova made a third attempt to calm the miners, writing that the mill was safe.", "Mara Ostrova")]
    [InlineData("Mara Ostrova has spent nearly all of her time responding to the claims of the miners.", "Mara Ostrova")]
    public void An_attempt_and_the_time_spent_say_nothing(string text, string source) =>
        Assert.Equal(source, Reads.Of(text) is var reads ? reads.Words(reads.Only.Source) : null);

    [Fact]
    public void A_verb_in_the_past_belongs_to_no_source()
    {
        var reads = Reads.Of("The player apologised on Sunday, saying he had lost his head.");
        Assert.Equal("The player", reads.Words(reads.Only.Source));
    }

    [Theory]
    [InlineData("The Karst Bank said that it was sorry. Spokesman Tomas Belk said the doors would open.", "Tomas Belk SPOKESPERSON_FOR Karst Bank")]
    [InlineData("The Karst Bank said that it was sorry. A spokesman, Tomas Belk, said the doors would open.", "Tomas Belk SPOKESPERSON_FOR Karst Bank")]
    public void A_spokesman_speaks_for_the_body_that_spoke_before(string text, string relation)
    {
        var reads = Reads.Of(text);
        Assert.Contains(relation, reads.Relations);
        Assert.Equal("Karst Bank", reads.NameOf(reads.Reading.Statements[^1].OnBehalfOf!));
    }

    [Theory]
    [InlineData("The Karst Bank said that it was sorry.\n\nSpokesman Tomas Belk said the doors would open.")]
    [InlineData("Mara Ostrova said that she was sorry. Spokesman Tomas Belk said the doors would open.")]
    [InlineData("The Karst Bank closed. Spokesman Tomas Belk said the doors would open.")]
    [InlineData("Norway said it would vote. A spokesman for the rebels, Tomas Belk, said that was late.")]
    [InlineData("Norway said it would vote. A spokesman, Tomas Belk, who speaks for the police, said that was late.")]
    public void A_spokesman_behind_another_paragraph_a_person_or_a_deed_may_be_anybodys(string text) => Assert.Empty(Reads.Of(text).Relations);

    [Theory]
    [InlineData("Beekeepers' Union of Norway president Tomas Belk said the hives were empty.", "Tomas Belk")]
    [InlineData("Sen. Odo Lisk (R-Texas), one of seven senators to vote no, called the bridge “a toy with better lights.”", "Odo Lisk")]
    public void A_body_whose_name_holds_of_and_a_bracket_part_nobody_from_what_he_says(string text, string speaker)
    {
        var reads = Reads.Of(text);
        Assert.Equal(speaker, reads.SpeakerOf(reads.Only));
    }

    [Theory]
    [InlineData("An email from Mara Ostrova reveals that the bridge was never inspected.", "Mara Ostrova")]
    [InlineData("A fundraising email sent out by Mara Ostrova warned that the bridge was never inspected.", "Mara Ostrova")]
    [InlineData("A lawsuit filed in Oldport by Mara Ostrova alleges that the bridge was never inspected.", "Mara Ostrova")]
    [InlineData("Mara Ostrova's memo to the staff said that the bridge was never inspected.", "Mara Ostrova")]
    [InlineData("Mara Ostrova resigned. Her letter to the council said that the bridge was never inspected.", "Mara Ostrova")]
    [InlineData("An email obtained by Mara Ostrova reveals that the bridge was never inspected.", null)]
    [InlineData("A petition against Mara Ostrova said that the bridge was never inspected.", null)]
    [InlineData("An article about Mara Ostrova said that the bridge was never inspected.", null)]
    [InlineData("Mara Ostrova's neighbour said that the bridge was never inspected.", null)]
    public void What_somebody_wrote_says_what_he_says(string text, string? author) =>
        Assert.Equal(author, Reads.Of(text).SpeakerOf(Reads.Of(text).Reading.Statements[0]));

    [Fact]
    public void She_and_another_say_it_both()
    {
        var reads = Reads.Of("Mara Ostrova went to Oldport. She and Tomas Belk said that the bridge was closed.");
        Assert.Equal(["Mara Ostrova", "Tomas Belk"], reads.Reading.Statements.Select(reads.SpeakerOf));
    }

    [Fact]
    public void Who_is_named_between_commas_behind_his_office_asks()
    {
        var read = Reads.Of("MP for Karst North, Tomas Belk, asked the government to come clean on the deal.");
        Assert.Equal(("Tomas Belk", "the government to come clean on the deal"), (read.SpeakerOf(read.Only), read.Words(read.Only.Content)));
    }
}
