namespace Graph.Evaluation.Chains;

/// <summary>
/// The three measures whose mean is the CoNLL score of coreference: MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998) and
/// CEAF over entities (Luo 2005), each summed over documents.
/// </summary>
internal sealed class ChainScore
{
    private readonly Ratio _muc = new();
    private readonly Ratio _cubed = new();
    private readonly Ratio _ceaf = new();

    public double Muc => _muc.F1;

    public double BCubed => _cubed.F1;

    public double Ceaf => _ceaf.F1;

    public double Conll => (Muc + BCubed + Ceaf) / 3;

    public double Precision => (_muc.Precision + _cubed.Precision + _ceaf.Precision) / 3;

    public double Recall => (_muc.Recall + _cubed.Recall + _ceaf.Recall) / 3;

    /// <summary>Adds a document: found and gold chains as sets of mentions; chains of one mention are left out.</summary>
    public void Add(IEnumerable<HashSet<int>> found, IEnumerable<HashSet<int>> gold)
    {
        var (responses, keys) = (found.Where(chain => chain.Count > 1).ToList(), gold.Where(chain => chain.Count > 1).ToList());
        AddMuc(responses, keys);
        AddCubed(responses, keys);
        var (_, total) = Best(responses, keys);
        _ceaf.Add(total, responses.Count, total, keys.Count);
    }

    private void AddMuc(List<HashSet<int>> responses, List<HashSet<int>> keys)
    {
        _muc.Add(Links(responses, keys), responses.Sum(chain => chain.Count - 1), Links(keys, responses), keys.Sum(chain => chain.Count - 1));

        static double Links(List<HashSet<int>> chains, List<HashSet<int>> others) => chains.Sum(chain =>
        {
            var parts = others.Count(chain.Overlaps) + chain.Count(mention => !others.Exists(other => other.Contains(mention)));
            return chain.Count - parts;
        });
    }

    private void AddCubed(List<HashSet<int>> responses, List<HashSet<int>> keys)
    {
        _cubed.Add(Shares(responses, keys), responses.Sum(chain => chain.Count), Shares(keys, responses), keys.Sum(chain => chain.Count));

        static double Shares(List<HashSet<int>> chains, List<HashSet<int>> others) =>
            chains.Sum(chain => others.Sum(other => Math.Pow(chain.Count(other.Contains), 2)) / chain.Count);
    }

    // The assignment of chains to chains with the greatest sum of likeness, by the Hungarian method (Kuhn 1955) on costs 1 - likeness.
    private static (int[] Matched, double Total) Best(List<HashSet<int>> rows, List<HashSet<int>> columns)
    {
        if (rows.Count > columns.Count)
            return Best(columns, rows);
        var (width, matched) = (columns.Count + 1, new int[columns.Count + 1]);
        var (rowPrice, columnPrice) = (new double[rows.Count + 1], new double[width]);
        for (var row = 1; row <= rows.Count; row++)
        {
            var (best, from, done) = (Enumerable.Repeat(double.MaxValue, width).ToArray(), new int[width], new bool[width]);
            var column = 0;
            matched[0] = row;
            do
            {
                done[column] = true;
                var (least, next) = (double.MaxValue, 0);
                for (var other = 1; other < width; other++)
                {
                    if (done[other])
                        continue;
                    var cost = 1 - Likeness(rows[matched[column] - 1], columns[other - 1]) - rowPrice[matched[column]] - columnPrice[other];
                    if (cost < best[other])
                        (best[other], from[other]) = (cost, column);
                    if (best[other] < least)
                        (least, next) = (best[other], other);
                }

                for (var other = 0; other < width; other++)
                {
                    if (done[other])
                        (rowPrice[matched[other]], columnPrice[other]) = (rowPrice[matched[other]] + least, columnPrice[other] - least);
                    else
                        best[other] -= least;
                }

                column = next;
            }
            while (matched[column] != 0);
            for (; column != 0; column = from[column])
                matched[column] = matched[from[column]];
        }

        return (matched, Enumerable.Range(1, columns.Count).Where(column => matched[column] > 0).Sum(column => Likeness(rows[matched[column] - 1], columns[column - 1])));
    }

    private static double Likeness(HashSet<int> left, HashSet<int> right) => 2.0 * left.Count(right.Contains) / (left.Count + right.Count);

    private sealed class Ratio
    {
        private double _right, _found, _met, _sought;

        public double Precision => _found > 0 ? 100 * _right / _found : 0;

        public double Recall => _sought > 0 ? 100 * _met / _sought : 0;

        public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

        public void Add(double right, double found, double met, double sought) =>
            (_right, _found, _met, _sought) = (_right + right, _found + found, _met + met, _sought + sought);
    }
}
