using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// The body that a phrase names which describes it first: "the Ruritanian think tank, the Lakeside Institute", "the aid network Lakeside",
/// "Oldport-based Lakeside".
/// </summary>
internal sealed class DescribedBodies(AnnotatedArticle article, MentionIndex mentions)
{
    private const int MostPlainWords = 5;

    private List<Token> Tokens => article.Tokens;

    /// <summary>The name of a body that begins at a token, or behind the words there that describe it; null where none does.</summary>
    public ChainMention? From(int token)
    {
        if (token >= Tokens.Count)
            return null;
        if (mentions.FromDeterminer(token) is { Kind: MentionKind.Name } named)
            return named.Chain.Type == EntityType.Organization || Whole(named) is { Chain.Type: EntityType.Organization } ? Whole(named) ?? named
                : named.Chain.Type == EntityType.Place ? Behind(named.Range.First, isLed: false) : null;
        return Behind(FunctionWords.IsDeterminer(Tokens[token].Lower) ? token + 1 : token, isLed: false);
    }

    /// <summary>
    /// The body that a name in front belongs to or tells of: "the Ruritanian banking giant Lakeside", "Oldport-based Lakeside". The name itself
    /// where it tells of no other; null where it owns what is not named here: "Ruritania's parliament".
    /// </summary>
    public ChainMention? Whole(ChainMention name)
    {
        var at = name.Range.End;
        var isSeat = at + 1 < Tokens.Count && Tokens[at].Text is "-" && Tokens[at + 1].Is("based");
        var isOwner = isSeat || (at < Tokens.Count && Tokens[at].Kind == TokenKind.Possessive);
        if (!isOwner && name is not { NameKind: NameKind.Metonym, Chain.Type: EntityType.State })
            return name;
        if (isOwner)
            at += isSeat ? 2 : 1;
        return Behind(at, isLed: true) ?? (isOwner ? null : name);
    }

    // What is told in front of the words says of which body they are, else the last of them does: "the aid network Lakeside".
    private ChainMention? Behind(int first, bool isLed)
    {
        var at = isLed ? first : BehindPlace(first);
        while (at < Tokens.Count && at - first < MostPlainWords && mentions.From(at) is null && (article.Tags[at].Universal is "ADJ" or "NOUN" || Tokens[at].IsAllCapitals || IsHyphen(at, first)))
            at++;
        var isOfBody = at > first && NameWords.BodyNouns.Contains(Tokens[at - 1].Lower);
        // "an analyst at the Ruritanian think tank, the Lakeside Institute,"
        if (isOfBody && at + 1 < Tokens.Count && Tokens[at].Text is "," && BodyFrom(at + 1) is { } called && mentions.IsClosed(called))
            return called;
        return isLed || isOfBody ? mentions.From(at) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } body ? body : null : null;
    }

    // "a strategist with the renowned Oldport investment firm Lakeside"
    private int BehindPlace(int first)
    {
        var at = first;
        while (at < Tokens.Count && at - first < MostPlainWords && mentions.From(at) is null && article.Tags[at].Universal is "ADJ")
            at++;
        return at < Tokens.Count && mentions.From(at) is { Kind: MentionKind.Name, Chain.Type: EntityType.Place } place && place.Range.End < Tokens.Count && Tokens[place.Range.End] is { IsWord: true, IsCapitalised: false } ? place.Range.End : first;
    }

    private bool IsHyphen(int at, int first) => at > first && Tokens[at].Text is "-" && at + 1 < Tokens.Count && Tokens[at + 1].IsWord;

    private ChainMention? BodyFrom(int at) => mentions.FromDeterminer(at) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } body ? body : null;
}
