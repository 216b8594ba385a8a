using Graph.Extraction.Words;

namespace Graph.Extraction.Tests.Words;

public sealed class PhraseTableTests
{
    private static readonly string[] Words = ["the", "lakeside", "trade", "council", "met"];

    [Fact]
    public void The_longest_phrase_at_a_place_is_found()
    {
        var phrases = Table("lakeside", "lakeside trade", "lakeside trade council", "trade union");

        Assert.Equal(3, Longest(phrases, 1, Words.Length));
        Assert.Equal(0, Longest(phrases, 2, Words.Length));
    }

    [Fact]
    public void A_phrase_that_reaches_over_the_end_is_not_there()
    {
        Assert.Equal(2, Longest(Table("lakeside trade", "lakeside trade council"), 1, 3));
    }

    [Fact]
    public void A_phrase_keeps_its_first_value()
    {
        var phrases = new PhraseTable<int>();

        Assert.True(phrases.TryAdd("lakeside trade", 1));
        Assert.False(phrases.TryAdd("lakeside trade", 2));
        Assert.Equal((2, 1), phrases.LongestAt<string>(Words, word => word, 1, Words.Length));
    }

    [Fact]
    public void A_phrase_without_end_takes_no_stack()
    {
        var endless = new string('a', 10_000_000);
        var phrases = Table(endless, "lakeside");

        Assert.True(phrases.TryGet(endless, out _));
        Assert.Equal(0, phrases.LongestAt<string>([endless], word => word, 0, 1).Length);
        Assert.Equal(1, Longest(phrases, 1, Words.Length));
    }

    private static int Longest(PhraseTable<int> phrases, int at, int end) => phrases.LongestAt<string>(Words, word => word, at, end).Length;

    private static PhraseTable<int> Table(params string[] phrases)
    {
        var table = new PhraseTable<int>();
        foreach (var phrase in phrases)
            table.TryAdd(phrase, 0);
        return table;
    }
}
