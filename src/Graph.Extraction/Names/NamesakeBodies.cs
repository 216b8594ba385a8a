using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Bodies that are called like a listed one of another state: "the Senate" and "the Labour Party" where the article speaks of another
/// state and of nothing at the listed one's home, and "Norway's Labour Party" wherever it stands. Only names that parties of many states have are taken for another's.
/// </summary>
internal sealed class NamesakeBodies(AnnotatedArticle article, List<NameMention> known)
{
    private const int MostPlainWords = 3;

    // What parties of many states are called by; "Likud" is one party's name.
    private static readonly HashSet<string> OfManyParties = FunctionWords.Set(
        "labour democratic democrat democrats republican republicans social socialist liberal liberals conservative tory tories national front rally people's christian free party union justice development new democracy");

    private static readonly Dictionary<string, string> StatesOfCities = ReferenceData.Default.States.Select(state => (City: state.Capital.Name, State: (string?)state.Iso2))
        .Concat(ReferenceData.Default.Places.Select(place => (City: place.Name, place.State))).Where(seat => seat.State is not null)
        .DistinctBy(seat => seat.City).ToDictionary(seat => seat.City, seat => seat.State!, StringComparer.Ordinal);

    // By the full name of each listed party that others may be called like.
    private static readonly Dictionary<string, string> HomesOfParties = ReferenceData.Default.Bodies
        .Where(body => body is { Kind: "party", BasedIn: not null } && StatesOfCities.ContainsKey(body.BasedIn) && body.Names.Prepend(body.Name).Any(IsOfMany))
        .ToDictionary(body => body.Name, body => StatesOfCities[body.BasedIn!], StringComparer.Ordinal);

    // Who held an office of state, by name: who is told of speaks of the state.
    private static readonly Lazy<ILookup<string, string>> StatesOfPersons = new(() => ReferenceData.Default.People
        .SelectMany(person => person.Names.Prepend(person.Name).SelectMany(name => person.Terms.Select(term => (Name: name, term.State)))).Distinct().ToLookup(held => held.Name, held => held.State, StringComparer.Ordinal));

    private HashSet<string>? _spokenOf;
    private HashSet<string>? _states;
    private TokenIndex<NameMention>? _statesByFirst;
    private TokenIndex<NameMention>? _statesByEnd;

    private List<Token> Tokens => article.Tokens;

    // Everything listed that is no such body.
    private HashSet<string> SpokenOf => _spokenOf ??= known.Where(name => HomeOf(name) is null).Select(name => name.Entry?.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private HashSet<string> States => _states ??= known.Where(IsState).Select(name => name.Entry!.Key).ToHashSet(StringComparer.Ordinal);

    private TokenIndex<NameMention> StatesByFirst => _statesByFirst ??= new(known.Where(IsState), name => name.Range.First);

    private TokenIndex<NameMention> StatesByEnd => _statesByEnd ??= new(known.Where(IsState), name => name.Range.End);

    /// <summary>The known names; those of another state's bodies are no longer the listed ones.</summary>
    public List<NameMention> Part()
    {
        if (known.Exists(IsCongress) && States is { Count: 1 } && States.Contains("IN") && !known.Exists(name => name.Entry?.Key == Congress.Value.Listed.Key && !IsCongress(name)))
            known = known.ConvertAll(name => IsCongress(name) ? name with { Entry = Congress.Value.Party } : name);
        if (!known.Exists(name => HomeOf(name) is not null))
            return known;
        var namesakes = known.Where(name => HomeOf(name) is not null).GroupBy(name => name.Entry!.Key).SelectMany(Namesakes).ToHashSet();
        if (namesakes.Count == 0)
            return known;
        var longest = namesakes.GroupBy(name => name.Entry!.Key).ToDictionary(names => names.Key, names => names.Select(name => article.ProseOf(name.Range)).MaxBy(text => text.Length)!, StringComparer.Ordinal);
        // "Labour Party of Norway" is one name.
        return [.. known.Where(name => !(name.IsInner && namesakes.Contains(name))).Select(name => namesakes.Contains(name) ? name with { Entry = Namesake(name.Entry!, longest[name.Entry!.Key]) } : name)];
    }

    // "Congress" alone is that of the United States but in India, where it is the party.
    private static readonly Lazy<(ListedName Listed, ListedName Party)> Congress = new(() => (World.Default.Find("Congress")!, World.Default.Find("Indian National Congress")!));

    private bool IsCongress(NameMention name) => name is { IsInner: false, Range: { Length: 1, First: var at } } && Tokens[at].Text is "Congress" && name.Entry?.Key == Congress.Value.Listed.Key;

    private static bool IsState(NameMention name) => name is { Type: EntityType.State, Entry: not null };

    // A party stays one, whatever it is called by.
    private static ListedName? Namesake(ListedName listed, string name) =>
        listed is { Kind: "party", Use: NameUse.Name or NameUse.Demonym } ? listed with { Key = "namesake:" + listed.Key, FullName = name, WikidataId = null } : null;

    private IEnumerable<NameMention> Namesakes(IEnumerable<NameMention> ofOne)
    {
        var names = ofOne.ToList();
        var home = HomeOf(names[0])!;
        var owners = names.ConvertAll(OwnerOf);
        var ofOthers = names.Where((_, at) => owners[at] is { } owner && owner != home).ToList();
        if (ofOthers.Count > 0)
            return owners.Contains(home) ? ofOthers : names;
        return States.Any(state => state != home) && !IsSpokenOf(home, names[0].Entry!) ? names : [];
    }

    // "Norway's Labour Party", "the ruling Norwegian Labour Party", "Norway's ruling Labour Party", "the Labour Party of Norway"
    private string? OwnerOf(NameMention name)
    {
        var at = name.Range.First;
        while (at > 0 && name.Range.First - at < MostPlainWords && Tokens[at - 1] is { IsWord: true, IsCapitalised: false } && article.Tags[at - 1].Universal is "ADJ" or "VERB")
            at--;
        var end = at > 0 && Tokens[at - 1].Kind == TokenKind.Possessive ? at - 1 : at;
        if (StatesByEnd[end] is [var before, ..] && (end < at || before.Entry!.Use is NameUse.Demonym))
            return before.Entry!.Key;
        return name.Range.End < Tokens.Count && Tokens[name.Range.End].Is("of") && StatesByFirst[name.Range.End + 1] is [var behind, ..] ? behind.Entry!.Key : null;
    }

    // The state, its seats, its places, who ruled it, and the bodies of its capital.
    private bool IsSpokenOf(string home, ListedName body)
    {
        var state = ReferenceData.Default.States.First(state => state.Iso2 == home);
        return SpokenOf.Contains(home) || SpokenOf.Contains(body.Key) || state.Seats.Any(seat => SpokenOf.Contains("seat:" + seat))
            || ReferenceData.Default.Places.Any(place => place.State == home && SpokenOf.Contains("place:" + place.Name))
            || ReferenceData.Default.Bodies.Any(other => other.BasedIn == state.Capital.Name && SpokenOf.Contains("body:" + other.Name))
            || known.Exists(name => name is { Type: EntityType.Person, Entry: null, Range.Length: > 1 } && StatesOfPersons.Value[article.ProseOf(name.Range)].Contains(home));
    }

    private string? HomeOf(NameMention name) => name.Entry switch
    {
        { Kind: "party", Use: NameUse.Name or NameUse.Demonym } party => HomesOfParties.GetValueOrDefault(party.FullName) is { } home && IsOfMany(TokenWords.Text(Tokens, name.Range)) ? home : null,
        { Kind: "parliament", Use: NameUse.Name } parliament => HomeOfParliament(name, parliament),
        _ => null,
    };

    private static bool IsOfMany(string name) => name.Split(' ') is var words && Array.TrueForAll(words, word => OfManyParties.Contains(word.ToLowerInvariant()));

    // The state in the full name of a parliament that is named without it.
    private string? HomeOfParliament(NameMention name, ListedName entry)
    {
        // "Congress" alone is that of the United States to nearly everybody who writes of it.
        if (Tokens[name.Range.End - 1].Is("congress") || name.Range.Length > 1 && entry.FullName.Split(' ').Length == name.Range.Length)
            return null;
        var words = entry.FullName.Split(' ');
        return World.Default.LongestAt(words, 0, words.Length - 1) is (var length, { Type: EntityType.State } state) && name.Range.Length <= words.Length - length ? state.Key : null;
    }
}
