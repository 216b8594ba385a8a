using Graph.Core.Relations;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;

namespace Graph.Stores.Sqlite.Relations;

/// <summary>Relations by id and their pages.</summary>
internal sealed class RelationReads
{
    private readonly Session session;
    private readonly IdentityReads identity;
    private readonly RelationFilterSql compiler;
    private readonly Sql columns;

    private RelationReads(Session session)
    {
        this.session = session;
        identity = new(session);
        compiler = new(session, identity);
        columns = Sql.Of(
            $"""
            r.id, r.type, r.subject, r.object, r.office, r.valid_from, r.valid_to, r.ended, r.basis,
            {compiler.Confidence()}, {compiler.EvidenceCount()}, r.recorded_at
            """);
    }

    public static Dictionary<string, Relation> GetRelations(Session session, IEnumerable<string> ids)
    {
        var reads = new RelationReads(session);
        var found = new Dictionary<string, Relation>(StringComparer.Ordinal);
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            session.ThrowIfCancelled();
            using var row = session.Db.Query($"SELECT {reads.columns} FROM relations r WHERE r.id = {id} AND {session.ShowsRelation("r")}");
            if (row.Read())
                found.Add(id, reads.Read(row));
        }

        return found;
    }

    public static Page<Relation> List(Session session, RelationFilter filter, PageRequest page)
    {
        var reads = new RelationReads(session);
        return reads.ReadPage([Sql.True], reads.compiler.Compile(filter), page);
    }

    public static Dictionary<string, Page<Relation>> ListByParent(
        Session session, RelationAnchor anchor, IEnumerable<string> parentIds, RelationFilter filter, PageRequest page)
    {
        var reads = new RelationReads(session);
        var condition = reads.compiler.Compile(filter);
        return parentIds.Distinct(StringComparer.Ordinal).ToDictionary(
            id => id, id => reads.ReadPage(reads.LeadsOf(anchor, id), condition, page), StringComparer.Ordinal);
    }

    // Each lead is a range of an index in the order of the page.
    private IReadOnlyList<Sql> LeadsOf(RelationAnchor anchor, string parentId) => anchor switch
    {
        RelationAnchor.Subject => [.. identity.MembersOf(parentId).Select(Subject)],
        RelationAnchor.Object => [.. identity.MembersOf(parentId).Select(Object)],
        RelationAnchor.Either => [.. identity.MembersOf(parentId).SelectMany(member => new[] { Subject(member), Object(member) })],
        RelationAnchor.Article => [Sql.Of(
            $"""
            r.key IN (SELECT e.relation FROM articles a JOIN versions v ON v.article = a.key JOIN evidence e ON e.version = v.key
                WHERE a.id = {parentId} AND e.relation IS NOT NULL AND {session.Places("e")} AND {session.ShowsVersion("v.key")})
            """)],
        _ => [Sql.Of(
            $"""
            r.key IN (SELECT e.relation FROM statements s JOIN evidence e ON e.claimed_in = s.key
                WHERE s.id = {parentId} AND e.relation IS NOT NULL AND {session.Places("e")} AND {session.ShowsVersion("e.version")})
            """)],
    };

    private static Sql Subject(long entity) => Sql.Of($"r.subject = {entity}");

    private static Sql Object(long entity) => Sql.Of($"r.object = {entity}");

    private Page<Relation> ReadPage(IReadOnlyList<Sql> leads, Sql condition, PageRequest page)
    {
        session.ThrowIfCancelled();
        if (leads.Count == 0)
            return Page.Empty<Relation>(page);
        var total = page.WithTotal ? (int?)Count(leads, condition) : null;
        var after = After(page);
        var branches = leads.Select(lead => Sql.Of(
            $"SELECT * FROM (SELECT {columns} FROM relations r WHERE {lead} AND {after} AND {condition} ORDER BY r.type, r.id LIMIT {page.First + 1L})"));
        var relations = new List<Relation>();
        using var rows = session.Db.Query($"{Sql.List(branches, " UNION ")} ORDER BY 2, 1 LIMIT {page.First + 1L}");
        while (rows.Read())
            relations.Add(Read(rows));
        return Page.Of(relations, page, SortKeys.Of, total);
    }

    private int Count(IReadOnlyList<Sql> leads, Sql condition)
    {
        var branches = leads.Select(lead => Sql.Of($"SELECT r.key FROM relations r WHERE {lead} AND {condition}"));
        return (int)session.Db.Number($"SELECT count(*) FROM ({Sql.List(branches, " UNION ")})")!.Value;
    }

    private static Sql After(PageRequest page)
    {
        if (page.After is null)
            return Sql.True;
        var cursor = Cursor.Parse(page.After, SortKeys.Relations);
        return Sql.Of($"(r.type, r.id) > ({cursor.Key}, {cursor.Id})");
    }

    private Relation Read(Prepared row) => new(
        row.String(0), RelationTypes.Get(row.String(1)), identity.IdOf(row.Long(2)), identity.IdOf(row.Long(3)), row.StringOrNull(4),
        row.Date(5), row.Date(6), row.Int(7) == 1, row.Word<RelationBasis>(8), row.Double(9), row.Int(10), row.Time(11));
}
