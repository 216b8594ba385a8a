using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Offices;

/// <summary>Finds the titles of offices, in capitals or not: the longest title at a place, with rank and field before it.</summary>
public sealed class OfficeAnnotator : IAnnotator
{
    public IReadOnlyList<Layer> Needs => [Layer.Tokens, Layer.Sentences];

    public IReadOnlyList<Layer> Adds => [Layer.Offices];

    public void Annotate(AnnotatedArticle article)
    {
        foreach (var sentence in article.Sentences)
        {
            var from = sentence.First;
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (TitleAt(article.Tokens, at, sentence.End) is not { } title)
                    continue;
                article.Offices.Add(WithModifiers(article.Tokens, title.Range, title.Kind, from));
                at = title.Range.End - 1;
                from = title.Range.End;
            }
        }
    }

    private static (TokenRange Range, OfficeKind Kind)? TitleAt(IReadOnlyList<Token> tokens, int at, int end)
    {
        if (tokens[at].Kind != TokenKind.Word)
            return null;
        for (var length = Math.Min(OfficeWords.LongestTitle, end - at); length > 0; length--)
        {
            var words = Singular(string.Join(' ', Enumerable.Range(at, length).Select(i => tokens[i].Lower)));
            if (OfficeWords.Titles.TryGetValue(words, out var kind) && !IsOther(tokens, at, length, end))
                return (new TokenRange(at, at + length), kind);
        }

        return null;
    }

    private static string Singular(string words) =>
        !OfficeWords.Titles.ContainsKey(words) && words.EndsWith('s') && words.Length > 4 ? words[..^1] : words;

    // "to head", "General Motors", "chief rival": the word is there, the office is not.
    private static bool IsOther(IReadOnlyList<Token> tokens, int at, int length, int end)
    {
        if (length > 1)
            return false;
        var before = at > 0 ? tokens[at - 1].Lower : "";
        var next = at + 1 < end ? tokens[at + 1] : null;
        return tokens[at].Lower switch
        {
            "head" or "chair" or "chairs" or "heads" => before is "to" or "will" or "his" or "her" or "my" || next?.Lower is "to" or "into" or "back",
            "chief" or "general" => next is not null && (!next.IsCapitalised && next.IsWord && next.Lower != "of"),
            "secretary" => before is "private",
            "leader" or "leaders" => false,
            _ => false,
        };
    }

    private static OfficeMention WithModifiers(IReadOnlyList<Token> tokens, TokenRange title, OfficeKind kind, int from)
    {
        var first = title.First;
        while (first > from && OfficeWords.Modifiers.Contains(tokens[first - 1].Lower) && tokens[first - 1].IsWord)
            first--;
        var former = IsFormer(tokens, first, from) || (title.End < tokens.Count && tokens[title.End - 1].Lower.EndsWith("-elect", StringComparison.Ordinal));
        var deputy = Enumerable.Range(first, title.End - first).Any(i => OfficeWords.Deputy.Contains(tokens[i].Lower));
        return new OfficeMention(new TokenRange(first, title.End), kind, former, deputy);
    }

    // "former Ruritanian President": the state stands between, so look a few words back.
    private static bool IsFormer(IReadOnlyList<Token> tokens, int first, int from)
    {
        for (var back = first - 1; back >= Math.Max(from, first - 4); back--)
        {
            var token = tokens[back];
            if (OfficeWords.Former.Contains(token.Lower) || token.Lower.StartsWith("ex-", StringComparison.Ordinal))
                return true;
            if (token.Kind == TokenKind.Mark || (!token.IsCapitalised && token.Kind == TokenKind.Word))
                return false;
        }

        return false;
    }
}
