using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Relations;
using Graph.Stores.Sqlite.Utterances;

namespace Graph.Stores.Sqlite.Origins;

/// <summary>How many origins report something, at the moment of a session.</summary>
internal static class OriginSql
{
    /// <summary>Over the evidence that a condition on its alias e means. A text without a known source counts its first article.</summary>
    public static Sql Count(Session session, Sql evidence) => Sql.Of(
        $"""
        (SELECT count(DISTINCT coalesce({session.Canonical("o.origin_source")}, -o.origin_article))
         FROM evidence e JOIN versions o ON o.key = e.version WHERE {evidence} AND {session.ShowsVersion("e.version")})
        """);

    /// <summary>Over the shown reports of the utterance of the statement with the alias s.</summary>
    public static Sql CountOfStatement(Session session) =>
        Count(session, Sql.And([Sql.Of($"e.statement IN {UtteranceSql.Reports(session)}"), session.SaidByDay("e.statement")]));

    /// <summary>Over the evidence of all that are one fact with the relation with the alias r.</summary>
    public static Sql CountOfRelation(Session session) => Count(session, Sql.Of($"e.relation IN {SameRelations.Keys(session)} AND {session.Places("e")}"));
}
