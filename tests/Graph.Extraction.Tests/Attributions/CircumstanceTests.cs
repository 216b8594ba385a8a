using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Attributions;

public sealed class CircumstanceTests
{
    [Theory]
    [InlineData("In a statement on behalf of the Lowmark Council, Mara Ostrova said the port was shut.")]
    [InlineData("Speaking on behalf of the Lowmark Council, Mara Ostrova said talks had failed.")]
    [InlineData("Speaking for the Lowmark Council, Mara Ostrova said talks had failed.")]
    [InlineData("On behalf of the Lowmark Council, Mara Ostrova said talks had failed.")]
    [InlineData("On behalf of the Lowmark Council, Mara Ostrova apologised for the spill.")]
    [InlineData("Mara Ostrova said on behalf of the Lowmark Council that talks had failed.")]
    [InlineData("Mara Ostrova, speaking for the Lowmark Council, said talks had failed.")]
    public void Who_speaks_on_behalf_of_a_body_speaks_for_it(string text)
    {
        var reads = Reads.Of(text);
        Assert.Equal(("Mara Ostrova", "Lowmark Council"), (reads.SpeakerOf(reads.Only), reads.Only.OnBehalfOf is { } principal ? reads.NameOf(principal) : null));
    }

    [Fact]
    public void An_occasion_before_one_report_is_not_that_of_another_ones_beside_it()
    {
        var reads = Reads.Of("In a speech late on Friday, Mara Ostrova vowed that Norway would pay, and the speaker of its parliament, Tomas Belk, suggested that the truce was dead.");
        Assert.Equal(["In a speech late on Friday", null], reads.Reading.Statements.Select(statement => statement.Occasion is { } occasion ? reads.Words([occasion]) : null));
    }

    [Theory]
    [InlineData("Speaking for an hour, Mara Ostrova said talks had failed.")]
    [InlineData("Speaking for the strikers, Mara Ostrova said the Lowmark Council had failed.")]
    [InlineData("On behalf of the Lowmark Council Tomas Belk left, and Mara Ostrova said talks had failed.")]
    public void Who_speaks_for_an_hour_or_for_nobody_by_name_speaks_on_nobodys_behalf(string text) => Assert.Null(Reads.Of(text).Reading.Statements[^1].OnBehalfOf);

    [Fact]
    public void Who_lends_a_body_her_voice_speaks_on_its_behalf()
    {
        var reads = Reads.Of("“We will pay,” the Lowmark Council said through its lawyer, Mara Ostrova.");
        Assert.Equal(("Mara Ostrova", "its lawyer, Mara Ostrova", "lawyer"), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Source), reads.Only.Role));
        Assert.Equal("Lowmark Council", reads.NameOf(reads.Only.OnBehalfOf!));
    }

    [Theory]
    [InlineData("A White House official said Ruritania would wait.", "White House", "official")]
    [InlineData("Sources close to the president said Ruritania would wait.", null, null)]
    [InlineData("One of the ministers said Ruritania would wait.", null, "ministers")]
    public void An_official_speaks_for_the_body_and_a_friend_of_the_president_is_none(string text, string? principal, string? role)
    {
        var reads = Reads.Of(text);
        Assert.Equal((principal, role), (reads.Only.OnBehalfOf is { } body ? reads.NameOf(body) : null, reads.Only.Role));
    }

    [Theory]
    [InlineData("Speaking to reporters on the sidelines of the Lowmark Summit on Tuesday, Mara Ostrova said the deal was near.", "on the sidelines of the Lowmark Summit on Tuesday")]
    [InlineData("In an email to the Lowmark Gazette, Mara Ostrova said the deal was near.", "In an email to the Lowmark Gazette")]
    [InlineData("During a visit to Norway, Mara Ostrova said the deal was near.", "During a visit to Norway")]
    [InlineData("In testimony before the council, Mara Ostrova said the deal was near.", "In testimony before the council")]
    [InlineData("Mara Ostrova said in a televised address that the deal was near.", "in a televised address")]
    public void The_occasion_is_where_something_was_said(string text, string occasion)
    {
        var reads = Reads.Of(text);
        Assert.Equal(occasion, reads.Only.Occasion?.Cut(reads.Text));
    }

    [Theory]
    [InlineData("“We will win,” Mara Ostrova told supporters at a rally in Norway on Saturday night.", null)]
    [InlineData("Mara Ostrova told Norway's Tomas Belk that the port was shut.", "Tomas Belk")]
    [InlineData("Mara Ostrova told Norwegian Prime Minister Tomas Belk that the port was shut.", "Tomas Belk")]
    [InlineData("Mara Ostrova told the Lowmark Council in Norway that the port was shut.", "Lowmark Council")]
    [InlineData("Mara Ostrova told a Lowmark Gazette reporter that the port was shut.", "Lowmark Gazette")]
    [InlineData("Mara Ostrova told the news agency Reuters that the port was shut.", "Reuters")]
    [InlineData("Mara Ostrova told Tomas Belk, the mayor of Karst, that the port was shut.", "Tomas Belk")]
    [InlineData("Tomas Belk came. Mara Ostrova told him that the port was shut.", "Tomas Belk")]
    [InlineData("Mara Ostrova wrote to Tomas Belk that the port was shut.", "Tomas Belk")]
    [InlineData("Mara Ostrova complained to the Lowmark Council on Monday that the port was shut.", "Lowmark Council")]
    [InlineData("Mara Ostrova warned Tomas Belk that the port was shut.", "Tomas Belk")]
    [InlineData("Mara Ostrova warned on Monday that the port was shut.", null)]
    [InlineData("In a long letter to Tomas Belk, Mara Ostrova said that the port was shut.", "Tomas Belk")]
    [InlineData("Mara Ostrova, who read a letter to Tomas Belk, said that the port was shut.", null)]
    public void Who_is_told_is_the_head_of_the_phrase(string text, string? addressee)
    {
        var reads = Reads.Of(text);
        Assert.Equal(addressee, reads.Only.Addressee is { } told ? reads.NameOf(told) : null);
    }

    [Theory]
    [InlineData("Mara Ostrova, speaking on behalf of the governor, Odo Lisk, said talks had failed.")]
    [InlineData("On behalf of the governor, Odo Lisk, Mara Ostrova said talks had failed.")]
    public void Who_speaks_on_behalf_of_an_office_speaks_for_whom_it_names(string text) =>
        Assert.Equal("Odo Lisk", Reads.Of(text).NameOf(Reads.Of(text).Only.OnBehalfOf!));

    [Theory]
    [InlineData("Asked whether she would resign, Mara Ostrova said she would stay.")]
    [InlineData("Mara Ostrova was asked whether she would resign.")]
    public void Who_is_asked_is_whom_the_question_goes_to(string text)
    {
        var reads = Reads.Of(text);
        var asked = Assert.Single(reads.Reading.Statements, statement => statement.CueClass == CueClass.Asking);
        Assert.Equal(("Mara Ostrova", SpeakerStatus.Unresolved), (reads.NameOf(asked.Addressee!), asked.SpeakerStatus));
    }

    [Fact]
    public void The_occasion_of_one_report_is_not_that_of_what_is_expected_beside_it()
    {
        var reads = Reads.Of("Mara Ostrova, who is expected to meet Tomas Belk in Oldport, said in a televised address that the raid would not go unanswered.");
        Assert.Equal("in a televised address", reads.Words([reads.Reading.Statements.Single(statement => reads.Words(statement.Cue) == "said").Occasion!.Value]));
        Assert.All(reads.Reading.Statements.Where(statement => reads.Words(statement.Cue) != "said"), statement => Assert.Null(statement.Occasion));
    }

    [Theory]
    [InlineData("In a joint communique, Mara Ostrova pledged to rebuild the bridge.", "In a joint communique")]
    [InlineData("Mara Ostrova said in a note to clients that the bridge was safe.", "in a note to clients")]
    [InlineData("\"The bridge is safe,\" Mara Ostrova said at a meeting with engineers.", "at a meeting with engineers")]
    public void An_occasion_may_be_a_paper_or_a_meeting(string text, string occasion) => Assert.Equal(occasion, Reads.Of(text).Only.Occasion?.Cut(text));

    [Fact]
    public void An_occasion_ends_where_what_is_said_begins()
    {
        const string text = "Mara Ostrova said in a statement posted online that she welcomed the plan but warned that the bridge was old.";
        Assert.All(Reads.Of(text).Reading.Statements.Where(statement => statement.Within is null), statement => Assert.Equal("in a statement posted online", statement.Occasion?.Cut(text)));
    }

    [Theory]
    [InlineData("To reach the goal by 2020, Mara Ostrova said, the town must build roads.")]
    [InlineData("Mara Ostrova, whose term ends in 2026, said the bridge was safe.")]
    public void A_day_of_something_else_is_not_when_it_was_said(string text) => Assert.Null(Reads.Of(text).Only.SaidAt);

    [Theory]
    [InlineData("Mara Ostrova, the mayor of Karst, and Tomas Belk, the governor of Lowmark, both denied wrongdoing.", "mayor", "governor")]
    [InlineData("Mayor Mara Ostrova and Governor Tomas Belk denied wrongdoing.", "Mayor", "Governor")]
    public void Of_two_who_speak_each_has_his_own_role(string text, string first, string second) =>
        Assert.Equal([first, second], Reads.Of(text).Reading.Statements.Select(statement => statement.Role));

    [Fact]
    public void Who_does_something_as_he_says_so_is_the_one_that_does_it()
    {
        var reads = Reads.Of("Norway's central bank raised interest rates on Thursday, saying inflation was too high.");
        Assert.Equal("Norway's central bank", reads.Words(reads.Only.Source));
    }


    [Theory]
    [InlineData("Norway's President Mara Velt spoke. Presidential spokesman Tomas Belk said she was well.", true)]
    [InlineData("Norway's President Mara Velt spoke. According to presidential spokesman Tomas Belk, she was well.", true)]
    [InlineData("Norway's President Mara Velt met Swedish President Ilo Dorn. Presidential spokesman Tomas Belk said all was well.", false)]
    public void A_presidential_spokesman_speaks_for_the_only_president(string text, bool speaksForHer)
    {
        var reads = Reads.Of(text);
        Assert.Equal(speaksForHer ? "Mara Velt" : null, reads.Only.OnBehalfOf is { } principal ? reads.NameOf(principal) : null);
    }
}
