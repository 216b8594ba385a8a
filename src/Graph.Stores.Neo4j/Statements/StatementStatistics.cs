using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Statements;

/// <summary>Counts of statements by what they share.</summary>
internal sealed class StatementStatistics(ICypherTransport transport)
{
    public async Task<IReadOnlyList<StatementStat>> GetAsync(
        StatementFilter filter, IReadOnlyList<StatementDimension> groupBy, int first, Moment moment, CancellationToken cancellationToken)
    {
        var conditions = new StatementConditions(filter, moment);
        var keys = Enumerable.Range(0, groupBy.Count).Select(at => $"key{at}").ToList();
        var grouped = groupBy.Select((dimension, at) => $"{KeyOf(dimension, moment)} AS key{at}").ToList();
        var text = $$"""
            CALL (*) {
                {{conditions.Match(null)}}
                RETURN s
            }
            {{Unfold(groupBy, moment)}}
            WITH {{string.Join("", grouped.Select(key => key + ", "))}}s,
                coalesce({{moment.CanonicalId("s.sourceId")}}, s.articleId) AS source
            WITH {{string.Join("", keys.Select(key => key + ", "))}}count(DISTINCT s) AS statements, count(DISTINCT source) AS sources
            WHERE statements > 0
            RETURN [{{string.Join(", ", keys)}}] AS keys, statements, sources
            ORDER BY {{string.Join(", ", keys.Prepend("statements DESC"))}} LIMIT {{conditions.Add((long)first)}}
            """;
        var rows = await transport.ReadAsync(new($"{conditions.Prepare}\n{text}", conditions.Parameters), cancellationToken);
        return [.. rows.Select(row => new StatementStat(
            [.. row.List("keys").Cast<string?>()], row.Count("statements"), row.Count("sources")))];
    }

    /// <summary>From a statement to a row for each target, topic or stance that is counted by.</summary>
    private static string Unfold(IReadOnlyList<StatementDimension> groupBy, Moment moment)
    {
        var unfolded = new List<string>();
        if (groupBy.Contains(StatementDimension.Target))
            unfolded.Add(UnfoldAbout(AboutRole.Target, "target, stance", moment));
        else if (groupBy.Contains(StatementDimension.Stance))
            unfolded.Add(UnfoldStances);
        if (groupBy.Contains(StatementDimension.Topic))
            unfolded.Add(UnfoldAbout(AboutRole.Topic, "topic", moment));
        return string.Join('\n', unfolded);
    }

    private static string UnfoldAbout(AboutRole role, string results, Moment moment) => $$"""
        CALL (s) {
            OPTIONAL MATCH (s)-[concern:CONCERNS {role: '{{role}}'}]->()
            WITH {{moment.CanonicalId("concern.entityId")}} AS {{(role == AboutRole.Target ? "target" : "topic")}}, concern.stance AS stance
            RETURN DISTINCT {{results}}
        }
        """;

    private const string UnfoldStances = """
        CALL (s) {
            OPTIONAL MATCH (s)-[concern:CONCERNS {role: 'Target'}]->() WHERE concern.stance IS NOT NULL
            RETURN DISTINCT concern.stance AS stance
        }
        """;

    private static string KeyOf(StatementDimension dimension, Moment moment) => dimension switch
    {
        StatementDimension.Speaker => moment.CanonicalId("s.speakerId"),
        StatementDimension.Target => "target",
        StatementDimension.Topic => "topic",
        StatementDimension.Source => moment.CanonicalId("s.sourceId"),
        StatementDimension.Kind => "s.kind",
        StatementDimension.Polarity => "s.polarity",
        StatementDimension.Modality => "s.modality",
        StatementDimension.Stance => "stance",
        StatementDimension.SaidMonth => MonthOf("s.saidKey"),
        _ => MonthOf("s.publishedKey"),
    };

    // A key ends in the date's precision: 0 is a year, which has no month.
    private static string MonthOf(string key) => $"CASE WHEN right({key}, 1) <> '0' THEN left({key}, 7) END";
}
