using Graph.Core.Statements;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;
using Graph.Stores.Sqlite.Statements;

namespace Graph.Stores.Sqlite.Utterances;

/// <summary>Utterances with their reports, and statements that may be reports of one.</summary>
internal static class UtteranceReads
{
    // What is found may be hidden since; so many more are looked at.
    private const int HiddenPerShown = 4;

    public static Dictionary<string, Utterance> Get(Session session, IEnumerable<string> utteranceIds)
    {
        var reads = new StatementReads(session, new IdentityReads(session));
        var found = new Dictionary<string, Utterance>(StringComparer.Ordinal);
        foreach (var id in utteranceIds.Distinct(StringComparer.Ordinal))
        {
            session.ThrowIfCancelled();
            var members = MembersOf(session, id);
            var reports = ReadKeys(session, members).Select(reads.Read).ToList();
            if (reports.Count > 0)
                found.Add(id, Utterance.Of(members, reports, UtteranceJudgementReads.GetNaming(session, members)));
        }

        return found;
    }

    public static Dictionary<string, IReadOnlyList<Statement>> FindAlike(Session session, IEnumerable<string> contents, int limit)
    {
        var reads = new StatementReads(session, new IdentityReads(session));
        return contents.Distinct(StringComparer.Ordinal).ToDictionary(
            content => content, IReadOnlyList<Statement> (content) => [.. FindKeys(session, content, limit).Select(reads.Read)], StringComparer.Ordinal);
    }

    /// <summary>The utterances that are one with this one, in ordinal order.</summary>
    public static IReadOnlyList<string> MembersOf(Session session, string utterance)
    {
        var members = new List<string>();
        using var rows = session.Db.Query(
            $"""
            SELECT o.utterance FROM utterance_sets m JOIN utterance_sets o ON o.canonical = m.canonical
            WHERE m.utterance = {utterance} AND {session.Counts("m")} AND {session.Counts("o")} ORDER BY 1
            """);
        while (rows.Read())
            members.Add(rows.String(0));
        return members.Count > 0 ? members : [utterance];
    }

    private static List<long> ReadKeys(Session session, IReadOnlyList<string> utterances)
    {
        var keys = new List<long>();
        foreach (var utterance in utterances)
        {
            using var rows = session.Db.Query(
                $"""
                SELECT s.key FROM statements s
                WHERE s.utterance_rank = {Rank.Of(utterance, "u_")} AND s.utterance = {utterance} AND {session.ShowsStatement("s")}
                """);
            while (rows.Read())
                keys.Add(rows.Long(0));
        }

        return keys;
    }

    private static List<long> FindKeys(Session session, string content, int limit)
    {
        session.ThrowIfCancelled();
        var found = new List<long>();
        var words = ContentWords.Of(content).Keys();
        if (words.Count == 0)
            return found;
        using var rows = session.Db.Query(
            $"""
            SELECT s.key FROM statements s WHERE s.key IN (
                SELECT rowid FROM statement_keys WHERE statement_keys MATCH {Match(words)} ORDER BY rowid DESC LIMIT {HiddenPerShown * (long)limit})
                AND {session.ShowsStatement("s")} ORDER BY s.recorded_at DESC, s.id LIMIT {(long)limit}
            """);
        while (rows.Read())
            found.Add(rows.Long(0));
        return found;
    }

    // An underscore is no letter to the tokenizer, so a key is a phrase; without detail phrases cannot be asked for.
    private static string Match(IReadOnlyList<string> keys) => string.Join(" OR ", keys.Select(UtteranceWrites.WordOf));
}
