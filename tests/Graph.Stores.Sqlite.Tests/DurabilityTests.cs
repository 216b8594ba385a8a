using Graph.Core.Stores;
using Graph.Stores.Contract;
using Graph.Stores.Contract.Drafts;
using Graph.Stores.Sqlite.Engine;
using Microsoft.Data.Sqlite;

namespace Graph.Stores.Sqlite.Tests;

public sealed class DurabilityTests : IAsyncLifetime
{
    private readonly SqliteDatabase database = new();
    private IGraphStore store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        store = database.Open(TimeProvider.System);
        await store.InitializeAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task What_a_write_returned_from_is_in_the_files_though_the_process_never_closes_them()
    {
        await store.WriteAsync([Samples.Wire().Facts(), Samples.Reply().Facts()], Cancellation);

        await using var survivor = await OpenCopyAsync();

        Assert.Equal(await DumpAsync(store), await DumpAsync(survivor));
    }

    [Fact]
    public async Task What_was_half_written_when_the_process_ended_is_not_there()
    {
        await store.WriteAsync([Samples.Wire().Facts()], Cancellation);
        var before = await DumpAsync(store);
        using var dying = Db.Open(database.Path, SqliteOpenMode.ReadWrite, TimeSpan.FromSeconds(5), "cache_size = 1");
        dying.Execute("BEGIN IMMEDIATE");
        dying.Execute("UPDATE statements SET content = hex(zeroblob(100000))");

        await using var survivor = await OpenCopyAsync();

        Assert.Equal(before, await DumpAsync(survivor));
        dying.Rollback();
    }

    [Fact]
    public async Task A_write_that_another_process_holds_up_too_long_may_be_tried_again()
    {
        await using var impatient = new SqliteGraphStore(new() { Path = database.Path, BusyTimeout = TimeSpan.FromMilliseconds(50) }, TimeProvider.System);
        await impatient.InitializeAsync(Cancellation);
        using var other = Db.Open(database.Path, SqliteOpenMode.ReadWrite, TimeSpan.FromSeconds(5));
        other.Execute("BEGIN IMMEDIATE");

        var error = await Assert.ThrowsAsync<StoreException>(() => impatient.WriteAsync([Samples.Wire().Facts()], Cancellation));
        other.Rollback();

        Assert.True(error.IsTransient);
        Assert.Equal(WriteOutcome.New, (await impatient.WriteAsync([Samples.Wire().Facts()], Cancellation))[0].Outcome);
    }

    [Fact]
    public async Task A_refused_batch_leaves_nothing_behind_that_a_later_one_trips_over()
    {
        var stray = Samples.Reply().Facts() with { Entities = [] };

        await Assert.ThrowsAsync<ArgumentException>(() => store.WriteAsync([Samples.Wire().Facts(), stray], Cancellation));
        await store.WriteAsync([Samples.Wire().Facts(), Samples.Reply().Facts()], Cancellation);

        Assert.Equal(5, (await store.GetSizeAsync(Cancellation)).Statements);
    }

    [Fact]
    public async Task A_read_that_is_called_off_ends()
    {
        using var calledOff = new CancellationTokenSource();
        await calledOff.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.GetSizeAsync(calledOff.Token));
    }

    [Fact]
    public async Task Every_write_leaves_a_line_that_says_who_what_and_why()
    {
        var receipt = (await store.WriteAsync([Samples.Wire().Facts()], Cancellation))[0];
        await store.RetractArticleAsync(receipt.ArticleId, "editor", "invented for the test", Cancellation);

        using var db = Db.Open(database.Path, SqliteOpenMode.ReadOnly, TimeSpan.FromSeconds(5));
        using var rows = db.Query(Sql.Raw("SELECT by, what, id, why FROM audit ORDER BY key"));
        var lines = new List<string>();
        while (rows.Read())
            lines.Add($"{rows.String(0)}: {rows.String(1)} {rows.String(2)} ({rows.StringOrNull(3)})");

        Assert.Equal(
            [$"draft/1: write article {receipt.ArticleId} ({receipt.VersionId})", $"editor: retract article {receipt.ArticleId} (invented for the test)"],
            lines);
    }

    /// <summary>Opens the files as they lie there, as after a kill.</summary>
    private async Task<IGraphStore> OpenCopyAsync()
    {
        var folder = Directory.CreateDirectory(database.Path + "-after");
        foreach (var ending in new[] { "", "-wal" })
            File.Copy(database.Path + ending, Path.Combine(folder.FullName, "graph.db" + ending));
        var copy = new SqliteGraphStore(new() { Path = Path.Combine(folder.FullName, "graph.db") }, TimeProvider.System);
        await copy.InitializeAsync(Cancellation);
        return copy;
    }

    private static Task<string> DumpAsync(IGraphReader reader) => GraphDump.TakeAsync(reader, AsOf.Now, withTimes: true, Cancellation);
}
