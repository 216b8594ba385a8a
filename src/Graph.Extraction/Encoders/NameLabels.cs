namespace Graph.Extraction.Encoders;

/// <summary>What the network says of names: the first or a further word of one of three kinds.</summary>
internal static class NameLabels
{
    public const int Outside = 0;
    public const int Count = 7;

    /// <summary>The kinds in the order of the labels.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["PER", "ORG", "LOC"];

    public static int First(int kind) => 1 + (2 * kind);

    public static int Further(int kind) => 2 + (2 * kind);

    public static bool IsFirst(int label) => label % 2 == 1;

    public static int KindOf(int label) => (label - 1) / 2;

    /// <summary>A further word stands only behind a word of its own kind.</summary>
    public static bool MayFollow(int before, int after) =>
        after == Outside || IsFirst(after) || (before != Outside && KindOf(before) == KindOf(after));

    /// <summary>The names under the labels of so many words, in their order.</summary>
    public static IEnumerable<(int First, int End, int Kind)> NamesOf(Func<int, int> label, int count)
    {
        for (var at = 0; at < count; at++)
        {
            if (!IsFirst(label(at)))
                continue;
            var first = at;
            while (at + 1 < count && label(at + 1) == label(first) + 1)
                at++;
            yield return (first, at + 1, KindOf(label(first)));
        }
    }
}
