using Graph.Core.Entities;
using Graph.Core.Stores;
using Graph.Ingestion.Chains;

namespace Graph.Ingestion.Identity;

/// <summary>
/// Who and what stands beside somebody in the articles that name him: people and bodies that the world at large does not know, since
/// everybody's articles name the states and the great bodies.
/// </summary>
/// <param name="Articles">How many articles were looked at.</param>
/// <param name="Together">By the other's id, in how many of them it stands.</param>
internal sealed record Company(int Articles, IReadOnlyDictionary<string, int> Together)
{
    // Enough to know the company that somebody keeps, and no more with a longer life.
    private static readonly PageRequest Sampled = new(12);

    // What is guessed of somebody before any article is looked at: one in twenty names a given other, with the weight of four articles.
    private const double Background = 0.05;
    private const double Weight = 4;

    // Surer than this, and a person need not decide.
    private const double Sure = 0.95;

    /// <summary>
    /// Which of several people of one name an article means: naive Bayes over how many articles mean each (commonness; Milne and Witten
    /// 2008, section 3.1) and how often those whom this one names stood beside each. Null where none is sure.
    /// </summary>
    /// <param name="candidates">Whom the name may mean, with how many articles mean each.</param>
    /// <param name="others">Whom and what the article names besides.</param>
    public static EntityMatch? Choose(IReadOnlyList<(EntityMatch Match, Company Company)> candidates, IEnumerable<string> others)
    {
        var telling = others.Where(other => candidates.Any(candidate => candidate.Company.Together.ContainsKey(other))).ToList();
        var scored = candidates
            .Select(candidate => (candidate.Match, Score: candidate.Match.Articles * telling.Aggregate(1.0, (product, other) => product * candidate.Company.ShareOf(other))))
            .OrderByDescending(candidate => candidate.Score).ToList();
        return scored[0].Score >= Sure * scored.Sum(candidate => candidate.Score) ? scored[0].Match : null;
    }

    public static async Task<IReadOnlyDictionary<string, Company>> GetAsync(
        IGraphReader reader, IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken)
    {
        if (entityIds.Count == 0)
            return new Dictionary<string, Company>();
        var named = await reader.GetMentionPagesAsync(entityIds, Sampled, AsOf.Now, cancellationToken);
        var byEntity = named.ToDictionary(
            pair => pair.Key, pair => pair.Value.Items.Select(mention => mention.VersionId).Distinct(StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
        var beside = await reader.GetMentionsByVersionAsync([.. byEntity.Values.SelectMany(versions => versions).Distinct(StringComparer.Ordinal)], AsOf.Now, cancellationToken);
        return byEntity.ToDictionary(
            pair => pair.Key,
            pair => new Company(pair.Value.Count, pair.Value
                .SelectMany(version => beside[version].Select(mention => mention.EntityId).Distinct(StringComparer.Ordinal))
                .CountBy(id => id)
                .ToDictionary(StringComparer.Ordinal)),
            StringComparer.Ordinal);
    }

    /// <summary>Whether a chain of the article may tell whose company somebody keeps.</summary>
    public static bool IsTelling(ArticleChain chain) =>
        chain is { WikidataId: null, Type: EntityType.Person or EntityType.Organization or EntityType.Event };

    private double ShareOf(string other) => (Together.GetValueOrDefault(other) + (Weight * Background)) / (Articles + Weight);
}
