using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;
using Graph.Stores.Sqlite.Origins;
using Graph.Stores.Sqlite.Utterances;

namespace Graph.Stores.Sqlite.Statements;

/// <summary>Turns a filter into one condition on the alias s of statements, for rows, counts and stats alike.</summary>
internal sealed class StatementFilterSql(Session session, IdentityReads identity)
{
    /// <summary>
    /// Whether a statement is shown and meant. <paramref name="isLed"/> says that the rows come from what the statements are about
    /// already, so that it is looked up for each; otherwise those statements are found first.
    /// </summary>
    public Sql Compile(StatementFilter filter, bool isLed) => Sql.And([session.ShowsStatement("s"), .. ConditionsOf(filter, isLed)]);

    private IEnumerable<Sql> ConditionsOf(StatementFilter filter, bool isLed) =>
        EntityConditionsOf(filter, isLed).Concat(PlaceConditionsOf(filter)).Concat(WordConditionsOf(filter)).Concat(JoinedConditionsOf(filter, isLed));

    private IEnumerable<Sql> EntityConditionsOf(StatementFilter filter, bool isLed)
    {
        if (filter.SpeakerIds is { } speakers)
            yield return Sql.Of($"s.speaker IN {identity.MembersOf(speakers)}");
        if (filter.AboutIds is not null || filter.Stances is not null)
            yield return About(filter, isLed);
        if (filter.AddresseeIds is { } addressees)
            yield return Sql.Of($"s.addressee IN {identity.MembersOf(addressees)}");
        if (filter.ConveyedByIds is { } conveyors)
            yield return Sql.Of($"s.key IN (SELECT cv.statement FROM conveyors cv WHERE cv.entity IN {identity.MembersOf(conveyors)})");
        if (filter.SourceIds is { } sources)
            yield return Sql.Of($"s.source IN {identity.MembersOf(sources)}");
    }

    private static IEnumerable<Sql> PlaceConditionsOf(StatementFilter filter)
    {
        if (filter.ArticleIds is { } articles)
            yield return Sql.Of($"s.article IN (SELECT key FROM articles WHERE id IN {articles})");
        if (filter.WithinIds is { } outers)
            yield return Sql.Of($"s.within IN (SELECT key FROM statements WHERE id IN {outers})");
        if (filter.SaidAt is { } said)
            yield return Conditions.Within(said, Sql.Raw("s.said_at"));
        if (filter.PublishedOn is { } published)
            yield return Conditions.Within(published, Sql.Raw("s.published_on"));
    }

    private IEnumerable<Sql> WordConditionsOf(StatementFilter filter)
    {
        if (filter.Kinds is { } kinds)
            yield return Conditions.OneOf(Sql.Raw("s.kind"), kinds);
        if (filter.SpeakerStatuses is { } statuses)
            yield return Conditions.OneOf(Sql.Raw("s.speaker_status"), statuses);
        if (filter.Polarities is { } polarities)
            yield return Conditions.OneOf(Sql.Raw("s.polarity"), polarities);
        if (filter.Modalities is { } modalities)
            yield return Conditions.OneOf(Sql.Raw("s.modality"), modalities);
        if (filter.MinConfidence is { } confidence)
            yield return Sql.Of($"s.confidence >= {confidence}");
        if (filter.MinSources is > 1)
            yield return Sql.Of($"{OriginSql.CountOfStatement(session)} >= {filter.MinSources}");
        if (filter.FullestOnly)
            yield return UtteranceSql.IsFullest(session);
        if (Conditions.WordsOf(filter.Text) is { } words)
            yield return Sql.Of($"s.key IN (SELECT rowid FROM statement_search WHERE statement_search MATCH {words})");
    }

    private IEnumerable<Sql> JoinedConditionsOf(StatementFilter filter, bool isLed)
    {
        if (filter.And is { } all)
            yield return Sql.And(all.Select(inner => Sql.And(ConditionsOf(inner, isLed))));
        if (filter.Or is { } any)
            yield return Sql.Or(any.Select(inner => Sql.And(ConditionsOf(inner, isLed: false))));
        if (filter.Not is { } not)
            yield return Sql.Of($"({Sql.And(ConditionsOf(not, isLed: false))}) IS NOT 1");
    }

    // The same entry must name the entity, in the role, with the stance. The plus keeps SQLite from the entity's index, which for
    // one that is much spoken of is the longer way than the statement's own few entries.
    private Sql About(StatementFilter filter, bool isLed)
    {
        var conditions = new List<Sql>();
        if (filter.AboutIds is { } entities)
            conditions.Add(Sql.Of($"{Sql.Raw(isLed ? "+b.entity" : "b.entity")} IN {identity.MembersOf(entities)}"));
        if (filter.AboutRole is { } role)
            conditions.Add(Sql.Of($"b.role = {role.ToString()}"));
        if (filter.Stances is { } stances)
            conditions.Add(Conditions.OneOf(Sql.Raw("b.stance"), stances));
        return isLed || filter.AboutIds is null
            ? Sql.Of($"EXISTS (SELECT 1 FROM statement_about b WHERE b.statement = s.key AND {Sql.And(conditions)})")
            : Sql.Of($"s.key IN (SELECT b.statement FROM statement_about b WHERE {Sql.And(conditions)})");
    }
}
