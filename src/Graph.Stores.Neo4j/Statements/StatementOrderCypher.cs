using Graph.Core.Statements;
using Graph.Core.Stores;

namespace Graph.Stores.Neo4j.Statements;

/// <summary>An order of statements, and where it goes on after a cursor.</summary>
internal sealed class StatementOrderCypher(StatementOrder order)
{
    private string Key => order.Field switch
    {
        StatementOrderField.SaidAt => "s.saidKey",
        StatementOrderField.PublishedOn => "s.publishedKey",
        StatementOrderField.RecordedAt => "s.recordedAt",
        _ => "s.confidence",
    };

    private bool MayBeMissing => order.Field is StatementOrderField.SaidAt or StatementOrderField.PublishedOn;

    /// <summary>Those without the date last, then by id.</summary>
    public string By => $"{(MayBeMissing ? $"{Key} IS NULL, " : "")}{Key}{(order.Descending ? " DESC" : "")}, s.id";

    /// <summary>A condition on <c>s</c> to come after the cursor; adds its parameters.</summary>
    /// <exception cref="InvalidCursorException">The text is no cursor of this order.</exception>
    public string After(string? after, Func<object?, string> add)
    {
        if (after is null)
            return "";
        var cursor = Cursor.Parse(after, order.ToString());
        var id = add(cursor.Id);
        if (cursor.Key is null)
            return $"AND {Key} IS NULL AND s.id > {id}";
        var key = add(ReadKey(cursor.Key));
        return $"AND ({Key} {(order.Descending ? '<' : '>')} {key} OR ({Key} = {key} AND s.id > {id}){(MayBeMissing ? $" OR {Key} IS NULL" : "")})";
    }

    private object ReadKey(string key) => order.Field switch
    {
        StatementOrderField.SaidAt or StatementOrderField.PublishedOn => SortKeys.OfDate(SortKeys.ReadDate(key))!,
        StatementOrderField.RecordedAt => SortKeys.ReadNumber(key),
        _ => SortKeys.ReadConfidence(key),
    };
}
