using Graph.Core.Articles;
using Graph.Stores.Sqlite.Engine;

namespace Graph.Stores.Sqlite.Articles;

/// <summary>Versions of articles with their text.</summary>
internal static class VersionReads
{
    public static Dictionary<string, ArticleVersion> GetVersions(Session session, IEnumerable<string> versionIds)
    {
        var found = new Dictionary<string, ArticleVersion>(StringComparer.Ordinal);
        foreach (var id in versionIds.Distinct(StringComparer.Ordinal))
        {
            if (Read(session, Sql.Of($"v.id = {id}")) is [var version])
                found.Add(id, version);
        }

        return found;
    }

    public static Dictionary<string, IReadOnlyList<ArticleVersion>> GetVersionsByArticle(Session session, IEnumerable<string> articleIds) =>
        articleIds.Distinct(StringComparer.Ordinal).ToDictionary(
            id => id, IReadOnlyList<ArticleVersion> (id) => Read(session, Sql.Of($"a.id = {id}")), StringComparer.Ordinal);

    private static List<ArticleVersion> Read(Session session, Sql condition)
    {
        session.ThrowIfCancelled();
        var versions = new List<ArticleVersion>();
        using var rows = session.Db.Query(
            $"""
            SELECT v.id, a.id, v.number, v.title, v.published_on, v.published_at, v.source_name, t.text, v.extractor, v.recorded_at,
                (SELECT CASE WHEN i.until <= {session.At} THEN i.until END FROM version_intervals i
                 WHERE i.version = v.key AND i.since <= {session.At} ORDER BY i.since DESC LIMIT 1)
            FROM versions v JOIN articles a ON a.key = v.article JOIN version_texts t ON t.version = v.key
            WHERE {condition} AND v.recorded_at <= {session.At} ORDER BY v.number
            """);
        while (rows.Read())
            versions.Add(new(
                rows.String(0), rows.String(1), rows.Int(2), rows.StringOrNull(3), rows.Date(4), rows.TimeOrNull(5),
                rows.StringOrNull(6), rows.String(7), rows.String(8), rows.Time(9), rows.TimeOrNull(10)));
        return versions;
    }
}

/// <summary>Cuts words from the texts of versions, each text read once.</summary>
internal sealed class TextReads(Session session)
{
    private readonly Dictionary<long, string> texts = [];

    public string Cut(long version, TextSpan span)
    {
        if (!texts.TryGetValue(version, out var text))
            texts.Add(version, text = Read(version));
        return span.Cut(text);
    }

    private string Read(long version)
    {
        using var row = session.Db.Query($"SELECT text FROM version_texts WHERE version = {version}");
        row.Read();
        return row.String(0);
    }
}
