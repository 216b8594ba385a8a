using Graph.Core.Stores;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Origins;

/// <summary>Refuses a text that is said to come from an article which nobody wrote.</summary>
internal static class OriginCheck
{
    /// <exception cref="ArgumentException">An origin is neither held nor among the articles that are written.</exception>
    public static async Task CheckAsync(ICypherTransaction transaction, IReadOnlyCollection<ArticleFacts> articles)
    {
        var brought = articles.Select(facts => facts.Article.Id).ToHashSet(StringComparer.Ordinal);
        var named = articles.Select(facts => facts.Origin?.ArticleId).OfType<string>().Where(id => !brought.Contains(id)).Distinct().ToList();
        if (named.Count == 0)
            return;
        var rows = await transaction.ReadAsync(new("""
            UNWIND $ids AS id
            OPTIONAL MATCH (a:Article {id: id})
            WITH id, a WHERE a IS NULL
            RETURN id
            """, ("ids", named)));
        if (rows is [var missing, ..])
            throw new ArgumentException($"An article names {missing.Text("id")} as its origin, which is not held. Write that one first.", nameof(articles));
    }
}
