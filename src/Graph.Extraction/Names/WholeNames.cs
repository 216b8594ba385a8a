using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Blocks;
using Graph.Extraction.Offices;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Names that the network cuts short or does not see, whole: capitals in the middle of a sentence reach as far as the name does. "The United
/// Millworkers" begins behind the article; behind the noun of a body ("the pressure group Velt Now"), behind a seat ("Oldport-based Velt
/// Norway"), before ", a small pressure group," and before its acronym in brackets stands one whole name.
/// </summary>
internal sealed class WholeNames(AnnotatedArticle article, List<NameMention> known)
{
    private const int LongestName = 7;
    private const int LongestAcronym = 8;

    private readonly TokenSet _taken = TokenSet.Of(article.Tokens.Count, known, name => name.Range);

    // Made once they are asked for: in most articles no capital stands beside a name.
    private TokenIndex<NameMention>? _byFirst;
    private TokenIndex<NameMention>? _byEnd;
    private TokenSet? _kept;
    private bool?[]? _prose;

    private List<Token> Tokens => article.Tokens;

    private TokenIndex<NameMention> ByFirst => _byFirst ??= new(known.Where(name => !name.IsInner), name => name.Range.First);

    private TokenIndex<NameMention> ByEnd => _byEnd ??= new(known.Where(name => !name.IsInner), name => name.Range.End);

    // Whose words belong to nobody else's name: persons, and what lists hold.
    private TokenSet Kept => _kept ??= TokenSet.Of(Tokens.Count, known.Where(name => !name.IsInner && (name.Entry is { } entry ? !IsPlace(entry) : name.Type is EntityType.Person or EntityType.Event)).Select(name => name.Range));

    /// <summary>The known names, with those that are whole in the place of their parts.</summary>
    public List<NameMention> Join()
    {
        var whole = new Dictionary<TokenRange, EntityType>();
        foreach (var name in known)
            if (name is { IsInner: false, Entry: null, Type: EntityType.Organization or EntityType.Place } && BackFrom(name.Range) is var first && first < name.Range.First)
                whole.TryAdd(name.Range with { First = first }, name.Type);
        foreach (var name in known)
            if (name is { IsInner: false, Entry: null } && (Saint(name) ?? Person(name)) is { } fuller)
                whole.TryAdd(fuller, name.Type);
        foreach (var name in known)
            if (name is { IsInner: false, Entry: null, Type: EntityType.Organization } && (Fields(name.Range) ?? Onward(name.Range) ?? Several(name) ?? American(name.Range) ?? Members(name.Range)) is { } fuller)
                whole.TryAdd(fuller, name.Type);
        for (var at = 1; at + 1 < Tokens.Count; at++)
            if ((BehindNoun(at) ?? BehindOwner(at) ?? BehindSeat(at) ?? BeforeDescription(at) ?? BeforeAcronym(at)) is { } name)
                whole.TryAdd(name, EntityType.Organization);
        return whole.Count == 0 ? known : With(Outermost(whole));
    }

    // "Action Against Hunger", "Right to Row": in prose a preposition with a capital goes on, and "to" with a verb that has one.
    private TokenRange? Onward(TokenRange name)
    {
        var end = name.End + 1;
        if (end >= Tokens.Count || !(Tokens[name.End].IsCapitalised && Tokens[name.End].Lower is "against" or "without" or "beyond" || Tokens[name.End].Text is "to" && name.Length == 1 && Tokens[end].IsCapitalised && !_taken.Contains(end) && (article.Tags[end].Universal == "VERB" || name.First > 1 && article.OfficeUntil(name.First - 1) is not null)) || !IsProse(name.First))
            return null;
        while (end < Tokens.Count && end - name.First < LongestName && IsPart(end))
            end++;
        return end > name.End + 1 ? name with { End = end } : null;
    }

    // "the House Means and Ways Committee", "the Harbour Practitioners, Pilots and Ferrymen Union": whose fields and members it has.
    private TokenRange? Several(NameMention body)
    {
        var and = body.Range.First - 1;
        if (and < 2 || !Tokens[and].Is("and") || body.Range.Length is not (2 or 3) || !IsProse(body.Range.First) || IsHead(Tokens[and - 1].Lower))
            return null;
        var head = Tokens[body.Range.End - 1].Lower;
        if (Offices.Contains(head) && ByEnd[and] is [{ Entry: null, Type: not EntityType.Person, Range: { Length: <= LongestField, First: var field } }, ..])
            return body.Range with { First = field };
        if (!Unions.Contains(head) || !IsOfMembers(body.Range.First) || !IsOfMembers(and - 1))
            return null;
        var first = FirstOfMembers(and);
        return body.Range with { First = FirstBeforeComma(first - 1) ?? first };
    }

    // "the Practitioners, Pilots and Ferrymen Union", but neither "Ana Jones, Pilots and Ferrymen Union," nor "On Mondays, Pilots and Ferrymen Union".
    private int? FirstBeforeComma(int comma)
    {
        if (comma < 1 || Tokens[comma].Text is not "," || !IsOfMembers(comma - 1) || ByEnd[comma] is [{ Type: EntityType.Person }, ..])
            return null;
        var first = FirstOfMembers(comma);
        return FunctionWords.Prepositions.Contains(Tokens[first].Lower) ? null : first;
    }

    // "the American Ferrymen"
    private TokenRange? American(TokenRange name) =>
        name is { Length: 1, First: > 1 } && Tokens[name.First - 1].Text is "American" && Tokens[name.First - 2].Is("the") && Tokens[name.First] is { IsAllCapitals: false, IsCapitalised: true } && IsProse(name.First) ? name with { First = name.First - 1 } : null;

    // "United Harbour Workers": where the network takes its field for a place.
    private TokenRange? Members(TokenRange name)
    {
        if (name is not { Length: 1, First: > 0 } || !IsOfMembers(name.First) || !IsProse(name.First) || ByEnd[name.First] is not [{ Entry: null, Type: EntityType.Place, Range.First: var first }, ..])
            return null;
        return name with { First = first > 0 && Tokens[first - 1].Text is "United" ? first - 1 : first };
    }

    private int FirstOfMembers(int end)
    {
        var first = end - 1;
        while (first > 0 && end - first < LongestField && Tokens[first - 1].IsCapitalised && !FunctionWords.IsDeterminer(Tokens[first - 1].Lower) && article.SentenceAt(first - 1) == article.SentenceAt(end))
            first--;
        return first;
    }

    private const int LongestField = 4;

    private static readonly HashSet<string> Offices = FunctionWords.Set("committee department subcommittee commission");

    private static readonly HashSet<string> Unions = FunctionWords.Set("union association federation guild");

    private bool IsOfMembers(int at) => Tokens[at] is { IsCapitalised: true, IsAllCapitals: false, Text: [.., 's'] or [.., 'm', 'e', 'n'] };

    private static bool IsHead(string word) => NameWords.OrganizationHeads.Contains(word) || NameWords.BodyNouns.Contains(word);

    // "The United Millworkers": from the article on, where nothing but capitals stands between, and before an office without one: "United Millworkers chief".
    private int BackFrom(TokenRange name)
    {
        var first = name.First;
        while (first > 0 && name.End - first < LongestName && (IsPart(first - 1) || IsCreed(first - 1)) && !_taken.Contains(first - 1) && !FunctionWords.IsDeterminer(Tokens[first - 1].Lower))
            first--;
        if (first < name.First && article.OfficeFrom(name.End) is not null && IsProse(name.First) && !IsGivenName(first))
        {
            var opening = article.Sentences[article.SentenceAt(name.First)].First;
            return first > opening && IsCapitalised(first - 1) || OfficeWords.Former.Contains(Tokens[first].Lower) || first == opening && FunctionWords.SentenceOpeners.Contains(Tokens[first].Lower) ? name.First : first;
        }

        return first > 0 && first < name.First && (Tokens[first - 1].Is("the") || IsCreed(first) && !Tokens[first - 1].IsCapitalised) && article.SentenceAt(first - 1) == article.SentenceAt(name.First) && IsProse(name.First) ? first : name.First;
    }

    private bool IsCapitalised(int at) => Tokens[at] is { IsWord: true, IsCapitalised: true } && !FunctionWords.IsDeterminer(Tokens[at].Lower);

    // "the Democratic Bloc": a party is called so too, as who votes for one is.
    private bool IsCreed(int at) => Tokens[at].IsCapitalised && Tokens[at].Lower is "democratic" or "republican" or "christian" or "islamic" or "muslim";

    // "St Mark's Palace"
    private TokenRange? Saint(NameMention house) =>
        house is { Type: not EntityType.Person, Range: { Length: 1, First: > 2 } range } && Tokens[range.First - 1].Kind == TokenKind.Possessive
            && ByEnd[range.First - 1] is [{ Entry: null, Range: { Length: > 1 } saint }, ..] && Tokens[saint.First].Lower is "st" or "st." or "saint"
            ? range with { First = saint.First } : null;

    // "Per Velt": a word that opens a sentence may be lost, as "Christian" is, which is a faith's too.
    private TokenRange? Person(NameMention name) =>
        name is { Type: EntityType.Person, Range: { Length: 1, First: > 0 } range } && (IsPart(range.First - 1) || Tokens[range.First - 1] is { Text: "Christian" }) && !_taken.Contains(range.First - 1) && IsGivenName(range.First - 1) && !IsTitle(Tokens[range.First - 1].Lower) && article.SentenceAt(range.First - 1) == article.SentenceAt(range.First)
            && !FunctionWords.Auxiliaries.Contains(Tokens[range.First - 1].Lower) ? range with { First = range.First - 1 } : null;

    // "Prince Velt", "Sister Velt"
    private static bool IsTitle(string lower) => OfficeWords.Honorifics.ContainsKey(lower) || Titles.Default.Begins(lower) || lower is "king" or "queen" or "duke" or "duchess" or "baron" or "brother" or "mother";

    // "the pressure group Velt Now"
    private TokenRange? BehindNoun(int noun) =>
        (!Tokens[noun].IsCapitalised || Tokens[noun].Text is "NGO") && NameWords.BodyNouns.Contains(Tokens[noun].Lower) ? RunFrom(noun + 1) : null;

    // "head of the Asia and Europe Research Division": the places are its fields.
    private TokenRange? Fields(TokenRange division)
    {
        var and = division.First - 1;
        return and > 2 && Tokens[and].Is("and") && Divisions.Contains(Tokens[division.End - 1].Lower) && ByEnd[and] is [{ Type: EntityType.Place, Range.First: > 2 and var first }, ..]
            && Tokens[first - 1].Is("the") && Tokens[first - 2].Is("of") && article.OfficeUntil(first - 2) is not null ? division with { First = first } : null;
    }

    private static readonly HashSet<string> Divisions = FunctionWords.Set("division department program programme unit desk section office bureau directorate");

    // "Norway's National Velt Platform": a national thing of two words may be anything.
    private TokenRange? BehindOwner(int owner) =>
        Tokens[owner].Kind == TokenKind.Possessive && ByEnd[owner] is [{ Type: EntityType.State }, ..] && National.Contains(Tokens[owner + 1].Lower) && RunFrom(owner + 1) is { Length: > 2 } run
            && !NameWords.PlaceHeads.Contains(Tokens[run.End - 1].Lower) && !NameWords.EventHeads.Contains(Tokens[run.End - 1].Lower) && Tokens[run.End - 1].Lower is not ("museum" or "day") ? run : null;

    private static readonly HashSet<string> National = FunctionWords.Set("national federal central supreme royal");

    // "Oldport-based Velt Norway", but "Oldport-based Ana Orlova"
    private TokenRange? BehindSeat(int based) =>
        Tokens[based].Is("based") && Tokens[based - 1].Text is "-" && !IsGivenName(based + 1) ? RunFrom(based + 1) : null;

    // "Velt Now, a left-wing pressure group,"
    private TokenRange? BeforeDescription(int comma) =>
        Tokens[comma].Text is "," && Tokens[comma - 1].IsCapitalised && ToldKinds.ApposedAt(article, comma) == EntityType.Organization ? RunUntil(comma) : null;

    // "the Oldport Water Control agency (OWC)"
    private TokenRange? BeforeAcronym(int bracket)
    {
        if (Tokens[bracket].Text is not "(" || bracket + 2 >= Tokens.Count || Tokens[bracket + 2].Text is not ")" || !(Tokens[bracket + 1] is { IsAllCapitals: true, Text: { Length: > 1 and <= LongestAcronym } acronym }))
            return null;
        var end = !Tokens[bracket - 1].IsCapitalised && NameWords.BodyNouns.Contains(Tokens[bracket - 1].Lower) ? bracket - 1 : bracket;
        return (RunUntil(end) ?? KnownUntil(end, bracket)) is { } run && InitialsOf(run with { End = bracket }).StartsWith(acronym, StringComparison.OrdinalIgnoreCase) ? run with { End = bracket } : null;
    }

    // "the Home Intelligence Service agency (HIS)", of which the network sees all but the noun.
    private TokenRange? KnownUntil(int end, int bracket) => end < bracket && Tokens[end].Is("agency") && ByEnd[end] is [{ Entry: null, Type: EntityType.Organization, Range.Length: > 1 } name, ..] ? name.Range : null;

    private string InitialsOf(TokenRange name) =>
        string.Concat(TokenWords.Text(Tokens, name).Split(' ', '-').Where(word => word.Length > 0 && !FunctionWords.Prepositions.Contains(word) && word is not ("the" or "and")).Select(word => word[0]));

    private TokenRange? RunFrom(int first)
    {
        if (first >= Tokens.Count || article.SentenceAt(first) is var sentence && first == article.Sentences[sentence].First)
            return null;
        var end = first;
        var limit = Math.Min(article.Sentences[sentence].End, first + LongestName);
        while (end < limit && IsPart(end) && !FunctionWords.Coordinators.Contains(Tokens[end].Lower) && (end > first || !IsListed(end)))
            end = JoinsNext(end + 1, limit) ? end + 2 : end + 1;
        return Whole(new TokenRange(first, end));
    }

    // "the party Unity for Change", but not "the party Unity for Norway"
    private bool JoinsNext(int at, int limit) => at + 1 < limit && Tokens[at].Text is "for" or "of" && IsPart(at + 1) && !IsListed(at + 1) && !_taken.Contains(at + 1);

    // What opens a sentence may have its capital from there: "Local Velt, a town" is told by its second word alone.
    private TokenRange? RunUntil(int end)
    {
        var first = end;
        var opening = article.Sentences[article.SentenceAt(end)].First;
        while (first > opening && end - first < LongestName && IsPart(first - 1))
            first--;
        if (first == opening && first < end && FunctionWords.SentenceOpeners.Contains(Tokens[first].Lower) || first < end && Tokens[first].Lower is "the")
            first++;
        while (first < end && (IsListed(first) || FunctionWords.IsDeterminer(Tokens[first].Lower)))
            first++;
        return Whole(new TokenRange(first, end));
    }

    // A run that cuts no name in two and is more than one that is known.
    private TokenRange? Whole(TokenRange run) =>
        run.Length > 1 && IsProse(run.First) && IsCovering(run) && !(ByFirst[run.First] is [var same, ..] && same.Range.End >= run.End) ? run : null;

    private bool IsCovering(TokenRange run) =>
        !(_taken.Contains(run.First) && ByFirst[run.First].Count == 0) && !(_taken.Contains(run.End - 1) && ByEnd[run.End].Count == 0);

    private bool IsPart(int at) =>
        Tokens[at].IsWord && NameWords.MayBePart(Tokens[at]) && !article.OfficeTokens.Contains(at) && !Kept.Contains(at) && !(ByFirst[at] is [{ Entry.Use: NameUse.Demonym }, ..]);

    private bool IsListed(int at) => ByFirst[at] is [{ Entry: not null }, ..];

    private static bool IsPlace(ListedName entry) => entry.Type is EntityType.Place or EntityType.State && entry.Use != NameUse.Demonym;

    private static bool IsGivenName(string word) => World.Default.MayBeGivenName(word);

    private bool IsGivenName(int at) => at < Tokens.Count && IsGivenName(Tokens[at].Text);

    // In a heading, and where every word has a capital, capitals tell nothing.
    private bool IsProse(int at)
    {
        var index = article.SentenceAt(at);
        return (_prose ??= new bool?[article.Sentences.Count])[index] ??= article.Sentences[index] is { BlockKind: not (BlockKind.Heading or BlockKind.Tail) } sentence && !NameAnnotator.IsTitleCase(article, sentence);
    }

    private static List<KeyValuePair<TokenRange, EntityType>> Outermost(Dictionary<TokenRange, EntityType> whole)
    {
        var outermost = new List<KeyValuePair<TokenRange, EntityType>>();
        foreach (var name in whole.OrderBy(name => name.Key.First).ThenByDescending(name => name.Key.End))
            if (outermost.Count == 0 || outermost[^1].Key.End <= name.Key.First)
                outermost.Add(name);
        return outermost;
    }

    private List<NameMention> With(List<KeyValuePair<TokenRange, EntityType>> whole)
    {
        var covered = TokenSet.Of(Tokens.Count, whole.Select(name => name.Key));
        var names = new List<NameMention>(known.Count + whole.Count);
        foreach (var name in known)
            if (!covered.Overlaps(name.Range))
                names.Add(name);
            else if (name.Entry is not null)
                names.Add(name with { IsInner = true });
        names.AddRange(whole.Select(name => new NameMention(name.Key, name.Value, null, IsInner: false)));
        return names;
    }
}
