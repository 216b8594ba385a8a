using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Dates;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Attributions;

/// <summary>
/// When and on what occasion something was said: dates and "in an interview with ..." outside what is said. Inside another's report only that
/// report's words tell it: "The Gazette reported on Monday that Orlova had said" does not tell when she did.
/// </summary>
internal static class Circumstances
{
    public static void Read(AnnotatedArticle article, Attribution attribution)
    {
        if (attribution.Cue is not { } cue)
            return;
        var sentence = article.Sentences[article.SentenceAt(cue.First)];
        if (DateOf(article, attribution, sentence) is { } date)
        {
            attribution.SaidAt = IsToCome(article, cue) ? date.Date : date.Past;
            attribution.SaidAtEvidence = article.SpanOf(date.Range);
        }

        attribution.Occasion = Occasion(article, attribution, sentence.First, sentence.End);
    }

    // The first that hangs on no clause about something else: "the council, which met last week, said on Monday".
    private static DateMention? DateOf(AnnotatedArticle article, Attribution attribution, Sentence sentence)
    {
        DateMention? first = null;
        foreach (var date in article.DatesIn(sentence.First, sentence.End))
        {
            if (!IsOutside(attribution, date.Range.First) || IsConveyedApart(attribution, date.Range.First) || IsBehindPublication(article, attribution, date) || IsOpenEnded(article, date.Range.First))
                continue;
            if (!IsOfOtherClause(article, attribution.Cue!.Value, date.Range))
                return date;
            if (!IsAside(article, date.Range) && !IsToldApart(article, attribution.Cue.Value, date.Range))
                first ??= date;
        }

        return first;
    }

    // "Orlova, who has led the bank since 2019, said"
    private static bool IsOpenEnded(AnnotatedArticle article, int date) => date > 0 && article.Tokens[date - 1].Lower is "since" or "until" or "by";

    // "Orlova, who will leave next month, said": nothing is told before it is said.
    private static bool IsBehindPublication(AnnotatedArticle article, Attribution attribution, DateMention date) =>
        article.Source.PublishedOn is { } published && date.Past is { } past && past.First > published && !IsToCome(article, attribution.Cue!.Value);

    private static bool IsOfOtherClause(AnnotatedArticle article, TokenRange cue, TokenRange date)
    {
        var at = article.HeadOf(date);
        for (var steps = 0; steps < Deepest && at >= 0 && !cue.Contains(at); steps++, at = article.Dependencies[at].Head)
            if (article.Dependencies[at].Label is "acl" or "acl:relcl" or "advcl")
                return true;
        return false;
    }

    // "said Orlova, calling on Belk to explain why the bridge had been closed in 2019", "since the mill closed in 2023, which Orlova says was right": when it was closed.
    private static bool IsToldApart(AnnotatedArticle article, TokenRange cue, TokenRange date)
    {
        var at = article.HeadOf(date);
        for (var steps = 0; steps < Deepest && at >= 0 && !cue.Contains(at); steps++, at = article.Dependencies[at].Head)
            if (article.Dependencies[at] is { Label: "ccomp", Head: var told } && told > cue.First || article.Dependencies[at].Label == "advcl" && article.Tree.Child(at, "nsubj", "nsubj:pass") is not null)
                return true;
        return false;
    }

    // "Orlova, whose term ends in 2031, said", but not "who met them on Monday said": between commas it tells of somebody, at any time.
    private static bool IsAside(AnnotatedArticle article, TokenRange date)
    {
        var at = article.HeadOf(date);
        for (var steps = 0; steps < Deepest && at >= 0; steps++, at = article.Dependencies[at].Head)
            if (article.Dependencies[at].Label == "acl:relcl")
                return article.Tree.RangeOf(at).First is > 0 and var first && (article.Tokens[first].Text == "," || article.Tokens[first - 1].Text == ",");
        return false;
    }

    // No phrase of a real sentence lies deeper.
    private const int Deepest = 20;

    // "will announce on May 2": the day lies ahead, as no other report's does.
    private static bool IsToCome(AnnotatedArticle article, TokenRange cue) =>
        Enumerable.Range(cue.First, cue.Length).Any(at => article.Tokens[at].Lower is "will" or "would" or "shall" or "'ll" or "'d" or "wo");

    private static bool IsOutside(Attribution attribution, int token) =>
        !attribution.Tells(token) && (attribution.Within is not { } outer || outer.Tells(token));

    // A date behind the content of a statement inside this one tells of that one.
    private static bool IsConveyedApart(Attribution attribution, int token) =>
        attribution.Source is { } source && source.Contains(token);

    private static TokenRange? Occasion(AnnotatedArticle article, Attribution attribution, int first, int end)
    {
        for (var at = first; at + 2 < end; at++)
        {
            if (HeadsBehind(article.Tokens[at].Lower) is not { } heads || !IsOutside(attribution, at) || article.IsQuoted(at) && !article.IsQuoted(attribution.Cue!.Value.First))
                continue;
            for (var head = at + 1; head < Math.Min(at + FurthestHead, end) && IsOutside(attribution, head) && !article.Tokens[head].Is("that"); head++)
                if (heads.Contains(article.Tokens[head].Lower) && !IsVerb(article, head) && !(article.Tokens[head].Is("event") && article.Tokens[head - 1].Is("the") && head + 1 < end && article.Tokens[head + 1].Is("of")) && !IsAttribute(article, head) && !IsOfOtherReport(article, attribution.Cue!.Value, head))
                    return new TokenRange(at, OccasionEnd(article, attribution, WithNextNoun(article, head, end, heads) + 1, end));
        }

        return null;
    }

    // "her weekly press briefing"
    private static int WithNextNoun(AnnotatedArticle article, int head, int end, HashSet<string> heads) =>
        head + 1 < end && heads.Contains(article.Tokens[head + 1].Lower) && article.Tags[head + 1].Universal == "NOUN" ? head + 1 : head;

    // "in global efforts to address it", "in Oldport, they are hearing her"
    private static bool IsVerb(AnnotatedArticle article, int at) =>
        article.Tags[at].Universal == "VERB" && (article.Tokens[at - 1].Is("to") || article.Tags[at - 1].Universal is "AUX" or "PRON");

    // "in the e-mail inquiry"
    private static bool IsAttribute(AnnotatedArticle article, int at) =>
        article.Tokens[at].Lower is "email" or "e-mail" or "call" && at + 1 < article.Tokens.Count && article.Tags[at + 1].Universal == "NOUN";

    // "Orlova, who is expected to leave, said in a speech": the speech is where she said it, and no occasion to expect it.
    private static bool IsOfOtherReport(AnnotatedArticle article, TokenRange cue, int occasion)
    {
        var (verb, told) = (article.Dependencies[occasion].Head, cue.End - 1);
        return verb >= 0 && !cue.Contains(verb) && !cue.Contains(article.Dependencies[verb].Head) && article.Tags[verb].Universal == "VERB" && CueWords.IsForm(article.Tokens[verb].Lower)
            && !(article.Dependencies[told] is { Label: "conj", Head: var joined } && joined == verb && article.Tree.Child(told, "nsubj") is null);
    }

    private static int OccasionEnd(AnnotatedArticle article, Attribution attribution, int from, int end)
    {
        var stop = from;
        while (stop < Math.Min(end, from + LongestBehindHead) && IsOutside(attribution, stop) && article.Tokens[stop].Text is not ("," or "." or ":" or ";") && article.Tokens[stop].Lower is not ("that" or "but") && (!article.IsQuoted(stop) || article.IsQuoted(from - 1)) && attribution.Source?.Contains(stop) != true && attribution.Cue?.Contains(stop) != true)
            stop++;
        return ClosesTitle(article, from, stop, end) ? stop + 2 : LandEnd(article, stop, end) ?? stop;
    }

    // "at a rally in Columbus, Ohio"
    private static int? LandEnd(AnnotatedArticle article, int comma, int end)
    {
        if (comma + 1 >= end || article.Tokens[comma].Text != "," || article.Tags[comma - 1].Universal != "PROPN")
            return null;
        foreach (var mention in TextOrder.Between(article.Mentions, comma + 1, comma + 2, static mention => mention.Range.First))
            if (mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Place or EntityType.State } && (mention.Range.End >= end || article.Tokens[mention.Range.End].Kind == TokenKind.Mark))
                return mention.Range.End;
        return null;
    }

    // "on the radio's “Morning Hour,”"
    private static bool ClosesTitle(AnnotatedArticle article, int from, int comma, int end) =>
        comma + 1 < end && article.Tokens[comma].Text == "," && article.Tokens[comma + 1].IsDoubleQuote
        && Enumerable.Range(from, comma - from).Count(at => article.Tokens[at].IsDoubleQuote) == 1;

    // "in a rare televised interview"
    private const int FurthestHead = 6;

    private const int LongestBehindHead = 11;

    private static HashSet<string>? HeadsBehind(string preposition) => preposition switch
    {
        "in" or "during" or "at" => Occasions,
        "on" => Margins,
        _ => null,
    };

    private static readonly HashSet<string> Occasions = Words.FunctionWords.Set(
        "interview statement conference briefing speech address tweet letter post press remarks hearing rally debate message telegram email e-mail visit testimony communique communiqué declaration note memo readout broadcast video editorial op-ed article essay book meeting summit forum ceremony session gathering event panel dinner trip");

    // "on the sidelines of the summit", "on a call with reporters"
    private static readonly HashSet<string> Margins = Words.FunctionWords.Set("sidelines margins call podcast television radio tv air");
}
