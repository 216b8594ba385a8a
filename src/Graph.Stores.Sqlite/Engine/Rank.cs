namespace Graph.Stores.Sqlite.Engine;

/// <summary>
/// The order of a text id as a number, so that an index holds eight bytes in its place: an id that sorts before another (ordinal)
/// has the same or a smaller rank. Ids that follow from content practically never share one; whoever sorts ends in the id.
/// </summary>
internal static class Rank
{
    private const string Alphabet = "234567abcdefghijklmnopqrstuvwxyz";
    private const int Length = 12;

    /// <summary>The rank of an id among those of one kind, whose prefix is a letter and an underscore.</summary>
    public static long Of(string id, string prefix)
    {
        var order = string.CompareOrdinal(id, 0, prefix, 0, prefix.Length);
        if (order != 0)
            return order < 0 ? 0 : long.MaxValue;

        var rank = 1L;
        for (var place = 0; place < Length; place++)
        {
            var letter = prefix.Length + place < id.Length ? id[prefix.Length + place] : '\0';
            var digit = DigitOf(letter);
            if (digit == Alphabet.Length)
                return ((rank + 1) << (5 * (Length - place))) - 1;
            rank = (rank << 5) | (uint)digit;
            if (Alphabet[digit] != letter)
                return rank << (5 * (Length - place - 1));
        }

        return rank;
    }

    // A character outside the alphabet stands for the next one in it, and what follows it no longer counts.
    private static int DigitOf(char letter)
    {
        var digit = 0;
        while (digit < Alphabet.Length && Alphabet[digit] < letter)
            digit++;
        return digit;
    }
}
