using System.Text.Json;
using Graph.Cli.Sessions;

namespace Graph.Cli.Articles;

/// <summary>An article as people give it: its id, its address, or the id of its sender.</summary>
internal static class ArticleReference
{
    public const string Description = "Its id, its address, or the id of its sender.";

    private const string Query = """
        query ($id: ID!, $text: String!) {
          article(id: $id) { id }
          byUrl: articles(where: { url: $text, withRetracted: true }, first: 1) { nodes { id } }
          bySender: articles(where: { externalId: $text, withRetracted: true }, first: 1) { nodes { id } }
        }
        """;

    /// <summary>The id of the article that is meant.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static async Task<string> FindArticleAsync(this GraphSession session, string given, CancellationToken cancellationToken) =>
        await session.TryFindArticleAsync(given, cancellationToken)
            ?? throw new InvalidOperationException($"There is no article '{given}'. Give its id, its address, or the id of its sender.");

    /// <summary>The id of the article that is meant; null where there is none.</summary>
    public static async Task<string?> TryFindArticleAsync(this GraphSession session, string given, CancellationToken cancellationToken)
    {
        var data = await session.AskAsync(Query, new { id = given, text = given }, cancellationToken);
        var found = data.GetProperty("article") is { ValueKind: JsonValueKind.Object } known
            ? known
            : data.GetProperty("byUrl").GetProperty("nodes").EnumerateArray().Concat(data.GetProperty("bySender").GetProperty("nodes").EnumerateArray()).FirstOrDefault();
        return found.ValueKind == JsonValueKind.Object ? found.GetProperty("id").GetString() : null;
    }
}
