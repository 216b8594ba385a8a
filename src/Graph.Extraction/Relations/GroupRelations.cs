using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;

namespace Graph.Extraction.Relations;

/// <summary>A group that is somebody's works for them; a state's delegation represents it; a state's ministry, which bears its name, is part of it.</summary>
internal static class GroupRelations
{
    /// <summary>What those of a group are to whoever's it is.</summary>
    public static RelationType TypeAt(EntityChain principal) => principal.Type == EntityType.State ? RelationTypes.Represents : RelationTypes.WorksFor;

    public static IEnumerable<FoundRelation> Find(AnnotatedArticle article)
    {
        foreach (var chain in article.Chains)
        {
            if (chain is { Type: EntityType.Organization, Principal: { Type: EntityType.State } state, Mentions: [{ } first, ..] } && StateBodies.IsOne(article.Tokens, first.Range))
                yield return new FoundRelation(RelationTypes.PartOf, chain, state, first.Range, null, false, 0.8, "body-of-state");
            if (chain is not { Type: EntityType.Group, Principal: { } principal, Mentions.Count: > 0 } || principal.Type == EntityType.Place)
                continue;
            yield return new FoundRelation(TypeAt(principal), chain, principal, chain.Mentions[0].Range, null, false, 0.8, "group-of");
        }
    }
}
