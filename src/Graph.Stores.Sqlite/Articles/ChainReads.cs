using Graph.Core.Articles;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;

namespace Graph.Stores.Sqlite.Articles;

/// <summary>Which entities the chains of an article are.</summary>
internal static class ChainReads
{
    public static Dictionary<string, IReadOnlyList<HeldChain>> GetHeld(Session session, IEnumerable<string> articleIds)
    {
        var identity = new IdentityReads(session);
        return articleIds.Distinct(StringComparer.Ordinal).ToDictionary(
            id => id, IReadOnlyList<HeldChain> (id) => GetHeld(session, identity, id), StringComparer.Ordinal);
    }

    // A part stands for the entity that its chain was taken out of.
    private static List<HeldChain> GetHeld(Session session, IdentityReads identity, string articleId)
    {
        session.ThrowIfCancelled();
        var chains = new List<HeldChain>();
        using var rows = session.Db.Query(
            $"""
            SELECT c.id, own.id, c.entity
            FROM articles a JOIN chains c ON c.article = a.key JOIN entities e ON e.key = c.entity JOIN entities own ON own.key = coalesce(e.part_of, e.key)
            WHERE a.id = {articleId} ORDER BY c.id
            """);
        while (rows.Read())
            chains.Add(new(rows.String(0), rows.String(1), identity.IdOf(rows.Long(2))));
        return chains;
    }
}
