namespace Graph.Training.ConllU;

/// <summary>What tags, lemmas and dependencies are learned from: EWT and open GUM. EWT's dev part tells how well.</summary>
internal sealed record Treebanks(IReadOnlyList<ConlluSentence> Train, IReadOnlyList<ConlluSentence> Dev)
{
    public static Treebanks Read(TrainingFolders folders) => new(
        [.. ConlluFile.Read(folders.DataFile("ud-ewt", "train.conllu")), .. ConlluFile.Read(folders.DataFile("ud-gum-open", "train.conllu"))],
        [.. ConlluFile.Read(folders.DataFile("ud-ewt", "dev.conllu"))]);
}
