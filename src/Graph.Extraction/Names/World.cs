using System.Runtime.InteropServices;
using Graph.Core.Entities;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>How a listed name is used.</summary>
public enum NameUse
{
    Name,
    Acronym,

    /// <summary>"Ruritanian", and the people: "Ruritanians".</summary>
    Demonym,

    /// <summary>A capital: a place, and a word for its state.</summary>
    Capital,
}

/// <summary>Something of the reference facts under one of its names.</summary>
/// <param name="Key">The same for all names of one thing.</param>
/// <param name="Kind">For bodies what they are ("agency"), for places nothing.</param>
/// <param name="Regions">For states, the adjectives of the regions they lie in: "Central Asian".</param>
/// <param name="PlaceId">For a capital, the Wikidata id of the city itself.</param>
/// <param name="BodyKey">For a capital, the key of the body that it stands for where the article speaks of that body.</param>
public sealed record ListedName(
    string Key,
    EntityType Type,
    string FullName,
    string? WikidataId,
    NameUse Use,
    string? Kind = null,
    IReadOnlyList<string>? Regions = null,
    string? PlaceId = null,
    string? BodyKey = null);

/// <summary>What the reader knows of the world, as it looks it up: the names of the reference facts by their words.</summary>
public sealed class World
{
    private readonly PhraseTable<ListedName> _names = new(places: 1_024);
    private readonly Dictionary<string, char?> _givenNames;
    private readonly Dictionary<string, char?> _genders;

    public World(IEnumerable<KeyValuePair<string, ListedName>> names, IEnumerable<KeyValuePair<string, char?>> givenNames, IEnumerable<KeyValuePair<string, char?>> genders)
    {
        foreach (var (name, entry) in names)
            _names.TryAdd(Tokenized(name), entry);
        _givenNames = new Dictionary<string, char?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, gender) in givenNames)
            _givenNames.TryAdd(name, gender);
        _genders = new Dictionary<string, char?>(_givenNames, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, gender) in genders)
            _genders.TryAdd(name, gender);
    }

    /// <summary>The world of <see cref="Reference.ReferenceData.Default"/>.</summary>
    public static World Default { get; } = WorldBuilder.Build(Reference.ReferenceData.Default);

    /// <summary>The longest listed name that begins at a token, or null.</summary>
    public (TokenRange Range, ListedName Entry)? LongestAt(List<Token> tokens, int at, int end) =>
        _names.LongestAt(CollectionsMarshal.AsSpan(tokens), static token => token.Text, at, end) is (var length, { } entry) ? (new TokenRange(at, at + length), entry) : null;

    /// <summary>The longest listed name that begins at a word and how many words it has, or nothing.</summary>
    public (int Length, ListedName? Entry) LongestAt(ReadOnlySpan<string> words, int at, int end) =>
        _names.LongestAt(words, static word => word, at, end);

    public ListedName? Find(string name) => _names.TryGet(IsTokenized(name) ? name : Tokenized(name), out var entry) ? entry : null;

    /// <summary>In any case.</summary>
    internal IEnumerable<string> GivenNames => _givenNames.Keys;

    public bool IsGivenName(string word) => _givenNames.ContainsKey(word);

    /// <summary>Whether a word is a given name, be it a rarer one of which only the gender is known.</summary>
    public bool MayBeGivenName(string word) => IsGivenName(word) || GenderOf(word) is not null;

    /// <summary>'m' or 'f', or null where the name is unknown or both.</summary>
    public char? GenderOf(string givenName) => _genders.GetValueOrDefault(givenName);

    // Most names are asked for as tokens have them: letters without marks, and one blank between two words.
    private static bool IsTokenized(string name)
    {
        for (var at = 0; at < name.Length; at++)
            if (!char.IsAsciiLetter(name[at]) && !(name[at] == ' ' && at > 0 && at < name.Length - 1 && name[at - 1] != ' '))
                return false;
        return true;
    }

    /// <summary>A name's tokens with one blank between two, as names are looked up.</summary>
    internal static string Tokenized(string name)
    {
        var tokens = new List<Token>();
        new Tokenizer(name).Cut(new(0, name.Length), tokens);
        return string.Join(' ', tokens.Select(token => token.Text));
    }
}
