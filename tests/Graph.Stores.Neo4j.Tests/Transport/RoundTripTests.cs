using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Tests.Transport;

public sealed class RoundTripTests : Neo4jStoreTests
{
    [Fact]
    public async Task Every_read_is_one_round_trip_however_many_ids_it_is_given()
    {
        var (article, other) = (Samples.Wire().Facts(), Samples.Reply().Facts());
        await Store.WriteAsync([article, other], Cancellation);
        var counting = new CountingTransport(Neo4jTestDatabase.Connect());
        await using var store = new Neo4jGraphStore(counting, TimeProvider.System);

        foreach (var asOf in new[] { AsOf.Now, AsOf.At(DateTimeOffset.MaxValue) })
            foreach (var read in Reads(store, [article, other], asOf))
            {
                var before = counting.Reads;
                await read();
                Assert.Equal(before + 1, counting.Reads);
            }
    }

    private static IEnumerable<Func<Task>> Reads(IGraphReader store, ArticleFacts[] articles, AsOf asOf)
    {
        string[] entities = [.. articles.SelectMany(facts => facts.Entities).Select(entity => entity.Id)];
        string[] versions = [.. articles.Select(facts => facts.Version.Id)];
        string[] ids = [.. articles.Select(facts => facts.Article.Id)];
        string[] statements = [.. articles.SelectMany(facts => facts.Statements).Select(statement => statement.Id)];
        string[] relations = [.. articles.SelectMany(facts => facts.Relations).Select(relation => relation.Id)];
        var page = new PageRequest(10, WithTotal: true);
        var filter = new StatementFilter
        {
            SpeakerIds = entities, AboutIds = entities, MinSources = 1,
            Not = new() { AddresseeIds = entities, ConveyedByIds = entities, SourceIds = entities },
        };
        return
        [
            () => store.GetEntitiesAsync(entities, asOf, Cancellation),
            () => store.GetEntitiesByWikidataAsync(["Q1", "Q2"], asOf, Cancellation),
            () => store.FindByNamesAsync(["mara velt", "ilo dorn"], null, asOf, Cancellation),
            () => store.FindByKeysAsync(["s:mara velt", "s:ilo dorn"], 8, asOf, Cancellation),
            () => store.ListEntitiesAsync(new() { Search = "mara" }, EntityOrder.MostMentioned, page, asOf, Cancellation),
            () => store.GetNamesAsync(entities, asOf, Cancellation),
            () => store.GetCountsAsync(entities, asOf, Cancellation),
            () => store.GetMentionPagesAsync(entities, page, asOf, Cancellation),
            () => store.GetArticlesAsync(ids, asOf, Cancellation),
            () => store.GetVersionContentsAsync(versions, asOf, Cancellation),
            () => store.GetOriginsAsync(versions, asOf, Cancellation),
            () => store.FindVersionsByBandsAsync(articles[0].BandKeys, 10, Cancellation),
            () => store.CountOriginsAsync([.. statements, .. relations], asOf, Cancellation),
            () => store.GetUtterancesAsync([.. articles.SelectMany(facts => facts.Statements).Select(statement => statement.UtteranceId)], asOf, Cancellation),
            () => store.FindAlikeAsync(["broke his promise", "keeps his word"], 10, Cancellation),
            () => store.GetLinksAsync(statements, asOf, Cancellation),
            () => store.ListStatementsAsync(new() { FullestOnly = true }, StatementOrder(), page, asOf, Cancellation),
            () => store.ListArticlesAsync(new() { SourceIds = entities, Text = "Velt" }, page, asOf, Cancellation),
            () => store.GetVersionsAsync(versions, asOf, Cancellation),
            () => store.GetVersionsByArticleAsync(ids, asOf, Cancellation),
            () => store.GetMentionsByVersionAsync(versions, asOf, Cancellation),
            () => store.GetHeldChainsAsync(ids, Cancellation),
            () => store.GetStatementsAsync(statements, asOf, Cancellation),
            () => store.ListStatementsAsync(filter, StatementOrder(), page, asOf, Cancellation),
            () => store.GetStatementPagesAsync(StatementAnchor.Speaker, entities, filter, StatementOrder(), page, asOf, Cancellation),
            () => store.GetStatementStatsAsync(filter, Enum.GetValues<StatementDimension>(), 10, asOf, Cancellation),
            () => store.GetSameRelationsAsync(relations, asOf, Cancellation),
            () => store.GetRelationsAsync(relations, asOf, Cancellation),
            () => store.ListRelationsAsync(new() { Types = RelationTypes.All, EntityIds = entities }, page, asOf, Cancellation),
            () => store.GetRelationPagesAsync(RelationAnchor.Either, entities, new() { OnlyCurrent = true }, page, asOf, Cancellation),
            () => store.GetEvidenceAsync([.. statements, .. relations], asOf, Cancellation),
            () => store.GetEdgesAsync(entities, Enum.GetValues<EdgeKind>(), 10, asOf, Cancellation),
            () => store.GetJudgementsAsync(entities, asOf, Cancellation),
            () => store.GetHistoryAsync([.. entities, .. ids, .. statements, .. relations], 10, null, asOf, Cancellation),
            () => store.GetSizeAsync(Cancellation),
        ];
    }

    private static StatementOrder StatementOrder() => Core.Stores.StatementOrder.Default;
}
