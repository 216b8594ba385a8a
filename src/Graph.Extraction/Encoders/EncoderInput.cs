namespace Graph.Extraction.Encoders;

/// <summary>What the first layer sees of one word: its vector, its own row, its letters, its shape; the lists come last.</summary>
internal static class EncoderInput
{
    public const int WordAt = Width.Vector;
    public const int AffixAt = WordAt + Width.Word;
    public const int ShapeAt = AffixAt + Width.Affix;
    public const int ListAt = ShapeAt + Width.Shape;

    /// <summary>Fills all but the lists' part, which stays zero; <see cref="Width.Input"/> long. Whether the word has a vector: without one, that part stays zero too.</summary>
    public static bool Fill(Vocabulary vocabulary, EncoderWeights weights, string form, Span<float> input)
    {
        input.Clear();
        var lower = Vocabulary.Lower(form);
        var rows = vocabulary.RowsOf(form, lower);
        vocabulary.Vectors.Fill(rows.Vector, input[..Width.Vector]);
        weights.Words.Row(rows.Word).CopyTo(input[WordAt..]);
        Span<int> affixes = stackalloc int[Vocabulary.AffixCount];
        Vocabulary.FillAffixes(lower, affixes);
        foreach (var affix in affixes)
            Matrices.Add(weights.Affixes.Row(affix), input.Slice(AffixAt, Width.Affix));
        weights.Shapes.Row(rows.Shape).CopyTo(input[ShapeAt..]);
        return rows.Vector >= 0;
    }
}
