using Graph.Core.Origins;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Writes;

namespace Graph.Stores.Sqlite.Origins;

/// <summary>Keeps with a version where its text comes from.</summary>
internal static class OriginWrites
{
    /// <param name="source">The key of the entity whose report it is.</param>
    /// <exception cref="ArgumentException">The article that is said to have had the text first is not held.</exception>
    public static void Add(WriteSession write, ArticleFacts facts, long version, long article, long? source)
    {
        var origin = facts.Origin ?? TextOrigin.Own(facts.Article.Id, facts.Article.SourceId);
        var first = origin.ArticleId == facts.Article.Id ? article : write.Db.Number($"SELECT key FROM articles WHERE id = {origin.ArticleId}")
            ?? throw new ArgumentException($"The article {facts.Article.Id} names {origin.ArticleId} as its origin, which is not held. Write that one first.");
        write.Db.Execute(
            $"""
            UPDATE versions SET origin_article = {first}, origin_source = {source}, origin_ground = {origin.Ground.ToString()},
                origin_resemblance = {origin.Resemblance}
            WHERE key = {version}
            """);
        if (facts.BandKeys.Count > 0)
            write.Db.Execute($"INSERT INTO version_bands (rowid, content) VALUES ({version}, {string.Join(' ', facts.BandKeys)})");
    }
}
