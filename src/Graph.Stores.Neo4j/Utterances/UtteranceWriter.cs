using Graph.Core.Judgements;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Judgements;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Utterances;

/// <summary>Adds what hangs the reports of some articles together: the judgements of rules and the links between statements.</summary>
internal static class UtteranceWriter
{
    /// <exception cref="ArgumentException">A link leads to a statement that is not held.</exception>
    public static async Task AddLinksAsync(ICypherTransaction transaction, long at, IReadOnlyCollection<StatementLink> links)
    {
        if (links.Count == 0)
            return;
        var rows = await transaction.ReadAsync(new("""
            UNWIND $links AS row
            UNWIND [row.fromId, row.toId] AS id
            OPTIONAL MATCH (s:Statement {id: id})
            WITH row, id, s WHERE s IS NULL
            RETURN row.fromId AS fromId, row.toId AS toId, id
            """, ("links", links.Select(link => new { fromId = link.FromId, toId = link.ToId }))));
        if (rows is [var missing, ..])
            throw new ArgumentException($"The statement {missing.Text("fromId")} is linked to {missing.Text("toId")}, and {missing.Text("id")} is not held.", nameof(links));
        await transaction.RunAsync(new("""
            UNWIND $links AS row
            MATCH (s:Statement {id: row.fromId})
            MATCH (t:Statement {id: row.toId})
            MERGE (s)-[link:ANSWERS {kind: row.kind}]->(t)
            ON CREATE SET link.score = row.score, link.rule = row.rule, link.recordedAt = $at
            """,
            ("links", links.Select(link => new { fromId = link.FromId, toId = link.ToId, kind = link.Kind.ToString(), score = link.Score, rule = link.Rule })),
            ("at", at)));
    }
    /// <summary>Makes the judgements of rules on utterances and on entities, once all that they speak of is written.</summary>
    public static async Task AddJudgementsAsync(ICypherTransaction transaction, long at, IReadOnlyCollection<ArticleConnections> connections)
    {
        foreach (var decision in connections.SelectMany(found => found.Decisions).Select(JudgedPair.InOrder))
            await new UtteranceJudgementWriter(transaction, at).JudgeAsync(decision);
        var (onUtterances, onEntities) = JudgedPair.Part(connections.SelectMany(found => found.Judgements));
        await new UtteranceJudgementWriter(transaction, at).AddNewAsync(onUtterances);
        await new AwaitedJudgementWriter(transaction, at).AddAsync([.. connections.SelectMany(found => found.AwaitedJudgements).Select(JudgedPair.InOrder)]);
        await JudgementWriter.AddNewAsync(transaction, at, onEntities);
    }

    /// <summary>Connects an article that is shown again.</summary>
    /// <exception cref="ArgumentException">A link leads to a statement that is not held.</exception>
    public static async Task ConnectAsync(ICypherTransaction transaction, long at, ArticleConnections connections)
    {
        await AddLinksAsync(transaction, at, connections.Links);
        await AddJudgementsAsync(transaction, at, [connections]);
    }
}
