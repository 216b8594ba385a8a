using Graph.Extraction.Annotation;
using Graph.Extraction.Parsing;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Stances;

/// <summary>How a word and the target meet in the tree.</summary>
/// <param name="Up">Steps from the target to where they meet.</param>
/// <param name="Down">Steps from there to the word.</param>
/// <param name="TargetRole">The relation by which the target's branch hangs there; empty where the target itself is the place.</param>
/// <param name="WordRole">The relation by which the word's branch hangs there; empty where the word itself is the place.</param>
internal readonly record struct TiePath(int Up, int Down, string TargetRole, string WordRole);

/// <summary>A target's place in its sentence's tree, asked how other words are tied to it.</summary>
internal sealed class TargetTie
{
    // No chain of heads in a real sentence is longer.
    private const int Deepest = 60;

    private static readonly HashSet<string> SpeechVerbs = FunctionWords.Set(
        "say tell add note argue claim state report announce believe think insist explain ask write tweet call warn suggest declare acknowledge admit deny describe accuse criticize criticise blame");

    private readonly DependencyTree _tree;
    private readonly List<int> _path = [];

    public TargetTie(AnnotatedArticle article, DependencyTree tree, TokenRange target)
    {
        _tree = tree;
        var head = target.First;
        while (head + 1 < target.End && target.Contains(tree.HeadOf(head)))
            head++;
        // "supports both Belk and Velt", "neither Belk nor Velt": what is said of the first is said of the second.
        if (tree.LabelOf(head) == "conj" && tree.HeadOf(head) is >= 0 and var first && tree.ChildrenOf(first).TakeWhile(child => child < first).Any(child => article.Tokens[child].Lower is "both" or "neither"))
            head = first;
        // "The attack by Ruritania was a crime": what is said of a deed is said of whoever does it.
        if (tree.LabelOf(head) == "nmod" && tree.HeadOf(head) is var deed and >= 0 && tree.ChildrenOf(head).Any(child => tree.LabelOf(child) == "case" && article.Tokens[child].Is("by")))
            head = deed;
        for (var at = head; at >= 0 && _path.Count < Deepest; at = tree.HeadOf(at))
            _path.Add(at);

        Governor = tree.HeadOf(head);
        IsSpeaker = Governor >= 0 && tree.LabelOf(head) == "nsubj" && SpeechVerbs.Contains(article.LemmaOf(Governor));
        IsAside = IsSpeaker && tree.LabelOf(Governor) is "parataxis" or "advcl" or "ccomp";
        Factor = tree.ChildrenOf(head).Any(child => tree.LabelOf(child) == "case" && article.Tokens[child].Lower is "in" or "to" or "at" or "with") ? 0.4f : 1;
    }

    /// <summary>The token that the target hangs on, or -1.</summary>
    public int Governor { get; }

    /// <summary>Whether the target is the one who says or thinks what stands around it.</summary>
    public bool IsSpeaker { get; }

    /// <summary>Whether the verb by which the target speaks hangs on what it says: "..., said Velt".</summary>
    public bool IsAside { get; }

    /// <summary>How much of what is said is said of the target at all: "in Merrow" is a place, not who is judged.</summary>
    public float Factor { get; }

    /// <summary>How a word is tied to the target, or null where no tree holds both.</summary>
    public TiePath? PathFrom(int word)
    {
        var role = "";
        for (var (at, down) = (word, 0); at >= 0 && down < Deepest; at = _tree.HeadOf(at), down++)
        {
            if (_path.LastIndexOf(at) is >= 0 and var up)
                return new TiePath(up, down, up > 0 ? _tree.LabelOf(_path[up - 1]) : "", role);
            role = _tree.LabelOf(at);
        }

        return null;
    }
}
