using Graph.Core.Relations;

namespace Graph.Extraction.Tests.Relations;

public sealed class HomeOfficeTests
{
    [Fact]
    public void An_office_of_state_without_one_is_inferred_to_be_of_the_state_that_the_article_tells_of()
    {
        var relation = Assert.Single(Reads.Of("Norway voted. Norwegian lawmakers met. Norway was quiet. Prime Minister Mara Ostrova left.").Reading.Relations);
        Assert.Equal((RelationTypes.HeadOfGovernmentOf, RelationBasis.Inferred, "Prime Minister"), (relation.Type, relation.Basis, relation.Office));
    }

    [Theory]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. Prime Minister Mara Ostrova left for Sweden.")]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. Former Prime Minister Mara Ostrova left.")]
    [InlineData("Norway voted. Norwegian lawmakers met. Sweden was quiet. Prime Minister Mara Ostrova left.")]
    [InlineData("Norway voted. Norwegian lawmakers met. Norwegian Prime Minister Odo Lisk spoke. Prime Minister Mara Ostrova left.")]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. The Lowmark Union's President Mara Ostrova left.")]
    [InlineData("Sweden voted. Swedish lawmakers met. Sweden and Norway signed. Sweden was quiet. Prime Minister Ostrova left.")]
    public void An_office_of_state_that_may_be_another_states_is_inferred_of_none(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Reading.Relations, relation => relation.Basis == RelationBasis.Inferred);

    [Theory]
    [InlineData("Sweden voted. Swedish lawmakers met. Sweden was quiet. Prime Minister Ostrova left.", "Ostrova HEAD_OF_GOVERNMENT_OF Sweden")]
    [InlineData("The United States voted. American lawmakers met. The United States was quiet. Sweden was, too. The White House burned. President Ostrova left.", "Ostrova HEAD_OF_STATE_OF United States")]
    public void A_surname_alone_holds_an_office_of_the_only_state_that_an_article_names_or_of_that_whose_seat_it_names(string text, string relation) =>
        Assert.Contains(relation, Reads.Of(text).Relations);
}
