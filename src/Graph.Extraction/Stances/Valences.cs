using System.Runtime.InteropServices;
using Graph.Extraction.Encoders;
using Graph.Extraction.Models;

namespace Graph.Extraction.Stances;

/// <summary>
/// How good or bad words sound by themselves: what people rated, and for words that nobody rated what was learned from those in like
/// company; see the card beside the model.
/// </summary>
internal sealed class Valences
{
    public const string Kind = "valences";

    /// <summary>What one unit of a stored value stands for.</summary>
    private const float Unit = 1f / 25;

    private static readonly Lazy<Valences> Embedded = new(() => ModelFile.ReadEmbedded("valences", Kind, reader => Read(reader, WordVectors.Default)));

    private readonly WordVectors _vectors;
    private readonly sbyte[] _values;

    /// <param name="values">For each row of the vectors, -5 (as bad as can be) to 5; 0 where the word says nothing.</param>
    public Valences(WordVectors vectors, IReadOnlyList<float> values) : this(vectors, [.. values.Select(value => (sbyte)Math.Clamp(MathF.Round(value / Unit), -127, 127))])
    {
    }

    private Valences(WordVectors vectors, sbyte[] values) => (_vectors, _values) = (vectors, values);

    /// <summary>The values that come with the program.</summary>
    public static Valences Default => Embedded.Value;

    /// <summary>-5 to 5 for a word in lower case, 0 for one that is not known.</summary>
    public float Of(string lower) => _vectors.RowOf(lower) is var row and >= 0 ? _values[row] * Unit : 0;

    public void Write(BinaryWriter writer)
    {
        writer.Write(_values.Length);
        writer.Write(MemoryMarshal.AsBytes(_values.AsSpan()));
    }

    /// <param name="vectors">Those that the values were learned with.</param>
    public static Valences Read(BinaryReader reader, WordVectors vectors)
    {
        var values = new sbyte[reader.ReadInt32()];
        if (values.Length != vectors.Count)
            throw new InvalidDataException($"The model 'valences' has {values.Length} values for {vectors.Count} words. Train it again with src/Graph.Training.");
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return new Valences(vectors, values);
    }
}
