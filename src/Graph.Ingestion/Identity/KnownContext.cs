using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Core.Stores;
using Graph.Extraction.Occupations;

namespace Graph.Ingestion.Identity;

/// <summary>What of the graph's relations tells entities of one name apart.</summary>
internal static class KnownContext
{
    /// <summary>What somebody merely claims identifies nobody.</summary>
    public static RelationFilter InOwnVoice { get; } =
        new() { Bases = [RelationBasis.Stated, RelationBasis.Inferred, RelationBasis.Reference] };

    /// <summary>More relations than this add nothing to telling two apart.</summary>
    public static PageRequest Page { get; } = new(200);

    public static IEnumerable<PersonLink> LinksOf(IEnumerable<Relation> relations, IReadOnlyDictionary<string, Entity> objects) =>
        relations
            .Where(relation => objects.ContainsKey(relation.ObjectId))
            .Select(relation => new PersonLink(relation.Type, relation.ObjectId, objects[relation.ObjectId].Type)
            {
                Title = relation.Office,
                Occupations = [.. ToldOccupations.OfOffice(relation.Type, relation.Office, objects[relation.ObjectId].Type, objects[relation.ObjectId].Name)],
                Term = relation.Basis == RelationBasis.Reference ? new(relation.ValidFrom, relation.ValidTo) : null,
            });
}
