using Graph.Core.Articles;

namespace Graph.Core.Stores;

/// <summary>What every store checks before it writes anything, so that both refuse the same.</summary>
public static class ArticleFactsCheck
{
    /// <summary>Checks that words equal the text at their offsets and that every id inside leads somewhere.</summary>
    /// <returns>
    /// The ids of entities that the article uses and does not bring: whoever writes refuses it unless they are held already.
    /// </returns>
    /// <exception cref="ArgumentException">Something does not fit; the message names it.</exception>
    public static IReadOnlySet<string> Check(ArticleFacts facts)
    {
        var check = new Checker(facts);
        check.CheckIds();
        check.CheckWords();
        return check.GetForeignEntityIds();
    }

    private sealed class Checker(ArticleFacts facts)
    {
        private readonly HashSet<string> chains = Ids(facts.Chains, chain => chain.Id);
        private readonly HashSet<string> statements = Ids(facts.Statements, statement => statement.Id);
        private readonly HashSet<string> relations = Ids(facts.Relations, relation => relation.Id);

        public void CheckIds()
        {
            Require(facts.Version.ArticleId == facts.Article.Id, $"version {facts.Version.Id}", "article", facts.Version.ArticleId);
            foreach (var chain in facts.Chains)
                Require(chain.ArticleId == facts.Article.Id, $"chain {chain.Id}", "article", chain.ArticleId);
            foreach (var mention in facts.Mentions)
                CheckMention(mention);
            foreach (var statement in facts.Statements)
                CheckStatement(statement);
            CheckConveyance();
            foreach (var evidence in facts.Evidence)
                CheckEvidence(evidence);
            CheckProof();
            foreach (var link in facts.Connections.Links)
                Require((statements.Contains(link.FromId) || statements.Contains(link.ToId)) && link.FromId != link.ToId, $"link to {link.ToId}", "statement", link.FromId);
            foreach (var id in facts.ContentKeys.Keys)
                Require(statements.Contains(id), "content keys", "statement", id);
            foreach (var id in facts.HeldAs.Keys)
                Require(statements.Contains(id), "held as", "statement", id);
        }

        public void CheckWords()
        {
            foreach (var mention in facts.Mentions)
                CheckWords(mention.Span, mention.Words, mention.Id);
            foreach (var evidence in facts.Evidence)
            {
                CheckWords(evidence.Span, evidence.Words, evidence.Id);
                foreach (var part in evidence.Parts)
                    CheckPlace(part.Span, evidence.Id);
            }
        }

        public HashSet<string> GetForeignEntityIds()
        {
            var used = facts.Chains.Select(chain => chain.EntityId)
                .Concat(facts.Relations.SelectMany(relation => new[] { relation.SubjectId, relation.ObjectId }))
                .Concat(facts.Statements.SelectMany(GetEntityIds).OfType<string>())
                .Concat(facts.Article.SourceId is { } source ? [source] : [])
                .Concat(facts.Origin?.SourceId is { } origin ? [origin] : [])
                .ToHashSet(StringComparer.Ordinal);
            used.ExceptWith(facts.Entities.Select(entity => entity.Id));
            return used;
        }

        private static IEnumerable<string?> GetEntityIds(Statements.Statement statement) =>
            [statement.SpeakerId, statement.AddresseeId, statement.OnBehalfOfId, statement.SourceId,
                .. statement.About.Select(about => about.EntityId)];

        private void CheckMention(Mention mention)
        {
            Require(mention.VersionId == facts.Version.Id, $"mention {mention.Id}", "version", mention.VersionId);
            Require(chains.Contains(mention.ChainId), $"mention {mention.Id}", "chain", mention.ChainId);
        }

        private void CheckStatement(Statements.Statement statement)
        {
            var name = $"statement {statement.Id}";
            Require(statement.ArticleId == facts.Article.Id, name, "article", statement.ArticleId);
            Require(Leads(statement.SpeakerChainId, chains), name, "chain", statement.SpeakerChainId);
            Require(Leads(statement.WithinId, statements), name, "statement", statement.WithinId);
            foreach (var about in statement.About)
                Require(chains.Contains(about.ChainId), name, "chain", about.ChainId);
        }

        private void CheckConveyance()
        {
            var outers = facts.Statements.DistinctBy(statement => statement.Id)
                .ToDictionary(statement => statement.Id, statement => statement.WithinId, StringComparer.Ordinal);
            foreach (var id in outers.Keys)
            {
                var depth = 0;
                for (var outer = outers[id]; outer is not null; outer = outers[outer])
                    if (++depth > outers.Count)
                        throw new ArgumentException($"The statement {id} of article {facts.Article.Id} conveys itself. Let the outermost one stand within none.");
            }
        }

        private void CheckEvidence(Evidences.Evidence evidence)
        {
            var name = $"evidence {evidence.Id}";
            Require(evidence.VersionId == facts.Version.Id, name, "version", evidence.VersionId);
            Require(statements.Contains(evidence.FactId) || relations.Contains(evidence.FactId), name, "fact", evidence.FactId);
            Require(Leads(evidence.SubjectChainId, chains), name, "chain", evidence.SubjectChainId);
            Require(Leads(evidence.ObjectChainId, chains), name, "chain", evidence.ObjectChainId);
            Require(Leads(evidence.StatementId, statements), name, "statement", evidence.StatementId);
        }

        private void CheckProof()
        {
            var proven = Ids(facts.Evidence, evidence => evidence.FactId);
            foreach (var id in statements.Concat(relations))
                if (!proven.Contains(id))
                    throw new ArgumentException($"{id} of article {facts.Article.Id} has no evidence. Give at least one for every relation and statement.");
        }

        private void CheckWords(TextSpan span, string words, string id)
        {
            CheckPlace(span, id);
            if (!facts.Version.Text.AsSpan(span.Start, span.Length).SequenceEqual(words))
                throw new ArgumentException(
                    $"The words of {id} are not the text of version {facts.Version.Id} at {span.Start} to {span.End}. Cut them from the text by these offsets (UTF-16).");
        }

        private void CheckPlace(TextSpan span, string id)
        {
            if (span.Start < 0 || span.End < span.Start || span.End > facts.Version.Text.Length)
                throw new ArgumentException(
                    $"The place {span.Start} to {span.End} of {id} is outside the text of version {facts.Version.Id}, which has {facts.Version.Text.Length} UTF-16 units.");
        }

        private void Require(bool fits, string what, string kind, string? id)
        {
            if (!fits)
                throw new ArgumentException($"The {what} of article {facts.Article.Id} names the {kind} {id}, which these facts do not hold.");
        }

        private static bool Leads(string? id, HashSet<string> ids) => id is null || ids.Contains(id);

        private static HashSet<string> Ids<T>(IReadOnlyList<T> items, Func<T, string> idOf) =>
            items.Select(idOf).ToHashSet(StringComparer.Ordinal);
    }
}
