using System.Globalization;
using Graph.Core.Identity;

namespace Graph.Core.Origins;

/// <summary>
/// A text as the set of its shingles, every run of <see cref="Width"/> words after folding, by which near-duplicates are found:
/// A. Broder, "On the resemblance and containment of documents", 1997. Everything here follows from the text alone.
/// </summary>
public sealed class TextShingles
{
    /// <summary>How many words a shingle has.</summary>
    public const int Width = 4;

    /// <summary>
    /// Bands and rows of the locality-sensitive hashing (Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", section 3.4):
    /// two texts of resemblance s share a band with the chance 1 - (1 - s^3)^20, which is 0.15 at 0.2, 0.93 at 0.5 and 1 - 1e-6 at 0.8.
    /// </summary>
    private const int Bands = 20;
    private const int Rows = 3;

    private readonly HashSet<ulong> shingles;

    private TextShingles(HashSet<ulong> shingles) => this.shingles = shingles;

    /// <summary>How many different shingles the text has.</summary>
    public int Count => shingles.Count;

    public static TextShingles Of(string text)
    {
        var words = FoldedText.Words(text).Select(Hash).ToArray();
        var shingles = new HashSet<ulong>();
        for (var start = 0; start + Width <= words.Length; start++)
            shingles.Add(Mix(words.AsSpan(start, Width)));
        return new(shingles);
    }

    /// <summary>The shingles that both have, of all that either has (Broder's resemblance): 0 to 1.</summary>
    public double Resemblance(TextShingles other)
    {
        var shared = Shared(other);
        var all = Count + other.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>The shingles of the shorter text that the longer one has too (Broder's containment): 0 to 1.</summary>
    public double Containment(TextShingles other)
    {
        var shorter = Math.Min(Count, other.Count);
        return shorter == 0 ? 0 : (double)Shared(other) / shorter;
    }

    /// <summary>
    /// The keys under which near-duplicates meet: texts that share none are not compared. Empty for a text too short to tell.
    /// </summary>
    public IReadOnlyList<string> BandKeys()
    {
        if (Count == 0)
            return [];
        var signature = Signature();
        return [.. Enumerable.Range(0, Bands).Select(band => KeyOf(band, signature.AsSpan(band * Rows, Rows)))];
    }

    private int Shared(TextShingles other) => Count <= other.Count
        ? shingles.Count(other.shingles.Contains)
        : other.shingles.Count(shingles.Contains);

    // MinHash: under a random order of all shingles, two sets have the same first one with the chance of their resemblance.
    private ulong[] Signature()
    {
        var signature = new ulong[Bands * Rows];
        Array.Fill(signature, ulong.MaxValue);
        foreach (var shingle in shingles)
            for (var place = 0; place < signature.Length; place++)
                signature[place] = Math.Min(signature[place], Scatter(shingle + Scatter((ulong)place + 1)));
        return signature;
    }

    private static string KeyOf(int band, ReadOnlySpan<ulong> rows) =>
        "b" + (Mix(rows) + Scatter((ulong)band)).ToString("x16", CultureInfo.InvariantCulture);

    // FNV-1a (Fowler, Noll, Vo): the same on every machine, unlike string.GetHashCode.
    private static ulong Hash(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in word)
            hash = (hash ^ letter) * 1099511628211UL;
        return hash;
    }

    private static ulong Mix(ReadOnlySpan<ulong> values)
    {
        var mixed = 0UL;
        foreach (var value in values)
            mixed = Scatter(mixed ^ value);
        return mixed;
    }

    // The finaliser of SplitMix64 (Steele, Lea, Flood 2014): a bijection that spreads neighbours over all 64 bits.
    private static ulong Scatter(ulong value)
    {
        value += 0x9E3779B97F4A7C15UL;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
