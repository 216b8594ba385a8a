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

    /// <summary>The noun or pronoun with nothing but its own words before it and auxiliaries and adverbs behind it; null where none speaks.</summary>
    public TokenRange? Of(int relative, int verb)
    {
        var end = verb;
        while (end > relative + 1 && (FunctionWords.Auxiliaries.Contains(Tokens[end - 1].Lower) || FunctionWords.IsAdverb(Tokens[end - 1].Lower)))
        {
            end--;
            // "which she was called", "what has been described as": the passive has no such subject.
            if (Tokens[end].Lower is "is" or "are" or "was" or "were" or "be" or "been" or "being")
                return null;
        }

        var subject = new TokenRange(relative + 1, end);
        return !subject.IsEmpty && article.Tags[end - 1].Universal is "NOUN" or "PROPN" or "PRON" or "DET" && IsPhrase(subject) ? subject : null;
    }

    private bool IsPhrase(TokenRange subject)
    {
        for (var at = subject.First; at < subject.End; at++)
            if (article.Tags[at].Universal is "VERB" or "AUX" or "SCONJ" || Tokens[at].Kind == TokenKind.Mark && Tokens[at].Text != "-")
                return false;
        return true;
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
