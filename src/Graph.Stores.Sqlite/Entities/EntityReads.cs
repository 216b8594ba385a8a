using Graph.Core.Entities;
using Graph.Stores.Sqlite.Engine;

namespace Graph.Stores.Sqlite.Entities;

/// <summary>Entities by what leads to them.</summary>
internal static class EntityReads
{
    public static Dictionary<string, Entity> GetEntities(Session session, IEnumerable<string> ids)
    {
        var identity = new IdentityReads(session);
        var found = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            session.ThrowIfCancelled();
            if (identity.CanonicalOf(id) is { } canonical && IsRecorded(session, id) && identity.ReadEntity(canonical) is { } entity)
                found.Add(id, entity);
        }

        return found;
    }

    public static Dictionary<string, Entity> GetEntitiesByWikidata(Session session, IEnumerable<string> wikidataIds)
    {
        var identity = new IdentityReads(session);
        var found = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var wikidataId in wikidataIds.Distinct(StringComparer.Ordinal))
        {
            var key = session.Db.Number(
                $"SELECT key FROM entities WHERE wikidata_id = {wikidataId} AND recorded_at <= {session.At} ORDER BY id LIMIT 1");
            if (key is { } held && identity.ReadEntity(identity.CanonicalOf(held)) is { } entity)
                found.Add(wikidataId, entity);
        }

        return found;
    }

    private static bool IsRecorded(Session session, string id) =>
        session.IsNow || session.Db.Number($"SELECT key FROM entities WHERE id = {id} AND recorded_at <= {session.At}") is not null;
}
