using Graph.Core.Entities;
using Graph.Core.Judgements;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;
using Graph.Stores.Sqlite.Writes;

namespace Graph.Stores.Sqlite.Splits;

/// <summary>
/// Gives a chain that is taken out for the first time a part of its own and keeps what it proves under that. Nothing that a reader
/// sees changes by it, now or at any earlier moment: the part leads, from the beginning, to wherever its entity led.
/// </summary>
internal sealed class ChainParts(WriteSession write, ShownChanges changes)
{
    private Db Db => write.Db;

    public void Take(IReadOnlyCollection<long> chains)
    {
        foreach (var article in Read(chains).GroupBy(chain => chain.Article))
            Take(article.Key, [.. article]);
    }

    private void Take(long article, List<TakenChain> chains)
    {
        var shown = Db.Number($"SELECT version FROM articles WHERE key = {article} AND live = 1");
        if (shown is { } version)
            changes.HideBesidesRelations(VersionFacts.Read(Db, version));
        foreach (var chain in chains.Where(chain => !chain.IsPart))
            Move(chain, AddPart(chain));
        foreach (var ofEntity in chains.GroupBy(chain => chain.Entity))
            MoveNamedWithoutChain(article, ofEntity.Key, [.. ofEntity.Select(chain => chain.Key)]);
        AddConveyorsAgain(article);
        write.ForgetIdentity();
        if (shown is { } same)
            changes.ShowBesidesRelations(VersionFacts.Read(Db, same));
    }

    private List<TakenChain> Read(IReadOnlyCollection<long> chains)
    {
        var taken = new List<TakenChain>();
        using var rows = Db.Query(
            $"""
            SELECT c.key, c.id, c.article, coalesce(e.part_of, e.key), e.part_of IS NOT NULL FROM chains c JOIN entities e ON e.key = c.entity
            WHERE c.key IN {chains} ORDER BY c.id
            """);
        while (rows.Read())
            taken.Add(new(rows.Long(0), rows.String(1), rows.Long(2), rows.Long(3), rows.Int(4) == 1));
        return taken;
    }

    private long AddPart(TakenChain chain)
    {
        var (key, id) = (write.NextKey("entities"), EntitySplit.PartIdOf(chain.Id));
        Db.Execute(
            $"""
            INSERT INTO entities (key, id, rank, type, name, recorded_at, part_of, leads_to)
            SELECT {key}, {id}, {Rank.Of(id, "e_")}, type, name, {write.Now}, key, key FROM entities WHERE key = {chain.Entity}
            """);
        FillTimes(chain.Entity);
        Db.Execute(
            $"""
            INSERT INTO entity_canonical (entity, since, until, canonical, leads_only)
            SELECT {key}, since, until, canonical, 1 FROM entity_canonical WHERE entity = {chain.Entity}
            """);
        return key;
    }

    // While an entity is alone it has no row; with a part it is a set.
    private void FillTimes(long entity)
    {
        var ends = new List<(long Since, long? Until)>();
        using (var rows = Db.Query($"SELECT since, until FROM entity_canonical WHERE entity = {entity} ORDER BY since, until"))
        {
            while (rows.Read())
                ends.Add((rows.Long(0), rows.LongOrNull(1)));
        }

        long? from = 0;
        foreach (var (since, until) in ends)
        {
            if (from < since)
                AddAlone(entity, from.Value, since);
            from = until;
        }

        if (from is { } last)
            AddAlone(entity, last, null);
    }

    private void AddAlone(long entity, long since, long? until) => Db.Execute(
        $"INSERT OR REPLACE INTO entity_canonical (entity, since, until, canonical) VALUES ({entity}, {since}, {until}, {entity})");

    private void Move(TakenChain chain, long part)
    {
        Db.Execute($"UPDATE chains SET entity = {part} WHERE key = {chain.Key}");
        MoveNames(chain.Key, part);
        Db.Execute(
            $"""
            UPDATE statement_about SET speaker = {part} WHERE statement IN (
                SELECT key FROM statements WHERE article = {chain.Article} AND speaker_chain = {chain.Key} AND speaker IS NOT NULL)
            """);
        Db.Execute($"UPDATE statements SET speaker = {part} WHERE article = {chain.Article} AND speaker_chain = {chain.Key} AND speaker IS NOT NULL");
        Db.Execute(
            $"UPDATE statement_about SET entity = {part} WHERE chain = {chain.Key} AND statement IN (SELECT key FROM statements WHERE article = {chain.Article})");
    }

    private void MoveNames(long chain, long part)
    {
        var names = new List<(long Key, string Text, NameKind Kind)>();
        using (var rows = Db.Query(
            $"""
            SELECT DISTINCT n.key, n.text, n.kind FROM chains c JOIN versions v ON v.article = c.article
                JOIN chain_names cn ON cn.version = v.key AND cn.chain = c.key JOIN names n ON n.key = cn.name
            WHERE c.key = {chain}
            """))
        {
            while (rows.Read())
                names.Add((rows.Long(0), rows.String(1), rows.Word<NameKind>(2)));
        }

        foreach (var (key, text, kind) in names)
            Db.Execute(
                $"""
                UPDATE chain_names SET name = {AddName(part, text, kind)} WHERE chain = {chain} AND name = {key}
                    AND version IN (SELECT v.key FROM versions v JOIN chains c ON c.article = v.article WHERE c.key = {chain})
                """);
    }

    private long AddName(long part, string text, NameKind kind)
    {
        var key = write.NextKey("names");
        NameWrites.Add(Db, key, part, text, kind);
        return key;
    }

    // What names no chain goes with the article's chains of the entity where all of them go.
    private void MoveNamedWithoutChain(long article, long entity, IReadOnlyList<long> chains)
    {
        var other = Db.Number(
            $"""
            SELECT 1 FROM chains c JOIN entities e ON e.key = c.entity
            WHERE c.article = {article} AND coalesce(e.part_of, e.key) = {entity} AND c.key NOT IN {chains} LIMIT 1
            """);
        if (other is not null)
            return;
        var part = Db.Number($"SELECT entity FROM chains WHERE key = {chains[0]}")!.Value;
        Db.Execute(
            $"""
            UPDATE statement_about SET speaker = {part} WHERE statement IN (
                SELECT key FROM statements WHERE article = {article} AND speaker_chain IS NULL AND speaker = {entity})
            """);
        Db.Execute($"UPDATE statements SET speaker = {part} WHERE article = {article} AND speaker_chain IS NULL AND speaker = {entity}");
        Db.Execute($"UPDATE statements SET addressee = {part} WHERE article = {article} AND addressee = {entity}");
        Db.Execute($"UPDATE statements SET on_behalf_of = {part} WHERE article = {article} AND on_behalf_of = {entity}");
        Db.Execute($"UPDATE statements SET source = {part} WHERE article = {article} AND source = {entity}");
        Db.Execute($"UPDATE articles SET source = {part} WHERE key = {article} AND source = {entity}");
        Db.Execute($"UPDATE versions SET source = {part} WHERE article = {article} AND source = {entity}");
        Db.Execute($"UPDATE versions SET origin_source = {part} WHERE article = {article} AND origin_source = {entity}");
    }

    private void AddConveyorsAgain(long article)
    {
        Db.Execute($"DELETE FROM conveyors WHERE statement IN (SELECT key FROM statements WHERE article = {article} AND within IS NOT NULL)");
        Db.Execute(
            $"""
            WITH RECURSIVE outers (statement, outer) AS (
                SELECT key, within FROM statements WHERE article = {article} AND within IS NOT NULL
                UNION SELECT o.statement, s.within FROM outers o JOIN statements s ON s.key = o.outer WHERE s.within IS NOT NULL)
            INSERT OR IGNORE INTO conveyors (entity, statement)
            SELECT s.speaker, o.statement FROM outers o JOIN statements s ON s.key = o.outer WHERE s.speaker IS NOT NULL
            """);
    }

    /// <param name="Entity">The entity that it was first assigned to.</param>
    private sealed record TakenChain(long Key, string Id, long Article, long Entity, bool IsPart);
}
