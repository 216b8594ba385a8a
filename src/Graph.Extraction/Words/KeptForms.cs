using System.Collections.Concurrent;

namespace Graph.Extraction.Words;

/// <summary>
/// What the forms of words give, kept from article to article: most words of a text are few forms. Two generations take turns: when the young
/// one is full, what was not asked for since the last turn is forgotten, so that a text of ever new words does not push out what others
/// repeat. What is returned never depends on what is held. Safe to share between threads.
/// </summary>
/// <param name="most">How many forms are kept at most, but for what threads add at the same moment.</param>
internal sealed class KeptForms<T>(int most) where T : class
{
    private const int LongestKept = 64;

    private Generation _young = new(most / 2);
    private Generation _old = new(0);

    /// <summary>What was added for a form, or null where it is not kept.</summary>
    public T? Find(ReadOnlySpan<char> form)
    {
        if (Volatile.Read(ref _young).ByLetters.TryGetValue(form, out var known))
            return known;
        return Volatile.Read(ref _old).ByLetters.TryGetValue(form, out var word, out known) ? Add(word, known) : null;
    }

    /// <summary>Keeps a value for a form, and returns it.</summary>
    public T Add(string form, T value)
    {
        if (form.Length > LongestKept)
            return value;
        var young = Volatile.Read(ref _young);
        if (young.Forms.TryAdd(form, value) && Interlocked.Increment(ref young.Count) > most / 2 && Interlocked.CompareExchange(ref _young, new Generation(most / 2), young) == young)
            Volatile.Write(ref _old, young);
        return value;
    }

    private sealed class Generation
    {
        public int Count;

        public Generation(int room)
        {
            Forms = new(concurrencyLevel: -1, room, StringComparer.Ordinal);
            ByLetters = Forms.GetAlternateLookup<ReadOnlySpan<char>>();
        }

        public ConcurrentDictionary<string, T> Forms { get; }

        public ConcurrentDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> ByLetters { get; }
    }
}
