using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Graph.Stores.Sqlite.Engine;

/// <summary>
/// A piece of SQL with its values. Built from an interpolated string: what stands in braces becomes a parameter, save another
/// <see cref="Sql"/>, which is spliced in with its own parameters. A list stands for the right side of IN.
/// </summary>
internal sealed record Sql(string Text, IReadOnlyList<object?> Values)
{
    private const int InlineLimit = 8;

    public static Sql True { get; } = Raw("1");

    public static Sql False { get; } = Raw("0");

    /// <summary>SQL without values, from this project's own words only.</summary>
    public static Sql Raw(string text) => new(text, []);

    public static Sql Of(Builder builder) => builder.Build();

    /// <summary>All of them; true when there are none.</summary>
    public static Sql And(IEnumerable<Sql> conditions) => Combine(conditions, " AND ", True);

    /// <summary>Any of them; false when there are none.</summary>
    public static Sql Or(IEnumerable<Sql> conditions) => Combine(conditions, " OR ", False);

    /// <summary>The pieces one after the other.</summary>
    public static Sql List(IEnumerable<Sql> pieces, string between)
    {
        var list = pieces.ToList();
        return new(string.Join(between, list.Select(piece => piece.Text)), [.. list.SelectMany(piece => piece.Values)]);
    }

    /// <summary>
    /// The right side of IN. A long list goes as one value, so that it neither meets the limit of parameters nor makes a statement
    /// of its own to prepare.
    /// </summary>
    public static Sql ListOf<T>(IReadOnlyCollection<T> list) => list.Count > InlineLimit
        ? new("(SELECT value FROM json_each(?))", [JsonSerializer.Serialize(list)])
        : new("(" + string.Join(", ", Enumerable.Repeat('?', list.Count)) + ")", [.. list.Cast<object?>()]);

    private static Sql Combine(IEnumerable<Sql> conditions, string between, Sql none)
    {
        var list = conditions.ToList();
        return list.Count switch
        {
            0 => none,
            1 => list[0],
            _ => Of($"({List(list, between)})"),
        };
    }

    [InterpolatedStringHandler]
    internal readonly struct Builder(int literalLength, int formattedCount)
    {
        private readonly StringBuilder text = new(literalLength + formattedCount);
        private readonly List<object?> values = new(formattedCount);

        public void AppendLiteral(string literal) => text.Append(literal);

        public void AppendFormatted(Sql piece)
        {
            text.Append(piece.Text);
            values.AddRange(piece.Values);
        }

        public void AppendFormatted(long value) => AppendValue(value);

        public void AppendFormatted(double value) => AppendValue(value);

        public void AppendFormatted(long? value) => AppendValue(value);

        public void AppendFormatted(string? value) => AppendValue(value);

        public void AppendFormatted(IReadOnlyCollection<long> list) => AppendFormatted(ListOf(list));

        public void AppendFormatted(IReadOnlyCollection<string> list) => AppendFormatted(ListOf(list));

        public Sql Build() => new(text.ToString(), values);

        private void AppendValue(object? value)
        {
            text.Append('?');
            values.Add(value);
        }
    }
}
