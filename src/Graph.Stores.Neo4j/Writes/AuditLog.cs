using Graph.Core.Histories;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Writes;

/// <summary>Who changed what, when and why; one node for each change, numbered while the transaction holds the clock (<see cref="StoreClock"/>).</summary>
internal static class AuditLog
{
    public static async Task<bool> HoldsAsync(ICypherTransaction transaction, string by, ChangeKind what, string id) =>
        (await transaction.ReadAsync(new(
            "MATCH (change:Audit {id: $id, by: $by, what: $what}) RETURN change.at AS at LIMIT 1",
            ("id", id), ("by", by), ("what", ChangeWords.Of(what))))).Count > 0;

    public static async Task<bool> HoldsAsync(ICypherTransaction transaction, ChangeKind what, string id) =>
        (await transaction.ReadAsync(new(
            "MATCH (change:Audit {id: $id, what: $what}) RETURN change.at AS at LIMIT 1", ("id", id), ("what", ChangeWords.Of(what))))).Count > 0;

    public static Task AddAsync(
        ICypherTransaction transaction, long at, IEnumerable<(string By, ChangeKind What, string Id, string? Why)> entries) =>
        AddAsync(transaction, at, entries.Select(entry => (entry.By, entry.What, entry.Id, entry.Why, (string?)null)));

    /// <summary>Lines on versions: "why" is the version, and the reason stands beside it.</summary>
    public static Task AddAsync(
        ICypherTransaction transaction, long at, IEnumerable<(string By, ChangeKind What, string Id, string? Why, string? VersionReason)> entries) =>
        transaction.RunAsync(new("""
            MATCH (clock:StoreClock {id: 'clock'})
            WITH clock, coalesce(clock.changes, 0) AS last
            SET clock.changes = last + size($entries)
            WITH last
            UNWIND range(0, size($entries) - 1) AS place
            WITH last + place + 1 AS number, $entries[place] AS entry
            CREATE (:Audit {number: number, at: $at, by: entry.by, what: entry.what, id: entry.id, why: entry.why, reason: entry.reason})
            """,
            ("at", at),
            ("entries", entries.Select(entry => new { by = entry.By, what = ChangeWords.Of(entry.What), id = entry.Id, why = entry.Why, reason = entry.VersionReason }))));
}
