using System.Globalization;
using System.Text;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;

namespace Graph.Cli.Annotation;

/// <summary>
/// Whom the mentions of a text mean, by token, as CorefUD 1.2 has it (https://ufal.mff.cuni.cz/corefud): "Entity=(e1-person-1)" on a mention of one word, "Entity=(e2-place-2" on the
/// first and "Entity=e2)" on the last of more. Those whom the text never names are u1, u2 and so on.
/// </summary>
internal static class ChainBrackets
{
    /// <summary>What the parts of a mention's bracket are, as the first comment of a document tells it; the last is its leading word, counted from 1 in the mention.</summary>
    public const string Header = "# global.Entity = eid-etype-head";

    public static string[] Of(AnnotatedArticle article)
    {
        var mentions = Mentions(article, article.Chains, 'e').Concat(Mentions(article, article.Unnamed, 'u')).ToList();
        var (opening, closing) = (mentions.ToLookup(mention => mention.Range.First), mentions.ToLookup(mention => mention.Range.End - 1));
        return [.. Enumerable.Range(0, article.Tokens.Count).Select(token => At(opening[token], closing[token]))];
    }

    private static IEnumerable<(string Id, string Type, TokenRange Range, int Head)> Mentions(AnnotatedArticle article, IReadOnlyList<EntityChain> chains, char letter)
    {
        for (var number = 0; number < chains.Count; number++)
            foreach (var range in chains[number].Mentions.Select(mention => mention.Range).Distinct())
                yield return (string.Create(CultureInfo.InvariantCulture, $"{letter}{number + 1}"), OutputOptions.WordOf(chains[number].Type).ToLowerInvariant(), range, article.HeadOf(range) - range.First + 1);
    }

    // The longest opens first and closes last.
    private static string At(IEnumerable<(string Id, string Type, TokenRange Range, int Head)> opening, IEnumerable<(string Id, string Type, TokenRange Range, int Head)> closing)
    {
        var brackets = new StringBuilder();
        foreach (var (id, type, range, head) in opening.OrderByDescending(mention => mention.Range.Length))
            brackets.Append(CultureInfo.InvariantCulture, $"({id}-{type}-{head}{(range.Length == 1 ? ")" : "")}");
        foreach (var (id, _, _, _) in closing.Where(mention => mention.Range.Length > 1).OrderBy(mention => mention.Range.Length))
            brackets.Append(CultureInfo.InvariantCulture, $"{id})");
        return brackets.Length == 0 ? "" : $"Entity={brackets}";
    }
}
