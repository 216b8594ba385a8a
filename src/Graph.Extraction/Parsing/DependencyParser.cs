using Graph.Extraction.Models;
using Graph.Extraction.Tagging;

namespace Graph.Extraction.Parsing;

/// <summary>
/// A greedy transition-based parser, learned with a dynamic oracle (Goldberg and Nivre 2013). One classifier chooses the moves, another
/// names each relation as it is made.
/// </summary>
internal sealed class DependencyParser(IReadOnlyList<string> labels, FeatureTable moves, FeatureTable names)
{
    public const string Kind = "parser";

    private static readonly Lazy<DependencyParser?> Embedded = new(() => ModelFile.ReadEmbedded("parser", Kind, Read));

    /// <summary>The parser that comes with the program.</summary>
    public static DependencyParser Default => Embedded.Value ?? throw new InvalidDataException("The model 'parser' is not embedded. Train it with src/Graph.Training.");

    public IReadOnlyList<string> Labels => labels;

    /// <summary>Fills the heads and labels of the state; a head equal to the number of words is the root.</summary>
    public void Run(WordSequence words, ParseState state)
    {
        Span<ulong> features = stackalloc ulong[MoveFeatures.Most];
        Span<short> scores = stackalloc short[names.Stride];
        state.Start(words.Count);
        while (!state.IsDone)
        {
            var move = BestMove(words, state, features);
            if (move == ParseMove.Shift)
                state.Shift();
            else
                state.Attach(move, BestLabel(words, state, state.HeadAfter(move), features, scores));
        }
    }

    private int BestMove(WordSequence words, ParseState state, Span<ulong> features)
    {
        var count = MoveFeatures.Fill(words, state, features);
        int shift = 0, left = 0, right = 0;
        for (var at = 0; at < count; at++)
        {
            var four = moves.Four(features[at]);
            shift += (sbyte)four;
            left += (sbyte)(four >> 8);
            right += (sbyte)(four >> 16);
        }

        var best = state.Allows(ParseMove.Shift) ? ParseMove.Shift : state.Allows(ParseMove.Left) ? ParseMove.Left : ParseMove.Right;
        var score = best == ParseMove.Shift ? shift : best == ParseMove.Left ? left : right;
        if (state.Allows(ParseMove.Left) && left > score)
            (best, score) = (ParseMove.Left, left);
        return state.Allows(ParseMove.Right) && right > score ? ParseMove.Right : best;
    }

    private byte BestLabel(WordSequence words, ParseState state, int head, Span<ulong> features, Span<short> scores)
    {
        scores.Clear();
        var count = LabelFeatures.Fill(words, state, state.Stack(0), head, features);
        for (var at = 0; at < count; at++)
            names.Add(features[at], ref scores[0]);
        var best = 0;
        for (var at = 1; at < labels.Count; at++)
            if (scores[at] > scores[best])
                best = at;
        return (byte)best;
    }

    public static DependencyParser Read(BinaryReader reader) =>
        new(ModelFile.ReadStrings(reader), FeatureTable.Read(reader), FeatureTable.Read(reader));

    public static void Write(
        BinaryWriter writer,
        IReadOnlyList<string> labels,
        IReadOnlyList<(ulong Feature, sbyte[] Row)> moves,
        IReadOnlyList<(ulong Feature, sbyte[] Row)> names)
    {
        ModelFile.WriteStrings(writer, [.. labels]);
        FeatureTable.Write(writer, ParseMove.Count, moves);
        FeatureTable.Write(writer, labels.Count, names);
    }
}
