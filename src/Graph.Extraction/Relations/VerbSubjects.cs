using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Offices;
using Graph.Extraction.Names;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// Whom a verb is told of: the names right before it, and those that a list joins to them. Where none stands there, the tree tells it:
/// "the summit in Oldport was attended by A and B".
/// </summary>
internal sealed class VerbSubjects(AnnotatedArticle article, MentionIndex mentions)
{
    private List<Token> Tokens => article.Tokens;

    /// <summary>The names that a rule's verb phrase from <paramref name="verb"/> to <paramref name="behind"/> is told of, from <paramref name="floor"/> on.</summary>
    public List<ChainMention> Of(VerbRule rule, int verb, int behind, int floor) => rule.Name switch
    {
        VerbRules.Prefix + VerbRules.ForcesSentRule => OwnerOfForces(verb, floor) is { } state ? [state] : [],
        VerbRules.Prefix + VerbRules.MembersRule => verb > floor && Tokens[verb - 1].Kind == TokenKind.Possessive && mentions.Until(verb - 1) is { } body ? [body] : [],
        _ when rule.Type == RelationTypes.Sanctions && !rule.IsPassive && NearOrByTree(verb, behind, floor) is var near => near.Count > 0 ? near : OwnerOfRulers(verb, floor) is { } ruled ? [ruled] : [],
        _ when rule.Type == RelationTypes.ParticipatesIn && !rule.IsPassive && StatesOfLeaders(verb, floor) is { Count: > 0 } states => states,
        _ => NearOrByTree(verb, behind, floor),
    };

    // "The leaders of Ruritania and Quelland attended": their states take part by them.
    private List<ChainMention> StatesOfLeaders(int verb, int floor)
    {
        var at = verb;
        while (at > floor && (FunctionWords.Auxiliaries.Contains(Tokens[at - 1].Lower) && article.Tags[at - 1].Universal is not "PART" || FunctionWords.IsAdverb(Tokens[at - 1].Lower)))
            at--;
        var states = new List<ChainMention>();
        while (states.Count < MostStates && mentions.Until(at) is { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.State } state && state.Range.First > floor)
        {
            states.Insert(0, state);
            at = state.Range.First;
            if (at > floor + 1 && FunctionWords.IsDeterminer(Tokens[at - 1].Lower))
                at--;
            if (!(Tokens[at - 1].Text is "," || Tokens[at - 1].Is("and")))
                break;
            at -= at > floor + 1 && Tokens[at - 1].Is("and") && Tokens[at - 2].Text is "," ? 2 : 1;
        }

        return states.Count > 0 && at > floor + 1 && Tokens[at - 1].Lower is "of" or "from" && (IsDelegates(at - 2, floor) || IsHeadsOfState(at - 2, floor)) ? states : [];
    }

    // "ministers", "world leaders", but neither "business leaders" nor "opposition leaders"
    private bool IsDelegates(int noun, int floor) =>
        Delegates.Contains(Tokens[noun].Lower) ? noun == floor || !(article.Tags[noun - 1].Universal is "NOUN" or "ADJ" or "PROPN") || Tokens[noun - 1].Lower is "world" or "political"
        : article.OfficeUntil(noun + 1) is { IsPlural: true, IsFormer: false };

    private bool IsHeadsOfState(int noun, int floor) =>
        noun > floor + 1 && Tokens[noun].Lower is "state" or "government" && Tokens[noun - 1].Is("of") && Tokens[noun - 2].Is("heads");

    private const int MostStates = 12;

    private static readonly HashSet<string> Delegates = FunctionWords.Set("leaders heads delegations delegates representatives");

    // "Ruritanian troops have been", "Ruritania's peacekeeping forces were"
    private ChainMention? OwnerOfForces(int verb, int floor) =>
        WithoutAuxiliaries(verb, floor) is var at && at > floor && VerbRules.IsForces(Tokens[at - 1].Lower) ? OwnerOf(at - 1, floor) : null;

    // "Lakeside Union foreign ministers on Monday imposed", "The Ruritanian government has imposed": what rulers do their states do.
    private ChainMention? OwnerOfRulers(int verb, int floor)
    {
        var at = WithoutAuxiliaries(verb, floor);
        if (at > floor + 1 && article.DateFrom(at - 1) is not null)
            at -= Tokens[at - 2].Is("on") ? 2 : 1;
        return at > floor && Rulers.Contains(Tokens[at - 1].Lower) && OwnerOf(at - 1, floor) is { } owner && AreRulers(owner, at - 1) ? owner : null;
    }

    // "Ruritanian foreign ministers", but neither "former Ruritanian ministers" nor "the Ruritanian opposition's government": "Lakeside Union leaders" are those of its states.
    private bool AreRulers(ChainMention owner, int ruler)
    {
        if (owner.Range.First > 0 && OfficeWords.Former.Contains(Tokens[owner.Range.First - 1].Lower) || OfUnions.Contains(Tokens[ruler].Lower) && owner.Chain.Entry is not { Kind: "intergovernmental" })
            return false;
        for (var at = owner.Range.End; at < ruler; at++)
            if (Tokens[at].Kind != TokenKind.Possessive && !OfficeWords.Modifiers.Contains(Tokens[at].Lower))
                return false;
        return true;
    }

    private int WithoutAuxiliaries(int verb, int floor)
    {
        var at = verb;
        while (at > floor && FunctionWords.Auxiliaries.Contains(Tokens[at - 1].Lower) && article.Tags[at - 1].Universal is not "PART")
            at--;
        return at;
    }

    private static readonly HashSet<string> OfUnions = FunctionWords.Set("leaders states countries members");

    private static readonly HashSet<string> Rulers = new([.. OfUnions, .. FunctionWords.Set("government governments ministers authorities treasury ministry administration")], StringComparer.Ordinal);

    // "Ruritanian", "Ruritania's" before a noun and what tells of it.
    private ChainMention? OwnerOf(int noun, int floor)
    {
        var at = noun;
        while (at > floor && Tokens[at - 1] is { IsWord: true, IsCapitalised: false } && article.Tags[at - 1].Universal is "ADJ" or "NOUN" or "NUM" or "VERB" && mentions.Until(at) is null)
            at--;
        return at > floor && Tokens[at - 1].Kind == TokenKind.Possessive ? mentions.Until(at - 1) : mentions.Until(at) is { } owner && (mentions.IsAdjective(owner) || owner.Chain.Type == EntityType.Organization) ? owner : null;
    }

    private List<ChainMention> NearOrByTree(int verb, int behind, int floor)
    {
        var isParticiple = Participles.Contains(Tokens[behind - 1].Lower) && !FunctionWords.Auxiliaries.Contains(Tokens[verb - 1].Lower);
        var near = Before(isParticiple ? WithoutMark(verb, floor) : verb, floor);
        return near.Count > 0 ? near : ByTree(verb, behind, floor);
    }

    // What a participle phrase ends in: "chaired by", "based in".
    private static readonly HashSet<string> Participles = FunctionWords.Set("by in representing");

    // "The Lakeside Union, chaired by Ana Orlova,": a mark opens the aside.
    private int WithoutMark(int verb, int floor) => verb > floor + 1 && Tokens[verb - 1].Text is "," or "-" or "–" or "—" ? verb - 1 : verb;

    /// <summary>The names that a verb is told of, right before it or by the tree, from <paramref name="floor"/> on.</summary>
    public List<ChainMention> OfPredicate(int verb, int floor) => NearOrByTree(verb, verb + 1, floor);

    // "The summit in Oldport was attended by", "at a meeting of the council chaired by", "Ana Orlova arrived in Oldport and attended"
    private List<ChainMention> ByTree(int verb, int behind, int floor)
    {
        verb = PredicateOf(verb, behind);
        if (article.Tree.Child(verb, "nsubj", "nsubj:pass") is null && article.Tree.LabelOf(verb) is "conj" && article.Tree.HeadOf(verb) is var joined and >= 0 && joined < verb && (article.Tags[joined].Universal is "VERB" || article.Tree.Child(joined, "cop") is not null))
            verb = joined;
        var head = article.Tree.Child(verb, "nsubj", "nsubj:pass") ?? (article.Tree.LabelOf(verb) is "acl" && !FunctionWords.Auxiliaries.Contains(Tokens[verb - 1].Lower) ? article.Tree.HeadOf(verb) : -1);
        return head < floor || head >= behind || Enumerable.Range(head, Math.Max(0, verb - head)).Any(at => Tokens[at].Is("whose")) ? [] : [.. article.Tree.ChildrenOf(head).Where(child => article.Tree.LabelOf(child) is "conj" && child < verb).Prepend(head).Select(Named).OfType<ChainMention>()];

        // "The banker Ana Orlova, who is ill, met": the tree may hang the name on its description.
        ChainMention? Named(int at) => HolderOver(at) ?? mentions.Over(at) ?? mentions.PersonFrom(at + 1) ?? (article.OfficeUntil(at + 1) is { } held ? mentions.PersonFromOrApposed(held.Range.End) : null);
    }

    // "U.S. Ambassador Ana Orlova, who came on Monday, met": the tree may hang the sentence on the state.
    private ChainMention? HolderOver(int at) => mentions.Over(at) is { Chain.Type: EntityType.State } state && mentions.IsAdjective(state) && article.OfficeFrom(state.Range.End) is { } office ? mentions.PersonFrom(office.Range.End) : null;

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

    // What ", a country of six million" tells of, with no name in it.
    private ChainMention? Described(int that, int floor)
    {
        for (var at = that - 1; at > Math.Max(floor, that - LongestDescription) && Tokens[at].Text is not ","; at--)
            if (Tokens[at].Lower is "a" or "an" or "the" && Tokens[at - 1].Text is ",")
                return mentions.Until(at - 1) is { Kind: MentionKind.Name } named ? named : null;
            else if (Tokens[at].IsCapitalised)
                return null;
        return null;
    }

    private const int LongestDescription = 9;

    /// <summary>The names that are the verb's subject: the last one before it, and those that a list joins to it.</summary>
    public List<ChainMention> Before(int verb, int floor)
    {
        var at = verb;
        // "Ana Orlova's plans to attend" are no plan of hers yet: what marks an owner looks like an auxiliary.
        while (at > floor && (FunctionWords.Auxiliaries.Contains(Tokens[at - 1].Lower) && article.Tags[at - 1].Universal is not "PART" || FunctionWords.IsAdverb(Tokens[at - 1].Lower) || Tokens[at - 1].Lower is "to" or "wants" or "plans" or "intends" or "agreed" or "expected" or "set" or "due" or "scheduled"))
            at--;
        // "Ana Orlova, who chairs the council": who stands for the name before it.
        if (at > floor + 1 && Tokens[at - 1].Lower is "who" or "which")
            at -= Tokens[at - 2].Text is "," or "–" or "—" or "--" or "(" ? 2 : 1;
        // "Ruritania, a country of six million that joined the council,"
        if (at > floor + 1 && Tokens[at - 1].Is("that") && Described(at - 1, floor) is { } told)
            return [told];
        // "Ana Orlova and her Quellish counterpart, Ben Marek, signed"
        if (at > floor + 1 && Tokens[at - 1].Text is "," && mentions.Until(at - 1) is { Chain.Type: EntityType.Person } counterpart && CounterpartFirst(counterpart, floor) is { } his && mentions.PersonUntil(his - 1) is { } other)
            return WithoutPhrases([other, counterpart], floor);
        // "Ruritania's president, Ana Orlova, met": the comma closes the apposition.
        if (at > floor + 1 && Tokens[at - 1].Text is "," && mentions.Until(at - 1) is { Chain.Type: EntityType.Person } apposed && apposed.Range.First > floor && Tokens[apposed.Range.First - 1].Text is "," && IsOfficeUntil(apposed.Range.First - 1))
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

        return WithoutPhrases(subjects, floor);
    }

    // "Ruritania's president", "the council's envoy to Ruritania"
    private bool IsOfficeUntil(int end)
    {
        if (article.OfficeUntil(end) is not null)
            return true;
        if (mentions.Until(end) is not { Kind: MentionKind.Name, Range.First: > 1 and var first })
            return false;
        var of = FunctionWords.IsDeterminer(Tokens[first - 1].Lower) ? first - 2 : first - 1;
        return of > 0 && Tokens[of].Lower is "of" or "to" or "for" && article.OfficeUntil(of) is not null;
    }

    // Where "his Quellish counterpart" begins that "and" joins to somebody; null where no such stands before a name.
    private int? CounterpartFirst(ChainMention named, int floor)
    {
        var noun = named.Range.First - 2;
        if (noun <= floor + 1 || Tokens[noun + 1].Text is not "," || !Tokens[noun].Is("counterpart"))
            return null;
        var his = mentions.Until(noun) is { Chain.Type: EntityType.State } state ? state.Range.First - 1 : noun - 1;
        return his > floor + 1 && article.Tags[his].Penn is "PRP$" && Tokens[his - 1].Is("and") ? his : null;
    }

    /// <summary>Where a name and its title begin: a list goes on before them, as in "Ana Orlova and Ruritanian President Ben Marek".</summary>
    public int WithTitle(ChainMention mention, int floor)
    {
        var first = mention.Range.First;
        if (article.OfficeUntil(first) is not { } office)
            return CounterpartFirst(mention, floor) ?? first;
        first = office.Range.First;
        return Math.Max(floor, mentions.Until(first)?.Range.First ?? first);
    }

    // "Officials of Ruritania met": behind a preposition stands no subject.
    private List<ChainMention> WithoutPhrases(List<ChainMention> subjects, int floor)
    {
        if (subjects.Count == 0)
            return subjects;
        var at = WithTitle(subjects[0], floor) - 1;
        while (at > floor && FunctionWords.IsDeterminer(Tokens[at].Lower))
            at--;
        return at >= floor && Tokens[at].Lower is "of" or "in" or "with" or "for" or "by" or "from" or "to" or "on" or "at" or "about" ? [] : subjects;
    }
}
