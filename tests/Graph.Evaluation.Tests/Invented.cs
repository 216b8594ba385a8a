namespace Graph.Evaluation.Tests;

/// <summary>A folder like that of the annotated texts, with a few invented lines in each file, some of them annotated as no reader would have it.</summary>
internal static class Invented
{
    public static DataFolder Data { get; } = new(Path.Combine(AppContext.BaseDirectory, "invented"));

    /// <summary>What a part tells of them, rounded as the table is.</summary>
    public static Dictionary<string, double?> Tell(Func<DataFolder, PartResult> part, int from, int count) => part(Data).Figures
        .Skip(from).Take(count).ToDictionary(figure => figure.What.Trim(), figure => figure.Value is { } value ? Math.Round(value, 1) : (double?)null);
}
