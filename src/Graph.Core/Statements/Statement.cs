using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Core.Time;

namespace Graph.Core.Statements;

/// <summary>Somebody's words or thought as one article reports them. It never changes: a report that differs is another statement.</summary>
/// <param name="SpeakerId">The speaker as it follows from the judgements at the moment asked for; null unless resolved.</param>
/// <param name="SpeakerWords">How the article names the speaker there; null where the speaker is only understood.</param>
/// <param name="Content">What was said, in the article's exact words; pieces are joined by " ... ".</param>
/// <param name="Cue">The words that mark it as said ("said", "according to"); null where there are none.</param>
/// <param name="SaidAt">When it was said, as precisely as the article tells; null when not known.</param>
/// <param name="SaidAtGround">The words that the date rests on.</param>
/// <param name="Role">In what office the speaker speaks, in the article's words.</param>
/// <param name="Occasion">The occasion, in the article's words ("in an interview with ...").</param>
/// <param name="WithinId">The statement that conveys this one; null for the outermost.</param>
/// <param name="UtteranceId">The same for statements that give the same words to the same speaker.</param>
/// <param name="Confidence">How sure the extractor is, 0 to 1.</param>
/// <param name="PublishedOn">The day of the report (UTC).</param>
/// <param name="SourceId">The entity that published the report.</param>
/// <param name="RecordedAt">When it was first recorded (UTC, milliseconds).</param>
public sealed record Statement(
    string Id,
    string ArticleId,
    StatementKind Kind,
    string? SpeakerId,
    string? SpeakerChainId,
    SpeakerStatus SpeakerStatus,
    string? SpeakerWords,
    string Content,
    string? Cue,
    CueClass CueClass,
    Polarity Polarity,
    Modality Modality,
    PartialDate? SaidAt,
    string? SaidAtGround,
    string? AddresseeId,
    string? OnBehalfOfId,
    string? Role,
    string? Occasion,
    string? WithinId,
    string UtteranceId,
    double Confidence,
    string Rule,
    IReadOnlyList<About> About,
    PartialDate? PublishedOn,
    string? SourceId,
    DateTimeOffset RecordedAt)
{
    /// <summary>
    /// The id of a statement in an article. The day and the source of the report are part of it, so that a corrected one is another
    /// statement and an earlier moment still tells what was seen then. <paramref name="ordinal"/> counts statements alike in everything
    /// else, so that a sentence printed twice stays two statements.
    /// </summary>
    /// <param name="publishedOn">The day of the report.</param>
    /// <param name="sourceName">Who published it, in the words that came with it: who that is may be judged otherwise later.</param>
    public static string IdOf(
        string articleId, StatementKind kind, string? speakerChainId, string content, string? cue, Polarity polarity,
        Modality modality, PartialDate? saidAt, string? withinId, IEnumerable<About> about, PartialDate? publishedOn, string? sourceName, int ordinal) =>
        ContentId.Of("s", articleId, kind.ToString(), speakerChainId, content, cue, polarity.ToString(), modality.ToString(),
            saidAt?.ToString(), withinId,
            string.Join(' ', about.Select(a => $"{a.ChainId}:{a.Role}:{a.Stance}").Order(StringComparer.Ordinal)),
            publishedOn?.ToString(), Articles.Article.FoldSource(sourceName), ordinal.ToString());

    /// <summary>
    /// The id that reports share of the same words, by the same speaker, as the same act (nobody's denial is a report of what it denies), said
    /// on the same day or, where no day is told, said or printed in the same month. Reports of two months, and one that tells the day with one
    /// that does not, are joined by <see cref="UtteranceRule"/> where they are near enough.
    /// </summary>
    /// <param name="speakerWords">What a speaker is called who is not known; "an official" of two articles is one where he says much the same.</param>
    public static string UtteranceIdOf(
        string articleId, string? speakerEntityId, string? speakerWords, string content, Polarity polarity, Modality modality, PartialDate? saidAt,
        PartialDate? publishedOn)
    {
        var speaker = speakerEntityId ?? FoldedText.FoldName(speakerWords ?? "");
        var isSharable = speakerEntityId is not null || ContentWords.Of(content).Count >= UtteranceRule.FewestShared;
        return ContentId.Of(
            "u", speaker, FoldedText.Fold(content), polarity.ToString(), UtteranceRule.ActOf(modality).ToString(),
            TimeOf(saidAt, publishedOn), isSharable ? null : articleId);
    }

    private static string? TimeOf(PartialDate? saidAt, PartialDate? publishedOn) =>
        saidAt is { Precision: DatePrecision.Day } day ? day.ToString() : (saidAt ?? publishedOn)?.First.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>One entity that a statement is about.</summary>
/// <param name="EntityId">The entity as it follows from the judgements at the moment asked for; when writing, as assigned.</param>
/// <param name="Stance">What the words express towards a target; null where they express none.</param>
/// <param name="Words">The content's words that name it there; null where it is only understood.</param>
/// <param name="StanceWords">The words that carry the stance, " … " between those that do not follow each other; null where none is expressed.</param>
public sealed record About(string EntityId, string ChainId, AboutRole Role, Stance? Stance, string? Words, string? StanceWords = null);
