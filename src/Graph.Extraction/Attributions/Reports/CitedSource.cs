using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Contents;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>
/// "X reported, citing Y as saying, ...": X conveys what Y says. Also "X quoted Y as saying", "Y was quoted by X as saying", and what is
/// said before: "..., X quoted Y as saying".
/// </summary>
internal sealed class CitedSource(AnnotatedArticle article, NounPhrases phrases, ContentReader contents)
{
    private List<Token> Tokens => article.Tokens;

    /// <summary>The reports that begin in this sentence: the outer one before the one that it conveys.</summary>
    public List<Attribution> Find(Sentence sentence)
    {
        var reports = new List<Attribution>();
        for (var at = sentence.First + 1; at + 3 < sentence.End; at++)
        {
            if (!(Tokens[at].Lower is "citing" or "quoting" or "quoted" or "quotes" or "cited" or "cites" or "reported") || article.IsQuoted(at))
                continue;
            var known = reports.Count;
            reports.AddRange(IsPassive(at) ? Passive(at, sentence) : Active(at, sentence));
            at = reports.Count > known ? reports[^1].Cue!.Value.End - 1 : at;
        }

        return reports;
    }

    private IEnumerable<Attribution> Active(int citing, Sentence sentence)
    {
        if ((Pronoun(citing + 1) ?? phrases.From(citing + 1, sentence.End)) is not { } named || WithApposition(named, sentence) is not { } cited)
            yield break;
        if (ContentBefore(citing, cited.End + 2, sentence) is { Outer: var source, Content: var before })
        {
            yield return Reported("citing", source, new TokenRange(citing, citing + 1), [before, cited with { End = cited.End + 2 }]);
            yield return Reported("cited-as-saying", cited, new TokenRange(cited.End, cited.End + 2), [before]);
            yield break;
        }

        if (Content(cited.End + 2, sentence) is not { Count: > 0 } content)
            yield break;
        if (Outer(citing, sentence, content) is { } outer)
            yield return outer;
        yield return Reported("cited-as-saying", cited, new TokenRange(cited.End, cited.End + 2), content);
    }

    // "quoted him as saying"
    private TokenRange? Pronoun(int at) => Tokens[at].Lower is "him" or "her" or "them" && Tokens[at + 1].Is("as") ? new TokenRange(at, at + 1) : null;

    // "quoted Mara Orlova, a nurse, as saying"
    private TokenRange? WithApposition(TokenRange cited, Sentence sentence)
    {
        if (IsAsSaying(cited.End, sentence))
            return cited;
        for (var at = cited.End + 2; cited.End < sentence.End && Tokens[cited.End].Text == "," && at < Math.Min(sentence.End, cited.End + LongestApposition); at++)
            if (Tokens[at].Text == ",")
                return IsAsSaying(at + 1, sentence) ? cited with { End = at + 1 } : null;
        return null;
    }

    private const int LongestApposition = 16;

    // "Orlova was quoted as saying that ...", "Orlova was quoted by LNA as saying that ...": the agency conveys it, and its report begins with her.
    private IEnumerable<Attribution> Passive(int quoted, Sentence sentence)
    {
        var agent = AgentAt(quoted + 1, sentence);
        var at = BehindDate(agent?.End ?? quoted + 1, sentence.End);
        if (!IsAsSaying(at, sentence) || SubjectOf(quoted, sentence) is not { } cited)
            yield break;
        agent ??= AgentAt(at + 2, sentence);
        if (SaidBefore(cited, agent is { } later && later.First > at ? later.End : at + 2, sentence) is { } before)
        {
            if (agent is { } citing)
                yield return Reported("citing", citing, new TokenRange(quoted, quoted + 1), [before, cited with { End = at + 2 }]);
            yield return Reported("cited-as-saying", cited, new TokenRange(at, at + 2), [before]);
            yield break;
        }

        if (Content(agent is { } named && named.First > at ? named.End : at + 2, sentence) is not { Count: > 0 } content)
            yield break;
        if (agent is { } source)
            yield return Reported("citing", source, new TokenRange(quoted, quoted + 1), [cited, new TokenRange(at, Math.Max(at + 2, content[0].End)), .. content.Skip(1)]);
        yield return Reported("cited-as-saying", cited, new TokenRange(at, at + 2), content);
    }

    // "was quoted by LNA on February 11 as saying"
    private int BehindDate(int at, int end)
    {
        var from = at < end && Tokens[at].Is("on") ? at + 1 : at;
        while (from < end && phrases.IsDate(from))
            (from, at) = (from + 1, from + 1);
        return at;
    }

    private TokenRange? AgentAt(int by, Sentence sentence) => by + 1 < sentence.End && Tokens[by].Is("by") ? phrases.From(by + 1, sentence.End) : null;

    // "“The bridge is safe,” Orlova was quoted as saying in the Gazette": nothing but where and when stands behind.
    private TokenRange? SaidBefore(TokenRange cited, int behind, Sentence sentence)
    {
        while (behind + 1 < sentence.End && (phrases.IsDate(behind) || Tokens[behind].Lower is "in" or "on" or "late" or "early" or "earlier"))
            behind = Tokens[behind].Lower is "in" or "on" && phrases.From(behind + 1, sentence.End) is { } place ? place.End : behind + 1;
        return behind >= contents.WithoutTerminal(sentence) ? ClosedBefore(cited.First, sentence) : null;
    }

    // What a comma or the mark of a quotation closes before a token.
    private TokenRange? ClosedBefore(int first, Sentence sentence)
    {
        var isClosed = first - 1 > sentence.First && (Tokens[first - 1].Text is "," || article.QuotationUntil(first) is not null);
        return isClosed ? contents.Trim(sentence.First, first) : null;
    }

    private bool IsPassive(int quoted) => quoted > 0 && Tokens[quoted - 1].Lower is "is" or "was" or "were" or "are" or "been" or "being";

    private TokenRange? SubjectOf(int quoted, Sentence sentence)
    {
        var end = quoted - 1;
        while (end > sentence.First && Tokens[end - 1].Lower is "has" or "have" or "had" or "also")
            end--;
        return end > sentence.First && Tokens[end - 1].Text == "," ? BehindAside(quoted, end) : phrases.Until(end, sentence.First);
    }

    // "Ruritania's ambassador in Oldport, Ana Orlova, was quoted"
    private TokenRange? BehindAside(int quoted, int end) =>
        article.Tree.Child(quoted, "nsubj:pass") is { } who && article.Tree.RangeOf(who) is var whole && whole.First < end - 1 && whole.End >= end - 1 ? whole with { End = end } : null;

    private bool IsAsSaying(int at, Sentence sentence) =>
        at + 1 < sentence.End && Tokens[at].Is("as") && Tokens[at + 1].Lower is "saying" or "telling" or "stating" or "claiming" or "writing";

    // "“The bridge is safe,” LNA quoted Orlova as saying on Monday.": nothing but when it was said stands behind.
    private (TokenRange Outer, TokenRange Content)? ContentBefore(int citing, int behind, Sentence sentence)
    {
        while (behind < sentence.End && (phrases.IsDate(behind) || Tokens[behind].Lower is "on" or "late" or "early" or "earlier"))
            behind++;
        if (behind < contents.WithoutTerminal(sentence) || phrases.Until(citing, sentence.First) is not { } outer)
            return null;
        return ClosedBefore(outer.First, sentence) is { } content ? (outer, content) : null;
    }

    private static Attribution Reported(string rule, TokenRange source, TokenRange cue, List<TokenRange> content) => new()
    {
        Rule = rule, CueClass = CueClass.Neutral, Source = source, Cue = cue, Content = content, Confidence = Confidences.Spoken,
    };

    // The outer report is everything from who is cited on.
    private Attribution? Outer(int citing, Sentence sentence, List<TokenRange> content)
    {
        var before = citing - 2;
        // "reported on Wednesday, citing": when it was said may stand between.
        while (before > sentence.First && (phrases.IsDate(before) || Tokens[before].Is("on") && phrases.IsDate(before + 1)))
            before--;
        var hasVerb = Tokens[citing - 1].Text is "," && before > sentence.First && CueWords.IsForm(Tokens[before].Lower);
        var verb = hasVerb ? before : citing;
        if (phrases.Until(verb, sentence.First) is not { } source)
            return null;
        return Reported("citing", source, new TokenRange(verb, verb + 1), [content[0] with { First = citing + (hasVerb ? 0 : 1) }, .. content.Skip(1)]);
    }

    private List<TokenRange> Content(int at, Sentence sentence)
    {
        while (at < sentence.End && Tokens[at].Text is "," or ":")
            at++;
        if (at >= sentence.End)
            return [];
        if (article.QuotationAt(at) is { } quotation && quotation.First == at)
            return [.. quotation.Parts];
        return contents.Trim(at, contents.WithoutTerminal(sentence)) is { } range ? [range] : [];
    }
}
