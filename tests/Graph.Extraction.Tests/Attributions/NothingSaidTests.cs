using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Attributions;

public sealed class NothingSaidTests
{
    [Theory]
    [InlineData("Opening hours: the bridge is closed at night")]
    [InlineData("The editor's note on the bridge was short.")]
    public void A_colon_behind_anything_else_and_what_somebody_owns_report_nothing(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("Ana Orlova did not immediately respond to a request for comment.")]
    [InlineData("Neither Tomas Belk nor Ana Orlova responded to requests for comment.")]
    public void Who_is_asked_for_a_comment_has_said_nothing_yet(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

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
    public void A_name_in_an_aside_behind_a_quotation_signs_nothing() =>
        Assert.DoesNotContain(Reads.Of("She read “A Bridge Too Old” — Mara Ostrova, who was there, laughed.").Reading.Statements, statement => statement.Rule == "credit");

    [Fact]
    public void What_goes_on_is_not_said() =>
        Assert.Empty(Reads.Of("The people of Lowmark went home, but despite the calm, the rain continued.").Reading.Statements);

    [Theory]
    [InlineData("After she left, Anton Birk wrote to Greta Holm.")]
    [InlineData("When the vote came, Karl Moss told Oren Tavo.")]
    public void When_something_was_said_is_not_what_was_said(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("Mara Ostrova neither confirmed nor denied the report.", "neither confirmed nor denied", Modality.Possible)]
    [InlineData("Mara Ostrova cannot confirm or deny the report.", "cannot confirm or deny", Modality.Possible)]
    [InlineData("The council neither said who paid nor explained why the bridge was closed.", "nor explained", Modality.Asserted)]
    public void What_is_neither_said_nor_denied_is_no_denial(string text, string cue, Modality modality)
    {
        var read = Reads.Of(text);
        Assert.Equal(modality, read.Reading.Statements.Single(statement => read.Words(statement.Cue) == cue).Modality);
        Assert.DoesNotContain(read.Reading.Statements, statement => statement.Modality == Modality.Denied);
    }

    [Fact]
    public void A_witness_who_asked_for_something_asked_no_quotation() =>
        Assert.Single(Reads.Of("A witness who asked not to be named said she had seen \"three men with lamps\".").Reading.Statements);

    [Theory]
    [InlineData("Mara Ostrova met Tomas Belk.\n\nWhat they said:\n\n- Mara Ostrova: “The dam is safe.”\n\n- Tomas Belk: “It has a crack.”")]
    [InlineData("Mara Ostrova met Tomas Belk.\n\nWhat they said:\n\nOstrova: “The dam is safe.”\n\nBelk: “It has a crack.”")]
    [InlineData("Mara Ostrova met Tomas Belk.\n\nWhat they said:\n\n“The dam is safe,” Ostrova said.\n\n“It has a crack,” Belk said.")]
    public void A_line_above_paragraphs_that_name_who_speaks_says_nothing_itself(string text)
    {
        var reads = Reads.Of(text);
        Assert.Equal(["Mara Ostrova", "Tomas Belk"], reads.Reading.Statements.Select(reads.SpeakerOf));
    }

    [Theory]
    [InlineData("Only time will tell if the bridge will last through the winter.")]
    [InlineData("She printed two signs that she had found online.")]
    public void What_time_will_tell_and_where_a_thing_was_found_are_no_statements(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("The blast claimed 12 lives.")]
    [InlineData("Mara Ostrova claimed her third title of the season.")]
    [InlineData("The rebels claimed the town.")]
    [InlineData("The keeper denied Tomas Belk with a fine save.")]
    [InlineData("Mara Ostrova denied the champion a fourth title.")]
    [InlineData("The court denied the firm a licence.")]
    [InlineData("The striker claimed a hat-trick.")]
    [InlineData("At least 40 feared dead as dam bursts")]
    [InlineData("Dozens believed killed in blast")]
    [InlineData("Mara Ostrova called Tomas Belk and left.")]
    [InlineData("Mara Ostrova said as she entered the hall.")]
    [InlineData("The pope welcomed the king.")]
    [InlineData("Police questioned the mayor.")]
    [InlineData("Tomas Belk was questioned by police for six hours.")]
    [InlineData("The striker fired back at once with a header.")]
    [InlineData("The champion defended her title.")]
    [InlineData("Police questioned Tomas Belk for nine hours.")]
    [InlineData("Mara Ostrova welcomed the guests at the door.")]
    [InlineData("The referee dismissed Tomas Belk for a late tackle.")]
    [InlineData("Tomas Belk hailed a taxi outside the court.")]
    [InlineData("The storm threatened to flood the town.")]
    [InlineData("The dispute threatens to split the party.")]
    [InlineData("The injury ruled out the striker for a month.")]
    [InlineData("The lion attacked the keeper.")]
    [InlineData("The goalkeeper conceded two goals.")]
    [InlineData("The hospital admitted nine patients.")]
    [InlineData("The senate confirmed Mara Ostrova to the bench.")]
    [InlineData("The referee called a foul.")]
    [InlineData("The mayor called the strike off.")]
    [InlineData("Pressed on the matter, Mara Ostrova smiled.")]
    [InlineData("What Tomas Belk said hurt her.")]
    [InlineData("What Tomas Belk said next shocked the room.")]
    [InlineData("It is not Mara Ostrova who says the bridge is old.")]
    public void What_is_done_by_a_verb_that_reports_otherwise_is_not_said(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("The rebels claimed responsibility for the blast.")]
    [InlineData("Mara Ostrova denied the report.")]
    [InlineData("Mara Ostrova defended the plan.")]
    [InlineData("Mara Ostrova conceded defeat.")]
    [InlineData("Mara Ostrova admitted a charge of fraud.")]
    [InlineData("The army confirmed the strike.")]
    [InlineData("Mara Ostrova questioned the wisdom of the plan.")]
    [InlineData("Mara Ostrova welcomed the ruling.")]
    [InlineData("The letter threatened to sue the paper.")]
    [InlineData("The coalition threatened to sue the paper.")]
    public void What_is_done_by_words_is_said(string text) => Assert.Single(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("Mara Belk called for a taxi.")]
    [InlineData("Olaf Finn called for an ambulance on Monday.")]
    public void Who_calls_for_a_taxi_demands_nothing(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("Mara Belk called for a vote.", "a vote")]
    [InlineData("Mara Belk called for an inquiry.", "an inquiry")]
    [InlineData("Mara Belk called for taxis to be cheaper.", "taxis to be cheaper")]
    [InlineData("Mara Belk called for a taxi to be free.", "a taxi to be free")]
    public void Who_calls_for_a_vote_demands_it(string text, string content)
    {
        var reads = Reads.Of(text);
        Assert.Equal((Modality.Demanded, content), (reads.Only.Modality, reads.Words(reads.Only.Content)));
    }

    [Theory]
    [InlineData("It is worrying that the bridge is closed, Mara Belk said.")]
    [InlineData("It is deeply concerning that the bridge is closed, Mara Belk said.")]
    [InlineData("“It is worrying that the bridge is closed,” Mara Belk said.")]
    [InlineData("It worries me that the bridge is closed, Mara Belk said.")]
    [InlineData("It is encouraging that the bridge is open, Mara Belk said.")]
    public void What_is_worrying_worries_nobody_named_it(string text) => Assert.Equal("Mara Belk", Reads.Of(text) is var reads ? reads.SpeakerOf(reads.Only) : null);

    [Theory]
    [InlineData("The bank is worrying that prices will fall, Mara Belk said.", "The bank")]
    [InlineData("The bank met on Monday. It worries that prices will fall.", "It")]
    public void Who_is_worrying_does(string text, string source) =>
        Assert.Contains(source, Reads.Of(text) is var reads ? reads.Reading.Statements.Select(statement => reads.Words(statement.Source)) : []);
}
