using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Contents;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>
/// "As Orlova noted, the towns were poor", "It is late, and as the Gazette reported in May, the mill is closed", "As reported by the Gazette, ...": what
/// stands behind the comma is said; "The mill is closed, as first reported by the Gazette", "as Orlova has said": what stands before it, and both in
/// "The mill, as Orlova has pointed out, is closed".
/// </summary>
internal sealed class AsReports(AnnotatedArticle article, SubjectPhrases subjects, ContentReader contents)
{
    // "As the council's own engineer told the Gazette last week,".
    private const int FurthestVerb = 14;
    private const int FurthestComma = 10;

    // What stands before "as Orlova has said" is no longer.
    private const int LongestBefore = 80;

    private static readonly HashSet<string> Verbs = FunctionWords.Set("say note report write explain observe argue state acknowledge warn remark recount tell point suggest");

    // "as reported by the Gazette", but not "as told by her mother".
    private static readonly HashSet<string> PassiveVerbs = FunctionWords.Set("report note state explain reveal announce confirm");

    private List<Token> Tokens => article.Tokens;

    public Attribution? Find(Sentence sentence)
    {
        for (var at = sentence.First; at + 3 < sentence.End; at++)
            if (Tokens[at].Is("as") && !article.IsQuoted(at) && ((Opens(at, sentence) ? Behind(at, sentence) : SetOff(at, sentence)) ?? ByAgent(at, sentence)) is { } report)
                return report;
        return null;
    }

    // "As", "But as", "..., and as".
    private bool Opens(int at, Sentence sentence) => at == sentence.First || FunctionWords.Coordinators.Contains(Tokens[at - 1].Lower);

    private Attribution? Behind(int first, Sentence sentence)
    {
        for (var at = first + 2; at < Math.Min(sentence.End, first + FurthestVerb); at++)
            if ((IsCue(at) || IsTakenForMain(first, at)) && CommaBehind(at, sentence) is { } comma)
                return Report(first, at, comma, sentence);
        return null;
    }

    private Attribution? Report(int first, int verb, int comma, Sentence sentence) =>
        contents.Trim(comma + 1, contents.WithoutTerminal(sentence)) is { Length: > 2 } said ? Report(first, verb, Parts(said)) : null;

    private Attribution? Report(int first, int verb, List<TokenRange> said)
    {
        var start = SaysOften(verb) ? verb - 2 : Cue.FirstOf(Tokens, verb, first + 2);
        if (IsMeanwhile(verb) || (subjects.Before(verb, start, first + 1) ?? Named(first + 1, start) ?? Apposed(first + 1, start)) is not { } source || source.First != first + 1)
            return null;
        return Said(source, new(start, PutsIt(verb) || PointsOut(verb) ? verb + 2 : verb + 1), said);
    }

    // "The mill, as Orlova has pointed out, is closed.", "The mill is closed, as Orlova has said."; none where others say something before it.
    private Attribution? SetOff(int first, Sentence sentence)
    {
        if (first - 2 < sentence.First || first - sentence.First > LongestBefore || Tokens[first - 1].Text != "," || article.Tags[first - 2].Penn is "WDT" or "WP" || HoldsCue(sentence.First, first) || article.HoldsQuotation(sentence))
            return null;
        var end = contents.WithoutTerminal(sentence);
        for (var at = first + 2; at < Math.Min(end, first + FurthestVerb); at++)
            if (IsCue(at) && !TellsMatter(at) && (CommaBehind(at, sentence) ?? (EndsBehind(at, end) ? end : null)) is { } behind)
                return ContentAround(first, behind, sentence) is { Count: > 0 } said ? Report(first, at, said) : null;
        return null;
    }

    // "as analysts warned of a recession", "as Orlova argued with the council": two deeds at one time.
    private bool TellsMatter(int verb)
    {
        var behind = PutsIt(verb) || PointsOut(verb) ? verb + 2 : verb + 1;
        return behind + 1 < Tokens.Count && Matters.Contains(Tokens[behind].Lower) && article.DateFrom(behind) is null && article.DateFrom(behind + 1) is null;
    }

    private static readonly HashSet<string> Matters = FunctionWords.Set("of about on against over with from to for at into through");

    private List<TokenRange> ContentAround(int first, int behind, Sentence sentence)
    {
        var end = contents.WithoutTerminal(sentence);
        var opensRest = FunctionWords.Coordinators.Contains(Tokens[first - 2].Lower) || FunctionWords.Subordinators.Contains(Tokens[first - 2].Lower);
        var before = opensRest ? null : contents.Trim(sentence.First, first - 1);
        var after = behind < end ? contents.Trim(behind + 1, end) : null;
        // "The mill is closed, as Orlova has said, and nobody works there."
        if (after is { } rest && before is not null && (FunctionWords.Coordinators.Contains(Tokens[rest.First].Lower) || article.HoldsFiniteVerb(sentence.First, first - 1)))
            after = null;
        return [.. new[] { before, after }.OfType<TokenRange>()];
    }

    private bool HoldsCue(int first, int end)
    {
        for (var at = first; at < end; at++)
            if (article.Tags[at].Universal == "VERB" && CueWords.IsForm(Tokens[at].Lower))
                return true;
        return false;
    }

    // "as Orlova has said repeatedly.", "as Orlova said in May."
    private bool EndsBehind(int verb, int end)
    {
        if (end - verb > FurthestComma || article.Tree.Child(verb, "obj", "ccomp", "xcomp") is { } told && told > verb && !(article.LemmaOf(verb) == "tell" && article.Tree.LabelOf(told) == "obj" && article.Speakers.MayBe(told)))
            return false;
        for (var at = verb + 1; at < end; at++)
            if (Tokens[at].Kind == TokenKind.Mark || article.Tags[at].IsFinite)
                return false;
        return true;
    }

    private List<TokenRange> Parts(TokenRange said) =>
        article.QuotationAt(said.First) is { } quotation && quotation.First == said.First && quotation.End >= said.End ? [.. quotation.Parts] : [said];

    // "As first reported by the Gazette, the mill is closed", "The mill is closed, as reported by the Gazette."
    private Attribution? ByAgent(int first, Sentence sentence)
    {
        var verb = FunctionWords.IsAdverb(Tokens[first + 1].Lower) || Tokens[first + 1].Is("first") ? first + 2 : first + 1;
        if (article.Tags[verb].Penn != "VBN" && article.Tags[verb].Penn != "VBD" || verb + 2 >= sentence.End || !Tokens[verb + 1].Is("by") || !PassiveVerbs.Contains(article.LemmaOf(verb)) || subjects.Agent(verb) is not { } source)
            return null;
        var end = contents.WithoutTerminal(sentence);
        var said = Opens(first, sentence) && source.End < end && Tokens[source.End].Text == "," ? contents.Trim(source.End + 1, end)
            : source.End >= end && first > sentence.First && Tokens[first - 1].Text == "," && !article.HoldsQuotation(sentence) ? contents.Trim(sentence.First, first - 1) : null;
        return said is { Length: > 2 } told ? Said(source, new(verb, verb + 1), Parts(told)) : null;
    }

    private Attribution Said(TokenRange source, TokenRange cue, List<TokenRange> said) => new()
    {
        Rule = "as-reported",
        CueClass = CueWords.Find(Tokens[cue.End - 1].Lower, "")?.Verb.Class ?? CueClass.Neutral,
        Source = subjects.WithClosingComma(source),
        Cue = cue,
        Content = said,
        Confidence = Confidences.Spoken,
    };

    // "As Orlova writes, the rain falls": two deeds at one time.
    private bool IsMeanwhile(int verb) =>
        article.LemmaOf(verb) == "write" && article.Tags[verb].Penn is "VBZ" or "VBP" && (verb + 1 == Tokens.Count || Tokens[verb + 1].Text == ",") && article.Tree.HeadOf(verb) is >= 0 and var deed && article.Tags[deed] is { Universal: "VERB", Penn: "VBZ" or "VBP" } && article.LemmaOf(deed) != "have";

    // A noun alone with its words, which the tree may have taken for another part.
    private TokenRange? Named(int first, int end)
    {
        for (var at = first; at < end; at++)
            if (Tokens[at].Kind == TokenKind.Mark || article.Tags[at].Universal is not ("PROPN" or "NOUN" or "ADJ" or "DET" or "ADP" or "NUM" or "PART") && !Tokens[at].IsCapitalised)
                return null;
        return end > first && (article.Tags[end - 1].Universal is "NOUN" or "PROPN" || Tokens[end - 1].IsCapitalised) ? new(first, end) : null;
    }

    // "the head of the harbour board, Ana Orlova,"
    private TokenRange? Apposed(int first, int end)
    {
        var comma = end - 2;
        while (comma > first && Tokens[comma].IsWord && article.Tags[comma].Universal == "PROPN")
            comma--;
        return comma < end - 2 && Tokens[end - 1].Text == "," && Tokens[comma].Text == "," && Named(first, comma) is not null ? new(first, end - 1) : null;
    }

    // "As the head of the board, Ana Orlova, said in May, ...": the tree may hang the office on what she says.
    private bool IsTakenForMain(int first, int verb) =>
        article.Tree.LabelOf(verb) == "root" && Verbs.Contains(article.LemmaOf(verb)) && Tokens[verb - 1].Text == "," && article.Tree.Child(verb, "nsubj", "expl") is null
        && article.Tree.HeadOf(first) is > 0 and var office && article.Tree.HeadOf(office) == verb && article.Tree.LabelOf(office) == "obl";

    private bool IsCue(int at) =>
        article.Tags[at] is { Universal: "VERB", Penn: "VBD" or "VBZ" or "VBP" or "VBN" } && (Verbs.Contains(article.LemmaOf(at)) && (article.LemmaOf(at) != "point" || PointsOut(at)) || PutsIt(at)) && article.Tree.LabelOf(at) is "advcl" or "conj" || SaysOften(at);

    // "as Orlova likes to say"
    private bool SaysOften(int at) => article.LemmaOf(at) is "say" or "put" && at > 1 && Tokens[at - 1].Is("to") && article.LemmaOf(at - 2) is "like" or "love" or "use";

    // "as Orlova put it"
    private bool PutsIt(int at) => article.LemmaOf(at) == "put" && at + 1 < Tokens.Count && Tokens[at + 1].Is("it");

    private bool PointsOut(int at) => article.LemmaOf(at) == "point" && at + 1 < Tokens.Count && Tokens[at + 1].Is("out");

    // Nothing is told between the verb and the comma but to whom and when: "as she said this, he left" reports nothing.
    private int? CommaBehind(int verb, Sentence sentence)
    {
        if (article.LemmaOf(verb) is not ("tell" or "put") && article.Tree.LabelOf(verb) != "root" && article.Tree.Child(verb, "obj", "ccomp", "xcomp") is { } told && told > verb)
            return null;
        for (var at = verb + 1; at < Math.Min(sentence.End - 1, verb + FurthestComma) && !article.IsQuoted(at); at++)
            if (Tokens[at].Kind == TokenKind.Mark)
                return Tokens[at].Text == "," ? at : null;
        return null;
    }
}
