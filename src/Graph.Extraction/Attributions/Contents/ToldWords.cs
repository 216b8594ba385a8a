using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Contents;

/// <summary>Who is told, behind the cue: "told reporters", "told the council to go".</summary>
internal sealed class ToldWords(AnnotatedArticle article, NounPhrases phrases, ContentStarts starts)
{
    private List<Token> Tokens => article.Tokens;

    /// <summary>"told reporters", "told the committee on Monday".</summary>
    public TokenRange? Addressee(Cue cue, int ceiling)
    {
        if (cue.IsInverted || cue.End >= ceiling)
            return null;
        if (!cue.Verb.Complement.Holds(Complement.Addressee))
            return cue.Verb.Lemma is "warn" or "caution" ? UntilThat(cue.End, ceiling) : null;
        var first = cue.End;
        if (Tokens[first].Lower is "me" or "him" or "her" or "them" or "us" or "you")
            return new TokenRange(first, first + 1);
        if (ListUntilThat(first, ceiling) is { } many)
            return many;
        return (phrases.StartsName(first) || Tokens[first].IsCapitalised || starts.StartsNoun(first)) && WithNoun(phrases.From(first, ceiling) ?? new(first, first + 1), ceiling) is { } told ? WithTitle(WithoutClause(WithName(told, ceiling)), ceiling) : null;
    }

    // "warned Belk that", but not "warned on Monday that", "warned Quelland would pay"
    private TokenRange? UntilThat(int first, int ceiling) =>
        phrases.From(first, ceiling) is { } warned && warned.End < ceiling && Tokens[warned.End].Is("that") && article.Speakers.MayBe(warned.End - 1) ? warned : null;

    // "told mayors, teachers and union leaders that": all who are told.
    private TokenRange? ListUntilThat(int first, int ceiling)
    {
        var commas = 0;
        for (var at = first; at < Math.Min(ceiling, first + LongestList); at++)
        {
            if (Tokens[at].Is("that"))
                return commas > 0 && at > first + 2 && Enumerable.Range(first, at - first).Any(word => Tokens[word].Is("and")) ? new TokenRange(first, at) : null;
            if (Tokens[at].Text == ",")
                commas++;
            else if (!(article.Tags[at].Universal is "NOUN" or "ADJ" or "PROPN" || Tokens[at].Lower is "and" or "the"))
                return null;
        }

        return null;
    }

    private const int LongestList = 16;

    // "told a hastily called conference that": what the tree knows as the object goes on to its noun.
    private TokenRange? WithNoun(TokenRange told, int ceiling)
    {
        var noun = told.End;
        while (noun < ceiling && noun < told.End + LongestName && article.Dependencies[noun].Label is "amod" or "advmod" or "compound")
            noun++;
        return noun > told.End && noun < ceiling && article.Dependencies[noun].Label is "obj" or "iobj" && article.Tree.RangeOf(noun).First == told.First ? told with { End = noun + 1 } : told is { Length: 1, First: var only } && FunctionWords.IsDeterminer(Tokens[only].Lower) ? null : told;
    }

    private const int LongestName = 4;

    /// <summary>"told Belk to go", "told reporters not to ask", but not "told lies to win".</summary>
    public bool IsDemand(Cue cue, TokenRange told) =>
        cue.Verb.Lemma == "tell" && starts.OpensInfinitive(told.End < Tokens.Count && Tokens[told.End].Is("not") ? told.End + 1 : told.End) && article.Speakers.MayBe(told.End - 1);

    // "told Lowmark Radio's “Good Morning” that": a title is part of who is told.
    private TokenRange WithTitle(TokenRange told, int ceiling)
    {
        var mark = told.End < ceiling && Tokens[told.End].Kind == TokenKind.Possessive ? told.End + 1 : told.End;
        if (mark >= ceiling || !Tokens[mark].IsDoubleQuote || article.IsQuoted(mark))
            return told;
        do
            mark++;
        while (mark < ceiling && !Tokens[mark].IsDoubleQuote);
        return mark < ceiling ? told with { End = mark + 1 } : told;
    }

    // "told reporters Norway would pay", "told reporters the bridge was safe": with the name or the article begins what they are told.
    private TokenRange WithoutClause(TokenRange told)
    {
        for (var at = told.First + 1; at < told.End; at++)
            if (phrases.NameFrom(told.First)?.End == at && IsSubjectOfTold(told.End - 1))
                return told with { End = at };
            else if (phrases.StartsName(at) && Tokens[at - 1] is { IsWord: true, IsCapitalised: false } listener && listener.Lower.EndsWith('s') || OpensNext(at))
                return told with { End = at };
        return told;
    }

    // "told Lowmark Radio power might be cut": the tree may take the listener for a part of the subject.
    private bool IsSubjectOfTold(int noun) => article.Dependencies[noun].Label.StartsWith("nsubj", StringComparison.Ordinal) && article.Dependencies[noun].Head is var verb && verb > noun && article.Dependencies[verb].Label == "ccomp";

    private bool OpensNext(int at) => starts.OpensInfinitive(at) ||
        Tokens[at].Lower is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "our" or "my" or "your" or "no" && Tokens[at - 1] is { IsWord: true, Lower: var listener } && !FunctionWords.IsDeterminer(listener) && !FunctionWords.Prepositions.Contains(listener) && !FunctionWords.Coordinators.Contains(listener);

    // "told the Norwegian daily Lowmark Post that", "told Lowmark Radio National the plan was dead": before an article or a pronoun a word
    // with a capital is the end of who is told.
    private TokenRange WithName(TokenRange told, int ceiling) =>
        told.End + 1 < ceiling && told.Length > 1 && phrases.NameFrom(told.First)?.End == told.End && article.Tags[told.End].Universal == "PROPN" && !phrases.StartsName(told.End) && (FunctionWords.IsDeterminer(Tokens[told.End + 1].Lower) || FunctionWords.SubjectPronouns.Contains(Tokens[told.End + 1].Lower)) ? told with { End = told.End + 1 }
        : phrases.StartsName(told.End) && phrases.From(told.End, ceiling) is { } name && name.End < ceiling && Tokens[name.End].Lower is "that" or "," or ":" or "on" or "in" ? told with { End = name.End } : told;
}
