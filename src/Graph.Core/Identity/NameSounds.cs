using System.Collections.Frozen;
using System.Text;

namespace Graph.Core.Identity;

/// <summary>
/// What a folded word comes down to where romanisations differ: Sergey, Sergei, Sergej; Yeltsin, Eltsin; Khaled, Haled; Zhaparov,
/// Japarov, Djaparov. The pairs are those in which BGN/PCGN, ISO 9, the French, German and Polish customs and the press part ways.
/// </summary>
internal static class NameSounds
{
    // Of those with one first letter the longer is tried first. 'S' is what "sh" sounds like, so that it is no "s".
    private static readonly FrozenDictionary<char, (string Written, string Sound)[]> Pairs = ByFirstLetter(
    [
        ("schtsch", "S"), ("stsch", "S"), ("shch", "S"), ("tsch", "h"), ("tch", "h"), ("sch", "S"), ("dzh", "j"), ("iye", "e"), ("you", "iu"),
        ("sh", "S"), ("kh", "h"), ("ch", "h"), ("zh", "j"), ("dj", "j"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("tz", "ts"),
        ("ck", "k"), ("ce", "tse"), ("ci", "tsi"), ("cy", "tsi"), ("oo", "u"), ("ou", "u"), ("ee", "i"), ("ye", "e"), ("yo", "e"), ("ie", "e"),
        ("c", "k"), ("q", "k"), ("x", "ks"), ("w", "v"), ("y", "i"),
    ]);

    private static readonly FrozenDictionary<char, (string Written, string Sound)[]> ConsonantPairs = ByFirstLetter(
    [
        ("kh", "h"), ("gh", "g"), ("sh", "S"), ("ch", "C"), ("zh", "g"), ("dj", "g"), ("th", "t"), ("dh", "d"), ("ph", "f"), ("ck", "k"),
        ("j", "g"), ("q", "k"), ("c", "k"), ("x", "ks"), ("p", "b"), ("v", "f"),
    ]);

    // Given names whose vowels are written in so many ways that no rule of letters joins them, and words of bodies that British and American
    // English write differently.
    private static readonly FrozenDictionary<string, string> WellKnown = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["mohamed"] = "muhamad", ["mohamad"] = "muhamad", ["muhamed"] = "muhamad", ["husein"] = "husain", ["hosein"] = "husain", ["hosain"] = "husain",
        ["ahmed"] = "ahmad", ["abdala"] = "abdula", ["iusef"] = "iusuf", ["umar"] = "omar", ["haled"] = "halid", ["hamed"] = "hamid", ["rashed"] = "rashid",
        ["feisal"] = "faisal", ["usama"] = "osama", ["ebrahim"] = "ibrahim", ["aleksandr"] = "aleksander", ["petr"] = "peter",
        // One name in Ukrainian, Belarusian and Russian: the press writes a person now by the one and now by the other.
        ["dmitro"] = "dmitri", ["volodimir"] = "vladimir", ["uladzimir"] = "vladimir", ["mikola"] = "nikolai", ["mikalai"] = "nikolai", ["oleksandr"] = "aleksander",
        ["aliaksandr"] = "aleksander", ["andri"] = "andrei", ["serhi"] = "sergei", ["siarhei"] = "sergei", ["evhen"] = "evgeni", ["evgen"] = "evgeni", ["olena"] = "elena",
        ["mihailo"] = "mihail", ["petro"] = "peter", ["piotr"] = "peter", ["pavlo"] = "pavel", ["oleksi"] = "aleksei", ["ihor"] = "igor", ["hrihori"] = "grigori",
        ["katerina"] = "ekaterina", ["tetiana"] = "tatiana", ["tatsiana"] = "tatiana", ["kirilo"] = "kiril", ["vasil"] = "vasili", ["oleh"] = "oleg", ["artiom"] = "artem",
        ["heorhi"] = "georgi",
        ["organisation"] = "organization", ["defentse"] = "defense", ["tsentre"] = "tsenter", ["labur"] = "labor", ["harbur"] = "harbor", ["programe"] = "program",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // The Arabic article as the press writes it, with the letter that it takes from the next word.
    private static readonly FrozenSet<string> Articles = FrozenSet.Create(StringComparer.Ordinal, "al", "el", "ul", "as", "ash", "ad", "ar", "an", "at", "az", "es", "ed");

    /// <summary>A folded word as it sounds; never empty for one with letters.</summary>
    public static string Sound(string word)
    {
        var written = word is [_, _, .., 'a', 'h'] ? word[..^1] : word;
        var sound = WithoutDoubles(Ending(Replace(written, Pairs)));
        return WellKnown.GetValueOrDefault(sound, sound);
    }

    /// <summary>
    /// The consonants of folded words, as a script without vowels has them: a vowel only where a word begins. Arabic has no "p" or "v"
    /// and writes "w" and "y" as it does long vowels, so that neither tells.
    /// </summary>
    public static string Consonants(IEnumerable<string> words)
    {
        var all = words.ToList();
        var consonants = string.Concat(all.Where((word, at) => at == all.Count - 1 || !Articles.Contains(word)).Select(Consonants));
        return consonants.Length > 0 ? consonants : string.Concat(all);
    }

    private static string Consonants(string word)
    {
        if (word is "ibn")
            return "bn";
        var bare = WithoutArticle(WithoutDoubles(word));
        var sound = Replace(bare, ConsonantPairs);
        var consonants = new StringBuilder(sound.Length);
        for (var at = 0; at < sound.Length; at++)
            if (at == 0 && IsVowel(sound[at]) && sound[at] != 'w')
                consonants.Append('a');
            else if (at == 0 || !(IsVowel(sound[at]) || (sound[at] == 'h' && at == sound.Length - 1)))
                consonants.Append(sound[at]);
        return consonants.ToString();
    }

    // "Abdel Fattah", "Abdulrahman": two words in Arabic, one or two in Latin letters.
    private static string WithoutArticle(string word) => word switch
    {
        ['a', 'b', 'd', 'a' or 'e' or 'u', 'l'] => "abd",
        ['a', 'b', 'd', 'a' or 'e' or 'u', 'l', var next, ..] when !IsVowel(next) => "abd" + word[5..],
        _ => word,
    };

    // What stands for "i" and "v" where a word ends, or a syllable.
    private static string Ending(string sound)
    {
        var ending = sound.Replace("off", "ov", StringComparison.Ordinal).Replace("eff", "ev", StringComparison.Ordinal).ToCharArray();
        for (var at = 1; at < ending.Length; at++)
            if (ending[at] == 'j' && IsVowel(ending[at - 1]) && (at == ending.Length - 1 || !IsVowel(ending[at + 1])))
                ending[at] = 'i';
        return new string(ending);
    }

    private static string Replace(string word, FrozenDictionary<char, (string Written, string Sound)[]> pairs)
    {
        var sound = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            if (pairs.TryGetValue(word[at], out var here) && Find(here, word.AsSpan(at)) is { Written: not null } pair)
            {
                sound.Append(pair.Sound);
                at += pair.Written.Length;
                continue;
            }

            sound.Append(word[at]);
            at++;
        }

        return sound.ToString();
    }

    private static (string Written, string Sound) Find((string Written, string Sound)[] pairs, ReadOnlySpan<char> rest)
    {
        foreach (var pair in pairs)
            if (rest.StartsWith(pair.Written, StringComparison.Ordinal))
                return pair;
        return default;
    }

    private static FrozenDictionary<char, (string Written, string Sound)[]> ByFirstLetter(IEnumerable<(string Written, string Sound)> pairs) =>
        pairs.GroupBy(pair => pair.Written[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static string WithoutDoubles(string word)
    {
        var single = new StringBuilder(word.Length);
        foreach (var letter in word)
            if (single.Length == 0 || single[^1] != letter || !char.IsAsciiLetter(letter))
                single.Append(letter);
        return single.ToString();
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w';
}
