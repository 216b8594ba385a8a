using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions;
using Graph.Extraction.Chains;
using Graph.Extraction.Offices;
using Graph.Extraction.Parsing;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// What plain verbs say: "A, B and C will hold a summit", "the council has sent troops to Ruritania", "the council, chaired by A,". Where
/// the subject does not stand right before its verb, the tree tells it: "the summit in Oldport was attended by A and B".
/// </summary>
internal sealed class VerbRelations(AnnotatedArticle article, MentionIndex mentions)
{
    private const int ObjectReach = 16;
    private readonly Backshift _backshift = new(article);

    private List<Token> Tokens => article.Tokens;

    public IEnumerable<FoundRelation> Find()
    {
        foreach (var sentence in article.Sentences)
        {
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (!(Tokens[at].Is("those") || at > sentence.First && VerbRules.Begins(Tokens[at].Lower)))
                    continue;
                foreach (var relation in Tokens[at].Is("those") ? Present(at, sentence) : At(at, sentence))
                    yield return relation;
            }
        }
    }

    private IEnumerable<FoundRelation> At(int verb, Sentence sentence)
    {
        var (rules, length) = VerbRules.At(Tokens, verb, sentence.End);
        return length == 0 || IsAsked(sentence) || IsOpen(verb, sentence.First) ? []
            : rules.Where(rule => rule.IsOfEvents || !IsToCome(verb, sentence.First)).SelectMany(rule => Read(rule, verb, verb + length, sentence));
    }

    private IEnumerable<FoundRelation> Read(VerbRule rule, int verb, int behind, Sentence sentence)
    {
        if (rule.Name == VerbRules.Prefix + VerbRules.EachOtherRule)
            return EachOther(rule, verb, behind, sentence);
        if (rule.Name is VerbRules.Prefix + VerbRules.SignedTogetherRule or VerbRules.Prefix + VerbRules.SignedByRule)
            return Signed(rule, verb, behind, sentence);
        // "founded in 2031 by Ana Orlova"
        var (isPassive, from) = rule.Type == RelationTypes.Founded && AgentBehindDate(behind) is { } agent ? (true, agent) : (rule.IsPassive, behind);
        // What stands behind is found without the tree.
        var last = isPassive ? Agents(rule, from, sentence.End) : Objects(rule, behind, sentence.End);
        var first = last.Count > 0 ? SubjectsOf(rule, verb, behind, sentence.First) : [];
        if (last.Count == 0 && rule.Type == RelationTypes.Founded && !isPassive)
            (first, last) = FoundedBefore(verb, sentence.First);
        if (first.Count == 0 || OpenClauses.BeginAt(article, first[0].Range.First))
            return [];
        var (subjects, objects) = isPassive ? (last, first) : (first, last);
        return subjects.SelectMany(subject => objects.Select(held => Relation(rule, subject, held, new TokenRange(verb, behind), subjects.Count))).OfType<FoundRelation>();
    }

    private FoundRelation? Relation(VerbRule rule, ChainMention subject, ChainMention held, TokenRange verb, int subjects)
    {
        var type = TypeOf(rule, subject, held, subjects);
        if (subject.Chain == held.Chain || !type.Subjects.Contains(subject.Chain.Type) || !type.Objects.Contains(held.Chain.Type) || IsOtherThing(rule, type, subject, held))
            return null;
        var evidence = new TokenRange(Math.Min(subject.Range.First, held.Range.First), Math.Max(verb.End, Math.Max(subject.Range.End, held.Range.End + (IsBoardAt(held.Range.End) ? 1 : 0))));
        // "has worked for the bank" may be over or not, "for ten years" it is not.
        var isOpen = rule.IsPast && Tokens[verb.First - 1].Lower is "has" or "have";
        if (isOpen && !(held.Range.End < Tokens.Count && Tokens[held.Range.End].Lower is "for" or "since"))
            return null;
        var isOver = rule.Ends || rule.IsPast && !isOpen && !_backshift.Holds(verb.First, evidence);
        return new FoundRelation(type, subject.Chain, held.Chain, evidence, null, isOver, rule.Confidence, rule.Name);
    }

    private static RelationType TypeOf(VerbRule rule, ChainMention subject, ChainMention held, int subjects)
    {
        if (rule.Name is VerbRules.Prefix + VerbRules.BelongsRule && subject.Chain.Type is EntityType.Person or EntityType.State)
            return RelationTypes.MemberOf;
        if (rule.Type == RelationTypes.Hosts && !rule.IsPassive && subjects > 1)
            return RelationTypes.ParticipatesIn;
        // "plays for Ruritania": for its team.
        if (rule.Name is VerbRules.Prefix + "plays-for" && held.Chain.Type == EntityType.State)
            return RelationTypes.Represents;
        // "Ana Orlova joined Lakeside Bank": who joins a firm works there.
        return rule.Name is VerbRules.Prefix + Validity.JoinedRule && subject.Chain.Type == EntityType.Person && BodyKinds.IsFirm(held.Chain) ? RelationTypes.WorksFor : rule.Type;
    }

    // "Ana Orlova leads Ruritania to its third victory", "left the ministry" in the evening, "bought Lakeside Bank shares".
    private bool IsOtherThing(VerbRule rule, RelationType type, ChainMention subject, ChainMention held) =>
        type == RelationTypes.Leads && held.Chain.Type == EntityType.State
        || rule.Name is VerbRules.Prefix + Validity.ElectedRule && !HasMembers(held)
        || rule.Name is VerbRules.Prefix + VerbRules.HeldInRule && subject.Chain.Type != EntityType.Event
        || rule.Name is VerbRules.Prefix + VerbRules.ReceivesRule && !(subject.Chain.Type == EntityType.Person && held.Chain.Type == EntityType.Person)
        || rule.Ends && (held.Chain.Type != EntityType.Organization || HasMembers(held) != (type == RelationTypes.MemberOf))
        || rule.Name.StartsWith(VerbRules.Prefix + VerbRules.SetUpRule, StringComparison.Ordinal) && held.Chain.Type != EntityType.Organization
        || (rule.Ends || rule.Name is VerbRules.Prefix + VerbRules.BoughtRule or VerbRules.Prefix + VerbRules.SetUpRule) && IsBesideNoun(held.Range.End);

    // "the Lakeside Bank headquarters"; its board is the bank's.
    private bool IsBesideNoun(int end) =>
        end < Tokens.Count && Tokens[end] is { IsWord: true, IsCapitalised: false } && article.Tags[end].Universal == "NOUN" && !IsBoardAt(end) && !FunctionWords.IsAdverb(Tokens[end].Lower)
        && !article.Dates.Exists(date => date.Range.First == end);

    private bool IsBoardAt(int at) => at < Tokens.Count && Tokens[at].Is("board");

    /// <summary>"Ana Orlova and Ben Marek met in Oldport": each of two whom "and" joins, where nobody else stands behind.</summary>
    private IEnumerable<FoundRelation> EachOther(VerbRule rule, int verb, int behind, Sentence sentence)
    {
        if (behind < sentence.End && !(Tokens[behind].Kind == TokenKind.Mark || Tokens[behind].Lower is "in" or "on" or "at" or "for" or "during" or "to" or "after" or "before"
            || FunctionWords.IsAdverb(Tokens[behind].Lower) || article.Dates.Exists(date => date.Range.First == behind)))
            return [];
        var parties = SubjectsBefore(verb, sentence.First);
        return parties.Count != 2 || parties[0].Chain == parties[1].Chain || !Tokens[WithTitle(parties[1], sentence.First) - 1].Is("and") || parties.Exists(one => one.Chain.Type is not EntityType.Person)
            || OpenClauses.BeginAt(article, parties[0].Range.First)
            ? []
            : [new FoundRelation(rule.Type, parties[0].Chain, parties[1].Chain, new TokenRange(parties[0].Range.First, behind), null, false, rule.Confidence, rule.Name)];
    }

    /// <summary>"Ruritania and Quelland signed a treaty", "a treaty between Ruritania and Quelland was signed", "a treaty signed by Ruritania and Quelland": each with each.</summary>
    private IEnumerable<FoundRelation> Signed(VerbRule rule, int verb, int behind, Sentence sentence)
    {
        var isBy = rule.Name is VerbRules.Prefix + VerbRules.SignedByRule;
        var parties = isBy ? Agents(rule, behind, sentence.End) : SubjectsBefore(verb, sentence.First);
        if (parties.Count < 2 || !Tokens[BeforeDeterminers(WithTitle(parties[^1], sentence.First), sentence.First) - 1].Is("and") || OpenClauses.BeginAt(article, parties[0].Range.First))
            return [];
        var deal = isBy ? DealIn(Math.Max(sentence.First, verb - DealReach), verb)
            : DealIn(behind, Math.Min(sentence.End, behind + DealReach)) ?? DealBetween(BeforeDeterminers(parties[0].Range.First, sentence.First), sentence.First);
        if (deal is not { } signed)
            return [];
        var words = new TokenRange(verb, behind).Around(new TokenRange(signed, signed + 1)).Around(parties[0].Range).Around(parties[^1].Range);
        return from one in Enumerable.Range(0, parties.Count)
               from other in Enumerable.Range(one + 1, parties.Count - one - 1)
               where parties[one].Chain != parties[other].Chain && rule.Type.Subjects.Contains(parties[one].Chain.Type) && rule.Type.Objects.Contains(parties[other].Chain.Type)
               select new FoundRelation(rule.Type, parties[one].Chain, parties[other].Chain, words, null, false, rule.Confidence, rule.Name);
    }

    private const int DealReach = 7;

    // The noun of what is signed, before the next mark.
    private int? DealIn(int first, int end)
    {
        for (var at = first; at < end && Tokens[at].Kind != TokenKind.Mark; at++)
            if (VerbRules.Deals.Contains(Tokens[at].Lower))
                return at;
        return null;
    }

    private int? DealBetween(int parties, int floor) =>
        parties - 2 >= floor && Tokens[parties - 1].Is("between") && VerbRules.Deals.Contains(Tokens[parties - 2].Lower) ? parties - 2 : null;

    private int BeforeDeterminers(int at, int floor)
    {
        while (at > floor && FunctionWords.IsDeterminer(Tokens[at - 1].Lower))
            at--;
        return at;
    }

    // Where the agent stands behind "in 2031 by"; null where none does.
    private int? AgentBehindDate(int at) =>
        at + 2 < Tokens.Count && Tokens[at].Is("in") && article.Dates.Find(date => date.Range.First == at + 1) is { } date && date.Range.End + 1 < Tokens.Count && Tokens[date.Range.End].Is("by")
            ? date.Range.End + 1
            : null;

    // "the Lakeside Institute, which Ana Orlova founded"
    private (List<ChainMention> Subjects, List<ChainMention> Objects) FoundedBefore(int verb, int floor)
    {
        var founders = SubjectsBefore(verb, floor);
        var which = founders.Count > 0 ? founders[0].Range.First - 1 : floor;
        if (which <= floor || !(Tokens[which].Lower is "which" or "that"))
            return ([], []);
        return mentions.Until(Tokens[which - 1].Text is "," ? which - 1 : which) is { Chain.Type: EntityType.Organization } body ? (founders, [body]) : ([], []);
    }

    /// <summary>"Among those present at the summit were Ana Orlova and Ben Marek", "those attending included ...": of the event named last where none is.</summary>
    private IEnumerable<FoundRelation> Present(int those, Sentence sentence)
    {
        if (those + 3 >= sentence.End || !(Tokens[those + 1].Lower is "present" or "attending") || IsAsked(sentence))
            yield break;
        var verb = those + 2;
        while (verb < sentence.End && verb < those + ObjectReach && !Listing.Contains(Tokens[verb].Lower))
            verb++;
        if (verb + 1 >= sentence.End || !Listing.Contains(Tokens[verb].Lower) || EventBefore(verb, those) is not { } attended)
            yield break;
        if ((HolderFrom(verb + 1) ?? mentions.From(SkipDeterminers(verb + 1, sentence.End))) is not { } first)
            yield break;
        foreach (var one in ListFrom(first, RelationTypes.ParticipatesIn.Subjects, sentence.End).Where(one => RelationTypes.ParticipatesIn.Subjects.Contains(one.Chain.Type)))
            yield return new FoundRelation(RelationTypes.ParticipatesIn, one.Chain, attended.Chain, new TokenRange(Math.Min(those, attended.Range.First), one.Range.End), null, false, 0.8, VerbRules.Prefix + "those-present");
    }

    // What follows these are the names of those present.
    private static readonly HashSet<string> Listing = FunctionWords.Set("was were is are included include includes");

    private ChainMention? EventBefore(int verb, int those)
    {
        var floor = article.Sentences[Math.Max(0, article.SentenceAt(those) - 1)].First;
        for (var at = verb - 1; at >= floor; at--)
        {
            if (mentions.Over(at) is { Chain.Type: EntityType.Event } attended)
                return attended;
        }

        return null;
    }

    // "left the Lakeside Party": a house or a ministry is left in the evening too.
    private bool HasMembers(ChainMention body) =>
        IsBoardAt(body.Range.End)
        || (body.Chain.Entry is { } listed ? listed.Kind is "party" or "intergovernmental" or "parliament" or "organ"
        : Enumerable.Range(body.Range.First, body.Range.Length).Any(at => MemberHeads.Contains(Tokens[at].Lower)) || body.Chain.Name.Split(' ').Any(word => MemberHeads.Contains(word.ToLowerInvariant())));

    private static readonly HashSet<string> MemberHeads = FunctionWords.Set(
        "party union council committee commission alliance league bloc coalition federation confederation association organization organisation movement assembly parliament senate congress legislature chamber front board cabinet caucus democrats greens liberals conservatives socialists");

    private List<ChainMention> SubjectsOf(VerbRule rule, int verb, int behind, int floor) => rule.Name switch
    {
        VerbRules.Prefix + VerbRules.ForcesSentRule => OwnerOfForces(verb, floor) is { } state ? [state] : [],
        VerbRules.Prefix + VerbRules.MembersRule => verb > floor && Tokens[verb - 1].Kind == TokenKind.Possessive && mentions.Until(verb - 1) is { } body ? [body] : [],
        _ => Subjects(verb, behind, floor),
    };

    // "Ruritanian troops have been", "Ruritania's peacekeeping forces were"
    private ChainMention? OwnerOfForces(int verb, int floor)
    {
        var at = verb;
        while (at > floor && FunctionWords.Auxiliaries.Contains(Tokens[at - 1].Lower) && article.Tags[at - 1].Universal is not "PART")
            at--;
        if (at <= floor || !VerbRules.IsForces(Tokens[at - 1].Lower))
            return null;
        at--;
        while (at > floor && Tokens[at - 1] is { IsWord: true, IsCapitalised: false } && article.Tags[at - 1].Universal is "ADJ" or "NOUN" or "NUM" or "VERB" && mentions.Until(at) is null)
            at--;
        return at > floor && Tokens[at - 1].Kind == TokenKind.Possessive ? mentions.Until(at - 1) : mentions.Until(at) is { } adjective && mentions.IsAdjective(adjective) ? adjective : null;
    }

    /// <summary>The names that a verb phrase from <paramref name="verb"/> to <paramref name="behind"/> is told of.</summary>
    private List<ChainMention> Subjects(int verb, int behind, int floor)
    {
        var isParticiple = Participles.Contains(Tokens[behind - 1].Lower) && !FunctionWords.Auxiliaries.Contains(Tokens[verb - 1].Lower);
        var near = SubjectsBefore(isParticiple ? WithoutMark(verb, floor) : verb, floor);
        return near.Count > 0 ? near : SubjectsByTree(verb, behind, floor);
    }

    // What a participle phrase ends in: "chaired by", "based in".
    private static readonly HashSet<string> Participles = FunctionWords.Set("by in representing");

    // "The Lakeside Union, chaired by Ana Orlova,": a mark opens the aside.
    private int WithoutMark(int verb, int floor) => verb > floor + 1 && Tokens[verb - 1].Text is "," or "-" or "–" or "—" ? verb - 1 : verb;

    // "The summit in Oldport was attended by", "at a meeting of the council chaired by", "Ana Orlova arrived in Oldport and attended"
    private List<ChainMention> SubjectsByTree(int verb, int behind, int floor)
    {
        verb = PredicateOf(verb, behind);
        if (article.Tree.Child(verb, "nsubj", "nsubj:pass") is null && article.Tree.LabelOf(verb) is "conj" && article.Tree.HeadOf(verb) is var joined and >= 0 && joined < verb && article.Tags[joined].Universal is "VERB")
            verb = joined;
        var head = article.Tree.Child(verb, "nsubj", "nsubj:pass") ?? (article.Tree.LabelOf(verb) is "acl" && !FunctionWords.Auxiliaries.Contains(Tokens[verb - 1].Lower) ? article.Tree.HeadOf(verb) : -1);
        return head < floor || head >= behind || Enumerable.Range(head, Math.Max(0, verb - head)).Any(at => Tokens[at].Is("whose")) ? [] : [.. article.Tree.ChildrenOf(head).Where(child => article.Tree.LabelOf(child) is "conj" && child < verb).Prepend(head).Select(Named).OfType<ChainMention>()];

        ChainMention? Named(int at) => mentions.Over(at) ?? (article.OfficeUntil(at + 1) is { } held ? this.Named(held.Range.End) : null);
    }

    // The verb of a phrase, else what a subject hangs on: "is a subsidiary of".
    private int PredicateOf(int first, int end)
    {
        for (var at = first; at < end; at++)
            if (article.Tags[at].Universal is "VERB")
                return at;
        for (var at = first; at < end; at++)
            if (article.Tree.Child(at, "nsubj", "nsubj:pass") is { } subject && subject < first)
                return at;
        return end - 1;
    }

    /// <summary>The names that are the verb's subject: the last one before it, and those that a list joins to it.</summary>
    private List<ChainMention> SubjectsBefore(int verb, int floor)
    {
        var at = verb;
        // "Ana Orlova's plans to attend" are no plan of hers yet: what marks an owner looks like an auxiliary.
        while (at > floor && (FunctionWords.Auxiliaries.Contains(Tokens[at - 1].Lower) && article.Tags[at - 1].Universal is not "PART" || FunctionWords.IsAdverb(Tokens[at - 1].Lower) || Tokens[at - 1].Lower is "to" or "wants" or "plans" or "intends" or "agreed" or "expected" or "set" or "due" or "scheduled"))
            at--;
        // "Ana Orlova, who chairs the council": who stands for the name before it.
        if (at > floor + 1 && Tokens[at - 1].Lower is "who" or "which")
            at -= Tokens[at - 2].Text is "," ? 2 : 1;
        // "Ruritania's president, Ana Orlova, met": the comma closes the apposition.
        if (at > floor + 1 && Tokens[at - 1].Text is "," && mentions.Until(at - 1) is { Chain.Type: EntityType.Person } apposed && apposed.Range.First > floor && Tokens[apposed.Range.First - 1].Text is "," && article.OfficeUntil(apposed.Range.First - 1) is not null)
            return [apposed];
        var subjects = new List<ChainMention>();
        while (mentions.Until(at) is { } mention && mention.Range.First >= floor)
        {
            subjects.Insert(0, mention);
            at = WithTitle(mention, floor);
            while (at > floor && FunctionWords.IsDeterminer(Tokens[at - 1].Lower))
                at--;
            if (at <= floor || !(Tokens[at - 1].Text is "," || Tokens[at - 1].Lower is "and"))
                break;
            at--;
            if (at > floor && Tokens[at].Lower is "and" && Tokens[at - 1].Text is ",")
                at--;
            if (at <= floor || mentions.Until(at) is not { } next || next.Chain.Type != mention.Chain.Type)
                break;
        }

        return Before(subjects, floor);
    }

    // "Ana Orlova and Ruritanian President Ben Marek": the list goes on before the title.
    private int WithTitle(ChainMention mention, int floor)
    {
        var first = mention.Range.First;
        if (article.OfficeUntil(first) is not { } office)
            return first;
        first = office.Range.First;
        return Math.Max(floor, mentions.Until(first)?.Range.First ?? first);
    }

    // "Officials of Ruritania met": behind a preposition stands no subject.
    private List<ChainMention> Before(List<ChainMention> subjects, int floor)
    {
        if (subjects.Count == 0)
            return subjects;
        var at = WithTitle(subjects[0], floor) - 1;
        while (at > floor && FunctionWords.IsDeterminer(Tokens[at].Lower))
            at--;
        return at >= floor && Tokens[at].Lower is "of" or "in" or "with" or "for" or "by" or "from" or "to" or "on" or "at" or "about" ? [] : subjects;
    }

    // "was attended by Ana Orlova and Ben Marek"
    private List<ChainMention> Agents(VerbRule rule, int behind, int end) =>
        (HolderFrom(behind) ?? mentions.From(SkipDeterminers(behind, end))) is { } mention ? ListFrom(mention, rule.Type.Subjects, end) : [];

    private List<ChainMention> Objects(VerbRule rule, int behind, int end)
    {
        var prepositionSeen = rule.Preposition is null;
        for (var at = behind; at < Math.Min(end, behind + ObjectReach); at++)
        {
            if (Tokens[at].IsDoubleQuote || Tokens[at].Text is ";" or ":" || FunctionWords.Subordinators.Contains(Tokens[at].Lower) || (Tokens[at].IsWord && CueWords.IsForm(Tokens[at].Lower) && !prepositionSeen))
                break;
            if (!prepositionSeen && Tokens[at].Lower == rule.Preposition && at > behind - 1)
                prepositionSeen = (rule.Needs is null) || Enumerable.Range(behind, at - behind).Any(i => rule.Needs.Contains(Tokens[i].Lower));
            if (!prepositionSeen || (HolderFrom(at) ?? mentions.From(at)) is not { } mention || !rule.Type.Objects.Contains(mention.Chain.Type))
                continue;
            // What a longer preposition phrase holds is not the object: "met in Oldport".
            if (rule.Preposition is null && IsInPhrase(at, behind))
                continue;
            if ((rule.Type.IsOffice || rule.IsOfPlaces) && IsAdjectiveOfOther(mention, end))
                continue;
            // "met a Ruritanian painter", not "met Ruritanian officials"
            if (rule.Type == RelationTypes.Meets && at > behind && Tokens[at - 1].Lower is "a" or "an" && IsAdjectiveOfOther(mention, end))
                continue;
            // "chaired the council's committee"
            if (mention.Range.End < end && Tokens[mention.Range.End].Kind == TokenKind.Possessive)
                continue;
            if (rule.IsDirect && !IsDirect(behind, at))
                break;
            return rule.TakesList ? ListFrom(mention, rule.Type.Objects, end) : [mention];
        }

        return [];
    }

    /// <summary>The names of a list that begins with one and ends behind "and"; the one alone where it is no list.</summary>
    private List<ChainMention> ListFrom(ChainMention first, IReadOnlyList<EntityType> types, int end)
    {
        var list = new List<ChainMention> { first };
        for (var at = first.Range.End; at < end && (Tokens[at].Text is "," || Tokens[at].Is("and"));)
        {
            var isLast = Tokens[at].Is("and") || at + 1 < end && Tokens[at + 1].Is("and");
            var next = SkipDeterminers(Tokens[at].Text is "," && isLast ? at + 2 : at + 1, end);
            if ((HolderFrom(next) ?? mentions.From(next)) is not { } joined || !types.Contains(joined.Chain.Type))
                break;
            list.Add(joined);
            if (isLast)
                return list;
            at = joined.Range.End;
        }

        return [first];
    }

    // "works for a Ruritanian bank": for the bank.
    private bool IsAdjectiveOfOther(ChainMention mention, int end) =>
        mentions.IsAdjective(mention) && mention.Range.End < end && Tokens[mention.Range.End] is { IsWord: true, IsCapitalised: false } && article.Tags[mention.Range.End].Universal is "NOUN" or "ADJ";

    // "left the ruling Lakeside Party": only what tells of the body stands between.
    private bool IsDirect(int behind, int at) =>
        Enumerable.Range(behind, at - behind).All(between => FunctionWords.IsDeterminer(Tokens[between].Lower) || article.Dependencies[between].Label is "amod"
            || Tokens[between].Kind == TokenKind.Possessive || OfficeWords.Honorifics.ContainsKey(Tokens[between].Lower)
            || mentions.Over(between) is { } name && (mentions.IsAdjective(name) || name.Range.End < at && Tokens[name.Range.End].Kind == TokenKind.Possessive));

    private bool IsInPhrase(int at, int behind)
    {
        while (at > behind && FunctionWords.IsDeterminer(Tokens[at - 1].Lower))
            at--;
        return at > behind && Tokens[at - 1].Lower is "in" or "on" or "at" or "from" or "of" or "over" or "after" or "to" or "into";
    }

    // "met Ruritanian President Ana Orlova": whoever holds the office, not the state.
    private ChainMention? HolderFrom(int at)
    {
        var office = mentions.From(at) is { Chain.Type: not EntityType.Person } body ? body.Range.End : at;
        if (office < Tokens.Count && Tokens[office].Kind == TokenKind.Possessive)
            office++;
        while (office < Tokens.Count && (OfficeWords.Former.Contains(Tokens[office].Lower) || Tokens[office].Lower is "new" or "current"))
            office++;
        return article.OfficeFrom(office) is { } held ? Named(held.Range.End) : null;
    }

    private ChainMention? Named(int at) =>
        mentions.From(at) is { Chain.Type: EntityType.Person } person ? person
        : at + 1 < Tokens.Count && Tokens[at].Text == "," && mentions.From(at + 1) is { Chain.Type: EntityType.Person } apposed ? apposed : null;

    private int SkipDeterminers(int at, int end)
    {
        while (at < end && FunctionWords.IsDeterminer(Tokens[at].Lower))
            at++;
        return at;
    }

    private bool IsAsked(Sentence sentence) => Tokens[sentence.End - 1].Text == "?";

    // "has not sent", "should send", "would have sent", "if it sends": nobody says that it is done.
    private bool IsOpen(int verb, int floor) =>
        TokensBefore(verb, floor).Any(at => Opening.Contains(Tokens[at].Lower) || Tokens[at].Is("have") && at > floor && Tokens[at - 1].Is("would") || Tokens[at] is { IsCapitalised: false, Lower: "may" });

    // "will send": an event can be told ahead, a deed is none yet.
    private bool IsToCome(int verb, int floor) => Tokens[verb - 1].Is("to") || TokensBefore(verb, floor).Any(at => Tokens[at].Lower is "will" or "would" or "wo" or "'ll" or "'d");

    private static readonly HashSet<string> Opening = FunctionWords.Set("not n't never refused declined if whether without cannot no should could might must ought");

    // The words before a verb, up to the next mark.
    private IEnumerable<int> TokensBefore(int verb, int floor)
    {
        for (var at = verb - 1; at >= Math.Max(floor, verb - FurthestOpening) && Tokens[at].Kind != TokenKind.Mark; at--)
            yield return at;
    }

    private const int FurthestOpening = 4;
}
