using Graph.Core.Relations;
using Graph.Stores.Sqlite.Engine;

namespace Graph.Stores.Sqlite.Relations;

/// <summary>Relations that are one fact, since they say the same of ends that are one at the moment.</summary>
internal static class SameRelations
{
    /// <summary>
    /// The keys of all that are one fact with the relation with the alias r, as a list in brackets. The subject leads: somebody has fewer
    /// relations than a state or body that many are related to.
    /// </summary>
    public static Sql Keys(Session session) => Sql.Of(
        $"""
        (SELECT same.key FROM relations same WHERE same.subject IN {Members(session, "r.subject")} AND same.type = r.type
            AND +same.object IN {Members(session, "r.object")} AND same.sense = r.sense)
        """);

    public static Dictionary<string, IReadOnlyList<string>> Get(Session session, IEnumerable<string> ids)
    {
        var found = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            session.ThrowIfCancelled();
            if (Get(session, id) is { Count: > 0 } same)
                found.Add(id, same);
        }

        return found;
    }

    /// <summary>Gives the relations of a database that was written without it what they say.</summary>
    public static void AddMissingSenses(Db db)
    {
        var senses = new List<(long Key, string Sense)>();
        using (var rows = db.Query($"SELECT key, type, office, valid_from, valid_to, ended, basis FROM relations"))
        {
            while (rows.Read())
                senses.Add((rows.Long(0), Relation.SenseOf(RelationTypes.Get(rows.String(1)), rows.StringOrNull(2), rows.Date(3), rows.Date(4), rows.Int(5) == 1, rows.Word<RelationBasis>(6))));
        }

        foreach (var (key, sense) in senses)
            db.Execute($"UPDATE relations SET sense = {sense} WHERE key = {key}");
    }

    private static List<string> Get(Session session, string id)
    {
        var same = new List<string>();
        using var rows = session.Db.Query(
            $"""
            SELECT one.id FROM relations r JOIN relations one ON one.key IN {Keys(session)}
            WHERE r.id = {id} AND {session.ShowsRelation("r")} AND {session.ShowsRelation("one")} ORDER BY one.id
            """);
        while (rows.Read())
            same.Add(rows.String(0));
        return same;
    }

    private static Sql Members(Session session, string column) => Sql.Of(
        $"""
        (SELECT {Sql.Raw(column)} UNION ALL SELECT member.entity
         FROM entity_canonical own JOIN entity_canonical member ON member.canonical = own.canonical
         WHERE own.entity = {Sql.Raw(column)} AND {session.Counts("own")} AND {session.Counts("member")})
        """);
}
