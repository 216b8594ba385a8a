namespace Graph.Extraction.Parsing;

/// <summary>A word's place in the sentence's tree.</summary>
/// <param name="Head">The token that it hangs on, or -1 for the root of its sentence.</param>
/// <param name="Label">The relation in Universal Dependencies: nsubj, obj, nmod:poss ...</param>
public readonly record struct Dependency(int Head, string Label)
{
    public bool IsRoot => Head < 0;
}
