using Graph.Core.Entities;

namespace Graph.Extraction.Tests.Names;

public sealed class TitledNameTests
{
    [Theory]
    [InlineData("Senator wants probe of bridge works\n\nThe council met in Norway on Monday.")]
    [InlineData("The palace said the President had ordered an audit of all bridges.")]
    [InlineData("Treasurer rules out inquiry into rebates\n\nThe council met in Norway on Monday.")]
    public void A_title_alone_is_nobodys_name(string text) => Assert.Empty(Reads.Of(text).Names(EntityType.Person));

    [Fact]
    public void A_surname_that_is_a_title_too_is_a_name_where_somebody_bears_it() =>
        Assert.Contains("Tomas Major", Reads.Of("Tomas Major left Norway. Major said he was tired.").Names(EntityType.Person));

    [Theory]
    [InlineData("Harla Rep. Mara Ostrova slammed the move.", "Mara Ostrova")]
    [InlineData("Rep. Sun Ji-mon of the main opposition Karst Party slammed the move.", "Sun Ji-mon")]
    [InlineData("Union Minister of State for Home Harl Bramm said no. Bramm left.", "Harl Bramm")]
    [InlineData("Minister of Industry Hamad Al Tarbi said no.", "Hamad Al Tarbi")]
    [InlineData("Minister of State HE Lolma bint Rahed Al Tarbi said no.", "Lolma bint Rahed Al Tarbi")]
    [InlineData("Unification Minister Chon Dan-ri said no.", "Chon Dan-ri")]
    [InlineData("Rep. Na Kyo-rim, floor leader of the Karst Party, said no.", "Na Kyo-rim")]
    [InlineData("TKV Treasurer Daniel Mokra said no.", "Daniel Mokra")]
    [InlineData("Shadow treasurer Ben Rowla said no.", "Ben Rowla")]
    public void A_title_and_its_field_are_no_part_of_a_holders_name(string text, string person) =>
        Assert.Equal([person], Reads.Of(text).Names(EntityType.Person));

    [Theory]
    [InlineData("Norway voted. The Minister of Transportation, Mara Ostrova, said no.")]
    [InlineData("Norway voted. Public Works Secretary Ilo Dorn said no.")]
    [InlineData("Norway voted. Unification Minister Ilo Dorn said no.")]
    [InlineData("Norway voted. Shadow treasurer Ilo Dorn said no.")]
    [InlineData("Norway voted. Minister of Trade, Industry and Energy Mara Ostrova said no.")]
    public void What_a_minister_is_minister_of_is_no_body(string text) => Assert.Empty(Reads.Of(text).Names(EntityType.Organization));

    [Theory]
    [InlineData("The Council on Harbour-River Relations National Executive Director Tomas Belk said no.", "Council on Harbour-River Relations", "Tomas Belk")]
    [InlineData("KWC General Counsel Ana B. Orlova wrote that it was not.", "KWC", "Ana B. Orlova")]
    [InlineData("United Harbour Workers Secretary-Treasurer Per Lund said no.", "United Harbour Workers", "Per Lund")]
    [InlineData("He works at the home of Harbour Review editor Tomas Belk.", "Harbour Review", "Tomas Belk")]
    [InlineData("Ex-KVA chief Per Lund said that it failed.", "KVA", "Per Lund")]
    public void A_body_an_office_and_its_holder_are_three(string text, string body, string person)
    {
        var reads = Reads.Of(text);
        Assert.Equal([body], reads.Names(EntityType.Organization));
        Assert.Equal([person], reads.Names(EntityType.Person));
    }

    [Theory]
    [InlineData("Jon Velt, a longtime Republican National Committeeman from Virginia, left.")]
    [InlineData("Former House speaker Jon Velt left.")]
    [InlineData("U.S. District Judge Jon Velt left.")]
    [InlineData("Karst County Supervisor of Elections Jon Velt left.")]
    public void The_words_of_a_title_are_no_body(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Names(EntityType.Organization), name => name is not "Republican Party");

    [Theory]
    [InlineData("U.S. District Judge Jon Velt left.")]
    [InlineData("U.S. Circuit Judge Jon Velt left.")]
    [InlineData("The ruling was praised by U.S. Circuit Judge Jon Velt.")]
    public void Where_a_judge_sits_is_not_called_by_his_title(string text)
    {
        var reads = Reads.Of(text);
        Assert.Equal(["Jon Velt", "United States"], reads.Reading.Entities.Select(entity => entity.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("They do not know him, but Judge Belk is an expert on harbour law.", "Belk")]
    [InlineData("She was a strategist for Mrs. Belk's campaign.", "Belk")]
    [InlineData("Republican Donor Belk said that he would pay.", "Belk")]
    [InlineData("The day passed. In Orlova v. Belk, the court ruled, said Jon Velt.", "Jon Velt")]
    [InlineData("Jon Velt met Republicans on Monday.", "Jon Velt")]
    public void Neither_a_donor_nor_a_case_is_part_of_a_person(string text, string person) =>
        Assert.Equal([person], Reads.Of(text).Names(EntityType.Person));

    [Fact]
    public void A_headline_adds_nothing_to_a_name_of_the_prose()
    {
        var reads = Reads.Of("KestrelAir Plane Crash Leaves Nobody Hurt\n\nKestrelAir said that nobody was hurt. KestrelAir flies to Norway.");
        Assert.Equal(["KestrelAir"], reads.Names(EntityType.Organization));
    }

    [Fact]
    public void Letters_leave_words_out() =>
        Assert.DoesNotContain("International Paralympic Committee", Reads.Of("The Integrated Port Customs Phase Classification (IPC) said that trade fell. The IPC said more.").Names(EntityType.Organization));

    [Fact]
    public void Chiefs_of_staff_who_are_a_body_are_called_by_its_letters_too() =>
        Assert.Equal(["Joint Chiefs of Staff", "JCS"], Reads.Of("The Joint Chiefs of Staff (JCS) said it saw smoke. The JCS said more.").MentionsOf("Joint Chiefs of Staff").Where(mention => mention.Length > 2).Distinct());

    [Fact]
    public void Two_letters_in_brackets_behind_a_listed_body_are_its_own() =>
        Assert.Contains("FO", Reads.Of("The Foreign Office (FO) rejected the claim. FO spokesperson Zara Velt said no.").MentionsOf("Foreign Office"));

    [Theory]
    [InlineData("S. Korea regrets N. Korea's launch, officials said.", "South Korea", "S. Korea")]
    [InlineData("S. Korea regrets N. Korea's launch, officials said.", "North Korea", "N. Korea")]
    [InlineData("North Korea launched a rocket. State media of the North said it flew well.", "North Korea", "North")]
    public void A_state_is_meant_by_its_side_of_the_sky(string text, string state, string words) => Assert.Contains(words, Reads.Of(text).MentionsOf(state));

    [Fact]
    public void A_side_of_the_sky_is_no_state_that_the_article_never_names() =>
        Assert.Empty(Reads.Of("Norway was cold. In the North it snowed.").Names(EntityType.State).Except(["Norway"]));

    [Theory]
    [InlineData("Vand Governor Ana Holt left.", "Vand", EntityType.Place)]
    [InlineData("TKV Premier Ilo Dorn stayed.", "TKV", EntityType.Place)]
    [InlineData("Vandor Rep. Ilo Dorn stayed.", "Vandor", EntityType.Place)]
    [InlineData("KBV Governor Mara Lund spoke.", "KBV", EntityType.Organization)]
    [InlineData("Karst Bank Governor Mara Lund spoke.", "Karst Bank", EntityType.Organization)]
    public void A_governors_or_premiers_seat_is_a_place_and_a_banks_is_not(string text, string seat, EntityType type) => Assert.Equal(type, Reads.Of(text).Entity(seat).Type);

    [Theory]
    [InlineData("Pakistan voted. PTI Secretary General Faro Bandar said the party would not budge.", false)]
    [InlineData("Pakistan voted. PTI senators left the house.", false)]
    [InlineData("NEW DELHI (PTI) - The minister left. He told PTI that he was tired.", true)]
    [InlineData("The Press Trust of India (PTI) said no. PTI leader Faro Bandar left.", true)]
    public void Letters_of_a_news_agency_that_has_lawmakers_are_a_partys(string text, bool isAgency) =>
        Assert.Equal(isAgency, Reads.Of(text).Names(EntityType.Organization).Contains("Press Trust of India"));

    [Theory]
    [InlineData("Senator Pavel Orr (KDP-Oldport) said no.", "KDP", EntityType.Organization)]
    [InlineData("Senator Pavel Orr (KDP-Oldport) said no.", "Oldport", EntityType.Place)]
    [InlineData("Senator Pavel Orr (KDP, Oldport East) said no.", "Oldport East", EntityType.Place)]
    public void Letters_and_a_place_in_brackets_behind_a_politician_are_two_names(string text, string name, EntityType type) => Assert.Equal(type, Reads.Of(text).Entity(name).Type);

    [Fact]
    public void Letters_of_a_listed_bodys_words_are_its_own() =>
        Assert.Contains("FO", Reads.Of("Foreign Office spokesperson Zara Velt said no. The FO said the envoy was summoned.").MentionsOf("Foreign Office"));

    [Fact]
    public void Her_Excellency_is_who_was_named_with_the_letters_of_the_style() =>
        Assert.Contains("Her Excellency", Reads.Of("Minister of State HE Lolma bint Rahed Al Tarbi said no. Her Excellency thanked Norway.").MentionsOf("Lolma bint Rahed Al Tarbi"));

    [Fact]
    public void His_Highness_is_who_was_last_named_so() =>
        Assert.Contains("His Highness", Reads.Of("Norway's President His Highness Tomas Belk received Mara Ostrova, Prime Minister of Italy. His Highness affirmed his support.").MentionsOf("Tomas Belk"));

    [Fact]
    public void Whoever_has_a_party_and_a_seat_in_brackets_is_a_person()
    {
        var reads = Reads.Of("Earlier in the house, Tan Kok Seng (PH-Bandar Utara) suggested that the subsidy be paid in cash.");
        Assert.Equal("Tan Kok Seng", reads.SpeakerOf(reads.Only));
    }


    [Theory]
    [InlineData("Mara Velt accused Prime Minister Lindqvist of fraud.", "Lindqvist")]
    [InlineData("The opposition wants Prime Minister Lindqvist to resign.", "Lindqvist")]
    public void A_surname_behind_a_ministers_title_is_a_person(string text, string name) => Assert.Contains(name, Reads.Of(text).Names(EntityType.Person));

    [Fact]
    public void Whoever_has_a_partys_name_in_brackets_is_a_person() =>
        Assert.Equal(["Ana Orlova MEMBER_OF Harbour Party"], Reads.Of("Ana Orlova (Harbour Party) objected.").Relations);
}
