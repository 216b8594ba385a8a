using Graph.Core.Entities;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// What the reader knows of the world while it reads one article: the reference facts, and the states that they do not hold but the
/// article names in full ("the Republic of Ruritania"). Such a state is then known by its short name too, and by an adjective that
/// begins like it ("Ruritanian").
/// </summary>
internal sealed class ArticleWorld
{
    private const int LeastCommonLetters = 4;

    private static readonly HashSet<string> Forms = FunctionWords.Set("republic kingdom principality duchy emirate sultanate");

    private readonly World _world;
    private readonly Dictionary<string, ListedName> _named = new(StringComparer.Ordinal);
    private readonly List<ListedName> _states = [];

    public ArticleWorld(World world, IReadOnlyList<Token> tokens)
    {
        _world = world;
        for (var at = 0; at + 2 < tokens.Count; at++)
        {
            if (Forms.Contains(tokens[at].Lower) && tokens[at].IsCapitalised && tokens[at + 1].Is("of"))
                AddState(tokens, at);
        }
    }

    /// <summary>The longest known name that begins at a token, or null.</summary>
    public (TokenRange Range, ListedName Entry)? LongestAt(IReadOnlyList<Token> tokens, int at, int end)
    {
        var listed = _world.LongestAt(tokens, at, end);
        return _states.Count == 0 || listed is not null && !Forms.Contains(tokens[at].Lower) ? listed : OwnAt(tokens, at, end) ?? listed;
    }

    public bool IsGivenName(string word) => _world.IsGivenName(word);

    private void AddState(IReadOnlyList<Token> tokens, int form)
    {
        var end = form + 2;
        while (end < tokens.Count && end < form + 5 && tokens[end].IsCapitalised && !tokens[end].IsAllCapitals && !NameWords.NeverNames.Contains(tokens[end].Lower))
            end++;
        if (end == form + 2 || _world.LongestAt(tokens, form, tokens.Count) is { Entry.Type: EntityType.State } || _world.LongestAt(tokens, form + 2, tokens.Count) is not null)
            return;
        var name = Join(tokens, form + 2, end);
        if (_named.ContainsKey(name))
            return;
        var state = new ListedName("state:" + name, EntityType.State, name, null, NameUse.Name);
        _states.Add(state);
        _named.Add(name, state);
        _named.TryAdd(Join(tokens, form, end), state);
    }

    private (TokenRange, ListedName)? OwnAt(IReadOnlyList<Token> tokens, int at, int end)
    {
        if (!tokens[at].IsCapitalised)
            return null;
        for (var length = Math.Min(5, end - at); length > 0; length--)
        {
            if (_named.TryGetValue(Join(tokens, at, at + length), out var state))
                return (new TokenRange(at, at + length), state);
        }

        return AdjectiveOf(tokens[at].Text) is { } adjective ? (new TokenRange(at, at + 1), adjective) : null;
    }

    private ListedName? AdjectiveOf(string word) =>
        word.Length > LeastCommonLetters && HasEnding(word) && _states.Find(state => BeginsLike(word, state.FullName)) is { } state
            ? state with { Use = NameUse.Demonym }
            : null;

    private static bool HasEnding(string word) =>
        word.EndsWith('n') || word.EndsWith("ns", StringComparison.Ordinal) || word.EndsWith("ish", StringComparison.Ordinal)
        || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith('i') || word.EndsWith("ic", StringComparison.Ordinal);

    // "Ruritanian" keeps all of "Ruritania" but its last letters.
    private static bool BeginsLike(string word, string state)
    {
        var common = 0;
        while (common < Math.Min(word.Length, state.Length) && word[common] == state[common])
            common++;
        return common >= Math.Max(LeastCommonLetters, state.Length - 2) && word.Length <= state.Length + 4 && word != state;
    }

    private static string Join(IReadOnlyList<Token> tokens, int first, int end) =>
        end - first == 1 ? tokens[first].Text : string.Join(' ', Enumerable.Range(first, end - first).Select(at => tokens[at].Text));
}
