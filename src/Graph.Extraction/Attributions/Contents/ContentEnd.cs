using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Parsing;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Contents;

/// <summary>
/// Where what is said ends before its sentence does: at a mark behind which the tree goes on with the cue, not with what is said
/// ("denied the claims, pointing to ...").
/// </summary>
internal sealed class ContentEnd(AnnotatedArticle article, DependencyTree tree)
{
    // What goes on behind a mark shows itself within so many tokens.
    private const int Sight = 40;

    private List<Token> Tokens => article.Tokens;

    /// <summary>The end of the content that begins at <paramref name="first"/>, at most <paramref name="end"/>.</summary>
    /// <param name="isClause">Whether it is a clause, which ends behind its verb only.</param>
    public int Of(int first, int end, bool isClause)
    {
        var furthestHead = -1;
        var isOpen = isClause;
        var isIndicative = false;
        for (var at = first; at < end; at++)
        {
            isOpen = isOpen && !article.Tags[at].IsFinite;
            if (at > first && (IsLeftOpen(at) || OpensComment(at, end) || OpensVoicing(at, first)) || at > first && !isOpen && (IsBreak(at) && furthestHead <= at && GoesOnOutside(at, first, end) || IsNextDeed(at, first)) || at > first && !isIndicative && EndsBehindInfinitive(at, first, isClause))
                return article.IsQuoted(at) ? at + 1 : at;
            isIndicative = isIndicative || article.Tags[at].Penn is "VBD" or "VBZ" or "VBP";
            if (tree.LabelOf(at) is not ("punct" or "cc"))
                furthestHead = Math.Max(furthestHead, tree.HeadOf(at));
        }

        return end;
    }

    // "said it was safe — a claim that others rejected": what is told of what was said.
    private bool OpensComment(int mark, int end)
    {
        if (mark + 4 >= end || !Tokens[mark].IsCommaOrDash || article.IsQuoted(mark))
            return false;
        if (IsHit(mark + 1, end) && !(Tokens[mark].Text is not "," && IsClosed(mark, end)))
            return true;
        var noun = Tokens[mark + 1].Lower is "a" or "an" && Acts.Contains(Tokens[mark + 2].Lower) ? mark + 2 : -1;
        return noun > 0 && !article.IsQuoted(noun) && !(Tokens[mark].Text is not "," && IsClosed(mark, end)) && (Tokens[noun + 1].Lower is "that" or "which" || article.Tags[noun + 1].Universal is "PRON" or "PROPN" or "DET") && article.HoldsFiniteVerb(noun + 2, Math.Min(end, noun + FurthestVerb));
    }

    // "the plan — a plan that others reject — would work"
    private bool IsClosed(int dash, int end)
    {
        for (var at = dash + 1; at < end; at++)
            if (Tokens[at].Text == Tokens[dash].Text)
                return true;
        return false;
    }

    // ", a swipe at Belk", ", an apparent reference to Belk": whom what was said was meant for.
    private bool IsHit(int at, int end)
    {
        if (!(Tokens[at].Lower is "a" or "an"))
            return false;
        var noun = at + 1;
        while (noun + 1 < end && noun < at + 3 && article.Tags[noun].Universal == "ADJ")
            noun++;
        return noun + 1 < end && (Tokens[noun].Lower is "swipe" or "jab" or "dig" or "barb" && Tokens[noun + 1].Is("at") || Tokens[noun].Lower is "reference" or "nod" or "allusion" && Tokens[noun + 1].Is("to"));
    }

    // "said it was safe, expressing the hope that it would last": what else the speaker lets know.
    private bool OpensVoicing(int mark, int first) =>
        Tokens[mark].Text == "," && mark + 3 < Tokens.Count && Tokens[mark + 1].Lower is "expressing" or "voicing" && !article.IsQuoted(mark) && CueFrames.Find(article.LemmaOf(mark + 3), "NOUN") is not null
        && FunctionWords.IsDeterminer(Tokens[mark + 2].Lower) && mark - first > 2;

    private const int FurthestVerb = 12;

    private static readonly HashSet<string> Acts = FunctionWords.Set("remark comment claim statement charge accusation allegation assertion request demand finding theory suggestion argument position view sentiment warning threat offer pledge promise");

    // "told them that Belk was to blame, without elaborating", "said there was a plan but gave no details": how it was told.
    private bool IsLeftOpen(int mark)
    {
        if (mark + 2 >= Tokens.Count || !(Tokens[mark].Text is "," || Tokens[mark].Is("but")) || article.IsQuoted(mark))
            return false;
        if (Tokens[mark].Text is "," && Tokens[mark + 1].Is("without"))
            return Telling.Contains(Tokens[mark + 2].Lower);
        var deed = Tokens[mark].Is("but") ? mark + 1 : mark + 2;
        return deed + 2 < Tokens.Count && Tokens[deed - 1].Is("but") && ((Tokens[deed].Lower, Tokens[deed + 1].Lower) is ("stopped", "short") or ("gave" or "offered" or "provided", "no")
            || Tokens[deed].Lower is "did" or "does" && Tokens[deed + 1].Is("not") && Tokens[deed + 2].Lower is "elaborate" or "specify");
    }

    private static readonly HashSet<string> Telling = FunctionWords.Set("elaborating giving providing saying specifying naming offering explaining citing mentioning");

    /// <summary>
    /// The end of a thing of which a cue says something: "endorsed Belk last week", "endorsed Belk at a rally on Monday". When and on what occasion it was said is no part of it,
    /// where nothing else follows; "criticised Belk on Monday for his silence" goes on.
    /// </summary>
    public int OfThing(int verb, int first, int end)
    {
        if (tree.Child(verb, "obj") is not { } thing || thing < first || tree.RangeOf(thing).First < first)
            return end;
        var (limit, cut) = (tree.RangeOf(thing).End, end);
        foreach (var child in tree.ChildrenOf(verb))
        {
            var words = tree.RangeOf(child);
            if (child <= thing || words.First < limit || words.First >= end || tree.LabelOf(child) == "punct")
                continue;
            if (!IsCircumstance(child, words))
                return end;
            cut = Math.Min(cut, words.First);
        }

        return cut;
    }

    // "last week", "in February", "on Monday", "at a news conference", but not "on Monday of theft"
    private bool IsCircumstance(int child, TokenRange words)
    {
        if (!(tree.LabelOf(child) is "obl" or "obl:unmarked") || words.Length > LongestCircumstance)
            return false;
        if (Occasions.Contains(article.LemmaOf(child)))
            return Tokens[words.First].Lower is "at" or "in" or "during" or "on" && FunctionWords.IsDeterminer(Tokens[words.First + 1].Lower) && HoldsNoMatter(child, words.End);
        return (article.DateFrom(words.First) ?? (Tokens[words.First].Lower is "in" or "on" ? article.DateFrom(words.First + 1) : null)) is { } day && day.Range.End >= words.End;
    }

    private bool HoldsNoMatter(int noun, int end)
    {
        for (var at = noun + 1; at < end; at++)
            if (Tokens[at].Lower is "of" or "for" or "that" or "about")
                return false;
        return true;
    }

    /// <summary>On what something is said.</summary>
    public static readonly HashSet<string> Occasions = FunctionWords.Set("conference interview speech statement rally debate briefing tweet letter post meeting hearing email e-mail memo");

    private const int LongestCircumstance = 10;

    /// <summary>Whether a clause hangs on a cue.</summary>
    public bool IsClause(int verb) => tree.Child(verb, "ccomp", "parataxis") is { } clause && clause > verb;

    /// <summary>The head of a cue's object, or null.</summary>
    public int? ObjectOf(int verb) => tree.Child(verb, "obj");

    /// <summary>Whether a cue that a clause hangs on only goes along with another verb: "they came and said, “...”".</summary>
    public bool IsNextDeed(int verb) => tree.LabelOf(verb) is "conj" or "advcl" && IsClause(verb);

    private bool IsBreak(int at) => Tokens[at].Text is "," or "—" or "–" or "--" or "-" or ";" or "(" or "and" or "but" && !GoesOnWithThat(at) && !GoesOnWithWould(at) && !GoesOnQuoted(at) && !article.IsQuoted(at) || ClosesBehindComma(at) && !IsCompared(at + 1);

    // "said it was old, “but it will hold.”"
    private bool GoesOnQuoted(int mark) =>
        mark + 2 < Tokens.Count && Tokens[mark].Text == "," && article.QuotationAt(mark + 1)?.First == mark + 1 && Tokens[mark + 2] is { IsCapitalised: false, Lower: var word } && FunctionWords.Coordinators.Contains(word);

    // "a mistake," with the comma inside the quotation.
    private bool ClosesBehindComma(int at) => article.QuotationUntil(at + 1) is not null && Tokens[at - 1].Text is ",";

    // ", and that it ...": a further part of what is said.
    private bool GoesOnWithThat(int mark) => mark + 2 < Tokens.Count && (Tokens[mark + 1].Is("that") || Tokens[mark + 2].Is("that") && FunctionWords.Coordinators.Contains(Tokens[mark + 1].Lower));

    // "said she hoped to stay, and then would see": so it is told what somebody else has said.
    private bool GoesOnWithWould(int mark)
    {
        var at = Tokens[mark].Text == "," ? mark + 1 : mark;
        if (at >= Tokens.Count || !FunctionWords.Coordinators.Contains(Tokens[at].Lower))
            return false;
        at++;
        while (at < Tokens.Count && FunctionWords.IsAdverb(Tokens[at].Lower))
            at++;
        return at < Tokens.Count && Tokens[at].Lower is "would" or "might";
    }

    // "was “cheap,” compared to what others ask"
    private bool IsCompared(int at) => at + 1 < Tokens.Count && (Tokens[at].Is("compared") && Tokens[at + 1].Lower is "to" or "with" || Tokens[at].Is("rather") && Tokens[at + 1].Is("than"));

    // "insists that he will stay and refuses to go", "urged them to stay and tried to help": no finite verb goes along with an infinitive.
    private bool EndsBehindInfinitive(int mark, int first, bool isClause)
    {
        if (!(Tokens[mark].Lower is "and" or "but") || Tokens[mark - 1].Text == "," || article.IsQuoted(mark))
            return false;
        var at = mark + 1;
        while (at < Tokens.Count && FunctionWords.IsAdverb(Tokens[at].Lower))
            at++;
        return at < Tokens.Count && article.Tags[at].Penn is "VBD" or "VBZ" && tree.LabelOf(at) == "conj" && tree.HeadOf(at) is >= 0 and var other && other < mark && (other < first ? !isClause : article.Tags[other].Penn == "VB");
    }

    // "said he would stay and others said they would": without a comma only another's report ends it.
    private bool IsOtherReport(int verb) => CueWords.Find(Tokens[verb].Lower, verb + 1 < Tokens.Count ? Tokens[verb + 1].Lower : "") is not null && tree.Child(verb, "nsubj") is { } subject && subject < verb;

    // "opposed the plan but voted for it": a thing that is said of ends where the next deed begins.
    private bool IsNextDeed(int mark, int first)
    {
        if (!(Tokens[mark].Lower is "and" or "but"))
            return false;
        var at = mark + 1;
        while (at < Tokens.Count && FunctionWords.IsAdverb(Tokens[at].Lower))
            at++;
        return at < Tokens.Count && (article.Tags[at].IsFinite || article.Tags[at].Penn == "VBN" && tree.LabelOf(at) == "conj" && tree.HeadOf(at) < first) && !HoldsClause(first, mark);
    }

    private bool HoldsClause(int first, int end)
    {
        for (var at = first; at < end; at++)
            if (article.Tags[at].IsFinite || article.Tags[at].Universal is "VERB" or "SCONJ")
                return true;
        return false;
    }

    // The first token behind the mark that hangs on one before it tells what the rest belongs to.
    private bool GoesOnOutside(int mark, int first, int end)
    {
        for (var at = mark + 1; at < Math.Min(end, mark + Sight); at++)
        {
            if (tree.LabelOf(at) is "punct" or "cc" || tree.HeadOf(at) is var head && head >= mark)
                continue;
            // "said the party, which he leads, would win": what is said hangs on the cue.
            if (tree.LabelOf(at) == "ccomp" && head >= 0 && !tree.ChildrenOf(head).Any(child => child >= first && child < mark && tree.LabelOf(child) == "ccomp"))
                return false;
            return head < first && (Tokens[mark].Kind == TokenKind.Mark || IsOtherReport(at));
        }

        return false;
    }
}
