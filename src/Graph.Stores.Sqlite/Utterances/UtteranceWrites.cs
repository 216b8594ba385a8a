using Graph.Core.Judgements;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Judgements;
using Graph.Stores.Sqlite.Writes;

namespace Graph.Stores.Sqlite.Utterances;

/// <summary>Keeps what hangs reports together: the keys of statements, the links between them, the judgements of rules.</summary>
internal static class UtteranceWrites
{
    /// <param name="keys">The keys of the article's statements, by id.</param>
    /// <exception cref="ArgumentException">A link leads to a statement that is not held.</exception>
    public static void Add(WriteSession write, ArticleFacts facts, IReadOnlyDictionary<string, long> keys, IReadOnlySet<long> added)
    {
        foreach (var (id, words) in facts.ContentKeys)
            if (words.Count > 0 && added.Contains(keys[id]))
                write.Db.Execute($"INSERT INTO statement_keys (rowid, content) VALUES ({keys[id]}, {string.Join(' ', words.Select(WordOf))})");
        foreach (var link in facts.Connections.Links)
            AddLink(write, link);
    }

    /// <summary>Makes the judgements of rules on utterances and on entities, once all that they speak of is written.</summary>
    public static void AddJudgements(WriteSession write, IReadOnlyCollection<ArticleConnections> connections)
    {
        foreach (var decision in connections.SelectMany(found => found.Decisions).Select(JudgedPair.InOrder))
            UtteranceJudgementWrites.Judge(write, decision);
        var (onUtterances, onEntities) = JudgedPair.Part(connections.SelectMany(found => found.Judgements));
        foreach (var judgement in onUtterances)
            UtteranceJudgementWrites.AddNew(write, judgement);
        foreach (var judgement in connections.SelectMany(found => found.AwaitedJudgements).Select(JudgedPair.InOrder))
            AwaitedJudgements.Add(write, judgement);
        JudgementWrites.AddNew(write, onEntities);
    }

    /// <summary>Connects an article that is shown again.</summary>
    /// <exception cref="ArgumentException">A link leads to a statement that is not held.</exception>
    public static void Connect(WriteSession write, ArticleConnections connections)
    {
        foreach (var link in connections.Links)
            AddLink(write, link);
        AddJudgements(write, [connections]);
    }

    /// <summary>A key as one word of the index, to which an underscore is no letter.</summary>
    public static string WordOf(string key) => key.Replace("_", "", StringComparison.Ordinal);

    private static void AddLink(WriteSession write, StatementLink link)
    {
        var (source, target) = (KeyOf(link.FromId), KeyOf(link.ToId));
        write.Db.Execute(
            $"""
            INSERT OR IGNORE INTO statement_links (source, target, kind, score, rule, recorded_at)
            VALUES ({source}, {target}, {link.Kind.ToString()}, {link.Score}, {link.Rule}, {write.Now})
            """);

        long KeyOf(string id) => write.Db.Number($"SELECT key FROM statements WHERE id = {id}")
            ?? throw new ArgumentException($"The statement {link.FromId} is linked to {link.ToId}, and {id} is not held.");
    }
}
