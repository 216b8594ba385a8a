using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>Those who say the same in one breath: "the Lakeside Council and Mara Ostrova said".</summary>
internal sealed class JointSpeakers(AnnotatedArticle article, SourceHeads heads, SpeakerRoles roles)
{
    private List<Token> Tokens => article.Tokens;

    /// <summary>The statement of each other one who speaks in the same breath: "the Lakeside Council and Mara Ostrova said".</summary>
    public IEnumerable<Attribution> OfOthers(Attribution attribution)
    {
        if (attribution is not { Speaker: { } first, Source: { Length: > 0 } source })
            return [];
        if (heads.Authors(source) is { } authors && !NamesPerson(source, authors.First))
            source = authors;
        var inside = heads.MentionsIn(source);
        foreach (var mention in inside)
            if (mention.Chain != first)
                return OfOthers(attribution, first, source, inside);
        return [];
    }

    private bool NamesPerson(TokenRange source, int end) =>
        heads.MentionsIn(source).Exists(mention => mention.Chain.Type == EntityType.Person && mention.Range.End < end);

    private IEnumerable<Attribution> OfOthers(Attribution attribution, EntityChain first, TokenRange source, List<ChainMention> inside)
    {
        var together = inside.FindAll(mention => mention.Kind != MentionKind.Name && mention.Range == source && mention.Chain != first);
        foreach (var other in together)
            yield return attribution.By(other.Chain, roles.In(source, other.Chain));
        if (together.Count > 0 || !Enumerable.Range(source.First, source.Length).Any(at => Tokens[at].Lower is "and" or "nor" or "&"))
            yield break;
        var joined = heads.Apposed(source, inside) is [{ } foremost, ..] apposed && foremost.Chain == first
            ? apposed.ConvertAll(mention => mention.Chain)
            : inside.Where(mention => (mention.Kind != MentionKind.Pronoun || mention.Range.First == source.First) && heads.CanSpeak(mention) && EndsPart(mention, source) && IsJoined(mention, source)).Select(mention => mention.Chain).Distinct().ToList();
        if (!joined.Contains(first))
            yield break;
        var names = inside.DistinctBy(mention => mention.Chain).ToDictionary(mention => mention.Chain, mention => mention.Range.First);
        foreach (var other in joined.Where(chain => chain != first))
            yield return attribution.By(other, roles.In(OwnWords(source, names.GetValueOrDefault(first, source.First), names.GetValueOrDefault(other, source.First)), other));
    }

    // "Ana Orlova, the mayor, and Tomas Belk, her deputy,": from his name on; before the first name stands what all are, "ministers Ana Orlova and Tomas Belk".
    private TokenRange OwnWords(TokenRange source, int first, int other)
    {
        if (first >= other)
            return source;
        var office = article.OfficeUntil(other)?.Range.First ?? other;
        return office == other && !article.OfficesIn(source.First, first).IsEmpty ? source : source with { First = office };
    }

    // "experts Ana Orlova and Tomas Belk of the Harbour Institute"
    private bool EndsPart(ChainMention mention, TokenRange source) =>
        mention.Range.End is var end && (end >= source.End || Tokens[end].Text is "," or "(" or "&" || Tokens[end].Lower is "and" or "nor" || mention.Chain.Type == EntityType.Person && Tokens[end].Lower is "of" or "from" or "at");

    // "the head of the board, Ana Orlova": the tree may hang her on the board.
    private int HolderOf(int name) =>
        article.Dependencies[name] is { Label: "appos", Head: >= 0 and var body } && article.Dependencies[body] is { Label: "nmod", Head: >= 0 and var holder } && article.OfficeUntil(holder + 1) is not null ? holder : name;

    // "EU members Hungary and Slovakia": the tree may take the members for a verb.
    private bool IsKindBefore(int kind, int name) =>
        kind == name - 1 && (article.Tags[kind].Penn == "NNS" || Tokens[kind].Lower is "members" or "states") && article.Tags[name].Universal == "PROPN";

    // Whether a mention leads the source or one of the phrases that "and" joins in it.
    private bool IsJoined(ChainMention mention, TokenRange source)
    {
        var head = HolderOf(article.HeadOf(mention.Range));
        for (var steps = 0; steps < source.Length && source.Contains(article.Dependencies[head].Head); steps++)
        {
            var above = article.Dependencies[head].Head;
            if (article.Dependencies[head].Label is not ("conj" or "flat" or "appos") && !heads.IsOfTitle(above, mention) && !IsKindBefore(above, head))
                break;
            head = above;
        }

        return !source.Contains(article.Dependencies[head].Head);
    }
}
