using Graph.Core.Entities;

namespace Graph.Extraction.Tests.Names;

public sealed class KnownPersonTests
{
    [Theory]
    [InlineData("Officials met {0} in the capital.")]
    [InlineData("A spokesman for {0} left.")]
    [InlineData("Chief Executive {0} has left.")]
    public void Who_is_often_in_the_news_is_a_person_wherever_he_is_named(string text)
    {
        foreach (var name in new[] { "Elon Musk", "Marine Le Pen", "Demis Hassabis", "Qin Gang" })
            Assert.Equal([name], Reads.Of(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, name)).Names(EntityType.Person));
    }

    [Fact]
    public void What_is_named_after_somebody_is_not_that_one() =>
        Assert.DoesNotContain("Ronald Reagan", Reads.Of("The plane left Ronald Reagan Airport on Monday.").Names(EntityType.Person));

    [Fact]
    public void A_known_persons_gender_is_known() =>
        Assert.Equal("Demis Hassabis", Reads.Of("Demis Hassabis and Mary Lund met. He said that it was late.") is var reads ? reads.SpeakerOf(reads.Only) : null);
}
