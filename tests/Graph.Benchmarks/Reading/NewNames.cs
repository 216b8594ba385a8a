using System.Text;

namespace Graph.Benchmarks.Reading;

/// <summary>Hostile texts in which no name comes twice, so that nothing which is kept of one word serves another.</summary>
internal static class NewNames
{
    /// <summary>Persons of one surname, each with a given name of his own.</summary>
    public static string OfOneSurname(int length) => Join(length, number => $"Mr. {Name(number)} Belk said yes. ");

    public static string TwoInEachSentence(int length) =>
        Join(length, number => $"{Name(4 * number)} {Name((4 * number) + 1)} met {Name((4 * number) + 2)} {Name((4 * number) + 3)}. ");

    public static string InOneList(int length) => Join(length, number => $"{Name(2 * number)} {Name((2 * number) + 1)}, ") + "and Mara Velt signed a treaty.";

    /// <summary>Somebody's long words, of which every sentence tells of another person.</summary>
    public static string InOneQuotation(int length) => "“" + Join(length, number => $"{Name(2 * number)} {Name((2 * number) + 1)} is a liar. ") + "” Tomas Belk said.";

    /// <summary>Lands that nobody lists, each with an army, a parliament and an adjective of its own.</summary>
    public static string OfLands(int length) => Join(length, number => $"{Name(number)}’s army left. {Name(number)}’s parliament met the {Name(number)}ian envoy. ");

    private static string Join(int length, Func<int, string> piece)
    {
        var text = new StringBuilder(length + 100);
        for (var number = 0; text.Length < length; number++)
            text.Append(piece(number));
        return text.ToString();
    }

    // Three syllables each, of which there are 343,000.
    private static string Name(int number) => Capital(Syllable(number)) + Syllable(number / 70) + Syllable(number / 4_900);

    private static string Syllable(int number) => $"{"bdfgklmnprstvz"[number / 5 % 14]}{"aeiou"[number % 5]}";

    private static string Capital(string syllable) => char.ToUpperInvariant(syllable[0]) + syllable[1..];
}
