using System.Globalization;
using Graph.Core.Relations;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Origins;

namespace Graph.Stores.Neo4j.Relations;

/// <summary>A filter as Cypher over a relation <c>r</c>: sets of entities, a match from the most selective end, what must hold.</summary>
internal sealed class RelationConditions
{
    private readonly RelationFilter filter;
    private readonly Moment moment;
    private readonly DateOnly today;
    private readonly List<string> sets = [];
    private readonly Dictionary<string, object?> parameters = new(StringComparer.Ordinal);
    private readonly string? subjects;
    private readonly string? objects;
    private readonly string? either;
    private readonly string holds;

    /// <param name="today">The day of the moment asked for; what ended before it is over.</param>
    public RelationConditions(RelationFilter filter, Moment moment, DateOnly today)
    {
        (this.filter, this.moment, this.today) = (filter, moment, today);
        parameters["at"] = moment.At;
        parameters["on"] = moment.On;
        subjects = AddSet(filter.SubjectIds);
        objects = AddSet(filter.ObjectIds);
        either = AddSet(filter.EntityIds);
        holds = string.Join(" AND ", Conditions().Prepend("true"));
    }

    public IReadOnlyDictionary<string, object?> Parameters => parameters;

    /// <summary>Finds the entities that the filter's ids stand for; comes before anything else.</summary>
    public string Prepare => string.Join('\n', sets);

    /// <summary>
    /// Matches each <c>r</c> once with <c>confidence</c> and <c>evidenceCount</c>. With an anchor there are <c>parent</c>, its id,
    /// and for entities <c>parents</c>, the members of its set.
    /// </summary>
    public string Match(RelationAnchor? anchor) => $"""
        {From(anchor)}
        WITH DISTINCT r
        {RelationRows.Weigh(moment)} AND {holds}
        """;

    public string Add(object? value)
    {
        var name = "p" + parameters.Count.ToString(CultureInfo.InvariantCulture);
        parameters[name] = value;
        return "$" + name;
    }

    private string From(RelationAnchor? anchor) => anchor switch
    {
        RelationAnchor.Subject => FromEnd("subjectId", "parents"),
        RelationAnchor.Object => FromEnd("objectId", "parents"),
        RelationAnchor.Either => FromEither("parents"),
        RelationAnchor.Article => $$"""
            MATCH (:Article {id: parent})-[:HAS_VERSION]->(told:Version)<-[:IN]-(:Evidence)-[{{moment.Proves("proves")}}]->(r:Relation)
            WHERE {{moment.Counts("told")}}
            """,
        RelationAnchor.ClaimedIn => $$"""
            MATCH (:Statement {id: parent})<-[:CLAIMED_IN]-(claim:Evidence)-[{{moment.Proves("proves")}}]->(r:Relation)
            MATCH (claim)-[:IN]->(told:Version) WHERE {{moment.Counts("told")}}
            """,
        _ when subjects is not null => FromEnd("subjectId", subjects),
        _ when objects is not null => FromEnd("objectId", objects),
        _ when either is not null => FromEither(either),
        _ when filter.ArticleIds is { } articles => $$"""
            UNWIND {{Add(articles)}} AS articleId
            MATCH (:Article {id: articleId})-[:HAS_VERSION]->(:Version)<-[:IN]-(:Evidence)-[:PROVES|PROVED]->(r:Relation)
            """,
        _ when filter.Types is { } types => $$"""UNWIND {{AddNames(types)}} AS type MATCH (r:Relation {type: type})""",
        _ => "MATCH (r:Relation)",
    };

    private static string FromEnd(string end, string set) => $$"""UNWIND {{set}} AS entityId MATCH (r:Relation {{{end}}: entityId})""";

    private static string FromEither(string set) => $$"""
        CALL (*) {
            UNWIND {{set}} AS entityId MATCH (r:Relation {subjectId: entityId}) RETURN r
            UNION ALL
            UNWIND {{set}} AS entityId MATCH (r:Relation {objectId: entityId}) RETURN r
        }
        """;

    private IEnumerable<string> Conditions()
    {
        if (filter.Types is { } types)
            yield return $"r.type IN {AddNames(types)}";
        if (subjects is not null)
            yield return $"r.subjectId IN {subjects}";
        if (objects is not null)
            yield return $"r.objectId IN {objects}";
        if (either is not null)
            yield return $"(r.subjectId IN {either} OR r.objectId IN {either})";
        if (filter.Bases is { } bases)
            yield return $"r.basis IN {Add(bases.Select(basis => basis.ToString()).ToList())}";
        if (filter.MinConfidence is { } confidence)
            yield return $"confidence >= {Add(confidence)}";
        if (filter.MinSources is { } origins)
            yield return $"{OriginCypher.CountOfRelation(moment, "r")} >= {Add(origins)}";
        if (filter.OnlyCurrent)
            yield return $"NOT r.ended AND {NotOverBefore(today)}";
        if (filter.ArticleIds is { } articles)
            yield return $$"""
                EXISTS {
                    (r)<-[{{moment.Proves("reports")}}]-(:Evidence)-[:IN]->(told:Version) WHERE told.articleId IN {{Add(articles)}} AND {{moment.Counts("told")}}
                }
                """;
    }

    private string NotOverBefore(DateOnly day) => $"(r.validToLast IS NULL OR r.validToLast >= {Add(Text(day))})";

    private string? AddSet(IReadOnlyList<string>? ids)
    {
        if (ids is null)
            return null;
        var name = "set" + sets.Count.ToString(CultureInfo.InvariantCulture);
        sets.Add(moment.Expand(Add(ids), "", name));
        return name;
    }

    private string AddNames(IReadOnlyList<RelationType> types) => Add(types.Select(type => type.Name).Distinct().ToList());

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
