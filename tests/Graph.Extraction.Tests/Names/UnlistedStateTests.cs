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
    public void A_state_that_nobody_lists_is_told_by_its_offices_and_forces(string text, string state) =>
        Assert.Contains(state, Reads.Of(text).Names(EntityType.State));

    [Fact]
    public void A_senate_is_no_other_states() =>
        Assert.Equal(["Senate"], Reads.Of("Norway was quiet. On Monday the Senate of the small country beside it met. The Senate left.").Names(EntityType.Organization));
}
