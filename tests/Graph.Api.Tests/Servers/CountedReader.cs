using System.Collections.Concurrent;
using System.Reflection;
using Graph.Core.Stores;

namespace Graph.Api.Tests.Servers;

/// <summary>Passes every call on to a real store and keeps its name: each call of a reader is one round trip.</summary>
public class CountedReader : DispatchProxy
{
    private IGraphReader store = null!;

    /// <summary>The names of the calls so far, in their order.</summary>
    public ConcurrentQueue<string> Calls { get; } = new();

    public static (IGraphReader Reader, CountedReader Counted) Over(IGraphReader store)
    {
        var reader = Create<IGraphReader, CountedReader>();
        var counted = (CountedReader)(object)reader;
        counted.store = store;
        return (reader, counted);
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        Calls.Enqueue(targetMethod!.Name);
        return targetMethod.Invoke(store, BindingFlags.DoNotWrapExceptions, null, args, null);
    }
}
