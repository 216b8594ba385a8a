using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Attributions;

/// <summary>How newspapers and broadcasters put what somebody says.</summary>
public sealed class NewspaperProseTests
{
    [Theory]
    [InlineData("The fishery is closed, according to Mara Ostrova, a professor of law at the University of Lowmark.", "Mara Ostrova", "The fishery is closed")]
    [InlineData("The walls are damp, according to Tomas Belk, head of the harbour board in Oldport.", "Tomas Belk", "The walls are damp")]
    [InlineData("“It was one of the worst floods ever seen,” Tomas Belk, one of the engineers looking into the flood told the Oldport Gazette.", "Tomas Belk", "“It was one of the worst floods ever seen,”")]
    [InlineData("Mara Ostrova said the drills could be held by May, in an interview with the “Oldport Echo” on Saturday.", "Mara Ostrova", "the drills could be held by May")]
    [InlineData("Mara Ostrova has admitted for the first time that the fire was set in Oldport.", "Mara Ostrova", "that the fire was set in Oldport")]
    [InlineData("Tomas Belk later confessed to hiring two men.", "Tomas Belk", "hiring two men")]
    [InlineData("Harl Bank chief economist Jonas Brandt considers this “remarkable.”", "Jonas Brandt", "this “remarkable.”")]
    [InlineData("Mara Ostrova told the “Oldport Echo” newspaper that the price could rise.", "Mara Ostrova", "that the price could rise")]
    [InlineData("The bridge will be closed, the newspaper “Oldport Echo” reported on Saturday.", null, "The bridge will be closed")]
    [InlineData("The bridge is closed, “Lowmark Echo” reported.", null, "The bridge is closed")]
    [InlineData("Engineers opened one of the most dangerous dams, an inquest heard on Monday.", null, "Engineers opened one of the most dangerous dams")]
    [InlineData("The head of the Lowmark Central Bank (LCB), Jean-Paul Velt, said the key was help.", "Jean-Paul Velt", "the key was help")]
    [InlineData("Mara Ostrova advocated tougher rules.", "Mara Ostrova", "tougher rules")]
    [InlineData("Tomas Belk has been accused by the Lowmark Party of theft.", "Lowmark Party", "Tomas Belk | of theft")]
    [InlineData("Tomas Belk was criticised by the Lowmark Party for his silence.", "Lowmark Party", "Tomas Belk | for his silence")]
    [InlineData("The bill was slammed by the Lowmark Party.", "Lowmark Party", "The bill")]
    [InlineData("The bill was opposed by the Lowmark Party.", "Lowmark Party", "The bill")]
    [InlineData("The plan was rejected by Norway.", "Norway", "The plan")]
    [InlineData("The council closed the bridge, Norwegian media report.", null, "The council closed the bridge")]
    [InlineData("The chairman of Norway's National Harbour Platform Henning Velt told Lowmark Radio that the dam would hold.", "Henning Velt", "that the dam would hold")]
    [InlineData("The German ADKC automobile club said the roads were full.", "ADKC", "the roads were full")]
    [InlineData("The heads of state of Norway and neighbouring Sweden, Denmark and Finland had declared that the war was over.", null, "that the war was over")]
    [InlineData("Norway did it again, according to Jesper Velt, a security analyst for the British consultancy Karst Risk Group.", "Jesper Velt", "Norway did it again")]
    [InlineData("Mara Ostrova told politicians, scientists, industry experts and interest groups that the goal was ambitious.", "Mara Ostrova", "that the goal was ambitious")]
    [InlineData("The Harbour Court of Norway in Oslo said the sentences were wrong.", "Harbour Court of Norway", "the sentences were wrong")]
    [InlineData("The rivers matter less, according to a report produced by the KBA, Norway's main river agency, in work with the ministry.", "KBA", "The rivers matter less")]
    [InlineData("After Mara Ostrova criticised Tomas Belk, Ana Velt shot back that she was wrong.", "Mara Ostrova", "Tomas Belk")]
    [InlineData("The coordinator of the mission, Sigrid Velt, reportedly told the Harbour Council behind closed doors that it was late.", "Sigrid Velt", "that it was late")]
    [InlineData("Jerome Velt after the game said it was all to do with luck.", "Jerome Velt", "it was all to do with luck")]
    [InlineData("Mara Ostrova added that the former mayor was “outstanding,” defending the candidate, who has faced criticism.", "Mara Ostrova", "that the former mayor was “outstanding,”")]
    [InlineData("The police chief in the Norwegian capital, Oslo, told reporters that he would go.", null, "that he would go")]
    public void Who_says_what(string text, string? speaker, string content)
    {
        var reads = Reads.Of(text);
        var said = reads.Reading.Statements[0];
        Assert.Equal((speaker, content), (reads.SpeakerOf(said), reads.Words(said.Content)));
    }

    [Theory]
    [InlineData("That means the town needs more ferries.")]
    [InlineData("Lawmakers call off Norway visit as row grows.")]
    [InlineData("The council called off a trip to Norway.")]
    [InlineData("Their proposed timetable for peace is the end of next year.")]
    [InlineData("One picture shows Tomas Belk playing chess during a break.")]
    [InlineData("The images show people at work.")]
    [InlineData("Nobody believes that the dam will hold.")]
    [InlineData("No one says the dam is safe.")]
    [InlineData("In the film, a young English teenager called Billy Velt learns the craft of falconry.")]
    [InlineData("The low sales mean that workers are not paid.")]
    [InlineData("The merger will ensure that the mills act as one.")]
    [InlineData("The president dismissed the head of the country's central bank.")]
    [InlineData("Norway's president dismisses PM.")]
    [InlineData("The drills take place according to the law and under police command.")]
    [InlineData("The rebels fled after the alliance troops attacked Norway in 2001.")]
    [InlineData("Masked men carried out an attack on the Harl Bank.")]
    [InlineData("Having a child may explain why a worker has no time.")]
    public void Nothing_is_said(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Fact]
    public void Whom_an_agency_reported_as_saying_what_stands_before_said_it()
    {
        var reads = Reads.Of("The reason was to hide the debts, the Vesta news agency reported Tomas Belk as saying.");
        Assert.Equal(["Vesta", "Tomas Belk"], reads.Reading.Statements.Select(reads.SpeakerOf));
        Assert.Equal("The reason was to hide the debts", reads.Words(reads.Reading.Statements[1].Content));
    }

    [Theory]
    [InlineData("Minister Tomas Belk announced that Mara Ostrova had been replaced, dismissing the claim that she had been fired.", "that Mara Ostrova had been replaced")]
    [InlineData("Minister Tomas Belk announced at a press conference Tuesday that Mara Ostrova had been replaced, dismissing the claim that she had been fired.", "that Mara Ostrova had been replaced")]
    public void Who_announces_it_and_not_whom_it_is_done_with_dismisses_a_claim_beside_it(string text, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal(["Tomas Belk", "Tomas Belk"], reads.Reading.Statements.Select(reads.SpeakerOf));
        Assert.Equal(content, reads.Words(reads.Reading.Statements[0].Content));
    }

    [Fact]
    public void Two_holders_who_are_named_behind_their_offices_say_it_both()
    {
        var reads = Reads.Of("The mayor of Oldport, Tomas Belk, and the head of the Harbour Board, Ana Velt, said the dam was safe.");
        Assert.Equal(["Tomas Belk", "Ana Velt"], reads.Reading.Statements.Select(reads.SpeakerOf));
    }

    [Fact]
    public void No_game_says_anything()
    {
        var reads = Reads.Of("Coach Joachim Velt defended his team after the game saying it was not an issue.");
        Assert.All(reads.Reading.Statements, statement => Assert.Equal("Joachim Velt", reads.SpeakerOf(statement)));
    }

    [Fact]
    public void A_reports_date_belongs_to_the_source()
    {
        var reads = Reads.Of("Many chose to study there, according to a November 2004 report from the Harbour Institute in Oslo.");
        Assert.Equal("a November 2004 report from the Harbour Institute in Oslo", reads.Words(reads.Only.Source));
    }

    [Fact]
    public void What_is_agreed_to_is_not_the_fact_in_spite_of_which_it_is()
    {
        var reads = Reads.Of("The council agreed to the deal despite the fact that Norway refused to halt the dam.");
        Assert.Equal("Norway", reads.SpeakerOf(reads.Only));
    }

    [Fact]
    public void Who_is_asked_to_do_something_is_told()
    {
        var reads = Reads.Of("Norway is being asked to contribute 8 billion crowns.");
        Assert.Equal("Norway", reads.NameOf(reads.Only.Addressee!));
    }

    [Fact]
    public void He_who_goes_on_behind_an_unnamed_spokesman_is_unnamed()
    {
        var reads = Reads.Of("A spokesman for the council said the dam was safe. He said it would hold.");
        Assert.All(reads.Reading.Statements, statement => Assert.Equal(SpeakerStatus.Anonymous, statement.SpeakerStatus));
    }

    [Fact]
    public void A_familys_lawyer_is_not_whose_lawyer_he_is() =>
        Assert.Null(Reads.Of("Tomas Belk died in May. The Belk family lawyer said it was late.").Only.Speaker);

    [Fact]
    public void A_bodys_spokesman_speaks_for_it_and_not_for_its_state()
    {
        var reads = Reads.Of("Norwegian Dawn spokesman Tomas Belk said the party would not vote.");
        Assert.Equal("Dawn", reads.NameOf(reads.Only.OnBehalfOf!));
    }

    [Fact]
    public void Member_states_promise_and_state_nothing()
    {
        var reads = Reads.Of("Other member states promised to send people to the camps in Norway, but only a small number are being sent.");
        Assert.Equal(CueClass.Announcing, reads.Only.CueClass);
    }
}
