using Graph.Extraction.Tokens;

namespace Graph.Extraction.Offices;

/// <summary>An office in the text, without whose it is: "Deputy Foreign Minister".</summary>
/// <param name="Range">The title with its rank and field, without "former" and without the state.</param>
/// <param name="IsFormer">Whether it is said to be over ("former", "ex-") or not yet begun ("-elect").</param>
/// <param name="IsDeputy">Deputy or vice: never the head.</param>
public sealed record OfficeMention(TokenRange Range, OfficeKind Kind, bool IsFormer, bool IsDeputy);
