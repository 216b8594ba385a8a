using Graph.Extraction.Tagging;

namespace Graph.Training.ConllU;

/// <summary>What the tagger and the parser learn from: EWT and open GUM. EWT's dev part tells how well.</summary>
internal sealed record Treebanks(IReadOnlyList<ConllSentence> Train, IReadOnlyList<ConllSentence> Dev)
{
    public static Treebanks Read(TrainingFolders folders) => new(
        [.. ConllReader.Read(folders.DataFile("ud-ewt", "train.conllu")), .. ConllReader.Read(folders.DataFile("ud-gum-open", "train.conllu"))],
        ConllReader.Read(folders.DataFile("ud-ewt", "dev.conllu")));
}

internal static class ConllWords
{
    public static void Fill(this WordSequence words, ConllSentence sentence)
    {
        words.Clear();
        foreach (var word in sentence.Words)
            words.Add(word.Form);
    }
}
