using System.Runtime.InteropServices;

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

    /// <summary>The things by a token of each; those of one token stay in their order. The list itself where it is so already.</summary>
    public static List<T> By<T>(List<T> things, Func<T, int> tokenOf)
    {
        for (var at = 1; at < things.Count; at++)
            if (tokenOf(things[at]) < tokenOf(things[at - 1]))
                return [.. things.OrderBy(tokenOf)];
        return things;
    }

    /// <summary>The first of the things at a token, or null.</summary>
    /// <param name="tokenOf">By which the things are in order.</param>
    public static T? At<T>(List<T> things, int token, Func<T, int> tokenOf) where T : class =>
        CountBefore(things, token, tokenOf) is var at && at < things.Count && tokenOf(things[at]) == token ? things[at] : null;

    /// <summary>Those of the things that begin from one token on and before another; to be read before the list changes.</summary>
    /// <param name="things">By their first token.</param>
    public static ReadOnlySpan<T> Between<T>(List<T> things, int first, int end, Func<T, int> firstOf)
    {
        var (from, to) = (CountBefore(things, first, firstOf), CountBefore(things, end, firstOf));
        return CollectionsMarshal.AsSpan(things)[from..Math.Max(from, to)];
    }
}
