namespace Graph.Training.ConllU;

/// <summary>A sentence of a CoNLL-U file: its words without ranges of surface tokens and without empty nodes.</summary>
/// <param name="Document">The document that it stands in; empty where the file names none.</param>
/// <param name="OpensParagraph">Whether a paragraph of its document begins with it.</param>
internal sealed record ConlluSentence(string Document, bool OpensParagraph, IReadOnlyList<ConlluWord> Words);

/// <summary>One word line.</summary>
/// <param name="Head">The number of its head counted from 0, or -1 for the root.</param>
/// <param name="Misc">The last column, as it stands.</param>
/// <param name="SpaceAfter">Whether a space follows it in its text.</param>
internal sealed record ConlluWord(string Form, string Lemma, string Upos, string Xpos, int Head, string Label, string Misc, bool SpaceAfter);
