namespace Graph.Extraction.Tagging;

/// <summary>A word's part of speech.</summary>
/// <param name="Universal">The Universal Dependencies tag: NOUN, PROPN, VERB ...</param>
/// <param name="Penn">The Penn Treebank tag, which also tells number and tense: NNS, VBD ...</param>
public sealed record Tag(string Universal, string Penn);
