using Graph.Core.Stores;

namespace Graph.Api.Loading;

/// <summary>A thing of the graph with the moment of recording that was asked for, so that all that is read from it is of that moment.</summary>
internal sealed record Shown<T>(T It, AsOf AsOf);

internal static class Shown
{
    public static Shown<T> Of<T>(T it, AsOf asOf) => new(it, asOf);

    public static IReadOnlyList<Shown<T>> OfAll<T>(IEnumerable<T> items, AsOf asOf) => [.. items.Select(item => new Shown<T>(item, asOf))];
}
