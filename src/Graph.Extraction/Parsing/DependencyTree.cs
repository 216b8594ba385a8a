using Graph.Extraction.Annotation;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Parsing;

/// <summary>The trees of an article, asked downwards: who hangs on a token, and from where to where all that hangs on it reaches.</summary>
public sealed class DependencyTree
{
    // No chain of heads in a real sentence is longer.
    private const int Deepest = 60;

    private readonly AnnotatedArticle _article;
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;
    private readonly int[] _leftmost;
    private readonly int[] _end;

    public DependencyTree(AnnotatedArticle article)
    {
        _article = article;
        var count = article.Dependencies.Count;
        (_firstChild, _nextSibling) = (new int[count], new int[count]);
        (_leftmost, _end) = (new int[count], new int[count]);
        Array.Fill(_firstChild, -1);
        Array.Fill(_nextSibling, -1);
        for (var token = count - 1; token >= 0; token--)
        {
            (_leftmost[token], _end[token]) = (token, token + 1);
            if (article.Dependencies[token].Head is var head and >= 0)
                (_nextSibling[token], _firstChild[head]) = (_firstChild[head], token);
        }

        for (var token = 0; token < count; token++)
            Widen(token);
    }

    private void Widen(int token)
    {
        var above = _article.Dependencies[token].Head;
        for (var steps = 0; above >= 0 && steps < Deepest; steps++, above = _article.Dependencies[above].Head)
        {
            _leftmost[above] = Math.Min(_leftmost[above], token);
            _end[above] = Math.Max(_end[above], token + 1);
        }
    }

    public string LabelOf(int token) => _article.Dependencies[token].Label;

    public int HeadOf(int token) => _article.Dependencies[token].Head;

    /// <summary>What hangs on a token, in the order of the text.</summary>
    public TokenChildren ChildrenOf(int token) => new(_firstChild[token], _nextSibling);

    /// <summary>The first child with one of these labels, or null.</summary>
    public int? Child(int token, params ReadOnlySpan<string> labels)
    {
        for (var child = _firstChild[token]; child >= 0; child = _nextSibling[child])
            if (labels.Contains(LabelOf(child)))
                return child;
        return null;
    }

    /// <summary>From the first to the last token of all that hangs on this one, itself included.</summary>
    public TokenRange RangeOf(int token) => new(_leftmost[token], _end[token]);
}
