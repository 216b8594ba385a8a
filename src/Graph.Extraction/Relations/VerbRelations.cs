using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions;
using Graph.Extraction.Chains;
using Graph.Extraction.Offices;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>What plain verbs say: "A, B and C will hold a summit", "the council has sent troops to Ruritania".</summary>
internal sealed class VerbRelations(AnnotatedArticle article, MentionIndex mentions)
{
    private const int ObjectReach = 16;
    private readonly Dictionary<int, OfficeMention> _officesByEnd = article.Offices.ToDictionary(office => office.Range.End);
    private readonly Dictionary<int, OfficeMention> _officesByFirst = article.Offices.ToDictionary(office => office.Range.First);

    private List<Token> Tokens => article.Tokens;

    public IEnumerable<FoundRelation> Find()
    {
        foreach (var sentence in article.Sentences)
        {
            for (var at = sentence.First + 1; at < sentence.End; at++)
            {
                var (rules, length) = VerbRules.At(Tokens, at, sentence.End);
                if (length == 0 || IsAsked(sentence) || IsOpen(at, sentence.First))
                    continue;
                foreach (var relation in rules.Where(rule => rule.IsOfEvents || !IsToCome(at, sentence.First)).SelectMany(rule => Read(rule, at, at + length, sentence)))
                    yield return relation;
            }
        }
    }

    private IEnumerable<FoundRelation> Read(VerbRule rule, int verb, int behind, Sentence sentence)
    {
        var subjects = rule.IsPassive ? SubjectsBehind(behind, sentence) : SubjectsBefore(verb, sentence.First);
        if (subjects.Count == 0 || OpenClauses.BeginAt(article, subjects[0].Range.First))
            yield break;
        var objects = rule.IsPassive ? SubjectsBefore(WithoutMark(verb, sentence.First), sentence.First) : Objects(rule, behind, sentence.End);
        var type = rule.Type == RelationTypes.Hosts && subjects.Count > 1 ? RelationTypes.ParticipatesIn : rule.Type;
        foreach (var subject in subjects)
        {
            foreach (var held in objects)
            {
                // "Ana Orlova leads Ruritania to its third victory"
                if (type == RelationTypes.Leads && held.Chain.Type == EntityType.State)
                    continue;
                if (subject.Chain == held.Chain || !type.Subjects.Contains(subject.Chain.Type) || !type.Objects.Contains(held.Chain.Type))
                    continue;
                var evidence = new TokenRange(Math.Min(subject.Range.First, held.Range.First), Math.Max(subject.Range.End, held.Range.End));
                yield return new FoundRelation(type, subject.Chain, held.Chain, evidence, null, false, rule.Confidence, rule.Name);
            }
        }
    }

    // "The Lakeside Union, chaired by Ana Orlova,": a mark opens the aside.
    private int WithoutMark(int verb, int floor) => verb > floor + 1 && Tokens[verb - 1].Text is "," or "-" or "–" or "—" ? verb - 1 : verb;

    /// <summary>The names that are the verb's subject: the last one before it, and those that a list joins to it.</summary>
    private List<ChainMention> SubjectsBefore(int verb, int floor)
    {
        var at = verb;
        while (at > floor && (FunctionWords.Auxiliaries.Contains(Tokens[at - 1].Lower) || FunctionWords.IsAdverb(Tokens[at - 1].Lower) || Tokens[at - 1].Lower is "to" or "wants" or "plans" or "intends" or "agreed" or "expected" or "set" or "due" or "scheduled"))
            at--;
        // "Ana Orlova, who chairs the council": who stands for the name before it.
        if (at > floor + 1 && Tokens[at - 1].Lower is "who" or "which")
            at -= Tokens[at - 2].Text is "," ? 2 : 1;
        // "Ruritania's president, Ana Orlova, met": the comma closes the apposition.
        if (at > floor + 1 && Tokens[at - 1].Text is "," && mentions.Until(at - 1) is { Chain.Type: EntityType.Person } apposed && apposed.Range.First > floor && Tokens[apposed.Range.First - 1].Text is "," && _officesByEnd.ContainsKey(apposed.Range.First - 1))
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
        if (!_officesByEnd.TryGetValue(first, out var office))
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

    private List<ChainMention> SubjectsBehind(int behind, Sentence sentence) => (HolderFrom(behind) ?? mentions.From(SkipDeterminers(behind, sentence.End))) is { } mention ? [mention] : [];

    private List<ChainMention> Objects(VerbRule rule, int behind, int end)
    {
        var prepositionSeen = rule.Preposition is null;
        for (var at = behind; at < Math.Min(end, behind + ObjectReach); at++)
        {
            if (Tokens[at].Text is ";" or ":" or "\"" or "“" || FunctionWords.Subordinators.Contains(Tokens[at].Lower) || (Tokens[at].IsWord && CueWords.IsForm(Tokens[at].Lower) && !prepositionSeen))
                break;
            if (!prepositionSeen && Tokens[at].Lower == rule.Preposition && at > behind - 1)
                prepositionSeen = (rule.Needs is null) || Enumerable.Range(behind, at - behind).Any(i => rule.Needs.Contains(Tokens[i].Lower));
            if (!prepositionSeen || (HolderFrom(at) ?? mentions.From(at)) is not { } mention || !rule.Type.Objects.Contains(mention.Chain.Type))
                continue;
            // What a longer preposition phrase holds is not the object: "met in Oldport".
            if (rule.Preposition is null && IsInPhrase(at, behind))
                continue;
            return rule.TakesList ? ListFrom(mention, rule, end) : [mention];
        }

        return [];
    }

    /// <summary>The names of a list that begins with one and ends behind "and"; the one alone where it is no list.</summary>
    private List<ChainMention> ListFrom(ChainMention first, VerbRule rule, int end)
    {
        var list = new List<ChainMention> { first };
        for (var at = first.Range.End; at < end && (Tokens[at].Text is "," || Tokens[at].Is("and"));)
        {
            var isLast = Tokens[at].Is("and") || at + 1 < end && Tokens[at + 1].Is("and");
            var next = SkipDeterminers(Tokens[at].Text is "," && isLast ? at + 2 : at + 1, end);
            if ((HolderFrom(next) ?? mentions.From(next)) is not { } joined || !rule.Type.Objects.Contains(joined.Chain.Type))
                break;
            list.Add(joined);
            if (isLast)
                return list;
            at = joined.Range.End;
        }

        return [first];
    }

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
        return _officesByFirst.TryGetValue(office, out var held) ? Named(held.Range.End) : null;
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

    // "has not sent", "should send", "if it sends": nobody says that it is done.
    private bool IsOpen(int verb, int floor) =>
        TokensBefore(verb, floor).Any(at => Opening.Contains(Tokens[at].Lower) || Tokens[at] is { IsCapitalised: false, Lower: "may" });

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
