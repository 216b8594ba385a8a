using Graph.Extraction.Tokens;

namespace Graph.Extraction.Tests.Tokens;

public sealed class TokenIndexTests
{
    private static readonly TokenRange[] Ranges = [new(4, 6), new(0, 3), new(1, 3), new(5, 6)];

    [Fact]
    public void Things_of_one_token_stay_in_their_order()
    {
        var index = new TokenIndex<TokenRange>(Ranges, range => range.End);

        Assert.Equal([new(0, 3), new(1, 3)], index[3]);
        Assert.Equal([new(4, 6), new(5, 6)], index[6]);
        Assert.Equal(0, index[4].Count);
    }

    [Fact]
    public void Things_between_two_tokens_stand_in_the_order_of_the_text()
    {
        var index = new TokenIndex<TokenRange>(Ranges, range => range.First);

        Assert.Equal([new(1, 3), new(4, 6)], index.Between(1, 5));
    }

    [Fact]
    public void A_place_outside_the_article_is_in_no_set()
    {
        var set = TokenSet.Of(6, Ranges);

        Assert.True(set.Contains(5));
        Assert.False(set.Contains(3) || set.Contains(-1) || set.Contains(7));
    }
}
