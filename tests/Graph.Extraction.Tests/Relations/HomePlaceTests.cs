using Graph.Core.Relations;

namespace Graph.Extraction.Tests.Relations;

/// <summary>Places that an article calls a town or a province without saying of which state.</summary>
public sealed class HomePlaceTests
{
    [Theory]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. A fire broke out in the northern city of Velthaven.")]
    [InlineData("Norway voted. Norwegian lawmakers met. Sweden voted. Swedish lawmakers met. Sweden was quiet. Norwegian doctors helped people from the town of Velthaven.")]
    public void A_town_is_inferred_to_lie_in_the_state_that_is_told_of(string text)
    {
        var read = Reads.Of(text);
        Assert.Contains("Velthaven LOCATED_IN Norway", read.Relations);
        Assert.Contains(read.Reading.Relations, relation => relation.Rule == "home-place" && relation.Basis == RelationBasis.Inferred);
    }

    [Theory]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. Planes struck the capital, Velthaven, in May.", "Velthaven LOCATED_IN Norway")]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. Planes struck the capital, Oslo, in May.", "Oslo CAPITAL_OF Norway")]
    public void The_capital_lies_in_the_state_that_is_told_of(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Theory]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. Planes struck the provincial capital, Velthaven, in May.")]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. He flew on to the capital, Stockholm.")]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. Sweden voted. Swedish lawmakers met. Sweden was quiet. A fire broke out in the city of Velthaven.")]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. A fire broke out in the city of Hamburg.")]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. A fire broke out in the Bavarian town of Velthaven.")]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. A fire broke out in Velthaven.")]
    public void A_town_that_may_be_anothers_is_inferred_to_lie_in_none(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Reading.Relations, relation => relation.Rule == "home-place");
}
