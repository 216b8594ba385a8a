using Graph.Core.Stores;
using Graph.Core.Time;

namespace Graph.Core.Relations;

/// <summary>How surely somebody held an office on a day.</summary>
public enum Tenure
{
    /// <summary>The day lies between two on which it is known to have been held, and not merely claimed.</summary>
    Known,

    /// <summary>Nothing says that it was not held yet, was over, or that another held it.</summary>
    Possible,
}

/// <summary>Somebody who held an office on a day, with the relation that tells it most surely.</summary>
public sealed record OfficeHolder(Relation Relation, Tenure Tenure);

/// <summary>
/// Who held the offices of a state, body or event on a day. An office is over for somebody from the day on of which a report calls it
/// over, unless a later one has him hold it, and no other office of his is (<see cref="OfficeTitles"/>); where one holds it at a time (<see cref="RelationType.SingleValuedPer"/>), also from the
/// first day on which another is known to. A report that tells no dates is of the term that holds its day, where one is known with dates.
/// What is merely claimed ends nobody's office and makes nobody known to have held one. Written once over the reader, so that both stores
/// answer the same.
/// </summary>
public static class OfficeHolders
{
    private static readonly IReadOnlyList<RelationType> Offices = [.. RelationTypes.All.Where(type => type.IsOffice)];

    /// <param name="types">Of which offices; of every type of office where none is named.</param>
    /// <returns>Each holder of each type once: the known before the possible, who is stated before who is merely claimed, then by type's name and relation's id.</returns>
    public static async Task<IReadOnlyList<OfficeHolder>> FindAsync(
        IGraphReader reader, string ofId, IReadOnlyList<RelationType>? types, DateOnly day, AsOf asOf, CancellationToken cancellationToken)
    {
        // What is over by the day tells who no longer held it.
        asOf = asOf with { ValidOn = null };
        var filter = new RelationFilter { Types = types is { Count: > 0 } ? types : Offices };
        var relations = await RelationReports.ReadAllAsync(reader, RelationAnchor.Object, [ofId], filter, asOf, cancellationToken);
        var dates = await RelationReports.ReadDatesAsync(reader, relations, asOf, cancellationToken);
        var terms = relations.ConvertAll(relation => new Term(relation, KnownSpan.Of(relation, dates[relation.Id]), Days(dates[relation.Id])));
        return [.. terms
            .Select(term => (term.Relation, Tenure: TenureOn(day, term, terms)))
            .Where(holder => holder.Tenure is not null)
            .Select(holder => new OfficeHolder(holder.Relation, holder.Tenure!.Value))
            .OrderBy(holder => holder.Tenure).ThenBy(holder => IsClaim(holder.Relation)).ThenBy(holder => holder.Relation.Type.Name, StringComparer.Ordinal).ThenBy(holder => holder.Relation.Ended).ThenBy(holder => holder.Relation.Id, StringComparer.Ordinal)
            .DistinctBy(holder => (holder.Relation.Type, holder.Relation.SubjectId))];
    }

    private static List<DateOnly> Days(IEnumerable<PartialDate> dates) =>
        [.. dates.Where(date => date.Precision == DatePrecision.Day).Select(date => date.First).Order()];

    private static Tenure? TenureOn(DateOnly day, Term term, List<Term> all)
    {
        var dated = DatedOf(term, all).Relation;
        if (day < dated.ValidFrom?.First || day > dated.ValidTo?.Last || day >= EndOf(term, all))
            return null;
        if (IsKnown(term, day))
            return Tenure.Known;
        return all.Exists(other => IsRival(term, other) && IsKnown(other, day)) ? null : Tenure.Possible;
    }

    /// <summary>What a report without dates tells again: the term of the same person and office, whose dates are known, that holds the days of the report.</summary>
    private static Term DatedOf(Term term, List<Term> all)
    {
        if (term.Relation.ValidFrom is not null)
            return term;
        var dated = all.FindAll(other => IsSame(term, other) && other.Relation.ValidFrom is not null && !IsClaim(other.Relation));
        return (term.Span is { } span ? dated.Find(other => Holds(other.Relation, span)) : dated is [var only] ? only : null) ?? term;
    }

    private static bool Holds(Relation dated, KnownSpan span) => !(span.First < dated.ValidFrom?.First) && !(span.Last > dated.ValidTo?.Last);

    private static bool IsKnown(Term term, DateOnly day) => !IsClaim(term.Relation) && term.Span is { } span && span.First <= day && day <= span.Last;

    private static bool IsClaim(Relation relation) => relation.Basis == RelationBasis.Claimed;

    /// <summary>The first day on which it is known to be over; null where none is.</summary>
    private static DateOnly? EndOf(Term term, List<Term> all)
    {
        var ends = all.Where(other => IsSame(term, other) && other.Relation.Ended && (!IsClaim(other.Relation) || IsClaim(term.Relation))).Select(CalledOver)
            .Concat(all.Where(other => IsRival(term, other)).Select(other => other.Span?.First))
            .OfType<DateOnly>()
            // Whoever held it before ends nothing.
            .Where(end => term.Relation.ValidFrom is not { } from || end > from.First)
            .Where(end => term.Relation.Ended || term.Span is not { } span || end > span.Last)
            .ToList();
        return ends.Count == 0 ? null : ends.Min();
    }

    // "The former chairman": over by its date, or else by the day of the report.
    private static DateOnly? CalledOver(Term ended) =>
        ended.Relation.ValidTo is { } end ? end.Last.AddDays(1) : ended.Days.Count > 0 ? ended.Days[0] : null;

    private static bool IsSame(Term left, Term right) =>
        left.Relation.Type == right.Relation.Type && left.Relation.SubjectId == right.Relation.SubjectId && OfficeTitles.MayBeOne(left.Relation.Type, left.Relation.Office, right.Relation.Office);

    private static bool IsRival(Term term, Term other) =>
        term.Relation.Type == other.Relation.Type && term.Relation.Type.SingleValuedPer == Slot.Object
        && term.Relation.SubjectId != other.Relation.SubjectId && !IsClaim(other.Relation) && OfficeTitles.MayBeOne(term.Relation.Type, term.Relation.Office, other.Relation.Office);

    private sealed record Term(Relation Relation, KnownSpan? Span, List<DateOnly> Days);
}
