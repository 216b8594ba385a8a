namespace Graph.Extraction.Annotation;

/// <summary>What an annotator can need and add.</summary>
public enum Layer
{
    Blocks,
    Tokens,
    Sentences,
    Tags,
    Dependencies,
    NameLabels,
    Quotations,
    Dates,
    Names,
    Offices,
    Groups,
    Events,
    Chains,
    Occupations,
    Attributions,
    Relations,
    About,
}
