using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Dates;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Names that an office tells of where neither lists nor the network know them, or the network takes them for something else: whose
/// office it is ("the head of the KWC", "KWC chairwoman Mara Ostrova") and who holds it ("the president, Mun Jae-ro,"); and what is no
/// person before it, as nobody lists the state ("Varennan Foreign Minister Oren Tavo"). The noun of a body or of places and where somebody is
/// based tell of a name in the same way ("the broadcaster KWC", "the towns of Tarnu and Velt", "the Tarnu-based broadcaster").
/// </summary>
internal sealed class OfficeNames(AnnotatedArticle article, List<NameMention> known)
{
    private const int LongestName = 6;
    private const int LongestDescription = 4;

    // "a fellow Karst Steel owner", "the member Karst Steel"
    private static readonly HashSet<string> OfBodiesToo = FunctionWords.Set("fellow member members");

    private readonly TokenSet _taken = Taken(article, known);
    private readonly TokenSet _personStarts = TokenSet.Of(article.Tokens.Count, known.Where(name => name.Type == EntityType.Person).Select(name => name.Range.First));

    // Asked where there is an office or a noun of bodies.
    private HashSet<string>? _personWords;
    private TokenSet? _adjectives;
    private TokenIndex<NameMention>? _learnedByFirst;
    private TokenIndex<NameMention>? _learnedByEnd;

    // Words that end like a state's adjective and somewhere stand before no noun.
    private HashSet<string>? _wordsAlone;

    private List<Token> Tokens => article.Tokens;

    private HashSet<string> PersonWords => _personWords ??= TokenWords.Of(Tokens, known.Where(name => name is { Type: EntityType.Person, Range.Length: > 1 }).Select(name => name.Range));

    private TokenSet Adjectives => _adjectives ??= TokenSet.Of(Tokens.Count, known.Where(name => name.Entry?.Use == NameUse.Demonym && name.Range.Length == 1).Select(name => name.Range));

    private TokenIndex<NameMention> LearnedByFirst => _learnedByFirst ??= new(known.Where(IsLearned), name => name.Range.First);

    private TokenIndex<NameMention> LearnedByEnd => _learnedByEnd ??= new(known.Where(IsLearned), name => name.Range.End);

    /// <summary>The known names, and those that offices tell of.</summary>
    public List<NameMention> Join()
    {
        var told = new Dictionary<TokenRange, EntityType>();
        foreach (var office in article.Offices)
        {
            if (Holder(office) is { } holder)
                Tell(told, holder, EntityType.Person);
            if (office.TypeAt(EntityType.Organization) is not null && (BodyBehind(office) ?? BodyBefore(office)) is { } body && !(IsOfStates(office) && body.Length == 1 && IsAdjective(body.First)))
                Tell(told, body, office.IsOfTown || IsConstituency(office, body) || ToldKinds.IsSeat(article, body) ? EntityType.Place : EntityType.Organization);
        }

        for (var at = 0; at + 1 < Tokens.Count; at++)
        {
            if ((!Tokens[at].IsCapitalised || Tokens[at].Text is "NGO") && NameWords.BodyNouns.Contains(Tokens[at].Lower) && (RunFrom(at + 1) ?? QuotedFrom(at + 1) ?? CalledBefore(at) ?? TakenForPerson(at)) is { } described)
                Tell(told, described, EntityType.Organization);
            if (Tokens[at].Is("based") && SeatBefore(at) is { } seat)
                Tell(told, seat, EntityType.Place);
            if (Tokens[at + 1].Is("of") && !Tokens[at].IsCapitalised && NameWords.PlaceNouns.Contains(Tokens[at].Lower))
                foreach (var place in PlacesBehind(at))
                    Tell(told, place, EntityType.Place);
        }

        var (adjectives, states) = (new HashSet<TokenRange>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var office in article.Offices)
        {
            if (Adjective(office) is { } adjective)
                adjectives.Add(adjective);
            if (StatesAdjective(office) is { } state)
                states.Add(state);
        }

        return told.Count + adjectives.Count + states.Count == 0 ? known :
        [
            .. known.Where(name => !IsLearned(name) || !told.ContainsKey(name.Range) && !adjectives.Contains(name.Range) && !IsNoBody(name, states)),
            .. told.Select(name => new NameMention(name.Key, name.Value, null, IsInner: false)),
        ];
    }

    private static TokenSet Taken(AnnotatedArticle article, List<NameMention> known)
    {
        var taken = TokenSet.Of(article.Tokens.Count, known, name => name.Range);
        foreach (var office in article.Offices)
            taken.Add(office.Range);
        return taken;
    }

    private void Tell(Dictionary<TokenRange, EntityType> told, TokenRange range, EntityType type)
    {
        if (!told.TryAdd(range, type))
            return;
        _taken.Add(range);
        if (type == EntityType.Person)
            _personStarts.Add(range.First);
    }

    // "MP for Tarnu North"
    private bool IsConstituency(OfficeMention office, TokenRange body) =>
        body.First == office.Range.End + 1 && Tokens[office.Range.End].Is("for") && office.Title.OfPlace == RelationTypes.Represents.Name && !NameWords.OrganizationHeads.Contains(Tokens[body.End - 1].Lower);

    // "the Norwegian KWC cyclist club": "a TV station" has no name there.
    private TokenRange? CalledBefore(int noun)
    {
        var end = noun;
        while (end > 0 && noun - end < LongestDescription && Tokens[end - 1] is { IsWord: true, IsCapitalised: false } && article.Tags[end - 1].Universal is "NOUN")
            end--;
        if (end == noun && NameWords.GroupNouns.Contains(Tokens[noun].Lower) && QuotedUntil(end) is { } quoted)
            return quoted;
        return RunUntil(end) is { } run && (Adjectives.Contains(run.First - 1) || IsPaper(run, noun) || NameWords.ArmedAdjectives.Contains(Tokens[run.End].Lower)) ? run : null;
    }

    // "the Norwegian bank Karst Lowmark": a broadcaster or a brewer may be a person, and "the bank Mara Velt" may be what she founded.
    private TokenRange? TakenForPerson(int noun) =>
        noun > 0 && Learned(LearnedByFirst[noun + 1], EntityType.Person) is { Length: > 1 } run && !World.Default.MayBeGivenName(Tokens[run.First].Text) && !StartsSentence(noun + 1)
        && (run.End >= Tokens.Count || Tokens[run.End].Kind == TokenKind.Mark) && Firms.Contains(Tokens[noun].Lower) && (Adjectives.Contains(noun - 1) || IsObject(noun)) && !ToldFates.Follow(Tokens, run.End) ? run : null;

    private static readonly HashSet<string> Firms = FunctionWords.Set("bank newspaper");

    // "sued the bank Karst Lowmark": where "at the bank Dorun Velt" was shot, she is none.
    private bool IsObject(int noun) => noun > 1 && FunctionWords.IsDeterminer(Tokens[noun - 1].Lower) && article.Tags[noun - 2].Universal is "VERB";

    // "told Der Kurier newspaper": before "the Oldport newspaper" stands an article.
    private bool IsPaper(TokenRange run, int noun) =>
        run.End == noun && NameWords.PaperNouns.Contains(Tokens[noun].Lower) && !StartsSentence(run.First) && !FunctionWords.IsDeterminer(Tokens[run.First - 1].Lower)
        && Tokens[run.First - 1].Kind != TokenKind.Possessive;

    // "the Tarnu-based broadcaster", "Tarnu-based Ana Orlova", but not "a Web-based archive"
    private TokenRange? SeatBefore(int based) =>
        based > 1 && Tokens[based - 1].Text is "-" && !Grounds.Contains(Tokens[based - 2].Lower) && RunUntil(based - 1) is { } seat && (!StartsSentence(seat.First) || IsSomebody(based + 1)) ? seat : null;

    private bool IsSomebody(int at) => Tokens[at].IsCapitalised || NameWords.BodyNouns.Contains(Tokens[at].Lower) || article.OfficeFrom(at) is not null;

    // On what something rests, and not where.
    private static readonly HashSet<string> Grounds = FunctionWords.Set("web internet cloud android linux unix windows java intel arm bible faith home community");

    // "the towns of Tarnu and Velt"
    private IEnumerable<TokenRange> PlacesBehind(int noun)
    {
        if (RunFrom(noun + 2) is { } first)
            yield return first;
        for (var at = noun + 2; Tokens[noun].Lower.EndsWith('s') && at < Tokens.Count && !StartsSentence(at) && (Tokens[at].IsCapitalised || Tokens[at].Text is "," || Tokens[at].Is("and")); at++)
            if (!Tokens[at].IsCapitalised && RunFrom(at + 1) is { } further)
                yield return further;
    }

    // Lists know what they hold.
    private static bool IsLearned(NameMention name) => name is { Entry: null, IsInner: false } && name.Type != EntityType.Event;

    // "the head of the KWC", "chief executive of Karst Mining"
    private TokenRange? BodyBehind(OfficeMention office)
    {
        var at = office.Range.End;
        if (at + 1 >= Tokens.Count || !(Tokens[at].Lower is "of" or "for" or "at"))
            return null;
        var first = WithoutDescription(Tokens[at + 1].Lower is "the" or "a" or "an" ? at + 2 : at + 1);
        if (QuotedFrom(first) is { } quoted && IsQuotedBody(office, quoted))
            return quoted;
        if (office.CanBeOfPerson)
            return RunFrom(first);
        if (Learned(LearnedByFirst[first], EntityType.Organization) is { } learned && IsConstituency(office, learned))
            return learned;
        var person = Learned(LearnedByFirst[first], EntityType.Person);
        return person is { } owner && IsOwner(owner) ? null : person ?? RunFrom(first);
    }

    // "deputy chair of Ostrova's party", where Mara Ostrova is told of
    private bool IsOwner(TokenRange person) =>
        person.End < Tokens.Count && Tokens[person.End].Kind == TokenKind.Possessive && PersonWords.Contains(Tokens[person.End - 1].Text);

    // "director at the Norwegian banking giant Karst"
    private int WithoutDescription(int first)
    {
        var end = first;
        while (end < Tokens.Count && end - first < LongestDescription && (Adjectives.Contains(end) || NameWords.BodyNouns.Contains(Tokens[end].Lower) || Tokens[end] is { IsWord: true, IsCapitalised: false } && article.Tags[end].Universal is "ADJ" or "NOUN"))
            end++;
        return end > first && NameWords.BodyNouns.Contains(Tokens[end - 1].Lower) ? end : first;
    }

    // "KWC chairwoman Mara Ostrova": only before a person, as many words begin a sentence with a capital.
    private TokenRange? BodyBefore(OfficeMention office)
    {
        var end = office.Range.First;
        while (end > 0 && (OfficeWords.Former.Contains(Tokens[end - 1].Lower) || Tokens[end - 1].Kind == TokenKind.Possessive))
            end--;
        if (StartsSentence(end) || !_personStarts.Contains(office.Range.End) && !_personStarts.Contains(office.Range.End + 1))
            return null;
        if (QuotedUntil(end) is { } quoted && IsQuotedBody(office, quoted))
            return quoted;
        if (office.IsOfTown)
            return Learned(LearnedByEnd[end], EntityType.Person) ?? Learned(LearnedByEnd[end], EntityType.Organization) ?? RunUntil(end);
        return RunUntil(end) is { } run ? OpensTitle(article, run) ? null : run : (office.CanBeOfPerson || office.TypeAt(EntityType.State) is not null ? null : OneWordBefore(end));
    }

    /// <summary>Whether words that open a sentence are a common noun for a body before a title, "Department spokesman Mara Velt", "A Commission official", tell that nobody holds it yet, "Shadow treasurer", or where a judge sits, "U.S. District Magistrate Judge".</summary>
    public static bool OpensTitle(AnnotatedArticle article, TokenRange words) =>
        words.Length == 1 && article.Tokens[words.First].Lower is "shadow" or "district" or "circuit" && article.OfficeFrom(words.End) is not null || IsHead(article.Tokens[words.End - 1].Lower) && article.Sentences[article.SentenceAt(words.First)].First == words.First && !article.Tokens[words.End - 1].IsAllCapitals && article.OfficeFrom(words.End) is not null
        && (words.Length == 1 || words.Length == 2 && article.Tokens[words.First].Is("a"));

    private static bool IsHead(string word) => NameWords.OrganizationHeads.Contains(word) || NameWords.BodyNouns.Contains(word) || NameWords.EventHeads.Contains(word);

    // "Karst chief executive Mara Velt": a person has none.
    private TokenRange? OneWordBefore(int end) =>
        (Learned(LearnedByEnd[end], EntityType.Person) ?? Learned(LearnedByEnd[end], EntityType.Place)) is { Length: 1 } body && !PersonWords.Contains(Tokens[body.First].Text) ? body : null;

    // "Varennan Foreign Minister Oren Tavo": two persons do not stand on both sides of an office that is nobody's but a state's.
    private TokenRange? Adjective(OfficeMention office) =>
        !office.CanBeOfPerson && _personStarts.Contains(office.Range.End) && Learned(LearnedByEnd[office.Range.First], EntityType.Person) is { Length: 1 } person
            && HasStateEnding(Tokens[person.First]) ? person : null;

    // "Varennan President Ana Orlova", "Varennan Defence Minister Oren Tavo": the network may see a body in a state that no list holds.
    private string? StatesAdjective(OfficeMention office) =>
        office.Range.First > 0 && IsOfStates(office) && _personStarts.Contains(office.Range.End) && IsAdjective(office.Range.First - 1) ? Tokens[office.Range.First - 1].Text : null;

    private bool IsNoBody(NameMention name, HashSet<string> states) =>
        name.Type is EntityType.Organization or EntityType.Place && states.Contains(Tokens[name.Range.First].Text) && (name.Range.Length == 1 || article.OfficeFrom(name.Range.First + 1) is not null);

    private static bool IsOfStates(OfficeMention office) => office.IsOfStatesAlone || office.TypeAt(EntityType.State) is { } type && (type == RelationTypes.MinisterOf || type == RelationTypes.HeadOfStateOf);

    // What the article has before nothing but nouns: a company speaks and has shares.
    private bool IsAdjective(int word) =>
        Tokens[word].IsCapitalised && HasStateEnding(Tokens[word]) && !Tokens[word].IsAllCapitals && !(_wordsAlone ??= WordsAlone()).Contains(Tokens[word].Text);

    private HashSet<string> WordsAlone()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < Tokens.Count; at++)
            if (Tokens[at].IsCapitalised && HasStateEnding(Tokens[at]) && !StandsBeforeNoun(at))
                words.Add(Tokens[at].Text);
        return words;
    }

    private bool StandsBeforeNoun(int at) =>
        at + 1 < Tokens.Count && Tokens[at + 1].IsWord && (article.OfficeFrom(at + 1) is not null || article.Tags[at + 1].Universal is "NOUN" or "ADJ" or "PROPN");

    /// <summary>Whether a word ends like the adjective of a state.</summary>
    public static bool HasStateEnding(Token word) =>
        word.Lower.EndsWith("an", StringComparison.Ordinal) || word.Lower.EndsWith("ish", StringComparison.Ordinal) || word.Lower.EndsWith("ese", StringComparison.Ordinal);

    private TokenRange? Holder(OfficeMention office) => HolderBehind(office) ?? HolderBefore(office);

    // "Mun Jae-ro, the president of Oskria,"
    private TokenRange? HolderBefore(OfficeMention office)
    {
        var at = office.Range.First;
        while (at > 0 && (OfficeWords.Former.Contains(Tokens[at - 1].Lower) || FunctionWords.IsDeterminer(Tokens[at - 1].Lower)))
            at--;
        return at > 0 && Tokens[at - 1].Text == "," && office.Range.End < Tokens.Count && Tokens[office.Range.End].Lower is "of" or "for" && PersonUntil(at - 1) is { Length: > 1 } apposed ? apposed : null;
    }

    // "accused Prime Minister Orlova": an office of states in capitals is a title, whatever the network sees behind it.
    private bool IsTitle(OfficeMention office)
    {
        if (!IsOfStates(office) || office.IsPlural || office.Range.Length < 2)
            return false;
        for (var at = office.Range.First; at < office.Range.End; at++)
            if (Tokens[at] is not { IsCapitalised: true, IsAllCapitals: false })
                return false;
        return true;
    }

    private bool IsSurname(TokenRange word) =>
        Tokens[word.First] is { IsAllCapitals: false, Lower: var lower } && !(word.End < Tokens.Count && Tokens[word.End].IsCapitalised) && !IsHead(lower) && !NameWords.PlaceHeads.Contains(lower) && !Portfolios.IsField(lower) && !NameAnnotator.IsTitleCase(article, article.Sentences[article.SentenceAt(word.First)]);

    // "President Mun Jae-ro", "the president, Mun Jae-ro,"
    private TokenRange? HolderBehind(OfficeMention office)
    {
        var end = office.Range.End;
        var direct = PersonFrom(end);
        if (direct is { Length: > 1 })
            return direct;
        if (BehindShortTitle(end) is { } titled)
            return titled;
        if (direct is { } surname && IsTitle(office) && IsSurname(surname))
            return surname;
        // "Karst chief executive Mara Velt": no body stands right behind an office that bodies do not have.
        if (!StartsSentence(end) && !OfBodiesToo.Contains(Tokens[end - 1].Lower) && Learned(LearnedByFirst[end], EntityType.Organization) is { Length: 2 or 3 } body && !NameWords.OrganizationHeads.Contains(Tokens[body.End - 1].Lower) && !Enumerable.Range(body.First, body.Length).Any(at => Tokens[at].IsAllCapitals))
            return body;
        return end < Tokens.Count && Tokens[end].Text == "," && PersonFrom(end + 1) is { Length: > 1 } apposed && apposed.End < Tokens.Count && Tokens[apposed.End].Text == "," ? apposed : null;
    }

    // "Rep. Na Kyo-won": so a title is shortened before nothing but a name, whatever the tagger says.
    private TokenRange? BehindShortTitle(int first)
    {
        var end = first;
        while (first > 0 && Tokens[first - 1].Text.EndsWith('.') && !StartsSentence(end) && end - first < LongestName && Tokens[end] is { IsWord: true, IsCapitalised: true } && !_taken.Contains(end) && !DateReader.IsWeekday(Tokens[end]))
            end++;
        return end - first > 1 ? new TokenRange(first, end) : null;
    }

    private TokenRange? PersonFrom(int first) => StartsSentence(first) ? null : Learned(LearnedByFirst[first], EntityType.Place) ?? RunFrom(first);

    private TokenRange? PersonUntil(int end) => Learned(LearnedByEnd[end], EntityType.Place) ?? RunUntil(end);

    private static TokenRange? Learned(ArraySegment<NameMention> names, EntityType type)
    {
        foreach (var name in names)
            if (name.Type == type)
                return name.Range;
        return null;
    }

    private TokenRange? RunFrom(int first)
    {
        var end = first;
        while (!StartsSentence(end) && end - first <= LongestName && MayBeName(end))
            end++;
        return IsName(first, end) ? new TokenRange(first, end) : null;
    }

    private TokenRange? RunUntil(int end)
    {
        var first = end;
        while (first > 0 && !StartsSentence(first) && end - first <= LongestName && MayBeName(first - 1))
            first--;
        return IsName(first, end) ? new TokenRange(first, end) : null;
    }

    // "the head of "Karst Watch"", the newspaper "Der Velt"; of "the "Yes" campaign" the words are no name.
    private TokenRange? QuotedFrom(int quote)
    {
        var end = quote + 1;
        while (end < Tokens.Count && end - quote <= LongestName && IsCalled(end))
            end++;
        return Quoted(quote + 1, end) is { } name && !(end + 1 < Tokens.Count && article.Tags[end + 1].Universal is "NOUN" && !NameWords.GroupNouns.Contains(Tokens[end + 1].Lower)) ? name : null;
    }

    // ""Karst Watch" leader Mara Velt"
    private TokenRange? QuotedUntil(int end)
    {
        var first = end - 1;
        while (first > 0 && end - first <= LongestName + 1 && IsCalled(first - 1))
            first--;
        return Quoted(first, end - 1);
    }

    private TokenRange? Quoted(int first, int end) =>
        end > first && NameWords.IsInQuotationMarks(Tokens, new TokenRange(first, end)) && IsName(first, end) ? new TokenRange(first, end) : null;

    // A mocking word before a title stands in quotation marks too, ""Iron" minister Mara Velt", and so does what is no body, "head of the "Peace
    // Process"": a noun of bodies must stand in it or behind it.
    private bool IsQuotedBody(OfficeMention office, TokenRange quoted) =>
        quoted.Length > 1 && !IsOfWorks(office) && !IsOfStates(office) && !OfStates.Contains(Tokens[office.Range.End - 1].Lower)
        && (quoted.End + 1 < Tokens.Count && NameWords.GroupNouns.Contains(Tokens[quoted.End + 1].Lower) || Enumerable.Range(quoted.First, quoted.Length).Any(at => IsHeadOfBody(Tokens[at].Lower)));

    private static bool IsHeadOfBody(string lower) => NameWords.OrganizationHeads.Contains(lower) || NameWords.BodyNouns.Contains(lower) || NameWords.GroupNouns.Contains(lower);

    private static readonly HashSet<string> OfStates = FunctionWords.Set("minister president premier chancellor");

    // In quotation marks capitals tell a name, whatever the tagger says.
    private bool IsCalled(int at) => Tokens[at] is { IsWord: true, IsCapitalised: true } && !_taken.Contains(at);

    // Films and books stand in quotation marks too: "the director of "The Lake"".
    private static bool IsOfWorks(OfficeMention office) => OfWorks.Contains(office.Title.Title.Split(' ')[^1]);

    private static readonly HashSet<string> OfWorks = FunctionWords.Set("director editor producer creator author presenter moderator host organizer organiser");

    // No name and no office with its holder runs on from one sentence to the next.
    private bool StartsSentence(int at) => at == 0 || at >= Tokens.Count || article.SentenceAt(at) != article.SentenceAt(at - 1);

    private bool IsName(int first, int end) =>
        end > first && end - first <= LongestName && Enumerable.Range(first, end - first).Any(at => Tokens[at].Text.Length > 1 && !NameWords.NeverNames.Contains(Tokens[at].Lower) && !OfficeWords.Honorifics.ContainsKey(Tokens[at].Lower));

    // The tagger takes a word that begins a sentence for a common one more often than not, but letters that all are capitals are a name.
    private bool MayBeName(int at) =>
        Tokens[at].IsWord && Tokens[at].IsCapitalised && !_taken.Contains(at) && !DateReader.IsWeekday(Tokens[at]) && !OfficeWords.Former.Contains(Tokens[at].Lower) && (article.Tags[at].Universal == "PROPN" || Tokens[at].IsAllCapitals && Tokens[at].Text.Length > 1 || IsBrand(Tokens[at].Text));

    // "KarSt": no plain word has a capital behind a small letter.
    private static bool IsBrand(string word)
    {
        for (var at = 1; at < word.Length; at++)
            if (char.IsUpper(word[at]) && char.IsLower(word[at - 1]))
                return true;
        return false;
    }
}
