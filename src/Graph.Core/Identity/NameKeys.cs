using Graph.Core.Entities;

namespace Graph.Core.Identity;

/// <summary>
/// The keys under which names meet that may be one, though their letters differ. Sharing a key decides nothing: it names candidates.
/// A key is a letter that says what it is made of, a colon and what the name comes down to; it has at most 100 characters.
/// </summary>
public static class NameKeys
{
    private const int MostLetters = 98;
    private const int FewestInitials = 3;

    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "sheikh", "sheik", "shaykh", "sayyid", "imam", "ayatollah",
        "general", "gen", "colonel", "col", "major", "captain", "admiral", "president", "premier", "minister", "senator", "sen", "rep", "king", "queen",
        "prince", "princess", "emir", "pope", "his", "her", "excellency", "majesty", "prime", "foreign", "deputy", "former", "acting", "vice", "chancellor",
    };

    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal) { "the", "a", "an", "of", "for", "and", "in", "on", "to", "at", "de", "la", "des", "du" };

    /// <summary>
    /// The keys that a name is found by. Never empty where the name has letters or digits, the same on every machine.
    /// </summary>
    public static IReadOnlyList<string> Of(string name, NameKind kind)
    {
        var words = FoldedText.Words(name);
        if (words.Length == 0)
            return [];
        if (kind == NameKind.Acronym)
            return [Acronym(words)];
        var bare = WithoutTitles(words);
        var keys = new List<string> { Sound(bare) };
        if (bare.Length > 1)
            keys.Add(Consonants(bare, Romanization.LeavesVowelsOut(name)));
        if (Initials(words) is { Length: >= FewestInitials } initials)
            keys.Add(Key('i', initials));
        return keys;
    }

    /// <summary>The keys under which other spellings of a name are: its sound, and its consonants where either is written without vowels.</summary>
    public static IReadOnlyList<string> ToFindSpellings(string name)
    {
        var words = WithoutTitles(FoldedText.Words(name));
        return words.Length switch
        {
            0 => [],
            1 => [Sound(words)],
            _ when Romanization.LeavesVowelsOut(name) => [Sound(words), Consonants(words, true), Consonants(words, false)],
            _ => [Sound(words), Consonants(words, true)],
        };
    }

    /// <summary>The key under which the acronym of a name is; of an acronym, those of whoever goes by it and of the names whose initials make it.</summary>
    public static IReadOnlyList<string> ToFindAcronyms(string name, NameKind kind)
    {
        var words = FoldedText.Words(name);
        if (kind == NameKind.Acronym)
            return words.Length > 0 ? [Acronym(words), Key('i', string.Concat(words))] : [];
        return Initials(words) is { Length: >= FewestInitials } initials ? [Key('a', initials)] : [];
    }

    /// <summary>Whether two names sound the same: what differs is how a language or a script was put into Latin letters.</summary>
    public static bool AreSpellings(string left, string right) =>
        FoldedText.Words(left) is { Length: > 0 } one && FoldedText.Words(right) is { Length: > 0 } other && Sound(WithoutTitles(one)) == Sound(WithoutTitles(other));

    private static string Sound(string[] words) => Key('s', string.Join(' ', WithoutFillers(words).Select(NameSounds.Sound)));

    private static string Consonants(string[] words, bool areWritten) =>
        Key(areWritten ? 'r' : 'c', NameSounds.Consonants(WithoutFillers(words)));

    private static string Acronym(string[] words) => Key('a', string.Concat(words));

    // "Collective Security Treaty Organization" and "Organisation of the Lowmark Harbours": the first letters of what is no small word.
    private static string Initials(string[] words) => string.Concat(words.Where(word => !SmallWords.Contains(word)).Select(word => word.EnumerateRunes().First()));

    private static string[] WithoutTitles(string[] words)
    {
        // A surname may look like a title, so one word is always left.
        var at = 0;
        while (at < words.Length - 1 && Titles.Contains(words[at]))
            at++;
        return words[at..];
    }

    /// <summary>Without initials and patronymics between the first name and the last: "Vladimir Vladimirovich Putin", "Ann B. Lee".</summary>
    private static IEnumerable<string> WithoutFillers(string[] words) =>
        words.Where((word, at) => at == 0 || at == words.Length - 1 || !(word.Length == 1 || IsPatronymic(word)));

    private static bool IsPatronymic(string word) => word.Length > 5
        && (word.EndsWith("ovich", StringComparison.Ordinal) || word.EndsWith("evich", StringComparison.Ordinal) || word.EndsWith("ovych", StringComparison.Ordinal)
            || word.EndsWith("ovna", StringComparison.Ordinal) || word.EndsWith("evna", StringComparison.Ordinal) || word.EndsWith("ivna", StringComparison.Ordinal));

    private static string Key(char kind, string letters)
    {
        if (letters.Length <= MostLetters)
            return $"{kind}:{letters}";
        var end = char.IsHighSurrogate(letters[MostLetters - 1]) ? MostLetters - 1 : MostLetters;
        return $"{kind}:{letters[..end]}";
    }
}
