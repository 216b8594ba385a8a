using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Contents;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>
/// "Tomas Belk, who police say fled, is abroad": a report stands in a relative clause and shares its pronoun with what is said (Huddleston
/// and Pullum 2002, chapter 12, section 7.3). "What police say was a mistake" has no other word for it, and in "What police say is that he fled" a clause of its own (section 16.9.3).
/// </summary>
internal sealed class RelativeReports(AnnotatedArticle article, ContentReader contents)
{
    private readonly RelativeSubjects _subjects = new(article);

    private List<Token> Tokens => article.Tokens;

    public void Add(Sentence sentence, List<Attribution> found)
    {
        var first = sentence.First + 1;
        if (Cleft(sentence) is { } cleft)
        {
            found.Add(cleft);
            first = cleft.Cue!.Value.End;
        }

        for (var at = first; at + 3 < sentence.End; at++)
            if (IsRelative(at) && Report(at, sentence) is { } report)
                found.Add(report);
    }

    // "What Tomas Belk said was that the bridge was old", "What they fear is that it is old": the clause behind is told whole.
    private Attribution? Cleft(Sentence sentence)
    {
        var what = FunctionWords.Coordinators.Contains(Tokens[sentence.First].Lower) ? sentence.First + 1 : sentence.First;
        if (what + 5 >= sentence.End || !Tokens[what].Is("what") || article.IsQuoted(what) || CleftVerb(what, sentence.End) is not (var at, var verb) || _subjects.Of(what, at) is not { } source
            || contents.Trim(at + 2, contents.WithoutTerminal(sentence)) is not { } said)
            return null;
        return new()
        {
            Rule = "cleft",
            CueClass = verb.Class,
            Source = source,
            Cue = new(source.End, at + 1),
            Content = [said],
            IsClause = true,
            IsCueNegated = _subjects.IsNegated(source, at),
            Confidence = Confidences.Spoken,
        };
    }

    private (int At, CueFrame Verb)? CleftVerb(int what, int limit)
    {
        for (var at = what + 2; at + 3 < Math.Min(limit, what + FurthestCleft); at++)
            if (Tokens[at + 1].Lower is "is" or "was" && (Tokens[at + 2].Is("that") || Tokens[at + 2].Text == ":"))
                return CueFrames.Find(article.LemmaOf(at), "VERB") is { } verb && verb.Frames.Holds(Frame.Clause) ? (at, verb) : null;
        return null;
    }

    private const int FurthestCleft = 12;

    private bool IsRelative(int at) =>
        !article.IsQuoted(at) && (Tokens[at].Lower is "who" or "whom" or "which" && (Tokens[at - 1].IsWord || Tokens[at - 1].IsCommaOrDash)
            || Tokens[at].Is("what") && Tokens[at - 1].IsWord || Tokens[at].Is("that") && article.Tags[at - 1].Universal is "NOUN" or "PROPN");

    private Attribution? Report(int relative, Sentence sentence)
    {
        if (Verb(relative, sentence) is not (var at, { } verb) || _subjects.Of(relative, at) is not { } source || Said(relative, at, sentence) is not { } said)
            return null;
        // "The tariffs that the council announced will cost jobs": the verb behind is the sentence's.
        if (MainVerb(relative) == at + 1)
            return null;
        return new()
        {
            Rule = "relative",
            CueClass = verb.Class,
            Source = source,
            Cue = new(source.End, at + 1),
            Content = [new(relative, relative + 1), said],
            Antecedent = Tokens[relative].Is("what") ? null : Tokens[relative - 1].IsCommaOrDash ? relative - 1 : relative,
            IsCueNegated = _subjects.IsNegated(source, at),
            Confidence = Confidences.Spoken,
        };
    }

    // A verb that reports, right behind which another clause's verb stands: nobody is told of between them but whom the pronoun means.
    private (int At, CueVerb Verb)? Verb(int relative, Sentence sentence)
    {
        for (var found = _subjects.VerbFrom(relative + 2, relative, sentence); found is { } at; found = _subjects.VerbFrom(at + 1, relative, sentence))
            if (CueWords.Find(Tokens[at].Lower, "") is { Verb: { } verb } && (verb.Complement.Holds(Complement.That) && OpensPredicate(at + 1) || OpensJudgement(at + 1, verb)))
                return (at, verb);
        return null;
    }

    // "which Norway accuses of theft": what whoever the pronoun means is blamed for.
    private bool OpensJudgement(int at, CueVerb verb) =>
        verb.Complement.Holds(Complement.Noun) && verb.Lemma is "accuse" or "blame" or "praise" or "criticize" or "criticise" or "condemn" or "denounce" && Tokens[at].Lower is "of" or "for";

    private bool OpensPredicate(int at) => article.Tags[at].IsFinite || at + 1 < Tokens.Count && FunctionWords.IsAdverb(Tokens[at].Lower) && article.Tags[at + 1].IsFinite;

    private TokenRange? Said(int relative, int verb, Sentence sentence)
    {
        var end = Math.Min(contents.WithoutTerminal(sentence), MainVerb(relative) is { } main && main > verb + 1 ? main : sentence.End);
        var at = verb + 1;
        while (at < end && (article.IsQuoted(at) || !Tokens[at].IsCommaOrDash || IsInList(verb, at, end)))
            at++;
        return contents.Trim(verb + 1, at);
    }

    // "what she said was a demand for bridges, roads and dams"
    private bool IsInList(int verb, int comma, int end)
    {
        for (var at = comma + 1; at < Math.Min(end, comma + LongestItem); at++)
            if (article.Dependencies[at] is { Label: "conj", Head: var first } && first > verb && first < comma && article.Tags[at].Universal is "NOUN" or "PROPN")
                return true;
        return false;
    }

    private const int LongestItem = 6;

    // "A man who police say fled was found": where the sentence goes on with its own verb.
    private int? MainVerb(int relative)
    {
        var noun = relative - 1;
        if (!article.Tree.LabelOf(noun).StartsWith("nsubj", StringComparison.Ordinal) || article.Tree.HeadOf(noun) is not (>= 0 and var main))
            return null;
        return article.Tree.ChildrenOf(main).Where(child => child > relative && child < main && article.Tree.LabelOf(child) is "aux" or "aux:pass" or "cop" && article.Tags[child].IsFinite).Append(main).Min();
    }
}
