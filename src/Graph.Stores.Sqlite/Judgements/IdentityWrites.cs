using Graph.Core.Judgements;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;
using Graph.Stores.Sqlite.Writes;

namespace Graph.Stores.Sqlite.Judgements;

/// <summary>Keeps who is one with whom, and what is shown of them, in step with the judgements around two entities.</summary>
internal static class IdentityWrites
{
    /// <summary>Computes the sets anew for all that judgements and splits connect with these, now or until now.</summary>
    /// <returns>The entities that came into another set.</returns>
    public static IReadOnlyCollection<long> Follow(WriteSession write, IReadOnlyCollection<long> entities)
    {
        var region = GetRegion(write, [.. entities.SelectMany(entity => MembersOf(write, entity))], out var leads, out var judgements);
        var before = region.ToDictionary(entity => entity, write.Identity.CanonicalOf);
        var shown = Show(write, region, leads, judgements);
        var after = shown.ToDictionary(pair => pair.Key, pair => pair.Value.Canonical);
        var moved = region.Where(entity => before[entity] != after[entity]).ToList();
        if (moved.Count == 0)
            return moved;

        var touched = moved.SelectMany(entity => new[] { before[entity], after[entity] }).ToHashSet();
        var members = region.Where(entity => touched.Contains(before[entity]) || touched.Contains(after[entity])).ToList();
        foreach (var canonical in touched)
            write.Db.Execute($"DELETE FROM shown_entities WHERE entity = {canonical}");
        var sizes = members.CountBy(entity => after[entity]).ToDictionary();
        foreach (var entity in members)
            WriteCanonical(write, entity, after[entity], shown[entity].LeadsOnly, isOfSet: sizes[after[entity]] > 1);
        foreach (var entity in moved)
            MoveEdges(write, entity, before[entity], after[entity]);
        write.ForgetIdentity();
        foreach (var (canonical, tally) in EntityCounting.Count(write.Reads, members))
            if (tally.Uses > 0)
                ShownEntities.Add(write, canonical, tally);
        return moved;
    }

    private static IReadOnlyList<long> MembersOf(WriteSession write, long entity) =>
        write.Identity.MembersOf(write.Identity.CanonicalOf(entity));

    private static List<long> GetRegion(
        WriteSession write, IReadOnlyCollection<long> from, out Dictionary<long, long> leads, out List<Judgement> judgements)
    {
        var region = from.ToHashSet();
        while (true)
        {
            judgements = JudgementReads.GetNaming(write.Reads, region);
            leads = ReadLeads(write, region);
            var size = region.Count;
            region.UnionWith(leads.SelectMany(lead => new[] { lead.Key, lead.Value }));
            region.UnionWith(judgements.Where(judgement => judgement.Verdict == Verdict.Same)
                .SelectMany(judgement => new[] { KeyOf(write, judgement.LeftId), KeyOf(write, judgement.RightId) }));
            if (region.Count == size)
                return [.. region];
        }
    }

    private static Dictionary<long, long> ReadLeads(WriteSession write, IReadOnlyCollection<long> region)
    {
        var leads = new Dictionary<long, long>();
        using var rows = write.Db.Query(
            $"SELECT key, leads_to FROM entities WHERE leads_to IN {region} UNION SELECT key, leads_to FROM entities WHERE key IN {region} AND leads_to IS NOT NULL");
        while (rows.Read())
            leads.Add(rows.Long(0), rows.Long(1));
        return leads;
    }

    private static Dictionary<long, (long Canonical, bool LeadsOnly)> Show(
        WriteSession write, List<long> region, Dictionary<long, long> leads, List<Judgement> judgements)
    {
        var ids = region.ToDictionary(entity => entity, entity => ReadId(write, entity));
        var keys = ids.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
        var shown = IdentitySets.Show(
            [.. ids.Values], leads.ToDictionary(lead => ids[lead.Key], lead => ids[lead.Value], StringComparer.Ordinal), judgements);
        return shown.ToDictionary(pair => keys[pair.Key], pair => (keys[pair.Value.CanonicalId], pair.Value.LeadsOnly));
    }

    private static string ReadId(WriteSession write, long entity)
    {
        using var row = write.Db.Query($"SELECT id FROM entities WHERE key = {entity}");
        row.Read();
        return row.String(0);
    }

    private static long KeyOf(WriteSession write, string id) => write.Db.Number($"SELECT key FROM entities WHERE id = {id}")!.Value;

    private static void WriteCanonical(WriteSession write, long entity, long canonical, bool leadsOnly, bool isOfSet)
    {
        var leads = leadsOnly ? 1 : 0;
        if (isOfSet && write.Db.Number(
            $"SELECT 1 FROM entity_canonical WHERE entity = {entity} AND canonical = {canonical} AND leads_only = {leads} AND until IS NULL") is not null)
            return;
        write.Db.Execute($"UPDATE entity_canonical SET until = {write.Now} WHERE entity = {entity} AND until IS NULL");
        if (isOfSet)
            write.Db.Execute($"INSERT OR REPLACE INTO entity_canonical (entity, since, canonical, leads_only) VALUES ({entity}, {write.Now}, {canonical}, {leads})");
    }

    // Its neighbours hold it in the order of what it is shown as.
    private static void MoveEdges(WriteSession write, long entity, long before, long after) => write.Db.Execute(
        $"""
        UPDATE edges SET other_rank = (SELECT rank FROM entities WHERE key = {after})
        WHERE other = {entity} AND other_rank = (SELECT rank FROM entities WHERE key = {before})
            AND entity IN (SELECT other FROM edges WHERE entity = {entity})
        """);
}
