using Graph.Core.Relations;

namespace Graph.Extraction.Tests.Attributions;

public sealed class StatementIndexTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void What_a_long_speech_claims_behind_much_that_it_conveys_is_claimed(int reports)
    {
        var between = string.Concat(Enumerable.Range(0, reports).Select(_ => "Orla Tamm said the bridge was safe. "));
        var reads = Reads.Of($"“The port is closed. {between}Ida Lund chairs the Lakeside Council,” Mara Velt said.");

        var claimed = reads.Reading.Relations.Single(relation => relation.Type == RelationTypes.Chairs);
        Assert.Equal("Mara Velt", reads.SpeakerOf(reads.Reading.Statements.Single(statement => statement.Id == claimed.ClaimedIn)));
    }
}
