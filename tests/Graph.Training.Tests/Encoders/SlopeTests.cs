using Graph.Extraction.Encoders;
using Graph.Training.Encoders;
using Graph.Training.Learning;

namespace Graph.Training.Tests.Encoders;

/// <summary>The slopes that the way back gives are those that a small change of a weight makes in the loss.</summary>
public sealed class SlopeTests
{
    private const float Change = 5e-4f;

    private readonly EncoderModel _model;
    private readonly EncoderPass _pass;

    public SlopeTests()
    {
        var weights = EncoderTraining.NewWeights(SmallData.Data);
        _model = new EncoderModel(new Vocabulary(SmallData.Vectors, SmallData.Data.Words), SmallData.Data.Tags, SmallData.Data.Labels, weights);
        _pass = new EncoderPass(_model, new Gradients(weights));
    }

    public static TheoryData<int> Matrices => [.. Enumerable.Range(0, EncoderTraining.NewWeights(SmallData.Data).All.Count())];

    [Theory]
    [MemberData(nameof(Matrices))]
    public void A_slope_is_what_a_small_change_makes(int matrix)
    {
        var weights = _model.Weights.All.ElementAt(matrix);
        LossOfAll();
        var slopes = _pass.Gradients[weights].ToArray();
        var steepest = Enumerable.Range(0, slopes.Length).OrderByDescending(at => Math.Abs(slopes[at])).Take(3).ToList();

        foreach (var at in steepest)
            Assert.InRange(slopes[at] / Measured(weights, at), 0.9, 1.1);
    }

    private double Measured(Matrix weights, int at)
    {
        var kept = weights.Values[at];
        weights.Values[at] = kept + Change;
        var above = LossOfAll();
        weights.Values[at] = kept - Change;
        var below = LossOfAll();
        weights.Values[at] = kept;
        return (above - below) / (2 * Change);
    }

    private double LossOfAll()
    {
        _pass.Gradients.Clear();
        _pass.TakeWeights();
        return SmallData.Data.Train.Select((example, number) => _pass.Learn(example, new RandomNumbers((ulong)number + 7))).Sum();
    }
}
