using Graph.Benchmarks.Reading;

namespace Graph.Extraction.Tests.Robustness;

/// <summary>Texts that nobody writes, of any length, each of which costs a careless reader more than its length.</summary>
public static class HostileTexts
{
    private static readonly Dictionary<string, Func<int, string>> All = new()
    {
        ["quotation marks"] = length => new string('"', length),
        ["apart"] = length => Repeat("\" ", length),
        ["opening marks"] = length => Repeat("“a\n", length),
        ["one word"] = length => new string('x', length),
        ["one name"] = length => "A" + new string('x', length),
        ["a state's endless name"] = length => "The Republic of A" + new string('x', length / 2) + Repeat(" Republic", length / 2),
        ["brackets"] = length => new string('(', length / 2) + new string(')', length / 2),
        ["marks"] = length => Repeat("!?", length),
        ["surrogates"] = length => new string('\ud83d', length),
        ["combining"] = length => "e" + new string('\u0301', length),
        ["speech"] = length => Repeat("he said ", length),
        ["citations"] = length => Repeat("said, citing two officials, that ", length),
        ["names"] = length => Repeat("John Smith Jane Smith Smith ", length),
        ["capitals"] = length => Repeat("Council of the CSTO ", length),
        ["commas"] = length => Repeat("Norway, ", length),
        ["one holder"] = length => Repeat("Prime Minister Mara Ostrova of Norway left in May. ", length),
        ["events"] = length => Repeat("the CSTO summit. ", length),
        ["a new given name each time"] = NewNames.OfOneSurname,
        ["all names new"] = NewNames.TwoInEachSentence,
        ["one list of new names"] = NewNames.InOneList,
        ["a new land each time"] = NewNames.OfLands,
        ["one quotation of new names"] = NewNames.InOneQuotation,
    };

    public static TheoryData<string> Names => [.. All.Keys];

    public static string OfLength(string what, int length) => All[what](length);

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
