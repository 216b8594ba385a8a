using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Dates;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>Whoever is addressed is somebody, whatever else the name may be: "Mr. English", "Ms. Jordan".</summary>
internal sealed class CourtesyNames(AnnotatedArticle article, List<NameMention> known)
{
    private const int LongestName = 3;

    private List<Token> Tokens => article.Tokens;

    /// <summary>The known names, with those behind words of courtesy as persons.</summary>
    public List<NameMention> Join()
    {
        var addressed = new List<int>();
        for (var at = 0; at + 1 < Tokens.Count; at++)
            if (Tokens[at] is { IsCapitalised: true, Text: ['M', ..] } && OfficeWords.Courtesies.Contains(Tokens[at].Lower) && IsNameWord(at + 1))
                addressed.Add(at + 1);
        if (addressed.Count == 0)
            return known;
        var taken = TokenSet.Of(Tokens.Count, known, name => name.Range);
        var starts = addressed.ToHashSet();
        return
        [
            .. known.Select(name => name is { IsInner: false, Range.Length: 1, Type: not EntityType.Person } && starts.Contains(name.Range.First) ? name with { Type = EntityType.Person, Entry = null } : name),
            .. addressed.Where(at => !taken.Contains(at)).Select(at => new NameMention(RunFrom(at, taken), EntityType.Person, null, IsInner: false)),
        ];
    }

    private TokenRange RunFrom(int first, TokenSet taken)
    {
        var (end, stop) = (first + 1, article.Sentences[article.SentenceAt(first)].End);
        while (end < stop && end - first < LongestName && IsNameWord(end) && !taken.Contains(end))
            end++;
        return new TokenRange(first, end);
    }

    private bool IsNameWord(int at) =>
        Tokens[at] is { IsWord: true, IsCapitalised: true, Text.Length: > 1 } && !article.OfficeTokens.Contains(at) && !DateReader.IsWeekday(Tokens[at]);
}
