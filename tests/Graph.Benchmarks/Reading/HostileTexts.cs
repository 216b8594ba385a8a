using System.Text;

namespace Graph.Benchmarks.Reading;

/// <summary>Texts of about a megabyte that nobody writes, each of which costs a careless reader more than its length. Each is made when it is asked for.</summary>
internal static class HostileTexts
{
    private const int Length = 1_000_000;

    public static IReadOnlyList<(string What, Func<string> Make)> All { get; } =
    [
        ("a million quotation marks", () => new string('"', Length)),
        ("a million opening curly quotation marks", () => new string('“', Length)),
        ("one word", () => new string('a', Length)),
        ("one name of a million capitals", () => new string('A', Length)),
        ("brackets ten thousand deep, again and again", () => Repeat(new string('(', 10_000) + new string(')', 10_000))),
        ("a letter with a million combining marks", () => "e" + new string('\u0301', Length)),
        ("right-to-left marks and letters", () => Repeat("\u202Eקול\u200F said ")),
        ("unpaired surrogates", () => Repeat("\uD83D said \uDE00. ")),
        ("full stops", () => new string('.', Length)),
        ("line ends", () => new string('\n', Length)),
        ("one sentence of names", () => Repeat("Mara Velt and ")),
        ("one sentence of cues", () => Repeat("said that ")),
        ("according to, without end", () => Repeat("according to Mara Velt ")),
        ("one office of one person, again and again", () => Repeat("Prime Minister Mara Velt met Orla Tamm. ")),
        ("one long list of offices", () => Repeat("Prime Minister President ")),
        ("one surname with a new given name each time", () => Join(number => $"Mr. {NewName(number)} Belk said yes. ")),
        ("new names, two in each sentence", () => Join(number => $"{NewName(4 * number)} {NewName((4 * number) + 1)} met {NewName((4 * number) + 2)} {NewName((4 * number) + 3)}. ")),
        ("new names, all in one list", () => Join(number => $"{NewName(2 * number)} {NewName((2 * number) + 1)}, ") + "and Mara Velt signed a treaty."),
    ];

    private static string Join(Func<int, string> piece)
    {
        var text = new StringBuilder(Length + 100);
        for (var number = 0; text.Length < Length; number++)
            text.Append(piece(number));
        return text.ToString();
    }

    // Names of three syllables, of which there are 343,000.
    private static string NewName(int number) => Capital(Syllable(number)) + Syllable(number / 70) + Syllable(number / 4_900);

    private static string Syllable(int number) => $"{"bdfgklmnprstvz"[number / 5 % 14]}{"aeiou"[number % 5]}";

    private static string Capital(string syllable) => char.ToUpperInvariant(syllable[0]) + syllable[1..];

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
}
