using Graph.Extraction.Annotation;

namespace Graph.Extraction.Tokens;

/// <summary>Things by one token each, as the one behind their last; several may share it. Made once, and asked without allocating.</summary>
internal sealed class TokenIndex<T>
{
    private readonly T[] _things;
    private readonly List<int> _tokens;

    /// <param name="things">Those of one token stay in this order.</param>
    public TokenIndex(IEnumerable<T> things, Func<T, int> tokenOf)
    {
        _things = [.. things];
        _tokens = new(_things.Length);
        foreach (var thing in _things)
            _tokens.Add(tokenOf(thing));
        if (IsInOrder())
            return;
        _things = [.. _things.OrderBy(tokenOf)];
        _tokens.Sort();
    }

    /// <summary>The things of a token; often none.</summary>
    public ArraySegment<T> this[int token] => Between(token, token + 1);

    /// <summary>The things of the tokens from one on and before another, by their tokens.</summary>
    public ArraySegment<T> Between(int first, int end)
    {
        var from = TextOrder.CountBefore(_tokens, first, static token => token);
        var to = from;
        while (to < _tokens.Count && _tokens[to] < end)
            to++;
        return new ArraySegment<T>(_things, from, to - from);
    }

    private bool IsInOrder()
    {
        for (var at = 1; at < _tokens.Count; at++)
            if (_tokens[at] < _tokens[at - 1])
                return false;
        return true;
    }
}
