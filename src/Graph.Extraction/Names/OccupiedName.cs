using Graph.Core.Entities;
using Graph.Extraction.Occupations;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>
/// A person's name behind an occupation that has a capital too, as at the start of a sentence: "Goalkeeper Mara Velt", or behind what he is
/// called, "Comrade Mara Velt". The occupation is no part of the name where two words of a name and more stand behind it; "Judge Judy" and "Baker Velt" are left whole.
/// </summary>
internal static class OccupiedName
{
    public static TokenRange Without(List<Token> tokens, TokenRange name, ArticleWorld world)
    {
        var first = name.First;
        // "Comrade Mara Velt"
        while (OfficeWords.Callings.Contains(tokens[first].Lower) && IsName(tokens, first + 1, name.End))
            first++;
        while (!world.IsGivenName(tokens[first].Text) && OccupationWords.Default.CapitalisedFrom(tokens, first, name.End) is var end && end > first && IsName(tokens, end, name.End))
            first = end;
        return name with { First = first };
    }

    /// <summary>Likewise, where only a person's name is shortened.</summary>
    public static (TokenRange Range, EntityType Type) Without(List<Token> tokens, (TokenRange Range, EntityType Type) name, ArticleWorld world) =>
        name.Type == EntityType.Person ? (Without(tokens, name.Range, world), name.Type) : name;

    // "Hunter S. Marsh": an initial stands behind a given name, not behind an occupation.
    private static bool IsName(List<Token> tokens, int first, int end) =>
        end - first > 1 && tokens[first].IsCapitalised && tokens[first].Text is { Length: > 1 } text && !text.EndsWith('.');
}
