using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Attributions;

/// <summary>Where in a sentence who speaks may stand, and what may stand between.</summary>
public sealed class SpeakerPlaceTests
{
    [Theory]
    [InlineData("Belk, meanwhile, told the Lowmark Gazette on Monday that he is for the bridge.", "Belk", "that he is for the bridge")]
    [InlineData("Mara Ostrova, an actor in the show, “The Long Road,” who fell ill last year, said her boss was “always kind.”", "Mara Ostrova", "her boss was “always kind.”")]
    [InlineData("Mara Ostrova, a mayor whom Belk dismissed a few weeks ago, said on Channel One, where she is now paid to speak, that Belk should go.", "Mara Ostrova, a mayor whom Belk dismissed a few weeks ago,", "that Belk should go")]
    [InlineData("Judge Mara Ostrova, writing for the majority, said the early voting “is really fair.”", "Judge Mara Ostrova, writing for the majority,", "the early voting “is really fair.”")]
    [InlineData("“The bridge should be closed,” Mara Ostrova, legal director for the river group Dawn, said in a statement.", "Mara Ostrova, legal director for the river group Dawn,", "“The bridge should be closed,”")]
    [InlineData("At least half of the voters in each state say each of the plans is “about right.”", "At least half of the voters in each state", "each of the plans is “about right.”")]
    [InlineData("Nearly nine out of 10 say they will need a bridge.", "Nearly nine out of 10", "they will need a bridge")]
    [InlineData("Even the biggest hawks, like Belk and Lisk, say the bulk of the troops should be volunteers.", "Even the biggest hawks, like Belk and Lisk,", "the bulk of the troops should be volunteers")]
    [InlineData("“It was not a good plan,” said one engineer familiar with the talks.", "one engineer familiar with the talks", "“It was not a good plan,”")]
    [InlineData("“I am not going to go, so forget it,” said retired engineer Tomas Belk, tired of the talks.", "retired engineer Tomas Belk, tired of the talks", "“I am not going to go, so forget it,”")]
    [InlineData("“That was the first time, Senator,” LNA This Morning anchor Mara Ostrova said.", "LNA This Morning anchor Mara Ostrova", "“That was the first time, Senator,”")]
    [InlineData("Mara Ostrova, citing “the magic of Belk,” said the party could win.", "Mara Ostrova", "the party could win")]
    [InlineData("Mara Ostrova, the party's chair, this past week announced the creation of a fund.", "Mara Ostrova, the party's chair,", "the creation of a fund")]
    public void Who_says_it_stands_before_or_behind(string text, string source, string content)
    {
        var reads = Reads.Of(text);
        var said = reads.Reading.Statements.Last(statement => reads.Words(statement.Content) == content);
        Assert.Equal(source, reads.Words(said.Source));
    }

    [Theory]
    [InlineData("Mara Ostrova, during a town hall meeting in Columbus, Ohio, said that the mine would close.", "Mara Ostrova")]
    [InlineData("Mara Ostrova, speaking at a rally in Wilmington, N.C., warned that the mine would close.", "Mara Ostrova")]
    [InlineData("Mara Ostrova, who is a pastor at the Harbour Church of Elizabeth, Colorado, said that the mine would close.", "Mara Ostrova")]
    [InlineData("At a rally in Portsmouth, N.H., on Tuesday, Senator Mara Ostrova of Vermont said that the mine would close.", "Mara Ostrova")]
    [InlineData("“The mine will close,” Mara Ostrova, 67, a retired clerk in Allentown, Pa., said.", "Mara Ostrova")]
    [InlineData("Wednesday on Harbour Radio’s “Night & Day,” Rep. Mara Ostrova (R-TX) discussed a bill that would close the mine.", "Mara Ostrova")]
    [InlineData("The mayor of Karst, Norway, Mara Ostrova, said that the mine would close.", "Mara Ostrova")]
    [InlineData("A woman in Worcester, Massachusetts, told the council that she worried.", null)]
    [InlineData("Voters in Alabama, Georgia and Virginia said that they felt betrayed.", null)]
    public void The_land_of_a_town_says_nothing(string text, string? speaker)
    {
        var reads = Reads.Of(text);
        Assert.Equal(speaker, reads.SpeakerOf(reads.Reading.Statements[0]));
    }

    [Theory]
    [InlineData("Speaker of the House Rep. Mara Ostrova (R-WI) said that the mine would close.")]
    [InlineData("Former senator Mara Ostrova famously said that the mine would close.")]
    public void Whoever_holds_two_offices_is_one(string text) =>
        Assert.Equal("Mara Ostrova", Reads.Of(text).SpeakerOf(Reads.Of(text).Only));

    [Theory]
    [InlineData("“If they listen, the bridge will be found.” Mara Ostrova said.", "“If they listen, the bridge will be found.”")]
    [InlineData("“I will look at many plans…” Mara Ostrova said.", "“I will look at many plans…”")]
    [InlineData("At the end of the day Mara Ostrova said as she left the hall, “Finally, the dam broke.”", "“Finally, the dam broke.”")]
    [InlineData("Said Mara Ostrova, who grew up in the town, “We were all so proud of him.”", "“We were all so proud of him.”")]
    [InlineData("Mara Ostrova told the mayors who gathered in Oldport, “Nobody should doubt us.”", "“Nobody should doubt us.”")]
    public void What_is_quoted_is_said_by_who_stands_beside_it(string text, string content) =>
        Assert.Contains(Reads.Of(text).Reading.Statements, statement => Reads.Of(text).Words(statement.Content) == content && Reads.Of(text).SpeakerOf(statement) == "Mara Ostrova");

    [Fact]
    public void A_word_that_opens_a_paragraph_below_a_heading_is_quoted_and_no_title()
    {
        var reads = Reads.Of("A town in fear\n\n“Safety,” said Mara Ostrova. “Safety for the whole town.”");
        Assert.Equal(("Mara Ostrova", "“Safety,” | “Safety for the whole town.”"), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Content)));
    }

    [Theory]
    [InlineData("As reported by the Lowmark Gazette, investigators found 2,200 letters.", "investigators found 2,200 letters")]
    [InlineData("The mill is closed, as first reported by the Lowmark Gazette.", "The mill is closed")]
    [InlineData("But as the daily Lowmark Gazette noted in a report on Thursday, the mayor has few friends in Norway.", "the mayor has few friends in Norway")]
    [InlineData("There is plenty of trouble, and as the Lowmark Gazette noted, people involved in the case could still be fined.", "people involved in the case could still be fined")]
    public void As_somebody_noted_tells_what_stands_behind_or_before_it(string text, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal(("Lowmark Gazette", content), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Content)));
    }

    [Theory]
    [InlineData("According to the officer in charge of the Oldport base that night, the scene is entirely untrue.", "the officer in charge of the Oldport base that night", "the scene is entirely untrue")]
    [InlineData("According to their friends and advisers, Mrs. Ostrova has worried for months that she was late.", "their friends and advisers", "Mrs. Ostrova has worried for months that she was late")]
    [InlineData("According to two people briefed on the talks, the junior partner, the Rural Alliance, is split over the plan.", "two people briefed on the talks", "the junior partner, the Rural Alliance, is split over the plan")]
    [InlineData("According to a Gazette/Lowmark poll, the two parties are level.", "a Gazette/Lowmark poll", "the two parties are level")]
    public void All_up_to_the_comma_is_according_to_whom(string text, string source, string content)
    {
        var reads = Reads.Of(text);
        Assert.Contains(reads.Reading.Statements, said => reads.Words(said.Source) == source && reads.Words(said.Content) == content);
    }

    [Theory]
    [InlineData("Mara Ostrova was told by a teacher that women had no place on ships.", "a teacher", "that women had no place on ships")]
    [InlineData("Mara Ostrova at first dismissed the plan.", "Mara Ostrova", "the plan")]
    [InlineData("Mara Ostrova maintained throughout the trial that the board had known.", "Mara Ostrova", "that the board had known")]
    [InlineData("Mara Ostrova begged the council to think again.", "Mara Ostrova", "the council to think again")]
    [InlineData("“It is over,” said Mara Ostrova, who rates the stock a “sell”.", "Mara Ostrova, who rates the stock a", "“It is over,”")]
    public void Who_says_what_is_told_apart_from_the_words_between_the_two(string text, string source, string content)
    {
        var reads = Reads.Of(text);
        Assert.Contains(reads.Reading.Statements, said => reads.Words(said.Source) == source && reads.Words(said.Content) == content);
    }

    [Theory]
    [InlineData("When asked by a reporter whether this broke the old law, Mara Ostrova said it did.", "a reporter", "whether this broke the old law")]
    [InlineData("Mara Ostrova was asked by the host whether her aim was the same.", "the host", "whether her aim was the same")]
    [InlineData("The minister asked Mara Ostrova about her work for a firm.", "The minister", "her work for a firm")]
    [InlineData("The group asked to question Mara Ostrova.", "The group", "to question Mara Ostrova")]
    public void A_question_or_request_is_of_whoever_puts_it(string text, string source, string content)
    {
        var reads = Reads.Of(text);
        var asked = Assert.Single(reads.Reading.Statements, statement => statement.Modality is Modality.Asked or Modality.Demanded);
        Assert.Equal((source, content), (reads.Words(asked.Source), reads.Words(asked.Content)));
    }

    [Fact]
    public void Who_speaks_tells_what_the_words_refer_to()
    {
        var reads = Reads.Of("“It was the magic of the old dam,” Mara Ostrova said on Monday, referring to the dam at Oldport.");
        Assert.All(reads.Reading.Statements, statement => Assert.Equal("Mara Ostrova", reads.SpeakerOf(statement)));
        Assert.Equal(2, reads.Reading.Statements.Count);
    }

    [Theory]
    [InlineData("Mara Ostrova found sanctuary in Norway.")]
    [InlineData("Mara Ostrova found herself in Oldport, a town in Norway.")]
    [InlineData("Mara Ostrova showed no sign of backing down.")]
    [InlineData("Mara Ostrova, 54, showed no fear as the judge read out the sentence.")]
    [InlineData("Mara Ostrova showed the crowd a film of Tomas Belk.")]
    public void Whoever_finds_or_shows_a_thing_says_nothing(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("Ostrova said the plan was dead. “It will never be built.”", "the plan was dead | “It will never be built.”")]
    [InlineData("Ostrova said that Belk had told him to go. “It will never be built.”", "that Belk had told him to go | “It will never be built.”")]
    [InlineData("The plan is dead, Ostrova said.\n\n“It will never be built. Nobody wants it.”\n\nRain fell.", "The plan is dead | “It will never be built. Nobody wants it.”")]
    [InlineData("“It is over,” Ostrova said, adding that she would go. “It will never be built.”", "“It is over,” | “It will never be built.”")]
    public void A_quotation_alone_is_of_whom_the_sentence_before_reports(string text, string content) =>
        Assert.Contains(Reads.Of(text).Reading.Statements, said => Reads.Of(text).Words(said.Content) == content);

    [Theory]
    [InlineData("Ostrova said the party, which she has led since 2010, would win and that she would stay.", "the party, which she has led since 2010, would win and that she would stay")]
    [InlineData("On Friday morning, as the rain fell, LNA reported at least six planes filled the skies.", "at least six planes filled the skies")]
    [InlineData("Ostrova said both she and Belk had gone.", "both she and Belk had gone")]
    public void What_is_said_is_whole(string text, string content) =>
        Assert.Contains(Reads.Of(text).Reading.Statements, said => Reads.Of(text).Words(said.Content) == content);

    [Theory]
    [InlineData("There have been no reported problems in the town.")]
    [InlineData("They make quarterly payments, just as they now pay estimated taxes.")]
    [InlineData("Firms would react by finding ways to offer cheaper bridges.")]
    public void What_only_tells_the_kind_of_a_thing_reports_nothing(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("In an interview, Mara Ostrova, who endorsed Belk in February, reiterated those feelings and stressed the need to treat him well.", "the need to treat him well", "Mara Ostrova")]
    [InlineData("Speaking to reporters in Norway on Friday, Mara Ostrova, 44, who chairs the committee, denied that she had met the envoy.", "that she had met the envoy", "Mara Ostrova")]
    [InlineData("The Lowmark News Agency quoted Mara Ostrova, a nurse, as saying that the driver had a gun.", "that the driver had a gun", "Mara Ostrova")]
    [InlineData("“We are done,” wrote Mara Ostrova on her blog.", "“We are done,”", "Mara Ostrova")]
    [InlineData("The daily Lowmark Gazette, which first reported the overrun, citing an internal memo dated 12 May, said officials had been told not to answer.", "officials had been told not to answer", "Lowmark Gazette")]
    [InlineData("Mara Ostrova, 51, told a hastily called news conference that the mayor had known it for months.", "that the mayor had known it for months", "Mara Ostrova")]
    public void An_aside_does_not_hide_who_speaks(string text, string content, string speaker)
    {
        var reads = Reads.Of(text);
        Assert.Equal(speaker, reads.SpeakerOf(reads.Reading.Statements.Last(said => reads.Words(said.Content) == content)));
    }

    [Fact]
    public void A_time_may_end_the_sentence_before_a_quotation()
    {
        var reads = Reads.Of("Witnesses said the first shell fell shortly after 8 a.m. “People were running,” said Mara Ostrova.");
        Assert.Equal("“People were running,”", reads.Words(reads.Reading.Statements.Single(said => reads.SpeakerOf(said) == "Mara Ostrova").Content));
    }

    [Fact]
    public void Who_calls_on_somebody_tells_what_to_do_and_its_year_is_not_that_of_the_call()
    {
        var reads = Reads.Of("“He is right,” said the mayor, Mara Ostrova, calling on Minister Tomas Belk to explain why the inquiry had been closed in 2019.");
        var call = reads.Reading.Statements.Single(said => reads.Words(said.Cue) == "calling on");
        Assert.Equal("Minister Tomas Belk to explain why the inquiry had been closed in 2019", reads.Words(call.Content));
        Assert.All(reads.Reading.Statements, said => Assert.Null(said.SaidAt));
    }

    [Theory]
    [InlineData("Mara Ostrova left. A spokeswoman said the plan was dead. She declined to say more.", null)]
    [InlineData("Mara Ostrova left. Tomas Belk's spokeswoman said he would go. Asked whether it was over, she declined to say more.", null)]
    [InlineData("Mara Ostrova left. A spokesman said the plan was dead. She declined to say more.", "Mara Ostrova")]
    [InlineData("Mara Ostrova left. The council said the plan was dead. She declined to say more.", "Mara Ostrova")]
    public void Who_speaks_on_is_who_spoke_though_nobody_tells_her_name(string text, string? speaker)
    {
        var reads = Reads.Of(text);
        Assert.Equal(speaker, reads.SpeakerOf(reads.Reading.Statements[^1]));
    }

    [Fact]
    public void What_police_say_it_was_is_theirs()
    {
        var reads = Reads.Of("The sailors were freed, showing what many analysts said was a sign of hope.");
        Assert.Contains(reads.Reading.Statements, said => reads.Words(said.Source) == "many analysts" && reads.Words(said.Content).EndsWith("was a sign of hope", StringComparison.Ordinal));
    }
}
