using Graph.Extraction.Tokens;

namespace Graph.Extraction.Quotations;

/// <summary>
/// Words between quotation marks: one part a paragraph, since a quotation that goes on in the next paragraph opens again there.
/// </summary>
/// <param name="Parts">Token ranges, the marks included.</param>
public sealed record Quotation(IReadOnlyList<TokenRange> Parts)
{
    public int First { get; } = Parts[0].First;

    public int End { get; } = Parts[^1].End;

    /// <summary>How many tokens stand between the marks.</summary>
    public int InnerLength => Parts.Sum(part => part.Length) - 2;
}
