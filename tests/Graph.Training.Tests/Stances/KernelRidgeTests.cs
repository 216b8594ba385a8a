using Graph.Training.Stances;

namespace Graph.Training.Tests.Stances;

public sealed class KernelRidgeTests
{
    [Fact]
    public void What_lies_between_examples_is_rated_between_them()
    {
        var model = KernelRidge.Fit([Towards(0), Towards(90), Towards(180)], [-3, 0, 3]);

        var values = model.Predict([Towards(0), Towards(45), Towards(90), Towards(135), Towards(180)]);

        Assert.Equal(values.Order(), values);
        Assert.InRange(values[0], -3, -2);
        Assert.InRange(values[2], -0.2, 0.2);
        Assert.InRange(values[4], 2, 3);
    }

    [Fact]
    public void The_same_examples_give_the_same_bits()
    {
        float[][] inputs = [.. Enumerable.Range(0, 40).Select(at => Towards(at * 9))];
        float[] values = [.. Enumerable.Range(0, 40).Select(at => (at % 7) - 3f)];

        Assert.Equal(KernelRidge.Fit(inputs, values).Predict(inputs), KernelRidge.Fit(inputs, values).Predict(inputs));
    }

    /// <summary>A vector of length one at this angle, in degrees, filled up with zeros.</summary>
    private static float[] Towards(double angle) => [(float)Math.Cos(angle * Math.PI / 180), (float)Math.Sin(angle * Math.PI / 180), 0, 0, 0, 0, 0, 0];
}
