using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Offices;

/// <summary>What may stand beside a title: rank and field, words for one that is over, words of courtesy.</summary>
internal static class OfficeWords
{
    /// <summary>Rank and field: what may stand before a head and belongs to the office.</summary>
    public static readonly HashSet<string> Modifiers = FunctionWords.Set(
        "deputy vice first second senior chief top general acting interim special permanent executive associate assistant foreign defense defence interior finance financial economy economics economic health energy justice education trade transport agriculture culture environment home security labor labour prime state press national information emergency industry development communications digital media policy campaign party opposition house senate parliament parliamentary presidential military political commerce treasury tourism sports science affairs group company majority minority democratic republican government");

    public static readonly HashSet<string> Former = FunctionWords.Set("former formerly previously ex late one-time onetime ousted deposed retired then erstwhile ex-");

    /// <summary>Whether a word tells how often somebody has held an office: "two-term", "three-time".</summary>
    public static bool CountsTerms(string lower) => lower.EndsWith("-term", StringComparison.Ordinal) || lower.EndsWith("-time", StringComparison.Ordinal);

    /// <summary>Before an office that its holder does not hold yet.</summary>
    public static readonly HashSet<string> ToCome = FunctionWords.Set("next incoming future would-be prospective designated designate nominated");

    /// <summary>Before an office that its holder only claims or is only honoured with.</summary>
    public static readonly HashSet<string> Unheld = FunctionWords.Set("alleged self-declared self-proclaimed self-styled self-appointed shadow so-called purported honorary fake");

    /// <summary>Behind an office that somebody is only meant for.</summary>
    public static readonly HashSet<string> Candidacies = FunctionWords.Set("designate elect candidate candidates nominee nominees hopeful hopefuls contender contenders aspirant");

    // "ex-president", "then-premier": one word with the title.
    private static readonly string[] FormerPrefixes = ["ex-", "then-"];

    /// <summary>Whether a title's own word tells that it is over: "ex-president".</summary>
    public static bool IsFormer(string lower) => WithoutFormer(lower).Length < lower.Length;

    /// <summary>A word without the "ex-" that it begins with.</summary>
    public static string WithoutFormer(string word)
    {
        if (!word.Contains('-', StringComparison.Ordinal))
            return word;
        foreach (var prefix in FormerPrefixes)
            if (word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return word[prefix.Length..];
        return word;
    }

    public static readonly HashSet<string> Deputy = FunctionWords.Set("deputy vice assistant associate");

    /// <summary>Words of courtesy before a person's name.</summary>
    public static readonly IReadOnlyDictionary<string, char?> Honorifics = new Dictionary<string, char?>(StringComparer.Ordinal)
    {
        ["mr."] = 'm', ["mr"] = 'm', ["mrs."] = 'f', ["mrs"] = 'f', ["ms."] = 'f', ["ms"] = 'f', ["miss"] = 'f', ["sir"] = 'm', ["lord"] = 'm', ["lady"] = 'f',
        ["dr."] = null, ["dr"] = null, ["prof."] = null, ["prof"] = null, ["rev."] = null, ["gen."] = null, ["lt."] = null, ["col."] = null, ["col"] = null, ["capt."] = null,
        ["maj."] = null, ["sgt."] = null, ["adm."] = null, ["captain"] = null, ["colonel"] = null, ["sheik"] = 'm', ["sheikh"] = 'm', ["pope"] = 'm',
        ["reverend"] = null, ["father"] = 'm', ["sister"] = 'f', ["prince"] = 'm', ["princess"] = 'f', ["sheriff"] = null, ["officer"] = null, ["hon."] = null, ["dame"] = 'f', ["baroness"] = 'f', ["baron"] = 'm',
        ["major"] = null, ["lieutenant"] = null, ["admiral"] = null, ["ayatollah"] = 'm', ["archbishop"] = 'm', ["bishop"] = 'm', ["cardinal"] = 'm',
    };

    public static readonly HashSet<string> Courtesies = FunctionWords.Set("mr mr. mrs mrs. ms ms. madam madame mister");

    /// <summary>What somebody is called before his name, and between an office and it.</summary>
    public static readonly HashSet<string> Callings = FunctionWords.Set(
        "barrister advocate engineer engr engr. arch. atty. atty senator justice dato datuk alhaji hajiya comrade maulana mufti pandit shri smt smt. hon'ble honourable honorable");

    private static readonly HashSet<string> Dignities = FunctionWords.Set("highness majesty excellency holiness eminence beatitude lordship ladyship");

    private static readonly HashSet<string> BeforeDignity = FunctionWords.Set("royal serene imperial");

    /// <summary>"His Royal Highness": where such a style ends that begins at a token with its noun; null where none does.</summary>
    public static int? DignityEnd(List<Token> tokens, int at)
    {
        var noun = at + 1 < tokens.Count && BeforeDignity.Contains(tokens[at + 1].Lower) ? at + 2 : at + 1;
        return noun < tokens.Count && tokens[at].Lower is "his" or "her" or "their" && tokens[noun].IsCapitalised && Dignities.Contains(tokens[noun].Lower) ? noun + 1 : null;
    }

    /// <summary>Where a word of courtesy, calling or style ends that stands between an office and its holder: "Law Minister Barrister Ana Orlova", "President His Highness Sheikh Tomas Belk"; where it begins if none does.</summary>
    public static int BehindStyle(List<Token> tokens, int at) => at >= tokens.Count ? at
        : DignityEnd(tokens, at) ?? (tokens[at].IsCapitalised && IsCalling(tokens[at]) ? at + 1 : at);

    private static bool IsCalling(Token token) => Callings.Contains(token.Lower) || Honorifics.ContainsKey(token.Lower) || DignityOf(token) is not null;

    /// <summary>The noun of a style that a token is the letters of: "excellency" of "HE"; null where it is none.</summary>
    public static string? DignityOf(Token token) => token.Text switch
    {
        "HE" or "H.E." => "excellency",
        "HH" or "H.H." or "HRH" or "H.R.H." => "highness",
        "HM" or "H.M." => "majesty",
        _ => null,
    };

    /// <summary>Where such words begin that stand right before a token; the token itself if none do.</summary>
    public static int BeforeStyles(List<Token> tokens, int at)
    {
        var first = at;
        while (first > 0 && at - first < MostStyles)
        {
            if (tokens[first - 1].IsCapitalised && IsCalling(tokens[first - 1]))
                first--;
            else if (DignityBefore(tokens, first) is { } dignity)
                first = dignity;
            else
                break;
        }

        return first;
    }

    // "His Highness"
    private static int? DignityBefore(List<Token> tokens, int end) =>
        end > 1 && DignityEnd(tokens, end - 2) == end ? end - 2 : end > 2 && DignityEnd(tokens, end - 3) == end ? end - 3 : null;

    private const int MostStyles = 6;

    private static readonly HashSet<string> Addressed = FunctionWords.Set(
        "speaker chair chairman chairwoman chairperson president vice-president secretary secretary-general minister ambassador mayor chancellor premier justice governor senator commissioner prime deputy vice");

    /// <summary>Whether the words address somebody by his office alone: "Madam Speaker", "Mr. Prime Minister".</summary>
    public static bool IsAddress(List<Token> tokens, TokenRange range)
    {
        var first = range.First;
        while (first < range.End && Courtesies.Contains(tokens[first].Lower))
            first++;
        if (first == 0 || !Courtesies.Contains(tokens[first - 1].Lower))
            return false;
        for (var at = first; at < range.End; at++)
            if (!Addressed.Contains(tokens[at].Lower))
                return false;
        return true;
    }
}
