using Graph.Core.Entities;

namespace Graph.Stores.Sqlite.Writes;

/// <summary>
/// Keys that were found or given before. A row with a key is never deleted and its key never changes, so what is remembered stays
/// true whoever else writes; after a rollback all is forgotten.
/// </summary>
internal sealed class KnownKeys
{
    public Keys<string> Entities { get; } = new();

    public Keys<(long Entity, string Text, NameKind Kind)> Names { get; } = new();

    public void Forget()
    {
        Entities.Forget();
        Names.Forget();
    }

    internal sealed class Keys<T>
        where T : notnull
    {
        private const int Limit = 500_000;

        private readonly Dictionary<T, long> keys = [];

        public long? Find(T what) => keys.TryGetValue(what, out var key) ? key : null;

        public long? Keep(T what, long? key)
        {
            if (keys.Count >= Limit)
                keys.Clear();
            if (key is { } held)
                keys[what] = held;
            return key;
        }

        public void Forget() => keys.Clear();
    }
}
