using Graph.Core.Entities;
using Graph.Stores.Sqlite.Engine;

namespace Graph.Stores.Sqlite.Entities;

/// <summary>Leads from ids to the sets that they stand for at the moment asked for, and back. Remembers what one read asked.</summary>
internal sealed class IdentityReads(Session session)
{
    private readonly Dictionary<long, long> canonicals = [];
    private readonly Dictionary<long, string> ids = [];

    /// <summary>The key of the entity that an id leads to, canonical; null where there is none.</summary>
    public long? CanonicalOf(string id)
    {
        var key = session.Db.Number($"SELECT key FROM entities WHERE id = {id}");
        return key is { } held ? CanonicalOf(held) : null;
    }

    public long CanonicalOf(long key)
    {
        if (canonicals.TryGetValue(key, out var known))
            return known;
        var canonical = session.Db.Number(
            $"SELECT ec.canonical FROM entity_canonical ec WHERE ec.entity = {key} AND {session.Counts("ec")}") ?? key;
        canonicals[key] = canonical;
        return canonical;
    }

    /// <summary>The keys of all that are one with the id's entity; empty when it leads to nothing.</summary>
    public IReadOnlyList<long> MembersOf(string id) => CanonicalOf(id) is { } canonical ? MembersOf(canonical) : [];

    public IReadOnlyList<long> MembersOf(long canonical)
    {
        var members = new List<long>();
        using var rows = session.Db.Query(
            $"SELECT ec.entity FROM entity_canonical ec WHERE ec.canonical = {canonical} AND {session.Counts("ec")}");
        while (rows.Read())
            members.Add(rows.Long(0));
        return members.Count > 0 ? members : [canonical];
    }

    /// <summary>The members that give a set its face: not those that only lead to it.</summary>
    private List<long> FacesOf(long canonical)
    {
        var faces = new List<long>();
        using var rows = session.Db.Query(
            $"SELECT ec.entity FROM entity_canonical ec WHERE ec.canonical = {canonical} AND ec.leads_only = 0 AND {session.Counts("ec")}");
        while (rows.Read())
            faces.Add(rows.Long(0));
        return faces.Count > 0 ? faces : [canonical];
    }

    /// <summary>The keys of all that are one with any of these.</summary>
    public IReadOnlyList<long> MembersOf(IEnumerable<string> entityIds) => [.. entityIds.SelectMany(MembersOf).Distinct()];

    /// <summary>The id that stands for an entity at the moment.</summary>
    public string IdOf(long key)
    {
        var canonical = CanonicalOf(key);
        if (ids.TryGetValue(canonical, out var known))
            return known;
        using var row = session.Db.Query($"SELECT id FROM entities WHERE key = {canonical}");
        row.Read();
        return ids[canonical] = row.String(0);
    }

    public string? IdOf(long? key) => key is { } known ? IdOf(known) : null;

    /// <summary>
    /// What a canonical entity is shown as: its id, and the rest from the member that Wikidata knows, else the one that was recorded first; its
    /// name and description are the first of theirs that a shown version has. Where no shown version has a name of theirs, it goes by the
    /// longest full name that one has, and by the first of theirs where nothing shown names it.
    /// Null where none was recorded by the moment.
    /// </summary>
    public Entity? ReadEntity(long canonical)
    {
        var members = new List<(long Key, Entity Entity)>();
        using (var rows = session.Db.Query(
            $"SELECT key, id, type, name, wikidata_id, recorded_at FROM entities WHERE key IN {FacesOf(canonical)} AND recorded_at <= {session.At} ORDER BY id"))
        {
            while (rows.Read())
                members.Add((rows.Long(0), ReadEntity(rows)));
        }

        if (members.Count == 0)
            return null;
        var faces = members.OrderBy(member => member.Entity.WikidataId is null).ThenBy(member => member.Entity.RecordedAt).ToList();
        return faces[0].Entity with
        {
            Id = members[0].Entity.Id,
            Name = ReadName(canonical, [.. faces.Select(member => member.Entity.Name).Distinct(StringComparer.Ordinal)]),
            Description = faces.Select(member => ReadDescription(member.Key)).FirstOrDefault(words => words is not null),
            RecordedAt = members.Min(member => member.Entity.RecordedAt),
        };
    }

    private string ReadName(long canonical, IReadOnlyList<string> recorded)
    {
        var members = MembersOf(canonical);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        using var rows = session.Db.Query(
            $"SELECT n.text FROM names n WHERE n.entity IN {members} AND n.text IN {recorded} AND {session.ShowsName("n")}");
        while (rows.Read())
            shown.Add(rows.String(0));
        return recorded.FirstOrDefault(shown.Contains) ?? ReadFullestName(members) ?? recorded[0];
    }

    private string? ReadFullestName(IReadOnlyList<long> members)
    {
        using var row = session.Db.Query(
            $"""
            SELECT n.text FROM names n WHERE n.entity IN {members} AND {session.ShowsName("n")}
            ORDER BY n.kind = {nameof(NameKind.Full)} DESC, length(n.text) DESC, n.text LIMIT 1
            """);
        return row.Read() ? row.String(0) : null;
    }

    // The first that a shown version has.
    private string? ReadDescription(long entity)
    {
        var found = new List<(DateTimeOffset RecordedAt, string VersionId, string Words)>();
        using var rows = session.Db.Query(
            $"""
            SELECT v.recorded_at, v.id, d.text FROM entity_descriptions d JOIN versions v ON v.key = d.version
            WHERE d.entity = {entity} AND {session.ShowsVersion("d.version")}
            """);
        while (rows.Read())
            found.Add((rows.Time(0), rows.String(1), rows.String(2)));
        return found.OrderBy(one => one.RecordedAt).ThenBy(one => one.VersionId, StringComparer.Ordinal).Select(one => one.Words).FirstOrDefault();
    }

    private static Entity ReadEntity(Prepared row) => new(
        row.String(1), row.Word<EntityType>(2), row.String(3), row.StringOrNull(4), null, row.Time(5));
}
