using Graph.Core.Identity;

namespace Graph.Core.Statements;

/// <summary>
/// What a statement's words come down to when its reports are compared: folded, without the small words that a change from direct to
/// indirect speech changes ("I keep my word", "he keeps his word"), and without the endings of number and tense. English, like the
/// reader; other languages lose only what happens to look the same.
/// </summary>
public sealed class ContentWords
{
    private const int MaxKeys = 6;

    // Pronouns, articles, auxiliaries, conjunctions and prepositions. "not", "no" and "never" stay: they turn what is said.
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "a", "about", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "been", "being", "but", "by", "can", "could", "d",
        "did", "do", "does", "for", "from", "had", "has", "have", "he", "her", "here", "him", "his", "i", "if", "in", "into", "is", "it",
        "its", "just", "ll", "m", "may", "me", "might", "must", "my", "now", "of", "on", "or", "our", "ours", "re", "s", "shall", "she",
        "should", "so", "some", "such", "t", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those",
        "to", "today", "too", "us", "ve", "very", "was", "we", "were", "what", "when", "which", "who", "will", "with", "would", "you", "your",
    };

    private readonly string[] inOrder;
    private readonly HashSet<string> words;

    private ContentWords(string[] inOrder)
    {
        this.inOrder = inOrder;
        words = [.. inOrder];
    }

    /// <summary>How many different words there are.</summary>
    public int Count => words.Count;

    public static ContentWords Of(string content) =>
        new([.. FoldedText.Words(content).Where(word => !IsSmall(word)).Select(Stem)]);

    /// <summary>Whether a folded word is one that a change from direct to indirect speech changes, and that tells nothing by itself.</summary>
    internal static bool IsSmall(string word) => Small.Contains(word);

    /// <summary>How many words both have.</summary>
    public int Shared(ContentWords other) => words.Count(other.words.Contains);

    /// <summary>The share of the shorter one's words that the longer one has too, 0 to 1; 0 where one has none.</summary>
    public double Containment(ContentWords other)
    {
        var shorter = Math.Min(Count, other.Count);
        return shorter == 0 ? 0 : (double)Shared(other) / shorter;
    }

    /// <summary>Whether both come down to the same words.</summary>
    public bool IsSame(ContentWords other) => words.SetEquals(other.words);

    /// <summary>
    /// The keys under which contents meet that may be one: of all pairs of neighbouring words the few that sort first by their hash.
    /// A part of a longer content shares one with it in all likelihood, since what sorts first in the whole does in the part as well
    /// (bottom-k sketches: E. Cohen and H. Kaplan, 2007). Empty where there are fewer than two words.
    /// </summary>
    public IReadOnlyList<string> Keys() =>
        [.. inOrder.Zip(inOrder.Skip(1), (left, right) => ContentId.Of("k", left, right)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MaxKeys)];

    // The plural and tense endings of Porter's first step (1980), without its repairs: both sides lose the same.
    internal static string Stem(string word) => word switch
    {
        { Length: > 5 } when word.EndsWith("ing", StringComparison.Ordinal) => Bare(word[..^3]),
        { Length: > 4 } when word.EndsWith("ied", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        { Length: > 4 } when word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("es", StringComparison.Ordinal) => Bare(word[..^2]),
        { Length: > 3 } when word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) => Bare(word[..^1]),
        { Length: > 3 } => Bare(word),
        _ => word,
    };

    // "hope" and "hop(ing)" meet without the last e; "stopp(ed)" and "stop" with one p.
    private static string Bare(string stem) => stem switch
    {
        [.., 'e'] => stem[..^1],
        [.., var before, var last] when before == last && last is not ('l' or 's' or 'z') => stem[..^1],
        _ => stem,
    };
}
