using Graph.Core.Entities;
using Graph.Core.Histories;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Judgements;
using Graph.Stores.Sqlite.Utterances;
using Graph.Stores.Sqlite.Writes;

namespace Graph.Stores.Sqlite.Splits;

/// <summary>Takes chains out of an entity and puts them back, within one transaction.</summary>
internal sealed class SplitWrites
{
    private readonly WriteSession write;
    private readonly ShownChanges changes;

    private SplitWrites(WriteSession write) => (this.write, changes) = (write, new(write));

    /// <exception cref="NotInStoreException">There is no such entity.</exception>
    /// <exception cref="InvalidSplitException">A chain is not of the entity, or all are chosen.</exception>
    public static EntitySplit Split(WriteSession write, NewSplit split) => new SplitWrites(write).Split(split);

    /// <exception cref="NotInStoreException">There is no such split.</exception>
    public static EntitySplit Undo(WriteSession write, string splitId, string by, string? reason) => new SplitWrites(write).Undo(splitId, by, reason);

    private EntitySplit Split(NewSplit asked)
    {
        var canonical = write.Identity.CanonicalOf(asked.EntityId)
            ?? throw new NotInStoreException($"There is no entity {asked.EntityId}. Ask for entities to see which ids there are.");
        var chains = FindChains(asked, write.Identity.MembersOf(canonical));
        var split = NewId(asked, write.Identity.IdOf(canonical));
        var entity = AddEntity(split.EntityOf([.. chains.Select(chain => (chain.Type, chain.Name))]));
        AddSplit(split, canonical, entity, chains);

        var keys = chains.ConvertAll(chain => chain.Key);
        new ChainParts(write, changes).Take(keys);
        write.Db.Execute($"UPDATE entities SET leads_to = {entity} WHERE key IN (SELECT entity FROM chains WHERE key IN {keys})");
        var moved = Follow(keys, [canonical, entity]);
        write.Audit(split.By, ChangeKind.EntitySplit, split.Id, split.Reason);
        AwaitedJudgements.Follow(write, moved);
        return split;
    }

    private EntitySplit Undo(string splitId, string by, string? reason)
    {
        var split = SplitReads.Find(write.Reads, splitId)
            ?? throw new NotInStoreException($"There is no split {splitId}. An entity's splits tell their ids.");
        if (split.UndoneAt is not null)
            return split;

        write.Db.Execute($"UPDATE splits SET undone_at = {write.Now} WHERE id = {splitId}");
        var (key, entity, made) = ReadEnds(splitId);
        var chains = ReadChains(key);
        foreach (var chain in chains)
            write.Db.Execute(
                $"""
                UPDATE entities SET leads_to = coalesce((
                    SELECT sp.new_entity FROM split_chains sc JOIN splits sp ON sp.key = sc.split
                    WHERE sc.chain = {chain} AND sp.undone_at IS NULL ORDER BY sp.key DESC LIMIT 1), part_of)
                WHERE key = (SELECT entity FROM chains WHERE key = {chain})
                """);
        // The id that it made leads to where most of its chains stand now.
        write.Db.Execute(
            $"""
            UPDATE entities SET leads_to = (
                SELECT l.key FROM chains c JOIN entities p ON p.key = c.entity JOIN entities l ON l.key = p.leads_to
                WHERE c.key IN {chains} GROUP BY l.key ORDER BY count(*) DESC, l.id LIMIT 1)
            WHERE key = {made}
            """);
        var moved = Follow(chains, [entity, made]);
        write.Audit(by, ChangeKind.SplitUndone, splitId, reason);
        AwaitedJudgements.Follow(write, moved);
        return SplitReads.Find(write.Reads, splitId)!;
    }

    // Relations first: what is shown of either entity is then counted anew with them.
    private IReadOnlyCollection<long> Follow(List<long> chains, IEnumerable<long> entities)
    {
        new EvidencePlaces(write).Follow(chains, changes);
        changes.Write();
        var parts = new List<long>();
        using (var rows = write.Db.Query($"SELECT DISTINCT entity FROM chains WHERE key IN {chains}"))
        {
            while (rows.Read())
                parts.Add(rows.Long(0));
        }

        return IdentityWrites.Follow(write, [.. entities, .. parts]);
    }

    private List<ChosenChain> FindChains(NewSplit asked, IReadOnlyList<long> members)
    {
        var chains = new List<ChosenChain>();
        using (var rows = write.Db.Query(
            $"SELECT key, id, type, name FROM chains WHERE entity IN {members} AND id IN {asked.ChainIds.Distinct(StringComparer.Ordinal).ToList()} ORDER BY id"))
        {
            while (rows.Read())
                chains.Add(new(rows.Long(0), rows.String(1), rows.Word<EntityType>(2), rows.String(3)));
        }

        var keys = chains.ConvertAll(chain => chain.Key);
        asked.Check(
            [.. asked.ChainIds.Except(chains.Select(chain => chain.Id), StringComparer.Ordinal)],
            write.Db.Number($"SELECT 1 FROM chains WHERE entity IN {members} AND key NOT IN {keys} LIMIT 1") is not null);
        return chains;
    }

    // The same split made again in a millisecond would have one id, so the second moves on.
    private EntitySplit NewId(NewSplit asked, string entityId)
    {
        while (true)
        {
            var split = EntitySplit.Of(asked, entityId, DateTimeOffset.FromUnixTimeMilliseconds(write.Now));
            if (write.Db.Number($"SELECT key FROM splits WHERE id = {split.Id}") is null)
                return split;
            write.Now++;
        }
    }

    private long AddEntity(Entity entity)
    {
        var key = write.NextKey("entities");
        write.Db.Execute(
            $"""
            INSERT INTO entities (key, id, rank, type, name, wikidata_id, recorded_at)
            VALUES ({key}, {entity.Id}, {Rank.Of(entity.Id, "e_")}, {entity.Type.ToString()}, {entity.Name}, NULL, {write.Now})
            """);
        return key;
    }

    private void AddSplit(EntitySplit split, long entity, long made, List<ChosenChain> chains)
    {
        var key = write.NextKey("splits");
        write.Db.Execute(
            $"""
            INSERT INTO splits (key, id, entity, new_entity, by, reason, recorded_at)
            VALUES ({key}, {split.Id}, {entity}, {made}, {split.By}, {split.Reason}, {write.Now})
            """);
        foreach (var chain in chains)
            write.Db.Execute($"INSERT INTO split_chains (split, chain) VALUES ({key}, {chain.Key})");
    }

    private (long Key, long Entity, long Made) ReadEnds(string splitId)
    {
        using var row = write.Db.Query($"SELECT key, entity, new_entity FROM splits WHERE id = {splitId}");
        row.Read();
        return (row.Long(0), row.Long(1), row.Long(2));
    }

    private List<long> ReadChains(long split)
    {
        var chains = new List<long>();
        using var rows = write.Db.Query($"SELECT chain FROM split_chains WHERE split = {split}");
        while (rows.Read())
            chains.Add(rows.Long(0));
        return chains;
    }

    private sealed record ChosenChain(long Key, string Id, EntityType Type, string Name);
}
