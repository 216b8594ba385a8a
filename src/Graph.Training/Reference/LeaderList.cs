using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Graph.Core.Relations;
using Graph.Extraction.Reference;

namespace Graph.Training.Reference;

/// <summary>
/// Makes seeds/reference/people.json: who heads which state and government since when, from the list of world leaders (facts of Wikidata, CC0).
/// </summary>
internal static partial class LeaderList
{
    private static readonly JsonSerializerOptions Compact = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // The list has the kingdoms, of which the states are the greater part.
    private static readonly Dictionary<string, string> Kingdoms = new(StringComparer.Ordinal) { ["Q756617"] = "DK", ["Q29999"] = "NL" };

    public static void Write(TrainingFolders folders)
    {
        var codes = ReferenceData.Default.States.Where(state => state.WikidataId is not null).ToDictionary(state => state.WikidataId!, state => state.Iso2, StringComparer.Ordinal);
        foreach (var (kingdom, code) in Kingdoms)
            codes.Add(kingdom, code);
        var listed = File.ReadLines(folders.DataFile("people", "world-leaders", "2021-wikidata.csv")).Skip(1).Select(CellsOf).ToList();
        var terms = WithoutRivals([.. listed.Select(cells => TermOf(cells, codes)).OfType<ListedTerm>()]);
        var people = terms.GroupBy(term => (term.PersonId, term.Person)).Select(PersonOf).OrderBy(person => person.Name, StringComparer.Ordinal).ToList();
        File.WriteAllText(
            Path.Combine(folders.Output, "people.json"),
            $"[\n{string.Join(",\n", people.Select(person => "  " + JsonSerializer.Serialize(person, Compact).Replace("\"names\":[],", "", StringComparison.Ordinal)))}\n]\n");
        Console.WriteLine($"people: {people.Count:N0} with {people.Sum(person => person.Terms.Count):N0} terms, of {listed.Count:N0} lines");
    }

    /// <summary>What a line says; null where it is of no state that we know, or of an office that several share or that heads nothing.</summary>
    private static ListedTerm? TermOf(string[] cells, Dictionary<string, string> codes)
    {
        if (cells is not [var stateId, _, _, var position, var personId, var person, var from, var to] || person == personId)
            return null;
        return codes.TryGetValue(stateId, out var state) && OfficeOf(position, state) is var (office, type)
            ? new(personId, person, new(state, office, type.Name, from, to.Length > 0 ? to : null))
            : null;
    }

    // Iran's president heads the government, under the supreme leader.
    private static (string Office, RelationType Type)? OfficeOf(string position, string state) => WordsOf(position) switch
    {
        "president" when position.Contains("Executive Yuan", StringComparison.Ordinal) => ("premier", RelationTypes.HeadOfGovernmentOf),
        "president" when position.Contains("Commission", StringComparison.Ordinal) => null,
        "president" when state == "IR" => ("president", RelationTypes.HeadOfGovernmentOf),
        "yang di-pertuan agong" or "ngwenyama" or "druk gyalpo" => ("king", RelationTypes.HeadOfStateOf),
        "president" or "monarch" or "king" or "emperor" or "emir" or "sultan" or "prince" or "supreme leader" or "pope" or "o le ao o le malo" => (WordsOf(position), RelationTypes.HeadOfStateOf),
        "federal chancellor" => ("chancellor", RelationTypes.HeadOfGovernmentOf),
        "chairman" when position.Contains("Council of Ministers", StringComparison.Ordinal) => ("prime minister", RelationTypes.HeadOfGovernmentOf),
        "prime minister" or "premier" or "taoiseach" => (WordsOf(position), RelationTypes.HeadOfGovernmentOf),
        "minister" when state == "MC" => ("minister of state", RelationTypes.HeadOfGovernmentOf),
        _ => null,
    };

    private static string WordsOf(string position) => (position.StartsWith("O le", StringComparison.Ordinal) ? position : position.Split(" of ")[0]).ToLowerInvariant();

    // Where two hold an office without an end, the list does not tell which of them does.
    private static IEnumerable<ListedTerm> WithoutRivals(IReadOnlyList<ListedTerm> terms)
    {
        var open = terms.Where(term => term.Term.To is null).ToLookup(term => (term.Term.State, term.Term.Type), term => term.PersonId);
        return terms.Where(term => term.Term.To is not null || open[(term.Term.State, term.Term.Type)].Distinct(StringComparer.Ordinal).Count() == 1);
    }

    private static ReferencePerson PersonOf(IGrouping<(string Id, string Name), ListedTerm> terms)
    {
        var name = Nickname().Replace(terms.Key.Name, " ").Split(',')[0];
        var bare = name.Split(" of ")[0];
        return new(terms.Key.Id, name)
        {
            Names = bare != name && bare.Contains(' ', StringComparison.Ordinal) ? [bare] : [],
            Terms = [.. terms.Select(term => term.Term)
                .OrderBy(term => term.From, StringComparer.Ordinal)
                .DistinctBy(term => (term.State, term.Type, term.To))
                .OrderBy(term => term.From, StringComparer.Ordinal).ThenBy(term => term.State, StringComparer.Ordinal)],
        };
    }

    /// <summary>The cells of a line of comma-separated values (RFC 4180), where no cell has a line break.</summary>
    private static string[] CellsOf(string line) =>
        [.. Cell().Matches(line).Select(match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : match.Groups["plain"].Value)];

    [GeneratedRegex("""\G(?:^|,)(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^,]*))""")]
    private static partial Regex Cell();

    [GeneratedRegex(""" "[^"]+" """)]
    private static partial Regex Nickname();

    private sealed record ListedTerm(string PersonId, string Person, ReferenceTerm Term);
}
