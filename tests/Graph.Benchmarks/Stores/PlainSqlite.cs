using Microsoft.Data.Sqlite;

namespace Graph.Benchmarks.Stores;

/// <summary>What the engine does by itself on this machine, run beside the store: one table, one text id, one index.</summary>
internal sealed class PlainSqlite : IDisposable
{
    private readonly SqliteConnection connection;

    public PlainSqlite(string path)
    {
        connection = new($"Data Source={path};Pooling=False");
        connection.Open();
        Execute("PRAGMA journal_mode = WAL");
        Execute("PRAGMA synchronous = FULL");
        Execute("CREATE TABLE plain (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, content TEXT NOT NULL)");
    }

    /// <summary>Inserts rows in one transaction.</summary>
    public void Insert(IEnumerable<(string Id, string Content)> rows)
    {
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO plain (id, content) VALUES ($id, $content)";
        var id = command.Parameters.Add("$id", SqliteType.Text);
        var content = command.Parameters.Add("$content", SqliteType.Text);
        foreach (var row in rows)
        {
            (id.Value, content.Value) = row;
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public string? Find(string id)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT content FROM plain WHERE id = $id";
        command.Parameters.AddWithValue("$id", id);
        return (string?)command.ExecuteScalar();
    }

    public void Dispose() => connection.Dispose();

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
