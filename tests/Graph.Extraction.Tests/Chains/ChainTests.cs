using Graph.Core.Entities;
using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Chains;

public sealed class ChainTests
{
    [Fact]
    public void A_capital_and_a_demonym_lead_to_their_state()
    {
        var reads = Reads.Of("Norway and Sweden talked. Oslo said that the Norwegian side was ready.");
        Assert.Equal(["Norway", "Oslo", "the Norwegian side", "Norwegian"], reads.MentionsOf("Norway"));
        Assert.Equal("Norway", reads.SpeakerOf(reads.Only));
    }

    [Fact]
    public void A_state_that_no_list_holds_is_known_by_its_full_name_and_by_its_adjective()
    {
        var reads = Reads.Of("The Republic of Oskria and the Kingdom of Merrow talked. Merrovian President Mara Ostrova visited Oskria.");
        Assert.Equal(["Oskria", "Merrow"], reads.Names(EntityType.State));
        Assert.Equal(["Republic of Oskria", "Oskria"], reads.MentionsOf("Oskria"));
        Assert.Contains("Mara Ostrova HEAD_OF_STATE_OF Merrow", reads.Relations);
    }

    [Fact]
    public void The_summit_is_the_one_that_was_named_before()
    {
        var reads = Reads.Of("The summit of the Lowmark Trade Council opened. Mara Ostrova attended the summit.");
        Assert.Equal(["summit of the Lowmark Trade Council"], reads.Names(EntityType.Event));
    }

    [Theory]
    [InlineData("Karst Energy closed. Karst, which is based in Oslo, lost a lawyer.", "Karst Energy", "Karst")]
    [InlineData("The Lowmark Trade Council met. The Trade Council approved the plan.", "Lowmark Trade Council", "Trade Council")]
    [InlineData("The Norwegian Red Crescent met. The Red Crescent sent help.", "Norwegian Red Crescent", "Red Crescent")]
    public void The_beginning_or_the_end_of_one_name_means_the_same_body(string text, string name, string part)
    {
        Assert.Contains(part, Reads.Of(text).MentionsOf(name));
    }

    [Fact]
    public void A_surname_of_two_is_whose_gender_the_pronoun_behind_it_tells()
    {
        var reads = Reads.Of("Karl Moss slept. His wife, Anna Moss, is a doctor. Mrs. Moss said she liked Oslo. Moss said he would come back.");
        Assert.Equal(["Anna Moss", "Karl Moss"], reads.Reading.Statements.Select(reads.SpeakerOf));
    }

    [Fact]
    public void The_two_are_not_whose_deputy_one_of_them_is()
    {
        var reads = Reads.Of("Jon Tarn slept. Mr. Tarn's deputy, Mara Velt, and Odo Lisk met Norway's miners. The two smiled.");
        Assert.Contains("The two", reads.MentionsOf("Mara Velt"));
        Assert.Contains("The two", reads.MentionsOf("Odo Lisk"));
        Assert.DoesNotContain("The two", reads.MentionsOf("Jon Tarn"));
        Assert.Contains("Both men", Reads.Of("Jon Tarn's meeting with Odo Lisk failed. Both men smiled.").MentionsOf("Jon Tarn"));
    }

    [Theory]
    [InlineData("The Lowmark Summit opened. Norway and Sweden take part in the summit.", "Lowmark Summit", "summit")]
    [InlineData("The Oslo Peace Conference opened. Mara Ostrova attended the conference.", "Oslo Peace Conference", "conference")]
    public void The_summit_is_the_named_one_before_it(string text, string named, string again)
    {
        var reads = Reads.Of(text);
        Assert.Equal([named], reads.Names(EntityType.Event));
        Assert.Equal([named, again], reads.MentionsOf(named));
    }

    [Fact]
    public void A_courtesy_stands_between_an_office_and_its_holder() =>
        Assert.Contains("The Secretary General", Reads.Of("Mara Velt met the Secretary General of the Lakeside Council, Mr Paolo Ricci. The Secretary General left.").MentionsOf("Paolo Ricci"));

    [Theory]
    [InlineData("The Lakeside Commission met. Mara Ostrova accused the commission of blindness.", "the commission")]
    [InlineData("The Lakeside Commission met. A Commission spokesperson declined to comment.", "Commission")]
    public void A_body_is_meant_by_its_noun_where_of_belongs_to_the_verb_and_beside_an_office(string text, string again) =>
        Assert.Equal(["Lakeside Commission", again], Reads.Of(text).MentionsOf("Lakeside Commission"));

    [Theory]
    [InlineData("The delegates met in Oslo on Friday.")]
    [InlineData("Storms hit Oslo on Sunday.")]
    [InlineData("Oslo has many parks.")]
    [InlineData("Oslo is a city of two lakes.")]
    [InlineData("The mayor of Oslo slept.")]
    [InlineData("Miners marched through central Oslo.")]
    [InlineData("The militants attacked Oslo.")]
    [InlineData("Oslo's airport was closed.")]
    public void A_capital_where_something_happens_is_a_place(string text)
    {
        Assert.Equal(["Oslo"], Reads.Of(text).Names(EntityType.Place));
    }

    [Theory]
    [InlineData("Oslo rejected the offer.")]
    [InlineData("Oslo is preparing new measures.")]
    [InlineData("Mara Ostrova accused Oslo of lying.")]
    [InlineData("Tensions with Oslo rose.")]
    [InlineData("Oslo's refusal came late.")]
    [InlineData("The Oslo-backed truce held.")]
    [InlineData("The treaty was rejected by Oslo.")]
    [InlineData("Oslo: Talks with miners go on")]
    [InlineData("Norway has concerns, and Oslo would like an answer.")]
    [InlineData("According to the minister, Oslo has reason to hope.")]
    public void A_capital_that_speaks_or_acts_is_its_state(string text)
    {
        Assert.Equal(["Norway"], Reads.Of(text).Names(EntityType.State));
    }

    [Fact]
    public void Of_capitals_joined_by_and_each_is_its_state()
    {
        Assert.Equal(["Norway", "Finland", "Sweden"], Reads.Of("Talks between Oslo and Helsinki failed. Stockholm and Oslo signed a pact.").Names(EntityType.State));
    }

    [Theory]
    [InlineData("The Oslo Post closed.", "Oslo")]
    [InlineData("Real Oslo won.", "Oslo")]
    public void A_capital_inside_a_longer_name_is_the_city(string text, string city)
    {
        Assert.Equal([city], Reads.Of(text).Names(EntityType.Place));
    }

    [Theory]
    [InlineData("The EU met. Mara Velt said Brussels stood ready to mediate.", "European Union")]
    [InlineData("The EU met. Brussels is preparing new measures.", "European Union")]
    [InlineData("The EU met. Belgium said that Brussels is preparing new measures.", "Belgium")]
    [InlineData("Brussels is preparing new measures.", "Belgium")]
    public void A_capital_means_the_body_that_sits_there_where_that_is_spoken_of(string text, string meant)
    {
        Assert.Contains("Brussels", Reads.Of(text).MentionsOf(meant));
    }

    [Fact]
    public void Two_spellings_of_a_given_name_are_one_person()
    {
        var reads = Reads.Of("Sergey Volin arrived early. Sergei Volin left late, and Volin slept.");
        Assert.Equal(["Sergey Volin", "Sergei Volin", "Volin"], reads.MentionsOf("Sergey Volin"));
    }

    [Fact]
    public void Two_given_names_are_two_persons()
    {
        Assert.Equal(["Anna Volin", "Maria Volin"], Reads.Of("Anna Volin met Maria Volin.").Names(EntityType.Person));
    }

    [Theory]
    [InlineData("Oren van Holt met Mara Velt. Van Holt spoke.", "Oren van Holt", "Van Holt")]
    [InlineData("Brandt-Holm slept. Ulla Brandt-Holm met Mara Velt.", "Ulla Brandt-Holm", "Brandt-Holm")]
    public void A_surname_of_several_words_alone_is_the_same_person(string text, string person, string surname)
    {
        Assert.Contains(surname, Reads.Of(text).MentionsOf(person));
    }

    [Fact]
    public void The_word_that_leads_the_name_of_one_body_means_it()
    {
        Assert.Equal(["Lowmark Brotherhood", "Brotherhood"], Reads.Of("The Lowmark Brotherhood met in Bergen. The Brotherhood was founded in May.").MentionsOf("Lowmark Brotherhood"));
        Assert.Equal(["Lowmark Brotherhood"], Reads.Of("The Lowmark Brotherhood met the Merrow Brotherhood. The Brotherhood was founded in May.").MentionsOf("Lowmark Brotherhood"));
    }

    [Fact]
    public void An_acronym_in_brackets_is_the_same_body()
    {
        var reads = Reads.Of("The Lowmark Trade Council (LTC) met. The LTC approved the plan.");
        Assert.Equal(["Lowmark Trade Council", "LTC", "LTC"], reads.MentionsOf("Lowmark Trade Council"));
    }

    [Fact]
    public void A_body_with_its_state_before_its_name_is_the_same_body()
    {
        var reads = Reads.Of("The Norwegian Trade Department met. The Trade Department approved the plan.");
        Assert.Equal(["Norwegian Trade Department", "Trade Department"], reads.MentionsOf("Norwegian Trade Department"));
        Assert.Equal(3, Reads.Of("The Norwegian Trade Department met the Swedish Trade Department. The Trade Department slept.").Names(EntityType.Organization).Count());
    }

    [Fact]
    public void What_stands_beside_a_name_with_a_capital_is_no_part_of_it()
    {
        Assert.Equal(["Mara Ostrova"], Reads.Of("Tomas met the lawyer Mara Ostrova Monday in Oslo.").Names(EntityType.Person).Where(name => name.StartsWith("Mara", StringComparison.Ordinal)));
        Assert.Equal(["Lowmark Watch"], Reads.Of("Mara Ostrova, International President of Lowmark Watch, slept.").Names(EntityType.Organization));
    }

    [Theory]
    [InlineData("The Lowmark Foundation slept. On Monday the foundation met.", "the foundation")]
    [InlineData("The Lowmark Court met. On Friday, the court met again.", "the court")]
    public void A_body_may_be_called_by_the_word_that_leads_its_name(string text, string words)
    {
        Assert.Contains(words, Reads.Of(text).Reading.Entities.Single(entity => entity.Type == EntityType.Organization).Mentions.Select(mention => mention.Span.Cut(text)));
    }

    [Theory]
    [InlineData("Norway fears that Sweden will wait, since the country is cold.", "Sweden")]
    [InlineData("Norwegian voters stayed at home. Norway fears Sweden. On Monday Karl Moss told the country to wait.", "Norway")]
    [InlineData("Norway said Sweden was late. The Norwegian ambassador to the country slept.", "Sweden")]
    [InlineData("Sweden slept. In May, Norway attacked the country.", "Sweden")]
    public void The_country_is_the_last_one_in_its_sentence_or_the_one_most_told_of(string text, string state)
    {
        Assert.Contains(Reads.Of(text).MentionsOf(state), words => string.Equals(words, "the country", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_description_of_a_region_leads_to_the_state_in_it()
    {
        var reads = Reads.Of("Norway and Japan signed a treaty. The Nordic country will pay.");
        Assert.Contains("The Nordic country", reads.MentionsOf("Norway"));
    }

    [Theory]
    [InlineData("Karl Odal met Maria Velt in Oslo. She said that the talks had failed.", "Maria Velt")]
    [InlineData("Maria Velt met Karl Odal in Oslo. He said that the talks had failed.", "Karl Odal")]
    [InlineData("Tarmo Velt told Maria Odal to go. She said that the talks had failed.", "Maria Odal")]
    [InlineData("Maria Velt left Oslo. He said that the talks had failed.", null)]
    public void He_and_she_are_nobody_whose_given_name_is_the_others(string text, string? speaker) =>
        Assert.Equal(speaker, Reads.Of(text).SpeakerOf(Assert.Single(Reads.Of(text).Reading.Statements, statement => statement.CueClass == CueClass.Neutral)));

    [Fact]
    public void A_long_quotation_does_not_take_its_speaker_out_of_reach()
    {
        var reads = Reads.Of("“I serve,” Mara Velt said. “I owe it to you. It is my duty. I love it. I will stay.” She said that the talks had failed.");
        Assert.Equal("Mara Velt", reads.SpeakerOf(reads.Reading.Statements[^1]));
    }

    [Fact]
    public void Press_staff_are_a_group_that_works_for_somebody()
    {
        var reads = Reads.Of("The press staff of Norwegian Prime Minister Mara Ostrova said that talks would go on.");
        Assert.Equal("press staff of Mara Ostrova", reads.SpeakerOf(reads.Only));
        Assert.Contains("press staff of Mara Ostrova WORKS_FOR Mara Ostrova", reads.Relations);
    }

    [Theory]
    [InlineData("Prime Minister Belda Corrin met Finance Minister Oren Tavo. The premier smiled.", "Belda Corrin", "The premier")]
    [InlineData("Prime Minister Belda Corrin met Finance Minister Oren Tavo. The prime minister smiled.", "Belda Corrin", "The prime minister")]
    [InlineData("Prime Minister Belda Corrin met Finance Minister Oren Tavo. The finance minister smiled.", "Oren Tavo", "The finance minister")]
    [InlineData("President Belda Corrin met Vice President Oren Tavo. The president smiled.", "Belda Corrin", "The president")]
    [InlineData("Belda Corrin, chairwoman of the council, met Oren Tavo. The chair smiled.", "Belda Corrin", "The chair")]
    [InlineData("Norwegian Prime Minister Belda Corrin met Swedish Prime Minister Oren Tavo. The Norwegian premier smiled.", "Belda Corrin", "The Norwegian premier")]
    [InlineData("Belda Corrin, Norway's prime minister, met Oren Tavo, the Swedish premier. The Norwegian premier smiled.", "Belda Corrin", "The Norwegian premier")]
    [InlineData("Sen. Belda Corrin met Oren Tavo. The senator smiled.", "Belda Corrin", "The senator")]
    [InlineData("Sen. Belda Corrin met Oren Tavo. The lawmaker smiled.", "Belda Corrin", "The lawmaker")]
    [InlineData("Former Prime Minister Belda Corrin met Prime Minister Oren Tavo. The former premier smiled.", "Belda Corrin", "The former premier")]
    [InlineData("Senator Belda Corrin met Senator Oren Tavo. Tavo left. The senator smiled.", "Oren Tavo", "The senator")]
    public void A_title_alone_means_who_was_told_with_that_office(string text, string person, string description)
    {
        Assert.Contains(description, Reads.Of(text).MentionsOf(person));
    }

    [Theory]
    [InlineData("Finance Minister Oren Tavo slept. The prime minister smiled.")]
    [InlineData("Vice President Oren Tavo slept. The president smiled.")]
    [InlineData("Norwegian Prime Minister Oren Tavo slept. The Swedish premier smiled.")]
    [InlineData("Prime Minister Oren Tavo spoke with Greta Holm. The Swedish premier smiled.")]
    [InlineData("The premier of Norway, Oren Tavo, met Greta Holm, the premier of Sweden. The premier smiled.")]
    [InlineData("Press secretary Oren Tavo slept. The secretary smiled.")]
    [InlineData("Prime Minister Oren Tavo slept. The next prime minister smiled.")]
    [InlineData("Former Prime Minister Oren Tavo slept. The prime minister smiled.")]
    public void Another_office_means_somebody_else(string text)
    {
        Assert.Equal(["Oren Tavo"], Reads.Of(text).MentionsOf("Oren Tavo"));
    }

    [Fact]
    public void A_person_s_office_is_the_same_group_by_name_and_by_pronoun()
    {
        var reads = Reads.Of("Oren Tavo arrived. His office said the talks failed. Tavo's office said no more would follow.");
        Assert.Equal(["His office", "Tavo's office"], reads.MentionsOf("office of Oren Tavo"));
        Assert.Equal(["office of Oren Tavo", "office of Oren Tavo"], reads.Reading.Statements.Select(reads.SpeakerOf));
    }

    [Fact]
    public void A_person_s_campaign_staff_is_staff_and_not_the_campaign()
    {
        var reads = Reads.Of("Oren Tavo's campaign staff said the talks failed. His campaign said no more would follow.");
        Assert.Equal(["campaign staff of Oren Tavo", "campaign of Oren Tavo"], reads.Reading.Statements.Select(reads.SpeakerOf));
    }

    [Theory]
    [InlineData("Tavo's campaign met in May. The campaign said the talks failed.", "campaign of Tavo")]
    [InlineData("Holm's campaign met in May. It rained in Bergen. Nobody came. Tavo's campaign met in June. The campaign said the talks failed.", "campaign of Tavo")]
    [InlineData("Tavo's campaign and Holm's campaign met in May. The campaign said the talks failed.", null)]
    public void The_campaign_that_speaks_is_the_last_one_unless_another_was_near(string text, string? speaker)
    {
        var reads = Reads.Of("Oren Tavo and Greta Holm slept. " + text);
        Assert.Equal(speaker?.Replace("Tavo", "Oren Tavo", StringComparison.Ordinal), reads.SpeakerOf(reads.Reading.Statements[^1]));
    }

    [Fact]
    public void A_family_name_alone_means_who_it_is_told_of_and_not_his_daughter()
    {
        var reads = Reads.Of("Oren Tavo has died. His daughter, the film-maker Leyla Tavo, said he had been ill. Tavo taught in Bergen.");
        Assert.Equal(["Leyla Tavo"], reads.MentionsOf("Leyla Tavo").Where(words => words.Contains("Tavo", StringComparison.Ordinal)));
        Assert.Contains("Tavo", reads.MentionsOf("Oren Tavo"));
    }

    [Theory]
    [InlineData("The trial opened in Lyon.\n\nLYON, France (AP) — The mayor of Lyon spoke.", "Lyon")]
    [InlineData("CHISINAU, 12 May (AFP) — The court in Chisinau met on Monday.", "Chisinau")]
    public void A_town_of_the_dateline_is_the_one_below(string text, string town) =>
        Assert.Single(Reads.Of(text).Reading.Entities, entity => entity.Name.Equals(town, StringComparison.OrdinalIgnoreCase));


    [Theory]
    [InlineData("Oldport Rovers won on Saturday. Rovers coach Tim Hart said that he was glad.")]
    [InlineData("Rovers coach Tim Hart said that he was glad. Oldport Rovers won on Saturday.")]
    [InlineData("Oldport Rovers have signed Tim Hart.")]
    public void A_club_may_be_called_by_the_last_word_of_its_name(string text) =>
        Assert.Equal(["Oldport Rovers"], Reads.Of(text).Names(EntityType.Organization));

    [Theory]
    [InlineData("Polish President Jan Morek met Czech President Petr Holan. The presidents of Poland and the Czech Republic left.")]
    [InlineData("Poland's president, Jan Morek, met Czech President Petr Holan. The Polish and Czech presidents left.")]
    [InlineData("The president of Poland, Jan Morek, met President Petr Holan of the Czech Republic. The presidents of Poland and the Czech Republic left.")]
    public void An_office_of_two_states_means_both_holders(string text)
    {
        var reads = Reads.Of(text);
        var words = reads.MentionsOf("Jan Morek").Last();
        Assert.EndsWith("The", words.Split(' ')[0], StringComparison.Ordinal);
        Assert.Equal(words, reads.MentionsOf("Petr Holan").Last());
    }

    [Fact]
    public void An_office_of_two_states_means_nobody_where_one_holder_is_not_told() =>
        Assert.Equal(["Jan Morek"], Reads.Of("Polish President Jan Morek left. The presidents of Poland and the Czech Republic met.").MentionsOf("Jan Morek"));

    [Fact]
    public void The_commission_is_meant_before_the_title_of_its_spokeswoman() =>
        Assert.Equal(["European Commission", "Commission"], Reads.Of("The European Commission met on Monday. Commission spokeswoman Mara Lindt said so.").MentionsOf("European Commission"));

    [Fact]
    public void The_first_of_two_surnames_is_the_persons() =>
        Assert.Equal(["Oscar Banzer Ruiz"], Reads.Of("General Oscar Banzer Ruiz fled in April. Banzer denied it.").Names(EntityType.Person));

    [Fact]
    public void A_commission_official_is_of_the_commission() => Assert.Equal(
        ["European Commission"], Reads.Of("The European Commission met on Monday. A Commission official said that the plan was dead.").Names(EntityType.Organization));

    [Theory]
    [InlineData("Karl Moss opened the bridge. Moss thanked a friend of Ulla Moss. Moss left.", 2)]
    [InlineData("Karl Moss, a son of Odo and Ulla Moss, opened the bridge. Moss left.", 1)]
    [InlineData("Karl Moss opened the bridge. Moss left. The baker Odo Moss sold bread. The bread was good. It was cheap. Nobody complained. Moss came back.", 2)]
    public void A_surname_alone_stays_with_whom_it_meant_where_a_namesake_is_only_told_of_in_passing(string text, int times) =>
        Assert.Equal(times, Reads.Of(text).MentionsOf("Karl Moss").Count(mention => mention == "Moss"));

    [Fact]
    public void A_surname_alone_right_behind_a_namesake_who_did_something_is_his() =>
        Assert.Equal(["Odo Moss", "Moss"], Reads.Of("Karl Moss opened the bridge. Moss left. The baker Odo Moss sold bread. Moss was glad.").MentionsOf("Odo Moss"));

    [Theory]
    [InlineData("Karl Moss (born 3 May 1970), better known as Odo Lisk, opened the bridge. Lisk left.", "Karl Moss | Odo Lisk | Lisk")]
    [InlineData("Odo Lisk opened the bridge. Karl Moss, also known by his stage name Odo Lisk, left. Moss sang.", "Odo Lisk | Karl Moss | his | Odo Lisk | Moss")]
    [InlineData("Ulla Brandt FRS opened the bridge. Brandt left.", "Ulla Brandt FRS | Brandt")]
    public void Who_is_known_by_another_name_is_one(string text, string mentions) =>
        Assert.Equal(mentions, string.Join(" | ", Reads.Of(text).MentionsOf(mentions.Split(" | ")[0])));

    [Fact]
    public void Who_is_only_called_by_somebody_is_another() =>
        Assert.Equal(["Karl Moss"], Reads.Of("Karl Moss left. A man called Odo Lisk came.").MentionsOf("Karl Moss"));

    [Fact]
    public void The_first_word_of_a_firm_alone_is_the_firm_unless_somebody_bears_it()
    {
        Assert.Equal(["Belkora Energy", "Belkora"], Reads.Of("The miners of Belkora Energy went home. Belkora said that the mine was safe.").MentionsOf("Belkora Energy"));
        Assert.Equal(["Belkora Energy"], Reads.Of("Odo Belkora founded Belkora Energy. Belkora said that the mine was safe.").MentionsOf("Belkora Energy"));
    }

    [Theory]
    [InlineData("Mara Velt prepared for the nuclear security summit. The fourth Nuclear Security Summit met in Oslo.", "Nuclear Security Summit", "nuclear security summit|Nuclear Security Summit")]
    [InlineData("The Savanna Climate Forum, a two-day summit hosted by Kenya, began.", "Savanna Climate Forum", "Savanna Climate Forum|two-day summit")]
    [InlineData("European Council President Astrid Nyberg and the Commission's vice-president, Elena Popova, who is responsible for energy, left. The EU met. The Commission agreed.", "European Commission", "Commission|The Commission")]
    public void An_event_or_organ_is_one_however_it_is_written(string text, string name, string mentions) =>
        Assert.Equal(mentions, string.Join('|', Reads.Of(text).MentionsOf(name)));

    [Fact]
    public void The_capital_that_will_not_talk_is_the_state() =>
        Assert.Contains("Pyongyang", Reads.Of("North Korea voted. Mara Velt said Pyongyang would not talk.").MentionsOf("North Korea"));
}
