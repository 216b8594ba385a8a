using GraphQL.DataLoader;

namespace Graph.Api.Loading;

/// <summary>A value that is read when the engine asks for it, together with the others of its level.</summary>
internal sealed class Load<T>(Func<CancellationToken, Task<T>> read) : IDataLoaderResult<T>
{
    public Task<T> GetResultAsync(CancellationToken cancellationToken = default) => read(cancellationToken);

    async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await read(cancellationToken);
}

internal static class Load
{
    public static Load<T> Of<T>(T value) => new(_ => Task.FromResult(value));

    /// <summary>All of these, in their order.</summary>
    public static Load<T[]> All<T>(IEnumerable<IDataLoaderResult<T>> loads)
    {
        var parts = loads.ToList();
        return new(cancellationToken => Task.WhenAll(parts.Select(part => part.GetResultAsync(cancellationToken))));
    }

    /// <summary>Something made of what was read.</summary>
    public static Load<TResult> Select<T, TResult>(this IDataLoaderResult<T> load, Func<T, TResult> select) =>
        new(async cancellationToken => select(await load.GetResultAsync(cancellationToken)));

    /// <summary>A further load that follows from what was read; the engine gathers it with the others of the next level.</summary>
    public static IDataLoaderResult Then<T>(this IDataLoaderResult<T> load, Func<T, IDataLoaderResult?> next) =>
        load.Select(next);
}
