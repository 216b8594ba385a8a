using Graph.Core.Entities;

namespace Graph.Extraction.Tests.Names;

public sealed class UnlistedStateTests
{
    [Theory]
    [InlineData("Kwazi Dlame, president of neighbouring Ombar, left.", "Ombar")]
    [InlineData("The foreign ministers of Norway, Sarre and Ombar signed an agreement.", "Ombar")]
    [InlineData("President Maksim Orel of Mevria appealed for help. Mevrian troops left the town.", "Mevria")]
    [InlineData("Petr Lanski, the Ostravian ambassador, spoke to President Karel Vonda of Ostravia and left.", "Ostravia")]
    [InlineData("He fled Karvania in 1971. The former Karvanian foreign minister, Milos Hrad, is a member.", "Karvania")]
    [InlineData("Lakeland's parliament voted. Norway summoned Lakeland's ambassador.", "Lakeland")]
    [InlineData("The ambassadors of Kasheria and Doral met. Kasheria's ambassador left.", "Kasheria")]
    [InlineData("The Tambian army denied it. Its head in Tambia, Claire Dubel, left.", "Tambia")]
    [InlineData("Velmar's Prime Minister Tomas Orlik left. Mara Velt is a Velmarian diplomat.", "Velmar")]
    [InlineData("Karst's deputy foreign minister left. The mayor accused Karst's foreign ministry of lying.", "Karst")]
    [InlineData("In Velmar's capital, Pelgrad, Prime Minister Tomas Orlik left.", "Velmar")]
    [InlineData("Velmar's capital is quiet. Velmar applied for EU membership in 2016.", "Velmar")]
    [InlineData("The mayor accused the government of Ostra. Ostra's ambassador to Norway left.", "Ostra")]
    public void A_state_that_nobody_lists_is_told_by_its_offices_and_forces(string text, string state) =>
        Assert.Contains(state, Reads.Of(text).Names(EntityType.State));

    [Theory]
    [InlineData("Corrin's army fled. Corrin's government fell.")]
    [InlineData("Belda Corrin's ambassador left. Corrin's parliament met.")]
    public void A_ruler_is_no_state(string text) => Assert.Empty(Reads.Of(text).Names(EntityType.State));

    [Fact]
    public void A_senate_is_no_other_states() =>
        Assert.Equal(["Senate"], Reads.Of("Norway was quiet. On Monday the Senate of the small country beside it met. The Senate left.").Names(EntityType.Organization));
}
