using System.Globalization;
using Graph.Core.Entities;
using Graph.Core.Stores;

namespace Graph.Stores.Neo4j;

/// <summary>
/// The moment and day that an answer is asked for, as Cypher. For now, reads go by what is kept with each record as writes happen;
/// for an earlier moment, by the intervals in which versions and judgements counted.
/// </summary>
internal readonly struct Moment(AsOf asOf)
{
    /// <summary>The end of an interval that has none yet.</summary>
    public const long Open = long.MaxValue;

    public bool IsNow => At is null;

    /// <summary>Whether all that is recorded now is asked for, of whatever day, so that the counts kept for that may answer.</summary>
    public bool IsAllNow => asOf == AsOf.Now;

    /// <summary>The parameter $at that every fragment may name, in Unix milliseconds.</summary>
    public long? At { get; } = asOf.KnownAt?.ToUnixTimeMilliseconds();

    /// <summary>The parameter $on that the fragments on statements and relations may name, as "2022-01-10".</summary>
    public string? On => asOf.ValidOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static readonly string OpenText = Open.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a version or judgement counts.</summary>
    public string Counts(string node) => IsNow
        ? $"{node}.live"
        : $"any(i IN range(0, size({node}.since) - 1) WHERE {node}.since[i] <= $at AND {node}.until[i] > $at)";

    /// <summary>Whether a statement is shown and may have been said by the day.</summary>
    public string ShowsStatement(string statement) => On is null ? IsProved(statement) : $"({IsProved(statement)} AND {SaidByDay(statement)})";

    /// <summary>Whether a statement may have been said by the day. What has no date was said by its publication.</summary>
    public string SaidByDay(string statement) => On is null ? "true" : $"coalesce({statement}.saidKey, {statement}.publishedKey, '') <= $on + '/9'";

    /// <summary>Whether a relation is shown and may hold on the day.</summary>
    public string ShowsRelation(string relation) => On is null ? IsProved(relation) : $"({IsProved(relation)} AND {MayHold(relation)})";

    /// <summary>Whether a relation may hold on the day.</summary>
    public string MayHold(string relation) => On is null
        ? "true"
        : $"""
            (({relation}.validFromFirst IS NULL OR {relation}.validFromFirst <= $on) AND ({relation}.validToLast IS NULL OR {relation}.validToLast >= $on)
                AND NOT ({relation}.ended AND {relation}.validToLast IS NULL))
            """;

    // Whether it has evidence of a version that counts.
    private string IsProved(string fact) => IsNow
        ? $"{fact}.live"
        : $"EXISTS {{ ({fact})<-[{Proves("shows")}]-(:Evidence)-[:IN]->(proof:Version) WHERE {Counts("proof")} }}";

    /// <summary>Inside the brackets of a relationship: that evidence proves a relation. That of a statement always does.</summary>
    /// <param name="name">A name that the query does not use.</param>
    public string Proves(string name) => IsNow
        ? ":PROVES"
        : $"{name}:PROVES|PROVED WHERE coalesce({name}.since, 0) <= $at AND coalesce({name}.until, {OpenText}) > $at";

    /// <summary>Whether something was recorded already.</summary>
    public string Recorded(string node) => IsNow ? "true" : $"{node}.recordedAt <= $at";

    /// <summary>The id that the entity of this id is shown by; null for null.</summary>
    public string CanonicalId(string id) => IsNow
        ? $"COLLECT {{ MATCH (named:Entity {{id: {id}}}) RETURN named.canonicalId }}[0]"
        : $"coalesce(COLLECT {{ MATCH (:Entity {{id: {id}}})-[led:LED_TO]->(named:Entity) WHERE {Holds("led")} RETURN named.id }}[0], {id})";

    /// <summary>The ids of all members of the set of the entity of this id, as a list.</summary>
    public string MemberIds(string id) => IsNow
        ? $$"""
            COLLECT {
                MATCH (own:Entity {id: {{id}}}) MATCH (member:Entity {canonicalId: own.canonicalId}) RETURN member.id
            }
            """
        : $$"""
            COLLECT {
                MATCH (own:Entity {id: {{id}}})
                OPTIONAL MATCH (own)-[led:LED_TO WHERE {{Holds("led")}}]->(canonical:Entity)
                WITH coalesce(canonical, own) AS whole
                UNWIND [whole.id] + COLLECT { MATCH (whole)<-[leads:LED_TO WHERE {{Holds("leads")}}]-(member:Entity) RETURN member.id } AS memberId
                RETURN memberId
            }
            """;

    /// <summary>The ids that a list of entity ids are shown by, in the same order.</summary>
    public string CanonicalIds(string ids) => IsNow
        ? $"COLLECT {{ UNWIND range(0, size({ids}) - 1) AS place MATCH (named:Entity {{id: {ids}[place]}}) RETURN named.canonicalId ORDER BY place }}"
        : $$"""
            COLLECT {
                UNWIND range(0, size({{ids}}) - 1) AS place
                OPTIONAL MATCH (:Entity {id: {{ids}}[place]})-[led:LED_TO WHERE {{Holds("led")}}]->(named:Entity)
                RETURN coalesce(named.id, {{ids}}[place]) ORDER BY place
            }
            """;

    /// <summary>From <c>askedId</c> to <c>asked</c>, the entity of this id, and <c>k</c>, the one that stands for its set; no row where it is not held.</summary>
    public string FindCanonical(string carried) => IsNow
        ? $$"""
            MATCH (asked:Entity {id: askedId})
            MATCH (k:Entity {id: asked.canonicalId})
            WITH {{carried}}, k
            """
        : $$"""
            MATCH (asked:Entity {id: askedId}) WHERE {{Recorded("asked")}}
            OPTIONAL MATCH (asked)-[led:LED_TO WHERE {{Holds("led")}}]->(canonical:Entity)
            WITH {{carried}}, coalesce(canonical, asked) AS k
            """;

    /// <summary>From <c>k</c> to <c>members</c>, the ids of its set.</summary>
    public string FindMembers() => IsNow
        ? """
            CALL (k) {
                MATCH (member:Entity {canonicalId: k.id})
                RETURN collect(member.id) AS members
            }
            """
        : $$"""
            CALL (k) {
                OPTIONAL MATCH (k)<-[led:LED_TO WHERE {{Holds("led")}}]-(member:Entity)
                WITH collect(member.id) AS others
                RETURN [k.id] + others AS members
            }
            """;

    /// <summary>From a list of entity ids to <paramref name="result"/>: the ids of all members of their sets.</summary>
    public string Expand(string askedIds, string imports, string result) => $$"""
        CALL ({{imports}}) {
            UNWIND {{askedIds}} AS askedId
            {{FindCanonical("askedId")}}
            WITH DISTINCT k
            {{FindMembers()}}
            UNWIND members AS memberId
            RETURN collect(memberId) AS {{result}}
        }
        """;

    /// <summary>From <c>k</c> to <c>entity</c>, as its set is shown.</summary>
    public string FindFace() => IsNow
        ? $$"""
            CALL (k) {
                MATCH (face:Entity {id: k.faceId})
                RETURN {id: k.id, type: face.type, name: k.shownName, wikidataId: face.wikidataId,
                        description: {{Description}}, recordedAt: k.setRecordedAt, folded: k.shownFolded} AS entity
            }
            """
        : $$"""
            CALL (k) {
                OPTIONAL MATCH (k)<-[led:LED_TO WHERE led.leadsOnly IS NULL AND {{Holds("led")}}]-(member:Entity)
                WITH k, collect(member) AS others
                UNWIND [k] + others AS one
                WITH k, one ORDER BY one.wikidataId IS NULL, one.recordedAt, one.id
                WITH k, collect(one) AS faces, min(one.recordedAt) AS recordedAt
                {{FindMembers()}}
                {{FindName()}}
                RETURN {id: k.id, type: faces[0].type, name: called.text, wikidataId: faces[0].wikidataId,
                        description: {{Description}}, recordedAt: recordedAt, folded: called.folded} AS entity
            }
            """;

    /// <summary>
    /// From <c>members</c> and <c>faces</c>, those that give the set its face in their order, to <c>called</c>: the first of their names that
    /// a shown version has; where there is none, the longest full name that one has; where nothing shown names the set, the first.
    /// </summary>
    public string FindName() => $$"""
        CALL (members, faces) {
            UNWIND range(0, size(faces) - 1) AS place
            UNWIND members AS memberId
            MATCH (:Entity {id: memberId})-[:GOES_BY]->(n:Name {text: faces[place].name}) WHERE {{ShowsName("n")}}
            WITH place, n ORDER BY place LIMIT 1
            RETURN collect({text: n.text, folded: trim(n.words)})[0] AS own
        }
        CALL (members, own) {
            WITH members, own WHERE own IS NULL
            UNWIND members AS memberId
            MATCH (:Entity {id: memberId})-[:GOES_BY]->(n:Name) WHERE {{ShowsName("n")}}
            WITH n ORDER BY n.kind = '{{nameof(NameKind.Full)}}' DESC, size(n.text) DESC, n.text LIMIT 1
            RETURN collect({text: n.text, folded: trim(n.words)})[0] AS fullest
        }
        WITH *, coalesce(own, fullest, {text: faces[0].name, folded: faces[0].folded}) AS called
        """;

    /// <summary>Whether a version that is shown uses a name.</summary>
    public string ShowsName(string name) => IsNow
        ? $"{name}.uses > 0"
        : $"EXISTS {{ ({name})<-[:NAMED]-(:Appearance)-[:IN]->(named:Version) WHERE {Counts("named")} }}";

    // Of the set of k, the first that a shown version has. Whoever is of the set is looked up first: one condition for both ways into it
    // would have the server try every description there is for every k.
    private string Description => $$"""
        COLLECT {
            CALL (k) {
                RETURN k AS one
                UNION
                MATCH (one:Entity)-[led:LED_TO WHERE led.leadsOnly IS NULL AND {{Holds("led")}}]->(k)
                RETURN one
            }
            MATCH (v:Version)-[described:DESCRIBES]->(one)
            WHERE {{Counts("v")}}
            RETURN described.text ORDER BY one.wikidataId IS NULL, one.recordedAt, one.id, v.recordedAt, v.id LIMIT 1
        }[0]
        """;

    /// <summary>Whether a merge held.</summary>
    public string Holds(string led) => IsNow ? $"{led}.until = {OpenText}" : $"{led}.since <= $at AND {led}.until > $at";
}
