namespace Graph.Extraction.Tests.Relations;

/// <summary>Towns beside the province or the state that they lie in, and what lies in a town.</summary>
public sealed class PartOfTownTests
{
    [Theory]
    [InlineData("Fire broke out in the Altona district of Hamburg.", "Altona LOCATED_IN Hamburg")]
    [InlineData("Fire broke out in the Hamburg district of Altona.", "Altona LOCATED_IN Hamburg")]
    [InlineData("Fire broke out in the district of Altona in Hamburg.", "Altona LOCATED_IN Hamburg")]
    [InlineData("A fire in the Hamburg suburb of Altona was put out.", "Altona LOCATED_IN Hamburg")]
    [InlineData("They met in the Texas border city of Laredo.", "Laredo LOCATED_IN Texas")]
    [InlineData("They met in Bergen, northern Norway, on Monday.", "Bergen LOCATED_IN Norway")]
    [InlineData("They met in Bergen (Norway) on Monday.", "Bergen LOCATED_IN Norway")]
    public void A_part_lies_in_the_whole_beside_it(string text, string relation) => Assert.Equal([relation], Reads.Of(text).Relations);

    [Theory]
    [InlineData("They flew from Hamburg, city of Bergen.")]
    [InlineData("They left the Hamburg area in Norwegian cars.")]
    [InlineData("He lives in Bergen (Norwegian for mountains).")]
    [InlineData("Jan Velt (Norway) won in Hamburg.")]
    [InlineData("Velt (Norway) won in Hamburg.")]
    [InlineData("They met in Bergen, northern Norway and Sweden.")]
    public void What_only_stands_beside_a_place_lies_elsewhere(string text) => Assert.Empty(Reads.Of(text).Relations);
}
