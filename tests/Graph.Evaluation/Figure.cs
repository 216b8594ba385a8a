namespace Graph.Evaluation;

/// <summary>One line of the table.</summary>
/// <param name="What">What is measured, on which texts.</param>
/// <param name="Value">Ours, in hundredths; null where there was nothing to measure.</param>
/// <param name="Target">What Graph wants to reach; null where there is none.</param>
/// <param name="Published">What others reach on the same or like texts, and who.</param>
internal sealed record Figure(string What, double? Value, double? Target = null, string Published = "");

/// <summary>What one part of the evaluation found.</summary>
/// <param name="Errors">Some of what was read wrongly, for whoever mends it.</param>
internal sealed record PartResult(IReadOnlyList<Figure> Figures, IReadOnlyList<string> Errors);

/// <summary>A part of the evaluation.</summary>
/// <param name="Needs">The files under the data folder without which it cannot run.</param>
internal sealed record Part(string Name, IReadOnlyList<string> Needs, Func<DataFolder, PartResult> Run);

/// <summary>Where the annotated texts lie.</summary>
internal sealed record DataFolder(string Path)
{
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>A figure over a file that is measured where somebody has put it; without a value it says that the file is not there.</summary>
    public Figure FigureOf(string file, string what, double? value, double target, string published) =>
        new(what, value, target, value is null ? $"{published}; not measured: {File(file)} is not there" : published);
}

/// <summary>Found, sought and right, and what follows from them.</summary>
internal sealed class Counts
{
    public int Found { get; set; }

    public int Sought { get; set; }

    public int Right { get; set; }

    public double Precision => 100.0 * Right / Math.Max(1, Found);

    public double Recall => 100.0 * Right / Math.Max(1, Sought);

    public double F1 => 200.0 * Right / Math.Max(1, Found + Sought);

    public void Add<T>(IReadOnlySet<T> found, IReadOnlySet<T> sought)
    {
        Found += found.Count;
        Sought += sought.Count;
        Right += found.Count(sought.Contains);
    }
}
