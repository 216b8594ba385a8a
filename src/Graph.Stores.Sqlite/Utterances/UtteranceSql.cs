using Graph.Stores.Sqlite.Engine;

namespace Graph.Stores.Sqlite.Utterances;

/// <summary>The reports of a statement's utterance, at the moment of a session.</summary>
internal static class UtteranceSql
{
    /// <summary>The keys of all statements of the utterance of the statement with the alias s, shown or not: the right side of IN.</summary>
    public static Sql Reports(Session session) => Sql.Of(
        $"""
        (SELECT x.key FROM statements x WHERE x.utterance_rank = s.utterance_rank AND x.utterance = s.utterance
         UNION SELECT x.key FROM utterance_sets m JOIN utterance_sets o ON o.canonical = m.canonical
            JOIN statements x ON x.utterance_rank = o.rank AND x.utterance = o.utterance
         WHERE m.utterance = s.utterance AND {session.Counts("m")} AND {session.Counts("o")})
        """);

    /// <summary>Whether no other shown report of the utterance has fuller words than the statement with the alias s.</summary>
    public static Sql IsFullest(Session session) => Sql.Of(
        $"""
        NOT EXISTS (SELECT 1 FROM statements f WHERE f.key IN {Reports(session)} AND f.key <> s.key AND {session.ShowsStatement("f")}
            AND (length(f.content) > length(s.content) OR (length(f.content) = length(s.content) AND f.id < s.id)))
        """);
}
