using Graph.Core.Identity;
using Graph.Core.Relations;
using Graph.Core.Statements;

namespace Graph.Core.Articles;

/// <summary>All that one version of an article says, whether it is still shown or not.</summary>
/// <param name="Statements">By id.</param>
/// <param name="Relations">By id; confidence and count are over this version's evidence alone.</param>
public sealed record VersionContents(IReadOnlyList<Statement> Statements, IReadOnlyList<Relation> Relations)
{
    public static VersionContents None { get; } = new([], []);
}

/// <summary>A statement that a later version words in another way.</summary>
public sealed record ChangedStatement(Statement Before, Statement After);

/// <summary>
/// What one version says and the other does not. A statement is kept where the other version has one that is like it in everything
/// but the day and the source of the report; it is changed, not gone, where the other version has one of the same speaker in words
/// that mostly agree. Everything else is in exactly one list. All lists go by id.
/// </summary>
/// <param name="StatementsKept">As the later version has them.</param>
public sealed record VersionDiff(
    IReadOnlyList<Statement> StatementsGone,
    IReadOnlyList<Statement> StatementsCome,
    IReadOnlyList<ChangedStatement> StatementsChanged,
    IReadOnlyList<Statement> StatementsKept,
    IReadOnlyList<Relation> RelationsGone,
    IReadOnlyList<Relation> RelationsCome,
    IReadOnlyList<Relation> RelationsKept)
{
    /// <summary>The share of words from which two statements of one speaker are one that was changed.</summary>
    private const double SameStatement = 0.5;

    public static VersionDiff Of(VersionContents before, VersionContents after)
    {
        var (said, saidNow) = (ByReport(before.Statements), ByReport(after.Statements));
        var (gone, come) = (Without(said, saidNow), Without(saidNow, said));
        var changed = Pair(gone, come);
        return new(
            [.. gone.Except(changed.Select(pair => pair.Before))],
            [.. come.Except(changed.Select(pair => pair.After))],
            changed,
            [.. after.Statements.Except(come)],
            Without(before.Relations, after.Relations),
            Without(after.Relations, before.Relations),
            [.. after.Relations.Where(relation => before.Relations.Any(other => other.Id == relation.Id))]);
    }

    /// <summary>The ids of statements that a later version has with another day or source, and the ids that they have there.</summary>
    public static IReadOnlyDictionary<string, string> Corrected(IReadOnlyList<Statement> before, IReadOnlyList<Statement> after)
    {
        var now = ByReport(after);
        return ByReport(before).Where(pair => now.TryGetValue(pair.Key, out var same) && same.Id != pair.Value.Id)
            .ToDictionary(pair => pair.Value.Id, pair => now[pair.Key].Id, StringComparer.Ordinal);
    }

    /// <summary>Statements by the ids that they would have in a report of unknown day and source.</summary>
    private static Dictionary<string, Statement> ByReport(IReadOnlyList<Statement> statements)
    {
        var byId = statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        var byReport = new Dictionary<string, Statement>(StringComparer.Ordinal);
        foreach (var statement in statements)
            for (var ordinal = 0; !byReport.TryAdd(ReportIdOf(statement, byId, ordinal), statement); ordinal++)
            {
            }

        return byReport;
    }

    private static string ReportIdOf(Statement statement, Dictionary<string, Statement> others, int ordinal) => Statement.IdOf(
        statement.ArticleId, statement.Kind, statement.SpeakerChainId, statement.Content, statement.Cue, statement.Polarity, statement.Modality,
        statement.SaidAt, statement.WithinId is { } within ? ReportIdOf(others[within], others, 0) : null, statement.About, null, null, ordinal);

    private static List<Statement> Without(Dictionary<string, Statement> statements, Dictionary<string, Statement> others) =>
        [.. statements.Where(pair => !others.ContainsKey(pair.Key)).Select(pair => pair.Value).OrderBy(statement => statement.Id, StringComparer.Ordinal)];

    private static List<Relation> Without(IReadOnlyList<Relation> relations, IReadOnlyList<Relation> others)
    {
        var ids = others.Select(other => other.Id).ToHashSet(StringComparer.Ordinal);
        return [.. relations.Where(relation => !ids.Contains(relation.Id))];
    }

    // The closest pair first, so that a statement is not taken by one that merely resembles it too.
    private static List<ChangedStatement> Pair(List<Statement> gone, List<Statement> come)
    {
        var pairs = gone
            .SelectMany(before => come.Where(after => IsOfSameSpeaker(before, after)), (before, after) => (before, after, shared: SharedWords(before, after)))
            .Where(pair => pair.shared >= SameStatement)
            .OrderByDescending(pair => pair.shared).ThenBy(pair => pair.before.Id, StringComparer.Ordinal).ThenBy(pair => pair.after.Id, StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. pairs
            .Where(pair => !taken.Contains(pair.before.Id) && !taken.Contains(pair.after.Id) && taken.Add(pair.before.Id) && taken.Add(pair.after.Id))
            .Select(pair => new ChangedStatement(pair.before, pair.after))
            .OrderBy(pair => pair.Before.Id, StringComparer.Ordinal)];
    }

    private static bool IsOfSameSpeaker(Statement before, Statement after) =>
        before.SpeakerChainId == after.SpeakerChainId && before.SpeakerStatus == after.SpeakerStatus;

    private static double SharedWords(Statement before, Statement after)
    {
        var (left, right) = (FoldedText.Words(before.Content).ToHashSet(), FoldedText.Words(after.Content).ToHashSet());
        var all = left.Union(right).Count();
        return all == 0 ? 1 : (double)left.Intersect(right).Count() / all;
    }
}
