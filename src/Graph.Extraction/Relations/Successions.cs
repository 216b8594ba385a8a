using Graph.Core.Articles;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// Who takes whose place in a clause that ends in "as" and an office: "Belk succeeded Ana Orlova as", "Ana Orlova was replaced by Belk as",
/// "Belk took over from Ana Orlova as".
/// </summary>
internal sealed class Successions(AnnotatedArticle article, MentionIndex mentions)
{
    // Whose subject holds the office next; who is fired by somebody has no heir in him.
    private static readonly HashSet<string> Succeeding = FunctionWords.Set("succeeded succeeds replaced replaces");

    private static readonly HashSet<string> Replacing = new([.. Succeeding, .. Validity.Dismissals, "deposed", "unseated"], StringComparer.Ordinal);

    private List<Token> Tokens => article.Tokens;

    /// <summary>Whether somebody right behind a verb has to leave: "Belk succeeded Ana Orlova"; "is to succeed" leaves her there.</summary>
    public bool IsReplaced(ChainMention person) => VerbBefore(person) >= 0;

    /// <summary>Who leaves where the agent of a passive comes: "Ana Orlova was replaced by Belk"; null where nobody does.</summary>
    public ChainMention? ReplacedBy(ChainMention agent)
    {
        var verb = agent.Range.First - 2;
        return verb > 0 && Tokens[verb + 1].Is("by") && Succeeding.Contains(Tokens[verb].Lower) && Tokens[verb - 1].Lower is "was" or "been" ? DoerOf(verb - 1) : null;
    }

    /// <summary>Whether somebody is the agent of a passive by which another has to leave, or has not to.</summary>
    public bool IsAgent(ChainMention person) =>
        person.Range.First > 1 && Tokens[person.Range.First - 1].Is("by") && Replacing.Contains(Tokens[person.Range.First - 2].Lower);

    /// <summary>Who takes the place of somebody that a clause replaces, or null.</summary>
    public ChainMention? SuccessorOf(ChainMention replaced)
    {
        if (VerbBefore(replaced) is var verb and > 0)
            return Succeeding.Contains(Tokens[verb].Lower) || !Replacing.Contains(Tokens[verb].Lower) ? DoerOf(verb) : null;
        var at = replaced.Range.End;
        while (at < Tokens.Count && (Tokens[at].Lower is "has" or "had" or "was" or "been" || IsAffirmingAdverb(at)))
            at++;
        return at + 2 < Tokens.Count && Succeeding.Contains(Tokens[at].Lower) && Tokens[at + 1].Is("by") ? SomebodyFrom(at + 2) : null;
    }

    /// <summary>Who takes the place where the agent stands behind the office: "Ana Orlova was replaced as head of the council by Belk"; or null.</summary>
    /// <param name="words">The words for the office and whoever leaves it.</param>
    public ChainMention? AgentBehind(TokenRange words)
    {
        if (words.End + 1 >= Tokens.Count || !Tokens[words.End].Is("by"))
            return null;
        for (var at = words.First + 1; at < words.End; at++)
            if (Succeeding.Contains(Tokens[at].Lower))
                return SomebodyFrom(words.End + 1);
        return null;
    }

    /// <summary>What whoever held an office before is told to be: "elected Ana Orlova as its president, replacing Ben Marek"; null where nobody is.</summary>
    public FoundRelation? Before(FoundRelation found)
    {
        var at = found.Evidence.End;
        if (found.IsEnded || !found.Type.IsOffice || at + 2 >= Tokens.Count || Tokens[at].Text is not "," || !(Tokens[at + 1].Lower is "replacing" or "succeeding"))
            return null;
        return SomebodyFrom(at + 2) is { } left && left.Chain != found.Subject
            ? found with { Subject = left.Chain, Evidence = found.Evidence with { End = left.Range.End }, IsEnded = true, Rule = Validity.LeftRule, ValidFrom = null }
            : null;
    }

    // "Ben Marek", "her deputy, Ben Marek", "Ruritania's finance minister, Ben Marek"
    private ChainMention? SomebodyFrom(int at)
    {
        for (var first = at; first < Math.Min(Tokens.Count, at + LongestTitle); first++)
        {
            if (mentions.PersonFrom(first) is { Kind: MentionKind.Name } named && !(named.Range.End < Tokens.Count && Tokens[named.Range.End].Kind == TokenKind.Possessive))
                return named;
            if (Tokens[first].Kind == TokenKind.Mark && !(Tokens[first].Text is "," && first > at))
                return null;
        }

        return null;
    }

    private const int LongestTitle = 6;

    /// <summary>The person who is the subject of a verb, or null: "Ana Orlova has already resigned", "Ana Orlova, who quit".</summary>
    public ChainMention? DoerOf(int verb)
    {
        var at = verb;
        while (at > 1 && (Tokens[at - 1].Lower is "has" or "had" || IsAffirmingAdverb(at - 1)))
            at--;
        return mentions.PersonUntil(WithoutWho(at));
    }

    /// <summary>Where the words before a verb end, without a "who" that stands for them: "Ana Orlova, who is also head of the council".</summary>
    public int WithoutWho(int verb) => verb > 1 && Tokens[verb - 1].Is("who") ? verb - (Tokens[verb - 2].Text is "," ? 2 : 1) : verb;

    /// <summary>Whether a token is an adverb that denies nothing.</summary>
    public bool IsAffirmingAdverb(int at) => FunctionWords.IsAdverb(Tokens[at].Lower) && !FunctionWords.IsNegation(Tokens[at].Lower);

    // The verb right before whoever has to leave, "succeeded" or the first word of "took over from"; -1 where there is none.
    private int VerbBefore(ChainMention person)
    {
        var at = person.Range.First - 1;
        if (at > 2 && Tokens[at].Is("from") && Tokens[at - 1].Is("over") && Tokens[at - 2].Lower is "took" or "takes" or "taken")
            return at - 2;
        return at >= 0 && Replacing.Contains(Tokens[at].Lower) ? at : -1;
    }
}
