using Graph.Core.Judgements;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;
using Graph.Stores.Sqlite.Writes;

namespace Graph.Stores.Sqlite.Judgements;

/// <summary>Keeps who is one with whom, and what is shown of them, in step with the judgements around two entities.</summary>
internal static class IdentityWrites
{
    /// <summary>Computes the sets anew for all that judgements connect with these two, now or until now.</summary>
    public static void Follow(WriteSession write, long left, long right)
    {
        var region = GetRegion(write, [.. MembersOf(write, left), .. MembersOf(write, right)], out var judgements);
        var before = region.ToDictionary(entity => entity, write.Identity.CanonicalOf);
        var after = CanonicalsOf(write, region, judgements);
        var moved = region.Where(entity => before[entity] != after[entity]).ToList();
        if (moved.Count == 0)
            return;

        var touched = moved.SelectMany(entity => new[] { before[entity], after[entity] }).ToHashSet();
        var members = region.Where(entity => touched.Contains(before[entity]) || touched.Contains(after[entity])).ToList();
        foreach (var canonical in touched)
            write.Db.Execute($"DELETE FROM shown_entities WHERE entity = {canonical}");
        foreach (var entity in members)
            WriteCanonical(write, entity, after[entity], isOfSet: members.Count(other => after[other] == after[entity]) > 1);
        foreach (var entity in moved)
            MoveEdges(write, entity, before[entity], after[entity]);
        write.ForgetIdentity();
        foreach (var (canonical, tally) in EntityCounting.Count(write.Reads, members))
            if (tally.Uses > 0)
                ShownEntities.Add(write, canonical, tally);
    }

    private static IReadOnlyList<long> MembersOf(WriteSession write, long entity) =>
        write.Identity.MembersOf(write.Identity.CanonicalOf(entity));

    private static List<long> GetRegion(WriteSession write, IReadOnlyCollection<long> from, out List<Judgement> judgements)
    {
        var region = from.ToHashSet();
        judgements = JudgementReads.GetNaming(write.Reads, region);
        for (var grows = true; grows;)
        {
            grows = false;
            foreach (var judgement in judgements.Where(judgement => judgement.Verdict == Verdict.Same))
                grows |= region.Add(KeyOf(write, judgement.LeftId)) | region.Add(KeyOf(write, judgement.RightId));
            if (grows)
                judgements = JudgementReads.GetNaming(write.Reads, region);
        }

        return [.. region];
    }

    private static Dictionary<long, long> CanonicalsOf(WriteSession write, List<long> region, List<Judgement> judgements)
    {
        var canonicals = region.ToDictionary(entity => entity, entity => entity);
        foreach (var set in IdentitySets.Of(judgements).Where(set => set.IsOne))
            foreach (var member in set.Members)
                canonicals[KeyOf(write, member)] = KeyOf(write, set.CanonicalId);
        return canonicals;
    }

    private static long KeyOf(WriteSession write, string id) => write.Db.Number($"SELECT key FROM entities WHERE id = {id}")!.Value;

    private static void WriteCanonical(WriteSession write, long entity, long canonical, bool isOfSet)
    {
        if (isOfSet && write.Db.Number($"SELECT 1 FROM entity_canonical WHERE entity = {entity} AND canonical = {canonical} AND until IS NULL") is not null)
            return;
        write.Db.Execute($"UPDATE entity_canonical SET until = {write.Now} WHERE entity = {entity} AND until IS NULL");
        if (isOfSet)
            write.Db.Execute($"INSERT OR REPLACE INTO entity_canonical (entity, since, canonical) VALUES ({entity}, {write.Now}, {canonical})");
    }

    // Its neighbours hold it in the order of what it is shown as.
    private static void MoveEdges(WriteSession write, long entity, long before, long after) => write.Db.Execute(
        $"""
        UPDATE edges SET other_rank = (SELECT rank FROM entities WHERE key = {after})
        WHERE other = {entity} AND other_rank = (SELECT rank FROM entities WHERE key = {before})
            AND entity IN (SELECT other FROM edges WHERE entity = {entity})
        """);
}
