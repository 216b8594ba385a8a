using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// What a phrase that opens a sentence tells of its subject behind the comma: "Based in Oldport, the Lakeside Bank", "With headquarters in Oldport
/// and Newport, the Lakeside Bank", "Founded by Ana Orlova in 1990, the Lakeside Institute".
/// </summary>
internal sealed class FrontedPhrases(AnnotatedArticle article, MentionIndex mentions)
{
    private const int MostPlaces = 4;
    private const string Rule = "fronted-phrase";

    private static readonly HashSet<string> Seats = FunctionWords.Set("headquarters offices office branches");

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find() => [.. article.Sentences.SelectMany(sentence => Read(sentence.First, sentence.End))];

    private IEnumerable<FoundRelation> Read(int first, int end)
    {
        if (first + 4 < end && Tokens[first].IsDoubleQuote)
            first++;
        if (first + 4 >= end || !Tokens[first].IsCapitalised)
            return [];
        return Tokens[first].Lower switch
        {
            "based" or "headquartered" when Tokens[first + 1].Is("in") => Seated(first, first + 2, end),
            "with" => SeatsIn(first, end),
            "founded" or "established" => By(first, end, RelationTypes.Founded),
            "led" or "headed" or "run" => By(first, end, RelationTypes.Leads),
            "chaired" => By(first, end, RelationTypes.Chairs),
            _ => [],
        };
    }

    // "With its headquarters in Oldport and offices in Newport"
    private IEnumerable<FoundRelation> SeatsIn(int first, int end)
    {
        var seat = FunctionWords.IsDeterminer(Tokens[first + 1].Lower) || article.Tags[first + 1].Penn is "PRP$" ? first + 2 : first + 1;
        return seat + 2 < end && Seats.Contains(Tokens[seat].Lower) && Tokens[seat + 1].Is("in") ? Seated(first, seat + 2, end) : [];
    }

    // The places of a list, and the body behind the comma.
    private IEnumerable<FoundRelation> Seated(int first, int at, int end)
    {
        var places = new List<ChainMention>();
        while (places.Count < MostPlaces && mentions.FromDeterminer(at) is { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.Place or EntityType.State } place)
        {
            places.Add(place);
            at = place.Range.End;
            if (at + 1 < end && (Tokens[at].Is("and") || Tokens[at].Text is "," && mentions.FromDeterminer(at + 1) is { Chain.Type: EntityType.Place or EntityType.State }))
                at++;
            else
                break;
        }

        return places.Count > 0 && SubjectBehind(at, end) is { } body
            ? places.Select(place => new FoundRelation(RelationTypes.BasedIn, body.Chain, place.Chain, new TokenRange(first, body.Range.End), null, false, 0.75, Rule))
            : [];
    }

    // "Founded by Ana Orlova", "Founded in 1990 by Ana Orlova", "Led by Ana Orlova"
    private IEnumerable<FoundRelation> By(int first, int end, RelationType type)
    {
        var by = first + 1;
        if (Tokens[by].Is("in") && article.DateFrom(by + 1) is { } year)
            by = year.Range.End;
        if (by + 2 >= end || !Tokens[by].Is("by") || mentions.PersonBehindStyles(by + 1) is not { Kind: MentionKind.Name } person)
            return [];
        var (comma, isUndated) = (person.Range.End, by == first + 1);
        if (comma + 1 < end && Tokens[comma].Is("in") && article.DateFrom(comma + 1) is { } day)
            (comma, isUndated) = (day.Range.End, false);
        // Who ran it in 1990, or when it was sold, may run it no longer.
        return SubjectBehind(comma, end) is { } body && (type == RelationTypes.Founded || isUndated && IsNow(article, body.Range.End)) ? [new FoundRelation(type, person.Chain, body.Chain, new TokenRange(first, body.Range.End), null, false, 0.75, Rule)] : [];
    }

    // The name of a body with a verb behind it; what it owns is another.
    private ChainMention? SubjectBehind(int comma, int end) =>
        comma + 2 < end && Tokens[comma].Text is "," && mentions.FromDeterminer(comma + 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } body && body.Range.End < end
            && (article.Tags[body.Range.End].Universal is "VERB" or "AUX" && !IsAside(article, body.Range.End) || Tokens[body.Range.End].Text is "(") ? body : null;

    /// <summary>Whether a verb tells of now: what somebody did in the past tense may be long ago.</summary>
    public static bool IsNow(AnnotatedArticle article, int verb) =>
        verb < article.Tokens.Count && (article.Tags[verb].Penn is "VBZ" || CueWords.IsForm(article.Tokens[verb].Lower)) && !IsAside(article, verb);

    /// <summary>Whether a verb only tells by whom the sentence is said, "Based in Oldport, the Lakeside Bank said on Monday, the fund": the phrase tells of what follows.</summary>
    public static bool IsAside(AnnotatedArticle article, int verb)
    {
        var isSaid = false;
        for (var at = verb; at < Math.Min(verb + AsideReach, article.Tokens.Count); at++)
        {
            if (article.Tokens[at].Text is ",")
                return isSaid || at == verb + 1;
            isSaid |= CueWords.IsForm(article.Tokens[at].Lower);
        }

        return false;
    }

    private const int AsideReach = 6;
}
