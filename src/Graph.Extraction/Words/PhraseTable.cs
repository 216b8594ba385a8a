using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

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
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _longestByFirstLetters;

    // By the letters at either end of each first word, a bit for its length: most words of a text begin no phrase.
    private readonly ulong[] _firstWords;

    // Of the longest phrase that can be found, the blank behind it counted.
    private int _mostLetters;

    /// <param name="places">A power of two: more tell more words apart that begin no phrase, and a table that one article fills needs few.</param>
    public PhraseTable(int places = 16)
    {
        _firstWords = new ulong[places];
        _valuesByLetters = _values.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestByFirstLetters = _longestByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds a phrase unless it is there.</summary>
    /// <returns>Whether it was not.</returns>
    public bool TryAdd(string phrase, TValue value)
    {
        if (!_values.TryAdd(phrase, value))
            return false;
        if (phrase.Length >= MostLetters)
            return true;
        var first = phrase.AsSpan(0, phrase.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var blank ? blank : phrase.Length);
        _mostLetters = Math.Max(_mostLetters, phrase.Length + 1);
        _firstWords[PlaceOf(first)] |= BitOf(first);
        ref var longest = ref CollectionsMarshal.GetValueRefOrAddDefault(_longestByFirstLetters, first, out _);
        longest = Math.Max(phrase.AsSpan().Count(' ') + 1, longest);
        return true;
    }

    public bool TryGet(string phrase, [MaybeNullWhen(false)] out TValue value) => _values.TryGetValue(phrase, out value);

    /// <summary>Whether a phrase begins with a word.</summary>
    public bool Begins(string word) => MayBegin(word) && _longestByFirstWord.ContainsKey(word);

    /// <summary>The longest phrase that begins at an item and how many items it has; none where that is 0.</summary>
    /// <param name="end">Where the items that it may have end.</param>
    public (int Length, TValue? Value) LongestAt<TItem>(ReadOnlySpan<TItem> items, Func<TItem, string> wordOf, int at, int end)
    {
        var first = wordOf(items[at]);
        if (!MayBegin(first) || !_longestByFirstWord.TryGetValue(first, out var longest))
            return default;
        Span<char> words = stackalloc char[_mostLetters];
        Span<int> ends = stackalloc int[longest];
        for (var length = Join(items[at..], wordOf, Math.Min(longest, end - at), words, ends); length > 0; length--)
            if (_valuesByLetters.TryGetValue(words[..ends[length - 1]], out var value))
                return (length, value);
        return default;
    }

    /// <summary>Fills in as many words as there is room for, and where each ends.</summary>
    /// <returns>How many there are.</returns>
    private static int Join<TItem>(ReadOnlySpan<TItem> items, Func<TItem, string> wordOf, int most, Span<char> words, Span<int> ends)
    {
        var letters = 0;
        for (var count = 0; count < most; count++)
        {
            var word = wordOf(items[count]);
            if (letters + word.Length + 1 > words.Length)
                return count;
            word.CopyTo(words[letters..]);
            ends[count] = letters + word.Length;
            words[ends[count]] = ' ';
            letters = ends[count] + 1;
        }

        return most;
    }

    private bool MayBegin(ReadOnlySpan<char> word) => (_firstWords[PlaceOf(word)] & BitOf(word)) != 0;

    private int PlaceOf(ReadOnlySpan<char> word) => word.Length == 0 ? 0 : ((word[0] * 31) + (word[word.Length / 2] * 7) + word[^1]) & (_firstWords.Length - 1);

    private static ulong BitOf(ReadOnlySpan<char> word) => 1UL << Math.Min(word.Length, 63);
}
