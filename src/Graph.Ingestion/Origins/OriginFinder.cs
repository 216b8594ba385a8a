using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Core.Origins;
using Graph.Core.Stores;

namespace Graph.Ingestion.Origins;

/// <summary>
/// Finds where a text comes from before it is written. A text is compared with those alone that share a band of its shingles,
/// and of copies with the first one alone, so the cost does not grow with the number of articles.
/// </summary>
internal sealed class OriginFinder(IGraphReader reader)
{
    /// <summary>From this resemblance on, two texts are one report.</summary>
    private const double SameReport = 0.5;

    /// <summary>A text that has this much of a longer or shorter one is a shortened or extended reprint.</summary>
    private const double Reprint = 0.8;

    /// <summary>A text of fewer shingles may agree with another by chance: a one-line notice, a date and a place.</summary>
    private const int FewestShingles = 20;

    private const int MostCompared = 20;

    /// <summary>The facts with the text's origin, and with the keys under which its own copies will find it.</summary>
    public async Task<ArticleFacts> AddOriginAsync(ArticleFacts facts, CancellationToken cancellationToken)
    {
        var shingles = TextShingles.Of(facts.Version.Text);
        var keys = shingles.Count < FewestShingles ? [] : shingles.BandKeys();
        var copied = await FindFirstAsync(facts.Article.Id, shingles, keys, cancellationToken);
        return copied is null
            ? facts with { Origin = await FindCreditedAsync(facts, cancellationToken) ?? TextOrigin.Own(facts.Article.Id, facts.Article.SourceId), BandKeys = keys }
            : facts with { Origin = copied };
    }

    // A name that leads to nobody, to several or to the publisher credits nobody.
    private async Task<TextOrigin?> FindCreditedAsync(ArticleFacts facts, CancellationToken cancellationToken)
    {
        if (AgencyCredit.Find(facts.Version.Text) is not { } credit)
            return null;
        var name = FoldedText.FoldName(credit);
        var agencies = AgenciesOf(facts, name) is { Count: > 0 } own ? own : await FindAgenciesAsync(name, cancellationToken);
        return agencies is [var agency] && agency != facts.Article.SourceId
            ? new(facts.Article.Id, agency, OriginGround.Credited, 1)
            : null;
    }

    // The first text that credits an agency may be the first that names it at all.
    private static List<string> AgenciesOf(ArticleFacts facts, string name) =>
        [.. facts.Chains.Where(chain => chain.Type == EntityType.Organization && chain.Names.Any(one => FoldedText.FoldName(one.Text) == name))
            .Select(chain => chain.EntityId).Distinct(StringComparer.Ordinal)];

    private async Task<List<string>> FindAgenciesAsync(string name, CancellationToken cancellationToken)
    {
        var found = await reader.FindByNamesAsync([name], null, AsOf.Now, cancellationToken);
        return [.. found.GetValueOrDefault(name, []).Where(match => match.Entity.Type == EntityType.Organization).Select(match => match.Entity.Id)];
    }

    private async Task<TextOrigin?> FindFirstAsync(
        string articleId, TextShingles shingles, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var ids = keys.Count == 0 ? [] : await reader.FindVersionsByBandsAsync(keys, MostCompared, cancellationToken);
        if (ids.Count == 0)
            return null;
        var versions = await reader.GetVersionsAsync(ids, AsOf.Now, cancellationToken);
        var closest = ids.Select(id => versions[id]).Where(version => version.ArticleId != articleId)
            .Select(version => (Version: version, Shingles: TextShingles.Of(version.Text)))
            .Where(other => IsOneReport(shingles, other.Shingles))
            .Select(other => (other.Version, Resemblance: shingles.Resemblance(other.Shingles)))
            .OrderByDescending(other => other.Resemblance)
            .FirstOrDefault();
        return closest.Version is null ? null : await OriginOfAsync(closest.Version, closest.Resemblance, cancellationToken);
    }

    private async Task<TextOrigin> OriginOfAsync(ArticleVersion version, double resemblance, CancellationToken cancellationToken)
    {
        var origins = await reader.GetOriginsAsync([version.Id], AsOf.Now, cancellationToken);
        return origins[version.Id] with { Ground = OriginGround.NearDuplicate, Resemblance = resemblance };
    }

    private static bool IsOneReport(TextShingles left, TextShingles right) =>
        left.Resemblance(right) >= SameReport
        || (left.Containment(right) >= Reprint && Math.Min(left.Count, right.Count) >= FewestShingles);
}
