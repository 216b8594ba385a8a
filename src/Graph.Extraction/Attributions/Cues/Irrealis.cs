using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Parsing;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>
/// Reports of what nobody is told to have said: "if Belk said that", "had Belk said that", "Belk would have said that", "did Belk say that?",
/// "who said that?", "it is false that Belk said so", "Belk was wrongly quoted as saying that", "denied that she had said so" (FactBank: counterfact and
/// uncommitted; Saurí and Pustejovsky 2009).
/// </summary>
internal sealed class Irrealis(AnnotatedArticle article)
{
    private static readonly HashSet<string> Conditions = FunctionWords.Set("if unless whether");
    private static readonly HashSet<string> False = FunctionWords.Set("false untrue");
    private static readonly HashSet<string> Wrongly = FunctionWords.Set("wrongly falsely mistakenly incorrectly wrongfully erroneously");
    private static readonly HashSet<string> Asking = FunctionWords.Set("what why when where how who whom which");
    private static readonly HashSet<string> Negations = FunctionWords.Set("not n't never nor neither no");

    private readonly DependencyTree _tree = article.Tree;

    private List<Token> Tokens => article.Tokens;

    public bool Is(Attribution report)
    {
        if (report.Cue is not { } cue || VerbOf(cue) is not { } verb)
            return false;
        return IsAskedWho(report, verb) || IsOfAnother(report) || IsCondition(verb) || IsInverted(report, cue, verb) || IsOnlyPossible(report, cue) || IsFalse(verb) || IsDenied(verb) && !IsJoined(report);
    }

    private int? VerbOf(TokenRange cue)
    {
        for (var at = cue.End - 1; at >= cue.First; at--)
            if (article.Tags[at].Universal == "VERB")
                return at;
        return null;
    }

    // "Who wrote that report?"
    private bool IsAskedWho(Attribution report, int verb) =>
        report.Source is { Length: 1, First: var who } && Tokens[who].Lower is "who" && article.Sentences[article.SentenceAt(verb)] is var sentence && sentence.First == who && Tokens[sentence.End - 1].Text == "?";

    // "It is not Belk who says so", but not "It was not Belk but Orlova who said so".
    private bool IsOfAnother(Attribution report)
    {
        if (report.Source is not { Length: 1, First: var who } || !(Tokens[who].Lower is "who" or "that"))
            return false;
        var first = article.Sentences[article.SentenceAt(who)].First;
        if (who - first < 4 || who - first > LongestCleft || !Tokens[first].Is("it") || !(Tokens[first + 1].Lower is "is" or "was") || !(Tokens[first + 2].Lower is "not" or "n't"))
            return false;
        for (var at = first + 3; at < who; at++)
            if (Tokens[at].Is("but") || Tokens[at].Text == ",")
                return false;
        return true;
    }

    private const int LongestCleft = 16;

    // "If Belk said that, he lied", but not "he lied if, as Belk said, ..."
    private bool IsCondition(int verb) => _tree.Child(verb, "mark") is { } mark && mark < verb && Conditions.Contains(Tokens[mark].Lower) && _tree.Child(verb, "nsubj") is not null;

    // "Had Belk said that, ...", "Did Belk say that?", but not "Nor did Belk say", "Never had he said".
    private bool IsInverted(Attribution report, TokenRange cue, int verb)
    {
        if (report.Source is not { } source || source.First > cue.First || source.First == 0 || !IsAuxiliaryOf(source.First - 1, verb))
            return false;
        var auxiliary = source.First - 1;
        var isAsked = Tokens[article.Sentences[article.SentenceAt(verb)].End - 1].Text == "?";
        if (auxiliary > 0 && Tokens[auxiliary - 1].IsWord && !FunctionWords.Coordinators.Contains(Tokens[auxiliary - 1].Lower) && !(isAsked && Asking.Contains(Tokens[auxiliary - 1].Lower)))
            return false;
        return isAsked || Tokens[auxiliary].Lower is "had" or "should" or "were";
    }

    private bool IsAuxiliaryOf(int at, int verb) => _tree.LabelOf(at) is "aux" or "aux:pass" && _tree.HeadOf(at) == verb;

    // "Belk may have said that", "would have said that", but not "I would say that", "would not say whether".
    private bool IsOnlyPossible(Attribution report, TokenRange cue)
    {
        if (report.Source is { Length: 1 } self && Tokens[self.First].Lower is "i" or "we")
            return false;
        for (var at = cue.First; at + 2 < cue.End; at++)
            if (Tokens[at].Lower is "may" or "might" or "would" or "could" or "should")
                return HaveBehind(at + 1, cue.End - 1);
        return false;
    }

    // "would never have said"
    private bool HaveBehind(int first, int verb)
    {
        for (var at = first; at < verb; at++)
            if (Tokens[at].Is("have"))
                return true;
        return false;
    }

    // "It is false that Belk said so", "wrongly quoted as saying".
    private bool IsFalse(int verb)
    {
        if (_tree.HeadOf(verb) is not (>= 0 and var head) || _tree.LabelOf(verb) is not ("ccomp" or "csubj" or "advcl" or "xcomp" or "acl"))
            return false;
        if (Tokens[head].Is("true") ? IsNegated(head) : False.Contains(Tokens[head].Lower) && !IsNegated(head))
            return verb > head && _tree.LabelOf(verb) is "ccomp" or "csubj" && _tree.Child(head, "cop") is not null && _tree.Child(head, "nsubj", "expl") is { } it && Tokens[it].Is("it");
        return article.Tags[head].Penn == "VBN" && _tree.Child(head, "advmod") is { } how && Wrongly.Contains(Tokens[how].Lower);
    }

    // "denied that she had praised him", "denied praising him": all that is denied.
    private bool IsDenied(int verb) =>
        _tree.LabelOf(verb) is "ccomp" or "xcomp" && _tree.HeadOf(verb) is >= 0 and var denial && denial < verb && CueClasses.Denials.Contains(article.LemmaOf(denial)) && !IsNegated(denial);

    // "denied the report and Belk accused her of lying": the tree may hang the second clause on the first verb.
    private bool IsJoined(Attribution report) => report.Source is { First: > 0 } source && Tokens[source.First - 1].Lower is "and" or "but";

    private bool IsNegated(int head)
    {
        foreach (var child in _tree.ChildrenOf(head))
            if (Negations.Contains(Tokens[child].Lower))
                return true;
        return false;
    }
}
