using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>Which states and bodies belong to a union of theirs: "Lakeside Union member Ruritania", "Ruritania, a founding member of the union,".</summary>
internal sealed class MembershipRelations(AnnotatedArticle article, MentionIndex mentions)
{
    private const int MostPlainWords = 2;

    // "a member state of"
    private static readonly HashSet<string> States = FunctionWords.Set("state country nation");

    private List<Token> Tokens => article.Tokens;

    private readonly VerbObjects _lists = new(article, mentions);

    public List<FoundRelation> Find()
    {
        var relations = FoundRelations.In(article.Mentions, mention =>
            mention is { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.State or EntityType.Organization } ? Titled(mention) ?? Apposed(mention) : null);
        foreach (var mention in article.Mentions)
            if (mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization })
                relations.AddRange(Listed(mention));
        return relations;
    }

    // "Lakeside Union members Ruritania and Quelland", "Lakeside Union member states Ruritania and Quelland"
    private IEnumerable<FoundRelation> Listed(ChainMention union)
    {
        var at = union.Range.End;
        if (at + 2 >= Tokens.Count || !(Tokens[at].Is("members") || Tokens[at].Is("member") && SeveralStates.Contains(Tokens[at + 1].Lower)) || union.Range.First > 0 && IsOver(union.Range.First - 1))
            yield break;
        at += Tokens[at].Is("members") ? 1 : 2;
        var sentence = article.Sentences[article.SentenceAt(union.Range.First)];
        foreach (var member in _lists.NamesFrom(at, [EntityType.State], sentence.End))
            if (member is { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.State } && Relation(member, union, member.Range.End) is { } found)
                yield return found;
    }

    private static readonly HashSet<string> SeveralStates = FunctionWords.Set("states countries nations");

    // "Lakeside Union member state Ruritania"
    private FoundRelation? Titled(ChainMention member)
    {
        var at = member.Range.First;
        if (at > 1 && States.Contains(Tokens[at - 1].Lower))
            at--;
        return at > 1 && Tokens[at - 1].Is("member") && mentions.Until(at - 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } union ? Relation(member, union, member.Range.End) : null;
    }

    // "Ruritania, a founding member of the Lakeside Union,", "Ruritania, a Lakeside Union member,"
    private FoundRelation? Apposed(ChainMention member)
    {
        var at = member.Range.End;
        if (at + 3 >= Tokens.Count || Tokens[at].Text is not "," || !(Tokens[at + 1].Lower is "a" or "an"))
            return null;
        at += 2;
        if (mentions.From(at) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } beside && beside.Range.End < Tokens.Count && Tokens[beside.Range.End].Is("member"))
            return Relation(member, beside, beside.Range.End + 1);
        for (var words = 0; words < MostPlainWords && at + 1 < Tokens.Count && !Tokens[at].Is("member") && article.Tags[at].Universal is "ADJ" or "NOUN" or "VERB" && !IsOver(at); words++)
            at++;
        if (!Tokens[at].Is("member"))
            return null;
        at += at + 1 < Tokens.Count && States.Contains(Tokens[at + 1].Lower) ? 2 : 1;
        return at + 1 < Tokens.Count && Tokens[at].Is("of") && mentions.FromDeterminer(at + 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } union ? Relation(member, union, union.Range.End) : null;
    }

    private bool IsOver(int at) => Offices.OfficeWords.Former.Contains(Tokens[at].Lower) || Offices.OfficeWords.ToCome.Contains(Tokens[at].Lower) || Tokens[at].Lower is "potential" or "aspiring" or "possible";

    private FoundRelation? Relation(ChainMention member, ChainMention union, int end) =>
        member.Chain == union.Chain || article.SentenceAt(member.Range.First) != article.SentenceAt(union.Range.First)
            ? null
            : new FoundRelation(
                RelationTypes.MemberOf, member.Chain, union.Chain, new TokenRange(Math.Min(member.Range.First, union.Range.First), end), null, false, 0.8, "member-of-union");
}
