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

    [Fact]
    public void A_state_that_only_the_end_of_an_article_names_is_not_its_own() =>
        Assert.DoesNotContain(Reads.Of("Prime Minister Otto Klee lost. It rained. He left. It was late. The town slept. He was sad. It was cold. The sun rose. It set. Nobody came. It rained. Quell congratulated Mara Velt. The Quellian president, Ilmar Toots, called her.").Reading.Relations, relation => relation.Basis == RelationBasis.Inferred);

    [Theory]
    [InlineData("Turkey, Norway and Sweden met. President Recep Tayyip Erdogan was there.", true)]
    [InlineData("Denmark, Norway and Sweden met. President Recep Tayyip Erdogan was there.", false)]
    public void An_office_in_which_somebody_is_known_is_of_his_state_where_the_article_names_it(string text, bool isTold) =>
        Assert.Equal(isTold, Reads.Of(text).Reading.Relations.Any(relation => relation.Type == RelationTypes.HeadOfStateOf && relation.Basis == RelationBasis.Inferred));

    [Fact]
    public void Of_two_offices_that_somebody_had_one_or_the_other_of_neither_is_told() =>
        Assert.Empty(Reads.Of("Mara Velt has been prime minister or president of Norway.").Relations);

    [Fact]
    public void An_office_told_of_in_a_capital_is_its_states() =>
        Assert.Contains("Mara Velt MINISTER_OF Denmark", Reads.Of("Norway, Sweden and Denmark met. In Copenhagen, Defence Minister Mara Velt left.").Relations);

    [Fact]
    public void A_minister_joined_to_another_of_a_state_is_of_that_state() =>
        Assert.Contains("Tomas Orlik MINISTER_OF Norway", Reads.Of("Swedes met Norwegian Interior Minister Mara Velt and Foreign Minister Tomas Orlik.").Relations);

    [Theory]
    [InlineData("French President Mara Velt and Chancellor Tomas Orlik met.", "Tomas Orlik HEAD_OF_GOVERNMENT_OF France")]
    [InlineData("French President Mara Velt and Norwegian Defence Minister Tomas Orlik met.", "Tomas Orlik MINISTER_OF France")]
    public void Who_meets_a_president_may_be_of_another_state(string text, string relation) => Assert.DoesNotContain(relation, Reads.Of(text).Relations);

    [Fact]
    public void An_office_told_in_a_states_capital_is_that_states() =>
        Assert.Contains("Tomas Orlik HEAD_OF_GOVERNMENT_OF Velmar", Reads.Of("Velmar voted. The loan to Velmar is late. Norway and Sweden are against it. In Velmar's capital, Pelgrad, Prime Minister Tomas Orlik left.").Relations);

    [Theory]
    [InlineData("OSLO, March 7 (LNA) - Prime Minister Mara Ostrova left the Norwegian parliament. Swedish lawmakers met.", "Mara Ostrova HEAD_OF_GOVERNMENT_OF Norway")]
    public void An_office_of_state_is_of_the_state_from_whose_capital_it_is_told(string text, string relation) =>
        Assert.Equal(relation, Reads.Of(text).Relations.SingleOrDefault(told => told.Contains("HEAD_OF_GOVERNMENT_OF", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. Prime Minister Mara Ostrova left for Sweden.")]
    [InlineData("Norway voted. Norwegian lawmakers met. Sweden was quiet. Prime Minister Mara Ostrova left.")]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. President Mara Ostrova of Quell left.")]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. Varennan President Mara Ostrova left.")]
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

    [Fact]
    public void A_state_that_alone_is_named_is_the_articles_where_it_is_named_twice() =>
        Assert.Contains("Harald Brekke HEAD_OF_GOVERNMENT_OF Norway", Reads.Of("Norwegian lawmakers met. Norway was quiet. Prime Minister Harald Brekke said so.").Relations);

    [Fact]
    public void A_former_office_is_of_the_only_state_that_an_article_names()
    {
        var relation = Assert.Single(Reads.Of("Norway voted. Norwegian lawmakers met. Norway was quiet. Former Prime Minister Mara Ostrova left.").Reading.Relations);
        Assert.Equal((RelationTypes.HeadOfGovernmentOf, RelationBasis.Inferred, true, "Prime Minister"), (relation.Type, relation.Basis, relation.Ended, relation.Office));
    }

    [Fact]
    public void A_former_office_is_of_none_where_another_state_is_named() =>
        Assert.Empty(Reads.Of("Norway voted. Norwegian lawmakers met. Norway was quiet. Sweden was, too. Former Prime Minister Mara Ostrova left.").Reading.Relations);

    [Fact]
    public void A_partys_secretary_of_state_is_one_of_many() =>
        Assert.Equal(["Jon Holm MEMBER_OF Republican Party"], Reads.Of("The United States voted. American lawmakers met. The United States was quiet. Republican Secretary of State Jon Holm left.").Relations);

    [Theory]
    [InlineData("Norway voted. Norwegian lawmakers met. Sweden voted. Swedish lawmakers met. Sweden was quiet. Prime Minister Mara Ostrova said that Norway would act.")]
    [InlineData("Norway voted. Norwegian lawmakers met. Sweden voted. Swedish lawmakers met. Sweden was quiet. Supporters of former Prime Minister Mara Ostrova say Norway should act.")]
    public void An_office_of_state_is_inferred_to_be_of_the_only_state_of_its_sentence_where_the_article_mostly_tells_of_it(string text) =>
        Assert.Contains("Mara Ostrova HEAD_OF_GOVERNMENT_OF Norway", Reads.Of(text).Relations);

    [Theory]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. Sweden voted. Swedish lawmakers met. Sweden was quiet. Prime Minister Mara Ostrova left for Norway.")]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. Sweden voted. Swedish lawmakers met. Sweden was quiet. Prime Minister Mara Ostrova accused Norway of lying.")]
    public void Where_the_holder_goes_or_whom_he_tells_of_is_another_state(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Reading.Relations, relation => relation.Basis == RelationBasis.Inferred);

    [Theory]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. The Interior Ministry said so.", "Interior Ministry PART_OF Norway")]
    [InlineData("Norway voted. Norwegian lawmakers met. Sweden voted. Swedish lawmakers met. Sweden was quiet. Norway closed ports, the Interior Ministry said.", "Interior Ministry PART_OF Norway")]
    public void A_ministry_without_a_state_is_inferred_to_be_the_states_that_is_told_of(string text, string relation)
    {
        var read = Reads.Of(text);
        Assert.Contains(relation, read.Relations);
        Assert.Contains(read.Reading.Relations, told => told.Rule == "home-body" && told.Basis == RelationBasis.Inferred);
    }

    [Theory]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. Sweden voted. Swedish lawmakers met. Sweden was quiet. The Interior Ministry said so.")]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. Bavaria's Interior Ministry said so.")]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. The Lowmark Court said so.")]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. The State Department said so.")]
    [InlineData("Norway voted. Norwegian lawmakers met. Norway was quiet. An opposition Congress party lawmaker, Mara Velt, said so.")]
    public void A_body_that_may_be_anothers_is_inferred_to_be_of_none(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Reading.Relations, told => told.Rule == "home-body");

    [Fact]
    public void A_party_is_inferred_to_be_where_the_article_tells_of() =>
        Assert.Contains("Lowmark Party BASED_IN Norway", Reads.Of("Norway voted. Norwegian lawmakers met. Norway was quiet. The Lowmark Party won.").Relations);

    [Fact]
    public void A_party_that_the_facts_know_elsewhere_is_not() =>
        Assert.DoesNotContain(Reads.Of("Norway voted. Norwegian lawmakers met. Norway was quiet. The Aam Aadmi Party won.").Reading.Relations, told => told.Rule == "home-body");

    [Fact]
    public void A_premier_in_apposition_is_inferred_to_be_of_the_state_that_is_told_of() =>
        Assert.Equal(["Mara Ostrova HEAD_OF_GOVERNMENT_OF Norway"], Reads.Of("Norway voted. Norwegian lawmakers met. Norway was quiet. The prime minister, Mara Ostrova, left.").Relations);

    [Fact]
    public void A_continents_party_is_no_home_body() =>
        Assert.Empty(Reads.Of("Norway voted. Norwegian lawmakers met. Norway was quiet. The European People's Party left.").Relations);

    [Theory]
    [InlineData("Tomas Orlik MINISTER_OF Norway")]
    [InlineData("Odo Lisk MINISTER_OF Norway")]
    public void Who_accompanies_a_guest_is_of_the_guests_state(string relation) =>
        Assert.DoesNotContain(relation, Reads.Of("OSLO, May 2 - Mara Velt flew in from Lowmark. Norway said it was glad. Velt, accompanied by Trade Minister Tomas Orlik and Economy Minister Odo Lisk, leaves on Monday. Norwegian officials agreed.").Relations);
}
