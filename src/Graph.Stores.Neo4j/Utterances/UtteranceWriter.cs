using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Utterances;

/// <summary>Adds what hangs the reports of some articles together: the judgements of rules and the links between statements.</summary>
internal static class UtteranceWriter
{
    /// <exception cref="ArgumentException">A link leads to a statement that is not held.</exception>
    public static async Task AddLinksAsync(ICypherTransaction transaction, long at, IReadOnlyCollection<ArticleFacts> articles)
    {
        var links = articles.SelectMany(facts => facts.Links).ToList();
        if (links.Count > 0)
            await AddLinksAsync(transaction, at, links);
    }

    /// <summary>Makes the judgements of rules on utterances, once all that they speak of is written.</summary>
    public static async Task AddJudgementsAsync(ICypherTransaction transaction, long at, IReadOnlyCollection<ArticleFacts> articles)
    {
        await new UtteranceJudgementWriter(transaction, at).AddNewAsync(articles.SelectMany(facts => facts.Judgements).Where(judgement => JudgedPair.IsUtterance(judgement.LeftId)));
        await new AwaitedJudgementWriter(transaction, at).AddAsync([.. articles.SelectMany(facts => facts.AwaitedJudgements).Select(JudgedPair.InOrder)]);
    }

    private static async Task AddLinksAsync(ICypherTransaction transaction, long at, IReadOnlyCollection<Core.Statements.StatementLink> links)
    {
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
}
