using Graph.Api.Loading;
using Graph.Core.Stores;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Mutations;

/// <summary>Writes on behalf of fields.</summary>
internal static class Writes
{
    /// <inheritdoc cref="WriteByAsync"/>
    public static Task<Outcome<T>> WriteAsync<T>(this IResolveFieldContext context, Func<IGraphWriter, CancellationToken, Task<T>> write)
        where T : class => context.WriteByAsync(write);

    /// <summary>Writes by a service, and lets what is read afterwards see it.</summary>
    public static async Task<Outcome<T>> WriteByAsync<TService, T>(this IResolveFieldContext context, Func<TService, CancellationToken, Task<T>> write)
        where TService : notnull
        where T : class
    {
        var services = context.RequestServices!;
        var outcome = await Outcome<T>.OfAsync(() => write(services.GetRequiredService<TService>(), context.CancellationToken));
        services.GetRequiredService<BatchLoader>().Forget();
        return outcome;
    }
}
