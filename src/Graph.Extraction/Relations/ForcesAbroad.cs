using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// Whose forces stand in another state as a noun tells it: "Ruritania's troops in Quelland", "the Ruritanian soldiers in Quelland", "200 Ruritanian
/// peacekeepers in Quelland". Forces that are only spoken of, "Ruritanian troops in Quelland would", have neither owner's mark, article nor number.
/// </summary>
internal sealed class ForcesAbroad(AnnotatedArticle article, MentionIndex mentions)
{
    private const int MostPlainWords = 2;
    private const int FurthestDoubt = 6;
    private const int FurthestVerb = 4;

    private static readonly HashSet<string> Doubts = [.. MutualRelations.Hoped, .. FunctionWords.Set("no any possible potential future withdrew withdraw withdrawn withdrawal pulled idea would could might without if whether")];

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find()
    {
        var relations = new List<FoundRelation>();
        for (var at = 2; at + 2 < Tokens.Count; at++)
            if (VerbRules.IsForces(Tokens[at].Lower) && Tokens[at + 1].Is("in") && mentions.FromDeterminer(at + 2) is { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.State } where
                && Owner(at) is { } owner && owner.Chain != where.Chain && !IsOnLeave(where.Range.End))
                relations.Add(Relation(owner, where));
        return relations;
    }

    private FoundRelation Relation(ChainMention owner, ChainMention where)
    {
        var left = LeavingBehind(where.Range.End);
        return new FoundRelation(RelationTypes.DeploysTo, owner.Chain, where.Chain, owner.Range.Around(new(where.Range.First, left ?? where.Range.End)), null, left is not null, 0.7, "forces-abroad");
    }

    // Whose name or adjective stands before the noun and what tells of it, where the words tell of certain forces.
    private ChainMention? Owner(int forces)
    {
        var at = forces;
        while (at > 1 && forces - at < MostPlainWords && Tokens[at - 1] is { IsWord: true, IsCapitalised: false } && article.Tags[at - 1].Universal is "ADJ" or "NOUN")
            at--;
        var isOwned = Tokens[at - 1].Kind == TokenKind.Possessive;
        if (mentions.Until(isOwned ? at - 1 : at) is not { Kind: MentionKind.Name, Chain.Type: EntityType.State or EntityType.Organization } owner || article.SentenceAt(owner.Range.First) != article.SentenceAt(forces))
            return null;
        var before = owner.Range.First - 1;
        var isCertain = isOwned || before >= 0 && (Tokens[before].Is("the") || article.Tags[before].Universal is "NUM");
        return isCertain && !IsDoubted(owner.Range.First, article.Sentences[article.SentenceAt(forces)].First) ? owner : null;
    }

    // "Ruritanian soldiers in Quelland on holiday"
    private bool IsOnLeave(int behind) => behind + 1 < Tokens.Count && Tokens[behind].Is("on") && Tokens[behind + 1].Lower is "holiday" or "holidays" or "leave" or "vacation" or "honeymoon";

    // "Ruritania's troops in Quelland have been withdrawn", "left in March", but neither "have not left", "will be withdrawn" nor "left a village"
    private int? LeavingBehind(int behind)
    {
        var end = Math.Min(article.Sentences[article.SentenceAt(behind - 1)].End, behind + FurthestVerb);
        for (var at = behind; at < end && Tokens[at].IsWord && !FunctionWords.IsNegation(Tokens[at].Lower) && !(Tokens[at].Lower is "nearly" or "almost" or "being") && article.Tags[at] is { Penn: not "MD", Universal: "AUX" or "ADV" or "VERB" }; at++)
        {
            var closing = at + 1 < Tokens.Count && Tokens[at + 1].Is("home") || at + 1 < Tokens.Count && Tokens[at].Is("pulled") && Tokens[at + 1].Is("out") ? at + 2 : at + 1;
            if ((closing > at + 1 ? HomeVerbs : Leaving).Contains(Tokens[at].Lower) && article.EndsDeed(closing))
                return closing;
        }

        return null;
    }

    private static readonly HashSet<string> Leaving = FunctionWords.Set("left withdrew withdrawn departed");

    private static readonly HashSet<string> HomeVerbs = FunctionWords.Set("returned went gone pulled flown brought come came sent");

    private bool IsDoubted(int first, int floor)
    {
        for (var at = first - 1; at >= Math.Max(floor, first - FurthestDoubt); at--)
            if (Doubts.Contains(Tokens[at].Lower))
                return true;
        return false;
    }
}
