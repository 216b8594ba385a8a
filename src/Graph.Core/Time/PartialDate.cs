using System.Globalization;

namespace Graph.Core.Time;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    Year,
    Month,
    Day,
}

/// <summary>
/// A date as precisely as it is known, written as in ISO 8601 with reduced precision: "2022", "2022-01", "2022-01-10".
/// An unknown date is no <see cref="PartialDate"/> at all; it never becomes today's.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(DateOnly first, DatePrecision precision)
    {
        First = first;
        Precision = precision;
    }

    /// <summary>The first day that the date may mean.</summary>
    public DateOnly First { get; }

    public DatePrecision Precision { get; }

    /// <summary>The last day that the date may mean.</summary>
    public DateOnly Last => Precision switch
    {
        DatePrecision.Year => new DateOnly(First.Year, 12, 31),
        DatePrecision.Month => new DateOnly(First.Year, First.Month, DateTime.DaysInMonth(First.Year, First.Month)),
        _ => First,
    };

    public static PartialDate OfDay(DateOnly day) => new(day, DatePrecision.Day);

    public static PartialDate OfMonth(int year, int month) => new(new DateOnly(year, month, 1), DatePrecision.Month);

    public static PartialDate OfYear(int year) => new(new DateOnly(year, 1, 1), DatePrecision.Year);

    /// <summary>Reads "2022", "2022-01" or "2022-01-10"; null when the text is none of them.</summary>
    public static PartialDate? Parse(string? text) => text?.Length switch
    {
        4 when DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year) => OfYear(year.Year),
        7 when DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) => OfMonth(month.Year, month.Month),
        10 when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => OfDay(day),
        _ => null,
    };

    public int CompareTo(PartialDate other) =>
        First != other.First ? First.CompareTo(other.First) : Precision.CompareTo(other.Precision);

    public override string ToString() => First.ToString(
        Precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" },
        CultureInfo.InvariantCulture);

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
