namespace Graph.Core.Stores;

/// <summary>
/// The two times that an answer is asked for. With <paramref name="KnownAt"/> (UTC) null, all that is recorded now; otherwise exactly
/// what a reader saw at that moment, whatever was written, merged or retracted since. With <paramref name="ValidOn"/>, only what may
/// have been so on that day: relations not known to begin after it nor to have ended before it (one that ended at an unknown time is
/// left out), and statements not known to be said after it, where one of no date was said by its publication at the latest.
/// What has no such time of its own, as entities, articles and judgements, is shown whatever the day.
/// </summary>
public readonly record struct AsOf(DateTimeOffset? KnownAt, DateOnly? ValidOn = null)
{
    public static AsOf Now => default;

    public static AsOf At(DateTimeOffset knownAt) => new(knownAt);

    public static AsOf On(DateOnly validOn) => new(null, validOn);
}
