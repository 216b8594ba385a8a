using Graph.Core.Time;

namespace Graph.Extraction.Dates;

/// <summary>What a date that counts from the publishing day is counted in.</summary>
internal enum DateUnit
{
    Day,
    Week,
    Month,
    Year,
}

/// <summary>A date told by how far it lies from the publishing day: "today", "last week", "three years ago".</summary>
/// <param name="Back">How many units back, negative for what is to come; null where the words leave it open: "several years ago".</param>
internal sealed record RelativeDate(DateUnit Unit, int? Back)
{
    private static readonly int Months = DateOnly.MaxValue.Year * MonthsOfYear;
    private const int MonthsOfYear = 12;
    private const int DaysOfWeek = 7;

    /// <summary>
    /// The date where the article was published on a day: a month for months, a year for years; for a week, from Monday to Sunday, the month that
    /// holds all of it, else the year. Null where it is left open or no such date can be told.
    /// </summary>
    public PartialDate? From(DateOnly published) => Back is not { } back ? null : Unit switch
    {
        DateUnit.Day => DayAt(published.DayNumber - back) is { } day ? PartialDate.OfDay(day) : null,
        DateUnit.Week => WeekAt(published.DayNumber - (((int)published.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek) - (back * DaysOfWeek)),
        DateUnit.Month => MonthAt((published.Year * MonthsOfYear) + published.Month - 1 - back),
        _ => published.Year - back is var year && year > 0 && year <= DateOnly.MaxValue.Year ? PartialDate.OfYear(year) : null,
    };

    private static DateOnly? DayAt(int number) => number > 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : null;

    private static PartialDate? WeekAt(int monday) =>
        DayAt(monday) is not { } first || DayAt(monday + DaysOfWeek - 1) is not { } last || first.Year != last.Year ? null
        : first.Month == last.Month ? PartialDate.OfMonth(first.Year, first.Month) : PartialDate.OfYear(first.Year);

    private static PartialDate? MonthAt(int number) =>
        number >= MonthsOfYear && number < Months ? PartialDate.OfMonth(number / MonthsOfYear, (number % MonthsOfYear) + 1) : null;
}
