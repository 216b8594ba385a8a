using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;

namespace Graph.Stores.Sqlite.Statements;

/// <summary>Pages of statements. What narrows most leads: each leading entity, pair or parent is a range of an index in order.</summary>
internal sealed class StatementPages
{
    private const int MaxBranches = 16;

    private readonly Session session;
    private readonly IdentityReads identity;
    private readonly StatementReads reads;
    private readonly StatementOrder order;
    private readonly PageRequest page;
    private readonly StatementFilter filter;
    private readonly Sql whenLed;
    private readonly Sql whenAlone;

    private StatementPages(Session session, StatementFilter filter, StatementOrder order, PageRequest page)
    {
        (this.session, this.filter, this.order, this.page) = (session, filter, order, page);
        identity = new(session);
        reads = new(session, identity);
        var compiler = new StatementFilterSql(session, identity);
        whenLed = compiler.Compile(filter, isLed: true);
        whenAlone = compiler.Compile(filter, isLed: false);
    }

    public static Page<Statement> List(Session session, StatementFilter filter, StatementOrder order, PageRequest page)
    {
        var pages = new StatementPages(session, filter, order, page);
        return pages.Read(pages.LeadsOf(filter));
    }

    public static Dictionary<string, Page<Statement>> ListByParent(
        Session session, StatementAnchor anchor, IEnumerable<string> parentIds, StatementFilter filter, StatementOrder order, PageRequest page)
    {
        var pages = new StatementPages(session, filter, order, page);
        return parentIds.Distinct(StringComparer.Ordinal).ToDictionary(
            id => id, id => pages.Read(pages.LeadsOf(anchor, id)), StringComparer.Ordinal);
    }

    private Page<Statement> Read(IReadOnlyList<Lead> leads)
    {
        session.ThrowIfCancelled();
        if (leads.Count == 0)
            return Page.Empty<Statement>(page);
        var total = page.WithTotal ? (int?)Count(leads) : null;
        var keys = new List<long>();
        foreach (var part in Parts())
        {
            if (keys.Count <= page.First)
                keys.AddRange(ReadKeys(leads, part, page.First + 1L - keys.Count));
        }

        var statements = keys.Take(page.First).Select(reads.Read).ToList();
        return new(statements, [.. statements.Select(statement => SortKeys.Of(statement, order).ToString())], keys.Count > page.First, total);
    }

    private int Count(IReadOnlyList<Lead> leads)
    {
        var branches = leads.Select(lead => Sql.Of($"SELECT s.key {lead.From} WHERE {lead.Where} AND {ConditionOf(lead)}"));
        return (int)session.Db.Number($"SELECT count(*) FROM ({Union(branches)})")!.Value;
    }

    private List<long> ReadKeys(IReadOnlyList<Lead> leads, Part part, long limit)
    {
        var branches = leads.Select(lead => Branch(lead, part, limit)).ToList();
        var query = branches.Count == 1 ? branches[0] : Sql.Of(
            $"{Union(branches.Select(branch => Sql.Of($"SELECT * FROM ({branch})")))} ORDER BY {Sql.Raw(part.IsDated ? $"2 {Direction}, 3" : "3")} LIMIT {limit}");
        var keys = new List<long>();
        using var rows = session.Db.Query(query);
        while (rows.Read())
            keys.Add(rows.Long(0));
        return keys;
    }

    private Sql Branch(Lead lead, Part part, long limit)
    {
        var column = order.Field == StatementOrderField.PublishedOn ? lead.Published : Sql.Raw(Column);
        return Sql.Of(
            $"""
            SELECT {Sql.Raw(lead.IsAbout ? "DISTINCT" : "")} s.key, {column}, s.id {lead.From}
            WHERE {lead.Where} AND {part.Condition(column)} AND {ConditionOf(lead)}
            ORDER BY {(part.IsDated ? Sql.Of($"{column} {Sql.Raw(Direction)}, s.id") : Sql.Raw("s.id"))} LIMIT {limit}
            """);
    }

    private static Sql Union(IEnumerable<Sql> branches) => Sql.List(branches, " UNION ");

    private Sql ConditionOf(Lead lead) => lead.IsAbout ? whenLed : whenAlone;

    private string Direction => order.Descending ? "DESC" : "ASC";

    private string Column => order.Field switch
    {
        StatementOrderField.SaidAt => "s.said_at",
        StatementOrderField.PublishedOn => "s.published_on",
        StatementOrderField.RecordedAt => "s.recorded_at",
        _ => "s.confidence",
    };

    /// <summary>The dated statements after the cursor, then the undated: each is a range of an index.</summary>
    private IEnumerable<Part> Parts()
    {
        var cursor = page.After is null ? null : Cursor.Parse(page.After, order.ToString());
        if (cursor is not { Key: null })
            yield return new(true, column => After(column, cursor));
        if (order.Field is StatementOrderField.SaidAt or StatementOrderField.PublishedOn)
            yield return new(false, column => cursor is { Key: null } ? Sql.Of($"{column} IS NULL AND s.id > {cursor.Id}") : Sql.Of($"{column} IS NULL"));
    }

    private Sql After(Sql column, Cursor? cursor)
    {
        if (cursor is null)
            return Sql.Of($"{column} IS NOT NULL");
        var seen = Seen(cursor.Key!);
        return order.Descending
            ? Sql.Of($"{column} <= {seen} AND ({column} < {seen} OR s.id > {cursor.Id})")
            : Sql.Of($"{column} >= {seen} AND ({column} > {seen} OR s.id > {cursor.Id})");
    }

    private Sql Seen(string key) => order.Field switch
    {
        StatementOrderField.RecordedAt => Sql.Of($"{SortKeys.ReadNumber(key)}"),
        StatementOrderField.Confidence => Sql.Of($"{SortKeys.ReadConfidence(key)}"),
        _ => Sql.Of($"{Day.Of(SortKeys.ReadDate(key))}"),
    };

    private IReadOnlyList<Lead> LeadsOf(StatementFilter wanted)
    {
        var all = Conjuncts(wanted).ToList();
        var speakers = all.Select(one => one.SpeakerIds).FirstOrDefault(ids => ids is not null) is { } speakerIds ? identity.MembersOf(speakerIds) : null;
        var entities = all.Select(one => one.AboutIds).FirstOrDefault(ids => ids is not null) is { } aboutIds ? identity.MembersOf(aboutIds) : null;
        IReadOnlyList<Lead> leads = (speakers, entities) switch
        {
            ({ } some, { } others) => [.. some.SelectMany(speaker => others.Select(entity => Lead.OfPair(speaker, entity)))],
            (null, { } some) => [.. some.Select(Lead.OfAbout)],
            ({ } some, null) => [.. some.Select(Lead.OfSpeaker)],
            _ => [Lead.None],
        };
        return leads.Count <= MaxBranches ? leads : [Lead.None];
    }

    private static IEnumerable<StatementFilter> Conjuncts(StatementFilter wanted) =>
        (wanted.And ?? []).SelectMany(Conjuncts).Prepend(wanted);

    // An anchor's parent is one condition more, so where the filter names the other end too, the pair leads.
    private IReadOnlyList<Lead> LeadsOf(StatementAnchor anchor, string parentId) => anchor switch
    {
        StatementAnchor.Speaker when filter.SpeakerIds is null => LeadsOf(filter with { SpeakerIds = [parentId] }),
        StatementAnchor.About when filter.AboutIds is null => LeadsOf(filter with { AboutIds = [parentId] }),
        StatementAnchor.Speaker => [.. identity.MembersOf(parentId).Select(Lead.OfSpeaker)],
        StatementAnchor.About => [.. identity.MembersOf(parentId).Select(Lead.OfAbout)],
        StatementAnchor.Article => [Lead.OfArticle(parentId)],
        _ => [Lead.OfOuter(parentId)],
    };

    /// <summary>
    /// Where a branch begins: its tables, what leads, and the day of publication in that order's index. Led by what statements are
    /// about, it may meet one twice.
    /// </summary>
    private sealed record Lead(Sql From, Sql Where, Sql Published, bool IsAbout)
    {
        private static readonly Sql Statements = Sql.Raw("FROM statements s");
        private static readonly Sql About = Sql.Raw("FROM statement_about l CROSS JOIN statements s ON s.key = l.statement");
        private static readonly Sql StatementDay = Sql.Raw("s.published_on");
        private static readonly Sql AboutDay = Sql.Raw("l.published_on");

        public static Lead None { get; } = new(Statements, Sql.True, StatementDay, false);

        public static Lead OfSpeaker(long speaker) => new(Statements, Sql.Of($"s.speaker = {speaker}"), StatementDay, false);

        public static Lead OfAbout(long entity) => new(About, Sql.Of($"l.entity = {entity}"), AboutDay, true);

        public static Lead OfPair(long speaker, long entity) =>
            new(About, Sql.Of($"l.speaker = {speaker} AND l.entity = {entity}"), AboutDay, true);

        public static Lead OfArticle(string id) =>
            new(Statements, Sql.Of($"s.article = (SELECT key FROM articles WHERE id = {id})"), StatementDay, false);

        public static Lead OfOuter(string id) =>
            new(Statements, Sql.Of($"s.within = (SELECT key FROM statements WHERE id = {id})"), StatementDay, false);
    }

    private sealed record Part(bool IsDated, Func<Sql, Sql> Condition);
}
