using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Offices;

/// <summary>The titles of the reference facts, as they are looked up in a text.</summary>
internal sealed class Titles
{
    private readonly Dictionary<string, ReferenceOffice> _byWords;
    private readonly Dictionary<string, int> _longestByFirstWord = new(StringComparer.Ordinal);

    private Titles(IEnumerable<ReferenceOffice> offices)
    {
        _byWords = offices.ToDictionary(office => office.Title.ToLowerInvariant(), StringComparer.Ordinal);
        foreach (var words in _byWords.Keys.Select(title => title.Split(' ')))
        {
            Note(words[0], words.Length);
            if (words.Length == 1)
                Note(words[0] + "s", 1);
        }
    }

    public static Titles Default { get; } = new(ReferenceData.Default.Offices);

    /// <summary>Whether a word in lower case can begin a title.</summary>
    public bool Begins(string word) => _longestByFirstWord.ContainsKey(word);

    /// <summary>The longest title that begins at a token and how many tokens it has, in the singular or plural; or null.</summary>
    public (ReferenceOffice Title, int Length)? LongestAt(IReadOnlyList<Token> tokens, int at, int end)
    {
        if (!_longestByFirstWord.TryGetValue(tokens[at].Lower, out var longest))
            return null;
        for (var length = Math.Min(longest, end - at); length > 0; length--)
        {
            var words = length == 1 ? tokens[at].Lower : string.Join(' ', Enumerable.Range(at, length).Select(i => tokens[i].Lower));
            if (_byWords.TryGetValue(words, out var title) || words.EndsWith('s') && _byWords.TryGetValue(words[..^1], out title))
                return (title, length);
        }

        return null;
    }

    private void Note(string word, int length) =>
        _longestByFirstWord[word] = Math.Max(length, _longestByFirstWord.GetValueOrDefault(word));
}
