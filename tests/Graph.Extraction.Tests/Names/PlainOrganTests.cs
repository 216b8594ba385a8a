using Graph.Core.Articles;
using Graph.Core.Entities;

namespace Graph.Extraction.Tests.Names;

/// <summary>Ministries, central banks and courts of papers that write them without capitals.</summary>
public sealed class PlainOrganTests
{
    [Theory]
    [InlineData("Norway's foreign ministry said it had sent a note.", "foreign ministry of Norway")]
    [InlineData("The central bank of Norway said it was watching the markets.", "central bank of Norway")]
    [InlineData("The Norwegian defence ministry denied that any secrets had been lost.", "Norwegian defence ministry")]
    [InlineData("The ministry of trade and the economy ministry met. The economy ministry said it was late.", "economy ministry")]
    [InlineData("Norway was quiet. The constitutional court said the vote was void.", "constitutional court")]
    public void A_ministry_without_capitals_speaks(string text, string speaker)
    {
        var reads = Reads.Of(text);
        Assert.Equal(speaker, reads.SpeakerOf(reads.Reading.Statements[0]));
    }

    [Fact]
    public void Who_speaks_for_it_speaks_on_its_behalf()
    {
        var reads = Reads.Of("Interior ministry spokesman Tomas Belk said ten people had left.");
        Assert.Equal(("Tomas Belk", "Interior ministry"), (reads.SpeakerOf(reads.Only), reads.NameOf(reads.Only.OnBehalfOf!)));
        Assert.Contains("Tomas Belk SPOKESPERSON_FOR Interior ministry", reads.Relations);
    }

    [Fact]
    public void It_is_described_and_not_named()
    {
        var entity = Assert.Single(Reads.Of("Norway's foreign ministry said it had sent a note.").Reading.Entities, entity => entity.Type == EntityType.Organization);
        Assert.DoesNotContain(entity.Mentions, mention => mention.Kind == MentionKind.Name);
    }

    [Theory]
    [InlineData("She found her ministry in the church.")]
    [InlineData("The department of trade was closed.")]
    [InlineData("The bank and the court were closed.")]
    public void Other_ministries_banks_and_courts_are_none(string text) => Assert.DoesNotContain(Reads.Of(text).Reading.Entities, entity => entity.Type == EntityType.Organization);


    [Theory]
    [InlineData("The Norwegian parliament passed the law.", "Norwegian parliament PART_OF Norway")]
    [InlineData("Norway's parliament passed the law.", "parliament of Norway PART_OF Norway")]
    public void A_states_parliament_is_part_of_it(string text, string relation) => Assert.Equal([relation], Reads.Of(text).Relations);

    [Theory]
    [InlineData("The party's parliament group passed the law.")]
    [InlineData("In May parliament passed the law.")]
    public void A_parliament_of_no_state_is_none(string text) => Assert.DoesNotContain(Reads.Of(text).Reading.Entities, entity => entity.Type == EntityType.Organization);
}
