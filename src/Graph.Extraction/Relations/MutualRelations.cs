using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>What several do with each other: each of those who met or signed, with each.</summary>
internal sealed class MutualRelations(AnnotatedArticle article, MentionIndex mentions)
{
    private const int DealReach = 7;
    private const int FurthestPlan = 40;

    // What more do is a convention of all, no pact of each with each.
    private const int MostParties = 12;

    private readonly VerbSubjects _subjects = new(article, mentions);
    private readonly VerbObjects _objects = new(article, mentions);

    private List<Token> Tokens => article.Tokens;

    /// <summary>"Ana Orlova and Ben Marek met in Oldport", where nobody else stands behind; "a meeting between Ana Orlova and Ben Marek".</summary>
    public IEnumerable<FoundRelation> Met(VerbRule rule, int verb, int behind, Sentence sentence)
    {
        var isBetween = Tokens[behind - 1].Is("between");
        if (isBetween ? IsOnlyPlanned(verb, sentence) : behind < sentence.End && !IsClosedAt(behind))
            return [];
        var parties = isBetween ? _objects.NamesFrom(behind, [EntityType.Person], sentence.End) : _subjects.Before(verb, sentence.First);
        // "talks between Ana Orlova and Ben Marek's aides"
        if (isBetween && parties is [.., var last] && last.Range.End < sentence.End && Tokens[last.Range.End].Kind == TokenKind.Possessive)
            return [];
        return IsList(parties, sentence.First) && parties.TrueForAll(one => one.Chain.Type == EntityType.Person) ? EachWithEach(rule, parties, new TokenRange(verb, behind)) : [];
    }

    /// <summary>"Ruritania and Quelland signed a treaty", "a treaty between Ruritania and Quelland was signed", "a treaty signed by Ruritania and Quelland".</summary>
    public IEnumerable<FoundRelation> Signed(VerbRule rule, int verb, int behind, Sentence sentence)
    {
        var isBy = rule.Name is VerbRules.Prefix + VerbRules.SignedByRule;
        var parties = isBy ? _objects.NamesFrom(behind, rule.Type.Subjects, sentence.End) : _subjects.Before(verb, sentence.First);
        if (!IsList(parties, sentence.First))
            return [];
        var deal = isBy ? DealIn(Math.Max(sentence.First, verb - DealReach), verb)
            : DealIn(behind, Math.Min(sentence.End, behind + DealReach)) ?? DealBetween(BeforeDeterminers(parties[0].Range.First, sentence.First), sentence.First);
        return deal is { } named ? EachWithEach(rule, parties, new TokenRange(Math.Min(named, verb), Math.Max(named + 1, behind))) : [];
    }

    private bool IsList(List<ChainMention> parties, int floor) =>
        parties.Count is >= 2 and <= MostParties && BeforeDeterminers(_subjects.WithTitle(parties[^1], floor), floor) is var last and > 0 && Tokens[last - 1].Is("and") && !OpenClauses.BeginAt(article, parties[0].Range.First);

    private static IEnumerable<FoundRelation> EachWithEach(VerbRule rule, List<ChainMention> parties, TokenRange verb)
    {
        var evidence = verb.Around(parties[0].Range).Around(parties[^1].Range);
        for (var left = 0; left < parties.Count; left++)
            for (var right = left + 1; right < parties.Count; right++)
                if (parties[left].Chain != parties[right].Chain)
                    yield return new FoundRelation(rule.Type, parties[left].Chain, parties[right].Chain, evidence, null, false, rule.Confidence, rule.Name);
    }

    private bool IsClosedAt(int at) => Tokens[at].Kind == TokenKind.Mark || Closing.Contains(Tokens[at].Lower)
        || FunctionWords.IsAdverb(Tokens[at].Lower) || article.DateFrom(at) is not null;

    // "met behind closed doors", "met face to face", but not "met criticism".
    private static readonly HashSet<string> Closing = FunctionWords.Set("in on at for during to after before behind under amid over as when while since until face twice again");

    // "no meeting between them", "a planned meeting", "will hold a meeting", "called for talks": nobody has met yet.
    private bool IsOnlyPlanned(int noun, Sentence sentence)
    {
        for (var at = Math.Max(sentence.First, noun - FurthestPlan); at < Math.Min(sentence.End, noun + FurthestPlan); at++)
            if (Hoped.Contains(Tokens[at].Lower) && !(at > noun && Tokens[at].Lower is "no" or "without") || article.Tags[at].Penn is "MD" || IsToBe(at))
                return true;
        return false;
    }

    // "are to begin"
    private bool IsToBe(int at) => at > 0 && article.Tags[at].Penn is "TO" && Tokens[at - 1].Lower is "is" or "are" or "was" or "were";

    /// <summary>Beside what has not come about, or may never.</summary>
    public static readonly HashSet<string> Hoped = FunctionWords.Set(
        "no not n't never without any if whether planned plan plans planning possible potential proposed propose proposes proposing upcoming scheduled next called calls calling urged urges wants want wanted hopes hope hoped cancelled canceled postponed prevent prevented refused rejected denied expected due arranged arranging seek seeks sought");

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
}
