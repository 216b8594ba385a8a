using Graph.Core.Entities;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Graph.Stores.Sqlite.Articles;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;
using Graph.Stores.Sqlite.Paths;
using Graph.Stores.Sqlite.Relations;
using Graph.Stores.Sqlite.Statements;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Graph.Stores.Sqlite.Tests;

/// <summary>The questions that are asked most are ranges of an index in the order of the answer: nothing is scanned, nothing sorted as a whole.</summary>
public sealed class QueryPlanTests : IAsyncLifetime
{
    private static readonly string Speaker = ArticleDraft.EntityIdOf("Mara Velt", EntityType.Person);
    private static readonly string Target = ArticleDraft.EntityIdOf("Ilo Dorn", EntityType.Person);

    private readonly SqliteDatabase database = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await using var store = database.Open(TimeProvider.System);
        await store.InitializeAsync(Cancellation);
        await store.WriteAsync([Samples.Wire().Facts(), Samples.Reply().Facts()], Cancellation);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public void What_a_speaker_said_about_a_target_is_a_range_of_one_index() => AssertPlan(
        session => List(session, new() { SpeakerIds = [Speaker], AboutIds = [Target] }), "about_by_speaker (speaker=? AND entity=?");

    [Fact]
    public void What_was_said_about_somebody_is_a_range_of_one_index() => AssertPlan(
        session => List(session, new() { AboutIds = [Target] }), "about_by_entity (entity=?");

    [Fact]
    public void What_somebody_said_is_a_range_of_one_index() => AssertPlan(
        session => List(session, new() { SpeakerIds = [Speaker] }), "statements_by_speaker (speaker=?");

    [Fact]
    public void The_latest_statements_come_from_the_index_of_days() => AssertPlan(
        session => List(session, StatementFilter.All), "statements_by_day (published_on");

    [Fact]
    public void The_most_talked_about_come_from_kept_counts() => AssertPlan(
        session => StatementStats.Get(session, StatementFilter.All, [StatementDimension.Target], 10), "shown_entities_by_target");

    [Fact]
    public void Entities_come_from_the_index_of_their_order() => AssertPlan(
        session => EntityLists.List(session, EntityFilter.All, EntityOrder.MostTalkedAbout, new(10)), "shown_entities_by_talk");

    [Fact]
    public void The_relations_of_somebody_are_a_range_of_one_index() => AssertPlan(
        session => RelationReads.ListByParent(session, RelationAnchor.Subject, [Speaker], RelationFilter.All, new(10)), "relations_by_subject (subject=?");

    [Fact]
    public void The_edges_of_a_hub_are_read_in_order_up_to_the_limit() => AssertPlan(
        session => EdgeReads.GetEdges(session, [Speaker], Enum.GetValues<EdgeKind>(), 10), "SEARCH e USING PRIMARY KEY (entity=?");

    [Fact]
    public void Mentions_are_a_range_of_one_index() => AssertPlan(
        session => MentionReads.GetPages(session, [Speaker], new(10)), "chains_by_entity (entity=?");

    [Fact]
    public void The_latest_articles_come_from_the_index_of_days() => AssertPlan(
        session => ArticleReads.List(session, ArticleFilter.All, new(10)), "articles_by_day");

    private static Page<Core.Statements.Statement> List(Session session, StatementFilter filter) =>
        StatementPages.List(session, filter, StatementOrder.Default, new(10));

    private void AssertPlan(Action<Session> ask, string index)
    {
        using var db = Db.Open(database.Path, SqliteOpenMode.ReadOnly, TimeSpan.FromSeconds(5));
        db.Handle.enable_sqlite3_next_stmt(true);
        ask(new Session(db, AsOf.Now, DateTimeOffset.UnixEpoch, Cancellation));

        var plans = TextsOf(db).Select(text => PlanOf(db, text)).ToList();

        Assert.Contains(plans, plan => plan.Contains(index, StringComparison.Ordinal));
        // The undated share one place in the order and are sorted by id among themselves.
        var dated = plans.Where(plan => !plan.Contains("published_on=?", StringComparison.Ordinal));
        Assert.All(dated, plan => Assert.DoesNotContain("USE TEMP B-TREE FOR ORDER BY", plan));
        Assert.All(plans, plan => Assert.DoesNotMatch("(?m)^SCAN [a-z]+$", plan));
    }

    private static List<string> TextsOf(Db db)
    {
        var texts = new List<string>();
        for (var statement = raw.sqlite3_next_stmt(db.Handle, null); statement is not null && !statement.IsInvalid; statement = raw.sqlite3_next_stmt(db.Handle, statement))
            texts.Add(raw.sqlite3_sql(statement).utf8_to_string());
        return texts;
    }

    private static string PlanOf(Db db, string text)
    {
        using var rows = db.Query(Sql.Raw("EXPLAIN QUERY PLAN " + text));
        var lines = new List<string>();
        while (rows.Read())
            lines.Add(rows.String(3));
        return string.Join('\n', lines);
    }
}
