using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Contents;

/// <summary>Where what is said behind a cue must end: at the next report, at the source that is cited, at the sentence's own verb.</summary>
internal sealed class ContentCeiling(AnnotatedArticle article, NounPhrases phrases, ContentBefore contentBefore)
{
    private List<Token> Tokens => article.Tokens;

    /// <summary>Content ends where the next report of the same sentence begins: ", adding that", ", but Orlova denied".</summary>
    public int NextStart(Cue cue, int index, List<Cue> cues, int end)
    {
        if (cue.IsParticiple && DoneBefore.Find(article, phrases, cue.Range, article.Sentences[article.SentenceAt(cue.Start)]) is { } doneBefore)
            end = Math.Min(end, doneBefore.Comma);
        end = Math.Min(end, Math.Min(PredicateBehind(cue) ?? end, MainClauseBehind(cue, end) ?? end));
        for (var next = index + 1; next < cues.Count; next++)
        {
            var start = cues[next].Start;
            if (cues[next].Range.First > cue.End && Tokens[cues[next].Range.First - 1].Text == "," && cues[next].Subject is { } outer && outer.First < cue.Start && cue.Start < outer.End)
                return cues[next].Range.First - 1;
            if (cues[next].Subject is { } whole && whole.First < cue.Start && whole.End > cue.End && cues[next].Range.First < end)
                return cues[next].Range.First;
            if (start <= cue.End || start >= end)
                continue;
            if (contentBefore.IsInserted(cues[next]) && contentBefore.SemicolonBefore(start, cue.End) is { } semicolon)
                return semicolon;
            if (BehindSemicolon(cues[next], cue.End) is { } parted)
                return parted;
            var before = Tokens[start - 1];
            if ((before.Text is "," || ClosesBehindComma(start - 1)) && IsFrontedBefore(cue, cues[next]))
                return before.Text is "," ? start - 1 : start;
            if (cues[next].IsParticiple && before.Text is "," || IsLastWord(cues[next], end) && before.Text is "," && cue.Start < start)
                return start - 1;
            if (cues[next].IsParticiple && ClosesBehindComma(start - 1))
                return start;
            if (cues[next].IsParticiple && before.Lower is "while" or "before" && Tokens[start - 2].Text == "," && start - 2 >= cue.End)
                return start - 2;
            if (ColonBefore(cues[next], cue.End) is { } colon)
                return colon;
            if (before.Lower is "but" or "while" or "and" or "though" or "although" && start >= 2 && (Tokens[start - 2].IsDoubleQuote || Tokens[start - 2].Text == ","))
                return start - 2 >= cue.End ? start - 1 : end;
            if (before.Lower is "and" or "but" && (cues[next].Subject == cue.Subject || cues[next].Subject?.First == start && cues[next].Form is CueForm.Past or CueForm.Third && !article.HoldsFiniteVerb(cue.End, start) && !article.IsQuoted(start - 1)))
                return start - 1;
        }

        for (var at = cue.End; at + 2 < end; at++)
        {
            if (Tokens[at].Text == "," && Tokens[at + 1].Lower is "according" && Tokens[at + 2].Lower is "to")
                return at;
            // "“Never again,” referring to the flood": what it meant is told by whoever reports it.
            if (Tokens[at].Text == "," && Tokens[at + 1].Lower is "referring" or "alluding" && Tokens[at + 2].Is("to") && (article.IsQuoted(at) || article.QuotationAt(at - 1) is not null))
                return article.IsQuoted(at) ? at + 1 : at;
            // "was “outstanding,” defending her": what whoever says so does as he says it.
            if (Tokens[at].Text == "," && Tokens[at + 1].IsDoubleQuote && at + 2 < end && article.QuotationUntil(at + 2) is not null && article.Tags[at + 2].Penn == "VBG" && CueFrames.Find(article.LemmaOf(at + 2), "VERB") is not null)
                return at + 2;
            if (at > cue.End && at - cue.End < FurthestMouthpiece && Tokens[at].Lower is "through" or "via" && !article.IsQuoted(at) && IsMouthpiece(at + 1, end) && !article.HoldsFiniteVerb(cue.End, Math.Min(end, at + FurthestMouthpiece)))
                return at;
            if (Tokens[at].Is("without") && !article.IsQuoted(at) && IsProving(at + 1, end))
                return at;
            if (Tokens[at].Text == "," && !article.IsQuoted(at) && (IsOccasion(at + 1, end) || TellersDeed.ReportOf(article, article.Speakers, at + 1) is not null))
                return at;
        }

        return end;
    }

    // "said the drills could begin in May, in an interview with the Gazette": where it was said.
    private bool IsOccasion(int at, int end)
    {
        var noun = at + 2;
        while (noun < end && article.Tags[noun].Universal is "ADJ" or "NOUN" && !ContentEnd.Occasions.Contains(Tokens[noun].Lower))
            noun++;
        return at + 2 < end && Tokens[at].Lower is "in" or "during" && Tokens[at + 1].Lower is "a" or "an" && noun < end && ContentEnd.Occasions.Contains(Tokens[noun].Lower);
    }

    // "denied the report via her agent": by whom it was said for another, where no clause is said.
    private bool IsMouthpiece(int at, int end) =>
        at + 1 < end && (FunctionWords.IsDeterminer(Tokens[at].Lower) || article.Tags[at].Penn == "PRP$") && Mouthpieces.Contains(Tokens[article.Tags[at + 1].Universal == "ADJ" && at + 2 < end ? at + 2 : at + 1].Lower);

    private const int FurthestMouthpiece = 24;

    private static readonly HashSet<string> Mouthpieces = FunctionWords.Set("lawyer lawyers attorney attorneys solicitor solicitors spokesman spokeswoman spokesperson representative representatives agent publicist aide counsel");

    // "After Orlova criticised the plan, Belk shot back": the clause with which the sentence begins ends where its verb's own subject stands.
    private bool IsFrontedBefore(Cue cue, Cue next) =>
        article.Dependencies[cue.Range.End - 1] is { Label: "advcl", Head: var main } && next.Range.Contains(main) && article.Tree.Child(cue.Range.End - 1, "mark") < cue.Range.First;

    // "said the vote was stolen, without offering evidence": how it was said is not what was said.
    private static readonly HashSet<string> Proving = FunctionWords.Set("offering providing giving citing presenting");
    private static readonly HashSet<string> Proofs = FunctionWords.Set("evidence proof details explanation reason reasons source sources");

    // "without giving notice" may be all that matters.
    private bool IsProving(int at, int end)
    {
        if (Tokens[at].Lower is "elaborating" or "specifying")
            return true;
        var noun = at + 1;
        while (noun < end && (FunctionWords.IsDeterminer(Tokens[noun].Lower) || article.Tags[noun].Universal == "ADJ"))
            noun++;
        return Proving.Contains(Tokens[at].Lower) && noun < end && Proofs.Contains(Tokens[noun].Lower);
    }

    // "While Orlova says the bridge is safe, Belk wants to close it": the clause with which the sentence begins ends where another's begins.
    private int? MainClauseBehind(Cue cue, int end)
    {
        if (cue.Subject is not { First: > 0 and var subject } || subject > cue.Start || !(Tokens[subject - 1].Lower is "while" or "although" or "though" or "whereas") || article.Sentences[article.SentenceAt(subject)].First < subject - 2)
            return null;
        int? first = null;
        for (var at = cue.End; at + 2 < Math.Min(end, cue.End + LongestClause); at++)
        {
            if (Tokens[at].Text != "," || article.IsQuoted(at) || !article.HoldsFiniteVerb(cue.End, at) || VerbOfClause(Tokens[at + 1].IsDoubleQuote ? at + 2 : at + 1, end) is not { } verb)
                continue;
            if (article.Tree.LabelOf(verb) == "root")
                return at;
            first ??= at;
        }

        return first;
    }

    // Of the clause whose subject stands right there.
    private int? VerbOfClause(int first, int end)
    {
        for (var at = first; at < Math.Min(end, first + LongestSubject) && Tokens[at].Kind != TokenKind.Mark && article.Tags[at].Penn is not ("WDT" or "WP") && article.Tags[at].Universal is not ("CCONJ" or "SCONJ"); at++)
            if (article.Dependencies[at] is { Label: "nsubj" or "nsubj:pass", Head: var verb } && verb > at)
                return article.Tree.RangeOf(at).First >= first ? verb : null;
        return null;
    }

    private const int LongestSubject = 6;

    // What is said in a clause before the sentence's own is no longer.
    private const int LongestClause = 80;

    // "A man who said he was the owner left": where the sentence tells what the one who said so did.
    private int? PredicateBehind(Cue cue)
    {
        if (RelativeVerb(cue.Range) is not { } verb || article.Dependencies[verb].Head is not (>= 0 and var spoken) || article.Dependencies[spoken] is not { Label: "nsubj" or "nsubj:pass", Head: var told } || told < cue.End || !Enumerable.Range(cue.End, told - cue.End).Any(at => article.Tags[at].Universal is "VERB" or "AUX" && article.Dependencies[at].Head != told))
            return null;
        return article.Tree.ChildrenOf(told).Where(child => child > cue.End && child < told && article.Dependencies[child].Label is "aux" or "aux:pass" or "cop" or "advmod").Append(told).Min();
    }

    private int? RelativeVerb(TokenRange words)
    {
        for (var at = words.First; at < words.End; at++)
            if (article.Dependencies[at].Label == "acl:relcl")
                return at;
        return null;
    }

    // "Belk believes the plan will fail, officials said.": the last report is of all before it.
    private bool IsLastWord(Cue cue, int end) =>
        (cue.End >= end || IsOccasionBehind(cue, end)) && cue.Subject is not null && cue.Verb.Complement.Holds(Complement.After) && !contentBefore.IsRelative(cue);

    // ", Orlova and Belk said in a joint statement.", ", Orlova said on Monday."
    private bool IsOccasionBehind(Cue cue, int end)
    {
        if (end - cue.End > LongestOccasion || article.Tags[cue.End].Universal != "ADP" || end < article.Sentences[article.SentenceAt(cue.End)].End - 1)
            return false;
        for (var at = cue.End; at < end; at++)
            if (article.Tags[at].Universal is "VERB" or "AUX" or "SCONJ" || Tokens[at].Kind == TokenKind.Mark)
                return false;
        return true;
    }

    private const int LongestOccasion = 10;

    // "said it was old: “It leaks,” she added": what is quoted is told by the report behind it.
    private int? ColonBefore(Cue next, int floor) =>
        next.Subject is not null && article.QuotationUntil(next.Start) is { } quotation && quotation.First - 1 is var colon && colon > floor && Tokens[colon].Text == ":" && !article.IsQuoted(colon) ? colon : null;

    // "said it was safe; the mayor, Belk, warned that", "“It is safe,” said Orlova; “it will close,” said Belk"
    private int? BehindSemicolon(Cue next, int floor)
    {
        if (next.Subject is null || article.IsQuoted(next.Start))
            return null;
        var mark = (article.QuotationUntil(next.Start)?.First ?? next.Start) - 1;
        return mark >= floor && Tokens[mark].Text == ";" ? mark : null;
    }

    private bool ClosesBehindComma(int at) => article.QuotationUntil(at + 1) is not null && Tokens[at - 1].Text is ",";
}
