using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Abouts;

public sealed class SaidOfTests
{
    [Fact]
    public void What_is_said_of_somebody_is_about_them()
    {
        var reads = Reads.Of("Mara Ostrova criticized Tomas Belk.");
        var about = Assert.Single(reads.Only.About);
        Assert.Equal(("Tomas Belk", AboutRole.Target, Stance.Negative), (reads.NameOf(about.Entity), about.Role, about.Stance));
    }

    [Theory]
    [InlineData("Mara Ostrova said the Oslo Post was late.", "Oslo Post")]
    [InlineData("Mara Ostrova said that Norway and the Norwegian News Agency were late.", "Norway | Norwegian News Agency")]
    [InlineData("Mara Ostrova said Oslo was late.", "Oslo")]
    public void The_place_in_an_outlets_name_is_told_of_by_nobody(string text, string about)
    {
        var reads = Reads.Of(text);
        Assert.Equal(about, string.Join(" | ", reads.Only.About.Select(one => reads.NameOf(one.Entity)).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("Mara Ostrova supports Tomas Belk.", Stance.Positive)]
    [InlineData("Mara Ostrova defended Tomas Belk against criticism.", Stance.Positive)]
    [InlineData("Mara Ostrova opposes Tomas Belk.", Stance.Negative)]
    [InlineData("Mara Ostrova did not support Tomas Belk.", null)]
    public void To_support_or_oppose_somebody_is_a_stance(string text, Stance? stance) => Assert.Equal(stance, Assert.Single(Reads.Of(text).Only.About).Stance);

    [Theory]
    [InlineData("Mara Ostrova supports neither Tomas Belk nor Anna Lund.", Stance.Negative)]
    [InlineData("Mara Ostrova backs neither Tomas Belk nor Anna Lund.", Stance.Negative)]
    [InlineData("“I trust neither Tomas Belk nor Anna Lund,” said Mara Ostrova.", Stance.Negative)]
    [InlineData("Mara Ostrova opposes both Tomas Belk and Anna Lund.", Stance.Negative)]
    [InlineData("“I support both Tomas Belk and Anna Lund,” said Mara Ostrova.", Stance.Positive)]
    [InlineData("Mara Ostrova criticised neither Tomas Belk nor Anna Lund.", null)]
    public void What_is_said_of_both_or_neither_is_a_stance_towards_each(string text, Stance? stance)
    {
        var reads = Reads.Of(text);
        Assert.NotEmpty(reads.Reading.Statements);
        Assert.All(reads.Reading.Statements, statement => Assert.Equal(
            [("Tomas Belk", stance), ("Anna Lund", stance)], statement.About.Where(about => reads.NameOf(about.Entity) != "Mara Ostrova").Select(about => (reads.NameOf(about.Entity), about.Stance))));
    }

    [Fact]
    public void Whom_a_support_leaves_out_is_not_supported()
    {
        var reads = Reads.Of("Mara Ostrova supports Tomas Belk but not Anna Lund.");
        Assert.Equal([("Tomas Belk", Stance.Positive), ("Anna Lund", Stance.Negative)], reads.Only.About.Select(about => (reads.NameOf(about.Entity), about.Stance!.Value)));
    }
}
