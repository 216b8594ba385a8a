using Graph.Core.Time;

namespace Graph.Core.Stores;

/// <summary>Which articles are meant; every condition that is given must hold. Pages go by day of publication, latest first, unknown last, then id.</summary>
public sealed record ArticleFilter
{
    public static ArticleFilter All { get; } = new();

    public IReadOnlyList<string>? SourceIds { get; init; }

    public DateRange? PublishedOn { get; init; }

    /// <summary>Words that the title or text all has, as whole words after folding.</summary>
    public string? Text { get; init; }

    public string? Url { get; init; }

    public string? ExternalId { get; init; }

    /// <summary>Whether retracted articles are listed too.</summary>
    public bool WithRetracted { get; init; }
}
