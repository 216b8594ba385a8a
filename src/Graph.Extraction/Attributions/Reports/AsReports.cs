using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Contents;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>"As Orlova noted, the towns were poor", "But as the Gazette reported in May, the mill is closed": what stands behind the comma is said.</summary>
internal sealed class AsReports(AnnotatedArticle article, SubjectPhrases subjects, ContentReader contents)
{
    // "As the council's own engineer told the Gazette last week,".
    private const int FurthestVerb = 14;
    private const int FurthestComma = 10;

    private static readonly HashSet<string> Verbs = FunctionWords.Set("say note report write explain observe argue state acknowledge warn remark recount tell");

    private List<Token> Tokens => article.Tokens;

    public Attribution? Find(Sentence sentence)
    {
        var first = FunctionWords.Coordinators.Contains(Tokens[sentence.First].Lower) ? sentence.First + 1 : sentence.First;
        if (first + 3 >= sentence.End || !Tokens[first].Is("as") || article.IsQuoted(first))
            return null;
        for (var at = first + 2; at < Math.Min(sentence.End, first + FurthestVerb); at++)
            if (IsCue(at) && CommaBehind(at, sentence) is { } comma)
                return Report(first, at, comma, sentence);
        return null;
    }

    private Attribution? Report(int first, int verb, int comma, Sentence sentence)
    {
        var start = Cue.FirstOf(Tokens, verb, first + 2);
        if (IsMeanwhile(verb) || (subjects.Before(verb, start, first + 1) ?? Named(first + 1, start)) is not { } source || source.First != first + 1 || contents.Trim(comma + 1, contents.WithoutTerminal(sentence)) is not { Length: > 2 } said)
            return null;
        return new Attribution
        {
            Rule = "as-reported",
            CueClass = CueWords.Find(Tokens[verb].Lower, "")?.Verb.Class ?? CueClass.Neutral,
            Source = subjects.WithClosingComma(source),
            Cue = new(start, PutsIt(verb) ? verb + 2 : verb + 1),
            Content = article.QuotationAt(said.First) is { } quotation && quotation.First == said.First && quotation.End >= said.End ? [.. quotation.Parts] : [said],
            Confidence = Confidences.Spoken,
        };
    }

    // "As Orlova writes, the rain falls": two deeds at one time.
    private bool IsMeanwhile(int verb) =>
        article.LemmaOf(verb) == "write" && article.Tags[verb].Penn is "VBZ" or "VBP" && Tokens[verb + 1].Text == "," && article.Tree.HeadOf(verb) is >= 0 and var deed && article.Tags[deed] is { Universal: "VERB", Penn: "VBZ" or "VBP" } && article.LemmaOf(deed) != "have";

    // A name alone, which the tree may have taken for another part.
    private TokenRange? Named(int first, int end)
    {
        for (var at = first; at < end; at++)
            if (article.Tags[at].Universal != "PROPN" && !Tokens[at].IsCapitalised)
                return null;
        return end > first ? new(first, end) : null;
    }

    private bool IsCue(int at) =>
        article.Tags[at] is { Universal: "VERB", Penn: "VBD" or "VBZ" or "VBP" or "VBN" } && (Verbs.Contains(article.LemmaOf(at)) || PutsIt(at)) && article.Tree.LabelOf(at) == "advcl";

    // "as Orlova put it"
    private bool PutsIt(int at) => article.LemmaOf(at) == "put" && at + 1 < Tokens.Count && Tokens[at + 1].Is("it");

    // Nothing is told between the verb and the comma but to whom and when: "as she said this, he left" reports nothing.
    private int? CommaBehind(int verb, Sentence sentence)
    {
        if (article.LemmaOf(verb) is not ("tell" or "put") && article.Tree.Child(verb, "obj", "ccomp", "xcomp") is { } told && told > verb)
            return null;
        for (var at = verb + 1; at < Math.Min(sentence.End - 1, verb + FurthestComma) && !article.IsQuoted(at); at++)
            if (Tokens[at].Kind == TokenKind.Mark)
                return Tokens[at].Text == "," ? at : null;
        return null;
    }
}
