using Graph.Core.Time;
using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Dates;

/// <summary>
/// Finds dates: "January 10, 2022", "10 January", "Monday", "yesterday", "two weeks ago", "2022". Weekdays count back from the publishing
/// day, since news tells what was said; a day without a year is the one nearest to the publishing day, or the last one where what is told
/// of it is past. Where the publishing day is not known, a day without a year takes the year of the article's full dates when these agree,
/// and is unknown otherwise.
/// </summary>
public sealed class DateAnnotator : IAnnotator
{
    public IReadOnlyList<Layer> Needs => [Layer.Tokens];

    public IReadOnlyList<Layer> Adds => [Layer.Dates];

    public void Annotate(AnnotatedArticle article)
    {
        var published = article.Source.PublishedOn;
        var years = new HashSet<int>();
        var found = new List<FoundDate>();
        for (var at = 0; at < article.Tokens.Count; at++)
        {
            if (DateReader.Read(article.Tokens, at) is not { } date)
                continue;
            found.Add(date);
            if (date is { Year: { } year, Month: not null })
                years.Add(year);
            at = date.Range.End - 1;
        }

        int? onlyYear = years.Count == 1 ? years.First() : null;
        foreach (var date in found)
            article.Dates.Add(new DateMention(date.Range, Resolve(date, published, onlyYear), Resolve(date.Back < 0 ? date : date with { Back = 1 }, published, onlyYear)));
    }

    private static PartialDate? Resolve(FoundDate date, DateOnly? published, int? onlyYear)
    {
        if (date.Relative is { } relative)
            return published is { } reference ? relative.From(reference) : null;
        if (date.Weekday is { } weekday)
            return published is { } day ? PartialDate.OfDay(date.Back < 0 ? NextOn(day, weekday) : LastOn(day, weekday)) : null;
        if (date.Month is not { } month)
            return date.Year is { } alone ? PartialDate.OfYear(alone) : null;
        if ((date.Year ?? YearOf(month, date.Day ?? 1, date.Back, published) ?? onlyYear) is not { } year)
            return null;
        return date.Day is { } number && number <= DateTime.DaysInMonth(year, month)
            ? PartialDate.OfDay(new DateOnly(year, month, number))
            : PartialDate.OfMonth(year, month);
    }

    private static DateOnly LastOn(DateOnly day, DayOfWeek weekday) =>
        day.DayNumber > 7 ? day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7)) : day;

    private static DateOnly NextOn(DateOnly day, DayOfWeek weekday) =>
        day.DayNumber < DateOnly.MaxValue.DayNumber - 7 ? day.AddDays((((int)weekday - (int)day.DayOfWeek + 6) % 7) + 1) : day;

    // The last one up to the publishing day, the next one behind it, or the nearest.
    private static int? YearOf(int month, int day, int? back, DateOnly? published)
    {
        if (published is not { } reference)
            return null;
        var years = Enumerable.Range(reference.Year - 1, 3).Where(year => year is > 0 and < 9999).Select(year => (Year: year, Days: DaysUntil(year)));
        return back switch
        {
            > 0 => years.LastOrDefault(year => year.Days <= 0).Year,
            < 0 => years.FirstOrDefault(year => year.Days > 0).Year,
            _ => years.MinBy(year => Math.Abs(year.Days)).Year,
        } is var found and > 0 ? found : null;

        int DaysUntil(int year) => new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))).DayNumber - reference.DayNumber;
    }
}
