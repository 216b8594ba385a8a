using System.Diagnostics.CodeAnalysis;

namespace Graph.Extraction.Words;

/// <summary>
/// Phrases of one word or more, one blank between their words, looked up where they stand in a text. Looking up allocates nothing, so that
/// phrases of more letters than the stack should hold are not found there.
/// </summary>
internal sealed class PhraseTable<TValue>
{
    private const int MostLetters = 500;

    private readonly Dictionary<string, TValue> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TValue>.AlternateLookup<ReadOnlySpan<char>> _valuesByLetters;
    private readonly Dictionary<string, int> _longestByFirstWord = new(StringComparer.Ordinal);

    // Of the longest phrase that can be found, the blank behind it counted.
    private int _mostLetters;

    public PhraseTable() => _valuesByLetters = _values.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds a phrase unless it is there.</summary>
    /// <returns>Whether it was not.</returns>
    public bool TryAdd(string phrase, TValue value)
    {
        if (!_values.TryAdd(phrase, value))
            return false;
        if (phrase.Length >= MostLetters)
            return true;
        var first = phrase.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var blank ? phrase[..blank] : phrase;
        _mostLetters = Math.Max(_mostLetters, phrase.Length + 1);
        _longestByFirstWord[first] = Math.Max(phrase.AsSpan().Count(' ') + 1, _longestByFirstWord.GetValueOrDefault(first));
        return true;
    }

    public bool TryGet(string phrase, [MaybeNullWhen(false)] out TValue value) => _values.TryGetValue(phrase, out value);

    /// <summary>Whether a phrase begins with a word.</summary>
    public bool Begins(string word) => _longestByFirstWord.ContainsKey(word);

    /// <summary>The longest phrase that begins at an item and how many items it has; none where that is 0.</summary>
    /// <param name="end">Where the items that it may have end.</param>
    public (int Length, TValue? Value) LongestAt<TItem>(IReadOnlyList<TItem> items, Func<TItem, string> wordOf, int at, int end)
    {
        if (!_longestByFirstWord.TryGetValue(wordOf(items[at]), out var longest))
            return default;
        Span<char> words = stackalloc char[_mostLetters];
        Span<int> ends = stackalloc int[longest];
        for (var length = Join(items, wordOf, at, Math.Min(longest, end - at), words, ends); length > 0; length--)
            if (_valuesByLetters.TryGetValue(words[..ends[length - 1]], out var value))
                return (length, value);
        return default;
    }

    /// <summary>Fills in as many words as there is room for, and where each ends.</summary>
    /// <returns>How many there are.</returns>
    private static int Join<TItem>(IReadOnlyList<TItem> items, Func<TItem, string> wordOf, int at, int most, Span<char> words, Span<int> ends)
    {
        var letters = 0;
        for (var count = 0; count < most; count++)
        {
            var word = wordOf(items[at + count]);
            if (letters + word.Length + 1 > words.Length)
                return count;
            word.CopyTo(words[letters..]);
            ends[count] = letters + word.Length;
            words[ends[count]] = ' ';
            letters = ends[count] + 1;
        }

        return most;
    }
}
