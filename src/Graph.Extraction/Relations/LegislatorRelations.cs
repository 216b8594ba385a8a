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
/// To which party of the United States a politician belongs, and which of their states he represents, by the letters behind him: "Sen. Ana
/// Orlova (D-Ore.)"; likewise elsewhere, "Senator Ana Orlova (KDP-Oldport)". A senator of such a state sits in the Senate where the article speaks of it.
/// </summary>
internal sealed class LegislatorRelations(AnnotatedArticle article, MentionIndex mentions)
{
    // By titles, as the reference facts have them.
    private static readonly Dictionary<string, string> Chambers = new(StringComparer.Ordinal)
    {
        ["sen."] = "United States Senate", ["senator"] = "United States Senate",
        ["rep."] = "United States House of Representatives", ["congressman"] = "United States House of Representatives", ["congresswoman"] = "United States House of Representatives",
    };

    // The houses and parties that the article speaks of, by name and by key.
    private readonly Lazy<Dictionary<string, EntityChain>> _chambers = new(() => article.Chains.Where(chain => chain.Entry is { Kind: "parliament" })
        .DistinctBy(chain => chain.Entry!.FullName).ToDictionary(chain => chain.Entry!.FullName, StringComparer.Ordinal));

    private readonly Lazy<Dictionary<string, EntityChain>> _parties = new(() => article.Chains.Where(chain => chain.Entry is { Kind: "party" })
        .DistinctBy(chain => chain.Entry!.Key).ToDictionary(chain => chain.Entry!.Key, StringComparer.Ordinal));

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find()
    {
        var relations = new List<FoundRelation>();
        foreach (var mention in article.Mentions)
        {
            if (mention.Kind != MentionKind.Name)
                continue;
            if (mention.Chain.Type == EntityType.Person && PartyWithTown(mention) is { } named)
                relations.Add(named);
            if (!AmericanParties.IsBesideLetter(Tokens, mention.Range))
                continue;
            if (mention.Chain.Type == EntityType.Place)
                relations.AddRange(SeatFor(mention));
            else if (PartyOf(mention) is { } party)
                relations.Add(party);
        }

        return relations;
    }

    private FoundRelation? PartyOf(ChainMention party) =>
        mentions.PersonUntil(party.Range.First - 1) is not { } person ? null
            : Member(person, party.Chain, WordsUntil(person.Range, (mentions.From(party.Range.First + 2) ?? party).Range.End));

    // "Rep. Ana Orlova (D-Oldport)", where the article names the party
    private FoundRelation? PartyWithTown(ChainMention person)
    {
        var at = person.Range.End + 1;
        return AmericanParties.IsWithTown(article, at) && AmericanParties.KeyOf(Tokens[at].Text[..1]) is { } key && _parties.Value.TryGetValue(key, out var party)
            ? Member(person, party, WordsUntil(person.Range, at + 1))
            : null;
    }

    private static FoundRelation Member(ChainMention person, EntityChain party, TokenRange words) =>
        new(RelationTypes.MemberOf, person.Chain, party, words, null, false, 0.85, "party-letter");

    private IEnumerable<FoundRelation> SeatFor(ChainMention state)
    {
        if (mentions.PersonUntil(state.Range.First - 3) is not { } person)
            yield break;
        var office = article.OfficeUntil(person.Range.First);
        // Elsewhere a seat is told of whom a title makes a lawmaker alone.
        if (PartyBrackets.IsParty(Tokens, state.Range.First - 2) && office?.TypeAt(EntityType.Place) != RelationTypes.Represents)
            yield break;
        // "Senate candidate Ana Orlova (D-Ohio)" does not sit there yet.
        if (office is null && person.Range.First > 0 && PartyRelations.Candidates.Contains(Tokens[person.Range.First - 1].Lower))
            yield break;
        var type = office is { IsOfGovernment: true } ? office.TypeAt(EntityType.Place) : RelationTypes.Represents;
        var words = WordsUntil(office?.Range ?? person.Range, state.Range.End);
        var title = office is null ? null : article.ProseOf(office.Range);
        if (type is not null)
            yield return new FoundRelation(type, person.Chain, state.Chain, words, title, office is { IsFormer: true }, 0.85, "state-letter");
        if (office is not null && Chambers.TryGetValue(office.Title.Title, out var name) && _chambers.Value.TryGetValue(name, out var chamber))
            yield return new FoundRelation(RelationTypes.MemberOf, person.Chain, chamber, words, title, office.IsFormer, 0.6, "chamber-of-state") { IsInferred = true };
    }

    // With the bracket that closes them.
    private TokenRange WordsUntil(TokenRange first, int end) => new(first.First, end < Tokens.Count && Tokens[end].Text is ")" or "]" ? end + 1 : end);
}
