using Graph.Core.Entities;
using Graph.Core.Histories;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Judgements;
using Graph.Stores.Neo4j.Transport;
using Graph.Stores.Neo4j.Utterances;
using Graph.Stores.Neo4j.Writes;

namespace Graph.Stores.Neo4j.Splits;

/// <summary>Takes chains out of an entity and puts them back, each with what follows from it in one transaction.</summary>
internal sealed class SplitWriter(ICypherTransport transport, StoreClock clock)
{
    public Task<EntitySplit> SplitAsync(NewSplit asked, CancellationToken cancellationToken)
    {
        asked.Check();
        return transport.WriteAsync(async transaction =>
        {
            var (canonicalId, chains) = await ReadChosenAsync(transaction, asked);
            var (split, at) = await FindFreeTimeAsync(transaction, asked, canonicalId, await clock.TickAsync(transaction));
            await AddAsync(transaction, split, split.EntityOf([.. chains.Select(chain => (chain.Type, chain.Name))]), at);
            await new ChainParts(transaction).TakeAsync(chains);
            await transaction.RunAsync(new(
                "UNWIND $ids AS id MATCH (e:Entity {id: id}) SET e.leadsTo = $leadsTo",
                ("ids", chains.Select(chain => chain.PartId)), ("leadsTo", split.NewEntityId)));
            var moved = await FollowAsync(transaction, at, chains, [canonicalId, split.NewEntityId]);
            await AuditLog.AddAsync(transaction, at, [(split.By, ChangeKind.EntitySplit, split.Id, split.Reason)]);
            await new AwaitedJudgementWriter(transaction, at).FollowAsync(moved);
            return split;
        }, cancellationToken);
    }

    public Task<EntitySplit> UndoAsync(string splitId, string by, string? reason, CancellationToken cancellationToken) =>
        transport.WriteAsync(async transaction =>
        {
            var at = await clock.TickAsync(transaction);
            var split = await FindAsync(transaction, splitId)
                ?? throw new NotInStoreException($"There is no split {splitId}. An entity's splits tell their ids.");
            if (split.UndoneAt is not null)
                return split;
            var rows = await transaction.ReadAsync(new(LeadBack, ("id", splitId), ("at", at)));
            var moved = await FollowAsync(
                transaction, at, [.. rows[0].Rows("chains").Select(ChosenChain.Read)], [split.EntityId, split.NewEntityId]);
            await AuditLog.AddAsync(transaction, at, [(by, ChangeKind.SplitUndone, splitId, reason)]);
            await new AwaitedJudgementWriter(transaction, at).FollowAsync(moved);
            return split with { UndoneAt = DateTimeOffset.FromUnixTimeMilliseconds(at) };
        }, cancellationToken);

    // Each chain stands where the latest other split that counts put it; the id that the split made leads to where most of them stand.
    private const string LeadBack = $$"""
        MATCH (undone:Split {id: $id})
        SET undone.undoneAt = $at
        WITH undone
        MATCH (undone)-[:TOOK]->(c:Chain)-[:ASSIGNED_TO]->(e:Entity)
        CALL (c) {
            OPTIONAL MATCH (c)<-[:TOOK]-(sp:Split) WHERE sp.undoneAt IS NULL
            WITH sp ORDER BY sp.number DESC LIMIT 1
            RETURN sp.newEntityId AS leadsTo
        }
        SET e.leadsTo = coalesce(leadsTo, e.partOf)
        WITH undone, collect({{ChosenChain.Map}}) AS chains, collect(e.leadsTo) AS leads
        CALL (leads) {
            UNWIND leads AS lead
            WITH lead, count(*) AS chains ORDER BY chains DESC, lead LIMIT 1
            RETURN lead
        }
        MATCH (made:Entity {id: undone.newEntityId})
        SET made.leadsTo = lead
        RETURN chains
        """;

    // Relations first: what is shown of either entity is then counted anew with them.
    private static async Task<IReadOnlyList<string>> FollowAsync(ICypherTransaction transaction, long at, IReadOnlyList<ChosenChain> chains, IEnumerable<string> entityIds)
    {
        await new EvidencePlaces(transaction, at).FollowAsync(chains);
        return await new IdentityWriter(transaction, at).FollowAsync([.. entityIds, .. chains.Select(chain => chain.PartId)]);
    }

    private static async Task<(string CanonicalId, IReadOnlyList<ChosenChain> Chains)> ReadChosenAsync(ICypherTransaction transaction, NewSplit asked)
    {
        var rows = await transaction.ReadAsync(new($$"""
            MATCH (asked:Entity {id: $id})
            CALL (asked) {
                MATCH (e:Entity {canonicalId: asked.canonicalId})<-[:ASSIGNED_TO]-(c:Chain) WHERE c.id IN $chainIds
                RETURN collect({{ChosenChain.Map}}) AS chains
            }
            RETURN asked.canonicalId AS canonicalId, chains,
                EXISTS { MATCH (:Entity {canonicalId: asked.canonicalId})<-[:ASSIGNED_TO]-(c:Chain) WHERE NOT c.id IN $chainIds } AS isRest
            """, ("id", asked.EntityId), ("chainIds", asked.ChainIds)));
        if (rows.Count == 0)
            throw new NotInStoreException($"There is no entity {asked.EntityId}. Ask for entities to see which ids there are.");
        var chains = rows[0].Rows("chains").Select(ChosenChain.Read).OrderBy(chain => chain.Id, StringComparer.Ordinal).ToList();
        asked.Check([.. asked.ChainIds.Except(chains.Select(chain => chain.Id), StringComparer.Ordinal)], rows[0].Flag("isRest"));
        return (rows[0].Text("canonicalId"), chains);
    }

    /// <summary>An id follows from the time too; the same split made again in a millisecond takes the next one.</summary>
    private static async Task<(EntitySplit Split, long At)> FindFreeTimeAsync(
        ICypherTransaction transaction, NewSplit asked, string entityId, long at)
    {
        var free = at;
        while (await FindAsync(transaction, Made(free).Id) is not null)
            free++;
        if (free != at)
            await StoreClock.AdvanceAsync(transaction, free);
        return (Made(free), free);

        EntitySplit Made(long time) => EntitySplit.Of(asked, entityId, DateTimeOffset.FromUnixTimeMilliseconds(time));
    }

    private static async Task<EntitySplit?> FindAsync(ICypherTransaction transaction, string id) =>
        await transaction.ReadAsync(new($$"""
            MATCH (sp:Split {id: $id})
            RETURN {{SplitRows.Split}} AS split
            """, ("id", id))) is [var row, ..] ? SplitRows.Read(row.OptionalRow("split")!) : null;

    private static async Task AddAsync(ICypherTransaction transaction, EntitySplit split, Entity entity, long at)
    {
        await transaction.RunAsync(new(RecordWriter.AddEntities, ("entities", new[] { FactRows.OfEntity(entity) }), ("at", at)));
        await transaction.RunAsync(new("""
            CREATE (sp:Split)
            SET sp = $split, sp.recordedAt = $at, sp.number = COUNT { MATCH (:Split) }
            WITH sp
            UNWIND sp.chainIds AS chainId
            MATCH (c:Chain {id: chainId})
            CREATE (sp)-[:TOOK]->(c)
            """,
            ("split", new
            {
                id = split.Id,
                entityId = split.EntityId,
                newEntityId = split.NewEntityId,
                chainIds = split.ChainIds,
                by = split.By,
                reason = split.Reason,
            }), ("at", at)));
    }
}
