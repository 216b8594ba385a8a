using System.Globalization;
using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Core.Judgements;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Time;

namespace Graph.Core.Stores;

/// <summary>
/// The sort keys of every list as they stand in cursors, written once so that both stores give the same cursors.
/// A key of null belongs to an item without one; such items come last in either direction.
/// </summary>
public static class SortKeys
{
    /// <summary>The order of relations: by type's name, then id.</summary>
    public const string Relations = "relation type";

    /// <summary>The order of articles: by day of publication, latest first, then id.</summary>
    public const string Articles = "publication";

    /// <summary>The order of mentions: by article, start, then id.</summary>
    public const string Mentions = "article and place";

    /// <summary>The order of judgements: by score, highest first, then id.</summary>
    public const string Judgements = "score";

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>The first day and the precision: "2022-01-10/2" for a day, "2022-01-01/1" for January, "2022-01-01/0" for the year.</summary>
    public static string? OfDate(PartialDate? date) =>
        date is { } known ? $"{known.First.ToString("yyyy-MM-dd", Invariant)}/{(int)known.Precision}" : null;

    /// <summary>Unix milliseconds in fifteen digits.</summary>
    public static string OfTime(DateTimeOffset time) => time.ToUnixTimeMilliseconds().ToString("D15", Invariant);

    /// <summary>The shortest text that reads back to the same number.</summary>
    public static string OfConfidence(double confidence) => confidence.ToString("R", Invariant);

    /// <summary>The folded name.</summary>
    public static string OfName(string name) => FoldedText.Fold(name);

    /// <summary>Ten digits.</summary>
    public static string OfCount(int count) => count.ToString("D10", Invariant);

    /// <summary>The article's id and the start in ten digits.</summary>
    public static string OfPlace(string articleId, int start) => $"{articleId}/{start.ToString("D10", Invariant)}";

    /// <summary>The name of an order of entities inside cursors.</summary>
    public static string Entities(EntityOrder order) => $"entity {order}";

    public static Cursor Of(Statement statement, StatementOrder order) => new(order.ToString(), order.Field switch
    {
        StatementOrderField.SaidAt => OfDate(statement.SaidAt),
        StatementOrderField.PublishedOn => OfDate(statement.PublishedOn),
        StatementOrderField.RecordedAt => OfTime(statement.RecordedAt),
        _ => OfConfidence(statement.Confidence),
    }, statement.Id);

    public static Cursor Of(Relation relation) => new(Relations, relation.Type.Name, relation.Id);

    public static Cursor Of(Article article) => new(Articles, OfDate(article.PublishedOn), article.Id);

    public static Cursor Of(Judgement judgement) => new(Judgements, OfConfidence(judgement.Score), judgement.Id);

    public static Cursor Of(Mention mention, string articleId) => new(Mentions, OfPlace(articleId, mention.Span.Start), mention.Id);

    /// <summary>The cursor of an entity in an order; a count there is over what is shown at the moment asked for.</summary>
    public static Cursor Of(Entity entity, EntityOrder order, EntityCounts counts) => new(Entities(order), order switch
    {
        EntityOrder.Name => OfName(entity.Name),
        EntityOrder.MostMentioned => OfCount(counts.Mentions),
        EntityOrder.MostSaid => OfCount(counts.Said),
        _ => OfCount(counts.TargetOf + counts.TopicOf),
    }, entity.Id);

    /// <summary>Reads what <see cref="OfDate"/> wrote.</summary>
    /// <exception cref="InvalidCursorException">The key is no date.</exception>
    public static PartialDate ReadDate(string key)
    {
        var day = key is [.., '/', _] ? PartialDate.Parse(key[..^2]) : null;
        return (day, key[^1]) switch
        {
            ({ } first, '0') => PartialDate.OfYear(first.First.Year),
            ({ } first, '1') => PartialDate.OfMonth(first.First.Year, first.First.Month),
            ({ } first, '2') => first,
            _ => throw Broken(key),
        };
    }

    /// <summary>Reads what <see cref="OfTime"/> wrote, as Unix milliseconds, or what <see cref="OfCount"/> wrote.</summary>
    /// <exception cref="InvalidCursorException">The key is no number.</exception>
    public static long ReadNumber(string key) =>
        long.TryParse(key, NumberStyles.None, Invariant, out var number) ? number : throw Broken(key);

    /// <summary>Reads what <see cref="OfConfidence"/> wrote.</summary>
    /// <exception cref="InvalidCursorException">The key is no number.</exception>
    public static double ReadConfidence(string key) =>
        double.TryParse(key, NumberStyles.Float, Invariant, out var confidence) ? confidence : throw Broken(key);

    /// <summary>Reads what <see cref="OfPlace"/> wrote.</summary>
    /// <exception cref="InvalidCursorException">The key is no place.</exception>
    public static (string ArticleId, int Start) ReadPlace(string key)
    {
        var slash = key.LastIndexOf('/');
        return slash > 0 && int.TryParse(key.AsSpan(slash + 1), NumberStyles.None, Invariant, out var start)
            ? (key[..slash], start)
            : throw Broken(key);
    }

    private static InvalidCursorException Broken(string key) =>
        new($"A cursor with the key '{key}' is not one that was given out. Give the endCursor of an earlier page, or leave 'after' out.");
}
