namespace Graph.Extraction.Models;

/// <summary>Hashes that are the same in every process and on every machine, since trained weights stand under them.</summary>
internal static class FeatureHash
{
    /// <summary>FNV-1a over the UTF-16 code units, mixed so that every bit counts.</summary>
    public static uint OfText(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
            hash = (hash ^ letter) * 16777619u;
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        return hash ^ (hash >> 13);
    }
}
