using Graph.Core.Time;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Dates;

/// <summary>A date in the text.</summary>
/// <param name="Date">What day, month or year it is; null where that hangs on a publishing day that is not known, or the words leave it open ("weeks ago").</param>
/// <param name="Past">What it is where what is told of it is past, so that it does not lie behind the publishing day: "said on April 2".</param>
public sealed record DateMention(TokenRange Range, PartialDate? Date, PartialDate? Past);
