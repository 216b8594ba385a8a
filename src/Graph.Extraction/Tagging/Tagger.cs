using Graph.Extraction.Models;

namespace Graph.Extraction.Tagging;

/// <summary>Tags the words of a sentence from left to right with an averaged perceptron (Collins 2002, greedy).</summary>
internal sealed class Tagger(IReadOnlyList<Tag> tags, FeatureTable weights)
{
    public const string Kind = "tagger";

    private static readonly Lazy<Tagger?> Embedded = new(() => ModelFile.ReadEmbedded("tagger", Kind, Read));

    /// <summary>The tagger that comes with the program.</summary>
    public static Tagger Default => Embedded.Value ?? throw new InvalidDataException("The model 'tagger' is not embedded. Train it with src/Graph.Training.");

    public IReadOnlyList<Tag> Tags => tags;

    /// <summary>Fills <see cref="WordSequence.Tags"/> with places in <see cref="Tags"/>.</summary>
    public void Run(WordSequence words)
    {
        Span<ulong> features = stackalloc ulong[TagFeatures.Most];
        Span<short> scores = stackalloc short[weights.Stride];
        for (var at = 0; at < words.Count; at++)
        {
            scores.Clear();
            var count = TagFeatures.Fill(words, at, features);
            for (var feature = 0; feature < count; feature++)
                weights.Add(features[feature], ref scores[0]);
            words.Tags[at] = (byte)Best(scores[..tags.Count]);
        }
    }

    private static int Best(ReadOnlySpan<short> scores)
    {
        var best = 0;
        for (var at = 1; at < scores.Length; at++)
            if (scores[at] > scores[best])
                best = at;
        return best;
    }

    public static Tagger Read(BinaryReader reader)
    {
        var universal = ModelFile.ReadStrings(reader);
        var penn = ModelFile.ReadStrings(reader);
        return new Tagger([.. universal.Zip(penn, (first, second) => new Tag(first, second))], FeatureTable.Read(reader));
    }

    public static void Write(BinaryWriter writer, IReadOnlyList<Tag> tags, IReadOnlyList<(ulong Feature, sbyte[] Row)> rows)
    {
        ModelFile.WriteStrings(writer, [.. tags.Select(tag => tag.Universal)]);
        ModelFile.WriteStrings(writer, [.. tags.Select(tag => tag.Penn)]);
        FeatureTable.Write(writer, tags.Count, rows);
    }
}
