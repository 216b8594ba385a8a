using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Evidences;
using Graph.Core.Histories;
using Graph.Core.Judgements;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Loading;

/// <summary>What fields load from the store by id; the loads of one name and one moment are asked for together.</summary>
internal static class StoreLoads
{
    public static Load<Entity?> Entity(this IResolveFieldContext context, string id, AsOf asOf) => context.Load<Entity>(
        ("entity", asOf), id, (reader, ids, cancellation) => reader.GetEntitiesAsync(ids, asOf, cancellation));

    public static Load<Entity?> EntityByWikidata(this IResolveFieldContext context, string wikidataId, AsOf asOf) => context.Load<Entity>(
        ("wikidata", asOf), wikidataId, (reader, ids, cancellation) => reader.GetEntitiesByWikidataAsync(ids, asOf, cancellation));

    public static Load<IReadOnlyList<EntityMatch>?> EntitiesByName(this IResolveFieldContext context, string foldedName, AsOf asOf) =>
        context.Load<IReadOnlyList<EntityMatch>>(
            ("named", asOf), foldedName, (reader, names, cancellation) => reader.FindByNamesAsync(names, null, asOf, cancellation));

    public static Load<IReadOnlyList<EntityMatch>?> EntitiesByKey(this IResolveFieldContext context, string key, int most, AsOf asOf) =>
        context.Load<IReadOnlyList<EntityMatch>>(
            ("akin", most, asOf), key, (reader, keys, cancellation) => reader.FindByKeysAsync(keys, most, asOf, cancellation));

    public static Load<IReadOnlyList<EntityName>?> Names(this IResolveFieldContext context, string entityId, AsOf asOf) =>
        context.Load<IReadOnlyList<EntityName>>(
            ("names", asOf), entityId, (reader, ids, cancellation) => reader.GetNamesAsync(ids, asOf, cancellation));

    public static Load<EntityCounts?> Counts(this IResolveFieldContext context, string entityId, AsOf asOf) => context.Load<EntityCounts>(
        ("counts", asOf), entityId, (reader, ids, cancellation) => reader.GetCountsAsync(ids, asOf, cancellation));

    public static Load<IReadOnlyList<Judgement>?> Judgements(this IResolveFieldContext context, string entityId, AsOf asOf) =>
        context.Load<IReadOnlyList<Judgement>>(
            ("judgements", asOf), entityId, (reader, ids, cancellation) => reader.GetJudgementsAsync(ids, asOf, cancellation));

    public static Load<Utterance?> Utterance(this IResolveFieldContext context, string id, AsOf asOf) => context.Load<Utterance>(
        ("utterance", asOf), id, (reader, ids, cancellation) => reader.GetUtterancesAsync(ids, asOf, cancellation));

    public static Load<IReadOnlyList<EntitySplit>?> Splits(this IResolveFieldContext context, string entityId, AsOf asOf) =>
        context.Load<IReadOnlyList<EntitySplit>>(
            ("splits", asOf), entityId, (reader, ids, cancellation) => reader.GetSplitsAsync(ids, asOf, cancellation));

    public static Load<History?> History(this IResolveFieldContext context, string id, int limit, string? before, AsOf asOf) => context.Load<History>(
        ("history", limit, before, asOf), id, (reader, ids, cancellation) => reader.GetHistoryAsync(ids, limit, before, asOf, cancellation));

    public static Load<Article?> Article(this IResolveFieldContext context, string id, AsOf asOf) => context.Load<Article>(
        ("article", asOf), id, (reader, ids, cancellation) => reader.GetArticlesAsync(ids, asOf, cancellation));

    public static Load<ArticleVersion?> Version(this IResolveFieldContext context, string id, AsOf asOf) => context.Load<ArticleVersion>(
        ("version", asOf), id, (reader, ids, cancellation) => reader.GetVersionsAsync(ids, asOf, cancellation));

    public static Load<IReadOnlyList<ArticleVersion>?> Versions(this IResolveFieldContext context, string articleId, AsOf asOf) =>
        context.Load<IReadOnlyList<ArticleVersion>>(
            ("versions", asOf), articleId, (reader, ids, cancellation) => reader.GetVersionsByArticleAsync(ids, asOf, cancellation));

    public static Load<IReadOnlyList<Mention>?> Mentions(this IResolveFieldContext context, string versionId, AsOf asOf) =>
        context.Load<IReadOnlyList<Mention>>(
            ("mentions", asOf), versionId, (reader, ids, cancellation) => reader.GetMentionsByVersionAsync(ids, asOf, cancellation));

    public static Load<Statement?> Statement(this IResolveFieldContext context, string id, AsOf asOf) => context.Load<Statement>(
        ("statement", asOf), id, (reader, ids, cancellation) => reader.GetStatementsAsync(ids, asOf, cancellation));

    public static Load<Relation?> Relation(this IResolveFieldContext context, string id, AsOf asOf) => context.Load<Relation>(
        ("relation", asOf), id, (reader, ids, cancellation) => reader.GetRelationsAsync(ids, asOf, cancellation));

    public static Load<IReadOnlyList<Evidence>?> Evidence(this IResolveFieldContext context, string factId, AsOf asOf) =>
        context.Load<IReadOnlyList<Evidence>>(
            ("evidence", asOf), factId, (reader, ids, cancellation) => reader.GetEvidenceAsync(ids, asOf, cancellation));

    /// <summary>The articles of these ids, in their order.</summary>
    public static Load<IEnumerable<Shown<Article>>> Articles(this IResolveFieldContext context, IEnumerable<string> ids, AsOf asOf) =>
        Loading.Load.All(ids.Select(id => context.Article(id, asOf).AsOf(asOf))).Select(articles => articles.OfType<Shown<Article>>());

    /// <summary>The statements of these ids, each once; nulls are left out.</summary>
    public static Load<IEnumerable<Shown<Statement>>> Statements(this IResolveFieldContext context, IEnumerable<string?> ids, AsOf asOf) =>
        Loading.Load.All(ids.OfType<string>().Distinct().Select(id => context.Statement(id, asOf).AsOf(asOf)))
            .Select(statements => statements.OfType<Shown<Statement>>());

    /// <summary>
    /// What follows from this field's own arguments for one parent; asked for together with the same field of the other parents.
    /// </summary>
    public static Load<T?> OfField<T>(this IResolveFieldContext context, string parentId, Fetch<T> fetch) =>
        context.Load((context.ParentType.Name, Place(context)), parentId, fetch);

    /// <summary>What was read, ready to be read on from; null stays null.</summary>
    public static Load<Shown<T>?> AsOf<T>(this Load<T?> load, AsOf asOf)
        where T : class => load.Select(it => it is null ? null : Shown.Of(it, asOf));

    /// <summary>All that was read, ready to be read on from.</summary>
    public static Load<IReadOnlyList<Shown<T>>> EachAsOf<T>(this Load<IReadOnlyList<T>?> load, AsOf asOf) =>
        load.Select(items => Shown.OfAll(items ?? [], asOf));

    public static IGraphReader Reader(this IResolveFieldContext context) => context.RequestServices!.GetRequiredService<IGraphReader>();

    /// <summary>What leads from this id, asked for together with all loads of the group, which have the same fetch.</summary>
    public static Load<T?> Load<T>(this IResolveFieldContext context, object group, string id, Fetch<T> fetch) =>
        context.RequestServices!.GetRequiredService<BatchLoader>().Load(group, id, fetch);

    // The same place in the answer has the same arguments, whichever item of a list it is in; aliases tell two of one field apart.
    private static string Place(IResolveFieldContext context) => string.Join('.', context.ResponsePath.OfType<string>());
}
