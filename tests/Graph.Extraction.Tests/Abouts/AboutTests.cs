using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Abouts;

public sealed class AboutTests
{
    [Theory]
    [InlineData("“Mara Velt is a liar,” Tomas Belk said.")]
    [InlineData("“The bridge is safe. Mara Velt is a liar,” Tomas Belk said.")]
    [InlineData("Tomas Belk said that the bridge is safe and Mara Velt is a liar.")]
    [InlineData("“After all that happened in the long winter, I think that Mara Velt is a liar,” Tomas Belk said.")]
    public void Whom_a_main_clause_is_about_is_a_target_wherever_it_stands(string text) =>
        Assert.Equal((AboutRole.Target, Stance.Negative), About(text, "Mara Velt"));

    [Theory]
    [InlineData("Tomas Belk said that the bridge was closed when Mara Velt came.")]
    [InlineData("Tomas Belk said that the bridge that Mara Velt built was closed.")]
    [InlineData("Tomas Belk said that the bridge was closed by friends of Mara Velt.")]
    public void Who_is_named_besides_is_a_topic(string text) => Assert.Equal((AboutRole.Topic, null), About(text, "Mara Velt"));

    [Fact]
    public void Of_two_subjects_each_is_a_target()
    {
        const string Text = "Tomas Belk said that the bridge was safe and that Mara Velt and Orla Tamm were liars.";

        Assert.Equal((AboutRole.Target, AboutRole.Target), (About(Text, "Mara Velt").Role, About(Text, "Orla Tamm").Role));
    }

    [Theory]
    [InlineData("“A disgrace,” Tomas Belk said of Mara Velt.", Stance.Negative)]
    [InlineData("Of Mara Velt, Tomas Belk said: “A coward.”", Stance.Negative)]
    public void Of_whom_something_is_said_is_its_target(string text, Stance stance) => Assert.Equal((AboutRole.Target, stance), About(text, "Mara Velt"));

    private static (AboutRole Role, Stance? Stance) About(string text, string name)
    {
        var reads = Reads.Of(text);
        var about = reads.Reading.Statements[0].About.Single(about => reads.NameOf(about.Entity) == name);
        return (about.Role, about.Stance);
    }

    [Theory]
    [InlineData("Mara Velt called on Karst Energy to make the price affordable and fair.")]
    [InlineData("Mara Velt said Karst Energy expected a profit of 200 million crowns.")]
    public void What_is_asked_of_somebody_and_what_he_earns_is_no_praise(string text) =>
        Assert.All(Reads.Of(text).Reading.Statements.SelectMany(statement => statement.About), about => Assert.Null(about.Stance));
}
