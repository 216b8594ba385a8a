using Graph.Core.Relations;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Relations;

/// <summary>Relations by id, by page and by pages of many parents.</summary>
internal sealed class RelationReader(ICypherTransport transport, TimeProvider time)
{
    public async Task<IReadOnlyDictionary<string, Relation>> GetRelationsAsync(
        IReadOnlyCollection<string> ids, Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS relationId
            MATCH (r:Relation {id: relationId})
            {{RelationRows.Weigh(moment)}}
            RETURN {{RelationRows.Project(moment)}} AS relation
            """, ("ids", ids.Distinct()), ("at", moment.At), ("on", moment.On)), cancellationToken);
        return rows.Select(row => RelationRows.Read(row.OptionalRow("relation")!))
            .ToDictionary(relation => relation.Id, StringComparer.Ordinal);
    }

    public async Task<Page<Relation>> ListRelationsAsync(
        RelationFilter filter, PageRequest page, Moment moment, CancellationToken cancellationToken)
    {
        var conditions = new RelationConditions(filter, moment, Today(moment));
        var text = $"""
            {ReadPages(conditions, null, page, moment)}
            RETURN total, rows
            """;
        var rows = await transport.ReadAsync(new($"{conditions.Prepare}\n{text}", conditions.Parameters), cancellationToken);
        return ReadPage(rows[0], page);
    }

    public async Task<IReadOnlyDictionary<string, Page<Relation>>> GetRelationPagesAsync(
        RelationAnchor anchor, IReadOnlyCollection<string> parentIds, RelationFilter filter, PageRequest page, Moment moment,
        CancellationToken cancellationToken)
    {
        var conditions = new RelationConditions(filter, moment, Today(moment));
        var isEntity = anchor is RelationAnchor.Subject or RelationAnchor.Object or RelationAnchor.Either;
        var text = $"""
            UNWIND {conditions.Add(parentIds.Distinct().ToList())} AS parent
            {(isEntity ? moment.Expand("[parent]", "parent", "parents") : "")}
            {ReadPages(conditions, anchor, page, moment)}
            RETURN parent, total, rows
            """;
        var rows = await transport.ReadAsync(new($"{conditions.Prepare}\n{text}", conditions.Parameters), cancellationToken);
        return rows.ToDictionary(row => row.Text("parent"), row => ReadPage(row, page), StringComparer.Ordinal);
    }

    private static string ReadPages(RelationConditions conditions, RelationAnchor? anchor, PageRequest page, Moment moment) => $$"""
        CALL (*) {
            {{(page.WithTotal ? conditions.Match(anchor) + "\nRETURN count(r) AS total" : "RETURN null AS total")}}
        }
        CALL (*) {
            {{conditions.Match(anchor)}} {{After(page.After, conditions)}}
            WITH r, confidence, evidenceCount ORDER BY r.type, r.id LIMIT {{conditions.Add(page.First + 1L)}}
            WITH {{RelationRows.Project(moment)}} AS relation
            RETURN collect(relation) AS rows
        }
        """;

    private static string After(string? after, RelationConditions conditions)
    {
        if (after is null)
            return "";
        var cursor = Cursor.Parse(after, SortKeys.Relations);
        var (type, id) = (conditions.Add(cursor.Key), conditions.Add(cursor.Id));
        return $"AND (r.type > {type} OR (r.type = {type} AND r.id > {id}))";
    }

    private DateOnly Today(Moment moment) => DateOnly.FromDateTime(
        (moment.At is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : time.GetUtcNow()).UtcDateTime);

    private static Page<Relation> ReadPage(CypherRow row, PageRequest request) =>
        Page.Of([.. row.Rows("rows").Select(RelationRows.Read)], request, SortKeys.Of, row.OptionalCount("total"));
}
