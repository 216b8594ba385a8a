using Graph.Core.Entities;

namespace Graph.Extraction.Tests.Names;

public sealed class NameTests
{
    [Theory]
    [InlineData("Odo Lisk said that the plan was dead.", "Odo Lisk")]
    [InlineData("The footballer Mara Velt said she would leave.", "Mara Velt")]
    [InlineData("The crowd cheered. The goalkeeper Odo Lisk was sold.", "Odo Lisk")]
    public void A_rare_given_name_belongs_to_the_name(string text, string name) =>
        Assert.Equal([name], Reads.Of(text).Names(EntityType.Person));
}
