using Graph.Core.Time;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Dates;

/// <summary>A date in the text.</summary>
/// <param name="Date">What day, month or year it is; null where that hangs on a publishing day that is not known.</param>
public sealed record DateMention(TokenRange Range, PartialDate? Date);
