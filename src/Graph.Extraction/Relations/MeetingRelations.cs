using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// Who has met whom by what is told beside it: "Ana Orlova said after talks with Ben Marek", "Following a meeting with Ben Marek, Ana Orlova left",
/// "Ana Orlova told a joint news conference with Ben Marek".
/// </summary>
internal sealed class MeetingRelations(AnnotatedArticle article, MentionIndex mentions)
{
    /// <summary>The rule of what is told beside a meeting.</summary>
    public const string Rule = "meeting-beside";
    private const int MostPlainWords = 4;
    private const int FurthestVerb = 24;

    private static readonly HashSet<string> Meetings = FunctionWords.Set("meeting talks conference briefing lunch dinner breakfast discussions consultations");

    // Where nobody is in the room, or has been yet.
    private static readonly HashSet<string> Apart = FunctionWords.Set("no phone telephone video online virtual remote planned scheduled upcoming proposed possible potential canceled cancelled postponed failed aborted");

    private readonly VerbSubjects _subjects = new(article, mentions);
    private readonly VerbObjects _objects = new(article, mentions);

    private List<Token> Tokens => article.Tokens;

    public IEnumerable<FoundRelation> Find()
    {
        foreach (var sentence in article.Sentences)
            for (var at = sentence.First + 1; at + 2 < sentence.End; at++)
                if (Tokens[at + 1].Is("with") && Meetings.Contains(Tokens[at].Lower))
                    foreach (var found in FirstOf(at, sentence.First) is { } first ? Read(first, at, sentence) : OfOwner(at, sentence))
                        yield return found;
    }

    // "Ana Orlova's meeting with Ben Marek ended"; what is told of it in another tense may be still to come.
    private IEnumerable<FoundRelation> OfOwner(int meeting, Sentence sentence)
    {
        var owned = BeforePlainWords(meeting, sentence.First);
        if (owned == sentence.First || Tokens[owned].Kind != TokenKind.Possessive || mentions.Until(owned) is not { Kind: MentionKind.Name, Chain.Type: EntityType.Person } owner || _objects.NamesFrom(meeting + 2, [EntityType.Person], sentence.End) is not [{ Chain.Type: EntityType.Person, Kind: MentionKind.Name } met] || met.Chain == owner.Chain || !IsPast(met.Range.End, sentence.End))
            yield break;
        yield return new FoundRelation(RelationTypes.Meets, owner.Chain, met.Chain, owner.Range.Around(met.Range), null, false, 0.7, Rule);
    }

    // "ended", but neither "was cancelled", "was called off" and "never took place" nor "will be"; "who resigned" tells of somebody.
    private bool IsPast(int end, int limit)
    {
        for (var verb = end; verb < limit && !article.Tags[verb].Penn.StartsWith('W'); verb++)
            if (article.Tags[verb].IsFinite)
                return article.Tags[verb].Penn is "VBD" && !Tokens[verb - 1].Is("never") && !HasNotCome(verb, Math.Min(limit, verb + MostPlainWords));
        return false;
    }

    private bool HasNotCome(int verb, int end)
    {
        for (var at = verb; at < end; at++)
            if (Apart.Contains(Tokens[at].Lower) || FunctionWords.IsNegation(Tokens[at].Lower) || Tokens[at].Is("off") && Tokens[at - 1].Lower is "called" or "put")
                return true;
        return false;
    }

    // Where "after a long meeting" begins; null where it is not told when, or by whom it was: "his meeting" is the verbs' to tell.
    private int? FirstOf(int meeting, int floor)
    {
        var at = BeforePlainWords(meeting, floor);
        return Tokens[at].Lower is "after" or "following" or "during" or "at" || IsTold(at) ? at : null;
    }

    // The token before "a long meeting".
    private int BeforePlainWords(int meeting, int floor)
    {
        var at = meeting - 1;
        while (at > floor && meeting - at <= MostPlainWords && Tokens[at] is { IsWord: true, IsCapitalised: false } && !Apart.Contains(Tokens[at].Lower) && article.Tags[at].Universal is "ADJ" or "NOUN" or "DET" or "NUM")
            at--;
        return at;
    }

    // "told a joint news conference"
    private bool IsTold(int at) => Tokens[at].Is("told");

    // "Ruritania agreed after talks with Ben Marek, Ana Orlova said": who tells of it need not have met him.
    private IEnumerable<FoundRelation> Read(int first, int meeting, Sentence sentence)
    {
        var met = _objects.NamesFrom(meeting + 2, [EntityType.Person], sentence.End).FindAll(one => one.Chain.Type == EntityType.Person);
        if (met.Count == 0 || !IsWhole(met[^1].Range.End) || (SubjectBefore(first, sentence) ?? (article.HoldsFiniteVerb(sentence.First, first) ? null : SubjectBehind(met[^1].Range.End, sentence))) is not { } subject || OpenClauses.BeginAt(article, subject.Range.First))
            yield break;
        foreach (var one in met)
            if (one.Chain != subject.Chain)
                yield return new FoundRelation(RelationTypes.Meets, subject.Chain, one.Chain, subject.Range.Around(one.Range).Around(new TokenRange(first, meeting + 1)), null, false, 0.7, Rule);
    }

    // "talks with Ben Marek's aides", "with Marek aides", "talks with Ben Marek by phone", "after a meeting with Ben Marek was canceled"
    private bool IsWhole(int end) =>
        end >= Tokens.Count || Tokens[end].Kind != TokenKind.Possessive && !article.Tags[end].IsFinite && !(Tokens[end].Lower is "by" or "via" && end + 1 < Tokens.Count && Apart.Contains(Tokens[end + 1].Lower)) && !(Tokens[end] is { IsWord: true, IsCapitalised: false } && article.Tags[end].Universal is "NOUN" && article.DateFrom(end) is null);

    // "After talks with Ben Marek in Oldport, Ana Orlova said", "Speaking to reporters after talks with Ben Marek, Ana Orlova said"
    private ChainMention? SubjectBehind(int end, Sentence sentence)
    {
        var comma = end;
        while (comma < sentence.End && comma - end < FurthestVerb && Tokens[comma].Text is not ",")
            comma++;
        if (comma + 2 >= sentence.End || comma - end == FurthestVerb || _objects.NamesFrom(comma + 1, [EntityType.Person], sentence.End) is not [{ Chain.Type: EntityType.Person } subject] || subject.Range.End >= sentence.End)
            return null;
        var verb = FunctionWords.IsAdverb(Tokens[subject.Range.End].Lower) && subject.Range.End + 1 < sentence.End ? subject.Range.End + 1 : subject.Range.End;
        return IsDone(verb) ? subject : null;
    }

    // "Ana Orlova said after talks with Ben Marek"
    private ChainMention? SubjectBefore(int first, Sentence sentence)
    {
        for (var verb = IsTold(first) ? first : first - 1; verb > sentence.First && first - verb < FurthestVerb; verb--)
            if (article.Tags[verb].IsFinite)
                return IsDone(verb) && _subjects.OfPredicate(verb, sentence.First) is [{ Chain.Type: EntityType.Person } subject] ? subject : null;
        return null;
    }

    private bool IsDone(int verb) => article.Tags[verb].Penn is "VBD" or "VBZ" or "VBP" && article.Tags[verb].Universal == "VERB";
}
