using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Evidences;
using Graph.Core.Origins;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Core.Time;

namespace Graph.Stores.Contract.Drafts;

/// <summary>
/// Writes down what an article says, for tests. Names and words are looked up in the text, so every offset is true. All people
/// and places in these tests are of an invented region.
/// </summary>
public sealed class ArticleDraft(string url, string text)
{
    private const string Extractor = "draft/1";

    private readonly Dictionary<string, Chain> chains = new(StringComparer.Ordinal);
    private readonly List<Entity> entities = [];
    private readonly List<Mention> mentions = [];
    private readonly List<Relation> relations = [];
    private readonly List<Statement> statements = [];
    private readonly List<Evidence> evidence = [];
    private string? sourceName;
    private PartialDate? publishedOn;
    private string? title;
    private TextOrigin? origin;

    private string ArticleId { get; } = Article.IdOf(url, null, null, text);

    private string VersionId => ArticleVersion.IdOf(ArticleId, title, publishedOn, null, sourceName, text);

    /// <summary>Sets what comes with the text; called before anything is found in it.</summary>
    public ArticleDraft Published(string? on, string? source = null, string? titled = null)
    {
        publishedOn = PartialDate.Parse(on);
        title = titled;
        sourceName = source;
        if (source is not null)
            Add(source, EntityType.Organization, entityId: EntityIdOf(source, EntityType.Organization), mentioned: false, kind: NameKind.Full);
        return this;
    }

    /// <summary>Somebody or something of this name, at every place where the text has it. The same name is the same entity in every draft.</summary>
    public ArticleDraft Has(string name, EntityType type, string? entityId = null, string? wikidataId = null, string? description = null)
    {
        Add(name, type, entityId ?? EntityIdOf(name, type), mentioned: true, NameKind.Full, wikidataId, description);
        return this;
    }

    /// <summary>Another name of something that the draft has already.</summary>
    public ArticleDraft AlsoCalled(string name, string otherName, NameKind kind = NameKind.Short)
    {
        var chain = chains[name];
        var spans = Spans(otherName).ToList();
        chains[name] = chain with { Names = [.. chain.Names, new ChainName(otherName, kind, spans.Count)] };
        mentions.AddRange(spans.Select(span => MentionOf(chain, span)));
        return this;
    }

    /// <summary>A statement; speaker and about are names of this draft. A speaker of null is unresolved.</summary>
    public ArticleDraft Says(
        string? speaker, string cue, string content, string[]? targets = null, string[]? topics = null, string? saidAt = null,
        StatementKind kind = StatementKind.Indirect, Polarity polarity = Polarity.Positive, Modality modality = Modality.Asserted,
        Stance? stance = null, string? addressee = null, string? within = null, double confidence = 0.9)
    {
        About[] about =
        [
            .. (targets ?? []).Select(name => AboutOf(name, AboutRole.Target, stance, content)),
            .. (topics ?? []).Select(name => AboutOf(name, AboutRole.Topic, null, content)),
        ];
        var chain = speaker is null ? null : chains[speaker];
        var withinId = within is null ? null : statements.Single(statement => statement.Content == within).Id;
        var date = PartialDate.Parse(saidAt);
        var id = Statement.IdOf(ArticleId, kind, chain?.Id, content, cue, polarity, modality, date, withinId, about, publishedOn, sourceName, 0);
        statements.Add(new Statement(
            id, ArticleId, kind, chain?.EntityId, chain?.Id, chain is null ? SpeakerStatus.Unresolved : SpeakerStatus.Resolved,
            speaker, content, cue, CueClass.Neutral, polarity, modality, date, saidAt, addressee is null ? null : chains[addressee].EntityId,
            null, null, null, withinId, Statement.UtteranceIdOf(ArticleId, chain?.EntityId, speaker, content, polarity, modality, date, publishedOn), confidence, "draft", about,
            publishedOn, sourceName is null ? null : chains[sourceName].EntityId, default));
        AddEvidence(id, Span(content), confidence, [new(EvidenceRole.Cue, Span(cue)), new(EvidenceRole.Content, Span(content))]);
        return this;
    }

    /// <summary>A relation between two names of this draft, proved by these words.</summary>
    public ArticleDraft Relates(
        string subject, RelationType type, string target, string words, string? office = null, string? from = null,
        string? to = null, bool ended = false, string? claimedIn = null, double confidence = 0.8)
    {
        var basis = claimedIn is null ? RelationBasis.Stated : RelationBasis.Claimed;
        var (left, right) = (chains[subject], chains[target]);
        var (validFrom, validTo) = (PartialDate.Parse(from), PartialDate.Parse(to));
        var id = Relation.IdOf(type, left.EntityId, right.EntityId, office, validFrom, validTo, ended, basis);
        relations.Add(new Relation(id, type, left.EntityId, right.EntityId, office, validFrom, validTo, ended, basis, confidence, 0, default));
        var statementId = claimedIn is null ? null : statements.Single(statement => statement.Content == claimedIn).Id;
        AddEvidence(id, Span(words), confidence, [], left.Id, right.Id, statementId);
        return this;
    }

    /// <summary>Takes the text from another article, whose source is known.</summary>
    public ArticleDraft CopyOf(ArticleDraft first, string source, double resemblance = 0.9)
    {
        var sourceId = EntityIdOf(source, EntityType.Organization);
        origin = new(first.ArticleId, sourceId, OriginGround.NearDuplicate, resemblance);
        entities.Add(new Entity(sourceId, EntityType.Organization, source, null, null, default));
        return this;
    }

    public ArticleFacts Facts()
    {
        var sourceId = sourceName is null ? null : chains[sourceName].EntityId;
        var article = new Article(ArticleId, url, null, sourceName, sourceId, "en", VersionId, title, publishedOn, null, null);
        var version = new ArticleVersion(VersionId, ArticleId, 0, title, publishedOn, null, sourceName, text, Extractor, default, null);
        return new(article, version, entities, [.. chains.Values], mentions, relations, statements, evidence)
        {
            Origin = origin,
            BandKeys = origin is null ? TextShingles.Of(text).BandKeys() : [],
            ContentKeys = statements.ToDictionary(statement => statement.Id, statement => ContentWords.Of(statement.Content).Keys(), StringComparer.Ordinal),
        };
    }

    /// <summary>The entity that this name stands for in every draft.</summary>
    public static string EntityIdOf(string name, EntityType type) => Entity.IdOfChain($"draft {type} {name}");

    private void Add(string name, EntityType type, string entityId, bool mentioned, NameKind kind, string? wikidataId = null, string? description = null)
    {
        if (chains.ContainsKey(name))
            return;
        var spans = mentioned ? Spans(name).ToList() : [];
        var chain = new Chain(
            Chain.IdOf(ArticleId, type, name, 0), ArticleId, type, name, entityId, "draft", 1, [new(name, kind, spans.Count)]);
        chains.Add(name, chain);
        entities.Add(new Entity(entityId, type, name, wikidataId, description, default));
        mentions.AddRange(spans.Select(span => MentionOf(chain, span)));
    }

    private void AddEvidence(
        string factId, TextSpan span, double confidence, IReadOnlyList<EvidencePart> parts, string? subjectChainId = null,
        string? objectChainId = null, string? statementId = null) =>
        evidence.Add(new Evidence(
            Evidence.IdOf(VersionId, factId, span), factId, ArticleId, VersionId, span, span.Cut(text), parts, subjectChainId,
            objectChainId, statementId, Extractor, "draft", confidence, default, null));

    private Mention MentionOf(Chain chain, TextSpan span) => new(
        Mention.IdOf(VersionId, chain.Id, span), VersionId, chain.Id, chain.EntityId, span, MentionKind.Name, span.Cut(text));

    private About AboutOf(string name, AboutRole role, Stance? stance, string content) => new(
        chains[name].EntityId, chains[name].Id, role, stance, content.Contains(name, StringComparison.Ordinal) ? name : null,
        stance is null ? null : content[(content.LastIndexOf(' ') + 1)..]);

    private TextSpan Span(string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? new(start, start + words.Length) : throw new ArgumentException($"The text does not have '{words}'.", nameof(words));
    }

    private IEnumerable<TextSpan> Spans(string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            yield return new(at, at + words.Length);
    }
}
