using System.Text.RegularExpressions;

namespace Graph.Ingestion.Origins;

/// <summary>
/// The name of the agency that a text says it is taken from: between brackets or slashes in the dateline ("VARENNA, March 4 (Lake
/// News Agency) -"), or alone after "By" or "Source:" on a line of its own. Whether anybody goes by the name is for others to find out.
/// </summary>
internal static partial class AgencyCredit
{
    /// <summary>The name as the text has it; null where the text credits nobody.</summary>
    public static string? Find(string text)
    {
        var credit = Dateline().Match(text);
        if (!credit.Success)
            credit = Byline().Match(text);
        return credit.Success ? credit.Groups["name"].Value.Trim() : null;
    }

    // A dateline stands before the first sentence; brackets further on are about something else.
    [GeneratedRegex(@"^[^.!?\n(/]{0,80}(\.\s+)?(\((?<name>[^()/\n]{2,60})\)|/(?<name>[^()/\n]{2,60})/)\s*[.:\-–—]")]
    private static partial Regex Dateline();

    [GeneratedRegex(@"^[ \t]*(By|Source:)[ \t]+(the[ \t]+)?(?<name>[^\r\n.]{2,60}?)\.?[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Byline();
}
