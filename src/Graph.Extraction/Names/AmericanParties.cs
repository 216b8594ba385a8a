using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>
/// The parties of the United States as their news tells of them beside who belongs to them: by the letter of "Sen. Ana Orlova (D-Ore.)",
/// "(D., Ore.)" or "(D)", whose state is a place, and by "Republican Gov. Ben Marek", "Ana Orlova, a Democrat,". The latter words mean other parties
/// elsewhere, so that they are names only where the article speaks of these parties or states, or mostly of the United States.
/// </summary>
internal sealed class AmericanParties(AnnotatedArticle article, List<NameMention> known)
{
    private static readonly Lazy<Dictionary<string, ListedName>> ByLetter = new(() => ReferenceData.Default.Bodies.Where(body => body.Letter is not null)
        .ToDictionary(body => body.Letter!.Value.ToString(), EntryOf, StringComparer.Ordinal));

    private static readonly Lazy<Dictionary<string, ListedName>> ByAffiliate = new(() => ReferenceData.Default.Bodies.Where(body => body.Letter is not null)
        .SelectMany(body => body.Affiliates.Select(word => KeyValuePair.Create(word, EntryOf(body)))).ToDictionary(StringComparer.Ordinal));

    // Few articles speak of these parties, so that these are made once they are asked for.
    private TokenSet? _named;
    private TokenSet? _personStarts;
    private TokenSet? _endsOfPersons;
    private bool? _isAbroad;

    private List<Token> Tokens => article.Tokens;

    private TokenSet Named => _named ??= TokenSet.Of(Tokens.Count, known, name => name.Range);

    private TokenSet PersonStarts => _personStarts ??= TokenSet.Of(Tokens.Count, known.Where(name => name.Type == EntityType.Person).Select(name => name.Range.First));

    private TokenSet EndsOfPersons => _endsOfPersons ??= TokenSet.Of(Tokens.Count, known.Where(name => name is { Type: EntityType.Person, Range.Length: > 1 }).Select(name => name.Range.End));

    public List<NameMention> Join()
    {
        var found = new List<NameMention>();
        for (var at = 1; at + 2 < Tokens.Count; at++)
            AddLetter(found, at);
        bool? isAmerican = found.Count > 0 ? true : null;
        for (var at = 0; at + 1 < Tokens.Count; at++)
            if (PartyAt(at) is { } party && ((isAmerican ??= known.Exists(IsAmerican) || IsMostlyAmerican()) || IsBeforeAmerican(at)))
                found.Add(new NameMention(new TokenRange(at, at + 1), EntityType.Organization, party with { Use = NameUse.Demonym }, false));
        if (found.Count == 0)
            return known;
        var taken = TokenSet.Of(Tokens.Count, found, name => name.Range);
        return [.. known.Where(name => !taken.Overlaps(name.Range)).Select(name => IsLetter(Tokens, name.Range.End + 1) ? PersonOf(name) : name), .. found];
    }

    // Who stands before a party's letter is a person: "Rep. Ben Marek (R-Ohio)", whom the network may take for a place of Ohio.
    private NameMention PersonOf(NameMention name)
    {
        var first = name.Range.First;
        while (first < name.Range.End - 1 && article.OfficeTokens.Contains(first))
            first++;
        return name.Type == EntityType.Person && first == name.Range.First ? name : new NameMention(name.Range with { First = first }, EntityType.Person, null, name.IsInner);
    }

    /// <summary>Whether a mention is a party's letter or the state behind it, which tell whom one speaks of and are spoken of by nobody.</summary>
    public static bool IsBesideLetter(List<Token> tokens, TokenRange range) =>
        IsLetter(tokens, range.First) || PartyBrackets.IsParty(tokens, range.First) || range.First > 2 && (IsLetter(tokens, range.First - 2) || PartyBrackets.IsParty(tokens, range.First - 2));

    private static bool IsLetter(List<Token> tokens, int at) => at > 0 && at + 2 < tokens.Count && tokens[at].Text is { Length: 1 } or [_, '.'] && PartyLetters.IsOne(tokens[at].Text[0])
        && tokens[at + 2].IsCapitalised
        && (tokens[at - 1].Text is "(" or "[" or "," && IsHyphen(tokens[at + 1]) || tokens[at - 1].Text is "(" && tokens[at + 1].Text is ",");

    private static bool IsHyphen(Token token) => token.Text is [var mark] && PartyLetters.IsHyphen(mark);

    /// <summary>Whether a token is a letter with the town or district of a seat behind it, as members of a state's houses have them: "Rep. Ana Orlova (D-Oldport)". It names nobody.</summary>
    public static bool IsWithTown(AnnotatedArticle article, int at) =>
        at > 1 && at < article.Tokens.Count && article.Tokens[at].Text is [var letter, var hyphen, var initial, ..] and not "D-Day" && PartyLetters.IsOne(letter) && PartyLetters.IsHyphen(hyphen) && char.IsUpper(initial)
        && article.Tokens[at - 2].IsCapitalised && (article.Tokens[at - 1].Text is "(" || article.Tokens[at - 1].Text is "," && IsBehindOffice(article, at - 1));

    // "Rep. Ana Orlova, D-Oldport,", but not "Karst, D-Wave and others"
    private static bool IsBehindOffice(AnnotatedArticle article, int comma)
    {
        for (var at = comma - 1; at >= Math.Max(0, comma - LongestHolder) && article.Tokens[at].IsCapitalised; at--)
            if (article.OfficeTokens.Contains(at))
                return true;
        return false;
    }

    private const int LongestHolder = 6;

    /// <summary>The key of the party of a letter; null for somebody of none.</summary>
    public static string? KeyOf(string letter) => ByLetter.Value.GetValueOrDefault(letter)?.Key;

    /// <summary>Whether a word is for who or what is of such a party: "Democrat", "Republican".</summary>
    public static bool IsAffiliate(string word) => ByAffiliate.Value.ContainsKey(word);

    /// <summary>The key of the party of a word for who is of it, "Democrat", or null.</summary>
    public static string? KeyOfAffiliate(string word) => ByAffiliate.Value.GetValueOrDefault(word)?.Key;

    private void AddLetter(List<NameMention> found, int at)
    {
        if (IsLetterAlone(Tokens, at) && EndsOfPersons.Contains(at - 1) && ByLetter.Value.TryGetValue(Tokens[at].Text, out var alone))
            found.Add(new NameMention(new TokenRange(at, at + 1), EntityType.Organization, alone with { Use = NameUse.Acronym }, false));
        if (!IsLetter(Tokens, at) || StateFrom(at + 2) is not { } state)
            return;
        if (ByLetter.Value.TryGetValue(Tokens[at].Text[..1], out var party))
            found.Add(new NameMention(new TokenRange(at, at + 1), EntityType.Organization, party with { Use = NameUse.Acronym }, false));
        found.Add(state);
    }

    /// <summary>Whether a token is a party's letter in brackets of its own: "Gov. Ben Marek (R)".</summary>
    public static bool IsLetterAlone(List<Token> tokens, int at) =>
        tokens[at].Text is "D" or "R" or "I" && at > 0 && at + 1 < tokens.Count && tokens[at - 1].Text is "(" && tokens[at + 1].Text is ")";

    // "Ore.", "New York"
    private NameMention? StateFrom(int first)
    {
        for (var length = Math.Min(2, Tokens.Count - first); length > 0; length--)
        {
            var range = new TokenRange(first, first + length);
            if (AmericanStates.Find(TokenWords.Text(Tokens, range)) is { } state)
                return new NameMention(range, EntityType.Place, WorldBuilder.EntryOf(state), false);
        }

        return null;
    }

    // The party whose affiliate is told of at a token.
    private ListedName? PartyAt(int at) =>
        Tokens[at].IsCapitalised && ByAffiliate.Value.TryGetValue(Tokens[at].Text, out var party) && !Named.Contains(at) && (IsBeforeHolder(at) || IsApposed(at)) ? party : null;

    // "Republican Gov. Ben Marek", "Democratic lawmakers", "Texas Republican Ben Marek"; "a Republican Marek" is somebody like him.
    private bool IsBeforeHolder(int at) => article.OfficeTokens.Contains(at + 1) || PersonStarts.Contains(at + 1) && !(at > 0 && Tokens[at - 1].Lower is "a" or "an");

    // "Republican Rep. Ana Orlova"; senators sit in other states too, where these are told of.
    private bool IsBeforeAmerican(int at) => (article.OfficeFrom(at + 1) ?? article.OfficeFrom(at)) is { } office
        && (office.Title.Title is "rep." or "sen." or "congressman" or "congresswoman" || office.Title.Title is "senator" && !(_isAbroad ??= known.Exists(name => name.Entry is { Type: EntityType.State, Key: not "US" })));

    // "Ana Orlova, a moderate Democrat from Oldport,", "Ana Orlova, the Texas Republican,"
    private bool IsApposed(int at)
    {
        if (!(Tokens[at + 1].Text is "," or "." or ")" || Tokens[at + 1].Lower is "from" or "of" or "in" or "and" or "who" or "elected"))
            return false;
        // "Senator Ana Orlova, Democrat of Lowdale,"
        if (at > 0 && Tokens[at - 1].Text is "," && Tokens[at + 1].Is("of"))
            return true;
        var first = at;
        while (first > 1 && at - first < MostWords && Tokens[first - 1].IsWord && !(Tokens[first - 1].Lower is "a" or "an" or "the"))
            first--;
        return first > 1 && Tokens[first - 1].Lower is "a" or "an" or "the" && Tokens[first - 2].Text is ",";
    }

    private const int MostWords = 3;

    private static bool IsAmerican(NameMention name) => name.Entry is { } entry
        && (ByAffiliate.Value.Values.Any(party => party.Key == entry.Key) || entry.Type == EntityType.Place && AmericanStates.Find(entry.FullName) is not null);

    // The state that it names most often is the United States.
    private bool IsMostlyAmerican() => known.Where(name => name.Entry is { Type: EntityType.State }).CountBy(name => name.Entry!.Key).OrderByDescending(state => state.Value).FirstOrDefault().Key is "US";

    private static ListedName EntryOf(ReferenceBody body) => World.Default.Find(body.Name)!;
}
