using System.Collections.Immutable;

namespace Graph.Benchmarks.Identity;

/// <summary>Somebody of the invented world.</summary>
/// <param name="Name">The name that most articles use.</param>
/// <param name="OtherSpelling">What some articles write instead; null where all write the same.</param>
/// <param name="Office">As it stands behind the name: "chairman of the Harbour Trade Council".</param>
internal sealed record InventedPerson(string Name, string? OtherSpelling, string Office)
{
    public static string SurnameOf(string name) => name[(name.LastIndexOf(' ') + 1)..];
}

/// <summary>
/// People of an invented region, the same on every run: one in twenty bears another's full name, one in three a name that is romanised in
/// two ways, many a surname that others bear too. None of them exists.
/// </summary>
internal sealed class InventedPeople
{
    private const int NamesakeEvery = 20;
    private const int PeoplePerBody = 8;

    // Given names with how else they are written.
    private static readonly (string Name, string Other)[] TwiceSpelt =
    [
        ("Sergey", "Sergei"), ("Andrey", "Andrei"), ("Alexey", "Alexei"), ("Dmitry", "Dmitriy"), ("Yury", "Yuriy"), ("Tatyana", "Tatiana"), ("Valeriya", "Valeria"), ("Mikhail", "Mihail"),
    ];

    private static readonly string[] OnceSpelt =
    [
        "Anna", "Boris", "Clara", "Daniel", "Elena", "Felix", "Grigor", "Helena", "Ivan", "Julia", "Karen", "Laura", "Marta", "Nina", "Oskar", "Pavel",
    ];

    private static readonly string[] Starts = ["Bel", "Dor", "Fen", "Gal", "Har", "Kar", "Lom", "Mir", "Nov", "Orl", "Pet", "Rud", "Sol", "Tor", "Vel", "Zar"];
    private static readonly string[] Middles = ["a", "i", "o", "u", "en", "an", "or", "ar"];
    private static readonly string[] Ends = ["kov", "din", "sky", "vek", "mov", "ran", "tas", "lin", "nik", "zin", "dze", "rov"];
    private static readonly string[] BodyFirsts = ["Harbour", "Lakeside", "Northern", "Karst", "Valley", "River", "Coastal", "Upland", "Eastern", "Island"];
    private static readonly string[] BodySeconds = ["Trade", "Water", "Energy", "Railway", "Grain", "Fishery", "Health", "Mining", "Border", "Forest"];
    private static readonly string[] BodyHeads = ["Council", "Commission", "Agency", "Union", "Committee"];
    private static readonly string[] Posts = ["chairman of", "spokeswoman for", "director of", "secretary general of", "a member of"];

    public InventedPeople(int count, int seed)
    {
        var random = new Random(seed);
        var people = ImmutableArray.CreateBuilder<InventedPerson>(count);
        for (var number = 0; number < count; number++)
        {
            var (name, other) = number % NamesakeEvery == NamesakeEvery - 1 ? NamesakeOf(people[random.Next(people.Count)]) : NewName(random);
            people.Add(new InventedPerson(name, other, $"{Posts[random.Next(Posts.Length)]} the {BodyOf(random, count)}"));
        }

        All = people.MoveToImmutable();
    }

    public ImmutableArray<InventedPerson> All { get; }

    private static (string, string?) NamesakeOf(InventedPerson person) => (person.Name, person.OtherSpelling);

    private static (string Name, string? Other) NewName(Random random)
    {
        var surname = Starts[random.Next(Starts.Length)] + Middles[random.Next(Middles.Length)] + Starts[random.Next(Starts.Length)].ToLowerInvariant() + Ends[random.Next(Ends.Length)];
        if (random.Next(3) > 0)
            return ($"{OnceSpelt[random.Next(OnceSpelt.Length)]} {surname}", null);
        var (given, other) = TwiceSpelt[random.Next(TwiceSpelt.Length)];
        return ($"{given} {surname}", $"{other} {surname}");
    }

    // As many bodies as people need, so that two namesakes seldom share one.
    private static string BodyOf(Random random, int people)
    {
        var town = random.Next(Math.Max(1, people / PeoplePerBody / (BodyFirsts.Length * BodySeconds.Length)) + 1);
        return $"{Towns(town)}{BodyFirsts[random.Next(BodyFirsts.Length)]} {BodySeconds[random.Next(BodySeconds.Length)]} {BodyHeads[random.Next(BodyHeads.Length)]}";
    }

    private static string Towns(int town) => town == 0 ? "" : Starts[town % Starts.Length] + Middles[town / Starts.Length % Middles.Length] + "port ";
}
