namespace Graph.Extraction.Tests.Relations;

/// <summary>Invented politicians of the parties and states of the United States.</summary>
public sealed class LegislatorTests
{
    [Theory]
    [InlineData("Sen. Mara Ostrova (D-Ore.) said no.", "Mara Ostrova MEMBER_OF Democratic Party", "Mara Ostrova REPRESENTS Oregon")]
    [InlineData("Rep. Ilo Dorn, R-New Mexico, said no.", "Ilo Dorn MEMBER_OF Republican Party", "Ilo Dorn REPRESENTS New Mexico")]
    [InlineData("\"No,\" said Rep. Ilo Dorn (D., N.Y.).", "Ilo Dorn MEMBER_OF Democratic Party", "Ilo Dorn REPRESENTS New York")]
    [InlineData("Sen. Mara Ostrova (I–Vt.) said no.", "Mara Ostrova REPRESENTS Vermont")]
    [InlineData("Rep. Tim Orr (R-Ohio) said no.", "Tim Orr MEMBER_OF Republican Party", "Tim Orr REPRESENTS Ohio")]
    [InlineData("Gov. Ilo Dorn (R-Ga.) said no.", "Ilo Dorn LEADS Georgia", "Ilo Dorn MEMBER_OF Republican Party")]
    [InlineData("Former Sen. Mara Ostrova, D-Maine, said no.", "Mara Ostrova MEMBER_OF Democratic Party", "Mara Ostrova REPRESENTS Maine ended")]
    [InlineData("Sen. Mara Ostrova (R-Utah) left. The Senate met.", "Mara Ostrova MEMBER_OF Republican Party", "Mara Ostrova MEMBER_OF United States Senate", "Mara Ostrova REPRESENTS Utah")]
    public void Letters_behind_a_name_tell_party_and_state(string text, params string[] relations) => Assert.Equal(relations, RelationsOf(text));

    [Theory]
    [InlineData("Sen. Mara Ostrova of Maine said no.", "Mara Ostrova REPRESENTS Maine")]
    [InlineData("Texas Rep. Ilo Dorn said no.", "Ilo Dorn REPRESENTS Texas")]
    public void A_senator_of_a_place_represents_it(string text, params string[] relations) => Assert.Equal(relations, RelationsOf(text));

    [Theory]
    [InlineData("The United States voted. Republican Gov. Ilo Dorn said no.", "Ilo Dorn MEMBER_OF Republican Party")]
    [InlineData("The GOP met. Democrat Mara Ostrova said no.", "Mara Ostrova MEMBER_OF Democratic Party")]
    [InlineData("Mara Ostrova, 54, a moderate Democrat from Ohio, said no.", "Mara Ostrova MEMBER_OF Democratic Party")]
    [InlineData("Mara Ostrova, a former Republican from Ohio, said no.")]
    public void Who_is_called_by_a_partys_word_belongs_to_it(string text, params string[] relations) => Assert.Equal(relations, RelationsOf(text).Where(relation => relation.StartsWith("Mara", StringComparison.Ordinal) || relation.StartsWith("Ilo", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Norway voted. Mara Ostrova, a Republican, said no.")]
    [InlineData("Norway and the United States talked. Norway voted. Republican Gov. Mara Ostrova said no.")]
    [InlineData("Ohio voted. Many saw a Republican Dorn in him.")]
    [InlineData("The firm, D-Karst, said no. On the shore, D-Day, the greatest landing, began.")]
    public void Such_words_mean_other_things_elsewhere(string text) => Assert.DoesNotContain(RelationsOf(text), relation => relation.Contains(" MEMBER_OF ", StringComparison.Ordinal));

    [Fact]
    public void A_candidate_represents_nobody_yet() =>
        Assert.Equal(["Mara Ostrova MEMBER_OF Democratic Party"], RelationsOf("Senate candidate Mara Ostrova (D-Ohio) said no."));

    [Fact]
    public void A_partys_body_of_a_state_keeps_its_name() =>
        Assert.Contains("Tim Orr CHAIRS Ohio Democratic Party", RelationsOf("Ohio Democratic Party chairman Tim Orr said Sen. Mara Ostrova (D-Ohio) had won."));

    [Fact]
    public void What_the_letters_mean_is_not_spoken_of()
    {
        var read = Reads.Of("Ilo Dorn said that Sen. Mara Ostrova (D-Ore.) was wrong.");

        Assert.Equal(["Mara Ostrova"], read.Only.About.Select(about => read.NameOf(about.Entity)));
    }

    private static IEnumerable<string> RelationsOf(string text)
    {
        var read = Reads.Of(text);
        return read.Relations.Zip(read.Reading.Relations, (told, relation) => relation.Ended ? told + " ended" : told).Order(StringComparer.Ordinal);
    }
}
