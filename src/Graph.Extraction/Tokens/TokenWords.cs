namespace Graph.Extraction.Tokens;

/// <summary>The words of tokens behind each other, with one blank between them however the text sets them.</summary>
internal static class TokenWords
{
    /// <summary>As they are written.</summary>
    public static string Text(IReadOnlyList<Token> tokens, TokenRange range) => Join(tokens, range, static token => token.Text);

    /// <summary>In lower case.</summary>
    public static string Lower(IReadOnlyList<Token> tokens, TokenRange range) => Join(tokens, range, static token => token.Lower);

    /// <summary>Every word of some ranges, as it is written.</summary>
    public static HashSet<string> Of(IReadOnlyList<Token> tokens, IEnumerable<TokenRange> ranges)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var range in ranges)
            for (var at = range.First; at < range.End; at++)
                words.Add(tokens[at].Text);
        return words;
    }

    private static string Join(IReadOnlyList<Token> tokens, TokenRange range, Func<Token, string> wordOf)
    {
        if (range.Length == 1)
            return wordOf(tokens[range.First]);
        var letters = Math.Max(0, range.Length - 1);
        for (var at = range.First; at < range.End; at++)
            letters += wordOf(tokens[at]).Length;
        return string.Create(letters, (tokens, range, wordOf), static (text, words) => Fill(text, words.tokens, words.range, words.wordOf));
    }

    private static void Fill(Span<char> text, IReadOnlyList<Token> tokens, TokenRange range, Func<Token, string> wordOf)
    {
        for (var at = range.First; at < range.End; at++)
        {
            var word = wordOf(tokens[at]);
            word.CopyTo(text);
            if (at + 1 == range.End)
                return;
            text[word.Length] = ' ';
            text = text[(word.Length + 1)..];
        }
    }
}
