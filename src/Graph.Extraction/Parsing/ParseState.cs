namespace Graph.Extraction.Parsing;

/// <summary>
/// A state of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the next word, and the arcs so far. The root
/// stands behind the last word and takes exactly one dependent. Kept and started again for each sentence.
/// </summary>
internal sealed class ParseState
{
    private int[] _stack = [];
    private int _depth;

    /// <summary>The number of words, which is also the root's place.</summary>
    public int Count { get; private set; }

    public int Next { get; private set; }

    public int[] Heads { get; private set; } = [];

    public byte[] Labels { get; private set; } = [];

    public int[] Leftmost { get; private set; } = [];

    public int[] Rightmost { get; private set; } = [];

    /// <summary>How many dependents a word has on its left, and on its right.</summary>
    public byte[] LeftCount { get; private set; } = [];

    public byte[] RightCount { get; private set; } = [];

    public int Depth => _depth;

    public bool IsDone => Next == Count && _depth == 0;

    public void Start(int count)
    {
        if (Heads.Length <= count)
            Grow(Math.Max(64, count * 2));
        (Count, Next, _depth) = (count, 0, 0);
        Heads.AsSpan(0, count + 1).Fill(-1);
        Leftmost.AsSpan(0, count + 1).Fill(-1);
        Rightmost.AsSpan(0, count + 1).Fill(-1);
        LeftCount.AsSpan(0, count + 1).Clear();
        RightCount.AsSpan(0, count + 1).Clear();
        Labels.AsSpan(0, count + 1).Clear();
    }

    /// <summary>The word this far below the top of the stack, or -1.</summary>
    public int Stack(int below) => below < _depth ? _stack[_depth - 1 - below] : -1;

    /// <summary>The word this far behind the next one; Count is the root and -1 is nothing.</summary>
    public int Buffer(int behind) => Next + behind <= Count ? Next + behind : -1;

    public bool Allows(int move) => move switch
    {
        ParseMove.Shift => Next < Count,
        ParseMove.Left => _depth > 0 && (Next < Count || _depth == 1),
        _ => _depth > 1,
    };

    public void Shift() => _stack[_depth++] = Next++;

    /// <summary>Takes the top of the stack away and hangs it on the next word or, for a move to the right, on the word below it.</summary>
    public void Attach(int move, byte label)
    {
        var word = Stack(0);
        var head = HeadAfter(move);
        (Heads[word], Labels[word]) = (head, label);
        _depth--;
        if (word < head)
        {
            // Those that come later lie further out.
            Leftmost[head] = word;
            LeftCount[head]++;
        }
        else
        {
            Rightmost[head] = word;
            RightCount[head]++;
        }
    }

    public int HeadAfter(int move) => move == ParseMove.Left ? Next : Stack(1);

    private void Grow(int size)
    {
        (_stack, Heads, Labels) = (new int[size], new int[size], new byte[size]);
        (Leftmost, Rightmost, LeftCount, RightCount) = (new int[size], new int[size], new byte[size], new byte[size]);
    }
}

/// <summary>The moves of the arc-hybrid system, as classes of the model.</summary>
internal static class ParseMove
{
    public const int Shift = 0;
    public const int Left = 1;
    public const int Right = 2;
    public const int Count = 3;
}
