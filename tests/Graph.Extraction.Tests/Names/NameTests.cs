using Graph.Core.Entities;

namespace Graph.Extraction.Tests.Names;

public sealed class NameTests
{
    [Fact]
    public void A_theatre_with_the_article_is_nobody() =>
        Assert.DoesNotContain("Bolshoi", Reads.Of("The Bolshoi's artistic director, Sergei Filin, said so. The head of the Bolshoi, Anna Velt, left.").Names(EntityType.Person));

    [Fact]
    public void Where_a_bank_sits_is_no_part_of_its_name() =>
        Assert.Equal(["Lowmark Bank"], Reads.Of("Investigators searched the Lowmark Bank HQ in Bergen. The Lowmark Bank was closed.").Names(EntityType.Organization));

    [Theory]
    [InlineData("Announced through the state-run Karsta News agency, the plan failed. Karsta said so.", "Karsta")]
    [InlineData("Initial figures from the union's statistics office, Karstat, showed a fall.", "Karstat")]
    public void What_kind_of_body_it_is_stands_beside_its_name(string text, string name) =>
        Assert.Equal([name], Reads.Of(text).Names(EntityType.Organization));

    [Fact]
    public void New_is_no_part_of_a_bodys_name() =>
        Assert.Equal(["Jim Velt LEADS World Bank"], Reads.Of("New World Bank President Jim Velt left.").Relations);

    [Fact]
    public void A_song_contest_is_an_event() => Assert.Equal(["Lowmark Song Contest"], Reads.Of("Oslo hosted the Lowmark Song Contest in May.").Names(EntityType.Event));

    [Fact]
    public void A_surname_that_is_a_towns_too_is_the_persons_where_he_speaks() =>
        Assert.Equal(["Angus Dallas", "Dallas", "Dallas"], Reads.Of("The signals are weak, Angus Dallas said on Monday. “We will go on,” Dallas said. Dallas warned that it may fail.").MentionsOf("Angus Dallas"));

    [Fact]
    public void What_was_founded_is_a_body() => Assert.Contains("Karstastic", Reads.Of("Karstastic was founded in 2009 and has many users. Harl bought Karstastic in May.").Names(EntityType.Organization));

    [Fact]
    public void A_flight_is_nobody() => Assert.Empty(Reads.Of("The doomed flight LW17 was shot down. Relatives of LW17 victims left.").Names(EntityType.Person));

    [Theory]
    [InlineData("The council passed the Harbour Safety Act (HSA) on Monday.")]
    [InlineData("The council passed the Online Piracy Act on Monday.")]
    public void What_is_passed_is_no_body(string text) => Assert.Empty(Reads.Of(text).Reading.Entities);

    [Theory]
    [InlineData("Odo Lisk said that the plan was dead.", "Odo Lisk")]
    [InlineData("The footballer Mara Velt said she would leave.", "Mara Velt")]
    [InlineData("The crowd cheered. The goalkeeper Odo Lisk was sold.", "Odo Lisk")]
    public void A_rare_given_name_belongs_to_the_name(string text, string name) =>
        Assert.Equal([name], Reads.Of(text).Names(EntityType.Person));

    [Theory]
    [InlineData("President of Quellon Ulla Brandt said that the plan was dead.", "Ulla Brandt LEADS Quellon")]
    [InlineData("On Monday, mayor of Quellon Anna Brandt resigned.", "Anna Brandt LEADS Quellon")]
    [InlineData("Prime Minister of Norway Ulla Brandt said that the plan was dead.", "Ulla Brandt HEAD_OF_GOVERNMENT_OF Norway")]
    [InlineData("President of the Lakeside Council Ulla Brandt said that the plan was dead.", "Ulla Brandt LEADS Lakeside Council")]
    public void Who_stands_right_behind_whose_office_it_is_holds_it(string text, string relation)
    {
        var reads = Reads.Of(text);
        Assert.Equal([relation], reads.Relations);
        Assert.StartsWith(Assert.Single(reads.Names(EntityType.Person)) + " ", relation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Norway closed a port.\n\nAuthor: Orla Tamm Editor: Tomas Belk")]
    [InlineData("Norway closed a port.\n\not / tb (AFP, Reuters)")]
    public void Who_made_an_article_is_not_told_of_in_it(string text)
    {
        Assert.Equal("Norway", Assert.Single(Reads.Of(text).Reading.Entities).Name);
    }

    [Fact]
    public void An_agency_in_a_dateline_is_no_town() => Assert.Equal(["New York"], Reads.Of("New York (AFP) – Orla Tamm left.").MentionsOf("New York"));

    [Fact]
    public void A_title_in_small_letters_is_no_part_of_a_name() => Assert.Equal(
        ["Karin Lund"],
        Reads.Of("\"We have seen the reports,\" said spokeswoman Karin Lund, adding that Stockholm was \"surprised\".").Names(EntityType.Person));

    [Fact]
    public void A_body_that_is_called_like_a_person_keeps_its_name() =>
        Assert.Equal(["Karsten Suvel"], Reads.Of("President of Karsten Suvel said that the plan was dead.").Names(EntityType.Organization));

    [Theory]
    [InlineData("On Monday the newspaper “Mara Velt” closed.")]
    [InlineData("On Monday the newspaper ''Mara Velt'' closed.")]
    public void A_paper_between_quotation_marks_is_what_its_noun_says(string text) =>
        Assert.Equal(["Mara Velt"], Reads.Of(text).Names(EntityType.Organization));

    [Fact]
    public void A_fellow_body_is_nobody() =>
        Assert.Equal(["Velt Broadcasting"], Reads.Of("The fellow Velt Broadcasting channel was sold.").Names(EntityType.Organization));

    [Theory]
    [InlineData("The Lowmark Gazette reported on Monday, citing Varennan Foreign Minister Oren Tavo as saying that the dam was closed.", "Oren Tavo")]
    [InlineData("Tarnish Prime Minister Odo Lisk said that the dam was closed.", "Odo Lisk")]
    public void An_adjective_of_a_state_that_nobody_lists_is_no_person(string text, string person)
    {
        var reads = Reads.Of(text);
        Assert.Equal([person], reads.Names(EntityType.Person));
        Assert.Equal(person, reads.SpeakerOf(reads.Reading.Statements[^1]));
    }

    [Fact]
    public void Where_an_article_was_written_is_a_place() =>
        Assert.Equal(EntityType.Place, Assert.Single(Reads.Of("TOLM, the Republic of Oskria - The council met on Monday.").Reading.Entities, entity => entity.Name == "Tolm").Type);

    [Theory]
    [InlineData("The rockets hit the northern towns of Tarnu and Veshkaya on Monday.", EntityType.Place, "Tarnu", "Veshkaya")]
    [InlineData("The company bought Baltwind, a Norway-based developer of wind farms.", EntityType.Organization, "Baltwind")]
    [InlineData("Mara Velt voted in her hometown of Trnavka.", EntityType.Place, "Trnavka")]
    [InlineData("The key Karsh Tolva rebel group denied it.", EntityType.Organization, "Karsh Tolva")]
    [InlineData("He told the daily Der Kurier that it was late.", EntityType.Organization, "Der Kurier")]
    [InlineData("He told Der Kurier newspaper that it was late.", EntityType.Organization, "Der Kurier")]
    [InlineData("The board of Velt Ostrova, a private bank in Oldport, resigned.", EntityType.Organization, "Velt Ostrova")]
    [InlineData("The coach praised the midfielder Kenji Tavola on Monday.", EntityType.Person, "Kenji Tavola")]
    public void The_words_around_a_name_tell_what_it_names(string text, EntityType type, params string[] names) =>
        Assert.Equal(names, Reads.Of(text).Names(type));

    [Fact]
    public void A_party_before_its_politician_s_name_makes_him_no_body() =>
        Assert.Equal(["Florin Halvard"], Reads.Of("The deputy chairman of the Oldport Bay party Florin Halvard defended the speech.").Names(EntityType.Person));

    [Fact]
    public void A_surname_that_is_a_common_word_is_a_name_where_its_bearer_is_named_in_full() => Assert.Equal(
        ["Moon Tae-ro", "the president of Norway", "Moon", "Moon"],
        Reads.Of("Moon Tae-ro, the president of Norway, was elected on Monday.\n\nMoon promised to lower the tax. Critics said that Moon had lied.").MentionsOf("Moon Tae-ro"));

    [Fact]
    public void A_given_name_with_a_hyphen_belongs_to_the_name() =>
        Assert.Equal(["Tam Noro", "Choi Sun-mil"], Reads.Of("A court sentenced Tam Noro for bribing his close friend, Choi Sun-mil, including her daughter.").Names(EntityType.Person));

    [Fact]
    public void An_acronym_that_a_body_s_name_introduces_is_its_name_further_on() => Assert.Equal(
        ["Lowmark Dam Council", "LDC", "LDC"],
        Reads.Of("The Lowmark Dam Council (LDC) met on Monday. Villagers praised a report by the LDC on the dam.").MentionsOf("Lowmark Dam Council"));

    [Theory]
    [InlineData("The Norwegian Red Crescent said that three of its workers were hurt.", "Norwegian Red Crescent")]
    [InlineData("Leaders of the Islamic Brotherhood rejected the plan.", "Islamic Brotherhood")]
    public void What_belongs_to_a_body_s_name_stands_in_it(string text, string name) =>
        Assert.Contains(name, Reads.Of(text).Names(EntityType.Organization));

    [Theory]
    [InlineData("\"Madam Speaker, I thank the House,\" Anna Velt said.")]
    [InlineData("\"Mr. Chair, the dam is old,\" Anna Velt said.")]
    [InlineData("\"Mr. President, Mr. Prime Minister, the dam is old,\" Anna Velt said.")]
    public void Whoever_is_addressed_by_an_office_alone_has_no_name(string text) =>
        Assert.Equal(["Anna Velt"], Reads.Of(text).Names(EntityType.Person));

    [Theory]
    [InlineData("A fire at the Oldport bank")]
    [InlineData("Thieves rob a small bank")]
    public void No_name_runs_over_the_end_of_a_paragraph(string heading) =>
        Assert.DoesNotContain(Reads.Of(heading + "\n\nHarbour Velt burned down on Monday, police said.").Reading.Entities, entity => entity.Type == EntityType.Organization && entity.Name.Contains("Velt", StringComparison.Ordinal));

    [Theory]
    [InlineData("Stavanger beat Haugesund 2-0 on Sunday.", "Stavanger", "Haugesund")]
    [InlineData("The fans praised Bergen striker Odo Lisk.", "Bergen")]
    [InlineData("The fans praised Bergen coach Anna Brandt.", "Bergen")]
    public void A_town_s_name_names_its_club_where_sport_is_told(string text, params string[] clubs) =>
        Assert.Equal(clubs, Reads.Of(text).Names(EntityType.Organization));

    [Theory]
    [InlineData("Norway beat Sweden 2-0 on Sunday.")]
    [InlineData("The governor met Bergen coach drivers on Sunday.")]
    public void A_state_that_plays_and_a_town_that_does_not_are_no_clubs(string text) =>
        Assert.Empty(Reads.Of(text).Names(EntityType.Organization));

    [Fact]
    public void What_somebody_teaches_is_no_part_of_the_university_s_name() => Assert.Contains(
        "Lowmark University", Reads.Of("Anna Brandt, professor of International Relations at Lowmark University, said that the plan was dead.").Names(EntityType.Organization));

    [Theory]
    [InlineData("They met President Tromp on Monday.", "Tromp")]
    [InlineData("The bill is by Senator Belk.", "Belk")]
    [InlineData("The song is by Dean Martin.", "Dean Martin")]
    public void Nobody_is_called_by_the_office_before_the_name(string text, string name) =>
        Assert.Equal([name], Reads.Of(text).Reading.Entities.Where(entity => entity.Type == EntityType.Person).Select(entity => entity.Name));

    [Theory]
    [InlineData("Sofia Lund said that nobody had been hurt.", "Sofia Lund")]
    [InlineData("Jordan Pike said that he was tired.", "Jordan Pike")]
    [InlineData("Georgia Cole, a nurse, left. Nobody saw Georgia Cole.", "Georgia Cole")]
    [InlineData("\"The mine will close,\" Israel Horn, the harbour minister, said.", "Israel Horn")]
    public void Whose_given_name_is_a_place_s_too_is_a_person_and_no_place_inside(string text, string name)
    {
        var reads = Reads.Of(text);

        Assert.Equal([name], reads.Names(EntityType.Person));
        Assert.Empty(reads.Names(EntityType.State).Concat(reads.Names(EntityType.Place)));
        Assert.All(reads.MentionsOf(name), mention => Assert.NotEqual("mine", mention));
    }

    [Theory]
    [InlineData("Georgia Beach said on its page that the season was over.")]
    [InlineData("The Jordan River rose again.")]
    public void What_ends_as_places_end_is_no_person(string text) => Assert.Empty(Reads.Of(text).Names(EntityType.Person));

    [Theory]
    [InlineData("Tomas Holt met miners on Monday. Holt Group spokeswoman Mara Ostrova slept.", "Mara Ostrova SPOKESPERSON_FOR Holt Group")]
    [InlineData("Odo Lisk slept. Lisk Energy chief executive Mara Ostrova slept.", "Mara Ostrova LEADS Lisk Energy")]
    [InlineData("The Lisbon Festival was hosted by Norway.", "Norway HOSTS Lisbon Festival")]
    [InlineData("The Geneva Conference on Lakes was hosted by Norway.", "Norway HOSTS Geneva Conference on Lakes")]
    public void A_name_with_a_head_word_is_whole_behind_a_persons_or_a_places(string text, string relation)
    {
        Assert.Contains(relation, Reads.Of(text).Relations);
    }

    [Fact]
    public void A_person_called_like_a_city_tells_nothing_of_it()
    {
        Assert.Empty(Reads.Of("The lawyer Mara Paris slept.").Names(EntityType.Place));
    }

    [Theory]
    [InlineData("On Monday Oskrian Prime Minister Mara Ostrova met Odo Lisk. Oskria said nothing.", "Mara Ostrova HEAD_OF_GOVERNMENT_OF Oskria")]
    [InlineData("Karl Moss slept. Oskria slept. Karl Moss saw Oskrian President Mara Ostrova.", "Mara Ostrova HEAD_OF_STATE_OF Oskria")]
    public void A_state_that_no_list_holds_is_known_by_its_name_and_an_office_with_its_adjective(string text, string relation)
    {
        Assert.Contains(relation, Reads.Of(text).Relations);
    }

    [Theory]
    [InlineData("The small republic of Oskria lies on the lake.")]
    [InlineData("Oskria, a landlocked country of two million people, has no army.")]
    public void What_is_called_a_country_is_a_state(string text)
    {
        Assert.Equal(["Oskria"], Reads.Of(text).Names(EntityType.State));
    }

    [Theory]
    [InlineData("The breakaway republic of Karst lies on the lake.")]
    [InlineData("The Norwegian republic of Karst lies on the lake.")]
    [InlineData("Karst, a country music singer, slept.")]
    public void A_part_of_a_state_is_none_and_neither_is_who_has_its_noun_before_another(string text)
    {
        Assert.DoesNotContain("Karst", Reads.Of(text).Names(EntityType.State));
    }

    [Fact]
    public void What_is_told_to_be_the_capital_is_a_place()
    {
        Assert.Contains("Pell", Reads.Of("Norway's capital is Pell. Pell has a bridge.").Names(EntityType.Place));
    }

    [Fact]
    public void Whose_kin_is_told_is_a_person()
    {
        Assert.Equal(["Jon Tarn", "Hana Lund"], Reads.Of("Jon Tarn thanked his wife, Hana Lund. She is a doctor.").Names(EntityType.Person));
    }

    [Fact]
    public void A_seat_of_power_behind_an_article_that_opens_the_sentence_is_one_thing()
    {
        var reads = Reads.Of("A White House official said that Mara Ostrova slept.");
        Assert.Equal(["White House"], reads.Names(EntityType.Organization));
        Assert.Empty(reads.Names(EntityType.Place));
    }

    [Theory]
    [InlineData("Sofia Lund leads the council of Oldport. Sofia said the dam was safe.", "Sofia Lund")]
    [InlineData("Jordan Pike said the dam was safe. Jordan wants to go.", "Jordan Pike")]
    public void A_given_name_alone_is_who_bears_it_where_nothing_tells_of_the_place(string text, string name)
    {
        var reads = Reads.Of(text);
        Assert.Equal([name], reads.Names(EntityType.Person));
        Assert.Equal([name], reads.Reading.Statements.Select(reads.SpeakerOf).Distinct());
        Assert.Empty(reads.Names(EntityType.State));
    }

    [Theory]
    [InlineData("Sofia Lund slept. Bulgaria voted. Sofia said it would pay.", "Bulgaria")]
    [InlineData("Jordan Pike visited Jordan. Jordan said it would pay.", "Jordan")]
    public void A_given_name_alone_is_the_place_where_the_article_tells_of_it(string text, string state) =>
        Assert.Equal([state], Reads.Of(text).Names(EntityType.State));

    [Theory]
    [InlineData("Varennan President Mara Ostrova met Tomas Belk. The Varennan police slept.")]
    [InlineData("Tomas Belk met Varennan Defence Minister Mara Ostrova.")]
    [InlineData("Tomas Belk met former Tesquan president Mara Ostrova.")]
    public void A_state_of_which_only_the_adjective_is_known_is_no_body(string text)
    {
        var reads = Reads.Of(text);
        Assert.Equal(["Mara Ostrova", "Tomas Belk"], reads.Reading.Entities.Select(entity => entity.Name).Order());
    }

    [Fact]
    public void A_company_that_speaks_is_no_adjective() =>
        Assert.Contains("Mara Ostrova LEADS Veltan", Reads.Of("Veltan President Mara Ostrova slept. Veltan said sales had risen, and shares of Veltan rose.").Relations);

    [Theory]
    [InlineData("Analysts at Harrow Bank said they expect cuts. Harrow Bank is large.", "Harrow Bank")]
    [InlineData("Sarn Steel Corp. will close two mills. Sarn Steel is old, and shares of Sarn rose.", "Sarn Steel Corp.")]
    public void A_name_that_ends_like_a_body_s_is_a_body_and_so_are_shorter_forms_of_it(string text, string name)
    {
        var reads = Reads.Of(text);
        Assert.Equal([name], reads.Names(EntityType.Organization));
        Assert.Equal([name], reads.Reading.Entities.Select(entity => entity.Name));
    }

    [Fact]
    public void Whom_one_addresses_by_a_courtesy_is_a_person()
    {
        var reads = Reads.Of("Tomas Belk said his manager, Greta Moss, told him to wait. Ms Moss replied that everyone had agreed.");
        Assert.Equal(["Greta Moss", "Tomas Belk"], reads.Names(EntityType.Person).Order());
        Assert.Empty(reads.Names(EntityType.Organization));
    }

    [Fact]
    public void A_word_inside_a_body_s_name_is_no_other_body_that_is_called_so() =>
        Assert.Equal(["Ostra Liberation Front"], Reads.Of("The ransom was paid to the Ostra Liberation Front. The Ostra Liberation Front denied it.").Names(EntityType.Organization));

    [Fact]
    public void What_somebody_has_won_is_nobody() =>
        Assert.Equal(["Mara Velt"], Reads.Of("Oscar-winning actress Mara Velt said the dam was safe.").Names(EntityType.Person));

    [Theory]
    [InlineData("Two soldiers were killed by Ustrian guns. A trade dispute with Ustria grew. The Ustrian army said Ustria would pay.", "Ustria")]
    [InlineData("BELMAR, March 7 (Lowmark Wire) - Mara Ostrova said that Belmar deserves closure.", "Belmar")]
    public void A_word_that_the_adjective_or_the_dateline_knows_is_no_person(string text, string place) =>
        Assert.DoesNotContain(place, Reads.Of(text).Names(EntityType.Person));

    [Theory]
    [InlineData("Ms Orrel")]
    [InlineData("Ms. Orrel")]
    [InlineData("Mrs Orrel")]
    [InlineData("Prof Orrel")]
    public void A_title_of_courtesy_is_no_part_of_a_name(string name) =>
        Assert.Equal(["Anna Orrel"], Reads.Of($"Anna Orrel spoke on Monday. {name} said the dam was unsafe.").Names(EntityType.Person));

    [Fact]
    public void A_kind_before_a_name_means_no_other_body() =>
        Assert.Equal(["BBC"], Reads.Of("Mara Velt told the BBC that she would go. She denied a report by the newspaper Dawn.").MentionsOf("British Broadcasting Corporation"));


    [Theory]
    [InlineData("The Texan said that the plan was dead.")]
    [InlineData("Many Iowans voted on Monday.")]
    [InlineData("They asked New Yorkers to vote on Monday.")]
    public void Who_is_from_a_place_is_no_name(string text) => Assert.Empty(Reads.Of(text).Names(EntityType.Person).Concat(Reads.Of(text).Names(EntityType.Organization)));

    [Theory]
    [InlineData("In an article published in Dagens Krone, Jan Holt wrote that the plan was dead.", "Dagens Krone")]
    [InlineData("Jan Holt told Kurier Tarnowski that he would quit.", "Kurier Tarnowski")]
    public void A_newspaper_is_nobody(string text, string name) => Assert.Contains(name, Reads.Of(text).Names(EntityType.Organization));

    [Theory]
    [InlineData("Norway's Central Intelligence Bureau met on Monday.", "Central Intelligence Bureau")]
    [InlineData("The European Union's Trade Board met on Monday.", "Trade Board")]
    public void Whose_a_body_is_is_no_part_of_its_name(string text, string name) => Assert.Contains(name, Reads.Of(text).Names(EntityType.Organization));

    [Theory]
    [InlineData("Deputy Speaker Nils Ostrem said so.", "Nils Ostrem")]
    [InlineData("Her lawyer, Sissel Aune, said so.", "Sissel Aune")]
    [InlineData("The European Central Bank met on Monday. Luis Ferreira was there. The ECB's Ferreira said so.", "Luis Ferreira")]
    public void A_person_is_told_by_what_stands_before_the_name(string text, string name) => Assert.Equal([name], Reads.Of(text).Names(EntityType.Person));

    [Theory]
    [InlineData("Karari Trading and its owner, Osman Idris, had bought arms.", "Karari Trading")]
    [InlineData("He had taken bribes from Moravia Invest, a Brno-based investment group.", "Moravia Invest")]
    [InlineData("Eva Malikova of the Prague law firm Malik & Partners said so.", "Malik & Partners")]
    [InlineData("Bank of Finland Governor Outi Saarinen said so.", "Bank of Finland")]
    public void A_body_is_told_by_what_stands_beside_the_name(string text, string name) => Assert.Equal([name], Reads.Of(text).Names(EntityType.Organization));

    [Fact]
    public void A_common_noun_before_a_title_is_no_name() =>
        Assert.Empty(Reads.Of("Nobody came. Department spokesman Kyle Brandt said so.").Names(EntityType.Organization));

    [Fact]
    public void An_airport_is_called_after_its_place() => Assert.Equal(["El Daein"], Reads.Of("The army retook the airport of El Daein on Monday.").Names(EntityType.Place));

    [Theory]
    [InlineData("He was deputy governor of the Central Bank of Kenya until 2019.", "Central Bank of Kenya")]
    [InlineData("Safari Telecom, the country's biggest company, closed its shops.", "Safari Telecom")]
    public void A_body_is_told_by_its_head_or_by_what_describes_it(string text, string name) => Assert.Contains(name, Reads.Of(text).Names(EntityType.Organization));

    [Theory]
    [InlineData("The voters did not take to the presidential contender East Velt. They met East Velt in Oslo.", "East Velt")]
    [InlineData("Fans love Union Velt. The club's former manager and president, Union Velt, could be free.", "Union Velt")]
    public void Who_stands_for_an_office_or_holds_one_of_a_body_is_a_person(string text, string name) =>
        Assert.Equal([name], Reads.Of(text).Names(EntityType.Person));

    [Theory]
    [InlineData("Mara Ostrova left. Ostrova said so. Deputy chairman of Ostrova's party Odo Lisk defended it.")]
    [InlineData("Mara Le Velt left. Le Velt said so. Deputy chairman of Le Velt's party Odo Lisk defended it.")]
    public void Whose_party_has_an_office_is_the_person_of_that_surname(string text) =>
        Assert.Empty(Reads.Of(text).Names(EntityType.Organization));

    [Fact]
    public void The_plain_noun_behind_a_bodys_name_is_no_part_of_it()
    {
        var read = Reads.Of("The leader of the opposition Greens party, Odo Lisk, left.");
        Assert.Equal(["Greens"], read.MentionsOf("Greens"));
        Assert.Equal(["Odo Lisk LEADS Greens"], read.Relations);
    }

    [Theory]
    [InlineData("They said the company, Anse Marine, paid him well.", "Anse Marine")]
    [InlineData("The firm, Anse Marine, paid him well.", "Anse Marine")]
    [InlineData("The motion was backed by the nationalist Fatherland League.", "Fatherland League")]
    public void What_an_article_calls_a_company_or_begins_like_one_is_one(string text, string company) =>
        Assert.Equal([company], Reads.Of(text).Names(EntityType.Organization));

    [Fact]
    public void A_spokesman_for_the_company_is_a_person() =>
        Assert.Contains("Uwe Brandtner", Reads.Of("A spokesman for the company, Uwe Brandtner, told local radio that the line was closed.").Names(EntityType.Person));

    [Fact]
    public void The_field_of_a_minister_is_no_party() => Assert.Empty(Reads.Of("Labour Minister Irina Mahl resigned on Monday in Oslo.").Names(EntityType.Organization));

    [Fact]
    public void What_is_called_the_capital_is_a_place() =>
        Assert.Contains("Lind", Reads.Of("The guards at the camp near the capital, Lind, left.").Names(EntityType.Place));

    [Fact]
    public void Both_places_of_a_dateline_are_places() => Assert.Equal(["Oslo", "Stockholm"], Reads.Of("OSLO/STOCKHOLM — Ana Orlova left.").Names(EntityType.Place));

    [Fact]
    public void A_surname_that_a_town_has_too_is_the_persons() =>
        Assert.Equal(["Sigrun Halle", "Halle"], Reads.Of("Energy minister Sigrun Halle left. Trond Eide noted that Halle had rejected a proposal.").MentionsOf("Sigrun Halle"));

    [Fact]
    public void A_town_in_which_something_is_stays_one() =>
        Assert.Contains("Halle", Reads.Of("Energy minister Sigrun Halle left. Trond Eide lives in Halle. Halle is quiet.").Names(EntityType.Place));

    [Fact]
    public void What_ends_like_a_firm_is_no_place() =>
        Assert.Equal(["Halden Pharma"], Reads.Of("The chief executive of Halden Pharma left. Halden Pharma CEO Richard Sloane lied.").Names(EntityType.Organization));

    [Fact]
    public void An_agency_of_a_dateline_is_not_the_agency() =>
        Assert.Equal(["AFP"], Reads.Of("NAIROBI (AFP) - Mara Velt heads the National Intelligence Service. She gave up the agency's register.").MentionsOf("Agence France-Presse"));

    [Theory]
    [InlineData("Follow @KarstNews and @LowmarkPost for more.")]
    [InlineData("The Welsh government and its Bavarian partner agreed.")]
    [InlineData("A company named in the Panama Papers closed.")]
    [InlineData("She spoke in French and then in German.")]
    public void Handles_regions_adjectives_papers_and_tongues_name_nobody(string text) => Assert.Empty(Reads.Of(text).Reading.Entities);

    [Theory]
    [InlineData("The leader of the party, Kwon Tae-yun, boycotted it. Noh Kyung-min left Seoul.", EntityType.Person, "Kwon Tae-yun, Noh Kyung-min")]
    [InlineData("Jan Orlik left. Orlik's Civic Union won. The Civic Union was late.", EntityType.Organization, "Civic Union")]
    [InlineData("It was built after World War II in haste.", EntityType.Event, "World War II")]
    [InlineData("Odo Lisk, a former executive at Banque Vernet, left.", EntityType.Organization, "Banque Vernet")]
    [InlineData("Nordkabel, the Bergen-based operator of undersea cables, left.", EntityType.Organization, "Nordkabel")]
    [InlineData("Comfort Velt, Africa director for the Lowmark Institute, left.", EntityType.Person, "Comfort Velt")]
    [InlineData("Baroness Elspeth Young left.", EntityType.Person, "Elspeth Young")]
    [InlineData("Germany's Siemens Energy agreed.", EntityType.Organization, "Siemens Energy")]
    [InlineData("Congress leader Raghav Menon left New Delhi. India voted.", EntityType.Organization, "Indian National Congress")]
    [InlineData("She has named Los Angeles City Attorney Miles Benton to the court.", EntityType.Person, "Miles Benton")]
    [InlineData("Lowmark agreed to buy Swedish rival Kabelo on Monday.", EntityType.Organization, "Kabelo")]
    public void What_stands_beside_a_name_tells_its_kind_and_where_it_begins(string text, EntityType type, string names) =>
        Assert.Equal(names, string.Join(", ", Reads.Of(text).Names(type)));

    [Theory]
    [InlineData("Gunmen are near the capital, Orlova, the mayor, said.", EntityType.Place)]
    [InlineData("12:30 Local Hero Group said no.", EntityType.Place)]
    public void What_somebody_is_near_to_and_a_time_make_no_place_of_a_name(string text, EntityType type) => Assert.DoesNotContain(Reads.Of(text).Names(type), name => name is "Orlova" or "Hero Group");

    [Theory]
    [InlineData("The Democratic Republic of the Congo expressed concern.", "Democratic Republic of the Congo")]
    [InlineData("He went to the Democratic Republic of Congo.", "Democratic Republic of the Congo")]
    [InlineData("Norway and the Democratic People's Republic of Korea met.", "North Korea")]
    public void A_states_name_that_begins_like_a_party_is_one(string text, string state)
    {
        var states = Reads.Of(text).Names(EntityType.State).Where(name => name != "Norway");
        Assert.Equal([state], states);
    }

    [Theory]
    [InlineData("The Norwegian EU ambassador Mara Velt left.", "European Union")]
    [InlineData("Sanctions imposed by the European Union on Norway hurt.", "European Union")]
    public void What_stands_beside_a_unions_name_is_no_part_of_it(string text, string union) =>
        Assert.Equal([union], Reads.Of(text).Names(EntityType.Organization));

    [Fact]
    public void No_feast_is_a_person() => Assert.Empty(Reads.Of("Retailers have warned of empty shelves by Christmas.").Names(EntityType.Person));
}
