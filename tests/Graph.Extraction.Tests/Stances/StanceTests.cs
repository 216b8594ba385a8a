using Graph.Core.Statements;
using Graph.Extraction.Readings;
using Graph.Extraction.Stances;

namespace Graph.Extraction.Tests.Stances;

public sealed class StanceTests
{
    [Theory]
    [InlineData("Mara Velt said that Tomas Belk was a disgrace.", Stance.Negative, "disgrace")]
    [InlineData("Mara Velt said that Tomas Belk was a brilliant negotiator.", Stance.Positive, "brilliant")]
    [InlineData("“Tomas Belk has betrayed the whole valley,” said Mara Velt.", Stance.Negative, "betrayed")]
    [InlineData("Mara Velt criticised Tomas Belk for the delay.", Stance.Negative, "criticised")]
    [InlineData("Mara Velt said that Tomas Belk was a poor mayor.", Stance.Negative, "poor")]
    [InlineData("Mara Velt said that Tomas Belk was ill and a liar.", Stance.Negative, "liar")]
    [InlineData("“I do not trust Tomas Belk,” said Mara Velt.", Stance.Negative, "trust")]
    [InlineData("Mara Velt said she did not like Tomas Belk.", Stance.Negative, "like")]
    [InlineData("Mara Velt said the attack by Tomas Belk was a crime.", Stance.Negative, "crime")]
    public void What_is_said_of_a_target_tells_the_stance_and_the_words_that_carry_it(string text, Stance stance, string words)
    {
        var reads = Reads.Of(text);
        var about = AboutOf(reads, "Tomas Belk");

        Assert.Equal((AboutRole.Target, stance), (about.Role, about.Stance));
        Assert.Contains(words, reads.Words(about.StanceSpans), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mara Velt said that Tomas Belk was not a disgrace.")]
    [InlineData("Mara Velt said that Tomas Belk would speak on Monday.")]
    [InlineData("Mara Velt said that Tomas Belk hoped for an answer.")]
    [InlineData("Mara Velt said that Tomas Belk was innocent.")]
    [InlineData("Mara Velt said that Tomas Belk was ill.")]
    [InlineData("Mara Velt said that Tomas Belk had died in a terrible flood.")]
    [InlineData("Mara Velt said that Tomas Belk was in good health.")]
    [InlineData("Mara Velt said that Tomas Belk had been arrested in Varenna.")]
    [InlineData("Mara Velt said that Tomas Belk was killed by robbers.")]
    [InlineData("Mara Velt said that Tomas Belk had been wounded and hurt.")]
    [InlineData("Mara Velt said that Tomas Belk had lost the election.")]
    [InlineData("Mara Velt said that the wounded Tomas Belk was in prison.")]
    [InlineData("Mara Velt said that Tomas Belk had admitted that the dam leaked.")]
    [InlineData("Mara Velt said that Tomas Belk claimed that the mill was sold.")]
    [InlineData("Mara Velt said that Tomas Belk denied the charge.")]
    [InlineData("Mara Velt said that Tomas Belk accused Oren Moss of a crime.")]
    [InlineData("Mara Velt said that Tomas Belk fired two directors.")]
    public void No_stance_is_read_where_the_words_express_none(string text)
    {
        var about = AboutOf(Reads.Of(text), "Tomas Belk");

        Assert.Null(about.Stance);
        Assert.Empty(about.StanceSpans);
    }

    [Fact]
    public void A_word_that_nobody_rated_sounds_like_those_in_its_company()
    {
        Assert.InRange(Valences.Default.Of("mistreatment"), -5, -1);
        Assert.InRange(Valences.Default.Of("charismatic"), 1, 5);
        Assert.Equal(0, Valences.Default.Of("tuesday"));
        Assert.Equal(0, Valences.Default.Of("qqqxzz"));
    }

    private static ReadAbout AboutOf(Reads reads, string name) =>
        reads.Reading.Statements.SelectMany(statement => statement.About).First(about => reads.NameOf(about.Entity) == name);
}
