using Graph.Core.Statements;
using Graph.Stores.Sqlite.Engine;

namespace Graph.Stores.Sqlite.Writes;

/// <summary>What showing one version of an article adds to what is shown, and hiding it takes away.</summary>
internal sealed record VersionFacts(
    long Version,
    long Article,
    long? Publisher,
    IReadOnlyList<ShownStatement> Statements,
    IReadOnlyList<ShownRelation> Relations,
    IReadOnlyList<(long Entity, int Count)> Mentions,
    IReadOnlyList<(long Name, int Count)> Names,
    int Evidence)
{
    public static VersionFacts Read(Db db, long version)
    {
        using var article = db.Query($"SELECT article, source FROM versions WHERE key = {version}");
        article.Read();
        return new(
            version, article.Long(0), article.LongOrNull(1), ReadStatements(db, version), ReadRelations(db, version),
            ReadPairs(db, Sql.Of($"SELECT c.entity, count(*) FROM mentions m JOIN chains c ON c.key = m.chain WHERE m.version = {version} GROUP BY 1")),
            ReadPairs(db, Sql.Of($"SELECT name, sum(count) FROM chain_names WHERE version = {version} GROUP BY 1")),
            (int)db.Number($"SELECT count(*) FROM evidence WHERE version = {version} AND until IS NULL")!.Value);
    }

    private static List<ShownStatement> ReadStatements(Db db, long version)
    {
        var statements = new List<ShownStatement>();
        using var rows = db.Query(
            $"""
            SELECT s.key, s.id, s.speaker, s.addressee, s.on_behalf_of, coalesce(s.source, -s.article) FROM statements s
            WHERE s.key IN (SELECT e.statement FROM evidence e WHERE e.version = {version} AND e.statement IS NOT NULL)
            """);
        while (rows.Read())
            statements.Add(new(
                rows.Long(0), rows.String(1), rows.LongOrNull(2), rows.LongOrNull(3), rows.LongOrNull(4), rows.Long(5), ReadAbout(db, rows.Long(0))));
        return statements;
    }

    private static List<(long Entity, AboutRole Role)> ReadAbout(Db db, long statement)
    {
        var about = new List<(long, AboutRole)>();
        using var rows = db.Query($"SELECT DISTINCT entity, role FROM statement_about WHERE statement = {statement}");
        while (rows.Read())
            about.Add((rows.Long(0), rows.Word<AboutRole>(1)));
        return about;
    }

    private static List<ShownRelation> ReadRelations(Db db, long version)
    {
        var relations = new List<ShownRelation>();
        using var rows = db.Query(
            $"""
            SELECT r.key, r.id, r.type, r.subject, r.object, count(*), max(e.confidence)
            FROM evidence e JOIN relations r ON r.key = e.relation WHERE e.version = {version} AND e.until IS NULL GROUP BY r.key
            """);
        while (rows.Read())
            relations.Add(new(rows.Long(0), rows.String(1), rows.String(2), rows.Long(3), rows.Long(4), rows.Int(5), rows.Double(6)));
        return relations;
    }

    private static List<(long Key, int Count)> ReadPairs(Db db, Sql query)
    {
        var pairs = new List<(long, int)>();
        using var rows = db.Query(query);
        while (rows.Read())
            pairs.Add((rows.Long(0), rows.Int(1)));
        return pairs;
    }
}

/// <summary>A statement by those it touches. A source below 0 is the article of one without.</summary>
/// <param name="About">Each entity and role once.</param>
internal sealed record ShownStatement(
    long Key, string Id, long? Speaker, long? Addressee, long? OnBehalfOf, long Source, IReadOnlyList<(long Entity, AboutRole Role)> About);

/// <summary>A relation with the evidence that one version has for it.</summary>
internal sealed record ShownRelation(long Key, string Id, string Type, long Subject, long Object, int Evidence, double Confidence);
