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
    private static readonly HashSet<string> Possible = FunctionWords.Set("may might could possibly perhaps maybe likely probably");
    private static readonly HashSet<string> Planned = FunctionWords.Set("will shall plans intends 'll wo");

    public static void Read(AnnotatedArticle article, Attribution attribution)
    {
        attribution.Kind = KindOf(article, attribution.Content);
        var opening = Opening(article, attribution.Content[0]);
        var negated = opening.Any(token => Negations.Contains(token.Lower));
        attribution.Polarity = negated != attribution.IsCueNegated || attribution.CueClass == CueClass.Denying ? Polarity.Negative : Polarity.Positive;
        attribution.Modality = ModalityOf(attribution, opening);
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

    // The first clause decides; what a later one negates is something else.
    private static List<Token> Opening(AnnotatedArticle article, TokenRange content)
    {
        var opening = new List<Token>();
        for (var at = content.First; at < Math.Min(content.End, content.First + NegationReach); at++)
        {
            var token = article.Tokens[at];
            if (at > content.First + 1 && (token.Text is "," or ";" or "." || token.Lower is "that" or "because" or "which" or "who" or "if" or "but"))
                break;
            opening.Add(token);
        }

        return opening;
    }

    private static Modality ModalityOf(Attribution attribution, List<Token> opening) => attribution.CueClass switch
    {
        CueClass.Denying => Modality.Denied,
        CueClass.Asking => Modality.Asked,
        CueClass.Demanding => Modality.Demanded,
        CueClass.Announcing when opening.Count > 0 && opening[0].Is("to") => Modality.Planned,
        _ when opening.Exists(token => token.Is("if")) => Modality.Conditional,
        _ when opening.Exists(token => Possible.Contains(token.Lower)) => Modality.Possible,
        _ when opening.Exists(token => Planned.Contains(token.Lower)) => Modality.Planned,
        _ => Modality.Asserted,
    };
}
