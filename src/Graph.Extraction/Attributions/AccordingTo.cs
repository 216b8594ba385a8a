using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Attributions;

/// <summary>"According to X, ...", "..., according to X" and "..., according to X, ...".</summary>
internal sealed class AccordingTo(AnnotatedArticle article, NounPhrases phrases, ContentReader contents)
{
    private List<Token> Tokens => article.Tokens;

    public IEnumerable<Attribution> Find(Sentence sentence)
    {
        for (var at = sentence.First; at + 2 < sentence.End; at++)
        {
            if (!Tokens[at].Is("according") || !Tokens[at + 1].Is("to") || phrases.From(at + 2, sentence.End) is not { } source)
                continue;
            source = WithName(source, at, sentence);
            var content = Content(at, EndOfRelative(source.End, sentence), sentence).ToList();
            if (content.Count > 0)
                yield return new Attribution
                {
                    Rule = "according-to", CueClass = CueClass.Neutral, Source = source, Cue = new TokenRange(at, at + 2), Content = content, Confidence = 0.85,
                };
            at = source.End - 1;
        }
    }

    // "according to the state agency, LNA, ...": what the agency is called belongs to it.
    private TokenRange WithName(TokenRange source, int cue, Sentence sentence)
    {
        var comma = source.End;
        if (comma + 2 >= sentence.End || Tokens[comma].Text != "," || phrases.StartsName(source.End - 1) || !Tokens[comma + 1].IsCapitalised && !OpensName(comma + 1, cue, sentence) || phrases.From(comma + 1, sentence.End) is not { } name)
            return source;
        return name.End < sentence.End && Tokens[name.End].Text is "," or "." ? source with { End = name.End } : source;
    }

    // "Ten died, according to the monitor, the Oldport Observatory": where all is said before it, no clause begins behind the comma.
    private bool OpensName(int at, int cue, Sentence sentence) =>
        Tokens[at].Is("the") && Tokens[at + 1].IsCapitalised && article.Tags[at - 2].Penn == "NN" && HasContentBefore(cue, sentence);

    // "according to the agency, which cited two diplomats, ...": the comma that ends what is told of the source.
    private int EndOfRelative(int comma, Sentence sentence)
    {
        if (comma + 1 >= sentence.End || Tokens[comma].Text != "," || !Tokens[comma + 1].Is("which") && !Tokens[comma + 1].Is("who"))
            return comma;
        for (var at = comma + 2; at < sentence.End; at++)
            if (Tokens[at].Text == ",")
                return at;
        return comma;
    }

    private IEnumerable<TokenRange> Content(int cue, int behind, Sentence sentence)
    {
        var end = contents.WithoutTerminal(sentence);
        var hasBefore = HasContentBefore(cue, sentence);
        if (hasBefore && contents.Trim(sentence.First, cue) is { } before)
            yield return before;
        if (behind < end && Tokens[behind].Text is "," && contents.Trim(behind, end) is { } rest && (!hasBefore || !IsAside(behind + 1)))
            yield return rest;
    }

    // "Earlier on Monday, according to X, ...": a time before it is no content.
    private bool HasContentBefore(int cue, Sentence sentence)
    {
        var words = 0;
        for (var at = sentence.First; at < cue; at++)
        {
            var word = Tokens[at].Lower;
            if (Tokens[at].IsWord && !phrases.IsDate(at) && word is not ("earlier" or "later" or "on" or "in" or "but" or "and" or "at" or "meanwhile" or "however"))
                words++;
        }

        return words > 2;
    }

    private bool IsAside(int at) => at < Tokens.Count && Tokens[at].Lower is "which" or "who" or "citing" or "while" or "adding";
}
