namespace Graph.Extraction.Annotation;

/// <summary>What an annotator can need and add.</summary>
public enum Layer
{
    Blocks,
    Tokens,
    Sentences,
    Casing,
    Tags,
    Dependencies,
    NameLabels,
    Quotations,
    Dates,
    Names,
    Offices,
    Chains,
    Occupations,
    Attributions,
    Relations,
    About,
    Unnamed,
}
