using Graph.Core.Entities;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Schema;
using Microsoft.Data.Sqlite;

namespace Graph.Stores.Sqlite.Tests;

public sealed class SchemaTests : IAsyncLifetime
{
    private const string WithDescriptions = "DROP TABLE entity_descriptions; ALTER TABLE entities ADD COLUMN description TEXT; ";

    private const string WithoutSenses = WithDescriptions + "ALTER TABLE relations DROP COLUMN sense; ";

    private const string WithoutSources = WithoutSenses +
        "DROP INDEX versions_by_source; ALTER TABLE versions DROP COLUMN source; ALTER TABLE versions DROP COLUMN source_name; ";

    private readonly SqliteDatabase database = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Every_schema_file_is_recorded_as_applied()
    {
        await using (await OpenAsync())
        {
        }

        Assert.Equal(Migration.All.Select(migration => (migration.Number, migration.Hash)), ReadApplied());
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_with_both_versions_and_the_way_out()
    {
        await using (await OpenAsync())
        {
        }

        Run("INSERT INTO schema_migrations VALUES (900, '900-later.sql', '', 0)");

        var error = await Assert.ThrowsAsync<StoreSchemaException>(OpenAsync);

        Assert.Contains(database.Path, error.Message);
        Assert.Contains("900", error.Message);
        Assert.Contains($"up to {Migration.All[^1].Number}", error.Message);
    }

    [Fact]
    public async Task An_older_database_is_migrated_and_keeps_what_it_holds()
    {
        using (var db = OpenPlainly())
        {
            Migrations.Apply(db, database.Path, [.. Migration.All.Take(1)], DateTimeOffset.UnixEpoch);
            db.Execute("INSERT INTO entities VALUES (1, 'e_kept', 1, 'Person', 'Mara Velt', NULL, NULL, 0)");
        }

        await using var store = await OpenAsync();

        Assert.Equal(Migration.All.Select(migration => migration.Number), ReadApplied().Select(applied => applied.Number));
        Assert.Equal("Mara Velt", (await store.GetEntitiesAsync(["e_kept"], AsOf.Now, Cancellation)).Values.Single().Name);
    }

    [Fact]
    public async Task Names_of_an_older_database_are_found_by_their_keys()
    {
        await using (var old = await OpenAsync())
            await old.WriteAsync([Samples.Wire().Facts()], Cancellation);
        Run(WithoutSources + "ALTER TABLE audit DROP COLUMN reason; DROP TABLE name_keys; DROP TABLE awaited_judgements; DELETE FROM schema_migrations WHERE number >= 40");

        await using var store = await OpenAsync();

        Assert.Equal("Mara Velt", (await store.FindByKeysAsync(["s:mara velt"], null, AsOf.Now, Cancellation)).Values.Single().Single().Name);
        Assert.Equal("Mara Velt", (await store.ListEntitiesAsync(new() { Search = "велт" }, EntityOrder.Name, new(5), AsOf.Now, Cancellation)).Items.Single().Name);
    }

    [Fact]
    public async Task Relations_of_an_older_database_are_known_by_what_they_say()
    {
        var facts = Samples.Wire().Facts();
        await using (var old = await OpenAsync())
            await old.WriteAsync([facts], Cancellation);
        Run(WithoutSenses + "DELETE FROM schema_migrations WHERE number >= 46");

        await using var store = await OpenAsync();

        var id = facts.Relations[0].Id;
        Assert.Equal([id], (await store.GetSameRelationsAsync([id], AsOf.Now, Cancellation))[id]);
    }

    [Fact]
    public async Task Merged_entities_of_an_older_database_stand_in_lists_by_the_name_that_they_go_by()
    {
        await using (var old = await OpenAsync())
        {
            await old.WriteAsync([Draft("https://wire.example/1", "Zena Dorn", "e_zzz")], Cancellation);
            await old.WriteAsync([Draft("https://wire.example/2", "Mara Velt", "e_mmm")], Cancellation);
            await Task.Delay(2, Cancellation);
            await old.WriteAsync([Draft("https://wire.example/3", "Aro Dorn", "e_aaa")], Cancellation);
            await old.JudgeAsync(new("e_zzz", "e_aaa", Verdict.Same, "editor", 1, null), Cancellation);
        }

        Run(WithDescriptions + "UPDATE shown_entities SET folded = 'aro dorn' WHERE id = 'e_aaa'; DELETE FROM schema_migrations WHERE number >= 47");

        await using var store = await OpenAsync();

        var people = await store.ListEntitiesAsync(new() { Types = [EntityType.Person] }, EntityOrder.Name, new(5), AsOf.Now, Cancellation);
        Assert.Equal(["Mara Velt", "Zena Dorn"], people.Items.Select(one => one.Name));
    }

    [Fact]
    public async Task Entities_of_an_older_database_stand_in_lists_by_a_name_that_is_shown()
    {
        await using (var old = await OpenAsync())
        {
            var first = await old.WriteAsync([Draft("https://wire.example/1", "Zena Dorn", "e_zzz")], Cancellation);
            await old.WriteAsync([Draft("https://wire.example/2", "Mara Velt", "e_mmm"), Draft("https://wire.example/3", "Bena Dorn", "e_zzz")], Cancellation);
            await old.RetractArticleAsync(first[0].ArticleId, "editor", "for the test", Cancellation);
        }

        Run("UPDATE shown_entities SET folded = 'zena dorn' WHERE id = 'e_zzz'; DELETE FROM schema_migrations WHERE number >= 49");

        await using var store = await OpenAsync();

        var people = await store.ListEntitiesAsync(new() { Types = [EntityType.Person] }, EntityOrder.Name, new(5), AsOf.Now, Cancellation);
        Assert.Equal(["Bena Dorn", "Mara Velt"], people.Items.Select(one => one.Name));
    }

    [Fact]
    public async Task Descriptions_of_an_older_database_go_with_the_article_that_came_first()
    {
        var facts = Draft("https://wire.example/1", "Zena Dorn", "e_zzz");
        await using (var old = await OpenAsync())
            await old.WriteAsync([facts], Cancellation);
        Run(WithDescriptions + "UPDATE entities SET description = 'miller' WHERE id = 'e_zzz'; DELETE FROM schema_migrations WHERE number >= 48");

        await using var store = await OpenAsync();

        Assert.Equal("miller", (await store.GetEntitiesAsync(["e_zzz"], AsOf.Now, Cancellation)).Values.Single().Description);
        await store.RetractArticleAsync(facts.Article.Id, "editor", "for the test", Cancellation);
        Assert.Null((await store.GetEntitiesAsync(["e_zzz"], AsOf.Now, Cancellation)).Values.Single().Description);
    }

    [Fact]
    public async Task The_history_of_an_older_database_is_told_as_it_was_written()
    {
        var facts = Samples.Wire().Facts();
        await using (var old = await OpenAsync())
            await old.WriteAsync([facts], Cancellation);
        Run(WithoutSources + "ALTER TABLE audit DROP COLUMN reason; DROP TABLE awaited_judgements; DELETE FROM schema_migrations WHERE number >= 41");

        await using var store = await OpenAsync();

        var written = Assert.Single((await store.GetHistoryAsync([facts.Article.Id], 5, null, AsOf.Now, Cancellation))[facts.Article.Id].Changes);
        Assert.Equal((facts.Version.Extractor, facts.Version.Id, null), (written.By, written.Note, written.Reason));
    }

    [Fact]
    public async Task The_versions_of_an_older_database_are_of_their_articles_source()
    {
        var facts = Samples.Wire().Facts();
        await using (var old = await OpenAsync())
            await old.WriteAsync([facts], Cancellation);
        Run(WithoutSources + "DELETE FROM schema_migrations WHERE number >= 44");

        await using var store = await OpenAsync();

        Assert.Equal("Varenna Wire", (await store.GetVersionsAsync([facts.Version.Id], AsOf.Now, Cancellation)).Values.Single().SourceName);
        Assert.Equal(facts.Article.SourceId, (await store.GetArticlesAsync([facts.Article.Id], AsOf.Now, Cancellation)).Values.Single().SourceId);
    }

    [Fact]
    public async Task A_migration_that_fails_leaves_the_database_as_it_was()
    {
        using (var db = OpenPlainly())
        {
            var broken = new Migration(2, "002-broken.sql", "CREATE TABLE half (x); CREATE TABLE half (x);");
            Assert.Throws<SqliteException>(() => Migrations.Apply(db, database.Path, [Migration.All[0], broken], DateTimeOffset.UnixEpoch));
            Assert.Equal(0, db.Number($"SELECT count(*) FROM sqlite_schema"));
        }

        await using var store = await OpenAsync();
        Assert.Equal(new GraphSize(0, 0, 0, 0, 0), await store.GetSizeAsync(Cancellation));
    }

    [Fact]
    public async Task Another_programs_database_is_refused_and_left_as_it_is()
    {
        Run("CREATE TABLE recipes (name TEXT)");
        var before = await File.ReadAllBytesAsync(database.Path, Cancellation);

        var error = await Assert.ThrowsAsync<StoreSchemaException>(OpenAsync);

        Assert.Contains(database.Path, error.Message);
        Assert.Equal(before, await File.ReadAllBytesAsync(database.Path, Cancellation));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_by_name()
    {
        await File.WriteAllTextAsync(database.Path, string.Concat(Enumerable.Repeat("no database at all ", 100)), Cancellation);

        var error = await Assert.ThrowsAsync<StoreException>(OpenAsync);

        Assert.Contains(database.Path, error.Message);
        Assert.False(error.IsTransient);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_told_by_the_path()
    {
        await File.WriteAllTextAsync(database.Path, "a file", Cancellation);
        await using var store = new SqliteGraphStore(new() { Path = Path.Combine(database.Path, "below", "graph.db") }, TimeProvider.System);

        var error = await Assert.ThrowsAsync<StoreException>(() => store.InitializeAsync(Cancellation));

        Assert.Contains(database.Path, error.Message);
    }

    [Fact]
    public async Task Two_servers_that_start_on_a_new_file_at_once_both_start()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(OpenAsync, Cancellation)));

        await stores[0].WriteAsync([Samples.Wire().Facts()], Cancellation);
        Assert.All(await Task.WhenAll(stores.Select(store => store.GetSizeAsync(Cancellation))), size => Assert.Equal(2, size.Statements));
        foreach (var store in stores)
            await store.DisposeAsync();
    }

    private async Task<IGraphStore> OpenAsync()
    {
        var store = database.Open(TimeProvider.System);
        try
        {
            await store.InitializeAsync(Cancellation);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    private Db OpenPlainly() => Db.Open(database.Path, SqliteOpenMode.ReadWriteCreate, TimeSpan.FromSeconds(5));

    private static ArticleFacts Draft(string url, string name, string id) => new ArticleDraft(url, $"{name} waits.").Has(name, EntityType.Person, entityId: id).Facts();

    private void Run(string sql)
    {
        using var db = OpenPlainly();
        db.ExecuteScript(sql);
    }

    private List<(int Number, string Hash)> ReadApplied()
    {
        using var db = OpenPlainly();
        using var rows = db.Query(Sql.Raw("SELECT number, sha256 FROM schema_migrations ORDER BY number"));
        var applied = new List<(int, string)>();
        while (rows.Read())
            applied.Add((rows.Int(0), rows.String(1)));
        return applied;
    }
}
