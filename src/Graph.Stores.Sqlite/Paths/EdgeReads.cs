using Graph.Core.Stores;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;

namespace Graph.Stores.Sqlite.Paths;

/// <summary>The edges at entities: for now from the rows that writing keeps in order, for an earlier moment from the records.</summary>
internal sealed class EdgeReads
{
    /// <summary>The label of an edge that a statement makes.</summary>
    public const string Stated = "STATED";

    private readonly Session session;
    private readonly IdentityReads identity;
    private readonly int limit;
    private readonly bool withRelations;
    private readonly bool withStatements;

    private EdgeReads(Session session, IReadOnlyCollection<EdgeKind> via, int limit)
    {
        (this.session, this.limit) = (session, limit);
        identity = new(session);
        (withRelations, withStatements) = (via.Contains(EdgeKind.Relation), via.Contains(EdgeKind.Statement));
    }

    public static Dictionary<string, EdgeList> GetEdges(
        Session session, IEnumerable<string> entityIds, IReadOnlyCollection<EdgeKind> via, int limit)
    {
        var reads = new EdgeReads(session, via, limit);
        return entityIds.Distinct(StringComparer.Ordinal).ToDictionary(id => id, reads.GetEdgesOf, StringComparer.Ordinal);
    }

    private EdgeList GetEdgesOf(string id)
    {
        session.ThrowIfCancelled();
        if (identity.CanonicalOf(id) is not { } self || !(withRelations || withStatements))
            return new([], false);
        var members = identity.MembersOf(self);
        var rows = (session.IsAllNow ? members.SelectMany(member => ReadKept(member, self)) : ReadThen(members, self)).ToList();
        var fromId = identity.IdOf(self);
        var edges = IsAnswer(rows)
            ? rows.Take(limit + 1).Select(row => EdgeOf(fromId, row, row.FactId, row.Count)).ToList()
            : Combine(rows).Take(limit + 1).Select(group => EdgeOf(fromId, members, [.. group])).ToList();
        return new([.. edges.Take(limit)], edges.Count > limit);
    }

    // Where nothing is merged and no two others share a rank, the kept rows are the answer as they come.
    private static bool IsAnswer(List<Row> rows)
    {
        for (var place = 1; place < rows.Count; place++)
            if (Compare(rows[place - 1], rows[place]) >= 0)
                return false;
        return true;
    }

    private static int Compare(Row one, Row other)
    {
        var order = string.CompareOrdinal(one.OtherId, other.OtherId);
        if (order == 0)
            order = string.CompareOrdinal(one.Label, other.Label);
        return order != 0 ? order : other.Forward.CompareTo(one.Forward);
    }

    private static IEnumerable<IGrouping<(string OtherId, string Label, bool Forward), Row>> Combine(List<Row> rows) => rows
        .GroupBy(row => (row.OtherId, row.Label, row.Forward))
        .OrderBy(group => group.First(), Comparer<Row>.Create(Compare));

    private GraphEdge EdgeOf(string fromId, IReadOnlyList<long> members, List<Row> rows) =>
        EdgeOf(fromId, rows[0], rows.Select(row => row.FactId).Min(StringComparer.Ordinal)!, CountOf(members, rows));

    private static GraphEdge EdgeOf(string fromId, Row row, string factId, int count) => new(
        fromId, row.OtherId, row.Label == Stated ? EdgeKind.Statement : EdgeKind.Relation, row.Label, row.Forward, factId, count);

    // One statement may be about two members of a merged set, and counts once.
    private int CountOf(IReadOnlyList<long> members, List<Row> rows)
    {
        if (rows.Count == 1 || rows[0].Label != Stated)
            return rows.Sum(row => row.Count);
        IReadOnlyList<long> others = [.. rows.Select(row => row.Other).Distinct()];
        var (speakers, targets) = rows[0].Forward ? (members, others) : (others, members);
        return (int)session.Db.Number(
            $"""
            SELECT count(DISTINCT b.statement) FROM statement_about b JOIN statements s ON s.key = b.statement
            WHERE b.speaker IN {speakers} AND b.entity IN {targets} AND b.role = 'Target' AND {session.ShowsStatement("s")}
            """)!.Value;
    }

    // The rows stand in the order of the answer but for others that share a rank, so reading may stop behind the rank of the last one wanted.
    private IEnumerable<Row> ReadKept(long member, long self)
    {
        var seen = new HashSet<(long Other, string Label, bool Forward)>();
        var lastRank = long.MinValue;
        using var rows = session.Db.Query(
            $"""
            SELECT e.other, coalesce(ec.canonical, e.other), o.id, e.other_rank, e.label, e.backward, e.count, e.fact
            FROM edges e JOIN entities o ON o.key = e.other
                LEFT JOIN entity_canonical ec ON ec.entity = e.other AND ec.until IS NULL
            WHERE e.entity = {member} AND {KindOf("e.label")}
            ORDER BY e.entity, e.other_rank, e.other, e.label, e.backward
            """);
        while (rows.Read())
        {
            var (other, canonical, rank) = (rows.Long(0), rows.Long(1), rows.Long(3));
            if (canonical == self)
                continue;
            if (seen.Count > limit && rank != lastRank)
                yield break;
            var row = new Row(other, canonical == other ? rows.String(2) : identity.IdOf(canonical), rows.String(4), rows.Int(5) == 0, rows.Int(6), rows.String(7));
            seen.Add((canonical, row.Label, row.Forward));
            lastRank = rank;
            yield return row;
        }
    }

    private Sql KindOf(string label) => Sql.Raw((withRelations, withStatements) switch
    {
        (true, true) => "1",
        (true, false) => $"{label} <> '{Stated}'",
        _ => $"{label} = '{Stated}'",
    });

    private IEnumerable<Row> ReadThen(IReadOnlyList<long> members, long self)
    {
        var relations = Sql.Of($"FROM relations r WHERE {session.ShowsRelation("r")}");
        var statements = Sql.Of(
            $"FROM statement_about b JOIN statements s ON s.key = b.statement WHERE b.role = 'Target' AND {session.ShowsStatement("s")}");
        var queries = new List<Sql>();
        if (withRelations)
            queries.AddRange([
                Sql.Of($"SELECT r.object, r.type, 0, count(*), min(r.id) {relations} AND r.subject IN {members} GROUP BY 1, 2"),
                Sql.Of($"SELECT r.subject, r.type, 1, count(*), min(r.id) {relations} AND r.object IN {members} GROUP BY 1, 2")]);
        if (withStatements)
            queries.AddRange([
                Sql.Of($"SELECT b.entity, 'STATED', 0, count(DISTINCT s.key), min(s.id) {statements} AND b.speaker IN {members} GROUP BY 1"),
                Sql.Of($"SELECT b.speaker, 'STATED', 1, count(DISTINCT s.key), min(s.id) {statements} AND b.speaker IS NOT NULL AND b.entity IN {members} GROUP BY 1")]);
        return queries.SelectMany(query => ReadRows(query, self));
    }

    private IEnumerable<Row> ReadRows(Sql query, long self)
    {
        using var rows = session.Db.Query(query);
        while (rows.Read())
        {
            if (identity.CanonicalOf(rows.Long(0)) != self)
                yield return new(rows.Long(0), identity.IdOf(rows.Long(0)), rows.String(1), rows.Int(2) == 0, rows.Int(3), rows.String(4));
        }
    }

    private sealed record Row(long Other, string OtherId, string Label, bool Forward, int Count, string FactId);
}
