using Graph.Extraction.Annotation;
using Graph.Extraction.Blocks;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Casing;

/// <summary>Finds the lines and labels whose capitals tell nothing.</summary>
internal static class CasedLines
{
    // A line of shorter words may be nothing but acronyms.
    private const int FewestLetters = 4;

    private const int FewestWords = 3;

    private const int LongestLabel = 16;

    public static IReadOnlyList<TokenRange> In(AnnotatedArticle article)
    {
        var lines = new List<TokenRange>();
        for (var block = 0; block < article.Blocks.Count; block++)
            if (!article.OpensDateline(article.BlockTokens[block].First) && InCapitals(article.Tokens, article.BlockTokens[block]) is { } capitals)
                lines.Add(capitals);
            else if (article.Blocks[block].Kind == BlockKind.Heading && IsTitleCase(article.Tokens, article.BlockTokens[block]))
                lines.Add(article.BlockTokens[block]);
        // One word and a colon may be an acronym with a note; whoever speaks comes again.
        var words = lines.SelectMany(line => Enumerable.Range(line.First, line.Length)).CountBy(at => article.Tokens[at].Text).ToDictionary(StringComparer.Ordinal);
        lines.RemoveAll(line => line.Length == 1 && words[article.Tokens[line.First].Text] < 2);
        return lines;
    }

    // The whole block, a colon in it or not, or the label that opens it.
    private static TokenRange? InCapitals(List<Token> tokens, TokenRange block) => InCapitals(tokens, block, "") is { } whole && whole == block ? whole : InCapitals(tokens, block, ":");

    private static TokenRange? InCapitals(List<Token> tokens, TokenRange block, string mark)
    {
        var (at, words, longest) = (block.First, 0, 0);
        for (; at < block.End && tokens[at].Text != mark && !tokens[at].Text.Any(char.IsLower); at++)
        {
            if (!tokens[at].IsWord)
                continue;
            words++;
            longest = Math.Max(longest, tokens[at].Text.Length);
        }

        var isLine = longest >= FewestLetters
            && (at == block.End ? words >= FewestWords : tokens[at].Text == ":" && at - block.First <= LongestLabel);
        return isLine ? new TokenRange(block.First, at) : null;
    }

    private static bool IsTitleCase(List<Token> tokens, TokenRange block)
    {
        var (words, capitals) = (0, 0);
        for (var at = block.First; at < block.End; at++)
            if (tokens[at] is { IsWord: true, Text.Length: >= FewestLetters } word)
                (words, capitals) = (words + 1, capitals + (word.IsCapitalised ? 1 : 0));
        return words > FewestWords && capitals * 10 > words * 7;
    }
}
