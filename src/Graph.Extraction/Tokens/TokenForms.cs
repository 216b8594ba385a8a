using System.Collections.Concurrent;

namespace Graph.Extraction.Tokens;

/// <summary>
/// The forms of words, kept from article to article: most words of a text are few forms, whose letters then need not be looked at again and
/// whose lemmas are known. Full, it starts again; what it returns never depends on what it holds. Safe to share between threads.
/// </summary>
internal static class TokenForms
{
    private const int Most = 20_000;
    private const int LongestKept = 64;

    private static readonly ConcurrentDictionary<string, TokenForm> Kept = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, TokenForm>.AlternateLookup<ReadOnlySpan<char>> KeptByLetters = Kept.GetAlternateLookup<ReadOnlySpan<char>>();
    private static int _count;

    public static TokenForm Of(ReadOnlySpan<char> text) => KeptByLetters.TryGetValue(text, out var known) ? known : Add(new TokenForm(text.ToString()));

    private static TokenForm Add(TokenForm form)
    {
        if (form.Text.Length > LongestKept)
            return form;
        if (Interlocked.Increment(ref _count) > Most)
        {
            Kept.Clear();
            Interlocked.Exchange(ref _count, 0);
        }

        return Kept.GetOrAdd(form.Text, form);
    }
}
