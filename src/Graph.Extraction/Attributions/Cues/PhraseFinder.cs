using Graph.Extraction.Annotation;
using Graph.Extraction.Parsing;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>A phrase that reports, where it stands.</summary>
/// <param name="End">Behind its last word.</param>
/// <param name="Content">What hangs on it as said.</param>
/// <param name="IsMissing">"raised no questions about": the noun says that there was none.</param>
internal sealed record FoundPhrase(CueFrame Verb, int End, TokenRange Content, bool IsClause, bool IsMissing);

/// <summary>Finds the phrases of <see cref="CuePhrases"/> in an article.</summary>
internal sealed class PhraseFinder(AnnotatedArticle article, DependencyTree tree)
{
    // "a third and far more pointed swipe at"
    private const int FurthestNoun = 5;

    private List<Token> Tokens => article.Tokens;

    /// <summary>The phrase that a verb opens, or null.</summary>
    public FoundPhrase? At(int verb, int end)
    {
        foreach (var phrase in CuePhrases.Of(article.LemmaOf(verb)))
            if (SecondWord(verb, phrase, end) is { } word && Content(verb, word, phrase, end) is { } content)
                return new(phrase.Verb, content.CueEnd, content.Range, content.IsClause, IsMissing(word, phrase));
        return null;
    }

    private int? SecondWord(int verb, CuePhrase phrase, int end)
    {
        if (phrase.Link == PhraseLink.Particle)
            return verb + 1 < end && phrase.Words.Contains(Tokens[verb + 1].Lower) ? verb + 1 : null;
        for (var at = verb + 1; at < Math.Min(end, verb + 1 + FurthestNoun); at++)
        {
            if (article.Tags[at].Universal != "PROPN" && article.Tags[at].Penn is not ("VB" or "VBD" or "VBZ" or "VBP") && phrase.Words.Contains(article.LemmaOf(at)))
                return IsTold(at) ? at : null;
            if (phrase.Link == PhraseLink.BareNoun || !(article.Tags[at].Universal is "DET" or "ADJ" or "ADV" or "NUM" or "PRON" or "NOUN" || article.Tags[at].Penn is "VBG" or "VBN" || Tokens[at].Is("'s")))
                return null;
        }

        return null;
    }

    // "made no secret of": a secret that is made is none that is told.
    private bool IsTold(int noun) => article.LemmaOf(noun) != "secret" || Tokens[noun - 1].Is("no");

    private bool IsMissing(int word, CuePhrase phrase) => phrase.Link != PhraseLink.Particle && Tokens[word - 1].Is("no") && article.LemmaOf(word) != "secret";

    private (TokenRange Range, int CueEnd, bool IsClause)? Content(int verb, int word, CuePhrase phrase, int end)
    {
        if (phrase.Leads.Count == 0)
            return tree.Child(verb, "obj") is { } thing && thing > word ? (tree.RangeOf(thing), word + 1, false) : null;
        var lead = word + 1;
        if (lead + 1 >= end || !phrase.Leads.Contains(Tokens[lead].Lower) || article.DateFrom(lead + 1) is not null || tree.HeadOf(lead) is not (>= 0 and var head) || head <= lead || !(tree.LabelOf(lead) is "case" or "mark"))
            return null;
        var range = tree.RangeOf(head);
        var isThat = Tokens[lead].Is("that");
        return isThat && tree.LabelOf(lead) != "mark" ? null : (range with { First = isThat ? lead : lead + 1 }, isThat ? lead : lead + 1, isThat);
    }
}
