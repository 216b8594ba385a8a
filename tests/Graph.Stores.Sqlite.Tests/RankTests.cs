using Graph.Core.Identity;
using Graph.Stores.Sqlite.Engine;

namespace Graph.Stores.Sqlite.Tests;

public sealed class RankTests
{
    [Fact]
    public void Ranks_never_contradict_the_order_of_ids()
    {
        var random = new Random(7);
        var letters = "aez27.:_-AZ{~0é";
        var ids = Enumerable.Range(0, 3000)
            .Select(number => number % 2 == 0
                ? ContentId.Of("e", number.ToString())
                : "e_" + new string([.. Enumerable.Range(0, random.Next(15)).Select(_ => letters[random.Next(letters.Length)])]))
            .Concat(["a", "e", "e_", "f_x", "d_x", ""])
            .Order(StringComparer.Ordinal)
            .Select(id => Rank.Of(id, "e_"))
            .ToList();

        Assert.Equal(ids.Order(), ids);
    }

    [Fact]
    public void Ids_that_follow_from_content_have_ranks_of_their_own() =>
        Assert.Equal(20_000, Enumerable.Range(0, 20_000).Select(number => Rank.Of(ContentId.Of("e", number.ToString()), "e_")).Distinct().Count());
}
