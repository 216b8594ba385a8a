namespace Graph.Extraction.Encoders;

/// <summary>
/// Where the words of pieces that are read together stand as rows: the first words of all pieces, then the second ones, and so on, none
/// left empty. The longest piece comes first, so those that have a word at a place are always the first ones.
/// </summary>
internal sealed class PieceRows(int longest)
{
    private readonly int[] _rows = new int[longest + 2];

    /// <summary>How many words all pieces have.</summary>
    public int Count { get; private set; }

    public void Set(ReadOnlySpan<Piece> pieces)
    {
        Count = 0;
        var having = pieces.Length;
        for (var word = 0; word < pieces[0].Count; word++)
        {
            while (pieces[having - 1].Count <= word)
                having--;
            _rows[word] = Count;
            Count += having;
        }

        _rows[pieces[0].Count] = _rows[pieces[0].Count + 1] = Count;
    }

    /// <summary>The row of the first piece's word at this place.</summary>
    public int FirstOf(int word) => _rows[word];

    public int Of(int word, int piece) => _rows[word] + piece;

    /// <summary>How many pieces have a word at this place; none behind the longest one's last.</summary>
    public int HavingWord(int word) => _rows[word + 1] - _rows[word];
}
