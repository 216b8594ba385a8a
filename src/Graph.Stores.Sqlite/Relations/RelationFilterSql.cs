using Graph.Core.Relations;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;
using Graph.Stores.Sqlite.Origins;

namespace Graph.Stores.Sqlite.Relations;

/// <summary>Turns a filter into one condition on the alias r of relations, for rows and counts alike.</summary>
internal sealed class RelationFilterSql(Session session, IdentityReads identity)
{
    /// <summary>Whether a relation is shown and meant.</summary>
    public Sql Compile(RelationFilter filter) => Sql.And([session.ShowsRelation("r"), .. EndsOf(filter), .. ConditionsOf(filter)]);

    /// <summary>The surest evidence's confidence at the moment.</summary>
    public Sql Confidence() => session.IsNow ? Sql.Raw("r.confidence") : OverEvidence("max(e.confidence)");

    /// <summary>How many pieces of evidence count at the moment.</summary>
    public Sql EvidenceCount() => session.IsNow ? Sql.Raw("r.evidence_count") : OverEvidence("count(*)");

    private Sql OverEvidence(string what) => Sql.Of(
        $"""
        (SELECT {Sql.Raw(what)} FROM evidence e JOIN version_intervals i ON i.version = e.version
         WHERE e.relation = r.key AND {session.Places("e")} AND {session.Counts("i")})
        """);

    private IEnumerable<Sql> EndsOf(RelationFilter filter)
    {
        if (filter.SubjectIds is { } subjects)
            yield return Sql.Of($"r.subject IN {identity.MembersOf(subjects)}");
        if (filter.ObjectIds is { } objects)
            yield return Sql.Of($"r.object IN {identity.MembersOf(objects)}");
        if (filter.EntityIds is { } either)
        {
            var members = identity.MembersOf(either);
            yield return Sql.Of($"(r.subject IN {members} OR r.object IN {members})");
        }
    }

    private IEnumerable<Sql> ConditionsOf(RelationFilter filter)
    {
        if (filter.Types is { } types)
            yield return Sql.Of($"r.type IN {types.Select(type => type.Name).ToList()}");
        if (filter.Bases is { } bases)
            yield return Conditions.OneOf(Sql.Raw("r.basis"), bases);
        if (filter.MinConfidence is { } confidence)
            yield return Sql.Of($"{Confidence()} >= {confidence}");
        if (filter.MinSources is > 1)
            yield return Sql.Of($"{OriginSql.CountOfRelation(session)} >= {filter.MinSources}");
        if (filter.OnlyCurrent)
            yield return Sql.Of($"r.ended = 0 AND {ValidTime.NotOverBy("r", session.Today)}");
        if (filter.ArticleIds is { } articles)
            yield return Sql.Of(
                $"""
                r.key IN (SELECT e.relation FROM articles a JOIN versions v ON v.article = a.key JOIN evidence e ON e.version = v.key
                    WHERE a.id IN {articles} AND e.relation IS NOT NULL AND {session.Places("e")} AND {session.ShowsVersion("v.key")})
                """);
    }
}
