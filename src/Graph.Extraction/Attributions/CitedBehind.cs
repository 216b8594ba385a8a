using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Offices;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions;

/// <summary>"X reported that ..., citing her spokesman, Y.": X conveys what Y says, and says nothing of Y.</summary>
internal sealed class CitedBehind(AnnotatedArticle article, NounPhrases phrases)
{
    private readonly TokenSet _speakerEnds = TokenSet.Of(
        article.Tokens.Count, article.Mentions.Where(mention => mention.Chain.Type is EntityType.Person or EntityType.Organization or EntityType.State).Select(mention => mention.Range.End));

    private readonly TokenIndex<ChainMention> _people = new(
        article.Mentions.Where(mention => mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person }), mention => mention.Range.First);

    // In reports of the sentence, before the one that cites.
    private const int FurthestReport = 4;

    private List<Token> Tokens => article.Tokens;

    /// <summary>Tells for whoever is cited what the report before tells.</summary>
    /// <param name="own">From where on the reports of this sentence stand.</param>
    public void Convey(Sentence sentence, List<Attribution> found, int own)
    {
        for (var at = own; at < found.Count; at++)
        {
            if (found[at] is { Cue: { Length: 1 } cue, Source: { } citing } && Tokens[cue.First].Is("citing")
                && found[Math.Max(own, at - FurthestReport)..at].FindLast(report => report.Source == citing && report is { CueClass: CueClass.Neutral, IsClause: true }) is { } outer
                && Cited(cue.End, sentence) is { } cited)
                found[at] = new() { Rule = "cited", CueClass = CueClass.Neutral, Source = cited, Cue = cue, Content = [.. outer.Content], ConveyedBy = outer, Confidence = outer.Confidence };
        }
    }

    // A person, a body or an unnamed official with whom the sentence or its part ends; "citing Lincoln as an example" and "citing the costs" tell why.
    private TokenRange? Cited(int first, Sentence sentence)
    {
        if (phrases.From(first, sentence.End) is not { } cited || !IsSpeaker(cited))
            return null;
        if (cited.End + 1 < sentence.End && Tokens[cited.End].Text == "," && _people[cited.End + 1].FirstOrDefault() is { } apposed)
            cited = cited with { End = apposed.Range.End };
        var end = cited.End;
        while (end < sentence.End && Tokens[end].Kind != TokenKind.Mark && !Tokens[end].Is("as") && !Tokens[end].Is("for"))
            end++;
        return end == sentence.End || Tokens[end].Kind == TokenKind.Mark ? cited : null;
    }

    private bool IsSpeaker(TokenRange cited)
    {
        var head = cited.First + 1;
        while (head < cited.End && !FunctionWords.Prepositions.Contains(Tokens[head].Lower) && Tokens[head].Text != "," && !IsBehindNoun(head))
            head++;
        return _speakerEnds.Contains(head) || article.OfficeUntil(head) is not null || SpeakerResolver.Unnamed.Contains(Tokens[head - 1].Lower);
    }

    // "people familiar with the matter"
    private bool IsBehindNoun(int at) => article.Tags[at].Universal == "ADJ" && article.Tags[at - 1].Universal == "NOUN";
}
