namespace Graph.Training.Learning;

/// <summary>The order in which examples are shown: another one each time, the same ones on every run.</summary>
internal sealed class ShuffledOrder(int count)
{
    private readonly int[] _order = [.. Enumerable.Range(0, count)];
    private ulong _state = 0x2545F4914F6CDD1D;

    public IReadOnlyList<int> Next()
    {
        for (var at = count - 1; at > 0; at--)
        {
            var other = (int)(NextNumber() % (ulong)(at + 1));
            (_order[at], _order[other]) = (_order[other], _order[at]);
        }

        return _order;
    }

    // xorshift64*: nothing of the runtime's own generators, whose numbers may change with its version.
    private ulong NextNumber()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (_state * 0x2545F4914F6CDD1Dul) >> 11;
    }
}
