using Graph.Extraction.Parsing;
using Graph.Extraction.Tagging;
using Graph.Training.Learning;

namespace Graph.Training.Parsing;

/// <summary>A parser while it learns: it follows its own moves, wrong ones too, and is told the best move from where it stands.</summary>
internal sealed class ParserLearner(IReadOnlyList<string> labels, uint[] tagBits)
{
    private const int FewestUpdates = 10;

    private readonly PerceptronTable _moves = new(ParseMove.Count, FewestUpdates);
    private readonly PerceptronTable _names = new(labels.Count, FewestUpdates);
    private readonly ulong[] _features = new ulong[MoveFeatures.Most];
    private readonly float[] _scores = new float[Math.Max(labels.Count, ParseMove.Count)];
    private readonly int[] _costs = new int[ParseMove.Count];
    private readonly ParseState _state = new();
    private readonly WordSequence _words = new() { TagBits = tagBits };

    public List<(ulong Feature, sbyte[] Row)> Moves => _moves.Quantise(0.02f);

    public List<(ulong Feature, sbyte[] Row)> Names => _names.Quantise(0.02f);

    public void Learn(IReadOnlyList<TaggedTree> trees, int epochs)
    {
        var order = new ShuffledOrder(trees.Count);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var wrong = 0;
            foreach (var at in order.Next())
                wrong += Learn(trees[at], followGold: epoch == 0);
            Console.WriteLine($"parser: epoch {epoch + 1}, {wrong:N0} wrong moves");
        }

        _moves.EndWithAverage();
        _names.EndWithAverage();
    }

    private int Learn(TaggedTree tree, bool followGold)
    {
        tree.FillInto(_words);
        _state.Start(_words.Count);
        var wrong = 0;
        while (!_state.IsDone)
        {
            var (move, best) = LearnMove(tree);
            wrong += move == best ? 0 : 1;
            Make(followGold ? best : move, tree);
        }

        return wrong;
    }

    private void Make(int move, TaggedTree tree)
    {
        if (move == ParseMove.Shift)
            _state.Shift();
        else
            _state.Attach(move, LearnName(tree, _state.Stack(0), _state.HeadAfter(move)));
    }

    /// <summary>The move that the weights choose, and the best-scored of those that cost least.</summary>
    private (int Move, int Best) LearnMove(TaggedTree tree)
    {
        var features = _features.AsSpan(0, MoveFeatures.Fill(_words, _state, _features));
        _moves.Score(features, _scores);
        for (var move = 0; move < ParseMove.Count; move++)
            _costs[move] = _state.Allows(move) ? DynamicOracle.Cost(_state, tree.Heads, move) : int.MaxValue;
        var least = _costs.Min();
        int chosen = -1, best = -1;
        for (var move = 0; move < ParseMove.Count; move++)
        {
            if (_costs[move] == int.MaxValue)
                continue;
            if (chosen < 0 || _scores[move] > _scores[chosen])
                chosen = move;
            if (_costs[move] == least && (best < 0 || _scores[move] > _scores[best]))
                best = move;
        }

        _moves.NextStep();
        if (_costs[chosen] == least)
            return (chosen, chosen);
        _moves.Update(features, best, 1);
        _moves.Update(features, chosen, -1);
        return (chosen, best);
    }

    // Only a right arc has a right name.
    private byte LearnName(TaggedTree tree, int word, int head)
    {
        var features = _features.AsSpan(0, LabelFeatures.Fill(_words, _state, word, head, _features));
        _names.Score(features, _scores);
        var chosen = _scores.AsSpan(0, labels.Count).IndexOf(_scores.AsSpan(0, labels.Count).ToArray().Max());
        _names.NextStep();
        if (tree.Heads[word] == head && tree.Labels[word] != chosen)
        {
            _names.Update(features, tree.Labels[word], 1);
            _names.Update(features, chosen, -1);
        }

        return (byte)chosen;
    }
}
