namespace Graph.Ingestion.Identity;

/// <summary>
/// How else a name may be spelt in Latin letters, where the languages that it comes through romanise differently: "Sergey" and "Sergei"
/// (BGN/PCGN 1947 and ISO 9 for Russian, BGN/PCGN 1981 for Armenian, and what the press makes of them).
/// </summary>
internal static class OtherSpellings
{
    private static readonly (string One, string Other, bool IsEnding)[] Pairs =
    [
        ("ey", "ei", true), ("iy", "y", true), ("ii", "y", true), ("ij", "y", true), ("ei", "ey", true), ("y", "iy", true), ("y", "ii", true),
        ("ya", "ia", false), ("ia", "ya", false), ("yu", "iu", false), ("iu", "yu", false), ("kh", "h", false), ("ks", "x", false), ("x", "ks", false),
        ("ts", "c", false), ("w", "v", false), ("mohammed", "muhammad", false), ("muhammad", "mohammed", false), ("hussein", "husayn", false),
    ];

    /// <summary>The folded name with one word spelt otherwise, each way once; never the name itself.</summary>
    public static IReadOnlyList<string> Of(string foldedName)
    {
        var words = foldedName.Split(' ');
        var spellings = new SortedSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < words.Length; at++)
            foreach (var (one, other, isEnding) in Pairs)
                if (Spell(words[at], one, other, isEnding) is { } spelt)
                    spellings.Add(string.Join(' ', words[..at].Append(spelt).Concat(words[(at + 1)..])));
        spellings.Remove(foldedName);
        return [.. spellings];
    }

    private static string? Spell(string word, string one, string other, bool isEnding)
    {
        if (word.Length <= one.Length + 1)
            return null;
        if (isEnding)
            return word.EndsWith(one, StringComparison.Ordinal) ? word[..^one.Length] + other : null;
        return word.Contains(one, StringComparison.Ordinal) ? word.Replace(one, other, StringComparison.Ordinal) : null;
    }
}
