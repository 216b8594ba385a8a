using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Evidences;
using Graph.Core.Identity;
using Graph.Core.Origins;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;

namespace Graph.Stores.Neo4j.Writes;

/// <summary>Facts as rows of parameters, with what is derived from them for searching and ordering.</summary>
internal static class FactRows
{
    public static object OfEntity(Entity entity) => new
    {
        id = entity.Id,
        type = entity.Type.ToString(),
        name = entity.Name,
        folded = SortKeys.OfName(entity.Name),
        wikidataId = entity.WikidataId,
    };

    public static IEnumerable<object> OfDescriptions(ArticleFacts facts) => facts.Entities.DistinctBy(entity => entity.Id)
        .Where(entity => entity.Description is not null)
        .Select(entity => new { entityId = entity.Id, versionId = facts.Version.Id, text = entity.Description });

    public static object OfVersion(ArticleFacts facts) => new
    {
        articleId = facts.Article.Id,
        article = new
        {
            url = facts.Article.Url,
            externalId = facts.Article.ExternalId,
            language = facts.Article.Language,
        },
        version = new
        {
            id = facts.Version.Id,
            articleId = facts.Article.Id,
            title = facts.Version.Title,
            publishedOn = facts.Version.PublishedOn?.ToString(),
            publishedKey = SortKeys.OfDate(facts.Version.PublishedOn),
            publishedAt = facts.Version.PublishedAt?.ToUnixTimeMilliseconds(),
            sourceName = facts.Version.SourceName,
            sourceId = facts.Article.SourceId,
            text = facts.Version.Text,
            extractor = facts.Version.Extractor,
            folded = Searchable(facts.Version.Title + " " + facts.Version.Text),
            originArticleId = OriginOf(facts).ArticleId,
            originSourceId = OriginOf(facts).SourceId,
            originGround = OriginOf(facts).Ground.ToString(),
            originResemblance = OriginOf(facts).Resemblance,
            bands = facts.BandKeys.Count == 0 ? null : string.Join(' ', facts.BandKeys),
        },
    };

    public static object OfChain(Chain chain, ArticleFacts facts, ILookup<string, Mention> mentions, ArticleState state)
    {
        var own = mentions[chain.Id].DistinctBy(mention => mention.Id).ToList();
        return new
        {
            id = chain.Id,
            entityId = state.EntityOf(chain.Id, chain.EntityId),
            versionId = facts.Version.Id,
            chain = new { articleId = chain.ArticleId, type = chain.Type.ToString(), name = chain.Name, assignedBy = chain.AssignedBy, score = chain.Score },
            appearance = new
            {
                id = AppearanceIdOf(chain, facts),
                mentions = own.Count,
                mentionIds = own.Select(mention => mention.Id),
                starts = own.Select(mention => mention.Span.Start),
                ends = own.Select(mention => mention.Span.End),
                kinds = own.Select(mention => mention.Kind.ToString()),
                words = own.Select(mention => mention.Words),
            },
        };
    }

    public static IEnumerable<object> OfNames(Chain chain, ArticleFacts facts, ArticleState state)
    {
        var entityId = state.EntityOf(chain.Id, chain.EntityId);
        return chain.Names.Select(name => new
        {
            id = ContentId.Of("n", entityId, name.Text, name.Kind.ToString()),
            entityId,
            appearanceId = AppearanceIdOf(chain, facts),
            count = name.Count,
            name = new { entityId, text = name.Text, kind = name.Kind.ToString() },
            found = OfName(name.Text, name.Kind),
        });
    }

    /// <summary>All that a name is found by.</summary>
    public static object OfName(string text, NameKind kind)
    {
        var keys = NameKeys.Of(text, kind);
        return new
        {
            folded = FoldedText.FoldName(text),
            words = Searchable(text),
            soundKey = keys.FirstOrDefault(key => key[0] is 's'),
            consonantKey = keys.FirstOrDefault(key => key[0] is 'c' or 'r'),
            initialKey = keys.FirstOrDefault(key => key[0] is 'i' or 'a'),
        };
    }

    /// <param name="heldAs">The id under which the article says it already, with another day or source.</param>
    public static object OfStatement(
        Statement statement, ArticleState state, IReadOnlyDictionary<string, IReadOnlyList<string>> contentKeys, string? heldAs)
    {
        var speakerId = statement.SpeakerId is { } speaker && statement.SpeakerChainId is { } chainId
            ? state.EntityOf(chainId, speaker)
            : statement.SpeakerId;
        var about = statement.About.Select(about => about with { EntityId = state.EntityOf(about.ChainId, about.EntityId) }).ToList();
        return new
        {
            heldAs,
            about = about.Select(about => new
            {
                entityId = about.EntityId,
                role = about.Role.ToString(),
                stance = about.Stance?.ToString(),
                speakerId,
            }),
            statement = new
            {
                id = statement.Id,
                articleId = statement.ArticleId,
                kind = statement.Kind.ToString(),
                speakerId,
                speakerChainId = statement.SpeakerChainId,
                speakerStatus = statement.SpeakerStatus.ToString(),
                speakerWords = statement.SpeakerWords,
                content = statement.Content,
                cue = statement.Cue,
                cueClass = statement.CueClass.ToString(),
                polarity = statement.Polarity.ToString(),
                modality = statement.Modality.ToString(),
                saidAt = statement.SaidAt?.ToString(),
                saidKey = SortKeys.OfDate(statement.SaidAt),
                saidAtGround = statement.SaidAtGround,
                addresseeId = statement.AddresseeId,
                onBehalfOfId = statement.OnBehalfOfId,
                role = statement.Role,
                occasion = statement.Occasion,
                withinId = statement.WithinId,
                utteranceId = statement.UtteranceId,
                fullness = Utterance.FullnessOf(statement.Content),
                contentKeys = contentKeys.TryGetValue(statement.Id, out var keys) && keys.Count > 0 ? string.Join(' ', keys) : null,
                confidence = statement.Confidence,
                rule = statement.Rule,
                aboutEntityIds = about.Select(about => about.EntityId),
                aboutChainIds = about.Select(about => about.ChainId),
                aboutRoles = about.Select(about => about.Role.ToString()),
                aboutStances = about.Select(about => about.Stance?.ToString() ?? ""),
                aboutWords = about.Select(about => about.Words ?? ""),
                aboutStanceWords = about.Select(about => about.StanceWords ?? ""),
                publishedOn = statement.PublishedOn?.ToString(),
                publishedKey = SortKeys.OfDate(statement.PublishedOn),
                sourceId = statement.SourceId,
                folded = Searchable(statement.Content),
            },
        };
    }

    public static object OfRelation(Relation relation) => new
    {
        id = relation.Id,
        relation = new
        {
            type = relation.Type.Name,
            subjectId = relation.SubjectId,
            objectId = relation.ObjectId,
            office = relation.Office,
            validFrom = relation.ValidFrom?.ToString(),
            validTo = relation.ValidTo?.ToString(),
            validFromFirst = relation.ValidFrom?.First.ToString("yyyy-MM-dd"),
            validToLast = relation.ValidTo?.Last.ToString("yyyy-MM-dd"),
            ended = relation.Ended,
            basis = relation.Basis.ToString(),
            sense = Relation.SenseOf(relation.Type, relation.Office, relation.ValidFrom, relation.ValidTo, relation.Ended, relation.Basis),
        },
    };

    /// <param name="place">The relation that it proves instead of the one that it was written for.</param>
    public static object OfEvidence(Evidence evidence, Relation? place) => new
    {
        provesId = place?.Id ?? evidence.FactId,
        shownId = place is null ? null : Evidence.IdOf(evidence.VersionId, place.Id, evidence.Span),
        evidence = new
        {
            id = evidence.Id,
            factId = evidence.FactId,
            versionId = evidence.VersionId,
            start = evidence.Span.Start,
            end = evidence.Span.End,
            words = evidence.Words,
            partRoles = evidence.Parts.Select(part => part.Role.ToString()),
            partStarts = evidence.Parts.Select(part => part.Span.Start),
            partEnds = evidence.Parts.Select(part => part.Span.End),
            subjectChainId = evidence.SubjectChainId,
            objectChainId = evidence.ObjectChainId,
            statementId = evidence.StatementId,
            extractor = evidence.Extractor,
            rule = evidence.Rule,
            confidence = evidence.Confidence,
        },
    };

    private static TextOrigin OriginOf(ArticleFacts facts) => facts.Origin ?? TextOrigin.Own(facts.Article.Id, facts.Article.SourceId);

    // A space at either end makes every word stand between two spaces.
    private static string Searchable(string text) => $" {FoldedText.Fold(text)} ";

    private static string AppearanceIdOf(Chain chain, ArticleFacts facts) => ContentId.Of("p", facts.Version.Id, chain.Id);
}
