namespace Graph.Core.Stores;

/// <summary>
/// The moment of recording that an answer is asked for. With <paramref name="KnownAt"/> (UTC) null, all that is recorded now;
/// otherwise exactly what a reader saw at that moment, whatever was written, merged or retracted since.
/// </summary>
public readonly record struct AsOf(DateTimeOffset? KnownAt)
{
    public static AsOf Now => default;

    public static AsOf At(DateTimeOffset knownAt) => new(knownAt);
}
