using Graph.Extraction.Annotation;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>"Oldport United 0 Velt 1": lines that tell how matches ended, one in a sentence or between two marks.</summary>
internal static class ResultLines
{
    private const int LongestSide = 4;

    /// <summary>The two sides of each.</summary>
    public static IEnumerable<(TokenRange Left, TokenRange Right)> In(AnnotatedArticle article)
    {
        foreach (var sentence in article.Sentences)
            for (var at = sentence.First; at < sentence.End; at++)
                if ((at == sentence.First || article.Tokens[at - 1].Kind == TokenKind.Mark) && Side(article.Tokens, at, sentence) is { } left && Side(article.Tokens, left.End + 1, sentence) is { } right
                    && (right.End + 1 >= sentence.End || article.Tokens[right.End + 1].Kind == TokenKind.Mark))
                {
                    yield return (left, right);
                    at = right.End;
                }
    }

    // A run of capitals with its goals behind it.
    private static TokenRange? Side(List<Token> tokens, int first, Sentence sentence)
    {
        var end = first;
        while (end < sentence.End && end - first < LongestSide && tokens[end] is { IsWord: true, IsCapitalised: true })
            end++;
        return end > first && end < sentence.End && tokens[end].Text is { Length: 1 or 2 } goals && !goals.AsSpan().ContainsAnyExceptInRange('0', '9') ? new(first, end) : null;
    }
}
