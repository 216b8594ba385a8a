using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// Which states and bodies belong to a union of theirs: "Lakeside Union member Ruritania", "Ruritania, a founding member of the union,",
/// "Ruritania and Quelland, both members of the union,".
/// </summary>
internal sealed class MembershipRelations(AnnotatedArticle article, MentionIndex mentions)
{
    private const int MostPlainWords = 2;

    private List<Token> Tokens => article.Tokens;

    private readonly VerbObjects _lists = new(article, mentions);
    private readonly VerbSubjects _subjects = new(article, mentions);

    public List<FoundRelation> Find()
    {
        var relations = FoundRelations.In(article.Mentions, mention =>
            mention is { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.State or EntityType.Organization } ? Titled(mention) ?? Apposed(mention) : null);
        foreach (var mention in article.Mentions)
        {
            if (mention is not { Kind: MentionKind.Name, Chain.Type: EntityType.Organization })
                continue;
            relations.AddRange(Listed(mention));
            relations.AddRange(ApposedTogether(mention));
        }

        return relations;
    }

    // "Lakeside Union members Ruritania and Quelland", "Lakeside Union member states Ruritania and Quelland"
    private IEnumerable<FoundRelation> Listed(ChainMention union)
    {
        var at = union.Range.End;
        if (at + 2 >= Tokens.Count || !(Tokens[at].Is("members") || Tokens[at].Is("member") && VerbRules.StatesOfUnions.Contains(Tokens[at + 1].Lower)) || IsNotYet(union))
            yield break;
        at += Tokens[at].Is("members") ? 1 : 2;
        var sentence = article.Sentences[article.SentenceAt(union.Range.First)];
        foreach (var member in _lists.NamesFrom(at, [EntityType.State], sentence.End))
            if (member is { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.State } && Relation(member, union, member.Range.End, IsFormer(union)) is { } found)
                yield return found;
    }

    // "Ruritania and Quelland, both members of the Lakeside Union,"
    private IEnumerable<FoundRelation> ApposedTogether(ChainMention union)
    {
        var of = union.Range.First - (union.Range.First > 0 && FunctionWords.IsDeterminer(Tokens[union.Range.First - 1].Lower) ? 2 : 1);
        var members = of > 0 && VerbRules.StatesOfUnions.Contains(Tokens[of - 1].Lower) ? of - 2 : of - 1;
        if (members < 3 || !Tokens[of].Is("of") || !(Tokens[members].Lower is "members" or "member"))
            return [];
        var all = Tokens[members - 1].Lower is "founding" or "full" ? members - 2 : members - 1;
        if (!(Tokens[all].Lower is "all" or "both") || Tokens[all - 1].Text is not ",")
            return [];
        return _subjects.Before(all - 1, article.Sentences[article.SentenceAt(all)].First).Where(static member => member.Chain.Type is EntityType.State or EntityType.Organization)
            .Select(member => Relation(member, union, union.Range.End)).OfType<FoundRelation>();
    }

    // "Lakeside Union member state Ruritania"
    private FoundRelation? Titled(ChainMention member)
    {
        var at = member.Range.First;
        if (at > 1 && VerbRules.StatesOfUnions.Contains(Tokens[at - 1].Lower))
            at--;
        return at > 1 && Tokens[at - 1].Is("member") && mentions.Until(at - 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } union && !IsNotYet(union) ? Relation(member, union, member.Range.End, IsFormer(union)) : null;
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
        for (var words = 0; words < MostPlainWords && at + 1 < Tokens.Count && !Tokens[at].Is("member") && article.Tags[at].Universal is "ADJ" or "NOUN" or "VERB" && !IsFormer(at) && !IsNotYet(at); words++)
            at++;
        if (!Tokens[at].Is("member"))
            return null;
        at += at + 1 < Tokens.Count && VerbRules.StatesOfUnions.Contains(Tokens[at + 1].Lower) ? 2 : 1;
        return at + 1 < Tokens.Count && Tokens[at].Is("of") && mentions.FromDeterminer(at + 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } union ? Relation(member, union, union.Range.End) : null;
    }

    // "future Lakeside Union member Ruritania"
    private bool IsNotYet(ChainMention union) => union.Range.First > 0 && IsNotYet(union.Range.First - 1);

    // "former Lakeside Union member Ruritania"
    private bool IsFormer(ChainMention union) => union.Range.First > 0 && IsFormer(union.Range.First - 1);

    private bool IsFormer(int at) => Offices.OfficeWords.Former.Contains(Tokens[at].Lower);

    private bool IsNotYet(int at) => Offices.OfficeWords.ToCome.Contains(Tokens[at].Lower) || Tokens[at].Lower is "potential" or "aspiring" or "possible";

    private FoundRelation? Relation(ChainMention member, ChainMention union, int end, bool isEnded = false) =>
        member.Chain == union.Chain || article.SentenceAt(member.Range.First) != article.SentenceAt(union.Range.First)
            ? null
            : new FoundRelation(
                RelationTypes.MemberOf, member.Chain, union.Chain, new TokenRange(Math.Min(member.Range.First, union.Range.First), end), null, isEnded, 0.8, "member-of-union");
}
