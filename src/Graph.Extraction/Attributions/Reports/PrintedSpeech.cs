using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Blocks;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>
/// A speech that is printed whole: a heading that is nothing but its name ("Mayor Orlova's Inaugural Address", "Remarks by Tomas Belk")
/// above a text whose writer speaks of himself.
/// </summary>
internal sealed class PrintedSpeech(AnnotatedArticle article)
{
    /// <summary>What found such a report.</summary>
    public const string Rule = "speech";

    private static readonly HashSet<string> Speeches = FunctionWords.Set("address speech remarks statement testimony eulogy sermon lecture");

    // The name of a speech stands in one of the first lines.
    private const int HeadingLines = 4;

    private const int LongestSpeech = 3000;

    private List<Token> Tokens => article.Tokens;

    public Attribution? Find()
    {
        for (var block = 0; block < Math.Min(HeadingLines, article.Blocks.Count - 1); block++)
            if (article.Blocks[block].Kind == BlockKind.Heading && article.BlockTokens[block] is { IsEmpty: false } heading && Name(heading) is { } name && Words(block + 1) is { } said && OwnWords.Fill(article, [said]))
                return new Attribution
                {
                    Rule = Rule, CueClass = CueClass.Neutral, Source = name.Speaker, Cue = new TokenRange(name.Noun, name.Noun + 1), Content = [said], Confidence = Confidences.LaidOut,
                };
        return null;
    }

    // "Mayor Ana Orlova's Inaugural Address", "Opening Remarks by Tomas Belk on the bridge": a verb in it would tell what became of the speech.
    private (TokenRange Speaker, int Noun)? Name(TokenRange heading)
    {
        if (Enumerable.Range(heading.First, heading.Length).FirstOrDefault(at => Speeches.Contains(Tokens[at].Lower), -1) is not (>= 0 and var noun) || Enumerable.Range(heading.First, heading.Length).Any(at => article.Tags[at].Universal is "VERB" or "AUX" && !(at == noun - 1 && article.Tags[at].Penn is "VBG" or "VBN")))
            return null;
        foreach (var person in article.Mentions.Where(mention => mention.Kind == MentionKind.Name && mention.Chain.Type == EntityType.Person && heading.Contains(mention.Range)))
        {
            var (first, end) = (person.Range.First, person.Range.End);
            if (end < noun && Tokens[end].Kind == TokenKind.Possessive && AreCapitalised(end + 1, noun))
                return (new TokenRange(FirstCapitalised(first, heading.First), end), noun);
            if (noun + 1 < first && Tokens[noun + 1].Lower is "by" or "of" or "from" && AreCapitalised(noun + 2, first))
                return (new TokenRange(noun + 2, end), noun);
        }

        return null;
    }

    private bool AreCapitalised(int first, int end) => Enumerable.Range(first, end - first).All(at => Tokens[at].IsCapitalised);

    private int FirstCapitalised(int at, int floor)
    {
        while (at > floor && Tokens[at - 1].IsCapitalised)
            at--;
        return at;
    }

    // From the first paragraph below to the last; lines of place and day between the two are none of it.
    private TokenRange? Words(int block)
    {
        while (block < article.Blocks.Count && article.Blocks[block].Kind != BlockKind.Prose)
            block++;
        if (block == article.Blocks.Count)
            return null;
        var (first, end) = (article.BlockTokens[block].First, article.BlockTokens[block].End);
        for (; block < article.Blocks.Count && article.Blocks[block].Kind != BlockKind.Tail && article.BlockTokens[block].End - first <= LongestSpeech; block++)
            end = article.BlockTokens[block].End;
        return new TokenRange(first, end);
    }
}
