using Graph.Core.Identity;
using Graph.Core.Time;

namespace Graph.Stores.Sqlite.Engine;

/// <summary>Conditions that several filters share.</summary>
internal static class Conditions
{
    /// <summary>Whether a day's column lies in a range; an unknown day lies in none.</summary>
    public static Sql Within(DateRange range, Sql column)
    {
        var conditions = new List<Sql> { Sql.Of($"{column} IS NOT NULL") };
        if (range.From is { } from)
            conditions.Add(Sql.Of($"{column} >= {Day.FirstOf(from)}"));
        if (range.To is { } to)
            conditions.Add(Sql.Of($"{column} <= {Day.LastOf(to)}"));
        return Sql.And(conditions);
    }

    /// <summary>The full-text question for all words of a text; null when it has none. Folded words hold no syntax of FTS5.</summary>
    public static string? WordsOf(string? text) =>
        FoldedText.Words(text ?? "") is { Length: > 0 } words ? string.Join(" AND ", words.Select(word => $"\"{word}\"")) : null;

    /// <summary>Whether a column holds one of these words of a closed list.</summary>
    public static Sql OneOf<T>(Sql column, IReadOnlyList<T> words)
        where T : struct, Enum => Sql.Of($"{column} IN {words.Select(word => word.ToString()).ToList()}");
}
