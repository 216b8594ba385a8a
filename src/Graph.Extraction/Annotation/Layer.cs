namespace Graph.Extraction.Annotation;

/// <summary>What an annotator can need and add.</summary>
public enum Layer
{
    Blocks,
    Tokens,
    Sentences,
    Quotations,
    Dates,
    Names,
    Offices,
    Groups,
    Events,
    Chains,
    Attributions,
    Relations,
    About,
}
