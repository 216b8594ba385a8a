using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>
/// What the network takes for a name where a title stands: "the President" is nobody's own name, and neither the field of "Minister of Industry
/// Ana Orlova" nor the title of "Oldport Rep. Ana Orlova" is a part of hers.
/// </summary>
internal static class TitledNames
{
    private const int LongestTitle = 8;

    /// <summary>The names without titles and their fields, and without those that nothing else is left of.</summary>
    public static List<(TokenRange Range, EntityType Type)> Without(AnnotatedArticle article, List<(TokenRange Range, EntityType Type)> names)
    {
        if (article.Offices.Count == 0)
            return names;
        List<(TokenRange Range, EntityType Type)> parted = [.. names.Select(name => Without(article, name)).OfType<(TokenRange Range, EntityType Type)>()];
        if (!parted.Exists(name => IsTitle(article, name)))
            return parted;
        // "Major said" of "John Major"
        var surnames = parted.Where(name => name is { Type: EntityType.Person, Range.Length: > 1 } && !IsTitle(article, name)).Select(name => article.Tokens[name.Range.End - 1].Text).ToHashSet(StringComparer.Ordinal);
        parted.RemoveAll(name => IsTitle(article, name) && !surnames.Contains(article.Tokens[name.Range.End - 1].Text));
        return parted;
    }

    private static (TokenRange Range, EntityType Type)? Without(AnnotatedArticle article, (TokenRange Range, EntityType Type) name)
    {
        if (OfficeOver(article, name.Range.First) is { FieldFirst: not null, Range: var told })
            return name.Range.End <= told.End ? null : BehindField(article, name.Range with { First = told.End });
        if (IsFieldBefore(article, name.Range))
            return null;
        foreach (var office in article.OfficesIn(name.Range.First, name.Range.End))
            if (office.Title.Title.EndsWith('.') && office.Range.End < name.Range.End && article.Tokens[office.Range.End].IsCapitalised)
                return (name.Range with { First = office.Range.End }, EntityType.Person);
        foreach (var office in article.OfficesIn(name.Range.First + 1, name.Range.End))
            if (name.Type == EntityType.Person && name.Range.End - office.Range.End > 1 && article.Tokens[office.Range.First].IsCapitalised && !IsGivenName(article.Tokens[office.Range.First].Text))
                return (name.Range with { First = office.Range.End }, EntityType.Person);
        return name;
    }

    // "Unification Minister"
    private static bool IsFieldBefore(AnnotatedArticle article, TokenRange name)
    {
        if (article.OfficeFrom(name.First) is not { } office || office.Range.End <= name.End || !Portfolios.HaveField(office.Title.Title))
            return false;
        for (var at = name.First; at < name.End; at++)
            if (!Portfolios.IsField(article.Tokens[at].Lower))
                return false;
        return true;
    }

    private static bool IsGivenName(string word) => World.Default.GenderOf(word) is not null || World.Default.IsGivenName(word);

    // "Industry Ana Orlova", "Industry of Ruritania"
    private static (TokenRange Range, EntityType Type)? BehindField(AnnotatedArticle article, TokenRange rest)
    {
        if (article.Tokens[rest.First].IsCapitalised)
            return (rest, EntityType.Person);
        return rest.Length > 1 && article.Tokens[rest.First].Is("of") && article.Tokens[rest.First + 1].IsCapitalised ? (rest with { First = rest.First + 1 }, EntityType.Place) : null;
    }

    private static bool IsTitle(AnnotatedArticle article, (TokenRange Range, EntityType Type) name) =>
        name.Type == EntityType.Person && article.OfficeUntil(name.Range.End) is { } office && office.Range.Contains(name.Range) && !IsGivenName(article.Tokens[name.Range.End - 1].Text);

    private static OfficeMention? OfficeOver(AnnotatedArticle article, int token)
    {
        var before = article.OfficesIn(Math.Max(0, token - LongestTitle), token + 1);
        return before.IsEmpty || !before[^1].Range.Contains(token) ? null : before[^1];
    }
}
