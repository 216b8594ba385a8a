using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Relations;

/// <summary>
/// Who holds at another state the office that somebody's title tells of: "Ruritanian Foreign Minister Ana Orlova and her Quellish
/// counterpart, Ben Marek,"; and who is a minister of a head of state or government: "and her foreign minister, Ben Marek,".
/// </summary>
internal sealed class CounterpartRelations(AnnotatedArticle article, MentionIndex mentions, IEnumerable<FoundRelation> offices)
{
    private readonly Lazy<ILookup<EntityChain, FoundRelation>> _officesOf = new(() => offices
        .Where(office => office is { IsEnded: false, Type.IsOffice: true, Object.Type: EntityType.State }).ToLookup(office => office.Subject));

    // A longer description may begin with the pronoun: "her foreign minister".
    private readonly Lazy<Dictionary<int, EntityChain>> _pronouns = new(() => article.Mentions
        .Where(mention => mention.Kind == MentionKind.Pronoun).DistinctBy(mention => mention.Range.First).ToDictionary(mention => mention.Range.First, mention => mention.Chain));

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find()
    {
        var relations = new List<FoundRelation>();
        for (var at = 2; at < Tokens.Count; at++)
        {
            if ((Tokens[at].Is("counterpart") ? Read(at) : Tokens[at].Lower is "his" or "her" ? MinisterOf(at) : null) is { } found)
                relations.Add(found);
        }

        return relations;
    }

    private FoundRelation? Read(int counterpart)
    {
        if (mentions.Until(counterpart) is not { Chain.Type: EntityType.State } state || state.Range.First == 0)
            return null;
        var owner = state.Range.First - 1;
        if (OwnerAt(owner) is not { Chain: var whose } || whose.Type != EntityType.Person || Named(owner, counterpart + 1) is not { } person || person.Chain == whose)
            return null;
        return _officesOf.Value[whose].LastOrDefault(office => office.Evidence.First < counterpart) is { } office && office.Object != state.Chain
            ? new FoundRelation(office.Type, person.Chain, state.Chain, new TokenRange(Math.Min(owner, person.Range.First), Math.Max(counterpart + 1, person.Range.End)), office.Office, false, 0.8, "counterpart")
            : null;
    }

    // "Ruritanian Prime Minister Ana Orlova and her foreign minister, Ben Marek,"
    private FoundRelation? MinisterOf(int owner) =>
        article.OfficeFrom(owner + 1) is { IsFormer: false, IsPlural: false } office && office.TypeAt(EntityType.State) == RelationTypes.MinisterOf
            && _pronouns.Value.TryGetValue(owner, out var whose) && Named(owner, office.Range.End) is { } minister && minister.Chain != whose
            && _officesOf.Value[whose].LastOrDefault(held => held.Evidence.First < owner && (held.Type == RelationTypes.HeadOfStateOf || held.Type == RelationTypes.HeadOfGovernmentOf)) is { } head
            ? new FoundRelation(RelationTypes.MinisterOf, minister.Chain, head.Object, new TokenRange(owner, minister.Range.End).Around(minister.Range), article.ProseOf(office.Range), false, 0.75, "minister-of-head")
            : null;

    // "her Quellish counterpart", "Ana Orlova's Quellish counterpart"
    private ChainMention? OwnerAt(int owner) => Tokens[owner].Kind == TokenKind.Possessive ? mentions.Until(owner) : Tokens[owner].Lower is "his" or "her" ? mentions.Over(owner) : null;

    // "her Quellish counterpart Ben Marek", "her Quellish counterpart, Ben Marek,", "Ben Marek, her Quellish counterpart,"
    private ChainMention? Named(int owner, int end)
    {
        if (mentions.PersonFrom(end) is { } direct)
            return direct;
        if (end + 1 < Tokens.Count && Tokens[end].Text is "," && mentions.PersonFrom(end + 1) is { } behind && mentions.IsClosed(behind))
            return behind;
        return owner > 0 && Tokens[owner - 1].Text is "," && mentions.Until(owner - 1) is { Chain.Type: EntityType.Person } before ? before : null;
    }
}
