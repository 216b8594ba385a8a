using Graph.Extraction.Encoders;
using Graph.Training.Learning;

namespace Graph.Training.Encoders;

/// <summary>Leaves out parts of the network, the same ones for all words of a sentence (Gal and Ghahramani 2016).</summary>
internal static class Dropout
{
    public const float Input = 0.1f;
    public const float State = 0.2f;
    public const float Role = 0.2f;

    /// <summary>How often a word's own row is left out, so that rows 0 learn what to do without.</summary>
    public const float Word = 0.2f;

    /// <summary>What each column is multiplied with: 0, or what makes up for those left out.</summary>
    public static float[] Columns(int columns, float share, RandomNumbers random)
    {
        var factors = new float[columns];
        for (var at = 0; at < columns; at++)
            factors[at] = random.NextFloat() < share ? 0 : 1 / (1 - share);
        return factors;
    }

    public static void Keep(float[] from, float[] to, float[] columns, int rows)
    {
        for (var row = 0; row < rows; row++)
            for (var at = 0; at < columns.Length; at++)
                to[(row * columns.Length) + at] = from[(row * columns.Length) + at] * columns[at];
    }
}
