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
/// customer, a reader or a friend of is not hers in this sense: "her bank", "her phone company", "supports her club". Where the article tells of
/// another with the body, a pronoun may mean him.
/// </summary>
internal sealed class OwnBodies(AnnotatedArticle article, MentionIndex mentions, IReadOnlyList<FoundRelation> told)
{
    private const int MostPlainWords = 2;
    private const string Rule = "own-body";

    private static readonly HashSet<string> Joined = FunctionWords.Set("party");

    private static readonly HashSet<string> Nouns = new(
        [.. Joined, .. FunctionWords.Set("company firm employer club")], StringComparer.Ordinal);

    private static readonly HashSet<string> Adjectives = FunctionWords.Set("own new");

    // Of what somebody does to a body, these tell that it is hers; a customer calls, and a fan supports.
    private static readonly HashSet<string> OwnersDeeds = FunctionWords.Set("said says founded runs leads");

    private static readonly HashSet<string> Leavings = FunctionWords.Set("left leaves quit quits");

    private static readonly HashSet<string> Dismissals = FunctionWords.Set("resigned retired fired sacked dismissed expelled");

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
            else if (!Adjectives.Contains(Tokens[first - 1].Lower))
                return null;
        }

        if (OwnerAt(first - 1) is not { Chain.Type: EntityType.Person } owner || !IsMeant(owner, body) || article.SentenceAt(first - 1) != article.SentenceAt(body.Range.First))
            return null;
        var isLeft = IsLeft(owner.Range.First);
        if (!isLeft && !isEnded && !MayBeHers(owner.Range.First))
            return null;
        isEnded |= isLeft;
        return new FoundRelation(
            Joined.Contains(Tokens[noun].Lower) || mentions.IsParty(body.Chain) ? RelationTypes.MemberOf : RelationTypes.WorksFor, owner.Chain, body.Chain, owner.Range.Around(body.Range), null, isEnded, owner.Kind == MentionKind.Name ? 0.7 : 0.6, Rule);
    }

    private bool IsMeant(ChainMention owner, ChainMention body) => owner.Kind != MentionKind.Pronoun || !IsAnothers(body.Chain, owner.Chain) && IsNamedNear(owner);

    // "Orlova quit her party", "Orlova was fired by her company"; whoever will leave or has not left has not.
    private bool IsLeft(int owner)
    {
        var isBehindPreposition = owner > 1 && Tokens[owner - 1].Lower is "from" or "by";
        var verb = isBehindPreposition ? owner - 2 : owner - 1;
        return verb > 0 && (isBehindPreposition ? Dismissals : Leavings).Contains(Tokens[verb].Lower) && !IsDenied(verb);
    }

    private bool IsDenied(int verb)
    {
        for (var at = verb - 1; at >= Math.Max(0, verb - FurthestDenial); at--)
            if (Denials.Contains(Tokens[at].Lower) || article.Tags[at].Penn is "MD" or "TO")
                return true;
        return false;
    }

    private const int FurthestDenial = 3;

    private static readonly HashSet<string> Denials = FunctionWords.Set("not n't never no nearly almost");

    private bool MayBeHers(int owner) => owner == 0
        || !(article.Tags[owner - 1].Universal is "VERB" && !OwnersDeeds.Contains(Tokens[owner - 1].Lower) || Leavings.Contains(Tokens[owner - 1].Lower) || Tokens[owner - 1].Lower is "against" or "of" or "from" or "by" or "about");

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
