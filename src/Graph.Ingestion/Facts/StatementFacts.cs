using Graph.Core.Articles;
using Graph.Core.Evidences;
using Graph.Core.Statements;
using Graph.Extraction.Readings;

namespace Graph.Ingestion.Facts;

/// <summary>The statements of an article with their evidence.</summary>
internal sealed class StatementFacts
{
    private readonly FactsContext context;
    private readonly IReadOnlyDictionary<string, ReadStatement> byReadId;
    private readonly Dictionary<string, string> idByReadId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> alike = new(StringComparer.Ordinal);

    private StatementFacts(IReadOnlyList<ReadStatement> statements, FactsContext context)
    {
        this.context = context;
        byReadId = statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
    }

    public List<Statement> Statements { get; } = [];

    public List<Evidence> Evidence { get; } = [];

    public IReadOnlyDictionary<string, string> IdByReadId => idByReadId;

    public static StatementFacts Build(IReadOnlyList<ReadStatement> statements, FactsContext context)
    {
        var facts = new StatementFacts(statements, context);
        foreach (var statement in statements)
            facts.Add(statement);
        return facts;
    }

    /// <summary>Adds a statement after the one that conveys it, whose id is part of its own.</summary>
    private string Add(ReadStatement read)
    {
        if (idByReadId.TryGetValue(read.Id, out var known))
            return known;
        var withinId = read.Within is { } within ? Add(byReadId[within]) : null;
        var statement = StatementOf(read, withinId);
        idByReadId.Add(read.Id, statement.Id);
        Statements.Add(statement);
        Evidence.Add(EvidenceOf(read, statement));
        return statement.Id;
    }

    private Statement StatementOf(ReadStatement read, string? withinId)
    {
        var content = ExactWords.Join(context.Text, read.Content) ?? "";
        var cue = ExactWords.Join(context.Text, read.Cue);
        var words = ExactWords.Join(context.Text, read.Source);
        var speakerChainId = read.Speaker is { } speaker ? context.ChainIdOf(speaker) : null;
        var speakerId = read.Speaker is null ? null : context.EntityIdOf(read.Speaker);
        var about = AboutOf(read);
        return new(
            FreeId(read, speakerChainId, content, cue, withinId, about), context.Article.ArticleId, read.Kind,
            speakerId, speakerChainId, read.SpeakerStatus, words, content, cue, read.CueClass, read.Polarity, read.Modality,
            read.SaidAt, read.SaidAtEvidence?.Cut(context.Text), EntityIdOf(read.Addressee), EntityIdOf(read.OnBehalfOf),
            read.Role, read.Occasion?.Cut(context.Text), withinId, UtteranceIdOf(read, speakerId, words, content),
            read.Confidence, read.Rule, about, context.Article.Published.On, context.SourceId, default);
    }

    private string UtteranceIdOf(ReadStatement read, string? speakerId, string? words, string content) => Statement.UtteranceIdOf(
        context.Article.ArticleId, speakerId, words, content, read.Polarity, read.Modality, read.SaidAt, context.Article.Published.On);

    private string FreeId(
        ReadStatement read, string? speakerChainId, string content, string? cue, string? withinId, IReadOnlyList<About> about)
    {
        string IdOf(int ordinal) => Statement.IdOf(
            context.Article.ArticleId, read.Kind, speakerChainId, content, cue, read.Polarity, read.Modality, read.SaidAt, withinId, about,
            context.Article.Published.On, context.Article.SourceName, ordinal);
        var first = IdOf(0);
        var ordinal = alike.GetValueOrDefault(first);
        alike[first] = ordinal + 1;
        return ordinal == 0 ? first : IdOf(ordinal);
    }

    /// <summary>An entity that is target and topic at once is a target.</summary>
    private List<About> AboutOf(ReadStatement read) =>
        [.. read.About
            .Select(about => new About(
                context.EntityIdOf(about.Entity), context.ChainIdOf(about.Entity), about.Role, about.Stance,
                about.Spans.Count > 0 ? about.Spans[0].Cut(context.Text) : null, StanceWordsOf(about)))
            .OrderBy(about => about.Role)
            .DistinctBy(about => about.ChainId)];

    private string? StanceWordsOf(ReadAbout about) =>
        about.StanceSpans.Count == 0 ? null : string.Join(" … ", about.StanceSpans.Select(span => span.Cut(context.Text)));

    private Evidence EvidenceOf(ReadStatement read, Statement statement)
    {
        var span = ExactWords.Hull([.. read.Source, .. read.Cue, .. read.Content]);
        return new(
            Core.Evidences.Evidence.IdOf(context.Article.VersionId, statement.Id, span), statement.Id, context.Article.ArticleId,
            context.Article.VersionId, span, span.Cut(context.Text), PartsOf(read), null, null, null, Reading.Extractor, read.Rule,
            read.Confidence, default, null);
    }

    private static List<EvidencePart> PartsOf(ReadStatement read) =>
    [
        .. read.Source.Select(span => new EvidencePart(EvidenceRole.Source, span)),
        .. read.Cue.Select(span => new EvidencePart(EvidenceRole.Cue, span)),
        .. read.Content.Select(span => new EvidencePart(EvidenceRole.Content, span)),
        .. PartOf(EvidenceRole.SaidAt, read.SaidAtEvidence),
        .. PartOf(EvidenceRole.Occasion, read.Occasion),
    ];

    private static IEnumerable<EvidencePart> PartOf(EvidenceRole role, TextSpan? span) =>
        span is { } known ? [new EvidencePart(role, known)] : [];

    private string? EntityIdOf(string? readEntityId) => readEntityId is null ? null : context.EntityIdOf(readEntityId);
}
