using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>The words of the persons' names that an article has given so far.</summary>
internal sealed class PersonNames
{
    private const int Longest = 5;

    private readonly HashSet<string> _full = new(StringComparer.Ordinal);
    private readonly HashSet<string> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longestByFirstWord = new(StringComparer.Ordinal);

    public void Add(IReadOnlyList<Token> tokens, TokenRange name)
    {
        _full.Add(Words(tokens, name.First, name.Length));
        var first = tokens[name.First].Text;
        _longestByFirstWord[first] = Math.Max(_longestByFirstWord.GetValueOrDefault(first), Math.Min(name.Length, Longest));
        if (name.Length == 1)
            _parts.Add(tokens[name.First].Text);
        for (var at = name.First; at < name.End && name.Length > 1; at++)
        {
            if (tokens[at].Text.Length > 2 && tokens[at].IsCapitalised)
                _parts.Add(tokens[at].Text);
        }
    }

    public bool IsPartOfOne(string word) => _parts.Contains(word);

    /// <summary>How many tokens from <paramref name="at"/> on are a known name; 0 when none.</summary>
    public int LongestAt(IReadOnlyList<Token> tokens, int at, int end)
    {
        for (var length = Math.Min(_longestByFirstWord.GetValueOrDefault(tokens[at].Text), end - at); length > 1; length--)
        {
            if (_full.Contains(Words(tokens, at, length)))
                return length;
        }

        return _parts.Contains(tokens[at].Text) ? 1 : 0;
    }

    private static string Words(IReadOnlyList<Token> tokens, int first, int length) =>
        string.Join(' ', Enumerable.Range(first, length).Select(at => tokens[at].Text));
}
