using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Relations;

/// <summary>
/// To which party of the United States a politician belongs, and which of their states he represents: "Sen. Ana Orlova (D-Ore.)", "Texas
/// Republican Ben Marek", "Ana Orlova, a Democrat from Oregon,". A senator of such a state sits in the Senate where the article speaks of it.
/// </summary>
internal sealed class LegislatorRelations(AnnotatedArticle article, MentionIndex mentions)
{
    private const int MostWords = 4;

    // By titles, as the reference facts have them.
    private static readonly Dictionary<string, string> Chambers = new(StringComparer.Ordinal)
    {
        ["sen."] = "United States Senate", ["senator"] = "United States Senate",
        ["rep."] = "United States House of Representatives", ["congressman"] = "United States House of Representatives", ["congresswoman"] = "United States House of Representatives",
    };

    // Those that the article speaks of, by name.
    private readonly Lazy<Dictionary<string, EntityChain>> _chambers = new(() => article.Chains.Where(chain => chain.Entry is { Kind: "parliament" })
        .DistinctBy(chain => chain.Entry!.FullName).ToDictionary(chain => chain.Entry!.FullName, StringComparer.Ordinal));

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find()
    {
        var relations = new List<FoundRelation>();
        foreach (var mention in article.Mentions)
        {
            if (mention.Kind != MentionKind.Name)
                continue;
            if (mention.Chain.Type == EntityType.Place && AmericanParties.IsBesideLetter(Tokens, mention.Range))
                relations.AddRange(SeatFor(mention));
            else if (mention.Chain is { Type: EntityType.Organization, Entry.Kind: "party" } && PartyOf(mention) is { } party)
                relations.Add(party);
        }

        return relations;
    }

    private FoundRelation? PartyOf(ChainMention party)
    {
        if (AmericanParties.IsBesideLetter(Tokens, party.Range))
            return mentions.PersonUntil(party.Range.First - 1) is { } told ? Belongs(told, party, false, "party-letter") with { Evidence = WordsUntil(told.Range, mentions.From(party.Range.First + 2) ?? party) } : null;
        return party.NameKind != NameKind.Metonym ? null : HolderBehind(party.Range.End) is { } holder ? Belongs(holder, party, false, "party-before-name") : Apposed(party);
    }

    // "Republican Gov. Ben Marek", "Democrat Ana Orlova"
    private ChainMention? HolderBehind(int end)
    {
        var at = end;
        while (article.OfficeTokens.Contains(at))
            at++;
        return mentions.PersonFrom(at) is { Kind: MentionKind.Name } person && article.SentenceAt(at) == article.SentenceAt(end - 1) ? person : null;
    }

    // "Ana Orlova, 54, a former Democrat from Oregon,"
    private FoundRelation? Apposed(ChainMention party)
    {
        var (at, isFormer) = (party.Range.First, false);
        while (at > 1 && party.Range.First - at < MostWords && Tokens[at - 1].IsWord)
            isFormer |= OfficeWords.Former.Contains(Tokens[--at].Lower);
        return at > 1 && Tokens[at].Lower is "a" or "an" or "the" && Tokens[at - 1].Text is "," && mentions.PersonUntilAge(at - 1) is { } person && article.SentenceAt(person.Range.First) == article.SentenceAt(at)
            ? Belongs(person, party, isFormer, "party-apposed") with { Evidence = person.Range.Around(article.OfficeFrom(party.Range.End)?.Range ?? party.Range) }
            : null;
    }

    private IEnumerable<FoundRelation> SeatFor(ChainMention state)
    {
        if (mentions.PersonUntil(state.Range.First - 3) is not { } person)
            yield break;
        var office = article.OfficeUntil(person.Range.First);
        var type = office is { IsOfGovernment: true } ? office.TypeAt(EntityType.Place) : RelationTypes.Represents;
        var words = WordsUntil(office?.Range ?? person.Range, state);
        var title = office is null ? null : article.ProseOf(office.Range);
        if (type is not null)
            yield return new FoundRelation(type, person.Chain, state.Chain, words, title, office is { IsFormer: true }, 0.85, "state-letter");
        if (office is not null && Chambers.TryGetValue(office.Title.Title, out var name) && _chambers.Value.TryGetValue(name, out var chamber))
            yield return new FoundRelation(RelationTypes.MemberOf, person.Chain, chamber, words, title, office.IsFormer, 0.6, "chamber-of-state") { IsInferred = true };
    }

    // With the bracket that closes them.
    private TokenRange WordsUntil(TokenRange first, ChainMention last) =>
        new(first.First, last.Range.End < Tokens.Count && Tokens[last.Range.End].Text is ")" or "]" ? last.Range.End + 1 : last.Range.End);

    private static FoundRelation Belongs(ChainMention person, ChainMention party, bool isEnded, string rule) =>
        new(RelationTypes.MemberOf, person.Chain, party.Chain, person.Range.Around(party.Range), null, isEnded, 0.85, rule);
}
