using Graph.Core.Entities;

namespace Graph.Extraction.Tests.Names;

public sealed class WholeNameTests
{
    [Theory]
    [InlineData("The plan failed. The United Millworkers, a trade union, criticised the deal.", "United Millworkers")]
    [InlineData("On Monday the pressure group Fair Banking Now criticised the deal.", "Fair Banking Now")]
    [InlineData("Momentum Now, a left-wing pressure group, criticised the deal.", "Momentum Now")]
    [InlineData("The deal was criticised by Oldport-based Victims Support Norway, which is new.", "Victims Support Norway")]
    [InlineData("The deal was criticised by the Water-Services Control agency (WSC) on Monday.", "Water-Services Control agency")]
    [InlineData("He met Norway's Home Intelligence Service agency (HIS) in Oslo.", "Home Intelligence Service agency")]
    [InlineData("He met Mara Velt, head of the Asia and Europe Trade Division, in Oslo.", "Asia and Europe Trade Division")]
    [InlineData("Mara Velt is director of the Lowmark Institute for Contemporary Trade Studies.", "Lowmark Institute for Contemporary Trade Studies")]
    [InlineData("Judge Maria Ferro of the Karsk District Court said so.", "Karsk District Court")]
    [InlineData("The two men belong to the Red Bridge gang, police said.", "Red Bridge")]
    [InlineData("He is chairman of the House Means and Ways Committee.", "House Means and Ways Committee")]
    [InlineData("A spokesman for the Parks and Recreation Department was there.", "Parks and Recreation Department")]
    [InlineData("The Oldport Medical Practitioners, Pharmacists and Dentists Union went on strike.", "Oldport Medical Practitioners, Pharmacists and Dentists Union")]
    [InlineData("Murphy Velt, the head of Right to Row, left.", "Right to Row")]
    [InlineData("Tomas Belk gave through his Ana B. Orlova Foundation.", "Ana B. Orlova Foundation")]
    public void A_body_keeps_all_the_words_of_its_name(string text, string name) =>
        Assert.Equal([name], Reads.Of(text).Names(EntityType.Organization));

    [Fact]
    public void Who_lives_somewhere_is_no_body() =>
        Assert.Empty(Reads.Of("The deal was criticised by Oldport-based Anna Orlova, who is new.").Names(EntityType.Organization));

    [Fact]
    public void The_house_of_a_saint_is_one_place() =>
        Assert.Equal(["St Mark's Palace"], Reads.Of("The ministers will be sworn in on Thursday at St Mark's Palace, police said.").Names(EntityType.Place));

    [Theory]
    [InlineData("In this case El-Tarik, who was the first to speak, left the room.", "El-Tarik")]
    [InlineData("The march was led by Turnock ally Kate Burrows on Monday.", "Kate Burrows")]
    public void A_person_keeps_his_own_name(string text, string person) =>
        Assert.Contains(person, Reads.Of(text).Names(EntityType.Person));

    [Fact]
    public void A_bank_is_nobody_by_its_short_name() => Assert.Equal(
        ["Varda Bank"],
        Reads.Of("Analysts at Varda Bank said the takeover made sense. \"It gets the north,\" said Olga Prim, an analyst at Varda.").Names(EntityType.Organization));

    [Fact]
    public void The_state_of_a_dateline_is_the_state_of_the_article() => Assert.Equal(
        ["Lodonia"],
        Reads.Of("PORT AMARA, Lodonia - Leaders gathered on Thursday. Lodonian President Joseph Mbeka opened the meeting. Lodonia borders Norway.").Names(EntityType.State).Where(name => name == "Lodonia"));

    [Fact]
    public void A_party_is_called_by_its_name_alone_whatever_else_bears_it()
    {
        var reads = Reads.Of("The court overturned a ban on the opposition Dawn party on Monday. Dawn's leader, Tomas Belk, welcomed the ruling.");
        Assert.Contains("Tomas Belk LEADS Dawn", reads.Relations);
    }

    [Fact]
    public void A_party_may_have_a_preposition_in_its_name() =>
        Assert.Contains("Unity for Change", Reads.Of("Tamar Belk of the Georgian party Unity for Change accused the government of hiding the cost.").Names(EntityType.Organization));

    [Fact]
    public void The_letters_of_a_company_belong_to_it() =>
        Assert.Contains("Tomas Belk LEADS Karst SA", Reads.Of("The deputy took money from Karst SA. Karst's chief executive, Tomas Belk, denied it.").Relations);

    [Fact]
    public void Where_a_bridge_stands_is_nobody() => Assert.DoesNotContain("Sadakhlo", Reads.Of("Mara Velt said that the bridge at Sadakhlo had to be tested.").Names(EntityType.Person));

    [Fact]
    public void Letters_in_brackets_are_of_the_body_before_them_whatever_else_has_them()
    {
        var reads = Reads.Of("The Rural Savings Fund (RSF) closed on Monday. A branch of the RSF burned.");
        Assert.Equal(["Rural Savings Fund"], reads.Names(EntityType.Organization));
    }

    [Fact]
    public void A_dateline_names_a_place_its_state_and_an_agency()
    {
        var reads = Reads.Of("KARSUND, Ombar (Vesta) - Mara Velt said on Monday that the dam was safe. Economists polled by Vesta in Karsund agreed.");
        Assert.Equal(["Karsund", "Ombar"], reads.Names(EntityType.Place));
        Assert.Equal(["Vesta"], reads.Names(EntityType.Organization));
    }

    [Fact]
    public void What_an_office_holds_is_no_name() =>
        Assert.Empty(Reads.Of("On Monday the Minister of Foreign Affairs of the Republic of Velmar, Ms Ilona Brandt, left.").Names(EntityType.Organization));

    [Fact]
    public void Where_an_office_is_is_nobody() =>
        Assert.Contains("Pelgrad", Reads.Of("Mara Velt was joined by the head of its office in Pelgrad, Ivan Horvat.").Names(EntityType.Place));

    [Fact]
    public void An_agency_is_one_with_its_letters_however_it_is_written() =>
        Assert.Equal(["AP", "Associated Press"], Reads.Of("OSLO, Norway (AP) — Mara Velt left. She told The Associated Press that it was late.").MentionsOf("Associated Press"));

    [Theory]
    [InlineData("Leaders of the six-nation Caspian Cooperation Forum met.", "Caspian Cooperation Forum", EntityType.Organization)]
    [InlineData("Nordal, the state-owned smelter group, closed.", "Nordal", EntityType.Organization)]
    [InlineData("Lindau's mayor, Peter Maier, left.", "Lindau", EntityType.Place)]
    [InlineData("The opposition Democratic Bloc agreed.", "Democratic Bloc", EntityType.Organization)]
    [InlineData("The former Davis Cup player Jonas Ekdahl agreed.", "Davis Cup", EntityType.Event)]
    [InlineData("She won the Norwegian Open in May.", "Norwegian Open", EntityType.Event)]
    [InlineData("Norway's state railway, Vytog, closed.", "Vytog", EntityType.Organization)]
    [InlineData("Mara Velt, the head of the Norway National Commission on Human Rights, left.", "Norway National Commission on Human Rights", EntityType.Organization)]
    [InlineData("Swedish Ambassador to Norway Mara Velt left.", "Mara Velt", EntityType.Person)]
    [InlineData("ON Metals Corp. agreed.", "ON Metals Corp.", EntityType.Organization)]
    public void A_name_is_whole(string text, string name, EntityType type) => Assert.Contains(name, Reads.Of(text).Names(type));

    [Theory]
    [InlineData("Tomas Jones, Workers and Pilots Union, said that the ferry was late.")]
    [InlineData("On Mondays, Workers and Pilots Union met.")]
    public void Neither_somebody_nor_a_day_before_a_comma_is_a_part_of_a_union(string text) =>
        Assert.Equal(["Workers and Pilots Union"], Reads.Of(text).Names(EntityType.Organization));

    [Fact]
    public void A_word_that_every_word_of_a_heading_gives_a_capital_is_no_body() =>
        Assert.DoesNotContain("Bloc", Reads.Of("Norwegian Speaker Denies Plans To Leave Bloc\n\nMara Velt said Norway would not leave the bloc.").Names(EntityType.Organization));

    [Fact]
    public void A_court_somewhere_is_not_called_so() =>
        Assert.DoesNotContain(Reads.Of("Court in Oldport rejects appeal by Belk\n\nTomas Belk lost his appeal in Oldport.").Names(EntityType.Organization), name => name.StartsWith("Court", StringComparison.Ordinal));

    [Fact]
    public void A_dateline_of_two_words_is_one_place() =>
        Assert.Contains("Port Arden", Reads.Of("PORT ARDEN (Lowmark Wire) -- Mara Velt said on Monday that the dam was safe.").Names(EntityType.Place));

    [Theory]
    [InlineData("He sued the bank Credit Lyonnais.", "Credit Lyonnais")]
    [InlineData("He bought the clothing store KoK, and left.", "KoK")]
    public void What_a_noun_of_bodies_stands_before_is_a_body(string text, string name) => Assert.Equal([name], Reads.Of(text).Names(EntityType.Organization));

    [Theory]
    [InlineData("German broadcaster Frauke Moss said no.", "Frauke Moss")]
    [InlineData("Norwegian broadcaster Karsten Moss, 40, died.", "Karsten Moss")]
    [InlineData("At the bank Dorun Velt, 40, was shot.", "Dorun Velt")]
    [InlineData("At the Norwegian bank Dorun Velt, 40, was shot.", "Dorun Velt")]
    public void Whoever_has_a_calling_or_an_age_is_no_body(string text, string name)
    {
        var read = Reads.Of(text);
        Assert.Equal([name], read.Names(EntityType.Person));
        Assert.Empty(read.Names(EntityType.Organization));
    }

    [Fact]
    public void Whose_bank_is_told_of_is_a_person() => Assert.Equal(["Mara Velt"], Reads.Of("The bank Mara Velt founded left.").Names(EntityType.Person));
}
