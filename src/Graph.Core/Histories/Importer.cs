namespace Graph.Core.Histories;

/// <summary>Who brings an article into the graph, and why.</summary>
/// <param name="By">The name of a person or a program.</param>
/// <param name="Reason">Null where nobody said.</param>
public sealed record Importer(string By, string? Reason)
{
    /// <summary>The one that was named, or the usual one where the name is blank; a blank reason is none.</summary>
    public static Importer Of(string? by, string? reason, string usual) =>
        new(string.IsNullOrWhiteSpace(by) ? usual : by, string.IsNullOrWhiteSpace(reason) ? null : reason);
}
