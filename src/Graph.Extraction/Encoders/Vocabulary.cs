using Graph.Extraction.Models;

namespace Graph.Extraction.Encoders;

/// <summary>What the network knows a word by.</summary>
/// <param name="Vector">Its row among the vectors of large texts, or -1.</param>
/// <param name="Word">Its row among the words of the training texts; 0 for none.</param>
internal readonly record struct WordRows(int Vector, int Word, int Shape);

/// <summary>The words that the network has rows for, in lower case.</summary>
/// <param name="words">The words with a row of their own, from row 1 on.</param>
internal sealed class Vocabulary(WordVectors vectors, IReadOnlyList<string> words)
{
    private readonly WordTable _words = new(words);

    public const int AffixCount = 7;

    public IReadOnlyList<string> Words => words;

    public WordVectors Vectors => vectors;

    /// <param name="lower">What <see cref="Lower"/> makes of the form.</param>
    public WordRows RowsOf(string form, string lower) => new(vectors.RowOf(lower), _words.RowOf(lower) + 1, WordShape.Of(form));

    /// <summary>Fills the rows of the word's first and last letters in <see cref="EncoderWeights.Affixes"/>.</summary>
    /// <param name="lower">What <see cref="Lower"/> makes of the form.</param>
    public static void FillAffixes(ReadOnlySpan<char> lower, Span<int> rows)
    {
        for (var length = 1; length <= 4; length++)
            rows[length - 1] = RowOf('$', lower[Math.Max(0, lower.Length - length)..], length);
        for (var length = 1; length <= 3; length++)
            rows[3 + length] = RowOf('^', lower[..Math.Min(length, lower.Length)], length);
    }

    public static string Lower(string form) => form.ToLowerInvariant().Replace('’', '\'');

    private static int RowOf(char side, ReadOnlySpan<char> letters, int length) =>
        (int)(FeatureHash.OfText(letters) * 31 + (uint)(side * 8) + (uint)length) & (Width.AffixRows - 1);
}
