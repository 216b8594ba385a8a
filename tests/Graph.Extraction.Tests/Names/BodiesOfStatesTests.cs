using Graph.Core.Entities;

namespace Graph.Extraction.Tests.Names;

/// <summary>Bodies that a list tells with the state each is of.</summary>
public sealed class BodiesOfStatesTests
{
    [Fact]
    public void A_list_of_bodies_with_their_states_names_each_without_its_state()
    {
        var read = Reads.Of("The company has four owners -- LNV of Norway, Karstgaz of Romania, Velt of Sweden and RVE of Hungary.");
        Assert.Equal(["LNV", "Karstgaz", "Velt", "RVE"], read.Names(EntityType.Organization));
        Assert.Equal(["LNV BASED_IN Norway", "Karstgaz BASED_IN Romania", "Velt BASED_IN Sweden", "RVE BASED_IN Hungary"], read.Relations);
    }

    [Theory]
    [InlineData("Ostrova of Norway, Velt of Sweden and Lisk of Hungary won their matches.")]
    [InlineData("The Bank of Norway, Kingdom of Sweden and Republic of Hungary signed.")]
    public void A_list_of_persons_or_of_parts_of_states_names_no_such_bodies(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Reading.Relations, relation => relation.Rule == "body-of-state-named");
}
