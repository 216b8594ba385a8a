using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Contents;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>"In a poll released on Monday, half of the voters chose Belk": what follows is what the poll found.</summary>
internal sealed class PollFindings(AnnotatedArticle article, ContentReader contents)
{
    private static readonly HashSet<string> Polls = FunctionWords.Set("poll polls survey surveys");

    // No poll is named at greater length.
    private const int LongestName = 22;

    private List<Token> Tokens => article.Tokens;

    public Attribution? Find(Sentence sentence, List<Cue> cues)
    {
        var first = sentence.First;
        while (first < sentence.End && FunctionWords.Coordinators.Contains(Tokens[first].Lower))
            first++;
        if (first + 3 >= sentence.End || !Tokens[first].Is("in") || NameEnd(first + 1, sentence) is not { } comma || cues.Exists(cue => cue.Subject is { } subject && subject.First > comma && subject.First <= comma + 2))
            return null;
        return contents.Trim(comma, contents.WithoutTerminal(sentence)) is { Length: > 2 } finding
            ? new Attribution
            {
                Rule = "in-poll", CueClass = CueClass.Neutral, Source = new TokenRange(first + 1, comma), Cue = new TokenRange(first, first + 1), Content = [finding], Confidence = Confidences.LaidOut,
            }
            : null;
    }

    /// <summary>The comma that ends a poll's name and when it was made; null where no poll is named.</summary>
    private int? NameEnd(int first, Sentence sentence)
    {
        var isPoll = false;
        for (var at = first; at < Math.Min(sentence.End, first + LongestName); at++)
        {
            isPoll |= Polls.Contains(Tokens[at].Lower);
            if (article.Tags[at].Penn is "VBD" or "VBZ" or "VBP" or "MD")
                return null;
            if (Tokens[at].Text == "," && (at + 1 >= sentence.End || article.Tags[at + 1].Penn != "VBN"))
                return isPoll ? at : null;
        }

        return null;
    }
}
