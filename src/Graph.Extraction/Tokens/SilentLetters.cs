using System.Buffers;
using System.Globalization;
using System.Text;

namespace Graph.Extraction.Tokens;

/// <summary>
/// What makes no word and parts none: format characters such as soft hyphens and marks of direction (Unicode Standard Annex #29, rule WB4),
/// and surrogates that lack their other half, which stand for nothing.
/// </summary>
internal static class SilentLetters
{
    private const char FirstFormat = '\u00ad';

    // A format character by its category, but made to part words.
    private const char ZeroWidthSpace = '\u200b';

    /// <summary>Whether nothing is to be seen of a code unit and it parts words.</summary>
    public static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || letter == ZeroWidthSpace;

    /// <summary>The place behind the silent letters that stand from a place on; that place itself where none does.</summary>
    public static int EndFrom(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] >= FirstFormat)
        {
            var isWhole = Rune.DecodeFromUtf16(text[at..], out var rune, out var length) == OperationStatus.Done;
            if (isWhole && (rune.Value == ZeroWidthSpace || Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format))
                break;
            at += length;
        }

        return at;
    }

    /// <summary>A word as it is to be seen.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> word)
    {
        var seen = new StringBuilder();
        for (var at = EndFrom(word, 0); at < word.Length;)
        {
            // A high surrogate that is not silent has its other half.
            var length = char.IsHighSurrogate(word[at]) ? 2 : 1;
            seen.Append(word.Slice(at, length));
            at = EndFrom(word, at + length);
        }

        return seen.Length == word.Length ? word : seen.ToString();
    }
}
