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
        ("one surname with a new given name each time", () => NewNames.OfOneSurname(Length)),
        ("new names, two in each sentence", () => NewNames.TwoInEachSentence(Length)),
        ("new names, all in one list", () => NewNames.InOneList(Length)),
        ("new names, all in one quotation", () => NewNames.InOneQuotation(Length)),
    ];

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
}
