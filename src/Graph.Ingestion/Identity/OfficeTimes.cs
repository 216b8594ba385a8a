using Graph.Core.Relations;
using Graph.Core.Stores;
using Graph.Core.Time;

namespace Graph.Ingestion.Identity;

/// <summary>When somebody held offices, as far as articles tell.</summary>
/// <param name="Spans">Of each office, from the first day that it or an article of it names to the last.</param>
internal sealed record OfficeTimes(IReadOnlyList<(DateOnly First, DateOnly Last)> Spans)
{
    // Long enough for one person to have left an office and come to another.
    private const int DaysApart = 2 * 365;

    /// <summary>Whether an article of this time may tell of what somebody became later, or was before.</summary>
    public bool AreFarFrom(PartialDate? publishedOn) => publishedOn is { } on && Spans.Count > 0
        && Spans.All(span => on.First.DayNumber - span.Last.DayNumber >= DaysApart || span.First.DayNumber - on.Last.DayNumber >= DaysApart);

    public static async Task<IReadOnlyDictionary<string, OfficeTimes>> GetAsync(
        IGraphReader reader, IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken)
    {
        if (entityIds.Count == 0)
            return new Dictionary<string, OfficeTimes>();
        var pages = await reader.GetRelationPagesAsync(RelationAnchor.Subject, entityIds, KnownContext.InOwnVoice, KnownContext.Page, AsOf.Now, cancellationToken);
        var offices = pages.ToDictionary(page => page.Key, page => page.Value.Items.Where(relation => relation.Type.IsOffice).ToList(), StringComparer.Ordinal);
        var evidence = await reader.GetEvidenceAsync([.. offices.Values.SelectMany(held => held).Select(relation => relation.Id)], AsOf.Now, cancellationToken);
        var articleIds = evidence.Values.SelectMany(pieces => pieces).Select(piece => piece.ArticleId).Distinct(StringComparer.Ordinal).ToList();
        var articles = await reader.GetArticlesAsync(articleIds, AsOf.Now, cancellationToken);
        return offices.ToDictionary(
            pair => pair.Key,
            pair => new OfficeTimes([.. pair.Value
                .Select(relation => SpanOf(relation, evidence.GetValueOrDefault(relation.Id, []).Select(piece => articles[piece.ArticleId].PublishedOn)))
                .OfType<(DateOnly, DateOnly)>()]),
            StringComparer.Ordinal);
    }

    private static (DateOnly First, DateOnly Last)? SpanOf(Relation relation, IEnumerable<PartialDate?> reported)
    {
        var days = reported.Append(relation.ValidFrom).Append(relation.ValidTo).OfType<PartialDate>().ToList();
        return days.Count == 0 ? null : (days.Min(day => day.First), days.Max(day => day.Last));
    }
}
