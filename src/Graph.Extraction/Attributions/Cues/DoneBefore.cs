using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>"After saying the bridge was safe, Belk closed it", "Belk, after first saying it was safe, closed it": who said so is who does the other.</summary>
internal static class DoneBefore
{
    // What is said so is no longer.
    private const int Longest = 60;

    /// <summary>Who does both, and the comma behind what is said; null where the participle stands otherwise.</summary>
    /// <param name="participle">The participle with its adverbs.</param>
    public static (TokenRange Doer, int Comma)? Find(AnnotatedArticle article, NounPhrases phrases, TokenRange participle, Sentence sentence)
    {
        var word = participle.First - 1;
        if (word < sentence.First || !(article.Tokens[word].Lower is "after" or "before"))
            return null;
        if (word == sentence.First)
            return MainClause(article, phrases, participle.End, sentence);
        return article.Tokens[word - 1].Text == "," && phrases.Until(word - 1, sentence.First) is { } doer && !(doer.First > sentence.First && article.Tokens[doer.First - 1].Is("by")) && article.Speakers.MayBe(article.HeadOf(doer)) && VerbBehindComma(article, participle.End, sentence) is { } comma ? (doer, comma) : null;
    }

    private static (TokenRange Doer, int Comma)? MainClause(AnnotatedArticle article, NounPhrases phrases, int first, Sentence sentence)
    {
        for (var at = first + 2; at + 2 < Math.Min(sentence.End, first + Longest); at++)
            if (article.Tokens[at].Text == "," && !article.IsQuoted(at) && Doer(article, phrases, at + 1, sentence) is { } doer)
                return IsDangling(article, first, at, doer) ? null : (doer, at);
        return null;
    }

    // "After insisting the bridge was safe, the bridge fell", "After claiming he was ill, doctors sent Belk home": who does the other has said nothing.
    private static bool IsDangling(AnnotatedArticle article, int first, int comma, TokenRange doer) =>
        !article.Speakers.MayBe(article.HeadOf(doer)) || article.Tags[article.HeadOf(doer)].Penn is "NNS" && Enumerable.Range(first, comma - first).Any(at => article.Tokens[at].Lower is "he" or "she" or "his" or "her");

    // "the man left", "Belk, who is 54, left"
    private static TokenRange? Doer(AnnotatedArticle article, NounPhrases phrases, int first, Sentence sentence)
    {
        if (article.Tokens[first].Lower is "who" or "which" or "that" || phrases.From(first, sentence.End) is not { } phrase)
            return null;
        for (var at = first + 1; at < phrase.End; at++)
            if (article.Tags[at].IsFinite)
                return phrase with { End = at };
        return OpensVerb(article, phrase.End, sentence) || phrase.End + 1 < sentence.End && phrases.NameFrom(first)?.End == phrase.End && article.Tokens[phrase.End].Text == "," && article.Tokens[phrase.End + 1].Lower is "who" or "the" or "a" or "an" ? phrase : null;
    }

    private static int? VerbBehindComma(AnnotatedArticle article, int first, Sentence sentence)
    {
        for (var at = first + 2; at + 1 < Math.Min(sentence.End, first + Longest); at++)
            if (article.Tokens[at].Text == "," && !article.IsQuoted(at) && OpensVerb(article, at + 1, sentence))
                return at;
        return null;
    }

    private static bool OpensVerb(AnnotatedArticle article, int at, Sentence sentence) =>
        at < sentence.End && (article.Tags[at].IsFinite || article.Tags[at].Universal == "ADV" && at + 1 < sentence.End && article.Tags[at + 1].IsFinite);
}
