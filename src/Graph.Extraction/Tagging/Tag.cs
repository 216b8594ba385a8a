namespace Graph.Extraction.Tagging;

/// <summary>A word's part of speech.</summary>
/// <param name="Universal">The Universal Dependencies tag: NOUN, PROPN, VERB ...</param>
/// <param name="Penn">The Penn Treebank tag, which also tells number and tense: NNS, VBD ...</param>
public sealed record Tag(string Universal, string Penn)
{
    /// <summary>Whether it is a verb or an auxiliary with a tense of its own, so that a clause may stand on it.</summary>
    public bool IsFinite => Universal is "VERB" or "AUX" && Penn is "VBD" or "VBZ" or "VBP" or "MD";
}
