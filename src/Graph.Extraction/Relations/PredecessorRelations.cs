using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Relations;

/// <summary>
/// Who held somebody's office before, "her predecessor, Ben Marek,", "Ana Orlova's predecessor Ben Marek", and who holds it since she left it, "her
/// successor, Ben Marek,". Whoever is only to come is no successor yet.
/// </summary>
internal sealed class PredecessorRelations(AnnotatedArticle article, MentionIndex mentions, IReadOnlyList<FoundRelation> told)
{
    private const int MostTold = 64;

    // Made once somebody's predecessor is told of.
    private ILookup<EntityChain, FoundRelation>? _offices;

    private List<Token> Tokens => article.Tokens;

    private ILookup<EntityChain, FoundRelation> Offices => _offices ??= told.Where(static one => one.Type.IsOffice).ToLookup(static one => one.Subject);

    public List<FoundRelation> Find()
    {
        var relations = new List<FoundRelation>();
        for (var at = 1; at < Tokens.Count; at++)
            if (Tokens[at].Lower is "predecessor" or "successor" && Read(at) is { } found)
                relations.Add(found);
        return relations;
    }

    private FoundRelation? Read(int noun)
    {
        var isBefore = Tokens[noun].Is("predecessor");
        var owner = noun - (Tokens[noun - 1].Lower is "immediate" or "direct" ? 2 : 1);
        if (owner < 0 || Whose(owner) is not { } holder || Named(noun + 1) is not { } named || named.Chain == holder || Held(holder, owner, isEnded: !isBefore) is not { } office)
            return null;
        return new FoundRelation(office.Type, named.Chain, office.Object, new TokenRange(owner, named.Range.End), office.Office, isBefore, 0.7, isBefore ? "predecessor" : "successor");
    }

    private EntityChain? Whose(int owner) =>
        (Tokens[owner].Kind == TokenKind.Possessive ? mentions.Until(owner) : Tokens[owner].Lower is "his" or "her" ? mentions.Over(owner) : null) is { Chain: { Type: EntityType.Person } person } ? person : null;

    // "Ben Marek", ", Ben Marek,"
    private ChainMention? Named(int at) =>
        mentions.PersonFrom(at) ?? (at + 1 < Tokens.Count && Tokens[at].Text is "," && mentions.PersonFrom(at + 1) is { Kind: MentionKind.Name } apposed && mentions.IsClosed(apposed) ? apposed : null);

    // The only office that she is told of with so far; a successor has hers once she has left it.
    private FoundRelation? Held(EntityChain holder, int before, bool isEnded)
    {
        var held = Offices[holder].Take(MostTold).Where(one => one.Evidence.First < before && (one.IsEnded || !isEnded)).ToList();
        return held.Select(one => (one.Type, one.Object)).Distinct().Count() == 1 ? held[0] : null;
    }
}
