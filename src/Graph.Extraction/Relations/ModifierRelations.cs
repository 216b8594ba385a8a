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
/// What stands beside a name and tells where it belongs: "Ruritanian painter Ana Orlova", "Ana Orlova of the Lakeside Institute",
/// "Ruritania's Lakeside Bank", "Oldport, Ruritania".
/// </summary>
internal sealed class ModifierRelations(AnnotatedArticle article, MentionIndex mentions)
{
    // "The Ruritanian painter and sculptor Ana Orlova": so many words stand between the adjective and the name.
    private const int LongestDescription = 3;

    private List<Token> Tokens => article.Tokens;

    // Who is described so is no person, whatever the name looks like.
    private static readonly HashSet<string> Companies = FunctionWords.Set(
        "company companies bank magazine newspaper daily weekly agency conglomerate firm giant group carmaker automaker maker brand club team band broadcaster station channel website portal party airline operator retailer publisher studio label festival institute university");

    public IEnumerable<FoundRelation> Find() => article.Mentions
        .Where(mention => mention.Kind == MentionKind.Name)
        .SelectMany(mention => mention.Chain.Type switch
        {
            EntityType.Person => [CitizenOf(mention), WorksFor(mention)],
            EntityType.Organization => [BasedIn(mention)],
            EntityType.Place => [LocatedIn(mention)],
            _ => Array.Empty<FoundRelation?>(),
        })
        .OfType<FoundRelation>();

    private FoundRelation? CitizenOf(ChainMention person)
    {
        if (Described(person) is not { NameKind: NameKind.Metonym, Chain.Type: EntityType.State } state
            || HoldsOffice(state.Range.End, person.Range.First) || Enumerable.Range(state.Range.End, person.Range.First - state.Range.End).Any(at => Companies.Contains(Tokens[at].Lower)))
            return null;
        return Relation(RelationTypes.CitizenOf, person, state, 0.75, "demonym");
    }

    // A title's own rule reads who holds it.
    private bool HoldsOffice(int first, int end) => article.Offices.Exists(office => office.Range.First >= first && office.Range.First < end);

    private FoundRelation? WorksFor(ChainMention person)
    {
        var at = person.Range.End;
        if (at + 1 >= Tokens.Count || Tokens[at].Lower is not ("of" or "from" or "at"))
            return null;
        var first = FunctionWords.IsDeterminer(Tokens[at + 1].Lower) ? at + 2 : at + 1;
        return mentions.From(first) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } body && IsNear(person, body)
            ? Relation(RelationTypes.WorksFor, person, body, 0.75, "name-of-body")
            : null;
    }

    private FoundRelation? BasedIn(ChainMention body)
    {
        var at = body.Range.First;
        var owner = at > 0 && Tokens[at - 1].Kind == TokenKind.Possessive ? mentions.Until(at - 1) : Described(body);
        return owner is { Kind: MentionKind.Name, Chain.Type: EntityType.State or EntityType.Place }
            ? Relation(RelationTypes.BasedIn, body, owner, 0.7, "owner-place")
            : null;
    }

    // "Oldport, Ruritania,": in a list of places a third would follow.
    private FoundRelation? LocatedIn(ChainMention place)
    {
        var at = place.Range.End;
        if (at + 1 >= Tokens.Count || Tokens[at].Text is not "," || mentions.From(at + 1) is not { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.State } state)
            return null;
        var behind = state.Range.End < Tokens.Count ? Tokens[state.Range.End] : null;
        var before = place.Range.First > 0 ? Tokens[place.Range.First - 1] : null;
        var isList = before?.Text is "," || before?.Lower is "and" or "or" || behind?.Lower is "and" or "or"
            || (behind?.Text is "," && mentions.From(state.Range.End + 1) is { Chain.Type: EntityType.State or EntityType.Place });
        return isList || !IsNear(place, state) ? null : Relation(RelationTypes.LocatedIn, place, state, 0.8, "place-comma");
    }

    /// <summary>The adjective of a state, or the place, that stands before a name or before the plain words that describe it.</summary>
    private ChainMention? Described(ChainMention name)
    {
        var at = name.Range.First;
        for (var words = 0; words <= LongestDescription && at > 0; words++, at--)
        {
            if (mentions.Until(at) is { } mention)
                return mention.Kind == MentionKind.Name && mention.NameKind == NameKind.Metonym && IsNear(mention, name) ? mention : null;
            if (!Tokens[at - 1].IsWord || Tokens[at - 1].IsCapitalised || article.Tags[at - 1].Universal is not ("NOUN" or "ADJ"))
                return null;
        }

        return null;
    }

    private bool IsNear(ChainMention left, ChainMention right) => article.SentenceAt(left.Range.First) == article.SentenceAt(right.Range.First);

    private static FoundRelation? Relation(RelationType type, ChainMention subject, ChainMention held, double confidence, string rule) =>
        subject.Chain == held.Chain
            ? null
            : new FoundRelation(type, subject.Chain, held.Chain, new TokenRange(Math.Min(subject.Range.First, held.Range.First), Math.Max(subject.Range.End, held.Range.End)), null, false, confidence, rule);
}
