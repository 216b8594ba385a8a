using Graph.Core.Judgements;
using Graph.Core.Statements;

namespace Graph.Core.Stores;

/// <summary>What rules find between what an article says and what others say, made in the transaction that shows the article.</summary>
public sealed record ArticleConnections
{
    public static ArticleConnections None { get; } = new();

    /// <summary>
    /// Judgements on entities and on utterances. Where the two have been judged already, that stands, save that a SAME decides what waited
    /// as UNSURE.
    /// </summary>
    public IReadOnlyList<NewJudgement> Judgements { get; init; } = [];

    /// <summary>
    /// What persons decided on utterances under ids that the same reports had with another day or source. Each replaces what stands on the
    /// two, as <see cref="IGraphWriter.JudgeAsync"/> does.
    /// </summary>
    public IReadOnlyList<NewJudgement> Decisions { get; init; } = [];

    /// <summary>
    /// Judgements that make utterances in the same words by two speakers one: each is made, and undone, as judgements make the two
    /// speakers one or not.
    /// </summary>
    public IReadOnlyList<NewJudgement> AwaitedJudgements { get; init; } = [];

    /// <summary>What statements of the article do with statements that are held or among its own, and held ones with these.</summary>
    public IReadOnlyList<StatementLink> Links { get; init; } = [];
}
