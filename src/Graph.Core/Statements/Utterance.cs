using System.Text;
using Graph.Core.Judgements;

namespace Graph.Core.Statements;

/// <summary>
/// What somebody said once, with every report of it. Reports of the same words by the same speaker, as the same act and on the same day or,
/// where no day is told, in the same month are one utterance by their id (<see cref="Statement.UtteranceIdOf"/>); judgements join those that shorten, quote again or retell it, and undoing one parts them.
/// </summary>
/// <param name="Id">The id that stands for all members: the one that sorts first.</param>
/// <param name="MemberIds">The ids that are one, in ordinal order.</param>
/// <param name="Reports">The shown reports: the fullest words first, then by id. Never empty.</param>
/// <param name="Judgements">The live judgements that name a member, by time, then id.</param>
public sealed record Utterance(
    string Id, IReadOnlyList<string> MemberIds, IReadOnlyList<Statement> Reports, IReadOnlyList<Judgement> Judgements)
{
    /// <summary>The report with the fullest words.</summary>
    public Statement Fullest => Reports[0];

    /// <summary>How full a report is: the Unicode characters of its content.</summary>
    public static int FullnessOf(string content) => content.EnumerateRunes().Count();

    /// <summary>The utterance of these reports, in its order.</summary>
    public static Utterance Of(IReadOnlyList<string> memberIds, IEnumerable<Statement> reports, IReadOnlyList<Judgement> judgements) => new(
        memberIds[0], memberIds,
        [.. reports.OrderByDescending(report => FullnessOf(report.Content)).ThenBy(report => report.Id, StringComparer.Ordinal)], judgements);
}
