using System.Globalization;
using Graph.Core.Stores;
using Graph.Core.Time;

namespace Graph.Stores.Sqlite.Engine;

/// <summary>A date as the tables hold it: yyyymmdd and the precision's digit, which sorts as the date does.</summary>
internal static class Day
{
    public static long? Of(PartialDate? date) => date is { } known ? Of(known) : null;

    public static long Of(PartialDate date) => FirstOf(date.First) + (int)date.Precision;

    /// <summary>The smallest value of a date whose first day is this.</summary>
    public static long FirstOf(DateOnly day) => ((day.Year * 10000L) + (day.Month * 100) + day.Day) * 10;

    /// <summary>The largest value of a date whose first day is this.</summary>
    public static long LastOf(DateOnly day) => FirstOf(day) + 9;

    public static PartialDate? Read(long? value) => value is not { } known ? null : (known % 10) switch
    {
        0 => PartialDate.OfYear(Year(known)),
        1 => PartialDate.OfMonth(Year(known), Month(known)),
        _ => PartialDate.OfDay(new DateOnly(Year(known), Month(known), (int)(known / 10 % 100))),
    };

    public static long? OfKey(string? key) => key is null ? null : Of(SortKeys.ReadDate(key));

    /// <summary>The month of a month's number, as 202201.</summary>
    public static string ReadMonth(long month) =>
        string.Create(CultureInfo.InvariantCulture, $"{month / 100:D4}-{month % 100:D2}");

    private static int Year(long value) => (int)(value / 100000);

    private static int Month(long value) => (int)(value / 1000 % 100);
}
