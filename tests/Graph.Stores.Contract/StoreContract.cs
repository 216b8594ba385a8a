using Graph.Core.Entities;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Graph.Stores.Contract;

/// <summary>
/// What every store promises, asked of a real database. A store's tests close it with an empty class. Its parts stand in files
/// by subject.
/// </summary>
public abstract partial class StoreContract<TDatabase> : IAsyncLifetime
    where TDatabase : ITestDatabase, new()
{
    private readonly TDatabase database = new();

    private IGraphStore Store { get; set; } = null!;

    private FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2031, 5, 1, 8, 0, 0, TimeSpan.Zero));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await database.ClearAsync();
        Store = await OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Store is not null)
            await Store.DisposeAsync();
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private async Task<IGraphStore> OpenAsync()
    {
        var store = database.Open(Clock);
        await store.InitializeAsync(Cancellation);
        return store;
    }

    private async Task<WriteReceipt> WriteAsync(ArticleDraft draft)
    {
        Clock.Advance(TimeSpan.FromSeconds(1));
        return (await Store.WriteAsync([draft.Facts()], Cancellation))[0];
    }

    private async Task WriteAllAsync(params ArticleDraft[] drafts)
    {
        foreach (var draft in drafts)
            await WriteAsync(draft);
    }

    private Task<string> DumpAsync(AsOf asOf = default) => GraphDump.TakeAsync(Store, asOf, withTimes: true, Cancellation);

    private AsOf Moment() => AsOf.At(Clock.GetUtcNow());

    private static string Person(string name) => ArticleDraft.EntityIdOf(name, EntityType.Person);

    private static string Body(string name) => ArticleDraft.EntityIdOf(name, EntityType.Organization);

    private static string State(string name) => ArticleDraft.EntityIdOf(name, EntityType.State);

    private static PageRequest Top(int first = 50, string? after = null, bool withTotal = false) => new(first, after, withTotal);
}
