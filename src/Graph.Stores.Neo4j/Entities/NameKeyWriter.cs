using Graph.Core.Entities;
using Graph.Stores.Neo4j.Transport;
using Graph.Stores.Neo4j.Writes;

namespace Graph.Stores.Neo4j.Entities;

/// <summary>Gives the names of a database that was written without keys what they are found by now; run again, it changes nothing.</summary>
internal sealed class NameKeyWriter(ICypherTransport transport)
{
    private const int Batch = 1000;

    public async Task AddMissingAsync(CancellationToken cancellationToken)
    {
        for (var last = ""; await ReadAsync(last, cancellationToken) is { Count: > 0 } names; last = names[^1].Text("id"))
            await transport.WriteAsync(transaction => WriteAsync(transaction, names), cancellationToken);
    }

    private Task<IReadOnlyList<CypherRow>> ReadAsync(string after, CancellationToken cancellationToken) => transport.ReadAsync(new("""
        MATCH (n:Name) WHERE n.id > $after
        RETURN n.id AS id, n.text AS text, n.kind AS kind ORDER BY n.id LIMIT $batch
        """, ("after", after), ("batch", (long)Batch)), cancellationToken);

    private static async Task<int> WriteAsync(ICypherTransaction transaction, IReadOnlyList<CypherRow> names)
    {
        await transaction.RunAsync(new("""
            UNWIND $names AS row
            MATCH (n:Name {id: row.id})
            SET n += row.found
            """, ("names", names.Select(name => new { id = name.Text("id"), found = FactRows.OfName(name.Text("text"), name.Word<NameKind>("kind")) }))));
        return names.Count;
    }
}
