using Graph.Extraction.Annotation;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>Who speaks in a relative clause: what stands between its pronoun and its verb.</summary>
internal sealed class RelativeSubjects(AnnotatedArticle article)
{
    // Between the pronoun and the verb: "which the town's chief engineer has repeatedly said was unsafe".
    private const int FurthestVerb = 9;

    private List<Token> Tokens => article.Tokens;

    /// <summary>The first verb of a clause at a token or behind it, before any mark or quotation; null where none is.</summary>
    public int? VerbFrom(int first, int relative, Sentence sentence)
    {
        for (var at = first; at + 1 < Math.Min(sentence.End, relative + FurthestVerb) && Tokens[at].Kind != TokenKind.Mark && !article.IsQuoted(at); at++)
            if (article.Tags[at] is { Universal: "VERB", Penn: "VBD" or "VBZ" or "VBP" or "VBN" or "VB" })
                return at;
        return null;
    }

    /// <summary>What ends in a noun or pronoun, with nothing but auxiliaries and adverbs between it and the verb; null where none speaks.</summary>
    public TokenRange? Of(int relative, int verb)
    {
        var end = verb;
        while (end > relative + 1 && (FunctionWords.Auxiliaries.Contains(Tokens[end - 1].Lower) || FunctionWords.IsAdverb(Tokens[end - 1].Lower)))
            end--;
        return end > relative + 1 && article.Tags[end - 1].Universal is "NOUN" or "PROPN" or "PRON" or "DET" ? new TokenRange(relative + 1, end) : null;
    }

    /// <summary>"whom she has never called a friend"</summary>
    public bool IsNegated(TokenRange subject, int verb)
    {
        for (var at = subject.End; at < verb; at++)
            if (FunctionWords.IsNegation(Tokens[at].Lower))
                return true;
        return false;
    }
}
