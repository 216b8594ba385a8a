namespace Graph.Extraction.Encoders;

/// <summary>
/// A good tree with one word under the root. Where every word's best head already makes a tree, that is it. Otherwise the word under
/// the root is the one that loses least by it, and each cycle is opened where that costs least: the greedy form of Chu and Liu (1965)
/// and Edmonds (1967), which differs from the whole one only where cycles nest.
/// </summary>
internal sealed class TreeDecoder(int longest)
{
    private readonly int[] _colour = new int[longest + 1];
    private readonly bool[] _leads = new bool[longest + 1];

    /// <summary>Fills a head for each word; the root is <paramref name="count"/>.</summary>
    /// <param name="scores">Row by dependent, column by head.</param>
    public void Decode(ReadOnlySpan<float> scores, int stride, int count, Span<int> heads)
    {
        for (var word = 0; word < count; word++)
            heads[word] = Greatest.Of(scores.Slice(word * stride, count + 1), word);
        if (IsTree(heads, count))
            return;
        var root = BestRoot(scores, stride, count);
        for (var word = 0; word < count; word++)
            heads[word] = word == root ? count : Greatest.Of(scores.Slice(word * stride, count), word);
        if (!IsTree(heads, count))
            OpenCycles(scores, stride, count, heads);
    }

    // Of all words the one that loses least when the root becomes its head.
    private static int BestRoot(ReadOnlySpan<float> scores, int stride, int count)
    {
        var (root, gain) = (0, float.NegativeInfinity);
        for (var word = 0; word < count && count > 1; word++)
        {
            var row = scores.Slice(word * stride, count + 1);
            if (row[count] - row[Greatest.Of(row[..count], word)] is var gained && gained > gain)
                (root, gain) = (word, gained);
        }

        return root;
    }

    private bool IsTree(ReadOnlySpan<int> heads, int count)
    {
        var roots = 0;
        for (var word = 0; word < count; word++)
            roots += heads[word] == count ? 1 : 0;
        return roots == 1 && FindCycle(heads, count) < 0;
    }

    /// <summary>A word of a cycle, or -1.</summary>
    private int FindCycle(ReadOnlySpan<int> heads, int count)
    {
        _colour.AsSpan(0, count).Clear();
        for (var start = 0; start < count; start++)
        {
            var word = start;
            while (word < count && _colour[word] == 0)
            {
                _colour[word] = start + 1;
                word = heads[word];
            }

            if (word < count && _colour[word] == start + 1)
                return word;
        }

        return -1;
    }

    // Each cycle opens where the next best head outside it costs least. Every round leaves one cycle fewer.
    private void OpenCycles(ReadOnlySpan<float> scores, int stride, int count, Span<int> heads)
    {
        for (var cycle = FindCycle(heads, count); cycle >= 0; cycle = FindCycle(heads, count))
        {
            MarkLeadingTo(cycle, heads, count);
            var (opened, head, loss) = (cycle, cycle, float.PositiveInfinity);
            var word = cycle;
            do
            {
                var row = scores.Slice(word * stride, count);
                for (var other = 0; other < count; other++)
                    if (!_leads[other] && row[heads[word]] - row[other] < loss)
                        (opened, head, loss) = (word, other, row[heads[word]] - row[other]);
                word = heads[word];
            }
            while (word != cycle);
            heads[opened] = head;
        }
    }

    private void MarkLeadingTo(int cycle, ReadOnlySpan<int> heads, int count)
    {
        for (var start = 0; start < count; start++)
            _colour[start] = 0;
        _leads.AsSpan(0, count).Clear();
        for (var word = cycle; _colour[word] == 0; word = heads[word])
            (_colour[word], _leads[word]) = (1, true);
        for (var start = 0; start < count; start++)
        {
            var word = start;
            while (word < count && _colour[word] == 0)
            {
                _colour[word] = 2;
                word = heads[word];
            }

            var leads = word < count && _leads[word];
            for (word = start; word < count && _colour[word] == 2; word = heads[word])
                (_colour[word], _leads[word]) = (1, leads);
        }
    }
}
