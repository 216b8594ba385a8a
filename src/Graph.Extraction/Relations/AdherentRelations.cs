using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// Who belongs to a party by its adjective or by what its members are called, where the article names the party: "Liberal Senator Ana Orlova",
/// "Ana Orlova, a Lowdale Liberal,".
/// </summary>
internal sealed class AdherentRelations(AnnotatedArticle article, MentionIndex mentions)
{
    private const string Rule = "adherent-of-party";
    private const int LongestDescription = 4;
    private const int ShortestAdjective = 4;
    private const string Suffix = " party";

    // By its name, what else a listed party is called.
    private static readonly Lazy<ILookup<string, string>> ListedNames = new(() => ReferenceData.Default.Bodies
        .Where(body => body.Kind == "party").SelectMany(body => body.Names.Prepend(body.Name), (body, name) => (body.Name, Other: name)).ToLookup(named => named.Name, named => named.Other, StringComparer.Ordinal));

    private static readonly HashSet<string> Members = new(
        [.. PartyRelations.Candidates, .. FunctionWords.Set("rival opponent challenger counterpart colleague")], StringComparer.Ordinal);

    private static readonly HashSet<string> BehindMembers = FunctionWords.Set("from who in on representing running seeking");

    // By what its adherents are called; null where several parties may be meant. Made once it is asked for.
    private Dictionary<string, Party?>? _parties;

    // A party, and whether the word is a noun for who belongs to it: "a Liberal".
    private sealed record Party(EntityChain Chain, bool IsNoun);

    private List<Token> Tokens => article.Tokens;

    private Dictionary<string, Party?> Parties => _parties ??= FindParties();

    public List<FoundRelation> Find() => FoundRelations.In(article.Mentions, mention =>
        mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person } && Parties.Count > 0 ? Before(mention) ?? Behind(mention) : null);

    // "Liberal Senator Ana Orlova", "the Liberal presidential candidate, Ana Orlova,", "Liberal Ana Orlova"
    private FoundRelation? Before(ChainMention person)
    {
        var end = person.Range.First;
        if (end > 1 && Tokens[end - 1].Text is "," && mentions.IsClosed(person))
            end--;
        var first = end;
        if (article.OfficeUntil(end) is { } office)
        {
            if (!IsHeldByMembers(office))
                return null;
            first = office.Range.First;
            if (At(first, first + 1) is { } called && !IsOfTitle(office) && !IsFormer(first) && !IsName(first + 1))
                return Found(person, called.Chain, new TokenRange(first, end));
        }
        else if (end > 0 && !Tokens[end - 1].IsCapitalised && !Members.Contains(Tokens[end - 1].Lower) || end < person.Range.First && Tokens[end - 1].IsCapitalised)
            return null;
        while (first > 0 && end - first < LongestDescription && IsPlain(first - 1))
            first--;
        return Until(first) is var (party, from) && !IsFormer(from) && !IsName(first) ? Found(person, party.Chain, new TokenRange(from, end)) : null;
    }

    // "Justice Minister Ana Orlova" is of no Justice Party.
    private bool IsOfTitle(OfficeMention office) => office.Title.Title.StartsWith(Tokens[office.Range.First].Lower, StringComparison.OrdinalIgnoreCase);

    // "Ana Orlova, a Lowdale Liberal,", "Ana Orlova, the Liberal nominee for governor,", "Ana Orlova is a Liberal"
    private FoundRelation? Behind(ChainMention person)
    {
        var at = person.Range.End;
        // "Ana Orlova, 54, a Liberal"
        if (at + 2 < Tokens.Count && Tokens[at].Text is "," && Tokens[at + 1].Kind == TokenKind.Number)
            at += 2;
        if (at + 2 >= Tokens.Count || !(Tokens[at].Text is "," || Tokens[at].Is("is") && !OpenClauses.BeginAt(article, person.Range.First)) || !(Tokens[at + 1].Lower is "a" or "an" or "the"))
            return null;
        var sentence = article.Sentences[article.SentenceAt(at)];
        for (var first = at + 2; first < Math.Min(sentence.End, at + 2 + LongestDescription); first++)
        {
            if (From(first, sentence.End) is var (party, end))
                return !IsName(end) && IsOfMember(party, end, sentence.End) is { } last ? Found(person, party.Chain, new TokenRange(first, last)) : null;
            // "a former Liberal", "an Oldport Liberal"
            if (!(IsPlain(first) && !OfficeWords.Former.Contains(Tokens[first].Lower) || Tokens[first].IsCapitalised && mentions.Over(first) is not { Chain.Type: EntityType.Person }))
                return null;
        }

        return null;
    }

    // Where the words for a member end that begin with a party's adjective; null where they are for somebody else.
    private int? IsOfMember(Party party, int end, int limit)
    {
        if (party.IsNoun && (end >= limit || Tokens[end].Kind == TokenKind.Mark && Tokens[end].Text is not ("-" or "/") || BehindMembers.Contains(Tokens[end].Lower)))
            return end;
        for (var at = end; at < Math.Min(limit, end + LongestDescription); at++)
        {
            // The adjective may be of the title's own words, "Liberal mayor".
            var last = (article.OfficeFrom(at) ?? article.OfficeUntil(at + 1)) is { IsPlural: false } office && IsHeldByMembers(office) ? office.Range.End : Members.Contains(Tokens[at].Lower) ? at + 1 : at;
            if (last > at)
                return last < limit && (Tokens[last].Kind == TokenKind.Possessive || article.Tags[last].Universal is "VERB" or "AUX" or "NOUN") ? null : last;
            if (!IsPlain(at))
                return null;
        }

        return null;
    }

    // Who speaks or works for a party need not belong to it.
    private static bool IsHeldByMembers(OfficeMention office) =>
        !office.IsSpokesperson && office.Title.OfBody != RelationTypes.WorksFor.Name;

    private (Party, int First)? Until(int end)
    {
        for (var first = end - 1; first >= Math.Max(0, end - MostWords); first--)
            if (At(first, end) is { } party)
                return (party, first);
        return null;
    }

    private (Party, int End)? From(int first, int limit)
    {
        for (var end = first + 1; end <= Math.Min(limit, first + MostWords); end++)
            if (At(first, end) is { } party)
                return (party, end);
        return null;
    }

    private const int MostWords = 2;

    private Party? At(int first, int end) =>
        Tokens[first].IsCapitalised ? Parties.GetValueOrDefault(end - first == 1 ? Tokens[first].Text : TokenWords.Text(Tokens, new TokenRange(first, end))) : null;

    // "Liberal Party leader": of the party itself its own rule tells.
    private bool IsName(int at) => at < Tokens.Count && Tokens[at].Is("party");

    // "former Liberal Ana Orlova": she may have left.
    private bool IsFormer(int first) => first > 0 && (OfficeWords.Former.Contains(Tokens[first - 1].Lower) || Tokens[first - 1].Text is "-");

    private bool IsPlain(int at) => Tokens[at] is { IsWord: true, IsCapitalised: false } && article.Tags[at].Universal is "NOUN" or "ADJ" || Tokens[at].IsWord && !Tokens[at].IsCapitalised && article.Dependencies[at].Label is "amod";

    private FoundRelation? Found(ChainMention person, EntityChain party, TokenRange words) =>
        article.SentenceAt(person.Range.First) == article.SentenceAt(words.First)
            ? new FoundRelation(RelationTypes.MemberOf, person.Chain, party, person.Range.Around(words), null, false, 0.75, Rule)
            : null;

    private Dictionary<string, Party?> FindParties()
    {
        var parties = new Dictionary<string, Party?>(StringComparer.Ordinal);
        foreach (var chain in article.Chains)
            if (mentions.IsParty(chain))
                foreach (var name in NamesOf(chain))
                    if (AdjectiveOf(name) is { } adjective)
                        Add(parties, adjective, new Party(chain, !name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)));
        return parties;
    }

    // Of "the Liberal Party" and "the Liberals" the second tells that there is a noun.
    private static void Add(Dictionary<string, Party?> parties, string adjective, Party party)
    {
        if (!parties.TryGetValue(adjective, out var known))
            parties[adjective] = party;
        else if (known is not null)
            parties[adjective] = known.Chain == party.Chain ? known.IsNoun ? known : party : null;
    }

    private IEnumerable<string> NamesOf(EntityChain party) => party.Mentions
        .Where(mention => mention.Kind == MentionKind.Name).Select(mention => TokenWords.Text(Tokens, mention.Range))
        .Concat(party.Entry is { } listed ? ListedNames.Value[listed.FullName] : []).Distinct();

    // "Liberal" of "Liberal Party" and of "Liberals"
    private static string? AdjectiveOf(string name)
    {
        var adjective = name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? name[..^Suffix.Length] : name.EndsWith('s') ? name[..^1] : "";
        return adjective.Length >= ShortestAdjective && World.Default.Find(adjective) is null ? adjective : null;
    }
}
