using Graph.Core.Identity;

namespace Graph.Core.Relations;

/// <summary>Whether reports of somebody at a state or body tell of one office, by the words that they give it.</summary>
public static class OfficeTitles
{
    // Who is deputy chairman no more may still be chairman.
    private static readonly HashSet<string> Ranks = ["acting", "assistant", "associate", "deputy", "first", "honorary", "interim", "second", "senior", "vice"];

    // They tell whose the office is and not which: "minister of foreign affairs" is the foreign minister.
    private static readonly HashSet<string> Fillers = ["a", "affairs", "and", "at", "for", "in", "of", "s", "the", "to"];

    /// <summary>
    /// Whether both may be one office: of one rank and, where a body has several of the type at a time, with no word that speaks against it.
    /// "Minister" alone may be any minister; an office that is not told may be each.
    /// </summary>
    /// <param name="type">What both are to the state or body.</param>
    /// <param name="left">An office in an article's words; null where none is named.</param>
    /// <param name="right">Likewise.</param>
    public static bool MayBeOne(RelationType type, string? left, string? right)
    {
        if (left is not { } title || right is not { } other)
            return true;
        var (words, others) = (WordsOf(title), WordsOf(other));
        if (!words.Where(Ranks.Contains).ToHashSet().SetEquals(others.Where(Ranks.Contains)))
            return false;
        return HasOneTitle(type) || words.IsSubsetOf(others) || others.IsSubsetOf(words);
    }

    /// <summary>What an office comes down to, the same for words that tell of one office: its ranks and, where a body has several of the type, its other words.</summary>
    public static string SenseOf(RelationType type, string? office)
    {
        if (office is null)
            return HasOneTitle(type) ? "" : "untold";
        var words = WordsOf(office);
        return string.Join(' ', (HasOneTitle(type) ? words.Where(Ranks.Contains) : words).Order(StringComparer.Ordinal));
    }

    // "Chair", "chairwoman" and "head of the board", or "spokesman" and "press secretary", are words for one office.
    private static bool HasOneTitle(RelationType type) => type.SingleValuedPer == Slot.Object || type == RelationTypes.SpokespersonFor;

    private static HashSet<string> WordsOf(string office) =>
        [.. FoldedText.Words(office).Select(Spell).Where(word => !Fillers.Contains(word))];

    private static string Spell(string word) => word switch
    {
        "defense" => "defence",
        "labor" => "labour",
        "adviser" => "advisor",
        _ => word,
    };
}
