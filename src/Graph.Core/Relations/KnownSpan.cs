using Graph.Core.Time;

namespace Graph.Core.Relations;

/// <summary>
/// The days from <paramref name="First"/> to <paramref name="Last"/> on which a relation is known to hold. It never reaches beyond
/// what is known: a date that is not known does not become open, or today's.
/// </summary>
public readonly record struct KnownSpan(DateOnly First, DateOnly Last)
{
    /// <summary>
    /// From the relation's own dates, taken at their surest days ("since 2021" is sure from the last day of the year on), and from the
    /// days on which reports say that it holds; it is taken to hold between two such days. A report of some time in 2022 is sure of
    /// the year's first day, where it held before. Null where no day is known.
    /// </summary>
    public static KnownSpan? Of(Relation relation, IEnumerable<PartialDate> reported)
    {
        var (from, to) = (relation.ValidFrom?.Last, relation.ValidTo?.First);
        // What a report calls over does not hold on the report's day.
        var days = relation.Ended ? [] : reported
            .Where(date => date.Precision == DatePrecision.Day || from <= date.First).Select(date => date.First)
            .Where(day => (from is null || day >= from) && (to is null || day <= to)).ToList();
        var all = days.Concat(new[] { from, to }.OfType<DateOnly>()).ToList();
        return all.Count == 0 || from > to ? null : new(all.Min(), all.Max());
    }

    public bool Overlaps(KnownSpan other) => First <= other.Last && other.First <= Last;
}
