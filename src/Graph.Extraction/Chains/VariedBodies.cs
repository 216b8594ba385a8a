using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// What news calls a body a second time, though it told it nowhere else: "the carmaker", "the tech giant", "the militant group", "the Oldport-based company",
/// as the subject of a sentence or beside it, whose only body, or that of the one before, it is.
/// </summary>
internal sealed class VariedBodies(ChainTable chains, BodyFocus focus)
{
    // "California - based tech giant" and what stands between.
    private const int LongestPhrase = 6;

    // What a firm is called by what it does; "the bank" and "the company" stand elsewhere.
    private static readonly HashSet<string> Firms = FunctionWords.Set(
        "giant carmaker automaker chipmaker drugmaker planemaker brewer retailer manufacturer insurer conglomerate start-up startup");

    private static readonly HashSet<string> Fighting = FunctionWords.Set("militant armed islamist insurgent rebel extremist jihadist terrorist paramilitary");
    private static readonly HashSet<string> OfFighters = FunctionWords.Set("group movement organisation organization militia faction");
    private static readonly HashSet<string> Between = FunctionWords.Set("military defence defense security western transatlantic regional trading trade economic global world");
    private static readonly HashSet<string> OfStates = FunctionWords.Set("alliance bloc body organisation organization");

    // What each was called so before: a carmaker is no insurer.
    private readonly Dictionary<EntityChain, string> _called = [];

    private AnnotatedArticle Article => chains.Article;

    private List<Token> Tokens => chains.Tokens;

    /// <summary>The body and the words that begin at "the"; null where they are no such or may mean another.</summary>
    public (EntityChain Body, TokenRange Words)? At(int the)
    {
        if (HeadBehind(the) is not { } head || !IsTold(head) || IsGoingOn(head) || focus.OnlyBody is not { } body)
            return null;
        return MayBe(body, the, head) && IsNoOther(body, Tokens[head].Lower) ? (body, new(the, head + 1)) : null;
    }

    private bool IsNoOther(EntityChain body, string noun) =>
        noun == "giant" || !Firms.Contains(noun) || _called.TryAdd(body, noun) || _called[body] == noun;

    // "The carmaker left", "A spokesman for the carmaker said", "The carmaker's shares fell"
    private bool IsTold(int head)
    {
        var subject = Article.Dependencies[head] is { Label: "nmod" or "nmod:poss", Head: >= 0 and var above } ? above : head;
        return Article.Dependencies[subject] is { Label: "nsubj" or "nsubj:pass", Head: >= 0 and var verb } && Article.Dependencies[verb].Label == "root";
    }

    private int? HeadBehind(int the)
    {
        for (var at = the + 1; at < Math.Min(Tokens.Count, the + LongestPhrase); at++)
        {
            if (Article.Tags[at].Penn == "NN" && Article.Dependencies[at].Label != "compound" && !Tokens[at].IsCapitalised)
                return at;
            if (!Tokens[at].IsWord && !Tokens[at].Text.StartsWith('-') || Article.Tags[at].Universal is "VERB" or "ADP" or "PRON" or "DET" && !Tokens[at].Lower.EndsWith("based", StringComparison.Ordinal))
                return null;
        }

        return null;
    }

    private bool IsGoingOn(int head) => chains.WordAt(head + 1) is "of" or "for" or "that" or "which" or "in" or "at" or "-" || head + 1 < Tokens.Count && Tokens[head + 1].IsCapitalised
        || chains.WordAt(head + 1) == "," && chains.NameFrom(head + 2) is not null;

    private bool MayBe(EntityChain body, int the, int head)
    {
        var (noun, modifier) = (Tokens[head].Lower, Tokens[head - 1].Lower);
        if (head == the + 1)
            return Firms.Contains(noun) && BodyKinds.IsFirm(body) || noun == "lender" && IsLender(body);
        if (IsOther(the + 1, head))
            return false;
        if (modifier == "rights" && noun is "group" or "organisation" or "organization" or "watchdog")
            return body.Entry?.Kind == "ngo" || body.Name.Contains("Rights", StringComparison.Ordinal);
        if (Fighting.Contains(modifier) && OfFighters.Contains(noun))
            return body.Entry?.Kind == "armed";
        if (Between.Contains(modifier) && OfStates.Contains(noun))
            return head == the + 2 && body.Entry?.Kind == "intergovernmental" && (noun == "body" || body.Nouns.Contains(noun));
        if (noun == "lender")
            return IsLender(body);
        return Firms.Contains(noun) ? BodyKinds.IsFirm(body) : IsSeated(the, head) && (body.Nouns.Contains(noun) || noun is "company" or "firm" && BodyKinds.IsFirm(body));
    }

    private static bool IsLender(EntityChain body) => body.Name.Contains("Bank", StringComparison.Ordinal) || body.Name.EndsWith("Monetary Fund", StringComparison.Ordinal);

    // "the Oldport-based company", "the London-listed company"
    private bool IsSeated(int the, int head)
    {
        for (var at = the + 1; at < head; at++)
            if (Tokens[at].Lower.EndsWith("based", StringComparison.Ordinal) || Tokens[at].Lower.EndsWith("listed", StringComparison.Ordinal))
                return at == head - 1;
        return false;
    }

    // "the rival carmaker", "the Ruritanian carmaker" of another state
    private bool IsOther(int first, int head)
    {
        for (var at = first; at < head; at++)
            if (Tokens[at].Lower is "rival" or "same" or "new" or "local" or "foreign" or "former" or "parent" || FunctionWords.OfSeveral.Contains(Tokens[at].Lower) || chains.NameFrom(at) is { Chain.Type: EntityType.Organization or EntityType.Person })
                return true;
        return false;
    }
}
