namespace Graph.Extraction.Tokens;

/// <summary>Things by one token each, as the one behind their last; several may share it. Made once, and asked without allocating.</summary>
internal sealed class TokenIndex<T>
{
    private readonly T[] _things;
    private readonly int[] _tokens;

    /// <param name="things">Those of one token stay in this order.</param>
    public TokenIndex(IEnumerable<T> things, Func<T, int> tokenOf)
    {
        _things = [.. things];
        _tokens = new int[_things.Length];
        for (var at = 0; at < _tokens.Length; at++)
            _tokens[at] = tokenOf(_things[at]);
        if (IsInOrder())
            return;
        _things = [.. _things.OrderBy(tokenOf)];
        Array.Sort(_tokens);
    }

    /// <summary>The things of a token; often none.</summary>
    public ArraySegment<T> this[int token] => Between(token, token + 1);

    /// <summary>The things of the tokens from one on and before another, by their tokens.</summary>
    public ArraySegment<T> Between(int first, int end)
    {
        var (from, high) = (0, _tokens.Length);
        while (from < high)
        {
            var middle = (from + high) / 2;
            (from, high) = _tokens[middle] < first ? (middle + 1, high) : (from, middle);
        }

        var to = from;
        while (to < _tokens.Length && _tokens[to] < end)
            to++;
        return new ArraySegment<T>(_things, from, to - from);
    }

    private bool IsInOrder()
    {
        for (var at = 1; at < _tokens.Length; at++)
            if (_tokens[at] < _tokens[at - 1])
                return false;
        return true;
    }
}
