using Graph.Extraction.Words;

namespace Graph.Extraction.Tokens;

/// <summary>The forms of tokens, whose letters need not be looked at again while they are kept and whose lemmas are known. Safe to share between threads.</summary>
internal static class TokenForms
{
    private static readonly KeptForms<TokenForm> Kept = new(most: 20_000);

    public static TokenForm Of(ReadOnlySpan<char> text) => Kept.Find(text) ?? Add(text.ToString());

    private static TokenForm Add(string text) => Kept.Add(text, new TokenForm(text));
}
