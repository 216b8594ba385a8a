using System.Globalization;

namespace Graph.Evaluation.Attributions;

/// <summary>
/// Of the statements said with some confidence, how many are linked (<see cref="AttributionScore"/>, which does not ask for the cue) on
/// PolNeAR's dev part, whose errors were looked at while the rules were written.
/// </summary>
internal static class CalibrationEvaluation
{
    public static PartResult Run(DataFolder data)
    {
        var score = new AttributionScore();
        var judged = new List<(double Confidence, bool IsRight)>();
        foreach (var text in AttributedText.Read(data.File("polnear/dev.jsonl")))
        {
            var found = text.Found();
            judged.AddRange(found.Zip(score.Add(text, found), (one, isRight) => (one.Confidence, isRight)));
        }

        var figures = judged.GroupBy(one => Math.Round(one.Confidence, 2)).OrderByDescending(bin => bin.Key).Select(bin => new Figure(
            string.Create(CultureInfo.InvariantCulture, $"linked, of {bin.Count()} statements said with {bin.Key:F2}"),
            100.0 * bin.Count(one => one.IsRight) / bin.Count(),
            100 * bin.Key));
        return new PartResult([.. figures], []);
    }
}
