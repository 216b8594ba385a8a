using Graph.Core.Entities;
using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Unnamed;

/// <summary>Whom an article tells of more than once and never names: together, and apart from whoever is kept.</summary>
public sealed class UnnamedTests
{
    [Theory]
    [InlineData("A nurse fell in the yard. She broke an arm. The nurse was taken home.", "A nurse | She | The nurse")]
    [InlineData("A nurse lost her bag.", "A nurse | her")]
    [InlineData("The researchers left at noon. They took their bags.", "The researchers | They | their")]
    [InlineData("A small company closed its mill. It had lost money. The company will pay.", "A small company | its | It | The company")]
    [InlineData("I left at noon. My bag was full, and a dog followed me.", "I | My | me")]
    [InlineData("A young driver hit a wall. The driver fled. The young driver was found.", "A young driver | The driver | The young driver")]
    public void What_is_told_of_somebody_unnamed_is_brought_together(string text, string words) => Assert.Contains(words, Chains(text));

    [Fact]
    public void Whose_somebody_is_tells_who_he_is() =>
        Assert.Contains("His mother | his mother", Chains("Karl Moss moved in May. His mother wept. Rain fell, and his mother left."));

    [Theory]
    [InlineData("A nurse fell. Another nurse left. The nurse wept.", "A nurse | The nurse")]
    [InlineData("A nurse fell. The nurse who paid for it left.", "A nurse | The nurse")]
    [InlineData("A young nurse fell. The old nurse left.", "A young nurse | The old nurse")]
    [InlineData("An actress fell. He left.", "An actress | He")]
    [InlineData("A nurse saw her.", "A nurse | her")]
    [InlineData("I met two clerks. He left.", "I | He")]
    [InlineData("We closed the mill. They left.", "We | They")]
    [InlineData("A company closed. It rained.", "A company | It")]
    [InlineData("Karl Moss sold his mother's house. Odo Lisk sold his mother's boat.", "his mother | his mother")]
    public void What_may_be_told_of_another_is_left_alone(string text, string words) => Assert.DoesNotContain(words, Chains(text));

    [Fact]
    public void Who_is_named_is_none_of_them()
    {
        var reads = Reads.Of("Mara Velt, a violinist, lives in Oslo. The violinist left early. She was ill.");
        Assert.Empty(reads.Reading.Unnamed);
        Assert.Contains("She", reads.MentionsOf("Mara Velt"));
    }

    [Fact]
    public void They_are_nobody_whom_the_graph_keeps()
    {
        var reads = Reads.Of("A nurse fell in the yard. She broke an arm.");
        Assert.Empty(reads.Reading.Entities);
        Assert.Equal(("u1", EntityType.Person, "a nurse"), Assert.Single(reads.Reading.Unnamed) is var nurse ? (nurse.Id, nurse.Type, nurse.Name) : default);
    }

    [Fact]
    public void Whoever_speaks_on_and_is_nobody_known_is_anonymous()
    {
        var reads = Reads.Of("A nurse fell in the yard. She said that the ice was thick.");
        Assert.Equal(SpeakerStatus.Anonymous, reads.Only.SpeakerStatus);
    }

    [Fact]
    public void Words_of_others_have_another_I() => Assert.Empty(Reads.Of("“I am ill, and my bag is full,” somebody said.").Reading.Unnamed);

    private static IEnumerable<string> Chains(string text) =>
        Reads.Of(text) is var reads ? reads.Reading.Unnamed.Select(chain => reads.Words(chain.Mentions.Select(mention => mention.Span))) : [];
}
