namespace Graph.Extraction.Annotation;

/// <summary>Lists in the order of the text, asked for what stands at a place without a walk over all of them.</summary>
internal static class TextOrder
{
    /// <summary>How many of the things begin before a token.</summary>
    /// <param name="things">By their first token.</param>
    public static int CountBefore<T>(List<T> things, int token, Func<T, int> firstOf)
    {
        var (low, high) = (0, things.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = firstOf(things[middle]) < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The first of the things at a token, or null.</summary>
    /// <param name="tokenOf">By which the things are in order.</param>
    public static T? At<T>(List<T> things, int token, Func<T, int> tokenOf) where T : class =>
        CountBefore(things, token, tokenOf) is var at && at < things.Count && tokenOf(things[at]) == token ? things[at] : null;

    /// <summary>Those of the things that begin from one token on and before another.</summary>
    /// <param name="things">By their first token.</param>
    public static IEnumerable<T> Between<T>(List<T> things, int first, int end, Func<T, int> firstOf)
    {
        for (var at = CountBefore(things, first, firstOf); at < things.Count && firstOf(things[at]) < end; at++)
            yield return things[at];
    }
}
