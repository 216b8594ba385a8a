using Graph.Core.Identity;

namespace Graph.Core.Tests.Identity;

public sealed class ContentIdTests
{
    [Fact]
    public void The_same_parts_give_the_same_id() =>
        Assert.Equal(ContentId.Of("a", "one", "two"), ContentId.Of("a", "one", "two"));

    [Fact]
    public void Parts_are_told_apart_by_where_they_end() =>
        Assert.NotEqual(ContentId.Of("a", "one", "two"), ContentId.Of("a", "onet", "wo"));

    [Fact]
    public void A_missing_part_differs_from_an_empty_one() =>
        Assert.NotEqual(ContentId.Of("a", (string?)null), ContentId.Of("a", ""));

    [Fact]
    public void An_id_is_its_prefix_and_24_characters() =>
        Assert.Matches("^st_[a-z2-7]{24}$", ContentId.Of("st", "anything"));
}
