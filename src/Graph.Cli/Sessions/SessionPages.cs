using System.Text.Json;

namespace Graph.Cli.Sessions;

/// <summary>What a question found, and how many there are in all.</summary>
/// <param name="Warnings">How its names were understood; undefined where the question asks for no warnings.</param>
internal sealed record Found(int TotalCount, List<JsonElement> Nodes, JsonElement Warnings);

/// <summary>Questions that are answered in pages.</summary>
internal static class SessionPages
{
    // The largest page that the schema gives.
    private const int PageSize = 100;

    /// <summary>Page after page, until there are as many as were asked for or no more.</summary>
    /// <param name="session">The graph.</param>
    /// <param name="query">A question with one connection, to which it gives the variables first and after.</param>
    /// <param name="variables">Its other variables.</param>
    /// <param name="first">How many at most.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static async Task<Found> AskPagesAsync(
        this GraphSession session, string query, IReadOnlyDictionary<string, object?> variables, int first, CancellationToken cancellationToken)
    {
        var nodes = new List<JsonElement>();
        for (string? after = null; ;)
        {
            var asked = new Dictionary<string, object?>(variables) { ["first"] = Math.Min(first - nodes.Count, PageSize), ["after"] = after };
            var page = (await session.AskAsync(query, asked, cancellationToken)).EnumerateObject().Single().Value;
            nodes.AddRange(page.GetProperty("nodes").EnumerateArray());
            if (nodes.Count >= first || !page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
                return new(page.GetProperty("totalCount").GetInt32(), nodes, page.TryGetProperty("warnings", out var warnings) ? warnings : default);
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
    }
}
