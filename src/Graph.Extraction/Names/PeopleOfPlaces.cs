using Graph.Extraction.Annotation;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>Words for who is from a place that is no state: "Texan", "Iowans", "New Yorkers", "the Bavarian party". They name neither a person nor a body.</summary>
internal static class PeopleOfPlaces
{
    private const int LeastCommonLetters = 4;

    private static readonly HashSet<string> Names = ReferenceData.Default.Places.SelectMany(place => place.Names.Prepend(place.Name)).ToHashSet(StringComparer.Ordinal);

    // By the letters that a place and its people have in common.
    private static readonly ILookup<string, string> ByBeginning = Names.Where(name => name.Length >= LeastCommonLetters && !name.Contains(' ', StringComparison.Ordinal))
        .ToLookup(name => name[..LeastCommonLetters], StringComparer.Ordinal);

    public static bool Are(List<Token> tokens, TokenRange name)
    {
        var last = tokens[name.End - 1].Text;
        var people = last.EndsWith('s') ? last.Length - 1 : last.Length;
        return last.AsSpan(0, people).EndsWith("er", StringComparison.Ordinal) && (AreCalledAfter(TokenWords.Text(tokens, name)) || name.First > 0 && AreCalledAfter(TokenWords.Text(tokens, name with { First = name.First - 1 })))
            || name.Length == 1 && last.AsSpan(0, people).EndsWith("an", StringComparison.Ordinal) && AreLike(last[..people]);
    }

    // Of parts of states, which no list of states has.
    private static readonly HashSet<string> Adjectives = FunctionWords.Set(
        "bavarian saxon prussian rhenish welsh scottish cornish catalan basque galician andalusian flemish walloon breton corsican sicilian sardinian venetian tuscan crimean siberian chechen dagestani tatar kurdish tibetan uyghur punjabi bengali tamil kashmiri sindhi californian quebecois zulu");

    /// <summary>The names without such adjectives before a noun or an office: "the Bavarian sister party", "Welsh Secretary".</summary>
    public static List<NameMention> Without(List<NameMention> names, AnnotatedArticle article) =>
        names.Exists(name => IsAdjective(article, name)) ? names.FindAll(name => !IsAdjective(article, name)) : names;

    private static bool IsAdjective(AnnotatedArticle article, NameMention mention) =>
        mention is { Entry: null, Range: { Length: 1 } name } && Adjectives.Contains(article.Tokens[name.First].Lower) && name.End < article.Tokens.Count && (article.Tokens[name.End] is { IsWord: true, IsCapitalised: false } || article.OfficeTokens.Contains(name.End));

    // "Londoners", and "New Yorkers" of which the network may lose the first word.
    private static bool AreCalledAfter(string people) => Names.Contains(people.TrimEnd('s')[..^2]);

    // "Texan" keeps all of "Texas" but its last letter.
    private static bool AreLike(string people)
    {
        if (people.Length <= LeastCommonLetters)
            return false;
        foreach (var place in ByBeginning[people[..LeastCommonLetters]])
            if (people.Length <= place.Length + 2 && people.StartsWith(place[..Math.Max(LeastCommonLetters, place.Length - 1)], StringComparison.Ordinal))
                return true;
        return false;
    }
}
