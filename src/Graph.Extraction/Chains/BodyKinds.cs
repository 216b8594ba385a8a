using Graph.Core.Entities;
using Graph.Extraction.Names;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>By what words an article may call a body of the reference facts again.</summary>
internal static class BodyKinds
{
    /// <summary>Those of <see cref="Heads"/> that are nobody's organ: firms, outlets and groups.</summary>
    public static readonly HashSet<string> OwnHeads = FunctionWords.Set("agency organization organisation company firm newspaper network bank group paper outlet broadcaster");

    /// <summary>The words for bodies that a description may end in: "the council".</summary>
    public static readonly HashSet<string> Heads = new([.. OwnHeads, .. FunctionWords.Set("alliance bloc union council party ministry committee commission")], StringComparer.Ordinal);

    /// <summary>Those that another word may be used for as well: a foundation may be "the group" too.</summary>
    public static readonly HashSet<string> OtherHeads = FunctionWords.Set("foundation association institute federation magazine department bureau fund authority university board court observatory airline");

    private static readonly Dictionary<string, string[]> WordsByKind = new(StringComparer.Ordinal)
    {
        ["news"] = ["agency", "news agency", "newspaper", "paper", "broadcaster", "network", "outlet"],
        ["intergovernmental"] = ["organization", "organisation", "bloc", "alliance", "union"],
        ["organ"] = ["body"],
        ["company"] = ["company", "firm"],
        ["ngo"] = ["ngo", "group", "charity", "organization", "organisation"],
        ["armed"] = ["group", "militia"],
    };

    public static string[] WordsFor(string kind) => WordsByKind.TryGetValue(kind, out var words) ? words : [LastWord(kind)];

    /// <summary>The words by which an article may call a body again, by what the reference facts and its name tell.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="kind">What the reference facts call it, if they hold it.</param>
    public static IEnumerable<string> NounsOf(string name, string? kind)
    {
        foreach (var word in kind is null ? [] : WordsFor(kind))
            yield return word;
        var last = LastWord(name).ToLowerInvariant();
        yield return last;
        if (last is "airlines" or "airways")
            yield return "airline";
        if (IsNewspaperHead(last) || name.EndsWith("Daily News", StringComparison.Ordinal))
        {
            yield return "newspaper";
            yield return "paper";
        }

        // "the National Intelligence Service"
        if (kind is null && last is "service" or "bureau")
            yield return "agency";
        if (kind is null && IsCompanyHead(last))
        {
            yield return "company";
            yield return "firm";
        }

        foreach (var preposition in Behind)
        {
            if (name.IndexOf(preposition, StringComparison.Ordinal) is not (> 0 and var at))
                continue;
            yield return LastWord(name[..at]).ToLowerInvariant();
            yield break;
        }
    }

    private static string LastWord(string words) => words[(words.LastIndexOf(' ') + 1)..];

    private static readonly string[] Behind = [" of ", " for ", " on "];

    /// <summary>Whether a body whose name ends so is a newspaper: "Lakeside Gazette".</summary>
    public static bool IsNewspaperHead(string word) => NewspaperHeads.Contains(word);

    private static readonly HashSet<string> NewspaperHeads = FunctionWords.Set(
        "gazette courier herald tribune chronicle journal times post mail observer register beacon sentinel inquirer dispatch examiner union-tribune sun-times");

    /// <summary>Whether a body publishes news, by the reference facts or by its name: "Lakeside Post", "Lakeside News Agency".</summary>
    public static bool IsOutlet(EntityChain body) =>
        body.Type == EntityType.Organization && (body.Entry is { } listed ? listed.Kind == "news" : body.Name.ToLowerInvariant().Split(' ') is var words && (IsNewspaperHead(words[^1]) || words[^1] is "radio" or "television" or "tv" or "news" || words.Contains("news")));

    /// <summary>Whether a body is one that people work for and do not belong to, by the reference facts or by its name: "Lakeside Bank", "Karst Inc.".</summary>
    public static bool IsFirm(EntityChain body) =>
        IsOutlet(body) || body.Type == EntityType.Organization && (body.Entry is { } listed ? listed.Kind == "company" : body.Name.ToLowerInvariant().Split(' ') is [_, .., var last] && (Firms.Contains(last) || FormsOfNames.IsCompanyForm(last)));

    private static readonly HashSet<string> Firms = FunctionWords.Set(
        "bank company group airlines airways railways motors electric industries systems technologies partners labs");

    /// <summary>Whether a name that ends so is a firm's, whose first word alone means it too: "Karst Energy".</summary>
    public static bool IsFirmHead(string word) => word is not ("group" or "company") && Firms.Contains(word) || FormsOfNames.IsCompanyForm(word) || Trades.Contains(word);

    // A bank and a group of partners are called by their own words.
    private static bool IsCompanyHead(string word) => word is not ("bank" or "partners") && IsFirmHead(word);

    private static readonly HashSet<string> Trades = FunctionWords.Set("energy coal steel mining oil gas petroleum resources capital pharmaceuticals software semiconductor electronics foods metals chemicals telecom telecoms entertainment pictures biotech pharma therapeutics aerospace aviation logistics shipping cement");

    /// <summary>Whether a body is a political party, by the reference facts or by its name.</summary>
    public static bool IsParty(EntityChain body) =>
        body.Type == EntityType.Organization && (body.Entry is { } listed ? listed.Kind == "party" : Creeds.Contains(body.Name) || body.Name.Contains("party", StringComparison.OrdinalIgnoreCase) && body.Name.Split(' ').Contains("party", StringComparer.OrdinalIgnoreCase));

    // What parties are called by who belongs to them.
    private static readonly HashSet<string> Creeds = ["Greens", "Liberals", "Conservatives", "Socialists", "Communists", "Social Democrats", "Christian Democrats", "Liberal Democrats"];
}
