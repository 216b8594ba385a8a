namespace Graph.Training.ConllU;

/// <summary>A sentence of a CoNLL-U file: its words without ranges of surface tokens and without empty nodes.</summary>
internal sealed record ConllSentence(IReadOnlyList<ConllWord> Words);

/// <summary>One word line.</summary>
/// <param name="Head">The number of its head counted from 0, or -1 for the root.</param>
internal sealed record ConllWord(string Form, string Lemma, string Upos, string Xpos, string Feats, int Head, string Label, string Misc);
