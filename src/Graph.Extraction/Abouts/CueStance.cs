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
        var words = new List<string>(range.Length);
        for (var at = range.First; at < range.End; at++)
            if (article.Tokens[at].Lower != "back" || article.Tags[at].Universal == "VERB")
                words.Add(article.Tokens[at].Lower);
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

    private static bool Holds(List<string> words, string[] stems)
    {
        foreach (var word in words)
            foreach (var stem in stems)
                if (word.StartsWith(stem, StringComparison.Ordinal))
                    return true;
        return false;
    }
}
