using System.Collections.Concurrent;
using Graph.Extraction.Models;
using Graph.Extraction.Tagging;
using Graph.Extraction.Words;

namespace Graph.Extraction.Encoders;

/// <summary>
/// The trained network that reads sentences: words go through two bidirectional layers; the first tells parts of speech, the second
/// names and dependencies (a shared encoder with lower tasks lower, Søgaard and Goldberg 2016; arcs by a biaffine form, Dozat and Manning 2017).
/// </summary>
internal sealed class EncoderModel(Vocabulary vocabulary, IReadOnlyList<Tag> tags, IReadOnlyList<string> labels, EncoderWeights weights)
{
    public const string Kind = "encoder";

    private readonly Lazy<PanelWeights> _panels = new(() => new PanelWeights(weights));
    private readonly ConcurrentBag<EncoderRun> _runs = [];

    private static readonly Lazy<EncoderModel> Embedded = new(() => ModelFile.ReadEmbedded("encoder", Kind, reader => Read(reader, WordVectors.Default)));

    /// <summary>The network that comes with the program.</summary>
    public static EncoderModel Default => Embedded.Value;

    public Vocabulary Vocabulary => vocabulary;

    public IReadOnlyList<Tag> Tags => tags;

    public IReadOnlyList<string> Labels => labels;

    public EncoderWeights Weights => weights;

    public PanelWeights Panels => _panels.Value;

    /// <summary>What each word's form gives to the first layer; kept for the forms that texts repeat.</summary>
    public KeptForms<float[]> Forms { get; } = new(most: 10_000);

    /// <summary>Buffers for reading; give them back with <see cref="Return"/>.</summary>
    public EncoderRun Rent() => _runs.TryTake(out var run) ? run : new EncoderRun(this);

    public void Return(EncoderRun run) => _runs.Add(run);

    public void Write(BinaryWriter writer)
    {
        ModelFile.WriteStrings(writer, [.. vocabulary.Words]);
        ModelFile.WriteStrings(writer, [.. tags.Select(tag => $"{tag.Universal} {tag.Penn}")]);
        ModelFile.WriteStrings(writer, [.. labels]);
        foreach (var matrix in weights.All)
            foreach (var value in matrix.Values)
                writer.Write((Half)value);
    }

    /// <param name="vectors">Those that the network learned with.</param>
    public static EncoderModel Read(BinaryReader reader, WordVectors vectors)
    {
        var vocabulary = new Vocabulary(vectors, ModelFile.ReadStrings(reader));
        var tags = ModelFile.ReadStrings(reader).Select(tag => tag.Split(' ')).Select(parts => new Tag(string.Intern(parts[0]), string.Intern(parts[1]))).ToArray();
        var labels = ModelFile.ReadStrings(reader);
        var weights = new EncoderWeights(vocabulary.Words.Count + 1, tags.Length, labels.Length);
        foreach (var matrix in weights.All)
            for (var at = 0; at < matrix.Values.Length; at++)
                matrix.Values[at] = (float)reader.ReadHalf();
        return new EncoderModel(vocabulary, tags, labels, weights);
    }
}
