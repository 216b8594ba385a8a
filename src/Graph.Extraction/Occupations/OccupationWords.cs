using Graph.Core.Relations;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Occupations;

/// <summary>The occupations of the reference facts, as they are looked up in a text.</summary>
internal sealed class OccupationWords
{
    // "opera house director": so far from its head may the word stand that tells the field.
    private const int FurthestSubject = 2;

    // Titles that name no state and lead what may be a body, yet are of politics.
    private static readonly HashSet<string> Local = new(["mayor", "lord mayor", "deputy mayor", "governor", "lieutenant governor", "ambassador"], StringComparer.Ordinal);

    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _subjects = new(StringComparer.Ordinal);
    private readonly HashSet<string> _offices;
    private readonly HashSet<string> _heads;
    private readonly HashSet<(string, string)> _near = [];
    private readonly HashSet<string> _firstWords;
    private readonly int _longest;

    // By the last word, the most words of what ends in it: most words end nothing, and joining words to look them up costs.
    private readonly Dictionary<string, int> _longestByLastWord = new(StringComparer.Ordinal);

    private OccupationWords(ReferenceOccupations occupations, IEnumerable<ReferenceOffice> offices)
    {
        foreach (var field in occupations.Fields)
            Note(field);
        _heads = new(occupations.Heads, StringComparer.Ordinal);
        _offices = new(offices.Where(IsPolitical).Select(office => office.Title.ToLowerInvariant()), StringComparer.Ordinal);
        _firstWords = [.. _fields.Keys.Concat(_offices).Select(words => words.Split(' ')[0]), .. _subjects.Keys];
        foreach (var words in _fields.Keys.Concat(_offices).Select(listed => listed.Split(' ')))
            _longestByLastWord[words[^1]] = Math.Max(words.Length, _longestByLastWord.GetValueOrDefault(words[^1]));
        _longest = _longestByLastWord.Values.Max();
    }

    public static OccupationWords Default { get; } = new(ReferenceData.Default.Occupations, ReferenceData.Default.Offices);

    /// <summary>Whether one person may well be told of in both fields.</summary>
    public bool AreNear(string left, string right) => left == right || _near.Contains((left, right));

    /// <summary>The field of an occupation that ends before a token, and where its words begin; an office of state is of politics.</summary>
    public (int First, string Field)? EndingAt(List<Token> tokens, int end, int floor)
    {
        if (end <= floor)
            return null;
        if (ListedAt(tokens, end, floor) is { } listed)
            return listed;
        return IsHead(tokens, end - 1, floor) && SubjectBefore(tokens, end - 1, floor) is { } subject ? subject : null;
    }

    /// <summary>Whether the word tells a field only by what stands beside it.</summary>
    public bool IsHead(List<Token> tokens, int at, int floor) => at >= floor && _heads.Contains(Singular(tokens[at].Lower));

    /// <summary>Whether the words are of several people: "actors".</summary>
    public bool IsPlural(List<Token> tokens, int first, int end) =>
        tokens[end - 1].Lower.EndsWith('s') && WordsOf(tokens, first, end) is var words && !_fields.ContainsKey(words) && _fields.ContainsKey(Singular(words));

    /// <summary>Whether the words are the title of an office of state.</summary>
    public bool IsOffice(List<Token> tokens, int first, int end) => _offices.Contains(WordsOf(tokens, first, end));

    public string? FieldOfSubject(string lower) => _subjects.GetValueOrDefault(lower);

    /// <summary>The end of an occupation that begins at a token and has a capital in its every word; the same token where there is none.</summary>
    public int CapitalisedFrom(List<Token> tokens, int first, int end)
    {
        // Most words begin no occupation, and every name is asked.
        if (!_firstWords.Contains(tokens[first].Lower) && !_firstWords.Contains(Singular(tokens[first].Lower)))
            return first;
        var most = Math.Min(end, first + _longest);
        for (var stop = most; stop > first; stop--)
            if (AreCapitalised(tokens, first, stop) && EndingAt(tokens, stop, first) is { } found && found.First == first && !IsOffice(tokens, first, stop))
                return stop;
        return first;
    }

    private static bool AreCapitalised(List<Token> tokens, int first, int end) =>
        Enumerable.Range(first, end - first).All(at => tokens[at].IsCapitalised);

    private (int First, string Field)? ListedAt(List<Token> tokens, int end, int floor)
    {
        for (var first = Math.Max(floor, end - LongestEndingIn(tokens[end - 1].Lower)); first < end; first++)
            if (FieldOf(WordsOf(tokens, first, end)) is { } field)
                return (first, field);
        return null;
    }

    private int LongestEndingIn(string lower) => Math.Max(
        _longestByLastWord.GetValueOrDefault(lower), lower.EndsWith('s') ? _longestByLastWord.GetValueOrDefault(Singular(lower)) : 0);

    private string? FieldOf(string words) =>
        _fields.GetValueOrDefault(words) ?? (_offices.Contains(words) ? Occupation.Politics : _fields.GetValueOrDefault(Singular(words)));

    private (int First, string Field)? SubjectBefore(List<Token> tokens, int head, int floor)
    {
        for (var at = head - 1; at >= Math.Max(floor, head - FurthestSubject); at--)
        {
            if (FieldOfSubject(tokens[at].Lower) is { } field)
                return (at, field);
            if (!IsOfPhrase(tokens[at]))
                return null;
        }

        return null;
    }

    // "theatre replaces director": what ends in s may be a verb.
    private static bool IsOfPhrase(Token token) => token.Kind == TokenKind.Possessive
        || (token.IsWord && !FunctionWords.Prepositions.Contains(token.Lower) && !token.Lower.EndsWith('s'));

    private void Note(OccupationField field)
    {
        foreach (var words in field.Occupations)
            _fields.Add(words, field.Field);
        foreach (var word in field.Subjects)
            _subjects.Add(word, field.Field);
        foreach (var near in field.Near)
            _near.UnionWith([(field.Field, near), (near, field.Field)]);
    }

    // Whoever heads a state or a government, belongs to it or sits in a parliament; a bare "member" may be anybody's.
    private static bool IsPolitical(ReferenceOffice office) =>
        office.Title is not "member" && (office.OfBody == RelationTypes.MemberOf.Name || office.OfState == RelationTypes.HeadOfStateOf.Name
            || office.OfState == RelationTypes.HeadOfGovernmentOf.Name || office.OfState == RelationTypes.MinisterOf.Name || Local.Contains(office.Title));

    private static string Singular(string word) => word.EndsWith('s') && word.Length > 3 ? word[..^1] : word;

    private static string WordsOf(List<Token> tokens, int first, int end) => TokenWords.Lower(tokens, new(first, end));
}
