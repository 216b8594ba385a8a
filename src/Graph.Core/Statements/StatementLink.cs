namespace Graph.Core.Statements;

/// <summary>What one statement does with another.</summary>
public enum LinkKind
{
    /// <summary>It says that the other is not so.</summary>
    Denies,

    /// <summary>Somebody else says that it is so.</summary>
    Confirms,

    /// <summary>The same speaker says it again.</summary>
    Repeats,
}

/// <summary>A statement that answers another. It is shown while both are.</summary>
/// <param name="FromId">The statement that denies, confirms or repeats.</param>
/// <param name="ToId">The statement that is denied, confirmed or repeated.</param>
/// <param name="Score">How sure the rule is, 0 to 1.</param>
/// <param name="RecordedAt">When it was recorded (UTC, milliseconds); when writing, the store's to give.</param>
public sealed record StatementLink(string FromId, string ToId, LinkKind Kind, double Score, string Rule, DateTimeOffset RecordedAt)
{
    /// <summary>By kind, then the ids of both.</summary>
    public static List<StatementLink> InOrder(IEnumerable<StatementLink> links) =>
        [.. links.OrderBy(link => link.Kind).ThenBy(link => link.FromId, StringComparer.Ordinal).ThenBy(link => link.ToId, StringComparer.Ordinal)];
}
