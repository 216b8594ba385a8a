using Graph.Core.Identity;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;
using Graph.Stores.Sqlite.Paths;
using Graph.Stores.Sqlite.Statements;

namespace Graph.Stores.Sqlite.Writes;

/// <summary>
/// Gathers what a transaction changes in what is shown, and writes it at the end: a name that stands in a thousand articles of
/// one batch is counted up once.
/// </summary>
internal sealed class ShownChanges(WriteSession write)
{
    private readonly Dictionary<long, EntityTally> entities = [];
    private readonly Dictionary<(long Entity, AboutRole? Role, long Source), int> sources = [];
    private readonly Dictionary<(long From, long To, string Label), (int Count, string Fact)> addedEdges = [];
    private readonly HashSet<(long From, long To, string Label)> brokenEdges = [];
    private readonly Dictionary<long, (int Count, int Articles)> names = [];
    private readonly Dictionary<string, int> totals = new(StringComparer.Ordinal);

    public void Show(VersionFacts facts)
    {
        foreach (var relation in facts.Relations)
        {
            if (AddEvidence(relation) == relation.Evidence)
                Count(relation, +1);
        }

        Count(facts, +1);
    }

    /// <summary>Counts what a version shows besides its relations.</summary>
    public void ShowBesidesRelations(VersionFacts facts) => Count(facts, +1);

    /// <summary>Counts what a version shows besides its relations no longer.</summary>
    public void HideBesidesRelations(VersionFacts facts) => Count(facts, -1);

    /// <summary>Takes a version's facts away; its interval is closed already.</summary>
    public void Hide(VersionFacts facts)
    {
        foreach (var relation in facts.Relations)
        {
            if (TakeEvidence(relation) == 0)
                Count(relation, -1);
        }

        Count(facts, -1);
    }

    public void Write()
    {
        var renamed = names.Select(name => WriteName(name.Key, name.Value.Count, name.Value.Articles)).OfType<long>().ToHashSet();
        foreach (var (entity, tally) in entities)
            if (Write(entity, tally))
                renamed.Remove(entity);
        foreach (var entity in renamed)
            ShownEntities.NameAgain(write, entity);
        foreach (var ((entity, role, source), count) in sources.Where(pair => pair.Value != 0).OrderBy(pair => pair.Key.Entity))
            WriteSource(entity, role?.ToString() ?? "Speaker", source, count);
        foreach (var ((from, to, label), (count, fact)) in addedEdges)
            AddEdge(from, to, label, count, fact);
        foreach (var edge in brokenEdges)
            RestoreEdge(edge.From, edge.To, edge.Label);
        foreach (var (total, count) in totals)
            write.Db.Execute($"INSERT INTO shown_counts (name, count) VALUES ({total}, {count}) ON CONFLICT DO UPDATE SET count = count + excluded.count");
    }

    private int AddEvidence(ShownRelation relation)
    {
        var before = CountEvidence(relation);
        write.Db.Execute(
            $"""
            UPDATE relations SET evidence_count = evidence_count + {relation.Evidence},
                confidence = iif(evidence_count = 0, {relation.Confidence}, max(confidence, {relation.Confidence}))
            WHERE key = {relation.Key}
            """);
        return before + relation.Evidence;
    }

    private int TakeEvidence(ShownRelation relation)
    {
        var before = CountEvidence(relation);
        write.Db.Execute(
            $"""
            UPDATE relations SET evidence_count = evidence_count - {relation.Evidence}, confidence = coalesce((
                SELECT max(e.confidence) FROM evidence e JOIN version_intervals i ON i.version = e.version
                WHERE e.relation = relations.key AND e.until IS NULL AND i.until IS NULL), confidence)
            WHERE key = {relation.Key}
            """);
        return before - relation.Evidence;
    }

    private int CountEvidence(ShownRelation relation) =>
        (int)write.Db.Number($"SELECT evidence_count FROM relations WHERE key = {relation.Key}")!.Value;

    private void Count(VersionFacts facts, int sign)
    {
        foreach (var statement in facts.Statements)
            Count(statement, sign);
        foreach (var (entity, count) in facts.Mentions)
            TallyOf(entity).Mentions += sign * count;
        foreach (var entity in facts.Mentions.Select(mention => write.Identity.CanonicalOf(mention.Entity)).Distinct())
            TallyOf(entity).Articles += sign;
        foreach (var (name, count) in facts.Names)
            names[name] = names.TryGetValue(name, out var known)
                ? (known.Count + (sign * count), known.Articles + sign)
                : (sign * count, sign);
        CountOther(facts.Publisher, sign);
        AddTotal("articles", sign);
        AddTotal("statements", sign * facts.Statements.Count);
        AddTotal("evidence", sign * facts.Evidence);
    }

    private void Count(ShownStatement statement, int sign)
    {
        if (statement.Speaker is { } speaker)
            TallyOf(speaker).Said += sign;
        AddSource(statement.Speaker ?? KeptStats.Nobody, null, statement.Source, sign);
        foreach (var role in (ReadOnlySpan<AboutRole>)[AboutRole.Target, AboutRole.Topic])
            CountAbout(statement, role, sign);
        CountOther(statement.Addressee, sign);
        CountOther(statement.OnBehalfOf, sign);
    }

    private void CountAbout(ShownStatement statement, AboutRole role, int sign)
    {
        var about = statement.About.Where(one => one.Role == role).Select(one => one.Entity).ToList();
        foreach (var entity in about)
            AddSource(entity, role, statement.Source, sign);
        if (about.Count == 0)
            AddSource(KeptStats.Nobody, role, statement.Source, sign);
        foreach (var entity in about.Select(write.Identity.CanonicalOf).Distinct())
            CountRole(TallyOf(entity), role, sign);
        if (role == AboutRole.Target && statement.Speaker is { } speaker)
            foreach (var entity in about)
                CountEdge(speaker, entity, EdgeReads.Stated, statement.Id, sign);
    }

    private static void CountRole(EntityTally tally, AboutRole role, int sign)
    {
        if (role == AboutRole.Target)
            tally.TargetOf += sign;
        else
            tally.TopicOf += sign;
    }

    /// <summary>Counts a relation that is shown now, or no longer.</summary>
    public void Count(ShownRelation relation, int sign)
    {
        CountOther(relation.Subject, sign);
        CountOther(relation.Object, sign);
        CountEdge(relation.Subject, relation.Object, relation.Type, relation.Id, sign);
        AddTotal("relations", sign);
    }

    private void CountOther(long? entity, int sign)
    {
        if (entity is { } known)
            TallyOf(known).Others += sign;
    }

    private void CountEdge(long from, long to, string label, string fact, int sign)
    {
        var edge = (from, to, label);
        if (from == to)
            return;
        if (sign < 0)
            brokenEdges.Add(edge);
        else
            addedEdges[edge] = addedEdges.TryGetValue(edge, out var known)
                ? (known.Count + 1, string.CompareOrdinal(fact, known.Fact) < 0 ? fact : known.Fact)
                : (1, fact);
    }

    private EntityTally TallyOf(long entity)
    {
        var canonical = write.Identity.CanonicalOf(entity);
        if (!entities.TryGetValue(canonical, out var tally))
            entities.Add(canonical, tally = new());
        return tally;
    }

    private void AddSource(long entity, AboutRole? role, long source, int sign)
    {
        var key = (entity, role, source);
        sources[key] = sources.GetValueOrDefault(key) + sign;
    }

    private void AddTotal(string name, int count) => totals[name] = totals.GetValueOrDefault(name) + count;

    /// <returns>Whether it is shown now and was not, and so has its name already.</returns>
    private bool Write(long entity, EntityTally tally)
    {
        var changed = write.Db.Execute(
            $"""
            UPDATE shown_entities SET said = said + {tally.Said}, target_of = target_of + {tally.TargetOf}, topic_of = topic_of + {tally.TopicOf},
                mentions = mentions + {tally.Mentions}, articles = articles + {tally.Articles}, uses = uses + {tally.Uses}
            WHERE entity = {entity}
            """);
        var isAdded = changed == 0 && tally.Uses > 0;
        if (isAdded)
            ShownEntities.Add(write, entity, tally);
        if (tally.Uses < 0)
            write.Db.Execute($"DELETE FROM shown_entities WHERE entity = {entity} AND uses = 0");
        return isAdded;
    }

    /// <returns>Whose name it is, where it is shown now and was not, or the other way round.</returns>
    private long? WriteName(long name, int count, int articles)
    {
        using var row = write.Db.Query(
            $"UPDATE names SET count = count + {count}, articles = articles + {articles} WHERE key = {name} RETURNING entity, articles");
        row.Read();
        var after = row.Int(1);
        return (after == 0) != (after == articles) ? write.Identity.CanonicalOf(row.Long(0)) : null;
    }

    private void WriteSource(long entity, string role, long source, int count)
    {
        write.Db.Execute(
            $"""
            INSERT INTO entity_sources (entity, role, source, statements) VALUES ({entity}, {role}, {source}, {count})
            ON CONFLICT DO UPDATE SET statements = statements + excluded.statements
            """);
        if (count < 0)
            write.Db.Execute($"DELETE FROM entity_sources WHERE entity = {entity} AND role = {role} AND source = {source} AND statements = 0");
    }

    private void AddEdge(long from, long to, string label, int count, string fact)
    {
        AddEdge(from, to, label, 0, count, fact);
        AddEdge(to, from, label, 1, count, fact);
    }

    private void AddEdge(long from, long to, string label, int backward, int count, string fact) => write.Db.Execute(
        $"""
        INSERT INTO edges (entity, other_rank, other, label, backward, count, fact)
        VALUES ({from}, {write.RankOf(to)}, {to}, {label}, {backward}, {count}, {fact})
        ON CONFLICT DO UPDATE SET count = count + excluded.count, fact = min(fact, excluded.fact)
        """);

    // What was taken away may have been the first of its facts, so the edge is made anew from those that are left.
    private void RestoreEdge(long from, long to, string label)
    {
        foreach (var (entity, other) in (ReadOnlySpan<(long, long)>)[(from, to), (to, from)])
            write.Db.Execute(
                $"""
                DELETE FROM edges WHERE entity = {entity} AND other_rank = {write.RankOf(other)}
                    AND other = {other} AND label = {label} AND backward = {(entity == from ? 0 : 1)}
                """);
        using var left = write.Db.Query(label == EdgeReads.Stated
            ? Sql.Of($"""
                SELECT count(DISTINCT s.key), min(s.id) FROM statement_about b JOIN statements s ON s.key = b.statement
                WHERE b.speaker = {from} AND b.entity = {to} AND b.role = 'Target' AND s.live = 1
                """)
            : Sql.Of($"SELECT count(*), min(id) FROM relations WHERE subject = {from} AND object = {to} AND type = {label} AND evidence_count > 0"));
        if (left.Read() && left.Int(0) > 0)
            AddEdge(from, to, label, left.Int(0), left.String(1));
    }
}

/// <summary>The rows of entities that are shown.</summary>
internal static class ShownEntities
{
    public static void Add(WriteSession write, long canonical, EntityTally tally)
    {
        var entity = write.Identity.ReadEntity(canonical)!;
        write.Db.Execute(
            $"""
            INSERT INTO shown_entities (entity, id, type, folded, said, target_of, topic_of, mentions, articles, uses)
            VALUES ({canonical}, {entity.Id}, {entity.Type.ToString()}, {FoldedText.Fold(entity.Name)}, {tally.Said}, {tally.TargetOf},
                {tally.TopicOf}, {tally.Mentions}, {tally.Articles}, {tally.Uses})
            """);
    }

    /// <summary>Gives an entity the place in lists that goes with the name by which it is shown now.</summary>
    public static void NameAgain(WriteSession write, long canonical) => NameAgain(write.Db, write.Identity, canonical);

    /// <summary>Gives all entities the place in lists that goes with the name by which they are shown, in a database that was written with another's.</summary>
    public static void NameAllAgain(Db db)
    {
        var shown = new List<long>();
        using (var rows = db.Query($"SELECT entity FROM shown_entities"))
        {
            while (rows.Read())
                shown.Add(rows.Long(0));
        }

        var identity = new IdentityReads(new(db, AsOf.Now, DateTimeOffset.MinValue, CancellationToken.None));
        foreach (var canonical in shown)
            NameAgain(db, identity, canonical);
    }

    private static void NameAgain(Db db, IdentityReads identity, long canonical) =>
        db.Execute($"UPDATE shown_entities SET folded = {FoldedText.Fold(identity.ReadEntity(canonical)!.Name)} WHERE entity = {canonical}");
}
