using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// Whom somebody's own wife, brother or lawyer means once the article has named her: "his wife, Ana Orlova, ... Belk's wife". Of whom it names two who are
/// that to one person, the words alone mean neither.
/// </summary>
internal sealed class OwnPersons(ChainTable chains)
{
    private static readonly HashSet<string> Nouns = FunctionWords.Set(
        "wife husband mother father son daughter brother sister uncle aunt nephew niece cousin grandmother grandfather grandson granddaughter girlfriend boyfriend partner fiance fiancee lawyer attorney deputy successor predecessor boss mentor agent manager coach trainer");

    // So far before its noun stands whose it is.
    private const int Furthest = 3;

    // By whose and what; null where several are that.
    private readonly Dictionary<(EntityChain Owner, string Noun), EntityChain?> _known = [];

    // In which sentence each was last named so.
    private readonly Dictionary<(EntityChain Owner, string Noun), int> _toldIn = [];

    // The last sentence that tells of an end, as by a death or a divorce.
    private int _endedIn = -1;

    // What somebody is to another for a time; it reaches this many sentences back.
    private const int Reach = 2;

    private static readonly HashSet<string> Passing = FunctionWords.Set("girlfriend boyfriend partner fiance fiancee lawyer attorney deputy successor predecessor boss mentor agent manager coach trainer");
    private static readonly HashSet<string> Ending = FunctionWords.Set("die divorce separate hire fire sack dismiss marry remarry wed quit resign retire replace succeed appoint kill");

    private AnnotatedArticle Article => chains.Article;

    private List<Token> Tokens => chains.Tokens;

    /// <summary>Whom an owner and a noun mean, and the words; null where they name her themselves, or nobody is known to be that. Notes who is named so.</summary>
    public (EntityChain Person, TokenRange Words)? At(int noun)
    {
        if (IsEnd(noun))
            _endedIn = Article.SentenceAt(noun);
        if (!Nouns.Contains(Tokens[noun].Lower) || Article.Tags[noun].Penn != "NN" || Article.IsQuoted(noun) || OwnerOf(noun) is not var (owner, first))
            return null;
        var key = (owner, Tokens[noun].Lower);
        var isOther = IsOther(first, noun);
        if (NamedAt(noun, first) is { } named)
        {
            if (named != owner)
                (_known[key], _toldIn[key]) = (isOther || _known.TryGetValue(key, out var known) && known != named ? null : named, Article.SentenceAt(noun));
            return null;
        }

        // Who is named behind it and cannot be told apart may be another.
        if (IsNamedFurther(noun + 1))
            _known[key] = null;
        return !isOther && !IsToldWho(noun) && IsStill(key, noun) && _known.GetValueOrDefault(key) is { } person ? (person, new(first, noun + 1)) : null;
    }

    // "died", "his former wife"
    private bool IsEnd(int at) => Ending.Contains(Article.LemmaOf(at)) || Tokens[at].Lower is "former" or "ex" && Nouns.Contains(chains.WordAt(at + 1)) || Tokens[at].Lower is "dead" or "death" or "divorce" or "widow" or "widower";

    private bool IsStill((EntityChain Owner, string Noun) key, int noun) =>
        _toldIn.TryGetValue(key, out var told) && _endedIn < told && (!Passing.Contains(key.Noun) || Article.SentenceAt(noun) - told <= Reach);

    // "his", "Belk's", "his own", "his late": whose it is and where the words begin.
    private (EntityChain Owner, int First)? OwnerOf(int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - Furthest); at--)
        {
            if (Tokens[at].Lower is "his" or "her")
                return chains.NameAt(new(at, at + 1)) is { Chain: { Type: EntityType.Person } person } ? (person, at) : null;
            if (Tokens[at].Kind == TokenKind.Possessive)
                return chains.NameUntil(at) is { Chain: { Type: EntityType.Person } named, Range.First: var first } ? (named, first) : null;
            if (Article.Tags[at].Universal != "ADJ")
                return null;
        }

        return null;
    }

    // "his first wife", "his former lawyer", "his younger brother", "his ex-wife"
    private bool IsOther(int first, int noun)
    {
        for (var at = first; at < noun; at++)
            if (Article.Tags[at].Universal == "ADJ" && Tokens[at].Lower is not ("own" or "late"))
                return true;
        return false;
    }

    // "his wife, Ana Orlova,", "his wife Ana Orlova", "Ana Orlova, his wife,"
    private EntityChain? NamedAt(int noun, int first)
    {
        if (PersonFrom(noun + 1) is { } beside)
            return beside.Chain;
        if (chains.WordAt(noun + 1) == "," && PersonFrom(noun + 2) is { } apposed && (apposed.Range.End >= Tokens.Count || Tokens[apposed.Range.End].Text is "," or "." or ";" or ")") && (IsApposed(apposed, noun) || IsNoList(apposed.Range.End)))
            return apposed.Chain;
        return Article.Dependencies[noun].Label == "appos" && first > 1 && Tokens[first - 1].Text == "," && chains.NameUntil(first - 1) is { Chain: { Type: EntityType.Person } before } ? before : null;
    }

    private bool IsApposed(ChainMention name, int noun) => Article.Dependencies[Article.HeadOf(name.Range)] is { Label: "appos", Head: var head } && head == noun;

    // "Belk and his wife, Ana Orlova, left", where the tree may take her for one more of several, but not "his wife, Ana Orlova, Tomas Lind and"
    private bool IsNoList(int comma) => chains.WordAt(comma) == "," && comma + 1 < Tokens.Count && Article.Tags[comma + 1].IsFinite;

    private ChainMention? PersonFrom(int token) => chains.NameFrom(token) is { Kind: MentionKind.Name, Chain.Type: EntityType.Person } name ? name : null;

    // "his wife of ten years", "his lawyer who", "his brother, who", "his wife, a nurse from", "his lawyer friend"
    private bool IsToldWho(int noun) => Article.Dependencies[noun].Label is "compound" or "appos" || chains.WordAt(noun + 1) is "of" or "who" or "-" or "for" or "at" or "from" or "in" or "," || noun + 1 < Tokens.Count && Tokens[noun + 1].IsCapitalised;

    // ", Ana Orlova,", ", Sen. Ana Orlova,"
    private bool IsNamedFurther(int comma)
    {
        if (chains.WordAt(comma) != ",")
            return false;
        for (var at = comma + 1; at < Math.Min(Tokens.Count, comma + LongestTitle) && Tokens[at].IsCapitalised; at++)
            if (PersonFrom(at) is not null)
                return true;
        return false;
    }

    private const int LongestTitle = 5;
}
