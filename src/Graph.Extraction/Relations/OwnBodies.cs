using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// Whose company, club or party a body is said to be: "her company, Lakeside Systems,", "Ana Orlova's club Lakeside United". What somebody is only a
/// customer, a reader or a friend of is not hers in this sense: "her bank", "her favourite team". Where the article tells of another with the body,
/// a pronoun may mean him.
/// </summary>
internal sealed class OwnBodies(AnnotatedArticle article, MentionIndex mentions, IReadOnlyList<FoundRelation> told)
{
    private const int MostPlainWords = 2;
    private const string Rule = "own-body";

    private static readonly HashSet<string> Joined = FunctionWords.Set("party union movement");

    private static readonly HashSet<string> Nouns = new(
        [.. Joined, .. FunctionWords.Set("company firm employer club team organisation organization charity ngo foundation startup start-up consultancy newspaper magazine think-tank")], StringComparer.Ordinal);

    private static readonly HashSet<string> Adjectives = FunctionWords.Set("own current present new ruling governing conservative liberal");

    // A longer description may begin with the pronoun: "her company". Made once it is asked for.
    private Dictionary<int, ChainMention>? _pronouns;

    private ILookup<EntityChain, EntityChain>? _holders;

    private List<Token> Tokens => article.Tokens;

    private Dictionary<int, ChainMention> Pronouns => _pronouns ??= article.Mentions
        .Where(mention => mention.Kind == MentionKind.Pronoun).DistinctBy(mention => mention.Range.First).ToDictionary(mention => mention.Range.First);

    public List<FoundRelation> Find()
    {
        var relations = new List<FoundRelation>();
        for (var noun = 1; noun + 1 < Tokens.Count; noun++)
            if (Nouns.Contains(Tokens[noun].Lower) && !Tokens[noun].IsCapitalised && Named(noun) is { } body && Read(noun, body) is { } found)
                relations.Add(found);
        return relations;
    }

    // "company Lakeside Systems", "company, the Lakeside Systems,"
    private ChainMention? Named(int noun) =>
        BodyFrom(noun + 1) ?? (Tokens[noun + 1].Text is "," && BodyFrom(FunctionWords.IsDeterminer(WordAt(noun + 2)) ? noun + 3 : noun + 2) is { } apposed && mentions.IsClosed(apposed) ? apposed : null);

    private ChainMention? BodyFrom(int at) =>
        mentions.From(at) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } body && WordAt(body.Range.End) is not ("'s" or "’s" or "'" or "’") ? body : null;

    private FoundRelation? Read(int noun, ChainMention body)
    {
        var (first, isEnded) = (noun, false);
        for (; first > 1 && noun - first < MostPlainWords && !IsOwner(first - 1); first--)
        {
            if (OfficeWords.Former.Contains(Tokens[first - 1].Lower) || Tokens[first - 1].Is("old") || Tokens[first - 1].Is("previous"))
                isEnded = true;
            else if (!Adjectives.Contains(Tokens[first - 1].Lower) && !(Tokens[first - 1] is { IsWord: true, IsCapitalised: false } && article.Tags[first - 1].Universal is "NOUN"))
                return null;
        }

        if (first == 0 || OwnerAt(first - 1) is not { Chain.Type: EntityType.Person } owner || owner.Kind == MentionKind.Pronoun && (IsAnothers(body.Chain, owner.Chain) || !IsNamedNear(owner)) || article.SentenceAt(first - 1) != article.SentenceAt(body.Range.First))
            return null;
        return new FoundRelation(
            Joined.Contains(Tokens[noun].Lower) || mentions.IsParty(body.Chain) ? RelationTypes.MemberOf : RelationTypes.WorksFor, owner.Chain, body.Chain, owner.Range.Around(body.Range), null, isEnded, owner.Kind == MentionKind.Name ? 0.7 : 0.6, Rule);
    }

    private bool IsAnothers(EntityChain body, EntityChain owner) =>
        (_holders ??= told.Where(one => one.Subject.Type == EntityType.Person).ToLookup(one => one.Object, one => one.Subject))[body] is var holders && holders.Any() && !holders.Take(MostHolders).Contains(owner);

    private const int MostHolders = 64;

    // A pronoun far behind the name that it stands for may stand for another.
    private bool IsNamedNear(ChainMention pronoun)
    {
        var mentions = pronoun.Chain.Mentions;
        var sentence = article.SentenceAt(pronoun.Range.First);
        var last = TextOrder.CountBefore(mentions, pronoun.Range.First, static mention => mention.Range.First) - 1;
        for (var at = last; at > Math.Max(-1, last - MostMentionsBack) && article.SentenceAt(mentions[at].Range.First) >= sentence - 1; at--)
            if (mentions[at].Kind == MentionKind.Name)
                return true;
        return false;
    }

    private const int MostMentionsBack = 8;

    private bool IsOwner(int at) => Tokens[at].Kind == TokenKind.Possessive || Tokens[at].Lower is "his" or "her";

    private ChainMention? OwnerAt(int at) =>
        Tokens[at].Kind == TokenKind.Possessive ? mentions.Until(at) is { Kind: MentionKind.Name } named ? named : null : Tokens[at].Lower is "his" or "her" ? Pronouns.GetValueOrDefault(at) : null;

    private string WordAt(int at) => at < Tokens.Count ? Tokens[at].Lower : "";
}
