using Graph.Api.Loading;
using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Core.Stores;
using GraphQL;

namespace Graph.Api.Entities;

/// <summary>Finds out what the references of a question mean, all at once.</summary>
internal static class EntityRefs
{
    private const int MostAkin = 5;

    /// <summary>What each of these means; nulls are left out.</summary>
    public static Load<ResolvedRefs> Resolve(this IResolveFieldContext context, IEnumerable<EntityRef?> refs, AsOf asOf) =>
        Load.All(refs.OfType<EntityRef>().Distinct().Select(reference => Resolve(context, reference, asOf)))
            .Select(resolved => new ResolvedRefs(resolved));

    private static Load<ResolvedRef> Resolve(IResolveFieldContext context, EntityRef reference, AsOf asOf) => reference switch
    {
        { Id: { } id } => Load.Of(new ResolvedRef(reference, [id], [])),
        { WikidataId: { } wikidataId } => context.EntityByWikidata(wikidataId, asOf).Select(entity => OfWikidata(reference, entity)),
        _ => ResolveName(context, reference, reference.Name ?? "", asOf),
    };

    private static Load<ResolvedRef> ResolveName(IResolveFieldContext context, EntityRef reference, string name, AsOf asOf)
    {
        // Asked for before it is read, so that all names of a question are one round trip.
        var named = context.EntitiesByName(FoldedText.FoldName(name), asOf);
        return new(async cancellationToken => await named.GetResultAsync(cancellationToken) is { Count: > 0 } matches
            ? OfName(reference, matches, asOf)
            : Unknown(reference, await FindAkinAsync(context, name, asOf, cancellationToken), asOf));
    }

    /// <summary>Who goes by another spelling of a name, or by its acronym.</summary>
    private static async Task<IReadOnlyList<EntityMatch>> FindAkinAsync(IResolveFieldContext context, string name, AsOf asOf, CancellationToken cancellationToken)
    {
        var keys = NameKeys.ToFindSpellings(name).Concat(NameKeys.ToFindAcronyms(name, NameKind.Full));
        var found = await Load.All(keys.Select(key => context.EntitiesByKey(key, MostAkin, asOf))).GetResultAsync(cancellationToken);
        return [.. found.OfType<IReadOnlyList<EntityMatch>>().SelectMany(matches => matches).DistinctBy(match => match.Entity.Id).OrderByDescending(match => match.Articles).ThenBy(match => match.Entity.Id, StringComparer.Ordinal).Take(MostAkin)];
    }

    private static ResolvedRef OfWikidata(EntityRef reference, Entity? entity) => entity is not null
        ? new(reference, [entity.Id], [])
        : new(reference, [], [new(WarningCode.UnknownWikidataId,
            $"Nothing here has the Wikidata id '{reference}'. Ask by a name, or look for it with entities(search: ...).",
            reference.ToString(), [])]);

    private static ResolvedRef OfName(EntityRef reference, IReadOnlyList<EntityMatch> matches, AsOf asOf)
    {
        // One entity may match by several of its names.
        var entities = matches.DistinctBy(match => match.Entity.Id).ToList();
        return new(reference, [.. entities.Select(match => match.Entity.Id)], entities.Count == 1 ? [] : [Doubt(reference, entities, asOf)]);
    }

    private static ResolvedRef Unknown(EntityRef reference, IReadOnlyList<EntityMatch> akin, AsOf asOf) => new(reference, [], [new(
        WarningCode.UnknownName,
        akin.Count == 0
            ? $"Nothing goes by the name '{reference}'. Look for it with entities(search: ...)."
            : $"Nothing goes by the name '{reference}', but the candidates by a spelling of it. Ask by the name or id of one of them.",
        reference.ToString(), Shown.OfAll(akin, asOf))]);

    private static Warning Doubt(EntityRef reference, IReadOnlyList<EntityMatch> matches, AsOf asOf) => new(
        WarningCode.AmbiguousName,
        $"{matches.Count} entities go by the name '{reference}', and all of them were taken. Ask by the id of one of the candidates to mean that one.",
        reference.ToString(), Shown.OfAll(matches, asOf));
}

/// <summary>What one reference means: no id where it is unknown, several where a name is ambiguous.</summary>
internal sealed record ResolvedRef(EntityRef Ref, IReadOnlyList<string> Ids, IReadOnlyList<Warning> Warnings);

/// <summary>What the references of a question mean.</summary>
internal sealed class ResolvedRefs(IReadOnlyList<ResolvedRef> refs)
{
    public static ResolvedRefs None { get; } = new([]);

    public IReadOnlyList<Warning> Warnings { get; } = [.. refs.SelectMany(resolved => resolved.Warnings)];

    /// <summary>The ids of one reference; null where there is no reference.</summary>
    public IReadOnlyList<string>? IdsOf(EntityRef? reference) =>
        reference is null ? null : Of(reference).Ids;

    public ResolvedRef Of(EntityRef reference) => refs.First(resolved => resolved.Ref == reference);
}
