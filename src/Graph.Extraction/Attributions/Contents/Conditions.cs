using Graph.Extraction.Annotation;
using Graph.Extraction.Parsing;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Contents;

/// <summary>
/// Conditions on what is said: "would sign if Ruritania paid", "unless the mill stopped", "provided that it rains", "should the vote fail". A
/// clause inside another tells of that one alone, and "knew if it was safe" asks (Huddleston and Pullum 2002, chapter 8, section 14).
/// </summary>
internal sealed class Conditions(AnnotatedArticle article)
{
    // No clause of a real sentence lies deeper.
    private const int Deepest = 20;

    private static readonly HashSet<string> Inner = FunctionWords.Set("acl acl:relcl advcl ccomp csubj");
    private static readonly HashSet<string> Wondering = FunctionWords.Set("know ask wonder see decide doubt determine learn check find tell care remember understand question inquire sure certain clear unclear");
    private static readonly HashSet<string> NoOpeners = FunctionWords.Set("nor neither so never not only how why when where what");

    private List<Token> Tokens => article.Tokens;

    private DependencyTree Tree => article.Tree;

    /// <summary>Whether the first sentence of what is said holds only on a condition.</summary>
    public bool Govern(Attribution attribution)
    {
        var sentence = article.Sentences[article.SentenceAt(attribution.Content[0].First)];
        foreach (var part in attribution.Content)
            for (var at = part.First; at < Math.Min(part.End, sentence.End); at++)
                if (ClauseOf(at) is { } clause && IsOfMain(clause, attribution))
                    return true;
        return false;
    }

    // The verb of the condition that a word opens, or null.
    private int? ClauseOf(int at) => Tokens[at].Lower switch
    {
        "if" or "unless" => IsMark(at) ? Tree.HeadOf(at) : null,
        "provided" or "providing" => at + 1 < Tokens.Count && Tokens[at + 1].Is("that") && Tree.Child(at, "nsubj", "nsubj:pass", "aux", "aux:pass") is null ? at : null,
        "condition" => at > 0 && at + 1 < Tokens.Count && Tokens[at + 1].Is("that") && Tokens[Tokens[at - 1].Is("the") ? at - 2 : at - 1].Is("on") ? at : null,
        "should" => IsInverted(at) ? Tree.HeadOf(at) : null,
        _ => null,
    };

    // Not "as if", "even if", "dozens, if not hundreds", "did not know if".
    private bool IsMark(int at) =>
        Tree.LabelOf(at) == "mark" && Tree.HeadOf(at) is >= 0 and var verb && (Tree.LabelOf(verb) == "advcl" || Tree.LabelOf(verb) == "ccomp" && !Wondering.Contains(article.LemmaOf(Tree.HeadOf(verb)))) && !(at > 0 && Tokens[at - 1].Lower is "as" or "even")
        && (article.Tags[verb].Universal is "VERB" or "AUX" || Tree.Child(verb, "cop") is not null);

    // "should the vote fail": the subject stands behind, but not as in "there should be a vote".
    private bool IsInverted(int at) =>
        Tree.LabelOf(at) == "aux" && Tree.Child(Tree.HeadOf(at), "nsubj", "nsubj:pass") is { } subject && subject > at && Tree.Child(Tree.HeadOf(at), "expl") is null && !(at > 0 && NoOpeners.Contains(Tokens[at - 1].Lower));

    private bool IsOfMain(int clause, Attribution attribution)
    {
        var above = Tree.HeadOf(clause);
        for (var steps = 0; steps < Deepest && above >= 0 && attribution.Tells(above); steps++)
        {
            var head = Tree.HeadOf(above);
            if (Inner.Contains(Tree.LabelOf(above)) && head >= 0 && attribution.Tells(head))
                return false;
            above = head;
        }

        return true;
    }
}
