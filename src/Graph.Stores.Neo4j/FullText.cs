namespace Graph.Stores.Neo4j;

/// <summary>
/// Questions to the full-text indexes, which hold folded words between spaces. Folded words are letters and digits alone, so
/// nothing of them is an operator; the words are put in quotation marks nevertheless where Lucene allows it. What an index
/// finds is only where a read begins: the words are compared again.
/// </summary>
internal static class FullText
{
    // Lucene's whitespace tokenizer cuts longer words in pieces of this length.
    private const int LongestToken = 255;

    /// <summary>All of these words.</summary>
    public static string Words(IEnumerable<string> words) =>
        string.Join(' ', words.Select(word => $"+\"{Token(word)}\""));

    /// <summary>Words that begin with each of these.</summary>
    public static string Beginnings(IEnumerable<string> words) =>
        string.Join(' ', words.Select(word => $"+{Token(word)}*"));

    private static string Token(string word) => word[..Math.Min(word.Length, LongestToken)];
}
