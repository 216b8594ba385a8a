using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Abouts;

/// <summary>
/// Whom words outside the content tell it is about: "“A disgrace,” Orlova said of Belk", "Of Belk, Orlova said", "Asked about Belk, Orlova
/// said", "Orlova on Belk: “A disgrace”".
/// </summary>
internal static class SaidOf
{
    private static readonly HashSet<string> Saying = FunctionWords.Set("say remark joke comment add write speak quip observe muse tweet note");

    private static readonly HashSet<string> Asked = FunctionWords.Set("asked questioned speaking pressed quizzed");

    private const int Longest = 12;

    /// <summary>The words behind the preposition; null where nothing tells.</summary>
    public static TokenRange? Of(AnnotatedArticle article, Attribution statement)
    {
        if (statement.Cue is not { } cue || statement.Source is not { } source)
            return null;
        return Behind(article, statement, cue.End, cue) ?? Behind(article, statement, source.End, cue) ?? Before(article, statement, Math.Min(source.First, cue.First));
    }

    private static TokenRange? Behind(AnnotatedArticle article, Attribution statement, int at, TokenRange cue)
    {
        if (at + 1 >= article.Tokens.Count || statement.Tells(at) || cue.Contains(at) || !(article.Tokens[at].Lower is "of" or "about" or "on"))
            return null;
        var isHeading = cue.Length == 1 && article.Tokens[cue.First].Text == ":";
        return isHeading || Saying.Contains(article.LemmaOf(cue.End - 1)) && !article.Tokens[at].Is("on") ? Phrase(article, statement, at + 1) : null;
    }

    // In front of the sentence, up to the comma before who speaks.
    private static TokenRange? Before(AnnotatedArticle article, Attribution statement, int speaker)
    {
        var first = article.Sentences[article.SentenceAt(speaker)].First;
        if (first + 2 >= speaker || article.Tokens[speaker - 1].Text != "," || statement.Tells(first))
            return null;
        if (article.Tokens[first].Is("of"))
            return Phrase(article, statement, first + 1);
        return Asked.Contains(article.Tokens[first].Lower) && article.Tokens[first + 1].Lower is "about" or "of" ? Phrase(article, statement, first + 2) : null;
    }

    private static TokenRange? Phrase(AnnotatedArticle article, Attribution statement, int first)
    {
        var end = first;
        while (end < Math.Min(article.Tokens.Count, first + Longest) && article.Tokens[end].Kind != TokenKind.Mark && !statement.Tells(end) && article.SentenceAt(end) == article.SentenceAt(first))
            end++;
        return end > first ? new TokenRange(first, end) : null;
    }
}
