using Graph.Core.Entities;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// The body that a bare noun before somebody's office means: "Commission spokeswoman Ana Orlova", "Party chairman Tomas Belk" are those of the
/// only commission and the only party that the article names.
/// </summary>
internal sealed class BodiesBesideOffices(ChainTable chains)
{
    private static readonly HashSet<string> Adherents = FunctionWords.Set("republican republicans democrat democrats");

    // By a noun; null where several bodies are called so. Made once it is asked for.
    private Dictionary<string, EntityChain?>? _byNoun;

    private List<Token> Tokens => chains.Tokens;

    /// <summary>The body that a token means; null where it stands before no office with its holder, or may mean several.</summary>
    public EntityChain? At(int noun) =>
        Nouns.Contains(Tokens[noun].Lower) && !chains.IsInsideName(noun) && OfficeBehind(noun) is { } office && (HasHolder(office.Range.End) || IsApposed(noun) || IsCalled(noun)) && IsBare(noun)
            && (_byNoun ??= ByNoun()).GetValueOrDefault(Tokens[noun].Lower) is { Mentions: [{ Range.First: var named }, ..] } body && named < noun ? body : null;

    // A government is a state's.
    private static readonly HashSet<string> Nouns = new(BodyKinds.Heads.Concat(BodyKinds.OtherHeads).Concat(NameWords.OrganizationHeads).Where(noun => noun is not "government"), StringComparer.Ordinal);

    // An office may hold the noun, and a title begin with it: "party chairman", "union leader".
    private OfficeMention? OfficeBehind(int noun) =>
        (chains.OfficeFrom(noun) is { Range.Length: > 1 } holding && (holding.Title.Title.Split(' ').Length == holding.Range.Length - 1 || holding.Title.Title.StartsWith(Tokens[noun].Lower + " ", StringComparison.Ordinal)) ? holding : chains.OfficeFrom(noun + 1)) is { IsPlural: false } office
            && office.TypeAt(EntityType.Organization) is not null ? office : null;

    private bool HasHolder(int end) =>
        chains.NameFrom(end < Tokens.Count && Tokens[end].Text is "," ? end + 1 : end) is { Chain.Type: EntityType.Person };

    // "Ana Orlova, a commission spokeswoman"
    private bool IsApposed(int noun) =>
        noun > 2 && Tokens[noun - 1].Lower is "a" or "an" or "the" && Tokens[noun - 2].Text is "," && chains.NameUntil(noun - 2) is { Chain.Type: EntityType.Person };

    // "a Commission official": the capital says that one is meant that has a name.
    private bool IsCalled(int noun) => Tokens[noun].IsCapitalised && noun > 0 && Tokens[noun - 1].Lower is "a" or "the";

    // "the trade commission spokeswoman" says itself which one it is.
    private bool IsBare(int noun) =>
        noun == 0 || chains.Article.SentenceAt(noun - 1) != chains.Article.SentenceAt(noun) || Tokens[noun - 1].Kind == TokenKind.Mark && Tokens[noun - 1].Text is not ("-" or "/")
        || Tokens[noun - 1] is { Kind: TokenKind.Word } before && (!before.IsCapitalised || FunctionWords.IsDeterminer(before.Lower)) && !chains.IsInsideName(noun - 1)
        && (before.Lower is "a" or "an" or "the" || chains.Article.Tags[noun - 1].Universal is "VERB" or "AUX" or "ADP" or "CCONJ" or "SCONJ");

    private Dictionary<string, EntityChain?> ByNoun()
    {
        var byNoun = new Dictionary<string, EntityChain?>(StringComparer.Ordinal);
        foreach (var body in chains.Article.Chains)
            if (body.Type == EntityType.Organization)
                foreach (var noun in body.Nouns)
                    byNoun[noun] = byNoun.TryGetValue(noun, out var other) && other != body ? null : body;
        // Who is called a Republican tells of a party that no name tells of.
        if (byNoun.ContainsKey("party") && Tokens.Exists(token => Adherents.Contains(token.Lower)))
            byNoun["party"] = null;
        return byNoun;
    }
}
