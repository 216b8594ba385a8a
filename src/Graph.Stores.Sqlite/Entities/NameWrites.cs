using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Stores.Sqlite.Engine;

namespace Graph.Stores.Sqlite.Entities;

/// <summary>Names with all that they are found by.</summary>
internal static class NameWrites
{
    public static void Add(Db db, long key, long entity, string text, NameKind kind)
    {
        db.Execute(
            $"""
            INSERT INTO names (key, entity, text, kind, folded, count, articles)
            VALUES ({key}, {entity}, {text}, {kind.ToString()}, {FoldedText.FoldName(text)}, 0, 0)
            """);
        AddFound(db, key, text, kind);
    }

    /// <summary>Gives the names of a database that was written without keys what they are found by now.</summary>
    public static void AddMissingKeys(Db db)
    {
        var names = new List<(long Key, string Text, NameKind Kind)>();
        using (var rows = db.Query($"SELECT key, text, kind FROM names"))
        {
            while (rows.Read())
                names.Add((rows.Long(0), rows.String(1), rows.Word<NameKind>(2)));
        }

        db.Execute($"INSERT INTO name_search (name_search) VALUES ('delete-all')");
        foreach (var (key, text, kind) in names)
        {
            db.Execute($"UPDATE names SET folded = {FoldedText.FoldName(text)} WHERE key = {key}");
            AddFound(db, key, text, kind);
        }
    }

    private static void AddFound(Db db, long name, string text, NameKind kind)
    {
        db.Execute($"INSERT INTO name_search (rowid, content) VALUES ({name}, {FoldedText.Fold(text)})");
        foreach (var key in NameKeys.Of(text, kind))
            db.Execute($"INSERT OR IGNORE INTO name_keys (key, name) VALUES ({key}, {name})");
    }
}
