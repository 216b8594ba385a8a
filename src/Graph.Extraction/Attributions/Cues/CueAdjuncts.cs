using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Contents;
using Graph.Extraction.Attributions.Reports;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>What stands between a cue and what is said: when, where and from whom it was said.</summary>
internal sealed class CueAdjuncts(AnnotatedArticle article, NounPhrases phrases, ContentStarts starts, CitedAside asides)
{
    private List<Token> Tokens => article.Tokens;

    /// <summary>Skips when, where and from whom it was said: "on Monday", "in a statement to the council", ", citing the mayor,".</summary>
    public int SkipAdjuncts(Cue cue, int at, int ceiling, Sentence sentence)
    {
        var start = at;
        for (var steps = 0; steps < 3 && at < ceiling; steps++)
        {
            while (at < ceiling && (phrases.IsDate(at) || Tokens[at].IsWord && FunctionWords.IsAdverb(Tokens[at].Lower) && !starts.OpensPhrase(at) || IsPartOfPeriod(at)))
                at++;
            at = BehindForTime(at, ceiling);
            if (BehindDay(cue, at, ceiling) is { } noun)
                return noun;
            if (at < ceiling && asides.ClosingComma(at, sentence) is { } close && close < ceiling)
                return close + 1;
            if (at >= ceiling || NounPhrases.IsRoughly(Tokens, at) || !AdjunctPrepositions.Contains(Tokens[at].Lower) && !TellsOfOccasion(cue, at) || OpensOwnDeed(cue, at))
                break;
            if (IsByReport(at))
                return start;
            var stop = at + 1;
            while (stop < ceiling && stop < at + 14 && !Tokens[stop].Is("because") && !OpensClause(stop, cue) && !(IsQuotationMark(stop) || Tokens[stop].Text is "," or ":" or "." or ";" or "—" || IsDashBehindDate(stop) || Tokens[stop].Lower is "that"))
                stop++;
            if (stop < ceiling && !OpensClause(stop, cue) && !(IsQuotationMark(stop) || Tokens[stop].Text is "," or ":" or "." or ";" || IsDashBehindDate(stop) || Tokens[stop].Lower is "that"))
                return start;
            if (stop < ceiling && Tokens[stop].Is("that") && IsOfNoun(stop - 1, at))
                return start;
            if (stop < ceiling && IsPurpose(at))
                return ceiling;
            at = stop;
        }

        return BehindRelative(at, ceiling) ?? BehindDeed(at, ceiling) ?? BehindAside(at, ceiling) ?? BehindJoint(at, ceiling) ?? at;
    }

    // "did not call to say that"
    private bool IsPurpose(int at) => Tokens[at].Is("to") && at + 1 < Tokens.Count && article.Tags[at + 1].Penn == "VB";

    // "agreed to the deal despite the fact that", "hit back at claims that": the clause is what the noun tells.
    private bool IsOfNoun(int noun, int preposition) =>
        Tokens[noun].Is("fact") || Tokens[preposition].Lower is "at" or "to" or "against" && article.Tags[noun].Universal == "NOUN" && CueFrames.Find(article.LemmaOf(noun), "NOUN") is not null && !Documents.Speaking.Contains(article.LemmaOf(noun));

    // "reported on Tuesday -- a sign of hope"
    private bool IsDashBehindDate(int at) => Tokens[at].Text is "–" or "--" && phrases.IsDate(at - 1);

    // "said as he left the hall, “...”": what was done meanwhile.
    private int? BehindDeed(int at, int ceiling)
    {
        if (at + 3 >= ceiling || !(Tokens[at].Lower is "as" or "while" or "when" or "after" or "before") || article.IsQuoted(at))
            return null;
        for (var comma = at + 3; comma + 1 < Math.Min(ceiling, at + LongestAside); comma++)
            if (Tokens[comma].Text is "," or ":")
                return IsQuotationMark(comma + 1) ? comma : null;
        return null;
    }

    // "said on Monday, in a nod to her critics, “...”", "said, pointing at the bridge, “...”": how it was said, up to what is quoted.
    private int? BehindAside(int comma, int ceiling)
    {
        if (comma + 2 >= ceiling || Tokens[comma].Text != "," || article.IsQuoted(comma) || !(FunctionWords.Prepositions.Contains(Tokens[comma + 1].Lower) || article.Tags[comma + 1].Penn == "VBG"))
            return null;
        for (var at = comma + 2; at + 1 < Math.Min(ceiling, comma + LongestManner) && !article.Tags[at].IsFinite && !article.IsQuoted(at); at++)
            if (Tokens[at].Text == "," && IsQuotationMark(at + 1))
                return at;
        return null;
    }

    // "in an answer to those who wrote to her, most of them from the old town of Karst"
    private const int LongestManner = 28;

    // "added, though, that"
    private int? BehindJoint(int comma, int ceiling) =>
        comma + 3 < ceiling && Tokens[comma].Text == "," && Tokens[comma + 2].Text == "," && Tokens[comma + 1].Lower is "though" or "however" or "too" or "therefore" or "meanwhile" or "nonetheless" or "nevertheless" && Tokens[comma + 3].Is("that") ? comma + 3 : null;

    // "said on Channel One, where he is paid to speak, that"
    private int? BehindRelative(int comma, int ceiling)
    {
        if (comma + 2 >= ceiling || Tokens[comma].Text != "," || !(Tokens[comma + 1].Lower is "where" or "which" or "when" or "who"))
            return null;
        for (var at = comma + 2; at + 1 < Math.Min(ceiling, comma + LongestAside); at++)
            if (Tokens[at].Text == "," && Tokens[at + 1].Is("that"))
                return at + 1;
        return null;
    }

    private const int LongestAside = 16;

    // "said in a statement it would send help": with a pronoun and its verb behind a noun begins what is said.
    private bool OpensClause(int at, Cue cue) =>
        cue.Verb.Complement.Holds(Complement.Bare) && at + 1 < Tokens.Count && Tokens[at].Lower is "it" or "he" or "she" or "they" or "we" && article.Tags[at - 1].Universal is "NOUN" or "PROPN"
        && (article.Tags[at + 1].IsFinite || FunctionWords.Auxiliaries.Contains(Tokens[at + 1].Lower));

    // "responded by accusing Belk of “lies”": the second verb reports.
    private bool IsByReport(int at) =>
        at + 1 < Tokens.Count && Tokens[at].Is("by") && article.Tags[at + 1].Penn == "VBG" && CueFrames.Find(article.LemmaOf(at + 1), "VERB") is not null;

    // "said late on Monday", "said early in May"
    private bool IsPartOfPeriod(int at) =>
        at + 1 < Tokens.Count && Tokens[at].Lower is "late" or "early" && (phrases.IsDate(at + 1) || AdjunctPrepositions.Contains(Tokens[at + 1].Lower));

    // "announced on Friday the arrest of two men", "said on Friday some of the roads were closed": a day alone stands between the verb and what is said.
    private int? BehindDay(Cue cue, int at, int ceiling)
    {
        if (at + 2 >= ceiling || !(Tokens[at].Lower is "on" or "in") || !phrases.IsDate(at + 1))
            return null;
        var first = at + 2;
        while (first < ceiling && phrases.IsDate(first))
            first++;
        return first < ceiling && FunctionWords.IsDeterminer(Tokens[first].Lower) && !Tokens[first].Is("that") && OpensSaid(cue.Range.End - 1, NounFrom(first, ceiling)) ? first : null;
    }

    // The tree may take an object behind a day for another one.
    private bool OpensSaid(int verb, int noun) =>
        article.Tree.LabelOf(noun) is "obj" or "nsubj" or "nsubj:pass" || article.Tree.LabelOf(noun) == "obl" && article.Tree.HeadOf(noun) == verb && article.Tree.Child(noun, "case") is null;

    private int NounFrom(int determiner, int ceiling)
    {
        var at = determiner;
        while (at + 1 < ceiling && article.Tree.LabelOf(at) is "det" or "amod" or "nummod" or "compound" && article.Tree.HeadOf(at) > at)
            at++;
        return at;
    }

    // "admitted for the first time that", "argued for the second straight debate that"
    private int BehindForTime(int at, int ceiling)
    {
        if (at + 4 >= ceiling || !Tokens[at].Is("for") || !Tokens[at + 1].Is("the") || !(Tokens[at + 2].Lower is "first" or "second" or "third" or "fourth" or "fifth" or "last" or "umpteenth"))
            return at;
        var noun = Tokens[at + 3].Lower is "straight" or "consecutive" or "successive" ? at + 4 : at + 3;
        return Tokens[noun].Is("time") || noun > at + 3 && noun + 1 < ceiling && article.Tags[noun].Universal == "NOUN" && Tokens[noun + 1].Is("that") ? noun + 1 : at;
    }

    // "in an interview published on Sunday"
    private bool TellsOfOccasion(Cue cue, int at) =>
        article.Tags[at].Penn == "VBN" && article.Dependencies[at] is { Label: "acl", Head: var told } && told >= cue.End && told < at;

    // The marks of a title are none.
    private bool IsQuotationMark(int at) => Tokens[at].IsDoubleQuote && article.IsQuoted(at);

    // "vowed to return", but not "I want to thank you", which does what it says.
    private bool OpensOwnDeed(Cue cue, int at) =>
        cue.Verb.Complement.Holds(Complement.Infinitive) && starts.OpensInfinitive(at)
        && !(cue.Subject is { Length: 1 } subject && Tokens[subject.First].Lower is "i" or "we" or "you");

    private static readonly HashSet<string> AdjunctPrepositions = FunctionWords.Set("in into on at during throughout over to from via through after before by of outside inside near amid following ahead upon behind");
}
