using System.Reflection;
using Graph.Core.Stores;

namespace Graph.Api.Tests.Servers;

/// <summary>An engine that does not answer until it is told that nobody waits any more.</summary>
public class StalledReader : DispatchProxy
{
    private readonly TaskCompletionSource reached = new();

    /// <param name="reached">Done when somebody asks.</param>
    public static IGraphReader Create(out TaskCompletionSource reached)
    {
        var reader = Create<IGraphReader, StalledReader>();
        reached = ((StalledReader)(object)reader).reached;
        return reader;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod!.Name == nameof(IGraphReader.GetSizeAsync)
            ? StallAsync((CancellationToken)args![^1]!)
            : throw new NotSupportedException($"{targetMethod.Name} is not asked for here.");

    private async Task<GraphSize> StallAsync(CancellationToken cancellationToken)
    {
        reached.SetResult();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return new(0, 0, 0, 0, 0);
    }
}
