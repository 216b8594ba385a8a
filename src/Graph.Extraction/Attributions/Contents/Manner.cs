using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Contents;

/// <summary>Kind, polarity and modality: whether the words are quoted, affirmed or negated, and how they are put forward.</summary>
internal sealed class Manner(AnnotatedArticle article)
{
    private const int NegationReach = 14;
    private static readonly HashSet<string> Negations = FunctionWords.Set("not n't never no nobody nothing neither cannot");
    private readonly ModalityReader _modalities = new(article);

    private List<Token> Tokens => article.Tokens;

    public void Read(Attribution attribution)
    {
        attribution.Kind = attribution.IsOfStatementBefore ? StatementKind.Indirect : KindOf(attribution.Content);
        var opening = Opening(FirstClause(attribution.Content));
        var isCueNegated = attribution.IsCueNegated || IsNobody(attribution);
        var (isDenial, isDoubt) = (attribution.CueClass == CueClass.Denying, IsDoubt(attribution));
        // "did not deny that" leaves open what is told, "doubts that" does so and affirms it not.
        var isOpen = isDenial && isCueNegated || isDoubt && !isCueNegated;
        var isTurned = isCueNegated != (isDenial || isDoubt);
        attribution.IsAffirmed = !isDenial && !isDoubt && !isCueNegated && attribution.CueClass is not (CueClass.Asking or CueClass.Demanding);
        attribution.Polarity = isDenial && !isCueNegated || IsNegated(opening) != isTurned ? Polarity.Negative : Polarity.Positive;
        attribution.Modality = isOpen ? Modality.Possible : _modalities.Of(attribution, opening);
    }

    // "Neither Orlova nor Belk said that", "nobody has said that", "no minister said that".
    private bool IsNobody(Attribution attribution) =>
        attribution.Source is { } source && (Tokens[source.First].Lower is "neither" or "nobody" or "none" || Tokens[source.First].Is("no") && source.Length > 1);

    private bool IsDoubt(Attribution attribution) =>
        attribution.Cue is { } cue && article.LemmaOf(cue.End - 1) == "doubt";

    private bool IsNegated(TokenRange opening) => HoldsNegation(opening) != HoldsFailure(opening);

    // "failed to pay" tells that nobody paid (implicative verbs, Karttunen 1971), "was right to refuse to pay" what was right.
    private bool HoldsFailure(TokenRange opening)
    {
        for (var at = opening.First + 1; at + 2 < opening.End; at++)
            if (Tokens[at + 1].Is("to") && article.Tags[at + 2].Penn == "VB" && article.Tags[at].Universal == "VERB" && !Tokens[at - 1].Is("to") && Failing.Contains(article.LemmaOf(at)))
                return true;
        return false;
    }

    private static readonly HashSet<string> Failing = FunctionWords.Set("fail refuse decline neglect forget");

    // "no doubt", "not only" and "Belk, not Orlova," negate nothing.
    private bool HoldsNegation(TokenRange opening)
    {
        for (var at = opening.First; at < opening.End; at++)
            if (!(at > opening.First && Tokens[at].Is("not") && Tokens[at - 1].Text == ",") && (at + 1 < opening.End && ProofWords.IsScant(Tokens[at].Lower, Tokens[at + 1].Lower) || Negations.Contains(Tokens[at].Lower) && !(at + 1 < opening.End && Tokens[at + 1].Lower is "doubt" or "only" or "wonder") && !(Tokens[at].Is("no") && at + 1 < opening.End && Tokens[at + 1].Lower is "small" or "mean") && !IsLimit(at)))
                return true;
        return false;
    }

    // "no more than 80 men", "no fewer than ten"
    private bool IsLimit(int no) => no + 2 < Tokens.Count && Tokens[no].Is("no") && Tokens[no + 1].Lower is "more" or "less" or "fewer" or "later" && Tokens[no + 2].Is("than");

    private StatementKind KindOf(List<TokenRange> content)
    {
        int quoted = 0, words = 0;
        foreach (var part in content)
        {
            for (var at = part.First; at < part.End; at++)
            {
                if (!Tokens[at].IsWord)
                    continue;
                words++;
                quoted += article.IsQuoted(at) ? 1 : 0;
            }
        }

        return quoted == 0 ? StatementKind.Indirect : quoted == words ? StatementKind.Direct : StatementKind.Mixed;
    }

    // "The bridge, Orlova said, would not open": the clause stands behind the report.
    private TokenRange FirstClause(List<TokenRange> content)
    {
        if (content is not [var before, var behind, ..] || article.SentenceAt(before.First) != article.SentenceAt(behind.First))
            return content[0];
        for (var at = before.First; at < before.End; at++)
            if (article.IsQuoted(at) || article.Tags[at].Universal is "VERB" or "AUX" || Negations.Contains(Tokens[at].Lower))
                return before;
        return behind;
    }

    // The first clause decides; what a later one negates is something else.
    private TokenRange Opening(TokenRange content)
    {
        var end = content.First;
        while (end < Math.Min(content.End, content.First + NegationReach) && (end <= content.First + 1 || !EndsClause(Tokens[end])))
            end++;
        return content with { End = end };
    }

    private static bool EndsClause(Token token) => token.Text is "," or ";" or "." || token.Lower is "that" or "because" or "which" or "who" or "if" or "but";
}
