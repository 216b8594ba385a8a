namespace Graph.Extraction.Tokens;

/// <summary>The words of tokens behind each other.</summary>
internal static class TokenWords
{
    /// <summary>As they are written, with one blank between them however the text sets them.</summary>
    public static string Text(List<Token> tokens, TokenRange range) => Join(tokens, range, static token => token.Text, static _ => true);

    /// <summary>As they are written, with one blank where the text has any.</summary>
    public static string Prose(List<Token> tokens, TokenRange range) => Join(tokens, range, static token => token.Text, static token => token.SpaceBefore);

    /// <summary>In lower case, with one blank between them however the text sets them.</summary>
    public static string Lower(List<Token> tokens, TokenRange range) => Join(tokens, range, static token => token.Lower, static _ => true);

    /// <summary>The first letters of the words that have a capital: "LCT" of "Lakeside Council of Trade".</summary>
    public static string Initials(List<Token> tokens, TokenRange range)
    {
        var count = 0;
        for (var at = range.First; at < range.End; at++)
            count += tokens[at].IsCapitalised ? 1 : 0;
        return string.Create(count, (tokens, range), static (letters, words) =>
        {
            for (var (at, next) = (words.range.First, 0); at < words.range.End; at++)
                if (words.tokens[at].IsCapitalised)
                    letters[next++] = words.tokens[at].Text[0];
        });
    }

    /// <summary>Every word of some ranges, as it is written.</summary>
    public static HashSet<string> Of(List<Token> tokens, IEnumerable<TokenRange> ranges)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var range in ranges)
            for (var at = range.First; at < range.End; at++)
                words.Add(tokens[at].Text);
        return words;
    }

    private static string Join(List<Token> tokens, TokenRange range, Func<Token, string> wordOf, Func<Token, bool> isApart)
    {
        if (range.Length == 1)
            return wordOf(tokens[range.First]);
        var letters = 0;
        for (var at = range.First; at < range.End; at++)
            letters += wordOf(tokens[at]).Length + (at > range.First && isApart(tokens[at]) ? 1 : 0);
        return string.Create(letters, (tokens, range, wordOf, isApart), static (text, words) => Fill(text, words.tokens, words.range, words.wordOf, words.isApart));
    }

    private static void Fill(Span<char> text, List<Token> tokens, TokenRange range, Func<Token, string> wordOf, Func<Token, bool> isApart)
    {
        for (var at = range.First; at < range.End; at++)
        {
            if (at > range.First && isApart(tokens[at]))
            {
                text[0] = ' ';
                text = text[1..];
            }

            var word = wordOf(tokens[at]);
            word.CopyTo(text);
            text = text[word.Length..];
        }
    }
}
