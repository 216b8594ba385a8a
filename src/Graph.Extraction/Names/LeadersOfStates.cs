using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>"Ruritania's Orlova": who governs or governed a state, by one word of the name behind it.</summary>
internal static class LeadersOfStates
{
    private const int LongestState = 4;

    // The words of their names, in lower case and without accents, by the ISO 3166-1 codes of their states.
    private static readonly Lazy<ILookup<string, string>> ByState = new(() => ReferenceData.Default.People
        .SelectMany(person => person.Names.Prepend(person.Name).SelectMany(name => name.Split(' ')).Where(word => word.Length > 1 && char.IsUpper(word[0]))
            .SelectMany(word => person.Terms.Select(term => (term.State, Word: FoldedText.FoldName(word)))))
        .Distinct().ToLookup(leader => leader.State, leader => leader.Word, StringComparer.Ordinal));

    /// <summary>Whether the one word at a token names such a person behind a state's possessive.</summary>
    public static bool IsOne(List<Token> tokens, int at) =>
        tokens[at].IsCapitalised && StateBefore(tokens, at) is { } state && ByState.Value[state].Contains(FoldedText.FoldName(tokens[at].Text));

    /// <summary>The ISO 3166-1 code of the state whose possessive stands right before a token, or null.</summary>
    public static string? StateBefore(List<Token> tokens, int at)
    {
        if (at < 2 || tokens[at - 1].Kind != TokenKind.Possessive)
            return null;
        for (var first = at - 2; first >= Math.Max(0, at - 1 - LongestState) && tokens[first].IsWord; first--)
            if (World.Default.Find(TokenWords.Text(tokens, new(first, at - 1))) is { Type: EntityType.State, Use: NameUse.Name or NameUse.Acronym, Key: var state })
                return state;
        return null;
    }
}
