using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Abouts;

/// <summary>What a cue itself expresses towards its object.</summary>
internal static class CueStance
{
    private static readonly string[] Good = ["prais", "applaud", "hail", "endors", "thank", "welcom", "support", "back", "defend", "commend", "congratul"];
    private static readonly string[] Bad = ["critici", "accus", "condemn", "denounc", "slam", "decr", "mock", "ridicul", "blam", "blast", "oppos", "rebuk", "lambast", "derid", "bash"];

    private static readonly string[] Regard = ["support", "back"];

    public static Stance? Of(AnnotatedArticle article, Attribution statement, TokenRange target)
    {
        if (statement.Cue is not { } range || statement.IsCueNegated)
            return null;
        // "shot back" supports nobody.
        var words = Enumerable.Range(range.First, range.Length).Where(at => article.Tokens[at].Lower != "back" || article.Tags[at].Universal == "VERB").Select(at => article.Tokens[at].Lower).ToList();
        if (words.Exists(FunctionWords.IsNegation))
            return null;
        if (IsExcepted(article, statement, target))
            return Holds(words, Regard) ? Stance.Negative : null;
        return Holds(words, Good) ? Stance.Positive : Holds(words, Bad) ? Stance.Negative : null;
    }

    // "supports neither Belk nor Velt", "supports Belk but not Velt": whom somebody is told to leave out of his support he is against, while whoever "did not
    // support Belk" need not be.
    private static bool IsExcepted(AnnotatedArticle article, Attribution statement, TokenRange target) =>
        article.Tokens[statement.Content[0].First].Is("neither") || target.First > 0 && article.Tokens[target.First - 1].Is("not");

    private static bool Holds(List<string> words, string[] stems) => words.Exists(word => stems.Any(stem => word.StartsWith(stem, StringComparison.Ordinal)));
}
