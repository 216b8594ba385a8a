using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Attributions;

/// <summary>How agencies put what somebody says.</summary>
public sealed class AgencyProseTests
{
    [Theory]
    [InlineData("The Lakeside Union's commission chairman, Tomas Belk, appealed for calm.", "Tomas Belk", "calm")]
    [InlineData("Economists at the Oldport-based LW institute estimate that the damage could reach 250 million crowns if the strike spreads to freight.", null, "that the damage could reach 250 million crowns if the strike spreads to freight")]
    [InlineData("Norway has no plans to leave the union, Mara Ostrova said on February 12, rejecting what she called a lie.", "Mara Ostrova", "Norway has no plans to leave the union")]
    [InlineData("The Oldport Workers' Union (OWU) met. The OWU union, which called the walkout, accuses Harl Steel of lying.", "Oldport Workers' Union", "Harl Steel of lying")]
    [InlineData("Edda Velt, who has always maintained her innocence, did not attend the hearing.", "Edda Velt", "her innocence")]
    [InlineData("According to Mara Ostrova, a spokeswoman for the harbour board, the locks were repaired on Monday.", "Mara Ostrova", "the locks were repaired on Monday")]
    [InlineData("According to Mara Ostrova, the mayor and her deputy left.", "Mara Ostrova", "the mayor and her deputy left")]
    [InlineData("Minister Mara Ostrova told Lowmark Radio power might not be restored.", "Mara Ostrova", "power might not be restored")]
    [InlineData("Mara Ostrova told state TV that the mill was to blame, without elaborating.", "Mara Ostrova", "that the mill was to blame")]
    [InlineData("Lakeside Union Ambassador to Norway Mara Ostrova said Oldport was free to choose.", "Mara Ostrova", "Oldport was free to choose")]
    [InlineData("His deputy, Mara Ostrova, was more cautious: the money, she said, \"has not arrived until it has arrived.\"", "Mara Ostrova", "the money | \"has not arrived until it has arrived.\"")]
    [InlineData("\"We kept our word,\" Tomas Belk wrote on X. His deputy, Mara Ostrova, said the money was late.", "Tomas Belk", "\"We kept our word,\"")]
    [InlineData("Chairwoman Mara Ostrova thanked Tomas Belk for his work.", "Mara Ostrova", "Tomas Belk for his work")]
    [InlineData("Mara Ostrova said that she had seen no proof but stopped short of blaming Tomas Belk.", "Mara Ostrova", "that she had seen no proof")]
    [InlineData("Mara Ostrova said that there was a plan but gave no details.", "Mara Ostrova", "that there was a plan")]
    [InlineData("Mara Ostrova expressed deep concern about the bridge.", "Mara Ostrova", "deep concern about the bridge")]
    [InlineData("Mara Ostrova reaffirmed her commitment and expressed concern over the closure of the bridge.", "Mara Ostrova", "her commitment")]
    [InlineData("A doctor at the town's only hospital, who asked not to be named for fear of reprisals, said 37 people had died.", null, "37 people had died")]
    [InlineData("While the regional leader, Mara Ostrova, speaks of \"a test of the council\", her own branch has left.", "Mara Ostrova", "\"a test of the council\"")]
    [InlineData("Tomas Belk gave Norway until Friday to withdraw what Mara Ostrova called its \"mercenaries\" or face consequences.", "Mara Ostrova", "what | its \"mercenaries\"")]
    [InlineData("Mara Ostrova wrote that \"some neighbours confuse friendship with obedience\" — a remark that Norway called unfortunate.", "Mara Ostrova", "that \"some neighbours confuse friendship with obedience\"")]
    [InlineData("Officials said Tomas Belk had asked Norway to block it, a request she refused.", null, "Tomas Belk had asked Norway to block it")]
    [InlineData("Mara Ostrova takes a different view: as long as gas flows, she argues, \"everybody will keep coming to dinner.\"", "Mara Ostrova", "as long as gas flows | \"everybody will keep coming to dinner.\"")]
    [InlineData("As the late painter Tomas Belk liked to say, a harbour is paid to wait.", "Tomas Belk", "a harbour is paid to wait")]
    [InlineData("17:30 Head of the Lakeside Council mission Mara Ostrova: \"We have seen nothing so far.\"", "Mara Ostrova", "\"We have seen nothing so far.\"")]
    public void Who_says_what(string text, string? speaker, string content)
    {
        var reads = Reads.Of(text);
        var said = reads.Reading.Statements[0];
        Assert.Equal((speaker, content), (reads.SpeakerOf(said), reads.Words(said.Content)));
    }

    [Theory]
    [InlineData("The Lakeside Workers' Union called a strike for Monday.")]
    [InlineData("Mara Ostrova called an election on Monday.")]
    [InlineData("The letter prompted the council to call a debate in January on the bridge.")]
    [InlineData("Mara Ostrova called me at two in the morning.")]
    public void Who_calls_a_strike_an_election_or_somebody_says_nothing_of_it(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Fact]
    public void Who_was_quoted_by_an_agency_on_some_day_is_conveyed_by_it()
    {
        var reads = Reads.Of("Norway's ambassador in Oldport, Mara Ostrova, was quoted by the Vesta news agency on February 11 as saying that the bridge was safe.");
        var said = Assert.Single(reads.Reading.Statements, statement => reads.SpeakerOf(statement) == "Mara Ostrova");
        Assert.Equal("Vesta", reads.SpeakerOf(reads.Reading.Statements.Single(statement => statement.Id == said.Within)));
    }

    [Fact]
    public void Whom_an_agency_quotes_by_a_pronoun_is_conveyed_by_it()
    {
        var reads = Reads.Of("Igor Savich left on Monday. The state-run news agency Vesta quoted him as saying that the bridge was safe.");
        Assert.Equal(["Vesta", "Igor Savich"], reads.Reading.Statements.Select(reads.SpeakerOf));
    }

    [Theory]
    [InlineData("The union representing line workers has accused the company of cutting corners, a claim Harl Steel denies.", "the company of cutting corners")]
    [InlineData("In a statement, Tomas Belk charged that the generals lied and alleged they had received money from Norway, a claim Mara Ostrova has repeatedly denied.", "they had received money from Norway")]
    public void Who_denies_a_claim_denies_what_was_claimed_last(string text, string content)
    {
        var reads = Reads.Of(text);
        var denial = Assert.Single(reads.Reading.Statements, statement => statement.CueClass == CueClass.Denying);
        Assert.Equal(content, reads.Words(denial.Content));
        Assert.All(reads.Reading.Statements, statement => Assert.Null(statement.Within));
    }

    [Fact]
    public void An_unnamed_spokesman_is_nobody_else_in_his_sentence()
    {
        var reads = Reads.Of("Tomas Belk left. A spokesman for the Lakeside Council said crews were working, though he acknowledged that access was a problem.");
        Assert.All(reads.Reading.Statements, statement => Assert.Equal(SpeakerStatus.Anonymous, statement.SpeakerStatus));
    }

    [Fact]
    public void A_courtesy_is_no_speaker()
    {
        var reads = Reads.Of("Ms Ostrova said two people were missing, but declined to give details.");
        Assert.All(reads.Reading.Statements, statement => Assert.Equal("Ostrova", reads.SpeakerOf(statement)));
    }

    [Fact]
    public void How_a_thing_was_found_is_nothing_said() => Assert.Empty(Reads.Of("Tomas Belk held up a note that rescuers had found taped to a drill.").Reading.Statements);

    [Fact]
    public void When_something_else_was_done_is_not_when_it_was_said() =>
        Assert.Null(Reads.Of("Prices have tripled since the mill was closed in 2023, a move which Mara Ostrova has insisted was necessary.").Only.SaidAt);

    [Fact]
    public void An_eyewitness_is_not_called_so()
    {
        var reads = Reads.Of("Eyewitness Sani Garba said the tanker had burned.");
        Assert.Equal("Sani Garba", reads.SpeakerOf(reads.Only));
    }

    [Fact]
    public void Another_states_ministry_is_not_the_one_that_was_told_of_before()
    {
        var reads = Reads.Of("Norway voted. Norwegian lawmakers met. The Foreign Ministry said it was late. Sweden's Foreign Ministry said it was early.");
        Assert.Equal(2, reads.Reading.Statements.Select(statement => statement.Speaker).Distinct().Count());
    }

    [Fact]
    public void A_states_ministry_is_the_same_behind_its_state()
    {
        var reads = Reads.Of("Norway voted. Norwegian lawmakers met. The Foreign Ministry said it was late. Norway's Foreign Ministry said it was early.");
        Assert.Single(reads.Reading.Statements.Select(statement => statement.Speaker).Distinct());
    }

    [Theory]
    [InlineData("Tomas Belk met Mara Ostrova on Monday. Belk's spokesman, Jan Lisk, told reporters that no such meeting was planned. “We have seen this before,” he said.", "Jan Lisk", "“We have seen this before,”")]
    [InlineData("Mara Ostrova said she was ready to meet, a day after his foreign minister accused her government of massing troops.", null, "her government of massing troops")]
    [InlineData("Asked about Lisk's remarks, the Lowmark Council referred to its report of May.", "Lowmark Council", "its report of May")]
    [InlineData("Norway's Ostrova says she is ready for talks - Lowmark Gazette\n\nThe Lowmark Gazette wrote so on Monday.", "Ostrova", "she is ready for talks")]
    [InlineData("Norway: Sweden must pay for the bridge\n\nIt was closed on Monday.", "Norway", "Sweden must pay for the bridge")]
    [InlineData("Mara Ostrova, a candidate for president, on Wednesday dismissed as “a smear” a magazine report, hours after prosecutors said they had opened an investigation.", null, "they had opened an investigation")]
    [InlineData("Mara Ostrova is the mayor. Ostrova's campaign director, Tomas Belk, said that the money was repaid.", "Tomas Belk", "that the money was repaid")]
    public void Who_speaks_on_is_who_spoke(string text, string? speaker, string content)
    {
        var reads = Reads.Of(text);
        var said = reads.Reading.Statements.First(statement => reads.Words(statement.Content) == content);
        Assert.Equal(speaker, reads.SpeakerOf(said));
    }

    [Fact]
    public void Where_something_happens_is_before_a_colon_too() =>
        Assert.Empty(Reads.Of("Norway: Fire breaks out near the tracks of Oslo\n\nFire engines came on Monday.").Reading.Statements);

    [Fact]
    public void Who_was_not_named_is_not_named_again()
    {
        var reads = Reads.Of("A lawmaker of the party, who insisted on anonymity, said several colleagues were furious. “It is no plot,” the lawmaker said.");
        Assert.All(reads.Reading.Statements, said => Assert.Equal(SpeakerStatus.Anonymous, said.SpeakerStatus));
    }
}
