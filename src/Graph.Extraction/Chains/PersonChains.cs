using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>Persons of one article: a short name belongs to the one full name that it fits.</summary>
internal sealed class PersonChains(ChainTable chains)
{
    // Among more of one surname nobody can tell whom it means, and to ask about each of them each time would take squares of time.
    private const int MostNamesakes = 50;

    private readonly List<TokenRange> _names = [];
    private readonly Dictionary<string, List<EntityChain>> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EntityChain>> _byFirstName = new(StringComparer.Ordinal);

    // By a word between the first and the last of a full name: "Velt" of "Ana Velt Orlova".
    private readonly Dictionary<string, List<EntityChain>> _byMiddleName = new(StringComparer.Ordinal);

    // By the surname of several words that a name of three or more ends in: "van Holt" of "Mara van Holt".
    private readonly Dictionary<string, List<EntityChain>> _byLongSurname = new(StringComparer.Ordinal);
    private readonly Namesakes _namesakes = new();
    private readonly List<(EntityChain Person, TokenRange Name)> _full = [];

    // Where each was named last so that the short name alone may mean him from there on, and how often it has meant him.
    private readonly Dictionary<EntityChain, int> _lastMet = [];
    private readonly Dictionary<EntityChain, int> _timesAlone = [];

    // By where a name ends behind which another of the same person is told.
    private readonly Dictionary<int, TokenRange> _otherNames = [];

    // "his daughter, Ana Orlova": told of by way of somebody else of the name.
    private readonly HashSet<EntityChain> _kin = [];

    private HashSet<string>? _fullNames;

    private HashSet<string> FullNames => _fullNames ??= _names.Where(name => name.Length > 1).Select(Folded).ToHashSet(StringComparer.Ordinal);

    public void Collect(TokenRange name) => _names.Add(name);

    public void Resolve()
    {
        foreach (var name in _names)
        {
            NoteLongSurnames(name);
            if (Aliases.NameBefore(chains.Tokens, name.First) is { } end)
                _otherNames.TryAdd(end, name);
        }

        foreach (var name in _names)
            if (!IsShort(name))
                AddFull(name);
        var full = 0;
        foreach (var name in _names.Where(IsShort))
        {
            for (; full < _full.Count && _full[full].Name.First < name.First; full++)
                NoteFull(_full[full].Person, _full[full].Name);
            AddShort(name);
        }
    }

    // "Tomas Belk, born to Karl and Mara Belk, ...": whoever was named before stays meant, unless the other does something.
    private void NoteFull(EntityChain person, TokenRange name)
    {
        var namesakes = _bySurname.GetValueOrDefault(SurnameOf(OwnName(name)).Folded) ?? [];
        if (namesakes.Count is < 2 or > MostNamesakes || IsSubject(name) || !IsOtherMet(namesakes, person))
            _lastMet[person] = name.First;
    }

    private bool IsOtherMet(List<EntityChain> namesakes, EntityChain person) =>
        namesakes.Exists(other => other != person && _lastMet.ContainsKey(other));

    private bool IsSubject(TokenRange name)
    {
        var head = chains.Article.HeadOf(name);
        while (chains.Article.Dependencies[head] is { Label: "flat", Head: var title } && title >= 0 && title < head)
            head = title;
        return chains.Article.Dependencies[head].Label is "nsubj" or "nsubj:pass";
    }

    private void NoteLongSurnames(TokenRange name)
    {
        for (var first = name.First + 1; first < name.End - 1; first++)
            if (!IsGivenName(first))
                _byLongSurname.TryAdd(Folded(name with { First = first }), []);
    }

    private bool IsShort(TokenRange name) => name.Length == 1 || _byLongSurname.Count > 0 && _byLongSurname.ContainsKey(Folded(name));

    // "Ana Orlova" of "Comrade Ana Orlova" where the article calls her so.
    private TokenRange OwnName(TokenRange name)
    {
        for (var first = name.First; first < name.End - 1; first++)
            if (IsGivenName(first))
                return first > name.First && FullNames.Contains(Folded(name with { First = first })) ? name with { First = first } : name;
        return name;
    }

    private bool IsGivenName(int token) => World.Default.IsGivenName(chains.Tokens[token].Text);

    private void AddFull(TokenRange name)
    {
        var own = OwnName(name);
        var (first, last) = (FormAt(own.First), SurnameOf(own));
        var folded = Namesakes.Folded(first, last);
        var known = _namesakes.Find(folded);
        var kind = known is null || known.Name == chains.Words(own) ? NameKind.Full : NameKind.Transliteration;
        var person = known ?? OtherNameOf(name) ?? Start(own);
        if (known is null)
        {
            _namesakes.Add(folded, person);
            IndexName(person, own, first, last);
        }

        chains.Mention(person, name, MentionKind.Name, kind);
        _full.Add((person, name));
        if (known is null && IsKin(name))
            _kin.Add(person);
        NoteTitle(person, name);
    }

    // "his daughter, the film-maker Ana Orlova"
    private bool IsKin(TokenRange name)
    {
        var floor = Math.Max(chains.Article.Sentences[chains.Article.SentenceAt(name.First)].First, name.First - FurthestKin);
        for (var at = name.First - 1; at > floor; at--)
            if (ToldDescriptions.Kin.Contains(chains.Tokens[at].Lower))
                return IsOwner(at - 1) || at > floor + 1 && chains.Article.Tags[at - 1].Universal == "ADJ" && IsOwner(at - 2);
        return false;
    }

    private bool IsOwner(int token) => chains.Tokens[token].Kind == TokenKind.Possessive || chains.Tokens[token].Lower is "his" or "her" or "their";

    private const int FurthestKin = 6;

    // "Tomas Belk, better known as Odo Lisk": whoever bears the name that was known before.
    private EntityChain? OtherNameOf(TokenRange name)
    {
        if (Aliases.NameBefore(chains.Tokens, name.First) is { } end && chains.NameUntil(end) is { Chain: { Type: EntityType.Person } person })
            return person;
        return _otherNames.TryGetValue(name.End, out var other) && OwnName(other) is { Length: > 1 } own ? _namesakes.Find(Namesakes.Folded(FormAt(own.First), SurnameOf(own))) : null;
    }

    private EntityChain Start(TokenRange name)
    {
        var person = chains.Start(EntityType.Person, chains.Words(name));
        person.GivenNameGender = KnownPersons.GenderOf(TokenWords.Text(chains.Tokens, name)) ?? World.Default.GenderOf(chains.Tokens[name.First].Text);
        return person;
    }

    private void IndexName(EntityChain person, TokenRange name, TokenForm first, TokenForm last)
    {
        Index(_bySurname, last.Folded, person);
        Index(_byFirstName, first.Folded, person);
        for (var at = name.First + 1; at < name.End - 1; at++)
        {
            if (IsGivenName(at))
                continue;
            Index(_byLongSurname, Folded(name with { First = at }), person);
            if (chains.Tokens[at] is { IsCapitalised: true, Text.Length: > 2 } middle)
                Index(_byMiddleName, middle.Form.Folded, person);
        }
    }

    private void AddShort(TokenRange name)
    {
        var words = Folded(name);
        var candidates = (name.Length > 1 ? _byLongSurname.GetValueOrDefault(words) : _bySurname.GetValueOrDefault(words) ?? _byFirstName.GetValueOrDefault(words) ?? _byMiddleName.GetValueOrDefault(words)) ?? [];
        var person = ShortAliasOf(name, words) ?? Choose(candidates, name);
        if (person is null)
        {
            person = chains.Start(EntityType.Person, chains.Words(name));
            Index(_bySurname, words, person);
        }

        chains.Mention(person, name, MentionKind.Name, NameKind.Short);
        _lastMet[person] = name.First;
        _timesAlone[person] = _timesAlone.GetValueOrDefault(person) + 1;
        NoteTitle(person, name);
    }

    // "Ana Orlova (née Velt)": whoever bears the full name before it.
    private EntityChain? ShortAliasOf(TokenRange name, string folded)
    {
        // "Orlova called Velt a liar"
        if (name.First < 2 || !(chains.WordAt(name.First - 1) is "née" or "aka" or "a.k.a." or "alias" or "born" || chains.WordAt(name.First - 1) == "as" && chains.WordAt(name.First - 2) == "known"))
            return null;
        if (Aliases.NameBefore(chains.Tokens, name.First) is not { } end || chains.WordAt(end) is not ("," or "(") || chains.NameUntil(end) is not { Chain: { Type: EntityType.Person } person, Range.Length: > 1 })
            return null;
        Index(_bySurname, folded, person);
        return person;
    }

    /// <summary>The one person that fits; of several the one whose gender the title or "he" behind a word of speech tells, or the only one named near before.</summary>
    private EntityChain? Choose(List<EntityChain> candidates, TokenRange name)
    {
        if (candidates.Count < 2)
            return candidates.FirstOrDefault();
        return candidates.Count > MostNamesakes ? null : ChooseOf(candidates, name);
    }

    private EntityChain? ChooseOf(List<EntityChain> candidates, TokenRange name)
    {
        var (title, pronoun) = (TitleGender(name), PronounGender(name));
        var fitting = candidates.FindAll(chain => (title is null || chain.ToldGender is null || chain.ToldGender == title) && (pronoun is null || chain.Gender is null || chain.Gender == pronoun));
        // Whom one tells of by his family name is he and not his daughter, unless it is she who speaks.
        if (fitting.Exists(_kin.Contains) && fitting.FindAll(chain => !_kin.Contains(chain) || IsSpeakingNext(chain, name)) is { Count: > 0 } own)
            fitting = own;
        var met = fitting.FindAll(_lastMet.ContainsKey);
        return met.FindAll(chain => IsNear(chain, name)).MaxBy(chain => _lastMet[chain]) ?? met.MaxBy(chain => (_timesAlone.GetValueOrDefault(chain), _lastMet[chain])) ?? fitting.FirstOrDefault();
    }

    // Further off whoever has been called by it most is meant.
    private bool IsNear(EntityChain person, TokenRange name) => chains.Article.SentenceAt(name.First) - chains.Article.SentenceAt(_lastMet[person]) <= Near;

    private const int Near = 2;

    private bool IsSpeakingNext(EntityChain person, TokenRange name) =>
        CueWords.IsForm(chains.WordAt(name.End)) && _lastMet.TryGetValue(person, out var last) && chains.Article.SentenceAt(name.First) - chains.Article.SentenceAt(last) < 2;

    private void NoteTitle(EntityChain person, TokenRange name)
    {
        person.ToldGender ??= TitleGender(name);
        // "Foreign Minister Prince Tomas Belk"
        var title = name.First > 0 && OfficeWords.Honorifics.ContainsKey(chains.WordAt(name.First - 1)) ? name.First - 1 : OfficeWords.BeforeStyles(chains.Tokens, name.First);
        NoteOffice(person, chains.OfficeEndingAt(name.First) ?? chains.OfficeEndingAt(title));
        NoteOffice(person, ApposedBefore(name));
        if (Described(name.End) is { } described && !IsAnothers(described.Range.End))
            NoteOffice(person, described);
    }

    // "Premier Ana Orlova", "the premier, Ana Orlova,", "Ana Orlova, the premier of Ruritania,", "Ana Orlova is the premier".
    private void NoteOffice(EntityChain person, OfficeMention? office)
    {
        if (office is null || office.IsPlural || IsToCome(office))
            return;
        person.AddOffice(HeldOffice.Of(chains, office));
        person.ToldGender ??= OfficeGender(office);
    }

    // "spokeswoman", but a "chairman" may be a woman.
    private char? OfficeGender(OfficeMention office) => chains.Tokens[office.Range.End - 1].Lower.EndsWith("woman", StringComparison.Ordinal) ? 'f' : null;

    private bool IsToCome(OfficeMention office) => chains.Tokens[office.Range.End - 1].Lower.EndsWith("-elect", StringComparison.Ordinal);

    private char? TitleGender(TokenRange name) =>
        name.First > 0 ? OfficeWords.Honorifics.GetValueOrDefault(chains.Tokens[name.First - 1].Lower) : null;

    // "Orlova said that she": whoever speaks is the subject of what is said.
    private char? PronounGender(TokenRange name)
    {
        if (!CueWords.IsForm(chains.WordAt(name.End)))
            return null;
        var subject = chains.WordAt(name.End + 1) == "that" ? name.End + 2 : name.End + 1;
        return PersonalPronouns.SubjectGenderOf(chains.WordAt(subject));
    }

    // "the premier, Ana Orlova,"
    private OfficeMention? ApposedBefore(TokenRange name)
    {
        var comma = name.First > 1 && OfficeWords.Courtesies.Contains(chains.WordAt(name.First - 1)) ? name.First - 2 : name.First - 1;
        return comma > 0 && chains.WordAt(comma) == "," && chains.WordAt(name.End) is "," or "." ? chains.OfficeEndingAt(comma) ?? chains.OfficeEndingAt(BeforeOf(comma)) : null;
    }

    // "the premier of the Lakeside Union, Ana Orlova,": where "of" and a name behind it begin.
    private int BeforeOf(int end)
    {
        var at = end - 1;
        while (at > 0 && at > end - FurthestBehind && (chains.Tokens[at].IsCapitalised || chains.WordAt(at) == "the"))
            at--;
        return at < end - 1 && chains.WordAt(at) == "of" ? at : -1;
    }

    /// <summary>The office behind a comma or "is", its article and whose it is left out: "the Ruritanian premier".</summary>
    private OfficeMention? Described(int end)
    {
        var at = chains.WordAt(end) switch
        {
            "," or "is" or "became" => end + 1,
            "was" when chains.WordAt(end + 1) is "elected" or "appointed" or "named" => end + 2,
            _ => -1,
        };
        for (var office = at; at >= 0 && office < Math.Min(chains.Tokens.Count, at + FurthestBehind); office++)
        {
            if (chains.OfficeFrom(office) is { } found)
                return found;
            if (chains.WordAt(office) is not ("the" or "a" or "now") && !chains.IsInsideName(office) && chains.Tokens[office].Kind != TokenKind.Possessive)
                return null;
        }

        return null;
    }

    // ", the United Kingdom's foreign minister,"
    private const int FurthestBehind = 6;

    // "Ana Orlova, President Ben Marek and", "Ana Orlova, the premier's brother,"
    private bool IsAnothers(int end) => chains.WordAt(end) is "'s" or "'" || end < chains.Tokens.Count && chains.Tokens[end].IsCapitalised;

    // "Ana Orlova MP", "Tomas Belk QC"
    private static readonly HashSet<string> LettersBehind = FunctionWords.Set("mp mep msp qc kc sc obe mbe cbe dbe kbe frs phd md ra esq usn");

    private TokenForm SurnameOf(TokenRange name)
    {
        var last = name.End - 1;
        while (last > name.First + 1 && (chains.Tokens[last].Lower is "jr." or "sr." or "jr" or "ii" or "iii" or "iv" || chains.Tokens[last].IsAllCapitals && LettersBehind.Contains(chains.Tokens[last].Lower)))
            last--;
        return FormAt(last);
    }

    private static void Index(Dictionary<string, List<EntityChain>> index, string word, EntityChain person)
    {
        if (!index.TryGetValue(word, out var list))
            // Most words are of one person's name.
            index.Add(word, list = new(1));
        if (list.Count <= MostNamesakes && !list.Contains(person))
            list.Add(person);
    }

    private TokenForm FormAt(int token) => chains.Tokens[token].Form;

    private string Folded(TokenRange name) => name.Length == 1 ? FormAt(name.First).Folded : FoldedText.FoldName(chains.Words(name));
}
