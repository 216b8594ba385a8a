using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Core.Time;
using Graph.Extraction.Occupations;
using Graph.Extraction.Readings;
using Graph.Ingestion.Articles;

namespace Graph.Ingestion.Chains;

/// <summary>A chain of an article that is not yet assigned to an entity.</summary>
/// <param name="Id">The same for every version of the article that has it.</param>
/// <param name="WikidataId">The reference facts' id, where they know it.</param>
public sealed record ArticleChain(string Id, EntityType Type, string Name, string? WikidataId, IReadOnlyList<ChainName> Names)
{
    /// <summary>Its name as names are compared.</summary>
    public string FoldedName { get; } = FoldedText.FoldName(Name);

    /// <summary>What kind of name that is; full where the article uses it as such too.</summary>
    public NameKind NameKind { get; } = Names.Where(name => name.Text == Name).Select(name => name.Kind).Order().First();

    /// <summary>What the article says that a person does.</summary>
    public IReadOnlyList<Occupation> Occupations { get; init; } = [];
}

/// <summary>The chains of one article: one for each entity of its reading, and one for who published it.</summary>
public sealed class ArticleChains
{
    private readonly Dictionary<string, ArticleChain> byReadId = new(StringComparer.Ordinal);
    private readonly List<ArticleChain> all = [];
    private readonly Dictionary<(EntityType Type, string Name), int> alike = [];

    private ArticleChains()
    {
    }

    /// <summary>Every chain, in the order of the reading, the source's last.</summary>
    public IReadOnlyList<ArticleChain> All => all;

    /// <summary>When the article was published, as far as it tells.</summary>
    public PartialDate? PublishedOn { get; private init; }

    /// <summary>The chain of who published the article; null where that is not known.</summary>
    public ArticleChain? Source { get; private set; }

    /// <summary>The chain of an entity of the reading.</summary>
    public ArticleChain this[string readEntityId] => byReadId[readEntityId];

    public static ArticleChains Of(CheckedArticle article, Reading reading, ReferenceNames reference)
    {
        var chains = new ArticleChains { PublishedOn = article.Published.On };
        foreach (var entity in reading.Entities)
            chains.Add(article, entity);
        if (article.SourceName is { } source)
            chains.AddSource(article, source, reference);
        return chains;
    }

    private void Add(CheckedArticle article, ReadEntity entity)
    {
        var chain = new ArticleChain(
            FreeId(article, entity.Type, entity.Name), entity.Type, entity.Name, entity.WikidataId, NamesOf(article.Text, entity))
        {
            Occupations = entity.Occupations,
        };
        byReadId.Add(entity.Id, chain);
        all.Add(chain);
    }

    private void AddSource(CheckedArticle article, string name, ReferenceNames reference)
    {
        // A paper that names itself in its own article is the same organisation.
        var id = Chain.IdOf(article.ArticleId, EntityType.Organization, name, 0);
        Source = all.Find(chain => chain.Id == id) ?? new ArticleChain(
            id, EntityType.Organization, name, reference.FindOrganization(name), [new ChainName(name, NameKind.Full, 0)]);
        if (!all.Contains(Source))
            all.Add(Source);
    }

    // Chains of one name are told apart by their order.
    private string FreeId(CheckedArticle article, EntityType type, string name)
    {
        var key = (type, FoldedText.FoldName(name));
        var ordinal = alike.GetValueOrDefault(key);
        alike[key] = ordinal + 1;
        return Chain.IdOf(article.ArticleId, type, name, ordinal);
    }

    private static List<ChainName> NamesOf(string text, ReadEntity entity)
    {
        var names = entity.Mentions
            .Where(mention => mention.Kind == MentionKind.Name)
            .GroupBy(mention => (Words: OneLine(mention.Span.Cut(text)), Kind: mention.NameKind ?? NameKind.Full))
            .Select(group => new ChainName(group.Key.Words, group.Key.Kind, group.Count()))
            .ToList();
        if (!names.Exists(name => name.Text == entity.Name))
            names.Add(new ChainName(entity.Name, NameKind.Full, 0));
        return names;
    }

    /// <summary>A name may be broken over two lines of the text.</summary>
    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
