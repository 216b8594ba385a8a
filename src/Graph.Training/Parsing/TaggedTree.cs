using Graph.Extraction.Tagging;

namespace Graph.Training.Parsing;

/// <summary>A tree of the treebank with the tags that a tagger gave its words.</summary>
/// <param name="Heads">The number of words stands for the root.</param>
internal sealed record TaggedTree(IReadOnlyList<string> Forms, byte[] Tags, int[] Heads, byte[] Labels)
{
    public void FillInto(WordSequence words)
    {
        words.Clear();
        foreach (var form in Forms)
            words.Add(form);
        Tags.CopyTo(words.Tags, 0);
    }
}
