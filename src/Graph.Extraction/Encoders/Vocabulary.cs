using Graph.Extraction.Models;

namespace Graph.Extraction.Encoders;

/// <summary>What the network knows a word by.</summary>
/// <param name="Vector">Its row among the vectors of large texts, or -1.</param>
/// <param name="Word">Its row among the words of the training texts; 0 for none.</param>
internal readonly record struct WordRows(int Vector, int Word, int Shape);

/// <summary>The words that the network has rows for, in lower case.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _vectors;
    private readonly Dictionary<string, int> _words;
    private readonly sbyte[] _values;
    private readonly float[] _scales;

    /// <param name="vectorWords">The words of <paramref name="values"/>, which hold <see cref="Dimensions"/> for each.</param>
    /// <param name="scales">What one unit of a word's values stands for.</param>
    /// <param name="words">The words with a row of their own, from row 1 on.</param>
    public Vocabulary(IReadOnlyList<string> vectorWords, sbyte[] values, float[] scales, IReadOnlyList<string> words)
    {
        _vectors = RowsOf(vectorWords, first: 0);
        _words = RowsOf(words, first: 1);
        (_values, _scales, VectorWords, Words) = (values, scales, vectorWords, words);
    }

    public const int Dimensions = 100;

    public const int AffixCount = 7;

    public IReadOnlyList<string> VectorWords { get; }

    public IReadOnlyList<string> Words { get; }

    public WordRows RowsOf(string form)
    {
        var lower = Lower(form);
        return new WordRows(VectorOf(lower), _words.GetValueOrDefault(lower), WordShape.Of(form));
    }

    /// <summary>Fills the word's vector, zeros where it has none; <see cref="Width.Vector"/> long.</summary>
    public void FillVector(int row, Span<float> vector)
    {
        vector.Clear();
        if (row < 0)
            return;
        var values = _values.AsSpan(row * Dimensions, Dimensions);
        for (var at = 0; at < Dimensions; at++)
            vector[at] = values[at] * _scales[row];
    }

    /// <summary>Fills the rows of the word's first and last letters in <see cref="EncoderWeights.Affixes"/>.</summary>
    public static void FillAffixes(string form, Span<int> rows)
    {
        var lower = Lower(form).AsSpan();
        for (var length = 1; length <= 4; length++)
            rows[length - 1] = RowOf('$', lower[Math.Max(0, lower.Length - length)..], length);
        for (var length = 1; length <= 3; length++)
            rows[3 + length] = RowOf('^', lower[..Math.Min(length, lower.Length)], length);
    }

    public static string Lower(string form) => form.ToLowerInvariant().Replace('’', '\'');

    // "Anglo-Merrow" is known by what stands behind its last hyphen.
    private int VectorOf(string lower)
    {
        if (_vectors.TryGetValue(lower, out var row))
            return row;
        var hyphen = lower.LastIndexOf('-');
        return hyphen >= 0 && _vectors.TryGetValue(lower[(hyphen + 1)..], out row) ? row : -1;
    }

    private static int RowOf(char side, ReadOnlySpan<char> letters, int length) =>
        (int)(FeatureHash.OfText(letters) * 31 + (uint)(side * 8) + (uint)length) & (Width.AffixRows - 1);

    private static Dictionary<string, int> RowsOf(IReadOnlyList<string> words, int first)
    {
        var rows = new Dictionary<string, int>(words.Count, StringComparer.Ordinal);
        for (var at = 0; at < words.Count; at++)
            rows[words[at]] = first + at;
        return rows;
    }

    public void Write(BinaryWriter writer)
    {
        ModelFile.WriteStrings(writer, [.. VectorWords]);
        foreach (var scale in _scales)
            writer.Write((Half)scale);
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_values.AsSpan()));
        ModelFile.WriteStrings(writer, [.. Words]);
    }

    public static Vocabulary Read(BinaryReader reader)
    {
        var vectorWords = ModelFile.ReadStrings(reader);
        var scales = new float[vectorWords.Length];
        for (var at = 0; at < scales.Length; at++)
            scales[at] = (float)reader.ReadHalf();
        var values = new sbyte[vectorWords.Length * Dimensions];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(values.AsSpan()));
        return new Vocabulary(vectorWords, values, scales, ModelFile.ReadStrings(reader));
    }
}
