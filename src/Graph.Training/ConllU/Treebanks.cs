namespace Graph.Training.ConllU;

/// <summary>What tags, lemmas and dependencies are learned from: EWT and open GUM. EWT's dev part tells how well.</summary>
internal sealed record Treebanks(IReadOnlyList<ConllSentence> Train, IReadOnlyList<ConllSentence> Dev)
{
    public static Treebanks Read(TrainingFolders folders) => new(
        [.. ConllReader.Read(folders.DataFile("ud-ewt", "train.conllu")), .. ConllReader.Read(folders.DataFile("ud-gum-open", "train.conllu"))],
        ConllReader.Read(folders.DataFile("ud-ewt", "dev.conllu")));
}
