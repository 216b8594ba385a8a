using Graph.Extraction.Annotation;

namespace Graph.Extraction.Chains;

/// <summary>
/// Brings the mentions of one thing together: names first, then groups and events, then descriptions and pronouns, which lean on
/// what was named before them. Where two persons share a surname, the surname alone belongs to neither until the text leaves no doubt.
/// </summary>
public sealed class ChainAnnotator : IAnnotator
{
    public IReadOnlyList<Layer> Needs => [Layer.Tokens, Layer.Sentences, Layer.Tags, Layer.Dependencies, Layer.Quotations, Layer.Dates, Layer.Offices, Layer.Names];

    public IReadOnlyList<Layer> Adds => [Layer.Chains];

    public void Annotate(AnnotatedArticle article)
    {
        article.Mentions.EnsureCapacity(article.Names.Count + article.Sentences.Count);
        var chains = new ChainTable(article);
        new NameChains(chains).Add();
        var groups = new GroupChains(chains);
        groups.Add();
        EventChains.Add(chains);
        new HeadingDescriptions(chains).Add();
        ChainTable.Sort(article);
        new DescriptionReader(chains, groups).Add();
        ChainTable.Sort(article);
    }
}
