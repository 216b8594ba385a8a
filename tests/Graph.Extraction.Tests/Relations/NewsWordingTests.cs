namespace Graph.Extraction.Tests.Relations;

public sealed class NewsWordingTests
{
    [Theory]
    [InlineData("Norway imposed sanctions on Danish arms maker Karst Steel.", "Norway SANCTIONS Karst Steel")]
    [InlineData("Norway imposed sanctions on Danish arms maker Karst Steel and its director, Igor Maly.", "Norway SANCTIONS Igor Maly")]
    [InlineData("Norway imposed sanctions on Danish banker Igor Maly.", "Norway SANCTIONS Igor Maly")]
    public void Sanctions_on_a_body_are_none_on_its_state(string text, string relation)
    {
        var relations = Reads.Of(text).Relations.ToList();
        Assert.Contains(relation, relations);
        Assert.DoesNotContain("Norway SANCTIONS Denmark", relations);
    }

    [Theory]
    [InlineData("Norwegian sanctions on Belarus hurt.", "Norway SANCTIONS Belarus")]
    [InlineData("Norwegian sanctions on Belarus have not worked.", "Norway SANCTIONS Belarus")]
    [InlineData("The EU's sanctions against Belarus and Cuba hurt.", "European Union SANCTIONS Cuba")]
    [InlineData("Sanctions imposed by Norway on Belarus hurt.", "Norway SANCTIONS Belarus")]
    public void Whose_sanctions_are_told_of_has_imposed_them(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Theory]
    [InlineData("New Norwegian sanctions on Belarus would hurt.")]
    [InlineData("The threat of Norwegian sanctions on Belarus hurt.")]
    [InlineData("Norwegian sanctions on Belarus's banks hurt.")]
    [InlineData("He called for Norwegian sanctions on Belarus.")]
    [InlineData("Norwegian sanctions on Belarus were never imposed.")]
    [InlineData("The draft EU sanctions on Belarus were late.")]
    [InlineData("Hungary blocked EU sanctions on Belarus.")]
    [InlineData("Norway has imposed no sanctions on Belarus.")]
    [InlineData("Norwegian sanctions on Belarus would hurt both.")]
    [InlineData("Norwegian sanctions on Belarus will begin in May.")]
    [InlineData("Norwegian sanctions on Belarus are unlikely.")]
    [InlineData("If Norway lifts its sanctions on Belarus, oil will flow.")]
    public void Sanctions_that_are_only_thought_of_are_none(string text) => Assert.DoesNotContain(Reads.Of(text).Relations, found => found.Contains("SANCTIONS", StringComparison.Ordinal));

    [Theory]
    [InlineData("Norway lifted its sanctions on Belarus.")]
    [InlineData("Norway has lifted sanctions on Belarus.")]
    [InlineData("Norwegian sanctions on Belarus expired in May.")]
    [InlineData("Norwegian sanctions on Belarus have been lifted.")]
    public void Sanctions_that_are_lifted_are_over(string text) => Assert.True(Assert.Single(Reads.Of(text).Reading.Relations).Ended);

    [Theory]
    [InlineData("Norwegian sanctions on Belarus were not lifted.")]
    [InlineData("Norwegian sanctions on Belarus could be lifted.")]
    [InlineData("Norwegian sanctions on Belarus will remain in place.")]
    [InlineData("Norwegian sanctions on Belarus will be lifted in May.")]
    [InlineData("Norwegian sanctions on Belarus ended hopes of a deal.")]
    [InlineData("Norwegian sanctions on Belarus are unlikely to be lifted.")]
    [InlineData("Norwegian sanctions on Belarus would remain in place.")]
    public void Sanctions_that_may_be_lifted_are_not_over(string text) => Assert.False(Assert.Single(Reads.Of(text).Reading.Relations).Ended);

    [Theory]
    [InlineData("Mara Velt met reporters, and Oren Moss did not come.")]
    [InlineData("Mara Velt met the board and Oren Moss left for Oslo.")]
    [InlineData("Mara Velt met voters in Oslo, and Oren Moss flew to Bergen.")]
    [InlineData("Norway is part of the problem, the Lowmark Council said.")]
    public void Whom_the_next_verb_is_told_of_is_no_object_of_the_one_before(string text) => Assert.Empty(Reads.Of(text).Relations);

    [Fact]
    public void A_list_ends_where_the_next_clause_begins() =>
        Assert.Equal(["Mara Velt MEETS Igor Maly"], Reads.Of("Mara Velt met Igor Maly, and Oren Moss flew to Bergen.").Relations);

    [Theory]
    [InlineData("Norway sent over 200 troops to Mali.")]
    [InlineData("Norway sent no fewer than 200 troops to Mali.")]
    public void How_many_were_sent_stands_before_them(string text) => Assert.Equal(["Norway DEPLOYS_TO Mali"], Reads.Of(text).Relations);

    [Theory]
    [InlineData("Norway sent no troops to Mali.")]
    [InlineData("Norway keeps an eye on troops in Mali.")]
    public void Forces_that_somebody_has_not_sent_are_not_abroad(string text) => Assert.Empty(Reads.Of(text).Relations);

    [Theory]
    [InlineData("Norway has 200 troops in Mali.", "Norway DEPLOYS_TO Mali")]
    [InlineData("NATO members Norway and Denmark left.", "Denmark MEMBER_OF North Atlantic Treaty Organization")]
    [InlineData("EU member states France, Germany and Italy left.", "Italy MEMBER_OF European Union")]
    [InlineData("Norway's UN ambassador Mara Velt left.", "Mara Velt REPRESENTS Norway")]
    [InlineData("UN envoy Mara Velt left.", "Mara Velt REPRESENTS United Nations")]
    [InlineData("The Bergen headquarters of the Karst Council burned.", "Karst Council BASED_IN Bergen")]
    [InlineData("Mara Velt's meeting with Odo Lisk ended.", "Mara Velt MEETS Odo Lisk")]
    [InlineData("The headquarters of the Karst Council in Bergen burned.", "Karst Council BASED_IN Bergen")]
    [InlineData("Mara Velt's first meeting with Odo Lisk since the vote took place in Bergen.", "Mara Velt MEETS Odo Lisk")]
    [InlineData("Talks between Mara Velt and Odo Lisk ended.", "Mara Velt MEETS Odo Lisk")]
    [InlineData("Talks between Mara Velt and Odo Lisk ended without a deal.", "Mara Velt MEETS Odo Lisk")]
    [InlineData("Mara Velt and Odo Lisk met behind closed doors.", "Mara Velt MEETS Odo Lisk")]
    public void Nouns_and_titles_tell_what_verbs_do(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Theory]
    [InlineData("Norway has no troops in Mali.")]
    [InlineData("UN ambassador Mara Velt left.")]
    [InlineData("Mara Velt's meeting with Odo Lisk was cancelled.")]
    [InlineData("Mara Velt's meeting with Odo Lisk was called off.")]
    [InlineData("Mara Velt's meeting with Odo Lisk never took place.")]
    [InlineData("Mara Velt's talks with Odo Lisk did not take place.")]
    [InlineData("Talks between Mara Velt and Odo Lisk will end soon.")]
    [InlineData("Talks between Mara Velt and Odo Lisk are due to begin on Monday.")]
    [InlineData("A meeting between Mara Velt and Odo Lisk is being arranged.")]
    public void What_is_not_so_is_not_told(string text) => Assert.Empty(Reads.Of(text).Relations);

    [Fact]
    public void Who_talks_with_somebodys_aides_has_not_met_him() =>
        Assert.DoesNotContain("Mara Velt MEETS Odo Lisk", Reads.Of("Talks between Mara Velt and Odo Lisk's aides ended.").Relations);

    [Fact]
    public void Who_is_signed_from_a_club_has_left_it() =>
        Assert.All(Reads.Of("The club signed striker Emil Lund from Oldport Rovers on Friday.").Reading.Relations.Where(relation => relation.Type.Name == "WORKS_FOR"), relation => Assert.True(relation.Ended));

    [Fact]
    public void Who_joins_from_another_firm_works_there() =>
        Assert.Contains("Marta Quill WORKS_FOR Halden Foods", Reads.Of("Halden Foods said so. Marta Quill joined Halden Foods from Swiss food giant Alpenmilch in 2031.").Relations);

    [Fact]
    public void A_founder_may_be_something_besides() =>
        Assert.Contains("Gustav Renholm FOUNDED Norrland Bank", Reads.Of("Norrland Bank was sold. Norrland Bank's founder and largest shareholder, Gustav Renholm, backs the offer.").Relations);

    [Fact]
    public void Who_heads_a_committee_does_not_lead_the_whole() =>
        Assert.DoesNotContain("Olga Velt LEADS Trade Council", Reads.Of("The Trade Council met. Olga Velt, who heads the Trade Council justice committee, demanded an inquiry.").Relations);

    [Fact]
    public void A_summit_lies_where_it_is_held() =>
        Assert.Contains("summit LOCATED_IN Oldport", Reads.Of("The ministers attended the summit in Oldport on Monday.").Relations);

    [Fact]
    public void Her_minister_is_a_minister_of_her_state() => Assert.Contains(
        "Denis Rama MINISTER_OF Norway", Reads.Of("Norwegian Prime Minister Agnes Tolo did not attend and was represented by her foreign minister, Denis Rama.").Relations);

    [Fact]
    public void Who_meets_is_met() => Assert.Equal(
        ["Ana Orlova MEETS Ben Marek", "Ana Orlova MEETS Ben Marek"], Reads.Of("On Monday Ana Orlova met Ben Marek. On Tuesday Ben Marek met Ana Orlova.").Relations);

    [Fact]
    public void Who_commands_a_brigade_leads_it() =>
        Assert.Equal(["Taras Bilyk LEADS Third Mountain Brigade"], Reads.Of("The Third Mountain Brigade, commanded by Taras Bilyk, lost the town.").Relations);


    [Theory]
    [InlineData("The European Commission met. Commission spokeswoman Mara Lindt said so.", "Mara Lindt SPOKESPERSON_FOR European Commission")]
    [InlineData("The Lakeside Trade Council met. Mara Lindt, a council spokeswoman, said so.", "Mara Lindt SPOKESPERSON_FOR Lakeside Trade Council")]
    [InlineData("The Progress Party lost the vote in Chile. Party chairman Luis Veda left.", "Luis Veda CHAIRS Progress Party")]
    [InlineData("The Sudanese army attacked a town. Army spokesman Omar Hadi said so.", "Omar Hadi SPOKESPERSON_FOR Sudan")]
    [InlineData("Sudan's government met. Government spokesman Omar Hadi said so.", "Omar Hadi SPOKESPERSON_FOR Sudan")]
    public void A_title_with_a_bare_noun_is_of_the_only_body_called_so(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Theory]
    [InlineData("The European Commission met the Lakeside Trade Commission. Commission spokeswoman Mara Lindt said so.")]
    [InlineData("The Progress Party lost to the Republicans. Party chairman Luis Veda left.")]
    [InlineData("The Sudanese army fought the Chadian army. Army spokesman Omar Hadi said so.")]
    [InlineData("The Sudanese army attacked a town. Rebel army spokesman Omar Hadi said so.")]
    public void A_bare_noun_that_may_mean_several_tells_no_body(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Reading.Relations, relation => relation.Type.Name is "SPOKESPERSON_FOR" or "CHAIRS");

    [Theory]
    [InlineData("The Sudanese army attacked a town. Army spokesman Brigadier General Omar Hadi said so.", "Omar Hadi SPOKESPERSON_FOR Sudan")]
    [InlineData("Saudi Foreign Minister Prince Nasser bin Talal said so.", "Nasser bin Talal MINISTER_OF Saudi Arabia")]
    [InlineData("Norrland Bank's Estonian unit, Norrland Eesti, was closed.", "Norrland Eesti PART_OF Norrland Bank")]
    [InlineData("Doctors Without Borders said so. The group's president, Claire Dumontel, left.", "Claire Dumontel LEADS Doctors Without Borders")]
    [InlineData("Oldport Lions won on Saturday. Lions coach Tomaz Kovac said so.", "Tomaz Kovac WORKS_FOR Oldport Lions")]
    public void A_title_goes_on_over_a_rank_or_a_state(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Fact]
    public void Who_is_replaced_held_the_office_before()
    {
        var reads = Reads.Of("The World Handball Federation elected Slovenia's Matej Zupan as its president, replacing Egypt's Hosni Badawi.");
        Assert.Equal(
            ["Hosni Badawi ended True", "Matej Zupan ended False"],
            reads.Reading.Relations.Where(relation => relation.Type.Name == "LEADS").Select(relation => $"{reads.NameOf(relation.Subject)} ended {relation.Ended}").Order());
    }

    [Fact]
    public void A_speaker_of_a_house_does_not_lead_where_he_is_from() =>
        Assert.DoesNotContain("Paul Rand LEADS Wisconsin", Reads.Of("House Speaker Paul Rand of Wisconsin said so.").Relations);

    [Fact]
    public void A_title_ends_with_its_sentence() =>
        Assert.DoesNotContain("Mara Holm WORKS_FOR Joseph Lund", Reads.Of("He was an adviser to Vice President Joseph Lund. Mrs. Mara Holm left.").Relations);

    [Theory]
    [InlineData("Human Rights Watch's Americas director, Juan Pablo Ferro, said so.", "Juan Pablo Ferro WORKS_FOR Human Rights Watch")]
    [InlineData("Beatriz Ocampo said so. U.S. Ambassador Laura Keating, who arrived last month, met Ocampo on Monday.", "Laura Keating MEETS Beatriz Ocampo")]
    [InlineData("Ukrainian Prime Minister Dmytro Halych and his Moldovan counterpart, Ion Ciobanu, signed an energy pact on Thursday.", "Dmytro Halych SIGNED Ion Ciobanu")]
    public void Whoever_holds_an_office_does_what_is_told_of_him(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Fact]
    public void A_party_without_a_name_gives_its_leader_to_no_state() => Assert.DoesNotContain(
        "Bohdan Vovk LEADS Ukraine", Reads.Of("Ukraine voted on Monday. The party will go on, its leader, Bohdan Vovk, said.").Relations);

    [Fact]
    public void Who_meets_officials_of_a_body_does_not_meet_the_body() =>
        Assert.DoesNotContain("Roseline Odede MEETS United Nations", Reads.Of("Roseline Odede met U.N. human rights officials in Geneva on Monday.").Relations);

    [Theory]
    [InlineData("A court jailed Leyla Demirkan, a lawmaker from the Equality Party.", "Leyla Demirkan MEMBER_OF Equality Party")]
    [InlineData("The European Parliament's rapporteur on Turkey, Nils Amorim, said so.", "Nils Amorim WORKS_FOR European Parliament")]
    [InlineData("Analyst Guillermo Sanz of Renta Norte said so.", "Guillermo Sanz WORKS_FOR Renta Norte")]
    public void Where_an_office_is_held_stands_behind_it(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);
}
