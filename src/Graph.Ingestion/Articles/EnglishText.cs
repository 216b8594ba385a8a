namespace Graph.Ingestion.Articles;

/// <summary>
/// Tells English from other languages by its small words, which make up a quarter of any English text and next to none of another. It
/// serves a notice alone, so that a library of language profiles would be more than is asked for.
/// </summary>
internal static class EnglishText
{
    private static readonly HashSet<string> SmallWords = new(
        ["the", "of", "to", "and", "in", "is", "that", "for", "was", "with", "by", "it", "from", "at", "are", "this", "have", "has", "be", "not", "he", "she", "said", "his", "her", "they", "will", "would", "which", "who"],
        StringComparer.OrdinalIgnoreCase);

    // Fewer words tell nothing.
    private const int FewestWords = 40;

    // What the first words do not tell, more do not.
    private const int MostWords = 400;

    private const double FewestSmall = 0.1;

    /// <summary>Whether a text is long enough to tell and is of another language by all appearance.</summary>
    public static bool IsOther(string text)
    {
        var (words, small) = (0, 0);
        var lookup = SmallWords.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Length && words < MostWords;)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
                at++;
            if (at == start)
            {
                at++;
                continue;
            }

            words++;
            small += lookup.Contains(text.AsSpan(start, at - start)) ? 1 : 0;
        }

        return words >= FewestWords && small < words * FewestSmall;
    }
}
