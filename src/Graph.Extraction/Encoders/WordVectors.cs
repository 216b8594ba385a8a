using System.Runtime.InteropServices;
using Graph.Extraction.Models;

namespace Graph.Extraction.Encoders;

/// <summary>Vectors that tell which words stand in the same company, made from large texts by others; see the card beside the model.</summary>
internal sealed class WordVectors
{
    public const string Kind = "vectors";

    /// <summary>How many values a word has.</summary>
    public const int Dimensions = 100;

    private static readonly Lazy<WordVectors> Embedded = new(() => ModelFile.ReadEmbedded("vectors", Kind, Read));

    private readonly WordTable _words;
    private readonly ReadOnlyMemory<sbyte> _values;
    private readonly float[] _scales;

    /// <param name="words">In lower case.</param>
    /// <param name="values"><see cref="Dimensions"/> for each word.</param>
    /// <param name="scales">What one unit of a word's values stands for.</param>
    public WordVectors(WordTable words, ReadOnlyMemory<sbyte> values, float[] scales) => (_words, _values, _scales) = (words, values, scales);

    /// <summary>The vectors that come with the program.</summary>
    public static WordVectors Default => Embedded.Value;

    public int Count => _words.Count;

    /// <summary>The vectors of the most common words alone.</summary>
    public WordVectors Most(int count) =>
        new(new WordTable(Enumerable.Range(0, count).Select(WordAt)), _values[..(count * Dimensions)], _scales[..count]);

    /// <summary>The word of a row; the most common come first.</summary>
    public string WordAt(int row) => _words.WordAt(row);

    /// <summary>The word's row, or -1. "anglo-merrow" is known by what stands behind its last hyphen.</summary>
    public int RowOf(string lower)
    {
        if (_words.RowOf(lower) is >= 0 and var row)
            return row;
        var hyphen = lower.LastIndexOf('-');
        return hyphen >= 0 ? _words.RowOf(lower.AsSpan(hyphen + 1)) : -1;
    }

    /// <summary>Fills the vector of a row, zeros for row -1; <see cref="Width.Vector"/> long.</summary>
    public void Fill(int row, Span<float> vector)
    {
        vector.Clear();
        if (row < 0)
            return;
        var values = _values.Span.Slice(row * Dimensions, Dimensions);
        for (var at = 0; at < Dimensions; at++)
            vector[at] = values[at] * _scales[row];
    }

    public void Write(BinaryWriter writer)
    {
        ModelFile.WriteStrings(writer, [.. Enumerable.Range(0, Count).Select(WordAt)]);
        foreach (var scale in _scales)
            writer.Write((Half)scale);
        writer.Write(MemoryMarshal.AsBytes(_values.Span));
    }

    public static WordVectors Read(BinaryReader reader)
    {
        var words = new WordTable(ModelFile.StringsIn(reader));
        var scales = new float[words.Count];
        for (var at = 0; at < scales.Length; at++)
            scales[at] = (float)reader.ReadHalf();
        return new WordVectors(words, ModelFile.ReadBytes(reader, words.Count * Dimensions), scales);
    }
}
