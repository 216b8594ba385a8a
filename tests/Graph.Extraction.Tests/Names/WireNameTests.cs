using Graph.Core.Entities;

namespace Graph.Extraction.Tests.Names;

/// <summary>Names as news agencies write them short.</summary>
public sealed class WireNameTests
{
    [Theory]
    [InlineData("Apple, Microsoft and Amazon.com led losses on the Nasdaq, while Boeing and Chevron weighed on the Dow.", "Microsoft", "Amazon")]
    [InlineData("Germany's Bayer and BASF are to appeal against a ruling in Missouri over dicamba.", "Bayer", "BASF")]
    [InlineData("Airbus cut jobs, and IAG's British Airways did too.", "IAG", "British Airways")]
    [InlineData("Germany's Bayer and BASF are to appeal against a ruling in Missouri over dicamba, Bayer's Monsanto unit said.", "Bayer", "BASF", "Monsanto")]
    [InlineData("Boca Juniors and Argentinos Juniors mourned him on Monday.", "Boca Juniors", "Argentinos Juniors")]
    [InlineData("Liverpool beat Everton 2-1 at Anfield on Saturday.", "Liverpool", "Everton")]
    [InlineData("The Los Angeles Lakers beat the Miami Heat 106-93 on Sunday.", "Los Angeles Lakers", "Miami Heat")]
    [InlineData("Results: Sheffield United 0 Fulham 1; West Brom 1 Leeds 5.", "Sheffield United", "Fulham", "West Brom", "Leeds")]
    [InlineData("The Serie A side Juventus lost two points on Monday.", "Juventus")]
    [InlineData("Chelsea signed Kai Havertz from Bayer Leverkusen.", "Chelsea", "Bayer Leverkusen")]
    [InlineData("Ethiopia's Tigray People's Liberation Front fired rockets.", "Tigray People's Liberation Front")]
    [InlineData("France's Renault and Italy's Eni reported losses; Spain's Telefonica sold its towers to American Tower Corp.", "Telefonica")]
    public void Bodies_are_told_apart(string text, params string[] bodies) =>
        Assert.Empty(bodies.Except(Reads.Of(text).Names(EntityType.Organization)));

    [Theory]
    [InlineData("France's Macron and India's Modi met on Monday.", "Macron", "Modi")]
    [InlineData("The Duchess of Sussex lost a ruling in London.", "Duchess of Sussex")]
    public void Who_governs_a_state_is_somebody(string text, params string[] persons) =>
        Assert.Equal(persons, Reads.Of(text).Names(EntityType.Person));

    [Theory]
    [InlineData("Typhoon Goni killed 20 people in the Philippines.", "Typhoon Goni")]
    [InlineData("Hurricane Delta hit Louisiana on Friday.", "Hurricane Delta")]
    public void A_storm_is_an_event(string text, string storm) =>
        Assert.Equal([storm], Reads.Of(text).Names(EntityType.Event));

    [Theory]
    [InlineData("The Storm Harbour Center said that it was late.", "Storm Harbour Center")]
    [InlineData("The Duke of Oldport Hotel opened on Monday.", "Duke of Oldport Hotel")]
    [InlineData("Rovers of Karst\n\nRural Democrats (RDU) met on Monday.", "Rural Democrats")]
    public void What_is_called_after_a_storm_or_a_duke_is_a_body(string text, string body)
    {
        var reads = Reads.Of(text);
        Assert.Equal([body], reads.Names(EntityType.Organization));
        Assert.Empty(reads.Names(EntityType.Event));
    }

    [Fact]
    public void Players_with_their_points_are_no_teams() =>
        Assert.Equal(["Tomas Higgins", "Mark Velt"], Reads.Of("In a frame on Monday, Tomas Higgins 6 Mark Velt 3.").Names(EntityType.Person));

    [Theory]
    [InlineData("Baden Baden told tourists to come.", "Baden Baden")]
    [InlineData("Canada's Banff raised fees.", "Banff")]
    public void A_town_tells_and_raises_something(string text, string town) =>
        Assert.Equal([town], Reads.Of(text).Names(EntityType.Place));

    [Theory]
    [InlineData("Boeing 737 Airbus 320 parts were found.")]
    [InlineData("Article 5 Section 3 was cited.")]
    public void What_is_counted_otherwise_is_no_result(string text) =>
        Assert.DoesNotContain(Reads.Of(text).Names(EntityType.Organization), name => name is "Section" or "Article");


    [Theory]
    [InlineData("TURKU, March 5. /NORD/. Norway will leave, Mara Velt said.", "Turku")]
    [InlineData("TURKU. March 5 (Interfax) - Norway will leave, Mara Velt said.", "Turku")]
    [InlineData("TURKU. March 5. INTERFAX - Norway will leave, Mara Velt said.", "Turku")]
    public void A_town_before_a_day_and_an_agency_is_where_it_was_written(string text, string town)
    {
        var reads = Reads.Of(text);
        Assert.Equal([town], reads.Names(EntityType.Place));
        Assert.Equal("Norway will leave", reads.Words(reads.Only.Content));
    }
}
