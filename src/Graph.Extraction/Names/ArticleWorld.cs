using System.Runtime.InteropServices;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// What the reader knows of the world while it reads one article: the reference facts, and the states that they do not hold but the
/// article names in full ("the Republic of Ruritania"), calls a country ("Ruritania, a landlocked country"), gives an office that only states
/// have ("the prime minister of Ruritania", "Ruritanian President Ana Orlova" beside "Ruritania") or lists beside states. Such a state is then known by its short name too, and by an adjective that begins like it ("Ruritanian").
/// </summary>
internal sealed class ArticleWorld
{
    private const int LeastCommonLetters = 4;

    // "the Republic of", and three words.
    private const int LongestName = 5;

    private static readonly HashSet<string> Forms = FunctionWords.Set("republic kingdom principality duchy emirate sultanate");

    // "a small landlocked country"
    private const int LongestDescription = 4;

    // Another state may have such a part: "the breakaway republic of Karst".
    private static readonly HashSet<string> OfParts = FunctionWords.Set("breakaway separatist autonomous constituent former self-proclaimed self-declared unrecognised unrecognized");

    private static readonly HashSet<string> BehindCountry = FunctionWords.Set(", . ; in with that which where on between of");

    private readonly World _world;
    private readonly List<Token> _tokens;
    private readonly List<(TokenRange Range, EntityType Type)> _names;

    // Made once they are asked for: few articles tell of a state that nobody lists.
    private TokenIndex<(TokenRange Range, EntityType Type)>? _byFirst;
    private HashSet<string>? _placesAlone;
    private HashSet<string>? _ofPersons;
    private HashSet<string>? _adjectives;
    private ILookup<int, int>? _capitalised;
    private HashSet<string>? _withOrgans;
    private PhraseTable<ListedName>? _named;
    private readonly List<ListedName> _states = [];

    /// <param name="names">What the network sees, as <see cref="LearnedNames.Read"/> tells it.</param>
    public ArticleWorld(World world, AnnotatedArticle article, List<(TokenRange Range, EntityType Type)> names)
    {
        var tokens = article.Tokens;
        (_world, _tokens, _names) = (world, tokens, names);
        for (var at = 0; at + 2 < tokens.Count; at++)
        {
            if (tokens[at].IsCapitalised && tokens[at + 1].Is("of") && Forms.Contains(tokens[at].Lower))
                AddState(tokens, at, article.Sentences[article.SentenceAt(at)].End);
        }

        foreach (var office in article.Offices)
        {
            if ((BehindOffice(tokens, office) ?? BeforeOffice(tokens, office) ?? OfAdjective(tokens, office)) is { } state)
                AddState(state);
            if (office is { IsPlural: true, IsOfStatesAlone: true })
                AddStatesBehind(tokens, office.Range.End);
        }

        for (var at = 0; at + 2 < tokens.Count; at++)
        {
            if ((BehindForm(tokens, at) ?? BeforeCountry(tokens, at) ?? OfForces(tokens, at)) is { } state)
                AddState(state);
        }

        foreach (var state in new StateSigns(article, names, at => MayBeState(tokens, at)).Find())
            AddState(state);
        foreach (var state in new StateLists(article, this, names).Find())
            AddState(state);
    }

    private TokenIndex<(TokenRange Range, EntityType Type)> ByFirst => _byFirst ??= new(_names, name => name.Range.First);

    // The words that wherever the network sees a name begin with them name a place, and nothing more.
    private HashSet<string> PlacesAlone => _placesAlone ??= AlonePlaces();

    // The words that a person's full name begins with.
    private HashSet<string> OfPersons => _ofPersons ??= _names.Where(name => name is { Type: EntityType.Person, Range.Length: > 1 }).Select(name => _tokens[name.Range.First].Text).ToHashSet(StringComparer.Ordinal);

    private PhraseTable<ListedName> Named => _named ??= new();

    // Words with a capital that may be a state's adjective.
    private HashSet<string> Adjectives => _adjectives ??= _tokens.Where(token => token.IsCapitalised && HasEnding(token.Text)).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);

    // Where each word with a capital stands first, by the hash of the letters that a state and its adjective have in common.
    private ILookup<int, int> Capitalised => _capitalised ??= Enumerable.Range(0, _tokens.Count)
        .Where(at => _tokens[at] is { IsWord: true, IsCapitalised: true, Text.Length: > LeastCommonLetters }).DistinctBy(at => _tokens[at].Text)
        .ToLookup(at => Beginning(_tokens[at].Text));

    // The names of what has an army, a parliament or such.
    private HashSet<string> OwnersOfOrgans => _withOrgans ??= WithOrgans(_tokens);

    /// <summary>The longest known name that begins at a token, or null.</summary>
    public (TokenRange Range, ListedName Entry)? LongestAt(List<Token> tokens, int at, int end)
    {
        var listed = _world.LongestAt(tokens, at, end);
        return _states.Count == 0 || listed is not null && !Forms.Contains(tokens[at].Lower) ? listed : OwnAt(tokens, at, end) ?? listed;
    }

    public bool IsGivenName(string word) => _world.IsGivenName(word);

    /// <summary>Whether a word may be the name of a state that the reference facts do not hold.</summary>
    public bool MayBeState(List<Token> tokens, int at) =>
        tokens[at] is { IsWord: true, IsCapitalised: true, IsAllCapitals: false, Text.Length: > 2 } && !NameWords.NeverNames.Contains(tokens[at].Lower) && !IsGivenName(tokens[at].Text)
        && _world.LongestAt(tokens, at, tokens.Count) is null;

    private void AddState(List<Token> tokens, int form, int sentenceEnd)
    {
        var end = form + 2;
        while (end < Math.Min(sentenceEnd, form + 5) && tokens[end].IsCapitalised && !tokens[end].IsAllCapitals && !NameWords.NeverNames.Contains(tokens[end].Lower))
            end++;
        if (end == form + 2 || _world.LongestAt(tokens, form, tokens.Count) is { Entry.Type: EntityType.State } || _world.LongestAt(tokens, form + 2, tokens.Count) is not null)
            return;
        Named.TryAdd(TokenWords.Text(tokens, new(form, end)), AddState(TokenWords.Text(tokens, new(form + 2, end))));
    }

    private ListedName AddState(string name)
    {
        if (Named.TryGet(name, out var known))
            return known;
        var state = new ListedName("state:" + name, EntityType.State, name, null, NameUse.Name);
        Named.TryAdd(name, state);
        _states.Add(state);
        return state;
    }

    // "the prime minister of Ruritania"; a president may be any place's, so the state's adjective or what only states have has to stand somewhere too.
    private string? BehindOffice(List<Token> tokens, OfficeMention office)
    {
        var first = BehindHolder(office.Range.End) + 1;
        var isPresident = office.Title.Title is "president";
        if (!(isPresident || office.IsOfStatesAlone) || first >= tokens.Count || !tokens[first - 1].Is("of"))
            return null;
        // "president of neighbouring Ruritania"
        if (tokens[first].Lower is "neighbouring" or "neighboring" && first + 1 < tokens.Count)
            return IsAlone(tokens, first + 1) ? tokens[first + 1].Text : null;
        if (!MayBeState(tokens, first))
            return null;
        var seen = ByFirst[first] is [var name, ..] ? name : (Range: new TokenRange(first, first + 1), Type: EntityType.Place);
        var end = seen.Type != EntityType.Person ? seen.Range.End : first + 1;
        // "the prime minister of Ruritania Ana Orlova"
        if (end < tokens.Count && tokens[end].IsCapitalised && tokens[end].IsWord && !(seen.Type == EntityType.Person && seen.Range.Length > 1 || IsGivenName(tokens[end].Text) || PersonFrom(end) is not null))
            return null;
        var state = TokenWords.Text(tokens, new(first, end));
        return !isPresident || OwnersOfOrgans.Contains(state) || HasAdjective(state, isPerson: seen is { Type: EntityType.Person, Range.Length: 1 }) ? state : null;
    }

    // "Ruritanian" tells it even where the network takes "Ruritania" for somebody.
    private bool HasAdjective(string state, bool isPerson) =>
        isPerson ? state.EndsWith("ia", StringComparison.Ordinal) && Adjectives.Contains(state + "n") : Adjectives.Any(word => word != state + "s" && BeginsLike(word, state));

    // "President Ana Orlova of Ruritania": where the holder's name ends, if it stands there.
    private int BehindHolder(int end) => end < _tokens.Count && !_tokens[end].Is("of") && _tokens[end].IsCapitalised
        ? PersonFrom(end) is { Length: > 1 } holder ? holder.End : end
        : end;

    private TokenRange? PersonFrom(int token)
    {
        foreach (var name in ByFirst[token])
            if (name.Type == EntityType.Person)
                return name.Range;
        return null;
    }

    // "the foreign ministers of Ruritania, Norway and Karst"
    private void AddStatesBehind(List<Token> tokens, int of)
    {
        if (of >= tokens.Count || !tokens[of].Is("of"))
            return;
        var found = new List<string>();
        for (var (at, isLast) = (of + 1, false); at < tokens.Count && found.Count < MostListed; at++)
        {
            var end = _world.LongestAt(tokens, at, tokens.Count) is { Entry.Type: EntityType.State } listed ? listed.Range.End : at + 1;
            if (end == at + 1 && !MayBeState(tokens, at) && _world.LongestAt(tokens, at, tokens.Count) is null)
                return;
            if (MayBeState(tokens, at))
                found.Add(tokens[at].Text);
            if (isLast || end >= tokens.Count || !(tokens[end].Text is "," || tokens[end].Is("and")))
                break;
            isLast = tokens[end].Is("and");
            at = end;
        }

        found.ForEach(state => AddState(state));
    }

    private const int MostListed = 12;

    // "Ruritanian troops" where "Ruritania" is named too: no province has any.
    private string? OfForces(List<Token> tokens, int at) =>
        tokens[at].IsCapitalised && OwnedByStates.Contains(tokens[at + 1].Lower) && HasEnding(tokens[at].Text) && MayBeState(tokens, at) && NamedBeside(tokens, tokens[at].Text) is { } state && (PlacesAlone.Contains(state) || HasAdjective(state, isPerson: true)) ? state : null;

    private HashSet<string> AlonePlaces()
    {
        var (places, others) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (range, type) in _names)
            (type == EntityType.Place && range.Length == 1 ? places : others).Add(_tokens[range.First].Text);
        places.ExceptWith(others);
        return places;
    }

    private static readonly HashSet<string> OwnedByStates = FunctionWords.Set("troops forces army military artillery navy soldiers airspace embassy ambassador");

    // "Ruritania's army", "the government of Ruritania": neither a club nor a company has such.
    private static HashSet<string> WithOrgans(List<Token> tokens)
    {
        var owners = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 2; at < tokens.Count; at++)
        {
            if (!StateSigns.Organs.Contains(tokens[at].Lower))
                continue;
            if (tokens[at - 1].Kind == TokenKind.Possessive)
                for (var first = at - 2; first >= Math.Max(0, at - 1 - LongestName) && tokens[first].IsCapitalised; first--)
                    owners.Add(TokenWords.Text(tokens, new(first, at - 1)));
            if (at + 1 < tokens.Count && tokens[at + 1].Is("of"))
                for (var end = at + 3; end <= Math.Min(tokens.Count, at + 2 + LongestName) && tokens[end - 1].IsCapitalised; end++)
                    owners.Add(TokenWords.Text(tokens, new(at + 2, end)));
        }

        return owners;
    }

    // "Ruritania's prime minister": before an owner's office the network has to see a place there, as a chief of government has ministers too.
    private string? BeforeOffice(List<Token> tokens, OfficeMention office)
    {
        var owner = office.Range.First - 1;
        while (owner > 0 && (OfficeWords.Former.Contains(tokens[owner].Lower) || tokens[owner].Lower is "new" or "current"))
            owner--;
        if (!office.IsOfStatesAlone || owner < 1 || tokens[owner].Kind != TokenKind.Possessive || !MayBeState(tokens, owner - 1))
            return null;
        var word = tokens[owner - 1].Text;
        return PlacesAlone.Contains(word) ? word : null;
    }

    // "Ruritanian President Ana Orlova" where "Ruritania" is named too.
    private string? OfAdjective(List<Token> tokens, OfficeMention office)
    {
        var at = office.Range.First - 1;
        if (!(office.IsOfStatesAlone || office.Title.Title is "president") || at < 0 || !HasEnding(tokens[at].Text) || !MayBeState(tokens, at) || !IsHeldBehind(tokens, office.Range.End))
            return null;
        return NamedBeside(tokens, tokens[at].Text);
    }

    // "President Ana Orlova", "the foreign minister, Ana Orlova,"
    private static bool IsHeldBehind(List<Token> tokens, int end) =>
        end < tokens.Count && (tokens[end].IsCapitalised || tokens[end].Text is "," && end + 1 < tokens.Count && tokens[end + 1].IsCapitalised);

    // The state that is named where its adjective stands too.
    private string? NamedBeside(List<Token> tokens, string adjective)
    {
        foreach (var named in adjective.Length < LeastCommonLetters ? [] : Capitalised[Beginning(adjective)])
            if (BeginsLike(adjective, tokens[named].Text) && !tokens[named].Text.StartsWith(adjective, StringComparison.Ordinal) && MayBeState(tokens, named) && !OfPersons.Contains(tokens[named].Text))
                return tokens[named].Text;
        return null;
    }

    private static int Beginning(string word) => string.GetHashCode(word.AsSpan(0, LeastCommonLetters));

    // "the small republic of Ruritania"
    private string? BehindForm(List<Token> tokens, int form)
    {
        if (!tokens[form + 1].Is("of") || tokens[form].IsCapitalised || !Forms.Contains(tokens[form].Lower) || !IsAlone(tokens, form + 2))
            return null;
        for (var at = form - 1; at >= Math.Max(0, form - LongestDescription) && !FunctionWords.IsDeterminer(tokens[at].Lower); at--)
            if (tokens[at].IsCapitalised || !tokens[at].IsWord || OfParts.Contains(tokens[at].Lower))
                return null;
        return tokens[form + 2].Text;
    }

    // "Ruritania, a landlocked country of two million people,"
    private string? BeforeCountry(List<Token> tokens, int at)
    {
        if (tokens[at + 1].Text is not "," || !(tokens[at + 2].Lower is "a" or "an") || !IsAlone(tokens, at))
            return null;
        var noun = at + 3;
        while (noun < tokens.Count && noun < at + 3 + LongestDescription && tokens[noun] is { IsWord: true, IsCapitalised: false } && !(tokens[noun].Lower is "country" or "kingdom" or "republic"))
            noun++;
        return noun + 1 < tokens.Count && tokens[noun].Lower is "country" or "kingdom" or "republic" && !tokens[noun].IsCapitalised && BehindCountry.Contains(tokens[noun + 1].Lower) ? tokens[at].Text : null;
    }

    // No capital beside it makes it part of a longer name.
    private bool IsAlone(List<Token> tokens, int at) =>
        MayBeState(tokens, at) && !(at > 0 && tokens[at - 1].IsCapitalised && tokens[at - 1].IsWord) && !(at + 1 < tokens.Count && tokens[at + 1].IsCapitalised);

    private (TokenRange, ListedName)? OwnAt(List<Token> tokens, int at, int end)
    {
        if (!tokens[at].IsCapitalised)
            return null;
        if (Named.LongestAt(CollectionsMarshal.AsSpan(tokens), static token => token.Text, at, Math.Min(end, at + LongestName)) is (var length, { } state))
            return (new TokenRange(at, at + length), state);
        return AdjectiveOf(tokens[at].Text) is { } adjective ? (new TokenRange(at, at + 1), adjective) : null;
    }

    private ListedName? AdjectiveOf(string word)
    {
        if (word.Length <= LeastCommonLetters || !HasEnding(word))
            return null;
        foreach (var state in _states)
            if (BeginsLike(word, state.FullName))
                return state with { Use = NameUse.Demonym };
        return null;
    }

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
}
