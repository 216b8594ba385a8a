using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Statements;

/// <summary>Statements by id, by page and by pages of many parents.</summary>
internal sealed class StatementReader(ICypherTransport transport)
{
    public async Task<IReadOnlyDictionary<string, Statement>> GetStatementsAsync(
        IReadOnlyCollection<string> ids, Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS statementId
            MATCH (s:Statement {id: statementId}) WHERE {{moment.ShowsStatement("s")}}
            RETURN {{StatementRows.Project(moment)}} AS statement
            """, ("ids", ids.Distinct()), ("at", moment.At), ("on", moment.On)), cancellationToken);
        return rows.Select(row => StatementRows.Read(row.OptionalRow("statement")!))
            .ToDictionary(statement => statement.Id, StringComparer.Ordinal);
    }

    public async Task<Page<Statement>> ListStatementsAsync(
        StatementFilter filter, StatementOrder order, PageRequest page, Moment moment, CancellationToken cancellationToken)
    {
        var conditions = new StatementConditions(filter, moment);
        var text = $"""
            {ReadPages(conditions, null, order, page, moment)}
            RETURN total, rows
            """;
        var rows = await transport.ReadAsync(new($"{conditions.Prepare}\n{text}", conditions.Parameters), cancellationToken);
        return ReadPage(rows[0], order, page);
    }

    public async Task<IReadOnlyDictionary<string, Page<Statement>>> GetStatementPagesAsync(
        StatementAnchor anchor, IReadOnlyCollection<string> parentIds, StatementFilter filter, StatementOrder order,
        PageRequest page, Moment moment, CancellationToken cancellationToken)
    {
        var conditions = new StatementConditions(filter, moment);
        var isEntity = anchor is StatementAnchor.Speaker or StatementAnchor.About;
        var text = $"""
            UNWIND {conditions.Add(parentIds.Distinct().ToList())} AS parent
            {(isEntity ? moment.Expand("[parent]", "parent", "parents") : "")}
            {ReadPages(conditions, anchor, order, page, moment)}
            RETURN parent, total, rows
            """;
        var rows = await transport.ReadAsync(new($"{conditions.Prepare}\n{text}", conditions.Parameters), cancellationToken);
        return rows.ToDictionary(row => row.Text("parent"), row => ReadPage(row, order, page), StringComparer.Ordinal);
    }

    private static string ReadPages(
        StatementConditions conditions, StatementAnchor? anchor, StatementOrder order, PageRequest page, Moment moment)
    {
        var sorted = new StatementOrderCypher(order);
        return $$"""
            CALL (*) {
                {{(page.WithTotal ? conditions.Match(anchor) + "\nRETURN count(s) AS total" : "RETURN null AS total")}}
            }
            CALL (*) {
                {{conditions.Match(anchor)}} {{sorted.After(page.After, conditions.Add)}}
                WITH s ORDER BY {{sorted.By}} LIMIT {{conditions.Add(page.First + 1L)}}
                WITH {{StatementRows.Project(moment)}} AS statement
                RETURN collect(statement) AS rows
            }
            """;
    }

    private static Page<Statement> ReadPage(CypherRow row, StatementOrder order, PageRequest request) => Page.Of(
        [.. row.Rows("rows").Select(StatementRows.Read)], request, statement => SortKeys.Of(statement, order), row.OptionalCount("total"));
}
