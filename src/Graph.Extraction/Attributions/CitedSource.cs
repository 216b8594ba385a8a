using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Attributions;

/// <summary>"X reported, citing Y as saying, ...": X conveys what Y says. Also "X quoted Y as saying".</summary>
internal sealed class CitedSource(AnnotatedArticle article, NounPhrases phrases, ContentReader contents)
{
    private List<Token> Tokens => article.Tokens;

    /// <summary>The reports that begin in this sentence: the outer one before the one that it conveys.</summary>
    public IEnumerable<Attribution> Find(Sentence sentence)
    {
        for (var at = sentence.First + 1; at + 3 < sentence.End; at++)
        {
            if (!(Tokens[at].Lower is "citing" or "quoting" or "quoted" or "cited") || article.IsQuoted(at) || phrases.From(at + 1, sentence.End) is not { } cited)
                continue;
            var cue = cited.End + 1;
            if (cue >= sentence.End || !Tokens[cited.End].Is("as") || !(Tokens[cue].Lower is "saying" or "telling" or "stating" or "claiming" or "writing") || Content(cue + 1, sentence) is not { Count: > 0 } content)
                continue;
            if (Outer(at, sentence, content) is { } outer)
                yield return outer;
            yield return new Attribution
            {
                Rule = "cited-as-saying", CueClass = CueClass.Neutral, Source = cited, Cue = new TokenRange(cue - 1, cue + 1), Content = content, Confidence = 0.85,
            };
            at = cue;
        }
    }

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
        var whole = new List<TokenRange> { new(citing + (hasVerb ? 0 : 1), content[0].First) };
        return new Attribution
        {
            Rule = "citing", CueClass = CueClass.Neutral, Source = source, Cue = new TokenRange(verb, verb + 1), Confidence = 0.85,
            Content = [new TokenRange(whole[0].First, Math.Max(content[0].End, whole[0].End)), .. content.Skip(1)],
        };
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
