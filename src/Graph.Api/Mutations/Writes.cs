using Graph.Api.Loading;
using Graph.Core.Stores;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Mutations;

/// <summary>Writes on behalf of fields.</summary>
internal static class Writes
{
    /// <summary>Writes, and lets what is read afterwards see it.</summary>
    public static async Task<Outcome<T>> WriteAsync<T>(this IResolveFieldContext context, Func<IGraphWriter, CancellationToken, Task<T>> write)
        where T : class
    {
        var services = context.RequestServices!;
        var outcome = await Outcome<T>.OfAsync(() => write(services.GetRequiredService<IGraphWriter>(), context.CancellationToken));
        services.GetRequiredService<BatchLoader>().Forget();
        return outcome;
    }
}
