using System.Globalization;
using Graph.Core.Time;

namespace Graph.Ingestion.Articles;

/// <summary>When an article was published, as precisely as was given.</summary>
/// <param name="On">The day in UTC, or the month or year.</param>
/// <param name="At">The moment, where a time was given.</param>
public sealed record PublicationDate(PartialDate? On, DateTimeOffset? At)
{
    public static PublicationDate Unknown { get; } = new(null, null);

    /// <summary>The forms that are read, for messages.</summary>
    public const string Forms = "2022, 2022-01, 2022-01-10, 2022-01-10T09:30:00Z or Mon, 10 Jan 2022 09:30:00 GMT";

    private static readonly string[] Moments =
    [
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "r", "ddd, d MMM yyyy HH:mm:ss zzz",
    ];

    /// <summary>Whether it is after all that another date may mean; an unknown one is not later, nor is anything later than it.</summary>
    public bool IsLaterThan(PartialDate? on, DateTimeOffset? at) => At is { } moment && at is { } other
        ? moment > other
        : On is { } date && on is { } otherDate && date.First > otherDate.Last;

    /// <summary>
    /// Reads a year, month or day, or a moment of ISO 8601 or RFC 1123; a moment without an offset is taken as UTC. Null when
    /// the text is none of them.
    /// </summary>
    public static PublicationDate? Parse(string text)
    {
        if (PartialDate.Parse(text) is { } date)
            return new(date, null);
        return DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? new(PartialDate.OfDay(DateOnly.FromDateTime(moment.UtcDateTime)), moment.ToUniversalTime())
            : null;
    }
}
