using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Offices;
using Graph.Extraction.Parsing;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// Descriptions and pronouns, in the order of the text: each leans on what was named before it. What fits nobody, or more than
/// one equally well, is left alone.
/// </summary>
internal sealed class DescriptionReader(ChainTable chains, GroupChains groups)
{
    private readonly Focus _focus = new(chains.Article);
    private readonly BodyFocus _bodyFocus = new(chains);
    private readonly PlaceFocus _places = new();
    private readonly PersonsTogether _together = new(chains.Article);
    private readonly ToldDescriptions _told = new(chains);
    private readonly BodiesBesideOffices _bodies = new(chains);
    private readonly PastOffices _offices = new(chains);

    // Who was last named with a style, by its noun: "highness".
    private readonly Dictionary<string, EntityChain> _styled = new(StringComparer.Ordinal);
    private HoldersTogether? _holders;

    private readonly BodyOffices _bodyOffices = new(chains);

    // What was mentioned last.
    private ChainMention? _last;

    private readonly Governments _governments = new(chains);
    private readonly OwnPersons _own = new(chains);

    private readonly UnnamedOthers _others = new(chains);

    private VariedDescriptions? _varied;

    private VariedBodies? _variedBodies;

    private HoldersTogether Holders => _holders ??= new(chains, _focus);

    private VariedDescriptions Varied => _varied ??= new(chains, _focus);

    private VariedBodies VariedBodies => _variedBodies ??= new(chains, _bodyFocus);

    public void Add()
    {
        // What is read here is mentioned behind them.
        var (mentions, names, next) = (chains.Article.Mentions, chains.Article.Mentions.Count, 0);
        foreach (var sentence in chains.Article.Sentences)
        {
            _focus.BeginSentence(sentence);
            _bodyFocus.BeginSentence(sentence);
            _places.BeginSentence();
            _governments.BeginSentence();
            _bodyOffices.BeginSentence();
            _together.BeginSentence(sentence);
            for (var at = sentence.First; at < sentence.End; at++)
            {
                for (; next < names && mentions[next].Range.First <= at; next++)
                    Note(mentions[next]);
                _bodyOffices.NoteEnd(at);
                if (chains.Tokens[at].Lower is "government" or "governments")
                    _governments.NoteOther(at);
                ReadAt(at, sentence);
                if (chains.OfficeFrom(at) is { } office)
                    _bodyOffices.Note(office);
            }
        }
    }

    private void ReadAt(int at, Sentence sentence)
    {
        var word = chains.Tokens[at].Lower;
        if (_told.At(at) is var (described, phrase) && chains.NameAt(phrase) is null)
            chains.Mention(described, phrase, MentionKind.Nominal);
        if (_own.At(at) is var (own, ownWords))
            Mention(own, ownWords, MentionKind.Nominal);
        if (word is "as" or "was" && _offices.HeldAt(at) is var (holder, held))
            NotePast(holder, held);
        if (OfficeWords.DignityEnd(chains.Tokens, at) is { } behind && behind <= sentence.End)
            AddStyled(new TokenRange(at, behind));
        else if (PersonalPronouns.GenderOf(word) is { } gender && !IsLettersOfStyle(at, sentence))
            AddPronoun(at, sentence, gender);
        else if (word is "its" or "itself" or "it")
            AddOfBody(at, sentence);
        else if (OwnedOfficeAt(at) is var (leader, owned))
            Mention(leader, owned, MentionKind.Nominal);
        else if (_bodies.At(at) is { } body)
            Mention(body, new TokenRange(at, at + 1), MentionKind.Nominal);
        else if (PersonalPronouns.OfSeveral.Contains(word))
            AddSeveral(new TokenRange(at, at + 1), MentionKind.Pronoun, sentence);
        else if (word == "the" && Holders.At(at, sentence) is var (words, holders))
            MentionEach(holders, words);
        else if (TwoAt(at, sentence) is { } two)
            AddSeveral(two, MentionKind.Nominal, sentence);
        else if (word == "government" && _governments.At(at) is { } governed)
            Mention(governed, new TokenRange(at - 1, at + 1), MentionKind.Nominal);
        else if (word is "government" or "authorities" && at > 1 && chains.Tokens[at - 1].Kind == TokenKind.Possessive && chains.NameUntil(at - 1) is { Chain.Type: EntityType.State } owner)
            Mention(owner.Chain, owner.Range with { End = at + 1 }, MentionKind.Nominal);
        else if (word == "the" && at + 1 < sentence.End && groups.Last(at + 1) is { } group)
            Mention(group, new TokenRange(at, at + 2), MentionKind.Nominal);
        else if (word is "the" or "this" or "both" && at + 1 < sentence.End)
            AddDescription(at, sentence);
    }

    // "the council's head", "the Merrow Council's chairman": whoever was told to lead it.
    private (EntityChain Leader, TokenRange Words)? OwnedOfficeAt(int at)
    {
        if (at < 2 || chains.Tokens[at - 1].Kind != TokenKind.Possessive || chains.Article.IsQuoted(at) || chains.OfficeFrom(at) is not { } office || !EndsTold(office.Range.End))
            return null;
        var body = chains.NameUntil(at - 1) ?? (_last?.Range.End == at - 1 ? _last : null);
        return body is { Chain.Type: EntityType.Organization } && _bodyOffices.HolderOf(office, body.Chain) is { } leader ? (leader, new(body.Range.First, office.Range.End)) : null;
    }

    // "the Karst boss", "the council chief": whoever was told to lead it.
    private (EntityChain Leader, TokenRange Words)? LeaderAt(int the)
    {
        if (!chains.Tokens[the].Is("the") || chains.Article.IsQuoted(the))
            return null;
        var named = chains.NameFrom(the + 1);
        var end = named?.Range.End ?? the + 2;
        if (chains.WordAt(end) is not ("boss" or "chief") || !EndsTold(end + 1))
            return null;
        var body = named is null ? BodyCalled(the + 1) : named.Chain;
        return body is { Type: EntityType.Organization } && _bodyOffices.LeaderOf(body) is { } leader ? (leader, new(the, end + 1)) : null;
    }

    // "the council", where no other council is told of
    private EntityChain? BodyCalled(int noun) =>
        BodyKinds.Heads.Contains(chains.WordAt(noun)) && FindBody(noun, "") is { } body && !_others.AreTold(noun, body, at => chains.Tokens[at].Is(chains.Tokens[noun].Lower)) ? body : null;

    // No name, and nothing that tells which one, stands behind an office.
    private bool EndsTold(int end) =>
        !(end < chains.Tokens.Count && (chains.Tokens[end].IsCapitalised || chains.Tokens[end].Kind == TokenKind.Possessive || chains.Tokens[end].Lower is "of" or "for" or "to" or "who" or "and" or "-")) && !IsNamedBehind(end);

    private void NotePast(EntityChain holder, HeldOffice office)
    {
        holder.AddOffice(office);
        _focus.NoteHolder(holder, office);
    }

    private void MentionEach(List<EntityChain> holders, TokenRange words)
    {
        foreach (var holder in holders)
            Mention(holder, words, MentionKind.Nominal);
    }

    // "His Highness": who was last named so, unless a name follows.
    private void AddStyled(TokenRange style)
    {
        if (!chains.Article.IsQuoted(style.First) && !(style.End < chains.Tokens.Count && chains.Tokens[style.End] is { IsWord: true, IsCapitalised: true }) && _styled.GetValueOrDefault(chains.Tokens[style.End - 1].Lower) is { } person)
            Mention(person, style, MentionKind.Nominal);
    }

    private void AddPronoun(int at, Sentence sentence, char gender)
    {
        if (chains.Article.IsQuoted(at) || (SelfNamed(at, sentence) ?? Ahead(at, sentence, gender) ?? _focus.Person(at, gender, sentence)) is not { } person)
            return;
        person.ToldGender ??= gender;
        Mention(person, new TokenRange(at, at + 1), MentionKind.Pronoun);
        if (OwnCountries.At(chains.Tokens, at, person) is { } country)
            Mention(country.Chain, country.Range, country.Kind);
        groups.AddOwn(at, person);
    }

    // "an eyewitness who gave his name only as Ana Orlova"
    private EntityChain? SelfNamed(int his, Sentence sentence)
    {
        if (chains.WordAt(his + 1) != "name")
            return null;
        for (var at = his + 2; at < Math.Min(sentence.End, his + FurthestOwnName); at++)
            if (chains.Tokens[at].Is("as") && chains.NameFrom(at + 1) is { Chain: { Type: EntityType.Person } named })
                return named;
        return null;
    }

    private const int FurthestOwnName = 6;

    // "Karst closed its banks": the subject of its clause, where that is no person.
    private void AddOfBody(int at, Sentence sentence)
    {
        if (!chains.Article.IsQuoted(at) && (chains.Tokens[at].Is("it") ? _bodyFocus.Subject(at, sentence) : BodyAhead(at, sentence) ?? _bodyFocus.Owner(at, sentence)) is { } body)
            Mention(body, new TokenRange(at, at + 1), MentionKind.Pronoun);
    }

    // "In its report, the council said"
    private EntityChain? BodyAhead(int its, Sentence sentence) =>
        !_bodyFocus.IsAnyNamed && IsOwnerInFront(its) && SubjectAhead(its, sentence) is { Type: EntityType.Organization or EntityType.State or EntityType.Place } body ? body : null;

    // Each of them is meant, and none of them is one with another.
    private void AddSeveral(TokenRange range, MentionKind kind, Sentence sentence)
    {
        if (chains.Article.IsQuoted(range.First))
            return;
        var several = kind == MentionKind.Pronoun ? _together.Joined(range.First) : _together.Two(range);
        foreach (var person in several)
            Mention(person, range, kind);
        if (several.Count == 0 && kind == MentionKind.Pronoun && _bodyFocus.Several(range.First, sentence) is { } body)
            Mention(body, range, kind);
    }

    // "the two", "the two leaders", "both men"
    private TokenRange? TwoAt(int at, Sentence sentence)
    {
        var isBoth = chains.Tokens[at].Is("both");
        if (!isBoth && !(chains.Tokens[at].Is("the") && chains.WordAt(at + 1) == "two"))
            return null;
        var head = isBoth ? at + 1 : at + 2;
        if (head >= sentence.End)
            return null;
        if (!isBoth && chains.Article.Tags[head].Universal is "VERB" or "AUX")
            return new TokenRange(at, head);
        return Heads.Persons.Contains(chains.Tokens[head].Lower) || chains.OfficeFrom(head) is { IsPlural: true, IsFormer: false, Range.Length: 1 } ? new TokenRange(at, head + 1) : null;
    }

    // "Asked if he would go, Belk said", "When she arrived, Orlova smiled": the subject of the clause that follows.
    private EntityChain? Ahead(int at, Sentence sentence, char gender)
    {
        // "Her successor, Belk, left": nobody follows himself.
        if (_focus.IsPersonNamed || chains.WordAt(at + 1) is "successor" or "predecessor" || !IsInClauseBefore(at, sentence) && !IsOwnerInFront(at))
            return null;
        return SubjectAhead(at, sentence) is { Type: EntityType.Person } person && (person.Gender is null || person.Gender == gender) ? person : null;
    }

    private EntityChain? SubjectAhead(int at, Sentence sentence)
    {
        var subject = at + 1;
        while (subject < sentence.End && !(Dependencies[subject].Label == "nsubj" && Dependencies[Dependencies[subject].Head].Label == "root"))
            subject++;
        return (chains.NameFrom(subject) ?? chains.NameUntil(subject + 1))?.Chain;
    }

    private bool IsInClauseBefore(int at, Sentence sentence)
    {
        for (var (above, steps) = (at, 0); steps < DeepestClause && above >= sentence.First; above = Dependencies[above].Head, steps++)
            if (Dependencies[above].Label is "advcl" or "ccomp" && Dependencies[above].Head > above)
                return Dependencies[Dependencies[above].Head].Label == "root";
        return false;
    }

    private const int DeepestClause = 8;

    // "In her speech, Belk said": but in her honour somebody else speaks.
    private bool IsOwnerInFront(int at) =>
        Dependencies[at] is { Label: "nmod:poss", Head: var owned } && Dependencies[owned] is { Label: "obl", Head: var verb } && verb > owned && Dependencies[verb].Label == "root"
        && !OfOthers.Contains(chains.Tokens[owned].Lower);

    private static readonly HashSet<string> OfOthers = FunctionWords.Set(
        "honour honor place absence stead memory request name wake favour favor defence defense behalf death successor leadership rule side shoes view opinion words case presence direction watch");

    private List<Dependency> Dependencies => chains.Article.Dependencies;

    private void AddDescription(int at, Sentence sentence)
    {
        // "the council chief": of the council, and of whoever leads it.
        if (LeaderAt(at) is var (leader, title))
            Mention(leader, title, MentionKind.Nominal);
        if (AddTold(at, sentence) || chains.NameAt(new(at, at + 3)) is not null || !chains.Tokens[at].Is("the") || chains.Article.IsQuoted(at))
            return;
        if ((Varied.At(at) ?? VariedBodies.At(at)) is var (meant, words))
            Mention(meant, words, MentionKind.Nominal);
    }

    // What names, kinds and offices tell.
    private bool AddTold(int at, Sentence sentence)
    {
        var head = at + 1;
        if (EndOfName(at, sentence) is var (body, end))
        {
            Mention(body, new TokenRange(at, end), MentionKind.Nominal);
            return true;
        }

        if (head < sentence.End && (FindTold(head) ?? FindRuler(head)) is { } told)
        {
            Mention(told, new TokenRange(at, head + 1), MentionKind.Nominal);
            return true;
        }

        while (head < sentence.End && head < at + 4 && chains.Tokens[head].IsWord && !Heads.States.Contains(chains.Tokens[head].Lower) && !IsBodyHead(head) && !IsOffice(head))
            head++;
        if (head >= sentence.End || !chains.Tokens[head].IsWord)
            return false;
        var modifiers = TokenWords.Text(chains.Tokens, new(at + 1, head));
        end = head + 1;
        var found = Heads.States.Contains(chains.Tokens[head].Lower) ? FindState(at, head, modifiers)
            : IsBodyHead(head) ? FindBody(head, modifiers)
            : FindOfficeHolder(at, head, out end);
        if (found is not null)
            MentionDescribed(found, new TokenRange(at, end));
        return found is not null;
    }

    // "the Post" of the Lowmark Post, "the budget office" of the Lowmark Budget Office
    private (EntityChain Body, int End)? EndOfName(int the, Sentence sentence)
    {
        if (!chains.Tokens[the].Is("the"))
            return null;
        var head = the + 1;
        if (head < sentence.End && chains.Tokens[head].IsCapitalised)
            return BodyKinds.IsNewspaperHead(chains.Tokens[head].Lower) && !chains.IsInsideName(head) && !IsGoingOn(head) && _focus.Body(chains.Tokens[head].Lower, "") is { } paper ? (paper, head + 1) : null;
        return !chains.IsInsideName(head) && _focus.BodyEndingIn(chains.Tokens, head, sentence.End) is var (body, end) && !IsGoingOn(end - 1) ? (body, end) : null;
    }

    // "the Post reporter", "the budget office of Lowmark", "the budget office in Oldport"
    private bool IsGoingOn(int head) =>
        chains.WordAt(head + 1) is "in" or "at" && chains.NameFrom(head + 2) is { Chain.Type: EntityType.Place or EntityType.State } || Dependencies[head].Label == "compound" || chains.WordAt(head + 1) is "of" or "-" || head + 1 < chains.Tokens.Count && chains.Tokens[head + 1].IsCapitalised;

    // "the lawyer", and not "the lawyer of", "the lawyer who" nor "the lawyer Ana Orlova"
    private EntityChain? FindTold(int head) =>
        (RankAt(head) ?? ToldNear(head)) is { } told && Dependencies[head].Label != "compound" && !IsOffice(head)
        && !(chains.WordAt(head + 1) is "of" or "for" or "who" or "that" or "which" or "in" or "at" or "from" or "-" || head + 1 < chains.Tokens.Count && chains.Tokens[head + 1].IsCapitalised) ? told : null;

    // "the PM", "the monarch", by other words than those told of him
    private EntityChain? FindRuler(int head)
    {
        if (chains.Tokens[head].Text is not "PM" && !chains.Tokens[head].Is("monarch") || Dependencies[head].Label == "compound" || chains.WordAt(head + 1) is "of" or "for" or "who" or "-" || head + 1 < chains.Tokens.Count && chains.Tokens[head + 1].IsCapitalised)
            return null;
        foreach (var title in chains.Tokens[head].Text is "PM" ? PrimeMinister : Monarchs)
            if (_focus.OfficeHolder(new HeldOffice(title, null)) is { } holder)
                return _focus.OnlyPerson() == holder && !_others.AreTold(head - 1, holder, IsRuler) ? holder : null;
        return null;
    }

    // "a queen", "another prime minister"
    private bool IsRuler(int at) => Rulers.Contains(chains.Tokens[at].Lower);

    private static readonly HashSet<string> Rulers = FunctionWords.Set("king queen emperor empress emir sultan monarch kings queens monarchs minister ministers premier premiers pm");
    private static readonly string[] PrimeMinister = ["prime minister"];
    private static readonly string[] Monarchs = ["king", "queen", "emperor", "emir", "sultan"];

    // "the prince"; far behind Pope Clement the pope may be another.
    private EntityChain? RankAt(int head) =>
        _told.OfRank(chains.Tokens[head].Lower) is { } bearer && (_focus.IsNear(bearer) || bearer.Mentions.Count >= OftenNamed) ? bearer : null;

    private const int OftenNamed = 3;

    private EntityChain? ToldNear(int head) =>
        !chains.Tokens[head].IsCapitalised && _told.Called(chains.Tokens[head].Lower) is { } told && (told.Type != EntityType.Person || _focus.IsNear(told)) ? told : null;

    private EntityChain? FindState(int at, int head, string modifiers)
    {
        // "the Republic of X" says itself which one it means.
        if (head + 1 < chains.Tokens.Count && chains.Tokens[head + 1].Is("of"))
            return null;
        if (chains.Tokens[head].Lower is "side" or "government" or "authorities")
            return head == at + 2 && chains.NameUntil(head) is { Chain.Type: EntityType.State } name && name.Range.First == at + 1 ? name.Chain : null;
        if (head + 1 < chains.Tokens.Count && chains.Tokens[head + 1].IsCapitalised && chains.Tokens[head].Lower is "country" && modifiers.Length == 0 && chains.NameFrom(head + 1) is not null)
            return null;
        return _focus.State(head, modifiers);
    }

    private EntityChain? FindBody(int head, string modifiers)
    {
        var kind = chains.Tokens[head].Lower;
        // "the newspaper Dawn" says itself which one it means.
        if (head + 1 < chains.Tokens.Count && (chains.Tokens[head + 1].Is("of") && !IsOfVerb(head) || chains.Tokens[head + 1].IsCapitalised && chains.NameFrom(head + 1) is not null))
            return null;
        if (PlaceFocus.Heads.Contains(kind))
            return modifiers.Length == 0 ? _places.MeantBy(kind) : null;
        // Its editorials are a newspaper's own.
        if (kind == "board" && modifiers == "editorial")
            return _focus.Body("newspaper", "");
        return modifiers.Length == 0 || modifiers is "news" or "press" or "state" or "news-" or "state-run" or "official" || IsPraisedOutlet(head, modifiers) ? _focus.Body(kind, modifiers) : null;
    }

    // "the conservative newspaper", but neither "the German newspaper" nor "the other newspaper" nor "the foreign newspaper"
    private bool IsPraisedOutlet(int head, string modifiers) =>
        chains.Tokens[head].Lower is "newspaper" or "paper" or "broadcaster" or "magazine" && chains.Article.Tags[head - 1].Universal == "ADJ" && chains.Tokens[head - 2].Is("the")
        && !chains.Tokens[head - 1].IsCapitalised && !Others.Contains(modifiers) && modifiers is not ("same" or "local" or "foreign" or "rival" or "new" or "white");

    private EntityChain? FindOfficeHolder(int at, int head, out int end)
    {
        end = head + 1;
        if (chains.OfficeFrom(head) is not { } office || office.IsPlural || IsOfAnother(at + 1, head))
            return null;
        end = office.Range.End;
        if (BodyBehind(end) is var (body, bodyEnd))
        {
            end = bodyEnd;
            return EndsTold(bodyEnd) ? _bodyOffices.HolderOf(office, body) : null;
        }

        if (_told.IsOfSeveral(chains.Tokens[head].Lower))
            return null;
        // "the cardinal rule"
        if (Dependencies[end - 1].Label == "amod")
            return null;
        // "Ana Orlova, the Lowmark governor who"
        if (chains.WordAt(end) == "who" && at > 0 && chains.WordAt(at - 1) == ",")
            return chains.NameUntil(at - 1) is { Chain.Type: EntityType.Person } described ? described.Chain : null;
        if (HeldOffice.SeatBehind(chains, end) is { } seat)
            return HolderAt(office, seat, out end);
        // "the president of X", "the president who", "the president Ana Orlova" and "the president, Ana Orlova," say themselves whom they mean.
        if (end < chains.Tokens.Count && (chains.Tokens[end].Is("of") && !IsOfVerb(end - 1) || chains.Tokens[end].Lower is "for" or "to" or "who" || chains.Tokens[end].IsCapitalised))
            return null;
        return IsNamedBehind(end) ? null : _focus.OfficeHolder(HeldOffice.Of(chains, office));
    }

    // "of the Merrow Council", "of the council"
    private (EntityChain Body, int End)? BodyBehind(int of)
    {
        if (chains.WordAt(of) != "of")
            return null;
        var first = chains.WordAt(of + 1) == "the" ? of + 2 : of + 1;
        if (chains.NameFrom(first) is { Chain.Type: EntityType.Organization } named)
            return (named.Chain, named.Range.End);
        return first == of + 2 && first < chains.Tokens.Count && IsBodyHead(first) && FindBody(first, "") is { Type: EntityType.Organization } body ? (body, first + 1) : null;
    }

    // "the senator from Lowmark", but not "the mayor of Oldport, Ana Orlova," nor "the mayor of Oldport's wife"
    private EntityChain? HolderAt(OfficeMention office, ChainMention seat, out int end)
    {
        end = seat.Range.End;
        var isTold = chains.WordAt(end) is "who" or "and" || end < chains.Tokens.Count && (chains.Tokens[end].Kind == TokenKind.Possessive || chains.Tokens[end].IsCapitalised) || IsNamedBehind(end);
        return isTold ? null : _focus.HolderAt(HeldOffice.Of(chains, office).Title, seat.Chain);
    }

    // ", Ana Orlova,"
    private bool IsNamedBehind(int comma) =>
        chains.WordAt(comma) == "," && chains.NameFrom(comma + 1) is { Chain.Type: EntityType.Person } apposed && chains.WordAt(apposed.Range.End) is "," or ".";

    // "accused the president of lying", "the commission of a lie"
    private bool IsOfVerb(int noun) =>
        noun + 2 < chains.Tokens.Count && chains.Article.Tags[noun + 2].Penn == "VBG" || Dependencies[noun] is { Label: "obj", Head: >= 0 and var verb } && OfVerbs.Contains(chains.Article.LemmaOf(verb));

    // Whom somebody does so, and of what.
    private static readonly HashSet<string> OfVerbs = FunctionWords.Set("accuse convict suspect warn remind assure inform notify");

    // "the next president", "the other senator"
    private bool IsOfAnother(int first, int office)
    {
        for (var at = first; at < office; at++)
            if (OfficeWords.ToCome.Contains(chains.Tokens[at].Lower) || Others.Contains(chains.Tokens[at].Lower))
                return true;
        return false;
    }

    private static readonly HashSet<string> Others = [.. FunctionWords.OfSeveral, .. FunctionWords.Set("most last previous new youngest oldest current sitting")];

    // "the court", but not "the court case" nor "the university president"
    private bool IsBodyHead(int at) =>
        BodyKinds.Heads.Contains(chains.Tokens[at].Lower) || (BodyKinds.OtherHeads.Contains(chains.Tokens[at].Lower) || PlaceFocus.Heads.Contains(chains.Tokens[at].Lower)) && Dependencies[at].Label != "compound";

    private bool IsOffice(int at) => chains.OfficeFrom(at) is not null;

    private void Mention(EntityChain chain, TokenRange range, MentionKind kind)
    {
        chains.Mention(chain, range, kind);
        Note(_last = chain.Mentions[^1]);
    }

    // By "the president's house" the president is meant, but not told of.
    private void MentionDescribed(EntityChain chain, TokenRange words)
    {
        if (chain.Type == EntityType.Person && words.End < chains.Tokens.Count && chains.Tokens[words.End].Kind == TokenKind.Possessive)
            chains.Mention(chain, words, MentionKind.Nominal);
        else
            Mention(chain, words, MentionKind.Nominal);
    }

    private void Note(ChainMention mention)
    {
        _focus.Note(mention);
        _bodyFocus.Note(mention);
        _places.Note(mention);
        _together.Note(mention);
        _governments.Note(mention);
        _bodyOffices.NotePerson(mention);
        if (mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person })
        {
            NoteStyle(mention);
            Varied.NoteNation(mention);
        }
    }

    // "His Highness Sheikh Tomas Belk", "HE Tomas Belk", "His Excellency Trade Minister Tomas Belk"
    private void NoteStyle(ChainMention person)
    {
        var first = OfficeWords.BeforeStyles(chains.Tokens, person.Range.First);
        if (chains.OfficeEndingAt(first) is { } office)
            first = OfficeWords.BeforeStyles(chains.Tokens, office.Range.First);
        for (var at = first; at < person.Range.First; at++)
        {
            if (OfficeWords.DignityOf(chains.Tokens[at]) is { } noun)
                _styled[noun] = person.Chain;
            if (OfficeWords.DignityEnd(chains.Tokens, at) is not { } end)
                continue;
            _styled[chains.Tokens[end - 1].Lower] = person.Chain;
            person.Chain.ToldGender ??= PersonalPronouns.GenderOf(chains.Tokens[at].Lower);
        }
    }

    // "HE Tomas Belk"
    private bool IsLettersOfStyle(int at, Sentence sentence) =>
        OfficeWords.DignityOf(chains.Tokens[at]) is not null && at + 1 < sentence.End && chains.Tokens[at + 1] is { IsWord: true, IsCapitalised: true, IsAllCapitals: false };

    private static class Heads
    {
        public static readonly HashSet<string> Persons = FunctionWords.Set("men women leaders candidates rivals politicians businessmen billionaires lawmakers contenders nominees opponents allies statesmen");

        public static readonly HashSet<string> States = FunctionWords.Set("country nation republic kingdom side government authorities");
    }
}
