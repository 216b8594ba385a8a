using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// What the form of a name tells of its kind: "Harl Bank" and "Harl Steel Corp." are bodies, and so are "Harl Steel" and "Harl" beside the
/// latter, unless somebody or some place is known by that word; whom only the adjective or the dateline knows is a place.
/// </summary>
internal static class FormsOfNames
{
    // "Oldport Hospital", "the Old Church" are places as often as bodies.
    private static readonly HashSet<string> Heads = FunctionWords.Set(
        "organization organisation council committee commission ministry agency party bank foundation association federation alliance university college institute group syndicate");

    // What bears somebody's name.
    private static readonly HashSet<string> Endowed = FunctionWords.Set("foundation institute university college association committee club society fund school library");

    private static readonly HashSet<string> Estates = FunctionWords.Set("estates programme program laboratories securities insurance");

    private static readonly HashSet<string> Banks = FunctionWords.Set("banque banco banca groupe grupo gruppo compagnie crédit caixa");

    // "Karst Court" may be a house or a street.
    private static readonly HashSet<string> Courts = FunctionWords.Set("district supreme high constitutional criminal regional administrative municipal federal county appeals appeal arbitration");

    private static readonly HashSet<string> CompanyForms = FunctionWords.Set("corporation inc inc. ltd ltd. holdings llc plc corp corp. co. gmbh sa s.a. ag nv n.v. asa spa s.p.a. oyj kgaa pty");

    /// <summary>Whether a word in small letters tells that a name is a company's: "ag".</summary>
    public static bool IsCompanyForm(string word) => CompanyForms.Contains(word);

    private static readonly HashSet<string> Sites = FunctionWords.Set(
        "bridge village town base checkpoint dam station camp factory mine port airport border crossing garrison plant refinery hospital prison barracks");

    // "Central Bank of Ruritania"
    private static bool IsHeadedBeforeOf(List<Token> tokens, TokenRange name)
    {
        for (var of = name.First + 1; of < name.End - 1; of++)
            if (tokens[of].Is("of"))
                return tokens[of - 1] is { IsCapitalised: true, Lower: "bank" or "ministry" or "university" };
        return false;
    }

    // "Bank of Oldport Stadium"
    private static readonly HashSet<string> Buildings = FunctionWords.Set("stadium arena tower building centre center plaza station");

    // "West Bank" is none.
    private static readonly HashSet<string> Sides = FunctionWords.Set("north south east west left right outer");

    /// <summary>The words of the names that are bodies by their form.</summary>
    public static IEnumerable<string> Bodies(List<Token> tokens, List<(TokenRange Range, EntityType Type, string Text)> names, ArticleWorld world)
    {
        // Made once something stands in them: in most articles no name has such a form.
        HashSet<string>? companies = null, bodies = null, parties = null;
        foreach (var (range, type, text) in names)
        {
            if (IsParty(tokens, range))
                (parties ??= new(StringComparer.Ordinal)).Add(tokens[range.First].Text);
            if (range.Length == 1)
                continue;
            var last = tokens[range.End - 1];
            var isHeaded = IsHeadedBeforeOf(tokens, range) && !Buildings.Contains(last.Lower) || last.IsCapitalised && (Heads.Contains(last.Lower) || BodyKinds.IsFirmHead(last.Lower) || last.Lower is "court" && Courts.Contains(tokens[range.End - 2].Lower));
            if (type == EntityType.Organization && isHeaded)
                AddShorter(tokens, range, bodies ??= new(StringComparer.Ordinal));
            // "Velt Estates", "Karst Programme", "Banque Karst": nobody is called so.
            if (type == EntityType.Person && (Estates.Contains(last.Lower) || BodyKinds.IsFirmHead(last.Lower) || Banks.Contains(tokens[range.First].Lower)) && !world.IsGivenName(tokens[range.First].Text))
                yield return text;
            // "Ana B. Orlova Foundation"
            if (type == EntityType.Person && range.Length > 2 && last.IsCapitalised && Endowed.Contains(last.Lower))
                yield return text;
            if (type == EntityType.Place && IsHouseOrPaper(tokens, range, world))
                yield return text;
            if (type == EntityType.Place && isHeaded && !Sides.Contains(tokens[range.First].Lower) && world.LongestAt(tokens, range.First, range.End)?.Range != range)
                yield return text;
            if (CompanyForms.Contains(last.Lower))
                AddShorter(tokens, range, companies ??= new(StringComparer.Ordinal));
        }

        foreach (var (range, type, text) in names)
            if (type == EntityType.Person && range.Length > 1 && IsPaper(tokens, range) && !world.IsGivenName(tokens[range.First].Text))
                yield return text;
        var isBehindThe = false;
        foreach (var (range, type, text) in names)
        {
            if (type != EntityType.Person || range.Length > 1)
                continue;
            if (parties is not null && parties.Contains(text))
                yield return text;
            isBehindThe |= IsBehindThe(tokens, range);
        }

        if (isBehindThe)
            foreach (var text in AlwaysBehindThe(tokens, names))
                yield return text;
        if (companies is null && bodies is null)
            yield break;
        foreach (var (range, type, text) in names)
            if (type != EntityType.Organization && (companies is not null && companies.Contains(text) || type == EntityType.Person && range.Length == 1 && bodies is not null && bodies.Contains(text)) && world.LongestAt(tokens, range.First, range.End) is null && !world.IsGivenName(tokens[range.First].Text))
                yield return text;
    }

    // "Senate Harbour committee", "Lakeside County GOP", "the Lakeside House", "the Oldport Free Beacon"
    private static bool IsHouseOrPaper(List<Token> tokens, TokenRange name, ArticleWorld world)
    {
        var last = tokens[name.End - 1];
        if (tokens[name.First].Text is "House" or "Senate" || last.Text is "GOP" or "RNC" or "DNC" || last is { IsCapitalised: true, Lower: not "post" } && BodyKinds.IsNewspaperHead(last.Lower))
            return true;
        return last.Text is "Legislature" or "House" or "Senate" && world.LongestAt(tokens, name.First, name.End - 1) is { Entry.Type: EntityType.Place or EntityType.State } land && land.Range.End == name.End - 1;
    }

    // "Karst Tidende", "Kurier Karsta", and "in an article published in Karst Krone": nothing is printed in a person.
    private static bool IsPaper(List<Token> tokens, TokenRange name) =>
        Papers.Contains(tokens[name.First].Lower) || Papers.Contains(tokens[name.End - 1].Lower)
        || name.First > 1 && tokens[name.First - 1].Is("in") && Printed.Contains(tokens[name.First - 2].Lower);

    // What newspapers are called by in their own languages.
    private static readonly HashSet<string> Papers = FunctionWords.Set(
        "zeitung tageszeitung kurier tagblatt tageblatt anzeiger rundschau tidende tidning dagblad dagbladet bladet nyheter gazeta dziennik pravda izvestia figaro nacion nación corriere messaggero giornale repubblica sanomat hirlap diario courant wyborcza");

    private static readonly HashSet<string> Printed = FunctionWords.Set("published printed interview article column op-ed essay editorial commentary");

    // "the opposition Dawn party": so it is called alone too, whatever else bears the name.
    private static bool IsParty(List<Token> tokens, TokenRange name)
    {
        var party = name.First + 1;
        return name.End - party is 0 or 1 && party < tokens.Count && tokens[party].Text == "party" && name.First > 0 && tokens[name.First - 1] is { IsWord: true, IsCapitalised: false } && !(tokens[name.First - 1].Lower is "by" or "to" or "with");
    }

    private static IEnumerable<string> AlwaysBehindThe(List<Token> tokens, List<(TokenRange Range, EntityType Type, string Text)> names) =>
        names.Where(name => name is { Type: EntityType.Person, Range.Length: 1 }).GroupBy(name => name.Text)
            .Where(told => told.All(name => IsBehindThe(tokens, name.Range)) && told.Any(name => name.Range.End < tokens.Count && tokens[name.Range.End].Kind is TokenKind.Possessive or TokenKind.Mark))
            .Select(told => told.Key);

    // "the Karst's director": nobody is called so but by a word that is none of his name.
    private static bool IsBehindThe(List<Token> tokens, TokenRange name) =>
        name.First > 0 && tokens[name.First - 1].Is("the") && !tokens[name.First].Lower.EndsWith('s') && !OfficeWords.Honorifics.ContainsKey(tokens[name.First].Lower) && !Titles.Default.Begins(tokens[name.First].Lower);

    /// <summary>The words of the names that are places though they look like persons: one of the dateline, "the bridge at Karst", "Ruritania" beside "Ruritanian".</summary>
    public static IEnumerable<string> Places(AnnotatedArticle article, List<(TokenRange Range, EntityType Type, string Text)> names, ArticleWorld world)
    {
        var persons = KnownByOneWord(article.Tokens, names, world);
        return persons.Count == 0 ? [] : Places(article, names, persons);
    }

    // The words that persons are called by, and that are of nobody's full name.
    private static HashSet<string> KnownByOneWord(List<Token> tokens, List<(TokenRange Range, EntityType Type, string Text)> names, ArticleWorld world)
    {
        var persons = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (range, type, text) in names)
            if (type == EntityType.Person && range.Length == 1 && !world.IsGivenName(text))
                persons.Add(text);
        if (persons.Count == 0)
            return persons;
        foreach (var (range, type, _) in names)
            for (var at = range.First; type == EntityType.Person && range.Length > 1 && at < range.End; at++)
                persons.Remove(tokens[at].Text);
        return persons;
    }

    private static IEnumerable<string> Places(AnnotatedArticle article, List<(TokenRange Range, EntityType Type, string Text)> names, HashSet<string> persons)
    {
        var places = names.Where(name => article.OpensDateline(name.Range.First) || IsSite(article.Tokens, name.Range) || IsWithin(article, name.Range)).Select(name => name.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var adjectives = article.Tokens.Where(token => token is { IsWord: true, IsCapitalised: true } && token.Lower.EndsWith("ian", StringComparison.Ordinal)).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var person in persons)
            if (places.Contains(person) || person.EndsWith("ia", StringComparison.Ordinal) && adjectives.Contains(person + "n"))
                yield return person;
    }

    // "the bridge at Karst"
    private static bool IsSite(List<Token> tokens, TokenRange name) =>
        name.First > 1 && tokens[name.First - 1].Lower is "at" or "in" or "near" or "outside" && Sites.Contains(tokens[name.First - 2].Lower);

    // "its office in Karst": nobody is in somebody but with trust.
    private static bool IsWithin(AnnotatedArticle article, TokenRange name) =>
        name is { Length: 1, First: > 1 } && article.Tokens[name.First - 1].Is("in") && article.Tags[name.First - 2].Universal == "NOUN" && !Trust.Contains(article.LemmaOf(name.First - 2))
        && name.End < article.Tokens.Count && (article.Tokens[name.End].Text is "," or "." || article.Tokens[name.End].Lower is "on" or "and" or "to" or "for" or "since");

    private static readonly HashSet<string> Trust = FunctionWords.Set("trust confidence faith belief hope interest believer pride change rival");

    /// <summary>"Harl Steel" of "Harl Steel Corp."; any other name as it is.</summary>
    public static TokenRange WithoutCompanyForm(List<Token> tokens, TokenRange name)
    {
        var end = name.End;
        while (end > name.First + 1 && (CompanyForms.Contains(tokens[end - 1].Lower) || tokens[end - 1].Text == ","))
            end--;
        return name with { End = end };
    }

    private static void AddShorter(List<Token> tokens, TokenRange company, HashSet<string> shorter)
    {
        for (var end = company.First + 1; end < company.End; end++)
            shorter.Add(TokenWords.Text(tokens, company with { End = end }));
    }
}
