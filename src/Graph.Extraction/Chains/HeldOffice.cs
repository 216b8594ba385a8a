using Graph.Core.Entities;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Chains;

/// <summary>An office that an article gives to a person, by a title that is one for all its forms, and the state that the title is told with.</summary>
/// <param name="Title">In lower case, with rank and field: "prime minister" also of a premier, "chairman" also of a chairwoman.</param>
/// <param name="State">Null where none stands beside the title.</param>
public sealed record HeldOffice(string Title, EntityChain? State)
{
    private static readonly Dictionary<string, string> OneForm = new(StringComparer.Ordinal)
    {
        ["premier"] = "prime minister", ["ceo"] = "chief executive", ["chief executive officer"] = "chief executive",
        ["chair"] = "chairman", ["chairwoman"] = "chairman", ["chairperson"] = "chairman", ["spokeswoman"] = "spokesman", ["spokesperson"] = "spokesman",
    };

    /// <summary>The word that leads the title: "minister" of "finance minister", "secretary" of "secretary of state"; null of a deputy's, who is no minister.</summary>
    public string? Head { get; } = OfficeWords.Deputy.Contains(Title.Split(' ')[0]) ? null : Title.Split(" of ")[0].Split(' ')[^1];

    internal static HeldOffice Of(ChainTable chains, OfficeMention office) => new(TitleOf(chains, office), StateBefore(chains, office.Range.First));

    // "the Ruritanian premier", "Ruritania's premier"
    private static EntityChain? StateBefore(ChainTable chains, int first)
    {
        var end = first > 0 && chains.Tokens[first - 1].Kind == TokenKind.Possessive ? first - 1 : first;
        return chains.NameUntil(end) is { Chain.Type: EntityType.State } name ? name.Chain : null;
    }

    private static string TitleOf(ChainTable chains, OfficeMention office)
    {
        var words = TokenWords.Lower(chains.Tokens, office.Range);
        if (OneForm.TryGetValue(words, out var same))
            return same;
        var last = words.LastIndexOf(' ') + 1;
        return OneForm.TryGetValue(words[last..], out var form) ? words[..last] + form : words;
    }
}
