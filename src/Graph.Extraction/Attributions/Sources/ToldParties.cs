using Graph.Core.Articles;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>Which party of the United States somebody is told to be of beside his name: by the letter of "Sen. Ana Orlova (D-Ore.)", the word of "Republican Gov. Ben Marek" and "Ben Marek, a Republican,".</summary>
internal static class ToldParties
{
    /// <summary>Whether somebody is told to be of another party than a noun says, "republican".</summary>
    public static bool IsOfAnother(AnnotatedArticle article, EntityChain person, string noun)
    {
        if (AmericanParties.KeyOfAffiliate(char.ToUpperInvariant(noun[0]) + noun[1..]) is not { } called)
            return false;
        foreach (var mention in person.Mentions)
            if (mention.Kind == MentionKind.Name && (ByLetter(article.Tokens, mention.Range.End + 1) ?? ByWord(article, mention.Range.First) ?? ByAside(article, mention.Range.End)) is { } told)
                return told != called;
        return false;
    }

    private static string? ByLetter(List<Token> tokens, int letter) =>
        letter + 1 < tokens.Count && (AmericanParties.IsLetterAlone(tokens, letter) || AmericanParties.IsBesideLetter(tokens, new(letter, letter + 1))) ? AmericanParties.KeyOf(tokens[letter].Text[..1]) : null;

    private static string? ByWord(AnnotatedArticle article, int name)
    {
        for (var at = Math.Max(0, (article.OfficeUntil(name)?.Range.First ?? name) - 1); at < name; at++)
            if (AmericanParties.KeyOfAffiliate(article.Tokens[at].Text) is { } key)
                return key;
        return null;
    }

    // "Ana Orlova, a Republican,", "Ana Orlova, the longest-serving Democrat in the chamber,", but not "Ana Orlova, a critic of the Republican plan,".
    private static string? ByAside(AnnotatedArticle article, int comma)
    {
        if (comma + 2 >= article.Tokens.Count || article.Tokens[comma].Text != "," || !FunctionWords.IsDeterminer(article.Tokens[comma + 1].Lower))
            return null;
        for (var at = comma + 2; at < Math.Min(article.Tokens.Count, comma + LongestAside) && article.Tokens[at].IsWord && !FunctionWords.Prepositions.Contains(article.Tokens[at].Lower); at++)
            if (AmericanParties.KeyOfAffiliate(article.Tokens[at].Text) is { } key)
                return key;
        return null;
    }

    // "a two-term moderate Republican"
    private const int LongestAside = 7;
}
