using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Core.Relations;
using Graph.Core.Stores;
using Graph.Ingestion.Chains;

namespace Graph.Ingestion.Identity;

/// <summary>An office in which an article tells of somebody whom no full name has led to anybody.</summary>
/// <param name="Title">In the article's words; null where none is named.</param>
/// <param name="ObjectId">The state or body, as it is known.</param>
internal sealed record OpenOffice(ArticleChain Person, RelationType Type, string? Title, string ObjectId);

/// <summary>
/// Who is known to hold an office under a part of a name, or a fuller one: "Lake Council chair Orlova" and "Lake Council chair Ana Orlova".
/// They are looked for by the office, since thousands bear a surname.
/// </summary>
internal static class KnownHolders
{
    /// <summary>By the chain's id, those who may be the same; chains without any have no key.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<Entity>>> GetAsync(
        IGraphReader reader, IReadOnlyList<OpenOffice> offices, CancellationToken cancellationToken)
    {
        if (offices.Count == 0)
            return new Dictionary<string, IReadOnlyList<Entity>>();
        var held = await reader.GetRelationPagesAsync(
            RelationAnchor.Object, [.. offices.Select(office => office.ObjectId).Distinct(StringComparer.Ordinal)],
            KnownContext.InOwnVoice with { Types = [.. offices.Select(office => office.Type).Distinct()], OnlyCurrent = true }, KnownContext.Page, AsOf.Now, cancellationToken);
        var people = await reader.GetEntitiesAsync(
            [.. held.Values.SelectMany(page => page.Items).Select(relation => relation.SubjectId).Distinct(StringComparer.Ordinal)], AsOf.Now, cancellationToken);
        var names = await reader.GetNamesAsync([.. people.Values.Select(person => person.Id).Distinct(StringComparer.Ordinal)], AsOf.Now, cancellationToken);
        return offices.GroupBy(office => office.Person.Id, StringComparer.Ordinal)
            .Select(person => (person.Key, Holders: HoldersOf([.. person], held, people, names)))
            .Where(person => person.Holders.Count > 0)
            .ToDictionary(person => person.Key, person => person.Holders, StringComparer.Ordinal);
    }

    private static IReadOnlyList<Entity> HoldersOf(
        IReadOnlyList<OpenOffice> offices, IReadOnlyDictionary<string, Page<Relation>> held, IReadOnlyDictionary<string, Entity> people,
        IReadOnlyDictionary<string, IReadOnlyList<EntityName>> names) =>
        [.. offices
            .SelectMany(office => held[office.ObjectId].Items
                .Where(relation => relation.Type == office.Type && OfficeTitles.MayBeOne(office.Type, office.Title, relation.Office))
                .Select(relation => people[relation.SubjectId])
                .Where(person => person.Type == EntityType.Person && GoesByPart(office.Person.FoldedName, names[person.Id])))
            .DistinctBy(person => person.Id)
            .OrderBy(person => person.Id, StringComparer.Ordinal)];

    // By the fullest name that a shown article has.
    private static bool GoesByPart(string name, IReadOnlyList<EntityName> names) =>
        names.Select(known => FoldedText.FoldName(known.Text)).OrderByDescending(known => known.Count(letter => letter == ' ')).FirstOrDefault() is { } fullest
        && IsPartOfOther(name, fullest);

    // Of two full names, or two surnames, their letters tell.
    private static bool IsPartOfOther(string name, string other) =>
        name.Contains(' ') != other.Contains(' ') && (name.EndsWith(" " + other, StringComparison.Ordinal) || other.EndsWith(" " + name, StringComparison.Ordinal));
}
