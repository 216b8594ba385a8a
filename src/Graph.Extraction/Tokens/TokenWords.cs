namespace Graph.Extraction.Tokens;

/// <summary>The words of tokens behind each other, with one blank between them however the text sets them.</summary>
internal static class TokenWords
{
    /// <summary>As they are written.</summary>
    public static string Text(IReadOnlyList<Token> tokens, TokenRange range) => Join(tokens, range, static token => token.Text);

    /// <summary>In lower case.</summary>
    public static string Lower(IReadOnlyList<Token> tokens, TokenRange range) => Join(tokens, range, static token => token.Lower);

    private static string Join(IReadOnlyList<Token> tokens, TokenRange range, Func<Token, string> wordOf)
    {
        if (range.Length == 1)
            return wordOf(tokens[range.First]);
        var words = new string[Math.Max(0, range.Length)];
        for (var at = 0; at < words.Length; at++)
            words[at] = wordOf(tokens[range.First + at]);
        return string.Join(' ', words);
    }
}
