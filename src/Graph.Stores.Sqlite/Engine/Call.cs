using System.Runtime.CompilerServices;

namespace Graph.Stores.Sqlite.Engine;

/// <summary>
/// SQL with its values on the way to a connection. A call whose text is all literals is known by those very literals, so that the
/// same place in the code finds its prepared statement without its text being put together again.
/// </summary>
internal sealed class Call
{
    private readonly List<string> pieces = [];
    private readonly List<Value> values = [];
    private int hash;

    /// <summary>Whether the text is the same each time.</summary>
    public bool IsFixed { get; private set; } = true;

    /// <summary>Tells calls of one place from others, as far as a number can.</summary>
    public int Hash => hash;

    public string Text => string.Concat(pieces);

    public string[] Pieces => [.. pieces];

    public bool HasPieces(string[] others)
    {
        if (others.Length != pieces.Count)
            return false;
        for (var place = 0; place < others.Length; place++)
            if (!ReferenceEquals(others[place], pieces[place]))
                return false;
        return true;
    }

    public void AddText(string literal)
    {
        pieces.Add(literal);
        hash = (hash * 31) + RuntimeHelpers.GetHashCode(literal);
    }

    public void Add(Value value)
    {
        AddText("?");
        values.Add(value);
    }

    public void Add(Sql piece)
    {
        IsFixed = false;
        pieces.Add(piece.Text);
        foreach (var value in piece.Values)
            values.Add(Value.Of(value));
    }

    public void Bind(Prepared prepared)
    {
        for (var place = 0; place < values.Count; place++)
            values[place].Bind(prepared, place + 1);
    }

    public void Clear()
    {
        pieces.Clear();
        values.Clear();
        (hash, IsFixed) = (0, true);
    }
}

/// <summary>A parameter's value, unboxed.</summary>
internal readonly struct Value
{
    private readonly Kind kind;
    private readonly long number;
    private readonly double real;
    private readonly string? text;

    public Value(long number) => (kind, this.number) = (Kind.Number, number);

    public Value(double real) => (kind, this.real) = (Kind.Real, real);

    public Value(string? text) => (kind, this.text) = (text is null ? Kind.Null : Kind.Text, text);

    public Value(long? number) => (kind, this.number) = (number is null ? Kind.Null : Kind.Number, number.GetValueOrDefault());

    private enum Kind
    {
        Null,
        Number,
        Real,
        Text,
    }

    public static Value Of(object? value) => value switch
    {
        null => default,
        long number => new(number),
        double real => new(real),
        _ => new((string)value),
    };

    public void Bind(Prepared prepared, int position)
    {
        switch (kind)
        {
            case Kind.Number:
                prepared.Bind(position, number);
                break;
            case Kind.Real:
                prepared.Bind(position, real);
                break;
            case Kind.Text:
                prepared.Bind(position, text!);
                break;
            default:
                prepared.BindNull(position);
                break;
        }
    }
}

/// <summary>Writes an interpolated string into a call: what stands in braces becomes a parameter, save another <see cref="Sql"/>.</summary>
[InterpolatedStringHandler]
internal readonly struct CallBuilder
{
    public CallBuilder(int literalLength, int formattedCount, Db db) => Call = db.TakeCall();

    public Call Call { get; }

    public void AppendLiteral(string literal) => Call.AddText(literal);

    public void AppendFormatted(Sql piece) => Call.Add(piece);

    public void AppendFormatted(long value) => Call.Add(new Value(value));

    public void AppendFormatted(double value) => Call.Add(new Value(value));

    public void AppendFormatted(long? value) => Call.Add(new Value(value));

    public void AppendFormatted(string? value) => Call.Add(new Value(value));

    public void AppendFormatted(IReadOnlyCollection<long> list) => Call.Add(Sql.ListOf(list));

    public void AppendFormatted(IReadOnlyCollection<string> list) => Call.Add(Sql.ListOf(list));
}
