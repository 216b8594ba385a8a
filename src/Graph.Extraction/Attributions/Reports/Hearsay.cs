using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Contents;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Parsing;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>"The bridge is reportedly lost": a clause that tells what somebody says whom nobody names.</summary>
internal sealed class Hearsay(AnnotatedArticle article, DependencyTree tree, ContentReader contents)
{
    private List<Token> Tokens => article.Tokens;

    private const int FewestWords = 3;

    /// <summary>Adds them, save where a token is the cue of a report already.</summary>
    /// <param name="own">From where on the reports of this sentence stand.</param>
    public void Add(Sentence sentence, List<Attribution> found, int own)
    {
        for (var at = sentence.First; at < sentence.End; at++)
            if (Tokens[at].Is("reportedly") && tree.LabelOf(at) == "advmod" && !Attribution.AnyHasCue(found, own, found.Count, at) && !IsReport(tree.HeadOf(at)) && Clause(at, sentence) is var told && told.Sum(part => part.Length) >= FewestWords)
                found.Add(new() { Rule = "hearsay", CueClass = CueClass.Neutral, Cue = new TokenRange(at, at + 1), Content = told, IsByUntold = true, Confidence = Confidences.Hearsay });
    }

    // "reportedly yelled: “No”": what is hearsay is that somebody said it.
    private bool IsReport(int verb) => CueWords.IsForm(Tokens[verb].Lower);

    // The clause on both sides of the adverb.
    private List<TokenRange> Clause(int adverb, Sentence sentence)
    {
        var clause = tree.RangeOf(tree.HeadOf(adverb));
        var before = contents.Trim(Math.Max(clause.First, sentence.First), adverb);
        var behind = contents.Trim(adverb + 1, Math.Min(clause.End, contents.WithoutTerminal(sentence)));
        return behind is { } rest ? before is { } opening ? [opening, rest] : [rest] : [];
    }
}
