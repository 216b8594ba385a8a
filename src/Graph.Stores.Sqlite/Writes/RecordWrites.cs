using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Evidences;
using Graph.Core.Identity;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;
using Graph.Stores.Sqlite.Evidences;
using Graph.Stores.Sqlite.Origins;
using Graph.Stores.Sqlite.Splits;
using Graph.Stores.Sqlite.Utterances;

namespace Graph.Stores.Sqlite.Writes;

/// <summary>Writes the records of one version of an article that is not held yet.</summary>
internal sealed class RecordWrites(WriteSession write, ArticleFacts facts, IReadOnlySet<string> foreignIds)
{
    private readonly Dictionary<string, long> entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (long Key, long Entity)> chains = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> statements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> relations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> led = new(StringComparer.Ordinal);
    private readonly List<ShownStatement> shown = [];
    private readonly Dictionary<long, int> mentioned = [];
    private readonly Dictionary<long, int> named = [];
    private readonly long version = write.NextKey("versions");
    private readonly long rank = Rank.Of(facts.Article.Id, "a_");
    private long? source;

    private Db Db => write.Db;

    /// <summary>Writes everything and answers what showing it adds; it is not shown yet.</summary>
    /// <exception cref="ArgumentException">An entity that these facts name and do not bring is not held.</exception>
    public VersionFacts WriteVersion(long? heldArticle)
    {
        foreach (var id in foreignIds)
            entities.Add(id, FindEntity(id) ?? throw new ArgumentException(
                $"The article {facts.Article.Id} names the entity {id}, which is neither held nor among its entities."));
        foreach (var entity in facts.Entities)
            entities[entity.Id] = FindEntity(entity.Id) ?? AddEntity(entity);
        if (heldArticle is { } known)
            FollowSplits(known);
        source = FindSource(heldArticle) ?? EntityOf(facts.Article.SourceId);
        var article = heldArticle ?? AddArticle();
        AddVersion(article);
        foreach (var entity in facts.Entities.Where(entity => entity.Description is not null))
            Db.Execute($"INSERT OR IGNORE INTO entity_descriptions (entity, version, text) VALUES ({entities[entity.Id]}, {version}, {entity.Description})");
        foreach (var chain in facts.Chains)
            AddChain(chain, article, heldArticle is not null);
        foreach (var mention in facts.Mentions)
            AddMention(mention);
        foreach (var statement in facts.Statements)
            AddStatement(statement, article, heldArticle is not null);
        foreach (var relation in facts.Relations)
            AddRelation(relation);
        foreach (var evidence in facts.Evidence)
            AddEvidence(evidence, heldArticle is not null);
        UtteranceWrites.Add(write, facts, statements, shown.Select(statement => statement.Key).ToHashSet());
        return heldArticle is null ? ShownFacts(article) : VersionFacts.Read(Db, version);
    }

    // What names no chain goes with the article's chains of the entity where a split took all of them.
    private void FollowSplits(long article)
    {
        foreach (var chains in facts.Chains.GroupBy(chain => chain.EntityId, StringComparer.Ordinal))
        {
            var parts = chains.Select(chain => chain.Id).Order(StringComparer.Ordinal).Select(id => FindPart(id, article)).ToList();
            if (parts.TrueForAll(part => part is not null))
                led.Add(chains.Key, parts[0]!.Value);
        }
    }

    // A source keeps the entity that the article first had for it.
    private long? FindSource(long? heldArticle)
    {
        if (heldArticle is not { } article || facts.Article.SourceId is null)
            return null;
        using var rows = Db.Query($"SELECT source_name, source FROM versions WHERE article = {article} AND source IS NOT NULL ORDER BY number");
        while (rows.Read())
            if (Article.FoldSource(rows.StringOrNull(0)) == Article.FoldSource(facts.Version.SourceName))
                return rows.Long(1);
        return null;
    }

    private long? FindPart(string chain, long article) => Db.Number(
        $"SELECT e.key FROM chains c JOIN entities e ON e.key = c.entity WHERE c.article = {article} AND c.id = {chain} AND e.part_of IS NOT NULL");

    // What a new article adds is known without reading it back.
    private VersionFacts ShownFacts(long article) => new(
        version, article, source, shown, [.. facts.Relations.DistinctBy(relation => relation.Id).Select(Shown)],
        [.. mentioned.Select(pair => (pair.Key, pair.Value))], [.. named.Select(pair => (pair.Key, pair.Value))], facts.Evidence.Count);

    private ShownRelation Shown(Relation relation)
    {
        var evidence = facts.Evidence.Where(one => one.FactId == relation.Id).ToList();
        return new(
            relations[relation.Id], relation.Id, relation.Type.Name, entities[relation.SubjectId], entities[relation.ObjectId],
            evidence.Count, evidence.Max(one => one.Confidence));
    }

    private long? FindEntity(string id) =>
        write.Known.Entities.Find(id) ?? write.Known.Entities.Keep(id, Db.Number($"SELECT key FROM entities WHERE id = {id}"));

    private long AddEntity(Entity entity)
    {
        var key = write.NextKey("entities");
        Db.Execute(
            $"""
            INSERT INTO entities (key, id, rank, type, name, wikidata_id, recorded_at)
            VALUES ({key}, {entity.Id}, {Rank.Of(entity.Id, "e_")}, {entity.Type.ToString()}, {entity.Name}, {entity.WikidataId}, {write.Now})
            """);
        write.Known.Entities.Keep(entity.Id, key);
        return key;
    }

    private long AddArticle()
    {
        var (article, key) = (facts.Article, write.NextKey("articles"));
        Db.Execute(
            $"""
            INSERT INTO articles (key, id, rank, url, external_id, source_name, source, language, version, published_on, live)
            VALUES ({key}, {article.Id}, {rank}, {article.Url}, {article.ExternalId}, {article.SourceName}, {source},
                {article.Language}, {version}, {Day.Of(facts.Version.PublishedOn)}, 0)
            """);
        return key;
    }

    private void AddVersion(long article)
    {
        var text = facts.Version;
        Db.Execute(
            $"""
            INSERT INTO versions (key, id, article, number, title, published_on, published_at, source_name, source,
                extractor, recorded_at)
            VALUES ({version}, {text.Id}, {article}, (SELECT coalesce(max(number), 0) + 1 FROM versions WHERE article = {article}), {text.Title},
                {Day.Of(text.PublishedOn)}, {text.PublishedAt?.ToUnixTimeMilliseconds()}, {text.SourceName}, {source},
                {text.Extractor}, {write.Now})
            """);
        Db.Execute($"INSERT INTO version_texts (version, text) VALUES ({version}, {text.Text})");
        Db.Execute($"INSERT INTO version_search (rowid, content) VALUES ({version}, {FoldedText.Fold($"{text.Title} {text.Text}")})");
        OriginWrites.Add(write, facts, version, article, SourceOf(facts.Origin is { } origin ? origin.SourceId : facts.Article.SourceId));
    }

    // A chain keeps the entity that it was first assigned to.
    private void AddChain(Chain chain, long article, bool maybeHeld)
    {
        var held = maybeHeld ? FindChain(chain.Id, article) : null;
        var (key, entity) = held ?? (write.NextKey("chains"), entities[chain.EntityId]);
        if (held is null)
            Db.Execute(
                $"""
                INSERT INTO chains (key, id, article, article_rank, entity, type, name, assigned_by, score)
                VALUES ({key}, {chain.Id}, {article}, {rank}, {entity}, {chain.Type.ToString()}, {chain.Name}, {chain.AssignedBy}, {chain.Score})
                """);
        chains[chain.Id] = (key, entity);
        foreach (var name in chain.Names)
            AddChainName(key, FindOrAddName(entity, name), name.Count);
    }

    private void AddChainName(long chain, long name, int count)
    {
        named[name] = named.GetValueOrDefault(name) + count;
        Db.Execute(
            $"""
            INSERT INTO chain_names (version, chain, name, article_rank, count) VALUES ({version}, {chain}, {name}, {rank}, {count})
            ON CONFLICT DO UPDATE SET count = count + excluded.count
            """);
    }

    private (long Key, long Entity)? FindChain(string id, long article)
    {
        using var row = Db.Query($"SELECT key, entity FROM chains WHERE article = {article} AND id = {id}");
        return row.Read() ? (row.Long(0), row.Long(1)) : null;
    }

    private long FindOrAddName(long entity, ChainName name)
    {
        var known = (entity, name.Text, name.Kind);
        var held = write.Known.Names.Find(known)
            ?? Db.Number($"SELECT key FROM names WHERE entity = {entity} AND text = {name.Text} AND kind = {name.Kind.ToString()}")
            ?? AddName(entity, name);
        return write.Known.Names.Keep(known, held)!.Value;
    }

    private long AddName(long entity, ChainName name)
    {
        var key = write.NextKey("names");
        NameWrites.Add(Db, key, entity, name.Text, name.Kind);
        return key;
    }

    private void AddMention(Mention mention)
    {
        var (chain, entity) = chains[mention.ChainId];
        mentioned[entity] = mentioned.GetValueOrDefault(entity) + Db.Execute(
            $"""
            INSERT OR IGNORE INTO mentions (version, chain, start, end, kind, id)
            VALUES ({version}, {chain}, {mention.Span.Start}, {mention.Span.End}, {mention.Kind.ToString()}, {mention.Id})
            """);
    }

    private long AddStatement(Statement statement, long article, bool maybeHeld)
    {
        if (statements.TryGetValue(statement.Id, out var known))
            return known;
        // The one that conveys it comes first.
        long? outer = statement.WithinId is { } within ? AddStatement(facts.Statements.First(one => one.Id == within), article, maybeHeld) : null;
        if (maybeHeld && Db.Number($"SELECT key FROM statements WHERE id = {statement.Id}") is { } held)
            return statements[statement.Id] = held;

        var key = statements[statement.Id] = write.NextKey("statements");
        InsertStatement(key, statement, article, outer);
        Db.Execute($"INSERT INTO statement_search (rowid, content) VALUES ({key}, {FoldedText.Fold(statement.Content)})");
        for (var position = 0; position < statement.About.Count; position++)
            InsertAbout(key, position, statement);
        AddConveyors(key, statement);
        shown.Add(Shown(key, statement, article));
        return key;
    }

    private void InsertStatement(long key, Statement statement, long article, long? outer)
    {
        var (speaker, chain) = SpeakerOf(statement);
        Db.Execute(
            $"""
            INSERT INTO statements (key, id, article, kind, speaker, speaker_chain, speaker_status, speaker_words, content, cue, cue_class,
                polarity, modality, said_at, said_at_ground, addressee, on_behalf_of, role, occasion, within, utterance, utterance_rank,
                confidence, rule, published_on, source, recorded_at, live)
            VALUES ({key}, {statement.Id}, {article}, {statement.Kind.ToString()}, {speaker}, {chain}, {statement.SpeakerStatus.ToString()},
                {statement.SpeakerWords}, {statement.Content}, {statement.Cue}, {statement.CueClass.ToString()}, {statement.Polarity.ToString()},
                {statement.Modality.ToString()}, {Day.Of(statement.SaidAt)}, {statement.SaidAtGround}, {EntityOf(statement.AddresseeId)},
                {EntityOf(statement.OnBehalfOfId)}, {statement.Role}, {statement.Occasion}, {outer}, {statement.UtteranceId},
                {Rank.Of(statement.UtteranceId, "u_")}, {statement.Confidence}, {statement.Rule}, {Day.Of(statement.PublishedOn)},
                {SourceOf(statement.SourceId)}, {FirstRecorded(statement)}, 1)
            """);
    }

    private long FirstRecorded(Statement statement) => facts.HeldAs.TryGetValue(statement.Id, out var held)
        ? Db.Number($"SELECT recorded_at FROM statements WHERE id = {held}") ?? write.Now
        : write.Now;

    private ShownStatement Shown(long key, Statement statement, long article) => new(
        key, statement.Id, SpeakerOf(statement).Entity, EntityOf(statement.AddresseeId), EntityOf(statement.OnBehalfOfId),
        SourceOf(statement.SourceId) ?? -article, [.. statement.About.Select(about => (chains[about.ChainId].Entity, about.Role)).Distinct()]);

    private (long? Entity, long? Chain) SpeakerOf(Statement statement)
    {
        if (statement.SpeakerChainId is null)
            return (EntityOf(statement.SpeakerId), null);
        var chain = chains[statement.SpeakerChainId];
        return (statement.SpeakerId is null ? null : chain.Entity, chain.Key);
    }

    private void InsertAbout(long key, int position, Statement statement)
    {
        var about = statement.About[position];
        var chain = chains[about.ChainId];
        Db.Execute(
            $"""
            INSERT INTO statement_about (statement, position, entity, chain, role, stance, words, stance_words, speaker, published_on)
            VALUES ({key}, {position}, {chain.Entity}, {chain.Key}, {about.Role.ToString()}, {about.Stance?.ToString()}, {about.Words}, {about.StanceWords},
                {SpeakerOf(statement).Entity}, {Day.Of(statement.PublishedOn)})
            """);
    }

    private void AddConveyors(long key, Statement statement)
    {
        for (var outer = statement; outer.WithinId is { } within;)
        {
            outer = facts.Statements.First(one => one.Id == within);
            if (SpeakerOf(outer).Entity is { } speaker)
                Db.Execute($"INSERT OR IGNORE INTO conveyors (entity, statement) VALUES ({speaker}, {key})");
        }
    }

    private void AddRelation(Relation relation)
    {
        if (relations.ContainsKey(relation.Id))
            return;
        if (Db.Number($"SELECT key FROM relations WHERE id = {relation.Id}") is { } held)
        {
            relations.Add(relation.Id, held);
            return;
        }

        var key = write.NextKey("relations");
        relations.Add(relation.Id, key);
        Db.Execute(
            $"""
            INSERT INTO relations (key, id, type, subject, object, office, valid_from, valid_to, ended, basis, recorded_at, confidence, evidence_count, sense)
            VALUES ({key}, {relation.Id}, {relation.Type.Name}, {entities[relation.SubjectId]}, {entities[relation.ObjectId]}, {relation.Office},
                {Day.Of(relation.ValidFrom)}, {Day.Of(relation.ValidTo)}, {(relation.Ended ? 1 : 0)}, {relation.Basis.ToString()}, {write.Now}, 0.0, 0,
                {Relation.SenseOf(relation.Type, relation.Office, relation.ValidFrom, relation.ValidTo, relation.Ended, relation.Basis)})
            """);
    }

    private void AddEvidence(Evidence evidence, bool maybeHeld)
    {
        var home = KeyOf(relations, evidence.FactId);
        var (subject, target) = (ChainOf(evidence.SubjectChainId), ChainOf(evidence.ObjectChainId));
        var place = maybeHeld && home is { } given ? new EvidencePlaces(write).PlaceOf(given, subject, target) : home;
        var id = place == home ? evidence.Id : EvidencePlaces.IdOf(write.Db, evidence.VersionId, place!.Value, evidence.Span);
        AddEvidence(evidence, id, place, place == home ? null : home);
    }

    private void AddEvidence(Evidence evidence, string id, long? relation, long? home) => Db.Execute(
        $"""
        INSERT INTO evidence (key, id, version, statement, relation, home, start, end, parts, subject_chain, object_chain, claimed_in, extractor, rule, confidence)
        VALUES ({write.NextKey("evidence")}, {id}, {version}, {KeyOf(statements, evidence.FactId)}, {relation}, {home},
            {evidence.Span.Start}, {evidence.Span.End}, {EvidenceParts.Write(evidence.Parts)}, {ChainOf(evidence.SubjectChainId)},
            {ChainOf(evidence.ObjectChainId)}, {(evidence.StatementId is { } claim ? KeyOf(statements, claim) : null)}, {evidence.Extractor},
            {evidence.Rule}, {evidence.Confidence})
        """);

    private long? SourceOf(string? id) => id == facts.Article.SourceId ? source : EntityOf(id);

    private long? EntityOf(string? id) => id is null ? null : led.TryGetValue(id, out var part) ? part : entities[id];

    private long? ChainOf(string? id) => id is null ? null : chains[id].Key;

    private static long? KeyOf(Dictionary<string, long> keys, string id) => keys.TryGetValue(id, out var key) ? key : null;
}
