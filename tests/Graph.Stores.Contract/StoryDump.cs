using System.Text.Json;
using Graph.Core.Beliefs;
using Graph.Core.Judgements;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;

namespace Graph.Stores.Contract;

/// <summary>What a reader can find out at a moment beyond what is shown: how reports hang together, who was judged one, what was done.</summary>
public static class StoryDump
{
    private static readonly DateOnly Day = new(2031, 3, 3);

    /// <param name="withHistory">Whether what was done is told too: undoing restores the graph and not its history.</param>
    public static async Task<string> TakeAsync(IGraphReader reader, AsOf asOf, CancellationToken cancellationToken, bool withHistory = true)
    {
        var page = new PageRequest(200, WithTotal: true);
        var statements = (await reader.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, page, asOf, cancellationToken)).Items;
        var relations = (await reader.ListRelationsAsync(RelationFilter.All, page, asOf, cancellationToken)).Items;
        var entities = (await reader.ListEntitiesAsync(EntityFilter.All, EntityOrder.Name, page, asOf, cancellationToken)).Items.Select(entity => entity.Id).ToList();
        var (statementIds, relationIds) = (statements.Select(one => one.Id).ToList(), relations.Select(one => one.Id).ToList());
        var utteranceIds = statements.Select(statement => statement.UtteranceId).ToList();
        var versionIds = (await reader.ListArticlesAsync(new() { WithRetracted = true }, page, asOf, cancellationToken)).Items.Select(article => article.VersionId).ToList();
        return string.Join('\n',
            await GraphDump.TakeAsync(reader, asOf, withTimes: true, cancellationToken),
            Lines("origins", await reader.CountOriginsAsync([.. statementIds, .. relationIds], asOf, cancellationToken)),
            Lines("utterance", await reader.GetUtterancesAsync(utteranceIds, asOf, cancellationToken)),
            Lines("links", await reader.GetLinksAsync(statementIds, asOf, cancellationToken)),
            Lines("conflicts", await RelationConflicts.FindAsync(reader, relationIds, asOf, cancellationToken)),
            Lines("belief", await Beliefs.OfRelationsAsync(reader, relationIds, asOf, cancellationToken)),
            Lines("belief", await Beliefs.OfUtterancesAsync(reader, utteranceIds, asOf, cancellationToken)),
            Lines("judgements", await reader.GetJudgementsAsync(entities, asOf, cancellationToken)),
            Lines("splits", await reader.GetSplitsAsync(entities, asOf, cancellationToken)),
            withHistory ? Lines("history", await reader.GetHistoryAsync([.. entities, .. statementIds], 100, null, asOf, cancellationToken)) : "",
            Lines("edges", await reader.GetEdgesAsync(entities, Enum.GetValues<EdgeKind>(), 50, asOf, cancellationToken)),
            Lines("mentioned", await reader.GetMentionPagesAsync(entities, new(50), asOf, cancellationToken)),
            Lines("contents", await reader.GetVersionContentsAsync(versionIds, asOf, cancellationToken)),
            Lines("origin", await reader.GetOriginsAsync(versionIds, asOf, cancellationToken)),
            Line("contradictions", await reader.ListConflictsAsync(asOf, cancellationToken)),
            Line("unsure", await reader.ListJudgementsAsync(Verdict.Unsure, page, asOf, cancellationToken)),
            Line("found", await reader.ListEntitiesAsync(new() { Search = "o" }, EntityOrder.Name, page, asOf, cancellationToken)),
            Line("same", await reader.ListJudgementsAsync(Verdict.Same, page, asOf, cancellationToken)),
            Line("valid", await reader.ListRelationsAsync(RelationFilter.All, page, asOf with { ValidOn = Day }, cancellationToken)),
            Line("said by then", await reader.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, page, asOf with { ValidOn = Day }, cancellationToken)),
            Line("counts then", await reader.GetCountsAsync(entities, asOf with { ValidOn = Day }, cancellationToken)),
            Line("shared", await reader.ListStatementsAsync(new() { MinSources = 2, FullestOnly = true }, StatementOrder.Default, page, asOf, cancellationToken)),
            Line("stats", await reader.GetStatementStatsAsync(StatementFilter.All, [StatementDimension.Speaker, StatementDimension.Target], 50, asOf, cancellationToken)));
    }

    private static string Lines<T>(string subject, IReadOnlyDictionary<string, T> items) =>
        string.Join('\n', items.OrderBy(item => item.Key, StringComparer.Ordinal).Select(item => Line($"{subject} {item.Key}", item.Value)));

    private static string Line<T>(string subject, T item) => $"{subject} {JsonSerializer.Serialize(item)}";
}
