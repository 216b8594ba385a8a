using System.Runtime.InteropServices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>The words of the persons' names that an article has given so far.</summary>
internal sealed class PersonNames
{
    private const int Longest = 5;

    private readonly PhraseTable<int> _full = new();
    private readonly HashSet<string> _parts = new(StringComparer.Ordinal);

    public void Add(List<Token> tokens, TokenRange name)
    {
        if (name.Length == 1)
            _parts.Add(tokens[name.First].Text);
        else if (name.Length <= Longest && LongestAt(tokens, name.First, name.End) < name.Length)
            _full.TryAdd(TokenWords.Text(tokens, name), name.Length);
        // "Le Velt" of "Mara Le Velt"
        if (name.Length is > 2 and <= Longest && NameWords.PersonParticles.Contains(tokens[name.First + 1].Lower))
            _full.TryAdd(TokenWords.Text(tokens, name with { First = name.First + 1 }), name.Length - 1);
        for (var at = name.First; at < name.End && name.Length > 1; at++)
        {
            if (tokens[at].Text.Length > 2 && tokens[at].IsCapitalised)
                _parts.Add(tokens[at].Text);
        }
    }

    public bool IsPartOfOne(string word) => _parts.Contains(word);

    /// <summary>How many tokens from <paramref name="at"/> on are a known name; 0 when none.</summary>
    public int LongestAt(List<Token> tokens, int at, int end) =>
        _full.LongestAt(CollectionsMarshal.AsSpan(tokens), static token => token.Text, at, end).Length is var length and > 0 ? length : _parts.Contains(tokens[at].Text) ? 1 : 0;
}
