using Graph.Extraction.Abouts;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions;
using Graph.Extraction.Blocks;
using Graph.Extraction.Casing;
using Graph.Extraction.Chains;
using Graph.Extraction.Dates;
using Graph.Extraction.Names;
using Graph.Extraction.Occupations;
using Graph.Extraction.Offices;
using Graph.Extraction.Parsing;
using Graph.Extraction.Quotations;
using Graph.Extraction.Relations;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Unnamed;

namespace Graph.Extraction;

/// <summary>The steps of reading.</summary>
public static class Annotators
{
    /// <summary>Every annotator, in the order in which they run.</summary>
    public static IReadOnlyList<IAnnotator> Default { get; } =
    [
        new BlockAnnotator(),
        new TokenAnnotator(),
        new SentenceAnnotator(),
        new CasingAnnotator(),
        new SyntaxAnnotator(),
        new QuotationAnnotator(),
        new DateAnnotator(),
        new OfficeAnnotator(),
        new NameAnnotator(World.Default),
        new ChainAnnotator(),
        new OccupationAnnotator(),
        new AttributionAnnotator(),
        new RelationAnnotator(),
        new AboutAnnotator(),
        new UnnamedAnnotator(),
    ];
}
