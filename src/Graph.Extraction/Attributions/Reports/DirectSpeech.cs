using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Blocks;
using Graph.Extraction.Quotations;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>
/// Quotations that stand as direct speech stands but with a verb that is not known for saying: "“Enough,” Orlova sighed",
/// "Orlova put it this way: “...”", "Orlova says," with a quotation for the next paragraph, "her answer: “...”". Where a quotation stands and how it is closed tells that it is
/// said; the verb or noun beside it is the cue.
/// </summary>
internal sealed class DirectSpeech(AnnotatedArticle article, NounPhrases phrases, SubjectPhrases subjects)
{
    private const int FewestWords = 3;

    // Between a verb and the colon: "put it this way to the reporters who had come:".
    private const int FurthestVerb = 16;

    private List<Token> Tokens => article.Tokens;

    /// <summary>Whether a quotation stands in the sentence, or may stand below it.</summary>
    public bool MayHold(Sentence sentence) => Below(sentence) is not null || article.HoldsQuotation(sentence);

    /// <param name="taken">Whether a token is said in, or a cue of, a report that has been found.</param>
    public IEnumerable<Attribution> Find(Sentence sentence, Predicate<int> taken)
    {
        if (Below(sentence) is { } below && !taken(below.First) && IsUtterance(below) && Introducer(sentence.End, sentence, taken) is { } above && (Tokens[sentence.End - 1].Text == ":" || above.Verb >= sentence.End - 2))
            yield return Said(above.Verb, above.Subject, below, "introduced");
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (article.QuotationAt(at) is { } quotation && Closes(quotation, at) && !taken(at) && (HowPut(at + 1) ?? (IsUtterance(quotation) ? Follower(at + 1, sentence, taken) : null)) is { } behind)
                yield return Said(behind.Verb, behind.Subject, quotation, "behind");
            else if (at > sentence.First && Opened(at) is { } opened && !taken(opened.First) && IsUtterance(opened) && Introducer(at, sentence, taken) is { } before)
                yield return Said(before.Verb, before.Subject, opened, "introduced");
            else if (at > sentence.First && Tokens[at - 1].Text == ":" && Opened(at) is { } answer && !taken(answer.First) && Answer(at - 1, sentence) is { } whose)
                yield return Said(whose.Noun, whose.Owner, answer, "answer");
        }
    }

    // "“A shame,” was how Orlova put it."
    private (int Verb, TokenRange Subject)? HowPut(int first)
    {
        if (first + 3 >= Tokens.Count || !(Tokens[first].Lower is "is" or "was") || !Tokens[first + 1].Is("how"))
            return null;
        for (var at = first + 3; at < Math.Min(Tokens.Count, first + FurthestVerb) && Tokens[at].IsWord; at++)
            if (IsFinite(at))
                return (at, new(first + 2, at));
        return null;
    }

    // "Her answer: “No.”", "Orlova had one answer: “No.”": what is said stands behind the noun for it, however short.
    private (int Noun, TokenRange Owner)? Answer(int colon, Sentence sentence)
    {
        for (var at = colon - 1; at >= Math.Max(sentence.First, colon - FurthestVerb) && !article.IsQuoted(at); at--)
            if (article.Tags[at].Universal == "NOUN" && Answers.Contains(article.LemmaOf(at)) && (at == colon - 1 || IsTold(at, colon)) && subjects.OwnerOf(at) is { } owner)
                return (at, owner);
        return null;
    }

    // "Her answer was short:"
    private bool IsTold(int answer, int colon) =>
        article.Tree.LabelOf(answer) == "nsubj" && article.Tree.HeadOf(answer) is var told && told > answer && told < colon && article.Tree.Child(told, "cop") is not null;

    private static readonly HashSet<string> Answers = FunctionWords.Set("answer reply response message verdict word comment explanation question advice conclusion");

    // Words enough, and begun like a sentence: no title, no term.
    private bool IsUtterance(Quotation quotation) =>
        quotation.InnerLength >= FewestWords && Enumerable.Range(quotation.First, quotation.Parts[0].Length).FirstOrDefault(at => Tokens[at].IsWord, -1) is >= 0 and var first && Tokens[first].IsCapitalised && Enumerable.Range(quotation.First, quotation.Parts[0].Length).Any(at => article.Tags[at].Universal is "VERB" or "AUX");

    private bool Closes(Quotation quotation, int at) => quotation.End == at + 1 && at > quotation.First && Tokens[at - 1].Text is "," or "!" or "?" or "—" or "…";

    // “...,” Orlova sighed / sighed Orlova
    private (int Verb, TokenRange Subject)? Follower(int first, Sentence sentence, Predicate<int> taken)
    {
        for (var at = first; at < Math.Min(sentence.End, first + FurthestVerb); at++)
        {
            if (!IsFinite(at) || taken(at))
                continue;
            if (at == first)
                return (subjects.Behind(at) ?? (phrases.StartsName(at + 1) ? phrases.From(at + 1, sentence.End) : null)) is { } inverted ? (at, inverted) : null;
            return subjects.Before(at, at, first) is { } subject && subject.First == first ? (at, subject) : null;
        }

        return null;
    }

    /// <summary>The quotation that opens here behind a comma or colon.</summary>
    private Quotation? Opened(int at) =>
        Tokens[at - 1].Text is ":" or "," && article.QuotationAt(at) is { } quotation && quotation.First == at ? quotation : null;

    /// <summary>The quotation that is the next paragraph where a sentence ends with a colon, or with its verb: "and they say,".</summary>
    private Quotation? Below(Sentence sentence)
    {
        var next = sentence.BlockIndex + 1;
        return (Tokens[sentence.End - 1].IsWord && sentence.BlockKind == BlockKind.Prose || Tokens[sentence.End - 1].Text is ":" or ",") && next < article.Blocks.Count && article.BlockTokens[next] is { IsEmpty: false } block && block.First == sentence.End
            && article.QuotationAt(block.First) is { } below && below.First == block.First ? below : null;
    }

    private (int Verb, TokenRange Subject)? Introducer(int mark, Sentence sentence, Predicate<int> taken)
    {
        for (var at = mark - 1; at >= Math.Max(sentence.First, mark - FurthestVerb); at--)
        {
            if (article.IsQuoted(at) || CueWords.IsForm(Tokens[at].Lower) && taken(at))
                return null;
            if (IsSpoken(at) && !taken(at) && subjects.Of(at) is { } subject && subject.End <= at && !subjects.IsInAside(subject))
                return (at, subject);
            // "Said Mara Ostrova, who lives there, “...”"
            if (at == sentence.First && IsSpoken(at) && CueWords.IsForm(Tokens[at].Lower) && !taken(at) && subjects.Behind(at) is { } behind)
                return (at, behind);
            if (Tokens[mark - 1].Text == ":" && IsSaidToBe(at) is { } blunt && !taken(at))
                return blunt;
        }

        return null;
    }

    // "Orlova was more outspoken: “...”", but not "the sign was clear".
    private (int Verb, TokenRange Subject)? IsSaidToBe(int adjective) =>
        article.Tags[adjective].Universal == "ADJ" && article.Tree.Child(adjective, "cop", "aux:pass") is { } verb && article.Tree.Child(adjective, "nsubj") is { } subject && subject < verb
        && subjects.Phrase(subject) is { } phrase && phrase.End <= verb && (article.Tags[phrase.End - 1].Universal == "PROPN" || FunctionWords.SubjectPronouns.Contains(Tokens[subject].Lower) && !Tokens[subject].Is("it")) ? (verb, phrase) : null;

    // A finite verb, or "to say", "saying".
    private bool IsSpoken(int at) => IsFinite(at) || article.Tags[at].Universal == "VERB" && CueWords.IsForm(Tokens[at].Lower);

    private bool IsFinite(int at) => article.Tags[at] is { Universal: "VERB", Penn: "VBD" or "VBZ" or "VBP" } || IsPlainPast(at);

    // "Orlova put it this way": without an auxiliary a verb that looks the same in the past.
    private bool IsPlainPast(int at) => article.Tags[at] is { Universal: "VERB", Penn: "VB" } && article.Tree.Child(at, "nsubj") is { } subject && subject < at && article.Tree.Child(at, "aux", "mark") is null;

    private Attribution Said(int verb, TokenRange subject, Quotation quotation, string rule) => new()
    {
        Rule = "direct-" + rule,
        CueClass = CueWords.Find(Tokens[verb].Lower, "")?.Verb.Class ?? CueClass.Neutral,
        Source = subjects.WithClosingComma(subject),
        Cue = new TokenRange(verb, verb + 1),
        Content = [.. quotation.Parts],
        Confidence = Confidences.Construed,
    };
}
