using System.Runtime.CompilerServices;

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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(uint template, uint a) => Mix((template * 0x9E3779B97F4A7C15ul) + a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(uint template, uint a, uint b) => Mix((((template * 0x9E3779B97F4A7C15ul) + a) * 0xD1B54A32D192ED03ul) + b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(uint template, uint a, uint b, uint c) =>
        Mix((((((template * 0x9E3779B97F4A7C15ul) + a) * 0xD1B54A32D192ED03ul) + b) * 0xA0761D6478BD642Ful) + c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93ul;
        return hash ^ (hash >> 32);
    }
}
