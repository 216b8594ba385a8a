using Graph.Core.Time;
using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Dates;

/// <summary>
/// Finds dates: "January 10, 2022", "10 January", "Monday", "yesterday", "2022". Weekdays count back from the publishing day,
/// since news tells what was said; a day without a year is the one nearest to the publishing day. Where the publishing day is
/// not known, a day without a year takes the year of the article's full dates when these agree, and is unknown otherwise.
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
            article.Dates.Add(new DateMention(date.Range, Resolve(date, published, onlyYear)));
    }

    private static PartialDate? Resolve(FoundDate date, DateOnly? published, int? onlyYear)
    {
        if (date.DaysBack is { } back)
            return published is { } day && day.DayNumber - back > 0 ? PartialDate.OfDay(day.AddDays(-back)) : null;
        if (date.Weekday is { } weekday)
            return published is { } day ? PartialDate.OfDay(LastOn(day, weekday)) : null;
        if (date.Month is not { } month)
            return date.Year is { } alone ? PartialDate.OfYear(alone) : null;
        if ((date.Year ?? NearestYear(month, date.Day ?? 1, published) ?? onlyYear) is not { } year)
            return null;
        return date.Day is { } number && number <= DateTime.DaysInMonth(year, month)
            ? PartialDate.OfDay(new DateOnly(year, month, number))
            : PartialDate.OfMonth(year, month);
    }

    private static DateOnly LastOn(DateOnly day, DayOfWeek weekday) =>
        day.DayNumber > 7 ? day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7)) : day;

    private static int? NearestYear(int month, int day, DateOnly? published)
    {
        if (published is not { } reference)
            return null;
        return Enumerable.Range(reference.Year - 1, 3)
            .Where(year => year is > 0 and < 9999)
            .MinBy(year => Math.Abs(new DateOnly(year, month, Math.Min(day, 28)).DayNumber - reference.DayNumber));
    }
}
