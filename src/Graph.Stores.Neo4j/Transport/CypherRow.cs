namespace Graph.Stores.Neo4j.Transport;

/// <summary>A row, or a map inside one: text, <see cref="long"/>, <see cref="double"/>, booleans, null, lists and maps by name.</summary>
public sealed class CypherRow(IReadOnlyDictionary<string, object?> values)
{
    public string Text(string name) => (string)values[name]!;

    public string? OptionalText(string name) => (string?)values[name];

    public long Number(string name) => (long)values[name]!;

    public int Count(string name) => checked((int)Number(name));

    public int? OptionalCount(string name) => values[name] is long number ? checked((int)number) : null;

    /// <summary>A number that JSON may have written without its fraction.</summary>
    public double Real(string name) => values[name] is long whole ? whole : (double)values[name]!;

    public bool Flag(string name) => (bool)values[name]!;

    /// <summary>A moment kept as Unix milliseconds.</summary>
    public DateTimeOffset Time(string name) => DateTimeOffset.FromUnixTimeMilliseconds(Number(name));

    public DateTimeOffset? OptionalTime(string name) => values[name] is null ? null : Time(name);

    public T Word<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(Text(name));

    public IReadOnlyList<string> Texts(string name) => [.. List(name).Cast<string>()];

    public IReadOnlyList<int> Counts(string name) => [.. List(name).Select(number => checked((int)(long)number!))];

    public IReadOnlyList<CypherRow> Rows(string name) => [.. List(name).Select(row => (CypherRow)row!)];

    public CypherRow? OptionalRow(string name) => (CypherRow?)values[name];

    public IReadOnlyList<object?> List(string name) => (IReadOnlyList<object?>)values[name]!;
}
