using System.Globalization;
using System.Text;

namespace Graph.Core.Identity;

/// <summary>Text as it is compared and searched: the same for both stores, so that they find the same.</summary>
public static class FoldedText
{
    /// <summary>
    /// The words of a text in lower case, without diacritics (Unicode NFKD, marks dropped) and punctuation, with one space
    /// between them. "U.S." folds to "us", "Al-Farabi" to "al farabi", "Peskov's" to "peskov s".
    /// </summary>
    public static string Fold(string text) => Ascii.IsValid(text) ? FoldAscii(text) : FoldUnicode(text);

    /// <summary>A name as it is compared: folded, without a leading article.</summary>
    public static string FoldName(string name)
    {
        var folded = Fold(name);
        return folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;
    }

    /// <summary>The words of a search, folded; empty when the text has none.</summary>
    public static string[] Words(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // The same rules where nothing is to be decomposed; news in English is mostly this.
    private static string FoldAscii(string text)
    {
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var letter in text)
        {
            if (letter is '.')
                continue;
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                gap = folded.Length > 0;
                continue;
            }

            if (gap)
                folded.Append(' ');
            gap = false;
            folded.Append(char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    private static string FoldUnicode(string text)
    {
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var rune in Decompose(text).EnumerateRunes())
        {
            if (IsSilent(rune))
                continue;
            if (!Rune.IsLetterOrDigit(rune))
            {
                gap = folded.Length > 0;
                continue;
            }

            if (gap)
                folded.Append(' ');
            gap = false;
            folded.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return folded.ToString();
    }

    private static string Decompose(string text)
    {
        // Normalisation refuses unpaired surrogates, which may stand in any text from outside.
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune.ToString());
        return whole.ToString().Normalize(NormalizationForm.FormKD);
    }

    private static bool IsSilent(Rune rune) =>
        rune.Value is '.' || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
