using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// Offices that the article tells somebody to have held, apart from his name: "her time as finance minister", "Orlova, who served as finance
/// minister,", "when she was finance minister". She may be called the former finance minister from there on, unless she is told to hold it still.
/// </summary>
internal sealed class PastOffices(ChainTable chains)
{
    private static readonly HashSet<string> Times = FunctionWords.Set("time tenure term years stint days service");

    private List<Token> Tokens => chains.Tokens;

    /// <summary>The office that begins behind "as" or "was", and who held it; null where none is told so.</summary>
    public (EntityChain Holder, HeldOffice Office)? HeldAt(int word)
    {
        if (word < 2 || chains.OfficeFrom(word + 1) is not { IsPlural: false } office || chains.Article.IsQuoted(word))
            return null;
        var holder = Tokens[word].Is("was") ? Tokens[word - 2].Lower is "when" or "while" ? PersonUntil(word) : null : OwnerOfTime(word - 1) ?? Servant(word - 1);
        return holder is null || IsHeldBy(holder, office) ? null : (holder, HeldOffice.Of(chains, office with { IsFormer = true }));
    }

    private bool IsHeldBy(EntityChain person, OfficeMention office)
    {
        var title = HeldOffice.Of(chains, office with { IsFormer = false }).Title;
        return person.Offices.Any(held => held.Title == title);
    }

    // "her time", "Orlova's long tenure"
    private EntityChain? OwnerOfTime(int noun)
    {
        if (!Times.Contains(Tokens[noun].Lower))
            return null;
        var owner = chains.Article.Tags[noun - 1].Universal == "ADJ" ? noun - 2 : noun - 1;
        return owner < 1 ? null : Tokens[owner].Kind == TokenKind.Possessive ? PersonUntil(owner) : PersonUntil(owner + 1);
    }

    // "Orlova served", "Orlova, who served", but neither "Orlova never served" nor "Orlova could have served"
    private EntityChain? Servant(int verb)
    {
        if (chains.Article.Tags[verb].Penn is not ("VBD" or "VBN") || chains.Article.LemmaOf(verb) != "serve" || chains.Article.Tree.Child(verb, "nsubj") is not { } subject || !IsFact(verb))
            return null;
        return PersonUntil(Tokens[subject].Is("who") && subject > 0 && Tokens[subject - 1].Text == "," ? subject - 1 : subject + 1);
    }

    private bool IsFact(int verb)
    {
        foreach (var child in chains.Article.Tree.ChildrenOf(verb))
            if (FunctionWords.IsNegation(Tokens[child].Lower) || chains.Article.Tags[child].Penn == "MD")
                return false;
        return true;
    }

    private EntityChain? PersonUntil(int end) =>
        (chains.NameUntil(end) ?? chains.NameAt(new(end - 1, end))) is { Chain: { Type: EntityType.Person } person } ? person : null;
}
