using Graph.Core.Articles;
using Graph.Core.Evidences;
using Graph.Core.Relations;
using Graph.Extraction.Readings;

namespace Graph.Ingestion.Facts;

/// <summary>The relations of an article with their evidence; one relation may be found at several places.</summary>
internal sealed class RelationFacts
{
    private readonly Dictionary<string, Relation> relations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Evidence> evidence = new(StringComparer.Ordinal);

    public IReadOnlyList<Relation> Relations => [.. relations.Values];

    public IReadOnlyCollection<Evidence> Evidence => evidence.Values;

    public static RelationFacts Build(
        IReadOnlyList<ReadRelation> relations, IReadOnlyDictionary<string, string> statementIds, FactsContext context)
    {
        var facts = new RelationFacts();
        // Two names that turned out to be one entity are in no relation to each other.
        foreach (var read in relations.Where(relation => context.EntityIdOf(relation.Subject) != context.EntityIdOf(relation.Object)))
            facts.Add(read, statementIds, context);
        return facts;
    }

    private void Add(ReadRelation read, IReadOnlyDictionary<string, string> statementIds, FactsContext context)
    {
        var (subjectId, objectId) = (context.EntityIdOf(read.Subject), context.EntityIdOf(read.Object));
        var id = Relation.IdOf(read.Type, subjectId, objectId, read.Office, read.ValidFrom, read.ValidTo, read.Ended, read.Basis);
        var known = relations.GetValueOrDefault(id);
        relations[id] = new(
            id, read.Type, subjectId, objectId, known?.Office ?? read.Office, read.ValidFrom, read.ValidTo, read.Ended, read.Basis,
            Math.Max(read.Confidence, known?.Confidence ?? 0), (known?.EvidenceCount ?? 0) + read.Evidence.Count, default);
        var statementId = read.ClaimedIn is { } claim ? statementIds[claim] : null;
        foreach (var span in read.Evidence)
            AddEvidence(EvidenceOf(read, id, span, statementId, context));
    }

    /// <summary>Of two rules that found the same at the same place, the surer one is kept.</summary>
    private void AddEvidence(Evidence found)
    {
        if (!evidence.TryGetValue(found.Id, out var known) || known.Confidence < found.Confidence)
            evidence[found.Id] = found;
    }

    private static Evidence EvidenceOf(ReadRelation read, string factId, TextSpan span, string? statementId, FactsContext context) => new(
        Core.Evidences.Evidence.IdOf(context.Article.VersionId, factId, span), factId, context.Article.ArticleId,
        context.Article.VersionId, span, span.Cut(context.Text), [], context.ChainIdOf(read.Subject), context.ChainIdOf(read.Object),
        statementId, Reading.Extractor, read.Rule, read.Confidence, default, null);
}
