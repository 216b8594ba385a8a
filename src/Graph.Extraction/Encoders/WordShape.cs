namespace Graph.Extraction.Encoders;

/// <summary>A number for how a word is written: capitals, digits, marks, length.</summary>
internal static class WordShape
{
    public const int Count = 256;

    public static int Of(ReadOnlySpan<char> form)
    {
        var shape = 0;
        for (var at = 0; at < form.Length; at++)
            shape |= BitOf(form[at], isFirst: at == 0);
        return shape | (form.Length == 1 ? 64 : 0) | (form.Length > 3 ? 128 : 0);
    }

    private static int BitOf(char letter, bool isFirst)
    {
        if (char.IsUpper(letter))
            return isFirst ? 1 : 2;
        if (char.IsLower(letter))
            return 4;
        if (char.IsDigit(letter))
            return 8;
        return letter is '-' or '–' ? 16 : 32;
    }
}
