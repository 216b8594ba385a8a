using Graph.Extraction.Tagging;

namespace Graph.Extraction.Parsing;

/// <summary>The bits by which a tag divides a sentence: marks, conjunctions, verbs, prepositions, nouns.</summary>
internal static class TagBits
{
    public static uint[] Of(IReadOnlyList<Tag> tags) => [.. tags.Select(Of)];

    private static uint Of(Tag tag) => tag.Universal switch
    {
        "PUNCT" => tag.Penn == "," ? 2u : 4u,
        "CCONJ" => 8,
        "VERB" or "AUX" => 16,
        "ADP" or "SCONJ" => 32,
        "NOUN" or "PROPN" or "PRON" => 64,
        _ => 0,
    };
}
