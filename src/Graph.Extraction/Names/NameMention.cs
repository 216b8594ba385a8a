using Graph.Core.Entities;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>A name in the text. Names nest: "Ruritanian Defence Ministry" holds "Ruritanian".</summary>
/// <param name="Entry">The reference facts' entry; null for a name that they do not hold.</param>
/// <param name="IsInner">Whether it stands inside a longer name.</param>
public sealed record NameMention(TokenRange Range, EntityType Type, ListedName? Entry, bool IsInner)
{
    /// <summary>Whether it is written without capitals, "the foreign ministry": it leads to a body as a name does, and is reported as a nominal mention.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether a listed name tells of itself inside a longer one: "Lakeside" in "Lakeside Bank", but no newspaper called "Freedom" in "Ostra Freedom Front".</summary>
    internal static bool MayStandInside(List<Token> tokens, TokenRange outer, ListedName entry, TokenRange inner) =>
        !(entry is { Type: EntityType.Organization, Kind: "company" } && inner.First == outer.First && IsPlainHead(tokens, inner.End, outer.End)) && (entry.Type != EntityType.Organization || inner.Length > 1 || inner.First == outer.First || tokens[inner.First].IsAllCapitals || tokens[inner.First - 1].Lower is "of" or "for" or "the");

    // "Karst Energy" is a company of its own, "Karst's board" is not.
    private static bool IsPlainHead(List<Token> tokens, int first, int end)
    {
        for (var at = first; at < end; at++)
            if (!(tokens[at].IsWord && tokens[at].IsCapitalised))
                return false;
        return first < end;
    }
}
