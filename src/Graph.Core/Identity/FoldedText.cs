using System.Globalization;
using System.Text;

namespace Graph.Core.Identity;

/// <summary>Text as it is compared and searched: the same for both stores, so that they find the same.</summary>
public static class FoldedText
{
    /// <summary>
    /// The words of a text in lower case, without diacritics (Unicode NFKD, marks dropped) and punctuation, with one space
    /// between them; Cyrillic, Armenian and Arabic script in Latin letters (<see cref="Romanization"/>). "U.S." folds to "us",
    /// "Al-Farabi" to "al farabi", "Peskov's" to "peskov s", "Песков" to "peskov". A text with letters never folds to nothing.
    /// </summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
            return FoldAscii(text);
        var whole = Whole(text);
        if (!Romanization.IsNeeded(whole))
            return FoldUnicode(whole);
        // A soft sign alone has no Latin letter.
        return FoldUnicode(Romanization.Romanize(whole)) is { Length: > 0 } folded ? folded : FoldUnicode(whole);
    }

    /// <summary>A name as it is compared: folded, without a leading article.</summary>
    public static string FoldName(string name)
    {
        var folded = Fold(name);
        return folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;
    }

    /// <summary>The words of a search, folded; empty when the text has none.</summary>
    public static string[] Words(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private const int LongestOnStack = 256;

    // The same rules where nothing is to be decomposed; news in English is mostly this.
    private static string FoldAscii(string text)
    {
        var folded = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        var (length, gap) = (0, false);
        foreach (var letter in text)
        {
            if (letter is '.')
                continue;
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                gap = length > 0;
                continue;
            }

            if (gap)
                folded[length++] = ' ';
            gap = false;
            folded[length++] = char.ToLowerInvariant(letter);
        }

        return folded[..length].ToString();
    }

    private static string FoldUnicode(string text)
    {
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
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
            folded.Append(Base(Rune.ToLowerInvariant(rune)));
        }

        return folded.ToString();
    }

    // Normalisation refuses unpaired surrogates, which may stand in any text from outside.
    private static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune.ToString());
        return whole.ToString();
    }

    // Latin letters that Unicode does not decompose.
    private static string Base(Rune rune) => rune.Value switch
    {
        'ł' => "l",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ə' => "a",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => rune.ToString(),
    };

    // Half-joiners stand inside Persian words, apostrophe-like letters inside romanised ones.
    private static bool IsSilent(Rune rune) =>
        rune.Value is '.' or '\u200c' or '\u200d' or (>= 0x2b9 and <= 0x2bf) || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
