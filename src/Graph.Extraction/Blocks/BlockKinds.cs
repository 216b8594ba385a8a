using System.Text.RegularExpressions;

namespace Graph.Extraction.Blocks;

/// <summary>Tells prose from headings and from lines about the article itself.</summary>
internal static partial class BlockKinds
{
    private const int LongestHeading = 140;
    private const int LongestTail = 240;

    public static BlockKind Of(ReadOnlySpan<char> block)
    {
        if (block.Length <= LongestTail && (Tail().IsMatch(block) || IsSignature(block)))
            return BlockKind.Tail;
        return block.Length <= LongestHeading && !EndsSentence(block[^1]) && char.IsLetterOrDigit(FirstVisible(block))
            ? BlockKind.Heading
            : BlockKind.Prose;
    }

    /// <summary>Whether a line tells nothing but who made the article: "Author: Ana Orlova", "ao / tb (LNA, Lowmark Wire)".</summary>
    public static bool IsSignature(ReadOnlySpan<char> block) => block.Length <= LongestTail && Signature().IsMatch(block);

    public static bool EndsSentence(char last) => last is '.' or '!' or '?' or '…' or '"' or '”' or '’' or '\'' or ')' or ':' or ';' or ',' or '»' or '—' or '-';

    private static char FirstVisible(ReadOnlySpan<char> block) => block[0] is '\'' or '‘' or '“' or '"' && block.Length > 1 ? block[1] : block[0];

    // Credits, bylines, notes on agencies and invitations to read on: nobody says anything there.
    [GeneratedRegex(
        """^\W{0,3}(?:(?:(?:image|photo|photograph|picture|pic|video|credit|caption|file photo|featured image|graphic)s?|source)(?:\s*(?:credit|courtesy|source|by)s?)?\s*[:/|]|(?:with|from) (?:inputs?|agency inputs|reporting|contributions?|files) (?:from|by)\b|(?:reporting|editing|writing|additional reporting|written|compiled|translated|edited) by\b|by (?-i:[A-Z])[\w.'’-]+(?: (?-i:[A-Z])[\w.'’-]+){0,3}(?:,? [^.!?]{0,40})?$|(?:watch|related)(?:\s*[:|].{0,120}|\b[^.!?]{0,120})$|(?:follow us|subscribe)(?:\s*[:|].{0,120}|(?: on| at| to| now| here)?\b[^,.!?]{0,120}[.!]?)$|(?:also read|read more|read also|advertisement|share this|click here|copyright|©|all rights reserved)\b.{0,120}$|.{0,80}contributed to this (?:report|story|article)\.?$)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tail();

    // "Author: Ana Orlova Editor: Tomas Belk", "ao / tb (LNA, Lowmark Wire)" and "ao / LNA / Lowmark": initials of editors and the agencies used.
    [GeneratedRegex(
        """^(?:(?:author|editor|reporter|interview)s?\s*: ?(?-i:[A-Z])[\w.'’-]+(?: (?-i:[A-Z])[\w.'’-]+){1,3}(?:(?: ?[/(|,]| (?:author|editor)s?:)[^.!?]{0,120})?$|(?-i:[a-z]{1,4}(?: ?[/,] ?[a-z]{1,4}){0,3} \((?:[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}|[a-z]{3})(?:(?:, ?| ?/ ?)(?:[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}|[a-z]{3})){0,5}\))$|(?-i:[a-z]{1,4}(?: ?/ ?(?:[A-Z][\w.]+|[a-z]{3})){1,5})(?: editors?:[^.!?]{0,60})?$)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Signature();
}
