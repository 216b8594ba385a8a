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
/// Whose sanctions are told of without a verb of imposing them: "Ruritanian sanctions on Quelland", "the Lakeside Union's sanctions against Ben Marek",
/// "sanctions imposed by Ruritania on Quelland"; "Ruritania lifted its sanctions on Quelland" tells that they are over.
/// </summary>
internal sealed class SanctionRelations(AnnotatedArticle article, MentionIndex mentions)
{
    private const string Rule = "sanctions-of";
    private const int MostPlainWords = 3;
    private const int FurthestVerb = 4;
    private const int Reach = 6;

    private static readonly HashSet<string> Lifting = FunctionWords.Set("lift lifts lifted lifting remove removes removed removing drop drops dropped dropping end ends ended ending suspend suspends suspended suspending waive waived");

    // What has not been imposed yet, or may never be.
    private static readonly HashSet<string> Unimposed = FunctionWords.Set("no new more further fresh additional possible potential proposed draft planned tougher stronger future threatened any");

    private readonly VerbSubjects _subjects = new(article, mentions);
    private readonly VerbObjects _objects = new(article, mentions);

    private List<Token> Tokens => article.Tokens;

    public IEnumerable<FoundRelation> Find()
    {
        foreach (var sentence in article.Sentences)
            for (var at = sentence.First; at + 2 < sentence.End; at++)
                if (Tokens[at].Is("sanctions"))
                    foreach (var found in Read(at, sentence))
                        yield return found;
    }

    private IEnumerable<FoundRelation> Read(int noun, Sentence sentence)
    {
        foreach (var found in Under(noun, sentence))
            yield return found;
        var (imposer, behind) = Imposed(noun, sentence) ?? (OwnerOf(noun, sentence.First), noun + 1);
        if (imposer is null || behind + 1 >= sentence.End || !(Tokens[behind].Lower is "on" or "against"))
            yield break;
        var lifting = LiftingBefore(noun, sentence.First);
        if (lifting is { } verb && (!article.Tags[verb].IsFinite || OpenClauses.BeginAt(article, imposer.Range.First)))
            yield break;
        foreach (var target in _objects.NamesFrom(behind + 1, RelationTypes.Sanctions.Objects, sentence.End))
            if (target.Chain != imposer.Chain && RelationTypes.Sanctions.Objects.Contains(target.Chain.Type) && !IsOwner(target.Range.End) && !HasNotCome(target.Range.End, sentence.End))
            {
                var over = OverBehind(target.Range.End, sentence.End);
                yield return new FoundRelation(RelationTypes.Sanctions, imposer.Chain, target.Chain, new TokenRange(Math.Min(lifting ?? noun, imposer.Range.First), over ?? target.Range.End).Around(imposer.Range), null, (lifting ?? over) is not null, 0.7, Rule);
            }
    }

    // "sanctions imposed by Ruritania on Quelland"
    private (ChainMention? Imposer, int Behind)? Imposed(int noun, Sentence sentence) =>
        noun + 4 < sentence.End && Tokens[noun + 1].Lower is "imposed" or "slapped" && Tokens[noun + 2].Is("by") && mentions.FromDeterminer(noun + 3) is { Kind: MentionKind.Name } agent ? (agent, agent.Range.End) : null;

    // "Ben Marek, who is under Ruritanian sanctions,", "was put under sanctions by Ruritania"
    private IEnumerable<FoundRelation> Under(int noun, Sentence sentence)
    {
        var agent = noun + 2 < sentence.End && Tokens[noun + 1].Is("by") ? mentions.FromDeterminer(noun + 2) : OwnerOf(noun, sentence.First);
        if (agent is not { Kind: MentionKind.Name, Chain.Type: EntityType.State or EntityType.Organization })
            yield break;
        var under = Math.Min(noun, agent.Range.First) - 1;
        while (under > sentence.First && FunctionWords.IsDeterminer(Tokens[under].Lower))
            under--;
        if (under <= sentence.First + 1 || !Tokens[under].Is("under") || !Placing.Contains(Tokens[under - 1].Lower))
            yield break;
        foreach (var target in _subjects.OfPredicate(under - 1, sentence.First))
            if (target.Chain != agent.Chain && RelationTypes.Sanctions.Objects.Contains(target.Chain.Type) && !OpenClauses.BeginAt(article, target.Range.First))
                yield return new FoundRelation(RelationTypes.Sanctions, agent.Chain, target.Chain, new TokenRange(target.Range.First, noun + 1).Around(agent.Range), null, false, 0.7, Rule);
    }

    // What somebody is, was put or remains under sanctions by.
    private static readonly HashSet<string> Placing = FunctionWords.Set("is are been remains remain put placed came");

    // "Ruritanian economic sanctions", "the Lakeside Union's sanctions"; "Ruritania lifted sanctions", "Ruritania lifted its sanctions"
    private ChainMention? OwnerOf(int noun, int floor)
    {
        var at = noun;
        while (at > floor && noun - at < MostPlainWords && Tokens[at - 1] is { IsWord: true, IsCapitalised: false } && !Unimposed.Contains(Tokens[at - 1].Lower) && article.Tags[at - 1].Universal is "ADJ" or "NOUN")
            at--;
        if (at > floor && (Tokens[at - 1].Is("its") || Lifting.Contains(Tokens[at - 1].Lower)))
            return LiftingBefore(noun, floor) is { } verb && _subjects.OfPredicate(verb, floor) is [{ Kind: MentionKind.Name } subject] ? subject : null;
        var isOwned = at > floor && Tokens[at - 1].Kind == TokenKind.Possessive;
        return mentions.Until(isOwned ? at - 1 : at) is { Kind: MentionKind.Name, Chain.Type: EntityType.State or EntityType.Organization } owner && owner.Range.First >= floor && (isOwned || owner.Chain.Type == EntityType.Organization || mentions.IsAdjective(owner)) && !IsUnimposed(owner.Range.First, floor) ? owner : null;
    }

    // "new Ruritanian sanctions", "the threat of Ruritanian sanctions": they may be there or not.
    private bool IsUnimposed(int first, int floor)
    {
        for (var at = first - 1; at >= Math.Max(floor, first - FurthestVerb); at--)
            if (Unimposed.Contains(Tokens[at].Lower) || Hoped.Contains(Tokens[at].Lower))
                return true;
        return false;
    }

    // "Ruritanian sanctions on Quelland expired in May", but not "were not lifted"
    private int? OverBehind(int behind, int limit)
    {
        for (var at = behind; at < Math.Min(limit, behind + FurthestVerb) && Tokens[at].IsWord && !FunctionWords.IsNegation(Tokens[at].Lower) && !(Tokens[at].Lower is "nearly" or "almost") && article.Tags[at] is { Penn: not "MD", Universal: "AUX" or "ADV" or "VERB" }; at++)
            if (Tokens[at].Lower is "expired" or "lapsed" or "ended" && article.EndsDeed(at + 1) || Lifting.Contains(Tokens[at].Lower) && article.Tags[at].Penn is "VBN" && Tokens[at - 1].Lower is "were" or "been")
                return at + 1;
        return null;
    }

    // "Ruritanian sanctions on Quelland were blocked", "were never imposed", "would hurt", "will begin", "are unlikely.", but neither "have not worked" nor "will remain".
    private bool HasNotCome(int behind, int limit)
    {
        var isNegated = false;
        for (var at = behind; at < Math.Min(limit, behind + FurthestVerb) && Tokens[at].Kind != TokenKind.Mark; at++)
        {
            if (at + 1 < Tokens.Count && IsToCome(at))
                return true;
            if (Tokens[at].Lower is "blocked" or "vetoed" or "rejected" or "proposed" or "planned" or "considered" or "prepared" || isNegated && Tokens[at].Lower is "imposed" or "adopted" or "agreed" or "approved")
                return true;
            isNegated |= FunctionWords.IsNegation(Tokens[at].Lower);
        }

        return false;
    }

    // "would hurt", but not "would remain".
    private bool IsToCome(int at) => Tokens[at].Lower switch
    {
        "would" => !(Tokens[at + 1].Lower is "remain" or "stay" or "continue"),
        "unlikely" or "possible" => Tokens[at + 1].Kind == TokenKind.Mark,
        "will" => Begins(at + 1),
        _ => false,
    };

    // "will take effect", "will be imposed", but neither "will be lifted" nor "will take time"
    private bool Begins(int verb) => Tokens[verb].Lower is "begin" or "start" or "follow" || verb + 1 < Tokens.Count && Tokens[verb].Lower is "take" or "come" or "go" or "enter" or "be" && Tokens[verb + 1].Lower is "effect" or "into" or "imposed" or "introduced" or "adopted" or "announced";

    private static readonly HashSet<string> Hoped = [.. MutualRelations.Hoped, .. FunctionWords.Set("threat threats threatened threatens possibility prospect risk call demand demanded consider considering considered would could may might support supported urge vote voted bill block blocks blocked blocking veto vetoes vetoed weigh weighs weighed weighing mull mulls mulled mulling prepare prepares prepared preparing")];

    private int? LiftingBefore(int noun, int floor)
    {
        for (var at = noun - 1; at >= Math.Max(floor, noun - Reach); at--)
        {
            // The finite word: "has lifted"
            if (Lifting.Contains(Tokens[at].Lower))
                return at > floor && Tokens[at - 1].Lower is "has" or "have" or "had" ? at - 1 : at;
            if (Tokens[at].Kind == TokenKind.Mark)
                return null;
        }

        return null;
    }

    // "sanctions on Quelland's banks"
    private bool IsOwner(int end) => end < Tokens.Count && (Tokens[end].Kind == TokenKind.Possessive || Tokens[end] is { IsWord: true, IsCapitalised: false } && article.Tags[end].Universal is "NOUN" && article.DateFrom(end) is null);
}
