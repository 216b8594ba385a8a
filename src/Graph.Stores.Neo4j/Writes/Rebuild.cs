using Graph.Core.Relations;
using Graph.Stores.Neo4j.Judgements;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Writes;

/// <summary>Makes the typed relationships and the counts anew from the records, in batches of their own.</summary>
internal sealed class Rebuild(ICypherTransport transport)
{
    private static readonly string TypedNames = string.Join('|',
        RelationTypes.All.Select(type => type.Name).Concat(["STATED", "ABOUT", "REPORTED_IN", "CONVEYS", "SAME_AS"]));

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var step in Steps())
            await transport.RunAloneAsync(new(step, ("open", Moment.Open)), cancellationToken);
    }

    /// <summary>Gives all entities the names that they are shown by, in a database that was written without.</summary>
    public Task NameAllAsync(CancellationToken cancellationToken) =>
        transport.RunAloneAsync(new(InBatches("MATCH (k:Entity)", "k", IdentityWriter.ShowAgain)), cancellationToken);

    private static IEnumerable<string> Steps()
    {
        yield return InBatches($"MATCH ()-[typed:{TypedNames}]->()", "typed", "DELETE typed");
        yield return InBatches("MATCH (s:Statement) WHERE s.live", "s", TypedRelationships.LinkStatement);
        yield return InBatches("MATCH (r:Relation) WHERE r.live", "r", TypedRelationships.LinkRelation);
        yield return InBatches("MATCH (e:Entity)-[led:LED_TO {until: $open}]->(k:Entity)", "e, k", "CREATE (e)-[:SAME_AS]->(k)");
        yield return InBatches("MATCH (n:Name)", "n", "SET n.uses = COUNT { (n)<-[:NAMED]-(:Appearance)-[:IN]->(v:Version) WHERE v.live }");
        yield return InBatches("MATCH (k:Entity)", "k", IdentityWriter.CountAgain);
    }

    private static string InBatches(string match, string carried, string work) => $$"""
        {{match}}
        CALL ({{carried}}) {
            {{work}}
        } IN TRANSACTIONS OF 1000 ROWS
        """;
}
