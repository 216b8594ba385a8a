using Graph.Core.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Graph.Hosting.Health;

/// <summary>What tells an orchestrator whether the process lives and whether it can answer.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>
    /// "/health/live": 200 while the process answers. "/health/ready": 200 when the store answers within two seconds, else 503
    /// with the reason.
    /// </summary>
    public static void MapGraphHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Json(new Health("live", null, null)));
        app.MapGet("/health/ready", GetReadinessAsync);
    }

    private static async Task<IResult> GetReadinessAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await store.PingAsync(patience.Token).WaitAsync(patience.Token);
            return Results.Json(new Health("ready", store.Location, null));
        }
        catch (StoreException exception)
        {
            return NotReady(store, exception.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return NotReady(store, $"The store did not answer within {Patience.TotalSeconds:0} seconds.");
        }
    }

    private static IResult NotReady(IGraphStore store, string reason) =>
        Results.Json(new Health("not ready", store.Location, reason), statusCode: StatusCodes.Status503ServiceUnavailable);

    private sealed record Health(string Status, string? Store, string? Reason);
}
