using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Occupations;

namespace Graph.Extraction.Tests.Occupations;

/// <summary>What an article says that a person does; all names are invented.</summary>
public sealed class OccupationTests
{
    [Theory]
    [InlineData("The violinist Lena Marsh said that the hall was cold.", "violinist: arts")]
    [InlineData("Violinist Lena Marsh said that the hall was cold.", "violinist: arts")]
    [InlineData("On Monday violinist Lena Marsh said that the hall was cold.", "violinist: arts")]
    [InlineData("Football captain Lena Marsh said that the pitch was wet.", "football captain: sport")]
    [InlineData("The painter and sculptor Lena Marsh said that the hall was cold.", "sculptor: arts, painter: arts")]
    [InlineData("Lena Marsh, the captain of the football team, said that the pitch was wet.", "captain of the football team: sport")]
    [InlineData("Lena Marsh, the goalkeeper of the town team, said that the pitch was wet.", "goalkeeper: sport")]
    [InlineData("Lena Marsh, a violinist, said that the hall was cold.", "violinist: arts")]
    [InlineData("Lena Marsh, 34, a violinist with the town orchestra, said that the hall was cold.", "violinist: arts")]
    [InlineData("The violinist, Lena Marsh, said that the hall was cold.", "violinist: arts")]
    [InlineData("Lena Marsh is a violinist. Marsh said that the hall was cold.", "violinist: arts")]
    [InlineData("Lena Marsh, who was a dairy farmer, said that the milk was sour.", "dairy farmer: agriculture")]
    [InlineData("The actors Lena Marsh and Ilo Dorn said that the hall was cold.", "actor: arts")]
    [InlineData("Finance Minister Lena Marsh said that the mill was sold.", "finance minister: politics")]
    public void What_stands_beside_a_name_tells_the_occupation(string text, string expected) =>
        Assert.Equal(expected, Told(text));

    [Theory]
    [InlineData("Lena Marsh, the violinist's brother, said that the hall was cold.")]
    [InlineData("According to Lena Marsh, the goalkeeper was late.")]
    [InlineData("According to Lena Marsh, the goalkeeper of the town team was late.")]
    [InlineData("Lena Marsh is not a violinist. Marsh said that the hall was cold.")]
    [InlineData("\"Ask the violinist Lena Marsh,\" said Ilo Dorn.")]
    [InlineData("Lena Marsh, the captain of the boat, said that the lake was high.")]
    [InlineData("After talks with Lena Marsh, the captain of the football team said that the pitch was wet.")]
    [InlineData("Lena Marsh, the president of the Lake Bank, said that the mill was sold.")]
    [InlineData("The town theatre replaces director Lena Marsh. She said nothing.")]
    [InlineData("Lena Marsh, goalkeeper Ilo Dorn and others said that the pitch was wet.")]
    public void What_is_told_of_another_or_of_no_field_is_not_hers(string text) => Assert.Equal("", Told(text));

    [Theory]
    [InlineData("Goalkeeper Mara Velt said that the pitch was wet.", "Mara Velt")]
    [InlineData("Violinist Mara Velt said that the hall was cold.", "Mara Velt")]
    [InlineData("Opera singer Mara Velt said that the hall was cold.", "Mara Velt")]
    [InlineData("Farmer Mara Velt told reporters that the field was dry.", "Mara Velt")]
    [InlineData("Surgeon Mara Velt said on Monday that the clinic was closed.", "Mara Velt")]
    public void An_occupation_with_a_capital_is_no_part_of_the_name(string text, string name) =>
        Assert.Equal([name], Reads.Of(text).Names(EntityType.Person));

    [Theory]
    [InlineData("James Baker said that the bridge was open.", "James Baker")]
    [InlineData("Reinhard Bishop said that the bridge was open.", "Reinhard Bishop")]
    [InlineData("Mason Porter said that the bridge was open.", "Mason Porter")]
    [InlineData("The host was Judge Judy, and Judge Judy said that the bridge was open.", "Judge Judy")]
    [InlineData("Baker Velt said that the bridge was open.", "Baker Velt")]
    public void A_name_that_is_an_occupation_too_stays_whole(string text, string name) =>
        Assert.Contains(Reads.Of(text).Names(EntityType.Person), found => found == name || name.EndsWith(' ' + found, StringComparison.Ordinal) && name.StartsWith("Judge", StringComparison.Ordinal));

    [Theory]
    [InlineData("Violinist Lena Marsh said that the hall was cold.")]
    [InlineData("The mill burnt.\n\nLena Marsh, a violinist, said that the hall was cold. The mill was old.")]
    public void A_passage_tells_what_the_article_did(string text)
    {
        var name = text.IndexOf("Lena Marsh", StringComparison.Ordinal);

        Assert.Equal([new Occupation("violinist", "arts")], ToldOccupations.Beside(text, new TextSpan(name, name + "Lena Marsh".Length)));
    }

    [Theory]
    [InlineData("HEAD_OF_STATE_OF", "President", EntityType.State, "Oskria", "president: politics")]
    [InlineData("WORKS_FOR", "police chief", EntityType.Place, "Selm", "police chief: police")]
    [InlineData("LEADS", "mayor", EntityType.Place, "Selm", "mayor: politics")]
    [InlineData("LEADS", "CEO", EntityType.Organization, "Karst", "CEO: business")]
    [InlineData("CHAIRS", "chairwoman", EntityType.Organization, "Selm Savings Bank", "chairwoman: business")]
    [InlineData("LEADS", "director", EntityType.Organization, "Karst", "")]
    [InlineData("CITIZEN_OF", null, EntityType.State, "Oskria", "")]
    public void An_office_tells_the_field_by_its_kind_its_title_or_its_body(string type, string? title, EntityType bodyType, string body, string expected) =>
        Assert.Equal(expected, Shown(ToldOccupations.OfOffice(RelationTypes.Get(type), title, bodyType, body)));

    private static string Told(string text) => Shown(Reads.Of(text).Entity("Lena Marsh").Occupations);

    private static string Shown(IEnumerable<Occupation> occupations) =>
        string.Join(", ", occupations.Select(occupation => $"{occupation.Words}: {occupation.Field}"));
}
