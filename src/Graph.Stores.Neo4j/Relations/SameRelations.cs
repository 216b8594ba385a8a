using Graph.Core.Relations;
using Graph.Core.Time;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Relations;

/// <summary>Relations that are one fact, since they say the same of ends that are one at the moment.</summary>
internal sealed class SameRelations(ICypherTransport transport)
{
    private const int Batch = 1000;

    /// <summary>
    /// From a relation to <c>same</c>, each that is one fact with it. The subject leads: somebody has fewer relations than a state or body
    /// that many are related to.
    /// </summary>
    public static string Match(Moment moment, string relation) => $$"""
        UNWIND {{moment.MemberIds(relation + ".subjectId")}} AS sameSubjectId
        MATCH (same:Relation {subjectId: sameSubjectId})
        WHERE same.type = {{relation}}.type AND same.sense = {{relation}}.sense AND same.objectId IN {{moment.MemberIds(relation + ".objectId")}}
        """;

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> GetAsync(
        IReadOnlyCollection<string> ids, Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS relationId
            MATCH (r:Relation {id: relationId}) WHERE {{moment.ShowsRelation("r")}}
            {{Match(moment, "r")}}
            WITH relationId, same WHERE {{moment.ShowsRelation("same")}}
            WITH DISTINCT relationId, same.id AS sameId ORDER BY sameId
            RETURN relationId, collect(sameId) AS same
            """, ("ids", ids.Distinct()), ("at", moment.At), ("on", moment.On)), cancellationToken);
        return rows.ToDictionary(row => row.Text("relationId"), row => row.Texts("same"), StringComparer.Ordinal);
    }

    /// <summary>Gives the relations of a database that was written without it what they say; run again, it changes nothing.</summary>
    public async Task AddMissingSensesAsync(CancellationToken cancellationToken)
    {
        for (var last = ""; await ReadAsync(last, cancellationToken) is { Count: > 0 } relations; last = relations[^1].Text("id"))
            await transport.WriteAsync(transaction => WriteAsync(transaction, relations), cancellationToken);
    }

    private Task<IReadOnlyList<CypherRow>> ReadAsync(string after, CancellationToken cancellationToken) => transport.ReadAsync(new("""
        MATCH (r:Relation) WHERE r.id > $after
        RETURN r.id AS id, r.type AS type, r.office AS office, r.validFrom AS validFrom, r.validTo AS validTo, r.ended AS ended, r.basis AS basis
        ORDER BY r.id LIMIT $batch
        """, ("after", after), ("batch", (long)Batch)), cancellationToken);

    private static async Task<int> WriteAsync(ICypherTransaction transaction, IReadOnlyList<CypherRow> relations)
    {
        await transaction.RunAsync(new("""
            UNWIND $senses AS row
            MATCH (r:Relation {id: row.id})
            SET r.sense = row.sense
            """, ("senses", relations.Select(relation => new { id = relation.Text("id"), sense = SenseOf(relation) }))));
        return relations.Count;
    }

    private static string SenseOf(CypherRow relation) => Relation.SenseOf(
        RelationTypes.Get(relation.Text("type")), relation.OptionalText("office"), PartialDate.Parse(relation.OptionalText("validFrom")), PartialDate.Parse(relation.OptionalText("validTo")),
        relation.Flag("ended"), relation.Word<RelationBasis>("basis"));
}
