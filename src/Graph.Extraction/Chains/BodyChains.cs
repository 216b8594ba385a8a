using System.Globalization;
using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Names;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Chains;

/// <summary>
/// Bodies, places and events that the reference facts do not list: one chain a name, an acronym in brackets or made of the
/// initials joins its name, "Karst Steel" joins "Karst Steel Corp.", "Council of the X" joins "X Security Council", "Trade Department" the one "US Trade Department" of the article,
/// "the Brotherhood" and "Rovers" the one body whose name that word leads, "the Trade Council" the one whose name ends so, and "Karst" the one whose name begins so, "Karst Energy".
/// </summary>
internal sealed class BodyChains(ChainTable chains)
{
    private const int MostBodies = 40;
    private const int LongestTailed = 8;
    private readonly List<NameMention> _names = [];
    private readonly OrgansOfStates _organs = new(chains);
    private readonly Dictionary<EntityChain, List<EntityChain>> _byParent = [];
    private readonly Dictionary<string, EntityChain> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, EntityChain> _byAcronym = new(StringComparer.Ordinal);

    // Of names of several words that the reference facts list.
    private readonly Dictionary<string, EntityChain> _byListedInitials = new(StringComparer.Ordinal);

    // By what follows the state in a body's name; null where several states' bodies are called so.
    private readonly Dictionary<string, EntityChain?> _byOwnName = new(StringComparer.OrdinalIgnoreCase);

    // By the word that leads a name of several; null where it leads several names.
    private readonly Dictionary<string, EntityChain?> _byHead = new(StringComparer.Ordinal);

    // By the words that a name of more ends in; null where several end so.
    private readonly Dictionary<string, EntityChain?> _byTail = new(StringComparer.Ordinal);

    // By the word that several names begin with; null where bodies do that are not one.
    private readonly Dictionary<string, EntityChain?> _byFirstWord = new(StringComparer.Ordinal);

    // Those that the reference facts list, as the article names them.
    private readonly Dictionary<string, EntityChain> _listed = new(StringComparer.OrdinalIgnoreCase);

    public void Collect(NameMention name) => _names.Add(name);

    public void Resolve()
    {
        foreach (var listed in chains.Article.Chains)
            if (listed is { Type: EntityType.Place or EntityType.Organization, Entry: not null })
                NoteListed(listed);
        var (acronyms, wholes) = (new List<NameMention>(), new List<NameMention>(_names.Count));
        foreach (var name in _names)
            (IsAcronym(name) ? acronyms : wholes).Add(name);
        foreach (var name in wholes.Count < 2 ? wholes : FullestFirst(wholes))
            Add(name);
        foreach (var name in acronyms.Count < 2 ? acronyms : [.. acronyms.OrderByDescending(IsSeat)])
            AddAcronym(name);
    }

    private List<NameMention> FullestFirst(List<NameMention> names) =>
        [.. names.OrderByDescending(name => OwnName(name) is not null).ThenByDescending(HasCompanyForm).ThenBy(IsTeam)];

    private void NoteListed(EntityChain listed)
    {
        _listed.TryAdd(listed.Name, listed);
        foreach (var mention in listed.Mentions)
            if (listed.Type == EntityType.Organization && mention.Range.Length > 1)
            {
                NoteBracketed(mention.Range, listed);
                if (TokenWords.Initials(chains.Tokens, mention.Range) is { Length: > 1 } initials)
                    _byListedInitials.TryAdd(initials, listed);
            }
        if (listed.Type == EntityType.Organization && listed.Mentions.Find(mention => mention.Range.Length > 2) is { } whole)
        {
            NoteTails(whole.Range, listed);
            NoteHead(whole.Range, listed);
        }
    }

    // "TOLM" before an article is where it was written.
    private bool IsAcronym(NameMention name) => name.Range.Length == 1 && chains.Tokens[name.Range.First].IsAllCapitals && !chains.Article.OpensDateline(name.Range.First);

    // "KW Premier Ana Orlova"
    private bool IsSeat(NameMention name) => name.Type == EntityType.Place && ToldKinds.IsSeat(chains.Article, name.Range);

    // The whole name is what a company is called.
    private bool HasCompanyForm(NameMention name) => FormsOfNames.WithoutCompanyForm(chains.Tokens, name.Range) != name.Range;

    private void Add(NameMention name)
    {
        var words = chains.Words(name.Range);
        var bare = chains.Words(FormsOfNames.WithoutCompanyForm(chains.Tokens, name.Range));
        if (_organs.Of(name, words, _byName.GetValueOrDefault(words)) is { } organ)
        {
            chains.Mention(organ, name.Range, MentionKind.Name, NameKind.Full);
            return;
        }

        if (!_byName.TryGetValue(words, out var body) && !_byName.TryGetValue(bare, out body))
        {
            var own = OwnName(name);
            body = own is { } listed && chains.NameAt(listed) is { Chain.Type: EntityType.Organization } inner
                ? inner.Chain
                : Listed(name, words) ?? SameCouncil(name) ?? _byOwnName.GetValueOrDefault(words) ?? ByHead(name) ?? ByTail(name) ?? ByFirstWord(name) ?? chains.Start(name.Type, _organs.NameOf(name, Plain(name, words)));
            _byName.Add(words, body);
            _byName.TryAdd(bare, body);
            if (name is { Type: EntityType.Organization, Range.Length: > 1 })
                NoteHead(name.Range, body);
            if (name.Type == EntityType.Organization)
                NoteTails(name.Range, body);
            NoteFirstWord(name, body);
            if (own is { } range && !_byOwnName.TryAdd(chains.Words(range), body))
                _byOwnName[chains.Words(range)] = null;
            if (body.Principal is null && InnerOf(name) is { } parent)
                PutUnder(parent, body);
            // "Oldport Laboratory for Marine Research OLMR"
            if (name is { Type: EntityType.Organization, Range.Length: > 3 } && chains.Tokens[name.Range.End - 1] is { IsAllCapitals: true, Text.Length: > 2 } letters && !chains.Tokens[name.Range.End - 2].IsAllCapitals)
                _byAcronym.TryAdd(letters.Text, body);
            if (TokenWords.Initials(chains.Tokens, name.Range) is { Length: > 1 } initials)
                _byAcronym.TryAdd(initials, body);
        }

        chains.Mention(body, name.Range, MentionKind.Name, NameKind.Full);
        // "Oldport (LNA) - ...": an agency's letters are none of the town's.
        if (!chains.Article.OpensDateline(name.Range.First))
            NoteBracketed(name.Range, body);
    }

    // "OLDPORT" of a dateline is Oldport.
    private string Plain(NameMention name, string words) =>
        name.Type == EntityType.Place && chains.Article.OpensDateline(name.Range.First) ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words.ToLowerInvariant()) : words;

    // "OLDPORT" of a dateline, for which no list was asked.
    private EntityChain? Listed(NameMention name, string words) =>
        (name.Type == EntityType.Place || chains.Article.OpensDateline(name.Range.First)) && _listed.GetValueOrDefault(words) is { } listed && listed.Type == name.Type ? listed : null;

    private void NoteHead(TokenRange name, EntityChain body)
    {
        if (chains.Tokens[HeadOf(name)] is not { IsCapitalised: true, Text: var head })
            return;
        if (_byHead.TryGetValue(head, out var other) && other != body)
            _byHead[head] = null;
        else
            _byHead[head] = body;
    }

    // "the Brotherhood" behind "the Lakeside Brotherhood", "Rovers" behind "Oldport Rovers"
    private EntityChain? ByHead(NameMention name) =>
        name is { Type: EntityType.Organization, Range.Length: 1, Range.First: var first } && _byHead.GetValueOrDefault(chains.Tokens[first].Text) is { } body
            && (first > 0 && chains.Tokens[first - 1].Is("the") || IsTeam(name) && body.Name.EndsWith(chains.Tokens[first].Text, StringComparison.Ordinal))
            ? body
            : null;

    private bool IsTeam(NameMention name) => name is { Type: EntityType.Organization, Range.Length: 1, IsInner: false } && ClubNames.IsTeamHead(chains.Tokens[name.Range.First].Lower);

    private void NoteTails(TokenRange name, EntityChain body)
    {
        for (var first = name.First + 1; name.Length <= LongestTailed && first < name.End - 1; first++)
            if (chains.Words(name with { First = first }) is var tail && chains.Tokens[first].IsCapitalised && !_byTail.TryAdd(tail, body) && _byTail[tail] != body)
                _byTail[tail] = null;
    }

    // "the Trade Council" behind "the Lakeside Trade Council"
    private EntityChain? ByTail(NameMention name) =>
        name is { Type: EntityType.Organization, Range.Length: > 1, IsInner: false } && name.Range.First > 0 && chains.Tokens[name.Range.First - 1].Is("the")
            ? _byTail.GetValueOrDefault(chains.Words(name.Range))
            : null;

    // Not what is called like its state or place, "Lakeside Bank".
    private void NoteFirstWord(NameMention name, EntityChain body)
    {
        if (name.Type != EntityType.Organization || name.Range.Length == 1 || chains.InnerNames(name.Range) is [var inner, ..] && inner.First == name.Range.First || chains.Tokens[name.Range.First] is not { IsCapitalised: true, Text: var first }
            || NameWords.OrganizationHeads.Contains(chains.Tokens[name.Range.First].Lower))
            return;
        if (_byFirstWord.TryGetValue(first, out var other) && other != body)
            _byFirstWord[first] = null;
        else
            _byFirstWord[first] = body;
    }

    private EntityChain? ByFirstWord(NameMention name) =>
        name is { Type: EntityType.Organization, Range.Length: 1, IsInner: false } ? _byFirstWord.GetValueOrDefault(chains.Tokens[name.Range.First].Text) : null;

    // The word before "of", else the last.
    private int HeadOf(TokenRange range)
    {
        for (var at = range.First + 1; at < range.End; at++)
            if (chains.Tokens[at].Is("of"))
                return at - 1;
        return range.End - 1;
    }

    // "Trade Department" of "US Trade Department"
    private TokenRange? OwnName(NameMention name) =>
        name.Type == EntityType.Organization && name.Range.Length > 2 && chains.InnerNames(name.Range) is [var state, ..] && state.First == name.Range.First
            && name.Range.End - state.End > 1 && chains.NameAt(state) is { Chain.Type: EntityType.State }
            ? name.Range with { First = state.End }
            : null;

    private void PutUnder(EntityChain parent, EntityChain body)
    {
        body.Principal = parent;
        if (!_byParent.TryGetValue(parent, out var bodies))
            _byParent.Add(parent, bodies = []);
        if (bodies.Count < MostBodies)
            bodies.Add(body);
    }

    private void AddAcronym(NameMention name)
    {
        var acronym = chains.Tokens[name.Range.First].Text.Replace(".", "", StringComparison.Ordinal);
        var known = _byAcronym.TryGetValue(acronym, out var body) || _byListedInitials.TryGetValue(acronym, out body);
        if (!known)
            _byAcronym.Add(acronym, body = chains.Start(IsSeat(name) ? EntityType.Place : EntityType.Organization, chains.Words(name.Range)));
        chains.Mention(body!, name.Range, MentionKind.Name, NameKind.Acronym);
    }

    // "Lakeside Trade Council (LTC)", "Council's (LTC)".
    private void NoteBracketed(TokenRange range, EntityChain body)
    {
        var at = range.End;
        if (at < chains.Tokens.Count && chains.Tokens[at].Kind == TokenKind.Possessive)
            at++;
        if (at + 2 < chains.Tokens.Count && chains.Tokens[at].Text == "(" && chains.Tokens[at + 1].IsAllCapitals && chains.Tokens[at + 2].Text == ")")
            _byAcronym[chains.Tokens[at + 1].Text.Replace(".", "", StringComparison.Ordinal)] = body;
    }

    private EntityChain? SameCouncil(NameMention name)
    {
        if (name.Type != EntityType.Organization || InnerOf(name) is not { Type: EntityType.Organization } parent)
            return null;
        var (head, rest) = HeadAndRest(name.Range);
        return _byParent.GetValueOrDefault(parent, []).Find(other => Fits(other.Mentions[0], head, rest));
    }

    private bool Fits(ChainMention mention, string head, int rest)
    {
        var (otherHead, otherRest) = HeadAndRest(mention.Range);
        return head == otherHead && (rest == 0 || otherRest == 0);
    }

    /// <summary>The head of "X Security Council" and how many words it has besides head and parent.</summary>
    private (string Head, int Others) HeadAndRest(TokenRange range)
    {
        var at = HeadOf(range);
        var inner = chains.InnerNames(range).Where(inner => inner.First <= at).Sum(inner => inner.Length);
        return (chains.Tokens[at].Lower, at - range.First - inner);
    }

    private EntityChain? InnerOf(NameMention name) =>
        chains.InnerNames(name.Range).Find(inner => chains.NameAt(inner) is not null) is { IsEmpty: false } inner ? chains.NameAt(inner)?.Chain : null;
}
