namespace Graph.Extraction.Encoders;

/// <summary>The best row of name labels under scores for each word and for each step (Viterbi 1967).</summary>
internal sealed class NameDecoder(int longest)
{
    private readonly byte[] _before = new byte[longest * NameLabels.Count];

    /// <param name="scores">Rows as wide as those of <paramref name="moves"/>.</param>
    public void Decode(ReadOnlySpan<float> scores, Matrix moves, int count, Span<byte> labels)
    {
        var columns = moves.Columns;
        Span<float> best = stackalloc float[NameLabels.Count];
        Span<float> next = stackalloc float[NameLabels.Count];
        for (var label = 0; label < NameLabels.Count; label++)
            best[label] = NameLabels.MayFollow(NameLabels.Outside, label) ? scores[label] : float.NegativeInfinity;
        for (var word = 1; word < count; word++)
        {
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var from = BestBefore(best, moves, label);
                _before[(word * NameLabels.Count) + label] = (byte)from;
                next[label] = best[from] + moves.Values[(from * columns) + label] + scores[(word * columns) + label];
            }

            next.CopyTo(best);
        }

        Follow(best, count, labels);
    }

    private static int BestBefore(ReadOnlySpan<float> best, Matrix moves, int label)
    {
        var (from, score) = (NameLabels.Outside, float.NegativeInfinity);
        for (var before = 0; before < NameLabels.Count; before++)
            if (NameLabels.MayFollow(before, label) && best[before] + moves.Values[(before * moves.Columns) + label] is var sum && sum > score)
                (from, score) = (before, sum);
        return from;
    }

    private void Follow(ReadOnlySpan<float> best, int count, Span<byte> labels)
    {
        var last = 0;
        for (var label = 1; label < NameLabels.Count; label++)
            if (best[label] > best[last])
                last = label;
        for (var word = count - 1; word >= 0; word--)
        {
            labels[word] = (byte)last;
            last = _before[(word * NameLabels.Count) + last];
        }
    }
}
