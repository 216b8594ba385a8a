using System.Text;
using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Evidences;
using Graph.Core.Relations;
using Graph.Core.Stores;
using Graph.Core.Time;

namespace Graph.Ingestion.Reference;

/// <summary>
/// An article of the reference facts while it is written: plain sentences, one a line, that name entities and prove relations,
/// so that these facts have evidence as any others.
/// </summary>
/// <param name="on">When the facts were so, where that is known.</param>
internal sealed class ReferenceArticle(string externalId, string title, PartialDate? on = null)
{
    public const string SourceName = "Graph reference data";

    private const string Extractor = "graph-reference/1";

    private readonly StringBuilder text = new();
    private readonly Dictionary<string, ChainDraft> chains = new(StringComparer.Ordinal);
    private readonly List<(ChainDraft Chain, TextSpan Span)> mentions = [];
    private readonly List<RelationDraft> relations = [];
    private readonly HashSet<string> chainIds = new(StringComparer.Ordinal);
    private int lineStart;

    public string ArticleId { get; } = IdOf(externalId);

    public static string IdOf(string externalId) => Article.IdOf(null, externalId, SourceName, "");

    public ReferenceArticle Say(string words)
    {
        text.Append(words);
        return this;
    }

    /// <summary>Names an entity here.</summary>
    public ReferenceArticle Name(ReferenceEntity entity, string? words = null, NameKind kind = NameKind.Full)
    {
        var chain = ChainOf(entity);
        var start = text.Length;
        text.Append(words ?? entity.Name);
        mentions.Add((chain, new TextSpan(start, text.Length)));
        chain.Count(words ?? entity.Name, kind);
        return this;
    }

    /// <summary>Names a list of entities or of one entity's names: "A, B, C".</summary>
    public ReferenceArticle NameAll(ReferenceEntity entity, IEnumerable<string> words, Func<string, NameKind> kindOf)
    {
        foreach (var (index, name) in words.Index())
            (index > 0 ? Say(", ") : this).Name(entity, name, kindOf(name));
        return this;
    }

    /// <summary>Ends the sentence and the line.</summary>
    public void End()
    {
        text.Append(".\n");
        lineStart = text.Length;
    }

    /// <summary>Ends the sentence and the line, which proves this relation.</summary>
    public void Prove(RelationType type, ReferenceEntity subject, ReferenceEntity to, PartialDate? from = null, PartialDate? until = null, string? office = null)
    {
        relations.Add(new(type, subject, to, office, from, until, new TextSpan(lineStart, text.Length + 1)));
        End();
    }

    public ArticleFacts ToFacts(string rule)
    {
        var source = ChainOf(Publisher);
        source.CountUnseen(SourceName);
        var words = text.ToString();
        // All reference facts are of one source, so it tells no version from another.
        var versionId = ArticleVersion.IdOf(ArticleId, title, on, words);
        var proven = relations.Select(relation => relation.ToFacts(ArticleId, versionId, words, rule, Extractor, chains)).ToList();
        return new(
            new(ArticleId, null, externalId, SourceName, Publisher.Id, "en", versionId, title, on, null, null),
            new(versionId, ArticleId, 1, title, on, null, SourceName, words, Extractor, default, null),
            [.. chains.Values.Select(chain => chain.Entity.ToEntity()).DistinctBy(entity => entity.Id)],
            [.. chains.Values.Select(chain => chain.ToChain(ArticleId, rule))],
            [.. mentions.Select(mention => MentionOf(versionId, words, mention.Chain, mention.Span))],
            [.. proven.Select(pair => pair.Relation).DistinctBy(relation => relation.Id)],
            [],
            [.. proven.Select(pair => pair.Evidence).DistinctBy(evidence => evidence.Id)]);
    }

    private static ReferenceEntity Publisher { get; } =
        ReferenceEntity.Of(IdOf("graph-reference"), EntityType.Organization, SourceName, null);

    private ChainDraft ChainOf(ReferenceEntity entity)
    {
        if (!chains.TryGetValue(entity.Id, out var chain))
            chains.Add(entity.Id, chain = new ChainDraft(FreeId(entity), entity));
        return chain;
    }

    private string FreeId(ReferenceEntity entity)
    {
        var ordinal = 0;
        string id;
        do
            id = Chain.IdOf(ArticleId, entity.Type, entity.Name, ordinal++);
        while (!chainIds.Add(id));
        return id;
    }

    private static Mention MentionOf(string versionId, string words, ChainDraft chain, TextSpan span) => new(
        Mention.IdOf(versionId, chain.Id, span), versionId, chain.Id, chain.Entity.Id, span, MentionKind.Name, span.Cut(words));

    private sealed class ChainDraft(string id, ReferenceEntity entity)
    {
        private readonly Dictionary<(string Text, NameKind Kind), int> names = [];

        public string Id => id;

        public ReferenceEntity Entity => entity;

        public void Count(string name, NameKind kind) => names[(name, kind)] = names.GetValueOrDefault((name, kind)) + 1;

        public void CountUnseen(string name) => names.TryAdd((name, NameKind.Full), 0);

        public Chain ToChain(string articleId, string rule) => new(
            id, articleId, entity.Type, entity.Name, entity.Id, rule, 1,
            [.. names.Select(name => new ChainName(name.Key.Text, name.Key.Kind, name.Value))]);
    }

    private sealed record RelationDraft(
        RelationType Type, ReferenceEntity Subject, ReferenceEntity Object, string? Office, PartialDate? From, PartialDate? Until, TextSpan Span)
    {
        public (Relation Relation, Evidence Evidence) ToFacts(
            string articleId, string versionId, string words, string rule, string extractor, Dictionary<string, ChainDraft> chains)
        {
            var ended = Until is not null;
            var id = Relation.IdOf(Type, Subject.Id, Object.Id, Office, From, Until, ended, RelationBasis.Reference);
            return (
                new(id, Type, Subject.Id, Object.Id, Office, From, Until, ended, RelationBasis.Reference, 1, 1, default),
                new(Evidence.IdOf(versionId, id, Span), id, articleId, versionId, Span, Span.Cut(words), [],
                    chains[Subject.Id].Id, chains[Object.Id].Id, null, extractor, rule, 1, default, null));
        }
    }
}
