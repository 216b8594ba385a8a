using Graph.Core.Relations;

namespace Graph.Extraction.Tests.Relations;

/// <summary>The plain wordings of news English by which each type of relation is told.</summary>
public sealed class PlainWordingTests
{
    [Fact]
    public void Towns_sign_no_treaty() => Assert.Empty(Reads.Of("New York and Boston signed an agreement.").Relations);

    [Theory]
    [InlineData("Norway and Sweden signed a trade deal.")]
    [InlineData("The treaty between Norway and Sweden was signed on Monday.")]
    [InlineData("A trade pact was signed by Norway and Sweden.")]
    [InlineData("Norway signs a treaty with Sweden.")]
    public void Who_signs_a_deal_with_whom_is_read(string text) => Assert.Equal(["Norway SIGNED Sweden"], Reads.Of(text).Relations);

    [Fact]
    public void Of_several_who_sign_each_signs_with_each() => Assert.Equal(
        ["Norway SIGNED Sweden", "Norway SIGNED Denmark", "Sweden SIGNED Denmark"], Reads.Of("Norway, Sweden and Denmark signed the agreement on Monday.").Relations);

    [Theory]
    [InlineData("Mara Velt almost joined the Lakeside Party.")]
    [InlineData("Norway nearly signed a treaty with Sweden.")]
    public void What_was_almost_done_is_no_relation(string text) => Assert.Empty(Reads.Of(text).Relations);

    [Theory]
    [InlineData("Mara Velt, a Norwegian citizen, was freed.")]
    [InlineData("Mara Velt is a Norwegian national.")]
    [InlineData("Mara Velt, who is a Norwegian citizen, was freed.")]
    [InlineData("Mara Velt, who lost the vote, is a Norwegian national.")]
    [InlineData("Mara Velt holds Norwegian citizenship.")]
    [InlineData("Mara Velt has a Norwegian passport.")]
    [InlineData("Mara Velt is a citizen of Norway.")]
    public void Whose_citizen_somebody_is_is_read(string text) => Assert.Equal(["Mara Velt CITIZEN_OF Norway"], Reads.Of(text).Relations);

    [Theory]
    [InlineData("The village of Karst lies in northern Norway.")]
    [InlineData("Norway's second city, Karst, was quiet.")]
    [InlineData("Karst is Norway's largest city.")]
    [InlineData("The Karst nuclear plant in Norway closed.")]
    [InlineData("Karst is located in western Norway.")]
    [InlineData("Karst, which lies in the north of Norway, was quiet.")]
    public void Where_a_place_lies_is_read(string text) => Assert.Equal(["Karst LOCATED_IN Norway"], Reads.Of(text).Relations);

    [Theory]
    [InlineData("Karst, the capital of Norway, was quiet.")]
    [InlineData("The capital of Norway, Karst, was quiet.")]
    [InlineData("Norway's capital city, Karst, was quiet.")]
    [InlineData("Snow fell in the Norwegian capital of Karst.")]
    [InlineData("Karst is the capital of Norway.")]
    public void Of_which_state_a_town_is_the_capital_is_read(string text) => Assert.Equal(["Karst CAPITAL_OF Norway"], Reads.Of(text).Relations);

    [Theory]
    [InlineData("Norway played host to the Lowdale Summit.", "Norway HOSTS Lowdale Summit")]
    [InlineData("The Lowdale Summit was held in Norway.", "Lowdale Summit LOCATED_IN Norway")]
    [InlineData("The Lowdale Summit takes place in Norway.", "Lowdale Summit LOCATED_IN Norway")]
    [InlineData("The Lowmark Bank is organising the Lowdale Forum.", "Lowmark Bank ORGANIZES Lowdale Forum")]
    [InlineData("Mara Velt spoke at the Lowdale Summit.", "Mara Velt PARTICIPATES_IN Lowdale Summit")]
    [InlineData("Mara Velt represented Norway at the Lowdale Summit.", "Mara Velt PARTICIPATES_IN Lowdale Summit")]
    [InlineData("The Lowdale Summit brought together Norway and Sweden.", "Sweden PARTICIPATES_IN Lowdale Summit")]
    public void What_becomes_of_an_event_is_read(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Theory]
    [InlineData("Mara Velt received Oren Moss in Oslo.", "Mara Velt MEETS Oren Moss")]
    [InlineData("Norway stationed a battalion in Sweden.", "Norway DEPLOYS_TO Sweden")]
    [InlineData("Norwegian troops were sent to Sweden.", "Norway DEPLOYS_TO Sweden")]
    [InlineData("Norway's peacekeeping forces have been deployed to Sweden.", "Norway DEPLOYS_TO Sweden")]
    [InlineData("Mara Velt was sanctioned by Norway.", "Norway SANCTIONS Mara Velt")]
    [InlineData("Norway slapped sanctions on Mara Velt.", "Norway SANCTIONS Mara Velt")]
    [InlineData("Norway imposed new sanctions against Mara Velt.", "Norway SANCTIONS Mara Velt")]
    public void What_is_done_to_others_is_read(string text, string relation) => Assert.Equal([relation], Reads.Of(text).Relations);

    [Theory]
    [InlineData("The Lowmark Union's members include Norway and Sweden.", "Sweden MEMBER_OF Lowmark Union")]
    [InlineData("Mara Velt belongs to the Lowmark Party.", "Mara Velt MEMBER_OF Lowmark Party")]
    [InlineData("Mara Velt, a member of the board of the Lowmark Bank, left.", "Mara Velt MEMBER_OF Lowmark Bank")]
    [InlineData("Mara Velt, a lawyer from Oslo, is a member of the Lowmark Party.", "Mara Velt MEMBER_OF Lowmark Party")]
    [InlineData("Mara Velt, a lawyer from Oslo, is the director of the Lowmark Bank.", "Mara Velt LEADS Lowmark Bank")]
    [InlineData("The Lowmark Bank, based in Oslo, is a subsidiary of the Merrow Group.", "Lowmark Bank PART_OF Merrow Group")]
    [InlineData("Mara Velt is employed by the Lowmark Bank.", "Mara Velt WORKS_FOR Lowmark Bank")]
    [InlineData("Mara Velt, who speaks for the Lowmark Bank, left.", "Mara Velt SPOKESPERSON_FOR Lowmark Bank")]
    [InlineData("Mara Velt, representing Norway, left.", "Mara Velt REPRESENTS Norway")]
    [InlineData("The Merrow Group owns the Lowmark Bank.", "Lowmark Bank PART_OF Merrow Group")]
    [InlineData("The Merrow Group's trade unit, the Lowmark Bank, closed.", "Lowmark Bank PART_OF Merrow Group")]
    [InlineData("The Lowmark Bank's envoy, former Norwegian president Mara Velt, left.", "Mara Velt REPRESENTS Lowmark Bank")]
    [InlineData("The Lowmark Bank's head, retired admiral Mara Velt, left.", "Mara Velt LEADS Lowmark Bank")]
    [InlineData("The Lowmark Bank's director for political affairs, Ms Mara Velt, left.", "Mara Velt WORKS_FOR Lowmark Bank")]
    [InlineData("Oren Moss received the head of the Lowmark Bank, Ms Mara Velt, in Oslo.", "Oren Moss MEETS Mara Velt")]
    [InlineData("The Lowmark Bank closed. Its head of environment, Mara Velt, left.", "Mara Velt WORKS_FOR Lowmark Bank")]
    [InlineData("The Lakeside Bloc, which Mara Velt leads, voted.", "Mara Velt LEADS Lakeside Bloc")]
    [InlineData("Norway, a country of 6 million that joined NATO in 1949, voted.", "Norway MEMBER_OF North Atlantic Treaty Organization")]
    [InlineData("Norway voted. Norway was quiet. Oren Moss led the ministry under then-Prime Minister Mara Velt. Norwegian lawmakers met.", "Mara Velt HEAD_OF_GOVERNMENT_OF Norway")]
    [InlineData("Mara Velt of the conservative Lakeside Party left.", "Mara Velt MEMBER_OF Lakeside Party")]
    [InlineData("Norway's justice minister, Mara Velt of the Lakeside Party, left.", "Mara Velt MINISTER_OF Norway")]
    [InlineData("Mara Velt of the Greens left.", "Mara Velt MEMBER_OF Greens")]
    public void Who_belongs_to_a_body_is_read(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Theory]
    [InlineData("Granit's chief executive, Mara Velt, left.", "Mara Velt LEADS Granit")]
    [InlineData("Mara Velt, who leads the nationalist Home Front party, left.", "Mara Velt LEADS Home Front")]
    [InlineData("The Lowmark Bank closed. Its chief executive, Mara Velt, left.", "Mara Velt LEADS Lowmark Bank")]
    [InlineData("The Lowmark Bank and its embattled chairwoman, Mara Velt, were fined.", "Mara Velt CHAIRS Lowmark Bank")]
    [InlineData("Norway voted. Its prime minister, Mara Velt, left.", "Mara Velt HEAD_OF_GOVERNMENT_OF Norway")]
    public void An_office_of_its_own_is_of_the_body_spoken_of(string text, string relation) => Assert.Equal([relation], Reads.Of(text).Relations);

    [Theory]
    [InlineData("The Lowmark Bank sued the Merrow Group. Its director, Mara Velt, left.")]
    [InlineData("Mara Velt, a lawyer from Oslo, is not the director of the Lowmark Bank.")]
    [InlineData("Mara Velt, a lawyer whose father, Oren Moss of Oslo, was the director of the Lowmark Bank, left.")]
    [InlineData("Norway and Sweden did not sign the treaty.")]
    [InlineData("Norway and Sweden will sign a trade deal.")]
    [InlineData("Norway and Sweden signed up for the race.")]
    [InlineData("Mara Velt received Oren Moss's letter.")]
    [InlineData("Mara Velt hosted a dinner for Oren Moss.")]
    [InlineData("Mara Velt met a Norwegian painter.")]
    [InlineData("Mara Velt is not a Norwegian citizen.")]
    [InlineData("If Mara Velt is a Norwegian citizen, she may vote.")]
    [InlineData("Mara Velt has a Norwegian friend.")]
    [InlineData("Karst lies on the border of Norway.")]
    [InlineData("Mara Velt was held in Norway.")]
    [InlineData("The video summit was held in Norwegian waters.")]
    [InlineData("Norwegian troops were not sent to Sweden.")]
    [InlineData("Norwegian aid was sent to Sweden.")]
    [InlineData("The bank named economist Odo Lisk to replace Mara Velt.")]
    [InlineData("Mara Velt left, and Oren Moss named economist Odo Lisk to replace her.")]
    [InlineData("STATEMENT OF GOVERNOR MARA VELT\n\nI want to thank the people of Oldport. We will build the bridge.")]
    public void What_only_sounds_like_it_is_no_relation(string text) => Assert.Empty(Reads.Of(text).Relations);

    [Theory]
    [InlineData("The Lowmark Bank is a subsidiary of the Merrow Group.", null)]
    [InlineData("It was late, analyst Mara Velt of the Lowmark Bank said.", "analyst")]
    [InlineData("Former analyst Mara Velt of the Lowmark Bank left.", "analyst")]
    public void What_two_rules_read_in_the_same_words_is_one_relation(string text, string? office) =>
        Assert.Equal(office, Assert.Single(Reads.Of(text).Reading.Relations).Office);

    [Fact]
    public void A_title_beside_what_nobody_in_particular_expects_is_the_articles_own_word() =>
        Assert.Equal(RelationBasis.Stated, Assert.Single(Reads.Of("The Lowmark Bank's president, Mara Velt, is expected to leave next week.").Reading.Relations).Basis);

    [Theory]
    [InlineData("The opposition PDR lost. The PDR's Mara Velt left.")]
    [InlineData("The PDR party lost. Mara Velt of the PDR left.")]
    [InlineData("The PDR lost the vote. The PDR is a small party. The PDR's Mara Velt left.")]
    [InlineData("The ruling party, the PDR, lost. The PDR's Mara Velt stayed.")]
    public void A_body_told_to_be_a_party_has_members(string text) => Assert.Equal(["Mara Velt MEMBER_OF PDR"], Reads.Of(text).Relations);

    [Fact]
    public void Its_foreign_minister_is_of_the_state_and_not_of_the_agency_that_reports_it() =>
        Assert.Equal(["Viktor Halas MINISTER_OF Norway"], Reads.Of("The army of Norway has rejected the plan, state news agency KTA reported. Its foreign minister, Viktor Halas, agreed.").Relations);


    [Theory]
    [InlineData("Mara Velt is at the helm of the Lowmark Council.", "Mara Velt LEADS Lowmark Council", false)]
    [InlineData("Mara Velt is in charge of the Lowmark Council.", "Mara Velt LEADS Lowmark Council", false)]
    [InlineData("Mara Velt co-leads the Lowmark Party.", "Mara Velt LEADS Lowmark Party", false)]
    [InlineData("Mara Velt co-chairs the Lowmark Party.", "Mara Velt CHAIRS Lowmark Party", false)]
    [InlineData("Mara Velt, who used to chair the Lowmark Council, left.", "Mara Velt CHAIRS Lowmark Council", true)]
    [InlineData("The Lowmark Council on Monday named Mara Velt its new chair.", "Mara Velt CHAIRS Lowmark Council", false)]
    [InlineData("The Lowmark Trade Union (LTU), whose chair Mara Velt left, lost.", "Mara Velt CHAIRS Lowmark Trade Union", false)]
    public void Who_leads_is_read_in_other_words(string text, string relation, bool ended)
    {
        var reads = Reads.Of(text);
        Assert.Equal([relation], reads.Relations);
        Assert.Equal(ended, reads.Reading.Relations[0].Ended);
    }

    [Theory]
    [InlineData("Karst Steel's parent company, the Lowmark Group, lost money.")]
    [InlineData("Karst Steel's owner, the Lowmark Group, lost money.")]
    [InlineData("Karst Steel, which is wholly-owned by the Lowmark Group, lost money.")]
    [InlineData("Karst Steel is also a subsidiary of the Lowmark Group.")]
    [InlineData("Karst Steel, majority-owned by the Lowmark Group, lost money.")]
    public void Whose_a_firm_is_is_read(string text) => Assert.Equal(["Karst Steel PART_OF Lowmark Group"], Reads.Of(text).Relations);

    [Fact]
    public void Whose_a_firm_is_is_read_before_its_name() =>
        Assert.Equal(["Harbour Stores PART_OF Northern Group"], Reads.Of("Northern Group-owned retailer Harbour Stores lost money.").Relations);

    [Theory]
    [InlineData("Mara Velt held talks in Oslo on Monday with Tomas Belk.")]
    [InlineData("Mara Velt spoke by phone with Tomas Belk on Monday.")]
    [InlineData("Mara Velt had a phone call with Tomas Belk.")]
    public void Talks_and_calls_are_meetings(string text) => Assert.Equal(["Mara Velt MEETS Tomas Belk"], Reads.Of(text).Relations);

    [Fact]
    public void Who_co_founded_a_body_is_not_called_so() =>
        Assert.Equal(["Ana Orlova FOUNDED Lowmark Party"], Reads.Of("Ana Orlova co-founded the Lowmark Party with Tomas Belk.").Relations);
}
