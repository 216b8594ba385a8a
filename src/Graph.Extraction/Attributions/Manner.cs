using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions;

/// <summary>Kind, polarity and modality: whether the words are quoted, affirmed or negated, and how they are put forward.</summary>
internal static class Manner
{
    private const int NegationReach = 14;
    private static readonly HashSet<string> Negations = FunctionWords.Set("not n't never no nobody nothing neither cannot");

    public static void Read(AnnotatedArticle article, Attribution attribution)
    {
        attribution.Kind = KindOf(article, attribution.Content);
        var opening = Opening(article, FirstClause(article, attribution.Content));
        var isCueNegated = attribution.IsCueNegated || IsNobody(article, attribution);
        var (isDenial, isDoubt) = (attribution.CueClass == CueClass.Denying, IsDoubt(article, attribution));
        // "did not deny that" leaves open what is told, "doubts that" does so and affirms it not.
        var isOpen = isDenial && isCueNegated || isDoubt && !isCueNegated;
        var isTurned = isCueNegated != (isDenial || isDoubt);
        attribution.IsAffirmed = !isDenial && !isDoubt && !isCueNegated && attribution.CueClass is not (CueClass.Asking or CueClass.Demanding);
        attribution.Polarity = isDenial && !isCueNegated || IsNegated(article.Tokens, opening) != isTurned ? Polarity.Negative : Polarity.Positive;
        attribution.Modality = isOpen ? Modality.Possible : new ModalityReader(article).Of(attribution, opening);
    }

    // "Neither Orlova nor Belk said that", "nobody has said that", "no minister said that".
    private static bool IsNobody(AnnotatedArticle article, Attribution attribution) =>
        attribution.Source is { } source && (article.Tokens[source.First].Lower is "neither" or "nobody" or "none" || article.Tokens[source.First].Is("no") && source.Length > 1);

    private static bool IsDoubt(AnnotatedArticle article, Attribution attribution) =>
        attribution.Cue is { } cue && article.LemmaOf(cue.End - 1) == "doubt";

    // "no doubt", "not only" and "Belk, not Orlova," negate nothing.
    private static bool IsNegated(List<Token> tokens, TokenRange opening)
    {
        for (var at = opening.First; at < opening.End; at++)
            if (!(at > opening.First && tokens[at].Is("not") && tokens[at - 1].Text == ",") && (at + 1 < opening.End && ProofWords.IsScant(tokens[at].Lower, tokens[at + 1].Lower) || Negations.Contains(tokens[at].Lower) && !(at + 1 < opening.End && tokens[at + 1].Lower is "doubt" or "only" or "wonder")))
                return true;
        return false;
    }

    private static StatementKind KindOf(AnnotatedArticle article, List<TokenRange> content)
    {
        int quoted = 0, words = 0;
        foreach (var part in content)
        {
            for (var at = part.First; at < part.End; at++)
            {
                if (!article.Tokens[at].IsWord)
                    continue;
                words++;
                quoted += article.IsQuoted(at) ? 1 : 0;
            }
        }

        return quoted == 0 ? StatementKind.Indirect : quoted == words ? StatementKind.Direct : StatementKind.Mixed;
    }

    // "The bridge, Orlova said, would not open": the clause stands behind the report.
    private static TokenRange FirstClause(AnnotatedArticle article, List<TokenRange> content)
    {
        if (content is not [var before, var behind, ..] || article.SentenceAt(before.First) != article.SentenceAt(behind.First))
            return content[0];
        for (var at = before.First; at < before.End; at++)
            if (article.IsQuoted(at) || article.Tags[at].Universal is "VERB" or "AUX" || Negations.Contains(article.Tokens[at].Lower))
                return before;
        return behind;
    }

    // The first clause decides; what a later one negates is something else.
    private static TokenRange Opening(AnnotatedArticle article, TokenRange content)
    {
        var end = content.First;
        while (end < Math.Min(content.End, content.First + NegationReach) && (end <= content.First + 1 || !EndsClause(article.Tokens[end])))
            end++;
        return content with { End = end };
    }

    private static bool EndsClause(Token token) => token.Text is "," or ";" or "." || token.Lower is "that" or "because" or "which" or "who" or "if" or "but";
}
