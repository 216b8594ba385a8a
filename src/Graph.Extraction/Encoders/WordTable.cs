using Graph.Extraction.Models;

namespace Graph.Extraction.Encoders;

/// <summary>
/// The rows of many words. All words are one text with a table of places in it (open addressing, Knuth 1973, section 6.4): a hundred
/// thousand strings would take six times the memory, and every collection of garbage would walk over them.
/// </summary>
internal sealed class WordTable
{
    private readonly char[] _letters;

    // By row, where its word ends.
    private readonly int[] _ends;

    // By hash, a row and one more; 0 where there is none.
    private readonly int[] _slots;

    /// <param name="words">By their rows.</param>
    public WordTable(IEnumerable<string> words)
    {
        var (letters, ends) = (new List<char>(), new List<int>());
        foreach (var word in words)
        {
            letters.AddRange(word);
            ends.Add(letters.Count);
        }

        (_letters, _ends) = ([.. letters], [.. ends]);
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)_ends.Length * 2 + 1)];
        for (var row = 0; row < _ends.Length; row++)
            _slots[SlotOf(LettersOf(row))] = row + 1;
    }

    public int Count => _ends.Length;

    public string WordAt(int row) => LettersOf(row).ToString();

    /// <summary>The word's row, or -1.</summary>
    public int RowOf(ReadOnlySpan<char> word) => _slots[SlotOf(word)] - 1;

    /// <summary>The slot that holds a word, or the free one that would.</summary>
    private int SlotOf(ReadOnlySpan<char> word)
    {
        var slot = (int)FeatureHash.OfText(word) & (_slots.Length - 1);
        while (_slots[slot] > 0 && !LettersOf(_slots[slot] - 1).SequenceEqual(word))
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private ReadOnlySpan<char> LettersOf(int row) => _letters.AsSpan((row == 0 ? 0 : _ends[row - 1]).._ends[row]);
}
