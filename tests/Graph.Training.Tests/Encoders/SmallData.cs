using Graph.Extraction.Encoders;
using Graph.Extraction.Tagging;
using Graph.Training.Encoders;

namespace Graph.Training.Tests.Encoders;

/// <summary>Three sentences of the invented region, enough for the network to learn by heart.</summary>
internal static class SmallData
{
    private static readonly Tag Noun = new("NOUN", "NN");
    private static readonly Tag Name = new("PROPN", "NNP");
    private static readonly Tag Verb = new("VERB", "VBD");

    public static WordVectors Vectors { get; } = new(
        new WordTable(["velt", "council"]),
        Enumerable.Range(0, 2 * WordVectors.Dimensions).Select(at => (sbyte)((at * 37 % 200) - 100)).ToArray(),
        [0.01f, 0.01f]);

    public static EncoderData Data { get; } = new(
        [Noun, Name, Verb],
        ["nsubj", "obj", "root", "flat"],
        ["mara", "praised", "plans"],
        Examples,
        Examples);

    private static IReadOnlyList<EncoderExample> Examples =>
    [
        new(["Mara", "Velt", "praised", "plans"], [1, 1, 2, 0], [2, 0, 4, 2], [0, 3, 2, 1], [1, 2, 0, 0]),
        new(["Plans", "changed"], [0, 2], [1, 2], [0, 2], [0, 0]),
        new(["The", "Merrow", "Council", "met"], null, null, null, [0, 3, 4, 0]),
    ];
}
