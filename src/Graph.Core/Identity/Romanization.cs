using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Graph.Core.Identity;

/// <summary>
/// Cyrillic, Armenian and Arabic script in Latin letters, so that a name written in them meets what the press writes:
/// <list type="bullet">
/// <item>Cyrillic: BGN/PCGN 1947 (Russian), with the "-y" that the press makes of final "-iy" and "-yy"; the Ukrainian national system
/// (BGN/PCGN 2019) where its letters stand, the same for Belarusian; Gaj's alphabet for Serbian and Macedonian; BGN/PCGN 1979 for
/// what Kazakh, Kyrgyz, Tajik and Uzbek add.</item>
/// <item>Armenian: BGN/PCGN 1981. Arabic script: BGN/PCGN 1956 (Arabic) and 1958 (Persian), without the short vowels, which are not written.</item>
/// </list>
/// Signs that those systems write as apostrophes are left out, as <see cref="FoldedText"/> would break a word at them.
/// </summary>
internal static class Romanization
{
    // Signs and letters without a sound of their own are there with nothing.
    private static readonly FrozenDictionary<char, string> Cyrillic = Table(
        "а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ ! ы y ь ! э e ю yu я ya " +
        "ґ g є ye і i ї yi ў w ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz ѐ e ѝ i " +
        "ә a ғ gh қ q ң ng ө o ұ u ү u һ h ҷ j ҳ h ӣ i ӯ u җ j ҹ j ҝ g ҡ q ҫ s ҙ z ҕ gh ӑ a ӗ e ӱ u ѳ f ѣ e ѵ i");

    private static readonly FrozenDictionary<char, string> Ukrainian = Table("г h и y й i ю iu я ia є ie ї i ё io");
    private static readonly FrozenDictionary<char, string> Serbian = Table("ж z ч c ш s х h ц c");
    private static readonly FrozenDictionary<char, string> Uzbek = Table("ў o");

    private static readonly FrozenDictionary<char, string> Armenian = Table(
        "ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f ՙ ! ՚ !");

    private static readonly FrozenDictionary<char, string> Arabic = Table(
        "ا a أ a إ i آ a ٱ a ب b ة a ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع ! غ gh ف f ق q ك k ل l م m ن n ه h و w ي y ى a ء ! ئ ! ؤ ! ـ ! " +
        "پ p چ ch ژ zh گ g ک k ی y ٹ t ڈ d ڑ r ں n ھ h ہ h ۀ a ے e ڤ v ۆ o ێ e ە a ڵ l ڕ r ۋ v ې e ۇ u ڭ ng");

    private static readonly SearchValues<char> SerbianLetters = SearchValues.Create("ђјљњћџѓќѕ");
    private static readonly SearchValues<char> CentralAsianLetters = SearchValues.Create("әғқңөұүһҷҳӣӯ");
    private static readonly SearchValues<char> UkrainianLetters = SearchValues.Create("ґєіїў");

    private const string CyrillicVowels = "аеёиоуыэюяєіїәөұүӣӯ";

    /// <summary>Whether a text has letters of one of these scripts.</summary>
    public static bool IsNeeded(string text) => text.AsSpan().IndexOfAnyInRange('\u0400', '\u06ff') >= 0;

    /// <summary>Whether a text is in Arabic script, which leaves short vowels out.</summary>
    public static bool LeavesVowelsOut(string text) => text.AsSpan().IndexOfAnyInRange('\u0620', '\u06d5') >= 0;

    /// <summary>A text with these scripts' letters in Latin ones, in lower case; everything else composed (Unicode NFKC), without marks.</summary>
    public static string Romanize(string text)
    {
        // Vowel signs of Arabic script, written or not, and accents of stress would part a letter from its neighbours.
        var lower = string.Concat(text.Normalize(NormalizationForm.FormKC).Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
        var own = LanguageOf(lower);
        var latin = new StringBuilder(lower.Length + (lower.Length / 2));
        for (var at = 0; at < lower.Length; at++)
            latin.Append(Letter(lower, at, own) ?? lower[at].ToString());
        return latin.ToString();
    }

    private static FrozenDictionary<char, string>? LanguageOf(string text) => text switch
    {
        _ when text.AsSpan().ContainsAny(SerbianLetters) => Serbian,
        _ when text.AsSpan().ContainsAny(CentralAsianLetters) => Uzbek,
        _ when text.AsSpan().ContainsAny(UkrainianLetters) => Ukrainian,
        _ => null,
    };

    private static string? Letter(string text, int at, FrozenDictionary<char, string>? own)
    {
        var letter = text[at];
        if (Cyrillic.TryGetValue(letter, out var cyrillic))
            return OfCyrillic(text, at, own) ?? (own is not null && own.TryGetValue(letter, out var special) ? special : cyrillic);
        if (Armenian.TryGetValue(letter, out var armenian))
            return OfArmenian(text, at) ?? armenian;
        return Arabic.TryGetValue(letter, out var arabic) ? OfArabic(text, at) ?? arabic : null;
    }

    // What a letter is where its place decides; null where it does not.
    private static string? OfCyrillic(string text, int at, FrozenDictionary<char, string>? own)
    {
        var (before, after) = (At(text, at - 1), At(text, at + 1));
        var isFirst = !char.IsLetter(before);
        return text[at] switch
        {
            'е' or 'ё' when own is null && (isFirst || CyrillicVowels.Contains(before) || before is 'й' or 'ъ' or 'ь') => "ye",
            'й' when own is null && before is 'и' or 'ы' && !char.IsLetter(after) => "",
            'и' or 'ы' when own is null && after == 'й' && !char.IsLetter(At(text, at + 2)) => "y",
            'й' when own == Ukrainian && before is 'и' && !char.IsLetter(after) => "",
            'й' when own == Ukrainian && isFirst => "y",
            'є' when own == Ukrainian && isFirst => "ye",
            'ї' when own == Ukrainian && isFirst => "yi",
            'ю' when own == Ukrainian && isFirst => "yu",
            'я' when own == Ukrainian && isFirst => "ya",
            // Bulgarian, where it is a vowel (BGN/PCGN 2013).
            'ъ' when char.IsLetter(before) && char.IsLetter(after) && !CyrillicVowels.Contains(after) => "a",
            _ => null,
        };
    }

    private static string? OfArmenian(string text, int at)
    {
        var (before, after) = (At(text, at - 1), At(text, at + 1));
        var isFirst = !char.IsLetter(before);
        return text[at] switch
        {
            'ո' when after == 'ւ' => "u",
            'ւ' when before == 'ո' => "",
            'ե' when isFirst => "ye",
            'ո' when isFirst => "vo",
            _ => null,
        };
    }

    private static string? OfArabic(string text, int at)
    {
        var (before, after) = (At(text, at - 1), At(text, at + 1));
        var isFirst = !char.IsLetter(before);
        return text[at] switch
        {
            // The article, which the press writes with a hyphen.
            'ل' when before == 'ا' && !char.IsLetter(At(text, at - 2)) && char.IsLetter(At(text, at + 2)) => "l-",
            'ع' when isFirst || IsArticle(text, at - 2) => "a",
            'و' when !isFirst && !IsLongVowel(before) && !IsLongVowel(after) => "u",
            'ي' or 'ی' when !isFirst && !IsLongVowel(before) && !IsLongVowel(after) => "i",
            _ => null,
        };
    }

    private static bool IsArticle(string text, int at) => At(text, at) == 'ا' && At(text, at + 1) == 'ل' && !char.IsLetter(At(text, at - 1));

    private static bool IsLongVowel(char letter) => letter is 'ا' or 'أ' or 'آ' or 'و' or 'ي' or 'ی' or 'ة';

    private static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';

    private static FrozenDictionary<char, string> Table(string pairs) =>
        pairs.Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0][0], pair => pair[1] == "!" ? "" : pair[1]);
}
