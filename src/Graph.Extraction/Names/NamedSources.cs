using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Blocks;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Names that the network does not see, by what they do: "Harbour Watch also reported", "according to the Oldport Free Lantern", "the Daily Keeler
/// said". A run of capitals that reports is a name; it is a body's unless it begins as a person's.
/// </summary>
internal sealed class NamedSources(AnnotatedArticle article, List<NameMention> known)
{
    private const int LongestName = 6;
    private const int MostAdverbs = 2;

    private static readonly HashSet<string> Reports = FunctionWords.Set(
        "said says reported reports wrote writes told tells acknowledged announced revealed noted noticed claimed claims confirmed posted published explained argued warned");

    // What nothing but the press does.
    private static readonly HashSet<string> OfPress = FunctionWords.Set("reported reports");

    // "McKay", "DeLund": capitals inside such surnames tell nothing.
    private static readonly HashSet<string> Prefixes = FunctionWords.Set("mc mac de di du la le van von fitz o al el ter");

    private static readonly string[] Domains = [".com", ".org", ".net"];

    private TokenSet? _whole;
    private TokenIndex<NameMention>? _byFirst;
    private TokenIndex<NameMention>? _byEnd;

    private List<Token> Tokens => article.Tokens;

    // Whose words belong to no other name.
    private TokenSet Whole => _whole ??= TokenSet.Of(Tokens.Count, known.Where(name => !MayBePart(name)).Select(name => name.Range));

    private TokenIndex<NameMention> ByFirst => _byFirst ??= new(known.Where(name => !name.IsInner), name => name.Range.First);

    private TokenIndex<NameMention> ByEnd => _byEnd ??= new(known.Where(name => !name.IsInner), name => name.Range.End);

    /// <summary>The known names, with these among them in the place of their parts.</summary>
    public List<NameMention> Join()
    {
        Dictionary<TokenRange, EntityType>? found = null;
        for (var at = 1; at + 1 < Tokens.Count; at++)
            if ((RunBehind(at) ?? RunBefore(at)) is { } run)
                (found ??= []).TryAdd(run, IsPerson(run) ? EntityType.Person : EntityType.Organization);
        if (found is null)
            return known;
        var covered = TokenSet.Of(Tokens.Count, found.Keys);
        return
        [
            .. known.Where(name => name.Entry is not null || !covered.Overlaps(name.Range)).Select(name => covered.Overlaps(name.Range) ? name with { IsInner = true } : name),
            .. found.Select(name => new NameMention(name.Key, name.Value, null, IsInner: false)),
        ];
    }

    // What the network sees in a part of a longer run: "Keeler" of "the Daily Keeler", and the town of "the Oldport Free Lantern".
    private static bool MayBePart(NameMention name) =>
        name is { IsInner: false, Entry: null, Type: EntityType.Person, Range.Length: 1 } or { IsInner: false, Type: EntityType.Place or EntityType.State, Entry.Use: not NameUse.Demonym } or { IsInner: false, Type: EntityType.Place, Entry: null };

    // "according to the Oldport Free Lantern", "according to Shipcheck.org"
    private TokenRange? RunBehind(int to)
    {
        if (!Tokens[to].Is("to") || !Tokens[to - 1].Is("according"))
            return null;
        var (sentence, first) = (article.Sentences[article.SentenceAt(to)], to + 1);
        if (FunctionWords.IsDeterminer(Tokens[first].Lower))
            first++;
        if (first >= sentence.End)
            return null;
        var end = first;
        while (end < sentence.End && end - first < LongestName && IsPart(end))
            end++;
        return end == sentence.End || !IsTaken(end) ? Name(new TokenRange(first, end), isPress: end > first && article.Tags[end - 1].Penn is "NNP") : null;
    }

    // "Harbour Watch also reported"
    private TokenRange? RunBefore(int verb)
    {
        if (Tokens[verb].IsCapitalised || !Reports.Contains(Tokens[verb].Lower) || article.Tags[verb].Universal is not "VERB")
            return null;
        var (opening, end) = (article.Sentences[article.SentenceAt(verb)].First, verb);
        while (end > opening && verb - end < MostAdverbs && !Tokens[end - 1].IsCapitalised && article.Tags[end - 1].Universal is "ADV" or "AUX")
            end--;
        var first = end;
        while (first > opening && end - first < LongestName && IsPart(first - 1))
            first--;
        while (first < end && FunctionWords.IsDeterminer(Tokens[first].Lower))
            first++;
        // "As Northern Journal reported", but "New Lantern reported"
        if (first == opening && first < end && FunctionWords.SentenceOpeners.Contains(Tokens[first].Lower))
        {
            if (article.Tags[first].Universal is "ADJ" or "NOUN" or "PROPN")
                return null;
            first++;
        }
        else if (first > opening && (IsTaken(first - 1) || IsJoined(first - 1)))
            return null;
        return Name(new TokenRange(first, end), isPress: OfPress.Contains(Tokens[verb].Lower) && first > 0 && Tokens[first - 1].Is("the"));
    }

    // "the Institute for Science and Harbour Law said"
    private bool IsJoined(int at) => at > 0 && Tokens[at].Lower is "and" or "of" or "for" or "&" && Tokens[at - 1].IsCapitalised;

    private bool IsTaken(int at) => Tokens[at].IsCapitalised && !FunctionWords.IsDeterminer(Tokens[at].Lower) || Whole.Contains(at);

    private bool IsPart(int at) =>
        Tokens[at].IsWord && NameWords.MayBePart(Tokens[at]) && !Whole.Contains(at) && !article.OfficeTokens.Contains(at) && !OfficeWords.Honorifics.ContainsKey(Tokens[at].Lower);

    private TokenRange? Name(TokenRange run, bool isPress) =>
        run.Length > (isPress ? 0 : 1) || run.Length == 1 && IsMixed(Tokens[run.First].Text) ? IsNew(run) && !IsOfSeveral(run) && IsProse(run.First) ? run : null : null;

    // More than is known of it: neither somebody nor a place by itself, nor somebody told by a word before his name.
    private bool IsNew(TokenRange run)
    {
        var hasArticle = run.First > 0 && Tokens[run.First - 1].Is("the");
        if (!hasArticle && ByFirst[run.First].Any(name => name.Type == EntityType.Person))
            return false;
        foreach (var name in ByEnd[run.End])
            if (name.Range.First <= run.First && !(hasArticle && name is { Entry: null, Type: EntityType.Place }) || name.Type == EntityType.Person && (name.Range.Length > 1 || !hasArticle) || name.Entry is not null)
                return false;
        return !NameWords.PlaceHeads.Contains(Tokens[run.End - 1].Lower);
    }

    private bool IsOfSeveral(TokenRange run) =>
        article.Tags[run.End - 1].Penn is "NNPS" or "NNS" || AmericanParties.IsAffiliate(Tokens[run.End - 1].Text) || PeopleOfPlaces.Are(Tokens, run);

    // "Tide-X", "FerryClearTides", "Shipcheck.org"
    private static bool IsMixed(string word)
    {
        if (Array.Exists(Domains, domain => word.EndsWith(domain, StringComparison.Ordinal)))
            return true;
        for (var at = 2; at < word.Length; at++)
            if (char.IsUpper(word[at]) && (char.IsLower(word[at - 1]) ? !Prefixes.Contains(word[..at].ToLowerInvariant()) : word[at - 1] == '-' && at == word.Length - 1))
                return true;
        return false;
    }

    private bool IsPerson(TokenRange run) =>
        run.Length is 2 or 3 && !(run.First > 0 && FunctionWords.IsDeterminer(Tokens[run.First - 1].Lower)) && !NameWords.OrganizationHeads.Contains(Tokens[run.End - 1].Lower)
        && Tokens[run.First].Text.Split('-')[0] is var given && World.Default.MayBeGivenName(given);

    // In a heading, and where every word has a capital, capitals tell nothing.
    private bool IsProse(int at) => article.Sentences[article.SentenceAt(at)] is { BlockKind: not (BlockKind.Heading or BlockKind.Tail) } sentence && !NameAnnotator.IsTitleCase(article, sentence);
}
