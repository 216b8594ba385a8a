using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// What plain verbs say: "A, B and C will hold a summit", "the council has sent troops to Ruritania", "the council, chaired by A,".
/// </summary>
internal sealed class VerbRelations(AnnotatedArticle article, MentionIndex mentions)
{
    private readonly Backshift _backshift = new(article);
    private readonly VerbSubjects _subjects = new(article, mentions);
    private readonly VerbObjects _objects = new(article, mentions);
    private readonly MutualRelations _mutual = new(article, mentions);

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find()
    {
        var relations = new List<FoundRelation>();
        foreach (var sentence in article.Sentences)
            for (var at = sentence.First; at < sentence.End; at++)
            {
                var word = Tokens[at].Lower;
                if (word == "those")
                    relations.AddRange(Present(at, sentence));
                else if ((at > sentence.First || word is "talks") && VerbRules.Begins(word))
                    AddFrom(at, sentence, relations);
            }

        return relations;
    }

    private void AddFrom(int verb, Sentence sentence, List<FoundRelation> relations)
    {
        var (rules, length) = VerbRules.At(Tokens, verb, sentence.End);
        if (length == 0 || IsAsked(sentence) || IsOpen(verb, sentence.First))
            return;
        var isToCome = IsToCome(verb, sentence.First);
        foreach (var rule in rules)
            if (rule.IsOfEvents || !isToCome)
                Add(rule, verb, verb + length, sentence, relations);
    }

    private void Add(VerbRule rule, int verb, int behind, Sentence sentence, List<FoundRelation> relations)
    {
        if (rule.Name == VerbRules.Prefix + VerbRules.EachOtherRule)
            relations.AddRange(_mutual.Met(rule, verb, behind, sentence));
        else if (rule.Name is VerbRules.Prefix + VerbRules.SignedTogetherRule or VerbRules.Prefix + VerbRules.SignedByRule)
            relations.AddRange(_mutual.Signed(rule, verb, behind, sentence));
        else
            AddEach(rule, verb, behind, sentence, relations);
    }

    private void AddEach(VerbRule rule, int verb, int behind, Sentence sentence, List<FoundRelation> relations)
    {
        // "founded in 2031 by Ana Orlova"
        var (isPassive, from) = rule.Type == RelationTypes.Founded && AgentBehindDate(behind) is { } agent ? (true, agent) : (rule.IsPassive, behind);
        // What stands behind is found without the tree.
        var last = isPassive ? _objects.NamesFrom(from, rule.Type.Subjects, sentence.End) : _objects.Of(rule, behind, sentence.End);
        // "heads the trade unit at the council": whoever leads a part works for the whole.
        if (last.Count == 0 && !isPassive && rule.Type == RelationTypes.Leads && _objects.WholeOfPart(behind, sentence.End) is { } whole)
            (rule, last) = (rule with { Type = RelationTypes.WorksFor }, [whole]);
        var first = last.Count > 0 ? _subjects.Of(rule, verb, behind, sentence.First) : [];
        if (last.Count == 0 && !isPassive && (rule.Type == RelationTypes.Founded || rule.Type == RelationTypes.Leads || rule.Type == RelationTypes.Chairs))
            (first, last) = FoundedBefore(verb, sentence.First);
        if (first.Count == 0 || OpenClauses.BeginAt(article, first[0].Range.First))
            return;
        var (subjects, objects) = isPassive ? (last, first) : (first, last);
        foreach (var subject in subjects)
            foreach (var held in objects)
                if (Relation(rule, subject, held, new TokenRange(verb, behind), subjects.Count) is { } found)
                    relations.Add(found);
    }

    private FoundRelation? Relation(VerbRule rule, ChainMention subject, ChainMention held, TokenRange verb, int subjects)
    {
        var (type, whose) = (TypeOf(rule, subject, held, subjects), held.Chain);
        // "a Ruritanian delegation led by Ana Orlova": who leads it is one of it.
        if (type == RelationTypes.Leads && held.Chain is { Type: EntityType.Group, Principal: { } principal } && (principal.Type != EntityType.State || Tokens[held.Range.End - 1].Is("delegation")))
            (type, whose) = (GroupRelations.TypeAt(principal), principal);
        if (subject.Chain == whose || IsOtherThing(rule, type, verb.First, subject, held))
            return null;
        var evidence = new TokenRange(Math.Min(subject.Range.First, held.Range.First), Math.Max(verb.End, Math.Max(subject.Range.End, held.Range.End + (IsBoardAt(held.Range.End) ? 1 : 0))));
        // "has worked for the bank" may be over or not, "for ten years" it is not.
        var isOpen = rule.IsPast && Tokens[verb.First - 1].Lower is "has" or "have";
        if (isOpen && !(held.Range.End < Tokens.Count && Tokens[held.Range.End].Lower is "for" or "since"))
            return null;
        var isOver = rule.Ends || rule.IsPast && !isOpen && !_backshift.Holds(verb.First, evidence) || IsFormer(verb.First);
        return new FoundRelation(type, subject.Chain, whose, evidence, null, isOver, rule.Confidence, rule.Name);
    }

    private RelationType TypeOf(VerbRule rule, ChainMention subject, ChainMention held, int subjects)
    {
        if (rule.Name is VerbRules.Prefix + VerbRules.BelongsRule && subject.Chain.Type is EntityType.Person or EntityType.State)
            return RelationTypes.MemberOf;
        if (rule.Type == RelationTypes.Hosts && !rule.IsPassive && subjects > 1)
            return RelationTypes.ParticipatesIn;
        // "plays for Ruritania": for its team.
        if (rule.Name is VerbRules.Prefix + "plays-for" && held.Chain.Type == EntityType.State)
            return RelationTypes.Represents;
        // "Ana Orlova joined Lakeside Bank": who joins a firm works there.
        return rule.Name is VerbRules.Prefix + Validity.JoinedRule && subject.Chain.Type == EntityType.Person && (BodyKinds.IsFirm(held.Chain) || Workplaces.Contains(Tokens[held.Range.End - 1].Lower) || WordBehind(held) is "from") ? RelationTypes.WorksFor : rule.Type;
    }

    // Who joins one of these is employed there.
    private static readonly HashSet<string> Workplaces = FunctionWords.Set("office ministry department agency service bureau bank university college institute hospital police newspaper times post company firm");

    // "Ana Orlova leads Ruritania to its third victory", which nobody does since a year; "left the ministry" in the evening, "bought Lakeside Bank shares".
    private bool IsOtherThing(VerbRule rule, RelationType type, int verb, ChainMention subject, ChainMention held) =>
        type == RelationTypes.Leads && held.Chain.Type == EntityType.State && !(Tokens[verb].Lower is "has" or "ruled" && WordBehind(held) is "since" or "for" or "as" or "from" or "until")
        || rule.Name is VerbRules.Prefix + VerbRules.LedRule && (WordBehind(held) is "to" or "into" or "in" or "by" or "through" or "past" or "with" or "on" or "over" or "against" or "out" or "back" || Tokens[held.Range.End - 1].Lower is "marathon" or "race" || IsBesideNoun(held.Range.End) || held.Range.End < Tokens.Count && Tokens[held.Range.End].Kind == TokenKind.Number)
        || (type == RelationTypes.Leads || type == RelationTypes.Chairs) && IsBeforePart(held.Range.End)
        || rule.Name is VerbRules.Prefix + Validity.ElectedRule && !HasMembers(held)
        || rule.Name is VerbRules.Prefix + VerbRules.MadeUpRule && (subject.Chain.Type != EntityType.State || !HasMembers(held) || WordBehind(subject) is "in" or "among" or "on")
        || rule.Name is VerbRules.Prefix + VerbRules.LocatedRule && subject.Chain.Type != EntityType.Organization
        || rule.Name is VerbRules.Prefix + VerbRules.HeldInRule && subject.Chain.Type != EntityType.Event
        || rule.Name is VerbRules.Prefix + VerbRules.ReceivesRule && !(subject.Chain.Type == EntityType.Person && held.Chain.Type == EntityType.Person)
        || rule.Ends && (held.Chain.Type != EntityType.Organization || HasMembers(held) != (type == RelationTypes.MemberOf))
        || rule.Name.StartsWith(VerbRules.Prefix + VerbRules.SetUpRule, StringComparison.Ordinal) && held.Chain.Type != EntityType.Organization
        || (rule.Ends || rule.Name is VerbRules.Prefix + VerbRules.BoughtRule or VerbRules.Prefix + VerbRules.SetUpRule) && IsBesideNoun(held.Range.End);

    private string WordBehind(ChainMention mention) => mention.Range.End < Tokens.Count ? Tokens[mention.Range.End].Lower : "";

    // "the Lakeside Bank headquarters"; its board is the bank's.
    private bool IsBesideNoun(int end) =>
        end < Tokens.Count && Tokens[end] is { IsWord: true, IsCapitalised: false } && article.Tags[end].Universal == "NOUN" && !IsBoardAt(end) && !FunctionWords.IsAdverb(Tokens[end].Lower)
        && article.DateFrom(end) is null;

    // "heads the council's trade committee" is told with its owner, "heads the Senate justice committee" without.
    private bool IsBeforePart(int end)
    {
        var at = end;
        while (at < Tokens.Count && at - end < 4 && Tokens[at] is { IsWord: true, IsCapitalised: false } && article.Tags[at].Universal is "NOUN" or "ADJ" && !OfficeSeats.IsPart(Tokens[at].Lower))
            at++;
        return at < Tokens.Count && OfficeSeats.IsPart(Tokens[at].Lower) && !Tokens[at].IsCapitalised;
    }

    private bool IsBoardAt(int at) => at < Tokens.Count && Tokens[at].Is("board");

    // Where the agent stands behind "in 2031 by"; null where none does.
    private int? AgentBehindDate(int at) =>
        at + 2 < Tokens.Count && Tokens[at].Is("in") && article.DateFrom(at + 1) is { } date && date.Range.End + 1 < Tokens.Count && Tokens[date.Range.End].Is("by")
            ? date.Range.End + 1
            : null;

    // "the Lakeside Institute, which Ana Orlova founded"
    private (List<ChainMention> Subjects, List<ChainMention> Objects) FoundedBefore(int verb, int floor)
    {
        var founders = _subjects.Before(verb, floor);
        var which = founders.Count > 0 ? founders[0].Range.First - 1 : floor;
        // "the Lakeside Trust, a charity that Ana Orlova founded", "a charity she founded"
        if (which > floor + 2 && NameWords.BodyNouns.Contains(Tokens[Tokens[which].Is("that") ? which - 1 : which].Lower) && BeforeDescription(Tokens[which].Is("that") ? which - 1 : which, floor) is { } described)
            return (founders, [described]);
        if (which <= floor || !(Tokens[which].Lower is "which" or "that"))
            return ([], []);
        return mentions.Until(Tokens[which - 1].Text is "," ? which - 1 : which) is { Chain.Type: EntityType.Organization } body ? (founders, [body]) : ([], []);
    }

    // The body that ", a small charity" tells of, where its head is at a token.
    private ChainMention? BeforeDescription(int head, int floor)
    {
        var at = head - 1;
        while (at > floor && article.Tags[at].Universal is "ADJ" or "NOUN")
            at--;
        return at > floor && Tokens[at].Lower is "a" or "an" or "the" && Tokens[at - 1].Text is "," && mentions.Until(at - 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } body ? body : null;
    }

    /// <summary>"Among those present at the summit were Ana Orlova and Ben Marek", "those attending included ...": of the event named last where none is.</summary>
    private IEnumerable<FoundRelation> Present(int those, Sentence sentence)
    {
        if (those + 3 >= sentence.End || !(Tokens[those + 1].Lower is "present" or "attending") || IsAsked(sentence))
            yield break;
        var verb = those + 2;
        while (verb < sentence.End && verb < those + PresentReach && !Listing.Contains(Tokens[verb].Lower))
            verb++;
        if (verb + 1 >= sentence.End || !Listing.Contains(Tokens[verb].Lower) || EventBefore(verb, those) is not { } attended)
            yield break;
        foreach (var one in _objects.NamesFrom(verb + 1, RelationTypes.ParticipatesIn.Subjects, sentence.End).Where(one => RelationTypes.ParticipatesIn.Subjects.Contains(one.Chain.Type)))
            yield return new FoundRelation(RelationTypes.ParticipatesIn, one.Chain, attended.Chain, new TokenRange(Math.Min(those, attended.Range.First), one.Range.End), null, false, 0.8, VerbRules.Prefix + "those-present");
    }

    private const int PresentReach = 16;

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

    private bool IsAsked(Sentence sentence) => Tokens[sentence.End - 1].Text == "?";

    // "has not sent", "should send", "would have sent", "if it sends": nobody says that it is done.
    private bool IsOpen(int verb, int floor)
    {
        for (var (at, first) = (verb - 1, FirstBefore(verb, floor)); at >= first; at--)
            if (Opening.Contains(Tokens[at].Lower) || Tokens[at].Is("have") && at > floor && Tokens[at - 1].Is("would") || Tokens[at] is { IsCapitalised: false, Lower: "may" })
                return true;
        return false;
    }

    // "will send": an event can be told ahead, a deed is none yet.
    private bool IsToCome(int verb, int floor)
    {
        for (var (at, first) = (verb - 1, FirstBefore(verb, floor)); at >= first; at--)
            if (Tokens[at].Lower is "will" or "would" or "wo" or "'ll" or "'d")
                return true;
        return verb > floor && Tokens[verb - 1].Is("to");
    }

    // "the council, once led by Ana Orlova", "Ana Orlova, who formerly chaired it"
    private bool IsFormer(int verb) => Tokens[verb - 1].Lower is "once" or "formerly" or "previously";

    private static readonly HashSet<string> Opening = FunctionWords.Set("almost nearly hardly barely not n't never refused declined if whether without cannot no should could might must ought");

    // From where on words stand before a verb and no mark between.
    private int FirstBefore(int verb, int floor)
    {
        var first = verb;
        while (first > Math.Max(floor, verb - FurthestOpening) && Tokens[first - 1].Kind != TokenKind.Mark)
            first--;
        return first;
    }

    private const int FurthestOpening = 4;
}
