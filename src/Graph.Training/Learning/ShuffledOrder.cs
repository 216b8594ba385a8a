namespace Graph.Training.Learning;

/// <summary>The order in which examples are shown: another one each time, the same ones on every run.</summary>
internal sealed class ShuffledOrder(int count)
{
    private readonly int[] _order = [.. Enumerable.Range(0, count)];
    private readonly RandomNumbers _random = new(0);

    public IReadOnlyList<int> Next()
    {
        for (var at = count - 1; at > 0; at--)
        {
            var other = (int)(_random.Next() % (ulong)(at + 1));
            (_order[at], _order[other]) = (_order[other], _order[at]);
        }

        return _order;
    }
}
