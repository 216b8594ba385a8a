using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// Whose an office of state is that a title gives without one, "Prime Minister Ana Orlova": of the state that the article mostly tells of, where
/// the article gives her no other office and gives that one to nobody else, or of the one from whose capital it is written; else of the only state
/// that the sentence names: "Prime Minister Ana Orlova said that Ruritania would act"; else of the state that the article names and where the
/// reference facts know her in that office. It is inferred. Whom the article never names in full may
/// be another state's where it names one: "President Obama" in an article about France and Germany.
/// </summary>
internal sealed class HomeOffices(AnnotatedArticle article, MentionIndex mentions, HomeState homeState, IReadOnlyList<FoundRelation> offices)
{
    private readonly Lazy<HashSet<EntityChain>> _holders = new(() => [.. offices.Where(held => held.Type.IsOffice).Select(held => held.Subject)]);

    // Of which state an office is that only one can hold, and that somebody holds.
    private readonly Lazy<HashSet<(EntityChain State, RelationType Type)>> _taken = new(() =>
        [.. offices.Where(held => held is { Type: { IsOffice: true, SingleValuedPer: Slot.Object }, IsEnded: false }).Select(held => (held.Object, held.Type))]);

    private readonly Lazy<Dictionary<string, EntityChain>> _states = new(() =>
        article.Chains.Where(chain => chain is { Type: EntityType.State, Entry: not null }).DistinctBy(chain => chain.Entry!.Key).ToDictionary(chain => chain.Entry!.Key, StringComparer.Ordinal));

    // Whoever is known to have held such an office, by the last word of the name.
    private static readonly Lazy<ILookup<string, ReferencePerson>> Known = new(() => ReferenceData.Default.People.ToLookup(person => person.Name[(person.Name.LastIndexOf(' ') + 1)..], StringComparer.Ordinal));

    private List<Token> Tokens => article.Tokens;

    public IEnumerable<FoundRelation> Find()
    {
        var ofHome = homeState.OfArticle is { } home ? OfHome(home).ToList() : [];
        return ofHome.Concat(FoundRelations.In(article.Offices, OfSentence)).Concat(FoundRelations.In(article.Offices, OfKnown)).DistinctBy(found => found.Subject);
    }

    // Of whoever held an office once the reference facts tell little: another state's, where the article names it.
    private IEnumerable<FoundRelation> OfHome(EntityChain home) => article.Offices
        .Where(office => !office.IsFormer || HomeState.TimesNamed(home) >= HomeState.LeastNamed && (homeState.IsAlone(home) || IsSeatNamed(home)))
        .Select(office => Read(office, home)).OfType<FoundRelation>().GroupBy(found => found.Subject).Where(found => !found.Any(one => NamesOther(one.Evidence, home))).Select(found => found.First());

    private FoundRelation? OfSentence(OfficeMention office) =>
        TypeOf(office) is not null && (InCapital(office) ?? homeState.OfSentence(office.Range.First)) is { } state ? Read(office, state) : null;

    // "President Ana Orlova" among several states, of which she is known to be that of one
    private FoundRelation? OfKnown(OfficeMention office)
    {
        if (TypeOf(office) is not { } type || IsOthers(office) || mentions.From(office.Range.End) is not { Kind: MentionKind.Name, Chain: { Type: EntityType.Person } holder, Range.End: var end } || IsOfSomewhere(end))
            return null;
        var states = ReferencePeople.ByFullName[FoldedText.FoldName(holder.Name)].SelectMany(person => person.Terms).Where(term => term.Type == type.Name && term.Office == office.Title.Title).Select(term => term.State).Distinct().ToList();
        return states is [var only] && _states.Value.GetValueOrDefault(only) is { } state && !IsHeldElsewhere(office, holder, type, state)
            ? new FoundRelation(type, holder, state, new TokenRange(office.Range.First, end), OfficeWords.WithoutFormer(article.ProseOf(office.Range)), office.IsFormer, 0.7, "known-holder") { IsInferred = true }
            : null;
    }

    // "In Oslo, Defence Minister Ana Orlova said"
    private EntityChain? InCapital(OfficeMention office)
    {
        var first = article.Sentences[article.SentenceAt(office.Range.First)].First;
        return Tokens[first].Is("in") && mentions.From(first + 1) is { Kind: MentionKind.Name, Chain.Entry: { Use: NameUse.Capital, Key: var state } } capital && capital.Range.End + 1 == office.Range.First && Tokens[capital.Range.End].Text is ","
            ? _states.Value.GetValueOrDefault(state) : null;
    }

    private RelationType? TypeOf(OfficeMention office) =>
        !office.IsPlural && !IsOfHouse(office.Range) && (Tokens[office.Range.First].IsCapitalised || Apposed(office) is not null || Before(office) is not null || office.IsFormer && Tokens[office.Range.First].Text.Contains('-', StringComparison.Ordinal) && Tokens[office.Range.End - 1].IsCapitalised) && office.TypeAt(EntityType.State) is { } type && IsOfState(type) ? type : null;

    // "Senate President Ana Orlova", "Parliament President Ben Marek"
    private bool IsOfHouse(TokenRange office)
    {
        for (var at = office.First; at < office.End - 1; at++)
            if (Houses.Contains(Tokens[at].Lower))
                return Tokens[office.End - 1].Lower is "president" or "speaker" or "chairman";
        return false;
    }

    private static readonly HashSet<string> Houses = FunctionWords.Set("senate house parliament parliamentary party group company campaign");

    private FoundRelation? Read(OfficeMention office, EntityChain home)
    {
        if (TypeOf(office) is not { } type)
            return null;
        if (IsOthers(office) || IsInCompany(office) || !HasOffice(home, office, type) || HolderOf(office) is not { } holder || IsOfSomewhere(holder.Range.End) || IsHeldElsewhere(office, holder.Chain, type, home) || !MayBeHomes(holder.Chain, home, type))
            return null;
        var words = office.Range.Around(holder.Range);
        return new FoundRelation(type, holder.Chain, home, words, OfficeWords.WithoutFormer(article.ProseOf(office.Range)), office.IsFormer, 0.6, "home-state") { IsInferred = true };
    }

    private ChainMention? HolderOf(OfficeMention office) =>
        mentions.PersonBehindStyles(office.Range.End) is { Kind: MentionKind.Name } holder && article.SentenceAt(holder.Range.First) == article.SentenceAt(office.Range.First) ? holder : Apposed(office) ?? Before(office);

    // "Ana Orlova, vice minister of commerce,"
    private ChainMention? Before(OfficeMention office) =>
        office.FieldFirst is not null && office.Range is { First: > 1 and var first, End: var end } && Tokens[first - 1].Text is "," && (end >= Tokens.Count || Tokens[end].Kind == TokenKind.Mark) && mentions.PersonUntil(first - 1) is { Kind: MentionKind.Name } before ? before : null;

    // "the prime minister, Ana Orlova,"
    private ChainMention? Apposed(OfficeMention office) =>
        office.Range is { First: > 0 and var first, End: var end } && Tokens[first - 1].Is("the") && end + 1 < Tokens.Count && Tokens[end].Text is "," && mentions.PersonBehindStyles(end + 1) is { Kind: MentionKind.Name } apposed && mentions.IsClosed(apposed) ? apposed : null;

    // "Chancellor Ana Orlova" in an article about a state whose head of government is known to be a prime minister: she is another's.
    private static bool HasOffice(EntityChain home, OfficeMention office, RelationType type)
    {
        var titles = Held.Value[type.Name];
        return office.Title.Title is "premier" || !titles.Any(held => held.Office == office.Title.Title) || !titles.Any(held => held.State == home.Entry!.Key) || titles.Contains((home.Entry!.Key, office.Title.Title));
    }

    // By the type of office, in which states which titles are known to be held.
    private static readonly Lazy<ILookup<string, (string State, string Office)>> Held = new(() =>
        ReferenceData.Default.People.SelectMany(person => person.Terms).Select(term => (term.Type, Told: (term.State, Office: term.Office.ToLowerInvariant()))).Distinct().ToLookup(term => term.Type, term => term.Told));

    private static bool IsOfState(RelationType type) => type == RelationTypes.HeadOfStateOf || type == RelationTypes.HeadOfGovernmentOf || type == RelationTypes.MinisterOf;

    // "the Lakeside Union's President", "Lowdale Premier", "Quellian President", "the party's Prime Minister", "next President"; "Republican Secretary of State" tells of one of many.
    private bool IsOthers(OfficeMention office)
    {
        if (AmericanParties.IsAffiliate(Tokens[office.Range.First].Text))
            return true;
        var before = office.Range.First - 1;
        while (before >= 0 && OfficeWords.Former.Contains(Tokens[before].Lower))
            before--;
        return before >= 0 && (mentions.Over(before) is { } other && other.Range.End <= office.Range.First || Tokens[before].Kind == TokenKind.Possessive || Tokens[before].IsCapitalised && (article.Sentences[article.SentenceAt(before)].First != before || OfficeNames.HasStateEnding(Tokens[before]))
            || OfficeWords.ToCome.Contains(Tokens[before].Lower) || OfficeWords.Unheld.Contains(Tokens[before].Lower));
    }

    // "Ana Orlova, accompanied by Trade Minister Ben Marek and Economy Minister Tomas Belk,": of her state, whichever that is.
    private bool IsInCompany(OfficeMention office)
    {
        var before = office.Range.First - 1;
        while (before > 1 && Tokens[before].Is("and") && mentions.PersonUntil(before) is { } other && article.OfficeUntil(other.Range.First) is { } joined)
            before = joined.Range.First - 1;
        return before > 0 && Tokens[before].Is("by") && Tokens[before - 1].Lower is "accompanied" or "flanked";
    }

    // "President Ben Marek of Quell"
    private bool IsOfSomewhere(int behindHolder) => behindHolder + 1 < Tokens.Count && Tokens[behindHolder].Is("of") && Tokens[behindHolder + 1].IsCapitalised;

    // "Quellish politicians, among them President Ben Marek": a sentence with another state may tell of its office, but not one behind him in what is
    // written at home: "OSLO - ... Ben Marek, vice minister of trade, called on Quell".
    private bool NamesOther(TokenRange words, EntityChain home)
    {
        var sentence = article.Sentences[article.SentenceAt(words.First)];
        var end = homeState.IsWrittenIn(home) ? words.End : sentence.End;
        return Enumerable.Range(sentence.First, end - sentence.First).Any(at => mentions.Over(at) is { Chain.Type: EntityType.State } state && state.Chain != home && !ShortStates.IsSide(Tokens, state.Range));
    }

    // Who holds an office at home is named in full somewhere, or the reference facts know the surname there, or the article names no other state, or the
    // home's seat of power; they may know the name elsewhere.
    private bool MayBeHomes(EntityChain holder, EntityChain home, RelationType type)
    {
        var isSurname = !holder.Name.Contains(' ', StringComparison.Ordinal);
        var namesakes = Known.Value[holder.Name[(holder.Name.LastIndexOf(' ') + 1)..]].Where(person => (isSurname || person.Names.Append(person.Name).Contains(holder.Name)) && person.Terms.Any(term => term.Type == type.Name)).ToList();
        return namesakes.Count == 0 ? !isSurname || (homeState.IsAlone(home) || IsSeatNamed(home)) : namesakes.Exists(person => person.Terms.Any(term => term.State == home.Entry!.Key));
    }

    // "the White House"
    private bool IsSeatNamed(EntityChain home) => ReferenceData.Default.States.Any(state => state.Iso2 == home.Entry!.Key && state.Seats.Any(seat => article.Chains.Exists(chain => chain.Entry?.FullName == seat)));

    private bool IsHeldElsewhere(OfficeMention office, EntityChain holder, RelationType type, EntityChain home) =>
        _holders.Value.Contains(holder) || !office.IsFormer && _taken.Value.Contains((home, type));
}
