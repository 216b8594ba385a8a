namespace Graph.Extraction.Tokens;

/// <summary>Some tokens of an article, a bit each. A place before the first token or behind the last is never among them.</summary>
/// <param name="count">How many tokens the article has; the place behind the last may be added too, as an end.</param>
internal sealed class TokenSet(int count)
{
    private readonly ulong[] _tokens = new ulong[(count / 64) + 1];

    public void Add(int token) => _tokens[token / 64] |= 1UL << token;

    public void Add(TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
            Add(token);
    }

    public bool Contains(int token) => (uint)token <= (uint)count && (_tokens[token / 64] & (1UL << token)) != 0;

    /// <summary>Whether any token of a range is among them.</summary>
    public bool Overlaps(TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
            if (Contains(token))
                return true;
        return false;
    }

    /// <summary>The tokens of these ranges.</summary>
    public static TokenSet Of(int count, IEnumerable<TokenRange> ranges)
    {
        var set = new TokenSet(count);
        foreach (var range in ranges)
            set.Add(range);
        return set;
    }

    /// <summary>The tokens of these things.</summary>
    public static TokenSet Of<T>(int count, List<T> things, Func<T, TokenRange> rangeOf)
    {
        var set = new TokenSet(count);
        foreach (var thing in things)
            set.Add(rangeOf(thing));
        return set;
    }

    public static TokenSet Of(int count, IEnumerable<int> tokens)
    {
        var set = new TokenSet(count);
        foreach (var token in tokens)
            set.Add(token);
        return set;
    }
}
