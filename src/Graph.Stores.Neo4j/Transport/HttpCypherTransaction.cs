using System.Text.Json;

namespace Graph.Stores.Neo4j.Transport;

/// <summary>An explicit transaction of the Query API. It begins with its first statement; disposing it uncommitted rolls it back.</summary>
internal sealed class HttpCypherTransaction(HttpCypherTransport transport, CancellationToken cancellationToken)
    : ICypherTransaction, IAsyncDisposable
{
    private readonly IReadOnlyCollection<string> began = transport.LatestBookmarks;
    private string? path;

    public async Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement)
    {
        var answer = path is null
            ? await transport.PostWriteAsync("/tx", statement, began, cancellationToken)
            : await transport.PostWriteAsync(path, statement, [], cancellationToken);
        path ??= "/tx/" + Uri.EscapeDataString(IdOf(answer));
        return CypherJson.ReadRows(answer);
    }

    public Task RunAsync(CypherStatement statement) => ReadAsync(statement);

    public async Task CommitAsync()
    {
        if (path is null)
            return;
        transport.Remember(began, await transport.PostWriteAsync(path + "/commit", null, [], cancellationToken));
        path = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (path is not null)
            await transport.AbandonAsync(path);
    }

    private static string IdOf(JsonElement answer) => answer.GetProperty("transaction").GetProperty("id").GetString()!;
}
