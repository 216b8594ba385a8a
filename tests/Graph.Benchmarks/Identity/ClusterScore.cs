namespace Graph.Benchmarks.Identity;

/// <summary>
/// How well found groups agree with true ones: over pairs of members, and B-cubed over members (Bagga and Baldwin 1998). From the
/// contingency table, so no step compares all with all.
/// </summary>
internal sealed class ClusterScore
{
    private readonly Dictionary<(string Found, int True), long> _both = [];
    private readonly Dictionary<string, long> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<int, long> _true = [];

    public long Members { get; private set; }

    public double PairPrecision => Share(Pairs(_both.Values), Pairs(_found.Values));

    public double PairRecall => Share(Pairs(_both.Values), Pairs(_true.Values));

    public double CubedPrecision => Share(_both.Sum(cell => (double)cell.Value * cell.Value / _found[cell.Key.Found]), Members);

    public double CubedRecall => Share(_both.Sum(cell => (double)cell.Value * cell.Value / _true[cell.Key.True]), Members);

    /// <summary>One member: the group it was found in, and the one it belongs to.</summary>
    public void Add(string found, int truth)
    {
        Members++;
        _both[(found, truth)] = _both.GetValueOrDefault((found, truth)) + 1;
        _found[found] = _found.GetValueOrDefault(found) + 1;
        _true[truth] = _true.GetValueOrDefault(truth) + 1;
    }

    private static double Pairs(IEnumerable<long> sizes) => sizes.Sum(size => size * (size - 1) / 2.0);

    private static double Share(double part, double whole) => whole > 0 ? 100 * part / whole : 100;
}
