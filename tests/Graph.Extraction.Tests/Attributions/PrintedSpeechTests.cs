namespace Graph.Extraction.Tests.Attributions;

public sealed class PrintedSpeechTests
{
    private const string Speech = "We stand today at our bridge, and I thank all of you.\n\nI know that the bridge is safe.";

    [Theory]
    [InlineData("Mayor Mara Ostrova's Inaugural Address\n\n4 May 2031\n\n", "Mayor Mara Ostrova", "Address")]
    [InlineData("Remarks by Mara Ostrova on the Bridge\n\n", "Mara Ostrova", "Remarks")]
    [InlineData("OPENING STATEMENT OF GOVERNOR MARA OSTROVA\n\n", "GOVERNOR MARA OSTROVA", "STATEMENT")]
    public void A_speech_is_said_by_whom_its_heading_names(string heading, string source, string cue)
    {
        var read = Reads.Of(heading + Speech);
        var speech = read.Reading.Statements.Single(statement => statement.Rule == "speech");

        Assert.Equal((source, cue, Speech), (read.Words(speech.Source), read.Words(speech.Cue), read.Words(speech.Content)));
        Assert.Equal("Mara Ostrova", read.SpeakerOf(speech));
        Assert.Contains(read.Reading.Statements, statement => statement.Within == speech.Id && read.Words(statement.Content) == "that the bridge is safe");
    }

    [Theory]
    [InlineData("Mayor Mara Ostrova's Inaugural Address\n\nThe mayor spoke of the bridge for an hour. The council listened.")]
    [InlineData("Mayor Mara Ostrova's Speech Divides the Council\n\n" + Speech)]
    [InlineData("A Bridge for Mara Ostrova\n\n" + Speech)]
    public void A_report_on_a_speech_is_none(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Reading.Statements, statement => statement.Rule == "speech");
}
