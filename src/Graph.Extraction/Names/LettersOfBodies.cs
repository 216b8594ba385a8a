using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Letters that an article calls a body of its own by are that body's throughout it, whatever other one the reference facts list by them: those
/// that it puts in brackets behind the name, "the Rural Savings Fund (RSF)", and those of a name's words where it never spells out the listed one.
/// Letters of a news agency that has lawmakers and voters are a party's. What the network takes for somebody or for a place by letters that the article puts behind a body's name is that body.
/// </summary>
internal sealed class LettersOfBodies(AnnotatedArticle article, List<NameMention> known)
{
    private TokenIndex<NameMention>? _byEnd;

    private List<Token> Tokens => article.Tokens;

    private TokenIndex<NameMention> ByEnd => _byEnd ??= new(known, name => name.Range.End);

    public List<NameMention> Join() => CalledForShort(WithoutAgencies(OfBodies(Bracketed())));

    // "the Rural Savings Trading Company (RST) ... RST's director": no person, whatever the network sees there.
    private List<NameMention> OfBodies(List<NameMention> names)
    {
        if (!names.Exists(IsLearnedLetters))
            return names;
        var letters = names.Where(IsBeforeOwnLetters).Select(name => Tokens[name.Range.End + 1].Text).ToHashSet(StringComparer.Ordinal);
        return letters.Count == 0 ? names : names.ConvertAll(name => IsLearnedLetters(name) && letters.Contains(Tokens[name.Range.First].Text) ? name with { Type = EntityType.Organization } : name);
    }

    private bool IsLearnedLetters(NameMention name) => name is { Type: EntityType.Person or EntityType.Place, Entry: null, Range.Length: 1 } && Tokens[name.Range.First] is { IsAllCapitals: true, Text.Length: >= LeastInitials };

    private bool IsBeforeOwnLetters(NameMention name) =>
        name is { Type: EntityType.Organization, Range: { Length: > 1, End: var end } } && end + 2 < Tokens.Count && Tokens[end].Text == "(" && Tokens[end + 2].Text == ")" && Tokens[end + 1] is { IsAllCapitals: true, Text: { Length: >= LeastInitials } letters }
        && TokenWords.Initials(Tokens, name.Range) is var initials && (IsShortFor(initials, letters) || initials.Length == letters.Length + 1 && initials.StartsWith(letters, StringComparison.Ordinal));

    // "KNA Secretary General Ana Orlova", where the article never spells out the agency.
    private List<NameMention> WithoutAgencies(List<NameMention> names)
    {
        if (!names.Exists(IsAgency))
            return names;
        var parties = names.Where(name => IsAgency(name) && IsOfParty(name.Range.End)).Select(name => name.Entry!.Key).ToHashSet(StringComparer.Ordinal);
        parties.ExceptWith(names.Where(name => name.Entry is not null && (!IsAgency(name) || IsReporting(name.Range))).Select(name => name.Entry!.Key));
        return parties.Count == 0 ? names : names.ConvertAll(name => IsAgency(name) && parties.Contains(name.Entry!.Key) ? name with { Entry = null } : name);
    }

    private bool IsAgency(NameMention name) => name is { Range.Length: 1, Entry: { Kind: "news", Use: NameUse.Acronym } } && Tokens[name.Range.First].IsAllCapitals;

    // What a party has and no agency.
    private bool IsOfParty(int behind)
    {
        var at = behind < Tokens.Count && Tokens[behind].Kind == TokenKind.Possessive ? behind + 1 : behind;
        return article.OfficeFrom(at) is { Title.Title: var title } && PartyOffices.Contains(title) || at < Tokens.Count && PartyNouns.Contains(Tokens[at].Lower);
    }

    private static readonly HashSet<string> PartyOffices = ["secretary general", "secretary-general", "general secretary", "information secretary", "senator", "lawmaker", "leader", "party leader", "parliamentary leader", "mp", "co-leader", "deputy leader"];

    private static readonly HashSet<string> PartyNouns = FunctionWords.Set("party lawmakers leaders supporters senators voters candidates candidate legislators");

    // "(PTI)", "told PTI", "PTI reported"
    private bool IsReporting(TokenRange letters) =>
        letters.First > 0 && (Tokens[letters.First - 1].Text is "(" or "/" || Tokens[letters.First - 1].Lower is "told" or "telling") || letters.End < Tokens.Count && Tokens[letters.End].Lower is "reported" or "reports";

    private List<NameMention> Bracketed()
    {
        Dictionary<string, ListedName?>? bodies = null;
        foreach (var letters in known)
            if (BodyOf(letters) is { } body)
                (bodies ??= new(StringComparer.Ordinal)).TryAdd(Tokens[letters.Range.First].Text, body.Entry);
        return bodies is null ? known : WithLetters(bodies);
    }

    private List<NameMention> WithLetters(Dictionary<string, ListedName?> bodies) =>
        known.ConvertAll(name => name.Entry is { Use: NameUse.Acronym } && bodies.TryGetValue(TokenWords.Text(Tokens, name.Range), out var body) ? name with { Type = EntityType.Organization, Entry = body is null ? null : body with { Use = NameUse.Acronym } } : name);

    private NameMention? BodyOf(NameMention letters)
    {
        if (letters is not { Entry: { Use: NameUse.Acronym } entry, Range: { Length: 1, First: > 1 and var at } } || Tokens[at - 1].Text != "(" || at + 1 >= Tokens.Count || Tokens[at + 1].Text != ")")
            return null;
        foreach (var name in ByEnd[at - 1])
            if (name is { Type: EntityType.Organization, Range.Length: > 1 } && name.Entry?.Key != entry.Key && IsShortFor(TokenWords.Initials(Tokens, name.Range), Tokens[at].Text))
                return name;
        return null;
    }

    // "Integrated Water Security Phase Classification (IPC)": letters may leave words out between the first and the last.
    private static bool IsShortFor(string initials, string letters)
    {
        if (letters.Length < LeastInitials || initials.Length <= letters.Length)
            return initials == letters;
        var at = 0;
        foreach (var initial in initials)
            if (at < letters.Length && letters[at] == initial)
                at++;
        return at == letters.Length && initials[0] == letters[0] && initials[^1] == letters[^1];
    }

    // "RLF" beside "the Rural Lakeside Front", where the article does not spell out the listed body of these letters.
    private List<NameMention> CalledForShort(List<NameMention> names)
    {
        if (!names.Exists(IsAcronym))
            return names;
        var spelled = names.Where(name => name.Entry is not null && !IsAcronym(name)).Select(name => name.Entry!.Key).ToHashSet(StringComparer.Ordinal);
        if (!names.Exists(IsUnspelled))
            return names;
        var byInitials = new Dictionary<string, ListedName?>(StringComparer.Ordinal);
        foreach (var name in names)
            if (name is { Type: EntityType.Organization, IsInner: false, Range.Length: >= LeastInitials })
                byInitials.TryAdd(TokenWords.Initials(Tokens, name.Range), name.Entry);
        return names.ConvertAll(name => IsUnspelled(name) && byInitials.TryGetValue(Tokens[name.Range.First].Text, out var meant) ? name with { Entry = meant is null ? null : meant with { Use = NameUse.Acronym } } : name);

        bool IsUnspelled(NameMention name) => IsAcronym(name) && !spelled.Contains(name.Entry!.Key);
    }

    private const int LeastInitials = 3;

    private bool IsAcronym(NameMention name) => name is { Type: EntityType.Organization, IsInner: false, Range.Length: 1, Entry: not null } && Tokens[name.Range.First] is { IsAllCapitals: true, Text.Length: >= LeastInitials };
}
