using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Blocks;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>
/// Names in lines where every word has a capital, "Ana Orlova Praises Harbour Watch", "KestrelAir Plane Crash", of which the network may take a verb or a
/// noun for a part: they end where a name that the prose tells does.
/// </summary>
internal static class HeadlineNames
{
    /// <summary>The names, those of headlines without the words behind a name of the prose.</summary>
    public static List<(TokenRange Range, EntityType Type)> Cut(AnnotatedArticle article, List<(TokenRange Range, EntityType Type)> names)
    {
        var isTitle = new bool?[article.Sentences.Count];
        HashSet<string>? told = null;
        for (var at = 0; at < names.Count; at++)
            if (IsCuttable(names[at]) && IsTitle(names[at].Range))
                names[at] = WithoutRest(article.Tokens, names[at], told ??= Told());
        return names;

        bool IsTitle(TokenRange name)
        {
            var index = article.SentenceAt(name.First);
            return isTitle[index] ??= article.Sentences[index].BlockKind == BlockKind.Heading || NameAnnotator.IsTitleCase(article, article.Sentences[index]);
        }

        HashSet<string> Told() => names.Where(name => !IsTitle(name.Range)).Select(name => TokenWords.Text(article.Tokens, name.Range)).ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsCuttable((TokenRange Range, EntityType Type) name) => name.Range.Length > (name.Type == EntityType.Person ? 2 : 1);

    private static (TokenRange Range, EntityType Type) WithoutRest(List<Token> tokens, (TokenRange Range, EntityType Type) name, HashSet<string> told)
    {
        if (told.Contains(TokenWords.Text(tokens, name.Range)) || IsWhole(tokens, name.Range))
            return name;
        var least = name.Type == EntityType.Person ? 2 : 1;
        for (var end = name.Range.End - 1; end - name.Range.First >= least; end--)
            if (told.Contains(TokenWords.Text(tokens, name.Range with { End = end })))
                return (name.Range with { End = end }, name.Type);
        return name;
    }

    // "Orlova Foundation" may be named in a headline alone.
    private static bool IsWhole(List<Token> tokens, TokenRange name) =>
        NameWords.OrganizationHeads.Contains(tokens[name.End - 1].Lower) || NameWords.PlaceHeads.Contains(tokens[name.End - 1].Lower) || World.Default.Find(TokenWords.Text(tokens, name)) is not null;
}
