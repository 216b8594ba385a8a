namespace Graph.Hosting;

/// <summary>A number with what it counts, as both programs print it.</summary>
public static class Counted
{
    /// <summary>"1 article", "2,454 articles".</summary>
    /// <param name="plural">Where it is more than an "s" behind the one.</param>
    public static string Of(long count, string one, string? plural = null) => $"{count:N0} {(count == 1 ? one : plural ?? one + "s")}";
}
