using Graph.Core.Articles;
using Graph.Core.Evidences;
using Graph.Core.Relations;
using Graph.Stores.Neo4j.Relations;
using Graph.Stores.Neo4j.Transport;
using Graph.Stores.Neo4j.Writes;

namespace Graph.Stores.Neo4j.Splits;

/// <summary>
/// Which relation a piece of evidence proves, since its chains may have been taken out of the entities that it was written for: then it
/// proves the same of what they became, and no longer what it proved.
/// </summary>
internal sealed class EvidencePlaces(ICypherTransaction transaction, long at)
{
    /// <summary>Lets all evidence that names one of these chains prove what it proves now.</summary>
    public async Task FollowAsync(IReadOnlyList<ChosenChain> chains)
    {
        var moves = await ReadMovesAsync(chains);
        if (moves.Count == 0)
            return;
        await transaction.RunAsync(new(RecordWriter.AddRelations,
            ("relations", moves.Select(move => move.To).DistinctBy(relation => relation.Id).Select(FactRows.OfRelation)), ("at", at)));
        await transaction.RunAsync(new(Move,
            ("moves", moves.Select(move => new { id = move.EvidenceId, toId = move.To.Id, shownId = move.ShownId })), ("at", at)));
        await new ShownWriter(transaction, at).WeighAsync(
            [.. moves.SelectMany(move => new[] { move.FromId, move.To.Id }).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The same relation of what its ends became where they were taken out.</summary>
    public static Relation PlaceOf(Relation home, string? subjectId, string? objectId)
    {
        var (subject, target) = (subjectId ?? home.SubjectId, objectId ?? home.ObjectId);
        var id = Relation.IdOf(home.Type, subject, target, home.Office, home.ValidFrom, home.ValidTo, home.Ended, home.Basis);
        return subjectId is null && objectId is null ? home : home with { Id = id, SubjectId = subject, ObjectId = target };
    }

    private async Task<List<EvidenceMove>> ReadMovesAsync(IReadOnlyList<ChosenChain> chains)
    {
        var rows = await transaction.ReadAsync(new($$"""
            UNWIND $articleIds AS articleId
            MATCH (:Article {id: articleId})-[:HAS_VERSION]->(v:Version)<-[:IN]-(x:Evidence)-[:PROVES]->(r:Relation)
            WHERE x.subjectChainId IN $chainIds OR x.objectChainId IN $chainIds
            MATCH (home:Relation {id: x.factId})
            RETURN x {.id, .start, .end} AS evidence, v.id AS versionId, r.id AS fromId,
                home {.id, .type, .office, .validFrom, .validTo, .ended, .basis, .recordedAt, .subjectId, .objectId, confidence: 0.0, evidenceCount: 0} AS home,
                {{TakenTo("x.subjectChainId")}} AS subjectId, {{TakenTo("x.objectChainId")}} AS objectId
            """, ("articleIds", chains.Select(chain => chain.ArticleId).Distinct()), ("chainIds", chains.Select(chain => chain.Id))));
        return [.. rows.Select(ReadMove).Where(move => move.FromId != move.To.Id)];
    }

    // Where a chain stands again in the entity that it came from, its evidence is at home.
    private static string TakenTo(string chainId) => $$"""
        COLLECT {
            MATCH (:Chain {id: {{chainId}}})-[:ASSIGNED_TO]->(e:Entity) WHERE e.partOf IS NOT NULL AND e.leadsTo <> e.partOf
            RETURN e.leadsTo
        }[0]
        """;

    private static EvidenceMove ReadMove(CypherRow row)
    {
        var evidence = row.OptionalRow("evidence")!;
        var home = RelationRows.Read(row.OptionalRow("home")!);
        var to = PlaceOf(home, row.OptionalText("subjectId"), row.OptionalText("objectId"));
        var span = new TextSpan(evidence.Count("start"), evidence.Count("end"));
        return new(
            evidence.Text("id"), row.Text("fromId"), to, to.Id == home.Id ? null : Evidence.IdOf(row.Text("versionId"), to.Id, span));
    }

    private const string Move = """
        UNWIND $moves AS move
        MATCH (x:Evidence {id: move.id})-[old:PROVES]->(from:Relation)
        MATCH (to:Relation {id: move.toId})
        CREATE (x)-[:PROVED {since: old.since, until: $at, shownId: old.shownId}]->(from)
        CREATE (x)-[:PROVES {since: $at, shownId: move.shownId}]->(to)
        DELETE old
        """;

    /// <param name="ShownId">The id that it is shown by where it is not at home.</param>
    private sealed record EvidenceMove(string EvidenceId, string FromId, Relation To, string? ShownId);
}
