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

    // What a firm is called by what it does, and the words in its name that tell it; "the bank" and "the company" stand elsewhere.
    private static readonly Dictionary<string, string[]> Trades = new(StringComparer.Ordinal)
    {
        ["carmaker"] = Cars, ["automaker"] = Cars, ["chipmaker"] = ["semiconductor", "semiconductors", "chips"], ["drugmaker"] = ["pharmaceuticals", "pharma", "therapeutics"],
        ["planemaker"] = ["aerospace", "aircraft"], ["brewer"] = ["brewery", "breweries", "brewing", "brewers"], ["retailer"] = ["stores", "supermarkets", "retail"], ["insurer"] = ["insurance", "assurance"],
        ["manufacturer"] = [.. Cars, "electronics", "semiconductor", "aerospace", "steel", "chemicals"],
    };

    private static string[] Cars => ["motors", "motor", "automotive", "auto", "cars"];

    // What stands before "giant".
    private static readonly Dictionary<string, string[]> Fields = new(StringComparer.Ordinal)
    {
        ["tech"] = ["technologies", "software", "systems", "electronics", "google", "microsoft", "apple", "amazon", "facebook", "nvidia", "samsung", "huawei", "intel", "ibm"],
        ["technology"] = ["technologies", "software", "systems", "electronics"], ["car"] = Cars, ["auto"] = Cars, ["banking"] = ["bank"], ["drug"] = ["pharmaceuticals", "pharma"],
        ["pharmaceutical"] = ["pharmaceuticals", "pharma"], ["oil"] = ["oil", "petroleum"], ["chip"] = ["semiconductor"], ["retail"] = ["stores", "supermarkets"], ["energy"] = ["energy"], ["mining"] = ["mining"], ["steel"] = ["steel"],
    };

    private static readonly HashSet<string> Fighting = FunctionWords.Set("militant armed islamist insurgent rebel extremist jihadist terrorist paramilitary");
    private static readonly HashSet<string> OfFighters = FunctionWords.Set("group movement organisation organization militia faction");
    private static readonly HashSet<string> OfStates = FunctionWords.Set("alliance bloc body organisation organization");

    // What else may be called by one of these words.
    private static readonly HashSet<string> Bodies = [.. Trades.Keys, .. Fighting, .. OfFighters, .. OfStates, .. FunctionWords.Set("giant lender company companies firm firms bank banks charity watchdog conglomerate maker supplier start-up startup group groups body bodies carmakers brewers insurers giants lenders rivals rival agency")];

    private readonly UnnamedOthers _others = new(chains);

    private AnnotatedArticle Article => chains.Article;

    private List<Token> Tokens => chains.Tokens;

    /// <summary>The body and the words that begin at "the"; null where they are no such or may mean another.</summary>
    public (EntityChain Body, TokenRange Words)? At(int the)
    {
        if (HeadBehind(the) is not { } head || !IsTold(head) || IsGoingOn(head) || focus.OnlyBody is not { } body)
            return null;
        return MayBe(body, the, head) && !_others.AreTold(the, body, at => Bodies.Contains(Tokens[at].Lower)) ? (body, new(the, head + 1)) : null;
    }

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
        if (IsOther(the + 1, head))
            return false;
        if (noun == "lender")
            return IsLender(body);
        if (Trades.TryGetValue(noun, out var trade))
            return IsNamedBy(body, trade);
        if (head == the + 1)
            return false;
        if (modifier == "rights" && noun is "group" or "organisation" or "organization" or "watchdog")
            return body.Entry?.Kind == "ngo" && (body.Name.Contains("Rights", StringComparison.Ordinal) || body.Name.StartsWith("Amnesty", StringComparison.Ordinal));
        if (Fighting.Contains(modifier) && OfFighters.Contains(noun))
            return body.Entry?.Kind == "armed";
        if (OfStates.Contains(noun))
            return head == the + 2 && body.Entry?.Kind == "intergovernmental" && IsOfStates(body, modifier, noun);
        if (noun == "giant")
            return Fields.TryGetValue(modifier, out var field) && IsNamedBy(body, field);
        return noun is "company" or "firm" && IsSeated(the, head) && (body.Nouns.Contains(noun) || IsNamedBy(body, Industrial));
    }

    // Of those who trade the name tells it.
    private static readonly string[] Industrial = ["motors", "systems", "technologies", "industries", "electric", "labs"];

    private static bool IsNamedBy(EntityChain body, string[] words) => body.Entry is null or { Kind: "company" } && body.Name.ToLowerInvariant().Split(' ') is var name && (name.Length > 1 || body.Entry is not null) && words.Contains(name[^1]);

    // "the military alliance", "the world body", "the trade bloc"
    private static bool IsOfStates(EntityChain body, string modifier, string noun) => modifier switch
    {
        "military" or "defence" or "defense" or "western" or "transatlantic" => noun == "alliance" && body.Name.EndsWith("Treaty Organization", StringComparison.Ordinal),
        "world" or "global" => noun == "body" && (body.Name == "United Nations" || body.Name.StartsWith("World ", StringComparison.Ordinal)),
        "trade" or "trading" or "economic" or "regional" => noun == "bloc" && body.Nouns.Contains(noun) && !body.Name.EndsWith("Treaty Organization", StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsLender(EntityChain body) => body.Name.EndsWith(" Bank", StringComparison.Ordinal) || body.Name.EndsWith("Monetary Fund", StringComparison.Ordinal);

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
