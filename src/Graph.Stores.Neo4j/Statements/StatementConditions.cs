using System.Globalization;
using Graph.Core.Identity;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Core.Time;
using Graph.Stores.Neo4j.Origins;
using Graph.Stores.Neo4j.Utterances;

namespace Graph.Stores.Neo4j.Statements;

/// <summary>
/// A filter as Cypher over a statement <c>s</c>, compiled once for rows, counts and stats: first the sets of entities that its
/// ids stand for, then a match that begins at the most selective end, then what must hold.
/// </summary>
internal sealed class StatementConditions
{
    private readonly Moment moment;
    private readonly List<string> sets = [];
    private readonly Dictionary<string, object?> parameters = new(StringComparer.Ordinal);
    private readonly StatementFilter filter;
    private readonly string? speakers;
    private readonly string? about;
    private readonly string? addressees;
    private readonly string? sources;
    private readonly string[] words;

    public StatementConditions(StatementFilter filter, Moment moment)
    {
        this.filter = filter;
        this.moment = moment;
        parameters["at"] = moment.At;
        parameters["on"] = moment.On;
        speakers = AddSet(filter.SpeakerIds);
        about = AddSet(filter.AboutIds);
        addressees = AddSet(filter.AddresseeIds);
        sources = AddSet(filter.SourceIds);
        words = FoldedText.Words(filter.Text ?? "");
        Holds = All([moment.ShowsStatement("s"), .. Simple(filter), .. Sets(filter, speakers, about, addressees, sources), .. Combined(filter)]);
    }

    /// <summary>What must hold of <c>s</c>.</summary>
    public string Holds { get; }

    public IReadOnlyDictionary<string, object?> Parameters => parameters;

    /// <summary>Finds the entities that the filter's ids stand for; comes before anything else.</summary>
    public string Prepare => string.Join('\n', sets);

    /// <summary>
    /// Matches each <c>s</c> once, from the most selective end that the filter or the page's parent gives, and keeps those of which
    /// everything holds. With an anchor there are <c>parent</c>, its id, and <c>parents</c>, the members of its set.
    /// </summary>
    public string Match(StatementAnchor? anchor) => $"""
        {From(anchor)}
        WITH DISTINCT s WHERE {Holds}
        """;

    public string Add(object? value)
    {
        var name = "p" + parameters.Count.ToString(CultureInfo.InvariantCulture);
        parameters[name] = value;
        return "$" + name;
    }

    private string From(StatementAnchor? anchor)
    {
        var speaker = anchor == StatementAnchor.Speaker ? "parents" : speakers;
        var target = anchor == StatementAnchor.About ? "parents" : about;
        return (anchor, speaker, target) switch
        {
            (StatementAnchor.Article, _, _) => "MATCH (s:Statement {articleId: parent})",
            (StatementAnchor.Within, _, _) => "MATCH (s:Statement {withinId: parent})",
            _ when filter.WithinIds is { } within => $"UNWIND {Add(within)} AS outerId MATCH (s:Statement {{withinId: outerId}})",
            (_, not null, not null) => $$"""
                UNWIND {{speaker}} AS speakerId
                UNWIND {{target}} AS aboutId
                MATCH (s:Statement)-[concern:CONCERNS]->()
                USING INDEX concern:CONCERNS(speakerId, entityId)
                WHERE concern.speakerId = speakerId AND concern.entityId = aboutId
                """,
            _ when filter.ArticleIds is { } articles => $"UNWIND {Add(articles)} AS articleId MATCH (s:Statement {{articleId: articleId}})",
            (_, not null, null) => $$"""UNWIND {{speaker}} AS speakerId MATCH (s:Statement {speakerId: speakerId})""",
            (_, null, not null) => $$"""UNWIND {{target}} AS aboutId MATCH (:Entity {id: aboutId})<-[:CONCERNS]-(s:Statement)""",
            _ => Unanchored(),
        };
    }

    private string Unanchored()
    {
        if (addressees is not null)
            return $$"""UNWIND {{addressees}} AS addresseeId MATCH (s:Statement {addresseeId: addresseeId})""";
        if (words.Length > 0)
            return $"CALL db.index.fulltext.queryNodes('statement_words', {Add(FullText.Words(words))}) YIELD node AS s";
        if (sources is not null)
            return $$"""UNWIND {{sources}} AS sourceId MATCH (s:Statement {sourceId: sourceId})""";
        return "MATCH (s:Statement)";
    }

    private string? AddSet(IReadOnlyList<string>? ids)
    {
        if (ids is null)
            return null;
        var name = "set" + sets.Count.ToString(CultureInfo.InvariantCulture);
        sets.Add(moment.Expand(Add(ids), "", name));
        return name;
    }

    private string Nested(StatementFilter inner) => All(
    [
        .. Simple(inner),
        .. Sets(inner, AddSet(inner.SpeakerIds), AddSet(inner.AboutIds), AddSet(inner.AddresseeIds), AddSet(inner.SourceIds)),
        .. Combined(inner),
    ]);

    private IEnumerable<string> Combined(StatementFilter of)
    {
        foreach (var inner in of.And ?? [])
            yield return Nested(inner);
        if (of.Or is { } any)
            yield return any.Count == 0 ? "false" : "(" + string.Join(" OR ", any.Select(Nested)) + ")";
        if (of.Not is { } not)
            yield return $"NOT {Nested(not)}";
    }

    private IEnumerable<string> Sets(StatementFilter of, string? speakerSet, string? aboutSet, string? addresseeSet, string? sourceSet)
    {
        if (speakerSet is not null)
            yield return Known($"s.speakerId IN {speakerSet}");
        if (addresseeSet is not null)
            yield return Known($"s.addresseeId IN {addresseeSet}");
        if (sourceSet is not null)
            yield return Known($"s.sourceId IN {sourceSet}");
        if (aboutSet is not null || of.Stances is not null)
            yield return IsAbout(of, aboutSet);
        if (of.ConveyedByIds is { } conveyors)
            yield return $"EXISTS {{ (s)-[:WITHIN*1..]->(outer:Statement) WHERE outer.speakerId IN {AddSet(conveyors)} }}";
    }

    private string IsAbout(StatementFilter of, string? aboutSet)
    {
        List<string> conditions = [];
        if (aboutSet is not null)
            conditions.Add($"concern.entityId IN {aboutSet}");
        if (of.AboutRole is { } role)
            conditions.Add($"concern.role = {Add(role.ToString())}");
        if (of.Stances is { } stances)
            conditions.Add($"concern.stance IN {AddWords(stances)}");
        return $"EXISTS {{ (s)-[concern:CONCERNS]->() WHERE {string.Join(" AND ", conditions)} }}";
    }

    private IEnumerable<string> Simple(StatementFilter of)
    {
        if (of.ArticleIds is { } articles)
            yield return $"s.articleId IN {Add(articles)}";
        if (of.WithinIds is { } within)
            yield return Known($"s.withinId IN {Add(within)}");
        if (of.SaidAt is { } saidAt)
            yield return InRange("s.saidKey", saidAt);
        if (of.PublishedOn is { } publishedOn)
            yield return InRange("s.publishedKey", publishedOn);
        if (of.Kinds is { } kinds)
            yield return $"s.kind IN {AddWords(kinds)}";
        if (of.SpeakerStatuses is { } statuses)
            yield return $"s.speakerStatus IN {AddWords(statuses)}";
        if (of.Polarities is { } polarities)
            yield return $"s.polarity IN {AddWords(polarities)}";
        if (of.Modalities is { } modalities)
            yield return $"s.modality IN {AddWords(modalities)}";
        if (of.MinConfidence is { } confidence)
            yield return $"s.confidence >= {Add(confidence)}";
        if (of.MinSources is { } origins)
            yield return $"{OriginCypher.CountOfStatement(moment, "s")} >= {Add(origins)}";
        if (of.FullestOnly)
            yield return UtteranceCypher.IsFullest(moment, "s");
        foreach (var word in FoldedText.Words(of.Text ?? ""))
            yield return $"s.folded CONTAINS {Add($" {word} ")}";
    }

    private string InRange(string key, DateRange range)
    {
        List<string> bounds = [$"{key} IS NOT NULL"];
        if (range.From is { } from)
            bounds.Add($"{key} >= {Add(Day(from))}");
        // A key is a day, a slash and the precision's digit, so that this is behind every key of the day.
        if (range.To is { } to)
            bounds.Add($"{key} <= {Add(Day(to) + "/9")}");
        return Known(All(bounds));
    }

    private string AddWords<T>(IEnumerable<T> values)
        where T : struct, Enum => Add(values.Select(value => value.ToString()).ToList());

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // What compares with null is neither true nor false in Cypher; "not" needs it to be false.
    private static string Known(string condition) => $"coalesce({condition}, false)";

    private static string All(IEnumerable<string> conditions) => "(" + string.Join(" AND ", conditions.DefaultIfEmpty("true")) + ")";
}
