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
        var parted = new List<(TokenRange Range, EntityType Type)>(names.Count);
        foreach (var name in names)
        {
            if (Parted(article, name) is not var (body, holder))
            {
                AddRest(article, name, parted);
                continue;
            }

            AddRest(article, (body, EntityType.Organization), parted);
            AddRest(article, (holder, EntityType.Person), parted);
        }

        if (!parted.Exists(name => IsTitle(article, name)))
            return parted;
        // "Major said" of "John Major"
        var surnames = parted.Where(name => name is { Type: EntityType.Person, Range.Length: > 1 } && !IsTitle(article, name)).Select(name => article.Tokens[name.Range.End - 1].Text).ToHashSet(StringComparer.Ordinal);
        parted.RemoveAll(name => IsTitle(article, name) && !surnames.Contains(article.Tokens[name.Range.End - 1].Text));
        return parted;
    }

    private static void AddRest(AnnotatedArticle article, (TokenRange Range, EntityType Type) name, List<(TokenRange Range, EntityType Type)> names)
    {
        if (Without(article, name) is { } rest)
            names.Add(rest);
    }

    /// <summary>"Council on Harbour Relations Executive Director Ana Orlova", "KWC General Counsel Ana B. Orlova": a body, and who holds its office; null for any other name.</summary>
    public static (TokenRange Body, TokenRange Holder)? Parted(AnnotatedArticle article, (TokenRange Range, EntityType Type) name)
    {
        if (name.Range.Length < LeastParted || name.Type == EntityType.Place)
            return null;
        foreach (var office in article.OfficesIn(name.Range.First + 1, name.Range.End))
            if (IsHolder(article, name.Range with { First = office.Range.End }) && article.Tokens[office.Range.First].IsCapitalised && IsBody(article, name.Range with { End = office.Range.First }))
                return (name.Range with { End = office.Range.First }, name.Range with { First = office.Range.End });
        return null;
    }

    // "KWC", an office and two names
    private const int LeastParted = 4;

    private static bool IsHolder(AnnotatedArticle article, TokenRange range)
    {
        if (range.Length is < 2 or > LongestHolder)
            return false;
        for (var at = range.First; at < range.End; at++)
            if (!article.Tokens[at].IsCapitalised || article.OfficeTokens.Contains(at) || NameWords.OrganizationHeads.Contains(article.Tokens[at].Lower))
                return false;
        return true;
    }

    private const int LongestHolder = 4;

    // What lists hold, letters, and what has a head word: "Dallas Mayor Ana Orlova" is of a town.
    private static bool IsBody(AnnotatedArticle article, TokenRange range)
    {
        if (World.Default.Find(TokenWords.Text(article.Tokens, range)) is { } listed)
            return listed.Type == EntityType.Organization;
        var isBody = range.Length == 1 && article.Tokens[range.First] is { IsAllCapitals: true, Text.Length: > 1 };
        for (var at = range.First; at < range.End && range.Length > 1; at++)
            isBody |= NameWords.OrganizationHeads.Contains(article.Tokens[at].Lower);
        return isBody;
    }

    private static (TokenRange Range, EntityType Type)? Without(AnnotatedArticle article, (TokenRange Range, EntityType Type) name)
    {
        if (OfficeOver(article, name.Range.First) is { FieldFirst: not null, Range: var told })
            return name.Range.End <= told.End ? null : BehindField(article, name.Range with { First = told.End });
        if (IsFieldBefore(article, name.Range) || IsPartysOffice(article, name.Range))
            return null;
        // "KWC President, Mara Velt,"
        if (name.Type == EntityType.Person && article.OfficeUntil(name.Range.End) is { Range.First: var title } && title == name.Range.First + 1 && article.Tokens[name.Range.First] is { IsAllCapitals: true, Text.Length: > 1 } && name.Range.End < article.Tokens.Count && article.Tokens[name.Range.End].Text is ",")
            return (name.Range with { End = title }, EntityType.Organization);
        foreach (var office in article.OfficesIn(name.Range.First, name.Range.End))
            if (office.Title.Title.EndsWith('.') && office.Range.End < name.Range.End && article.Tokens[office.Range.End].IsCapitalised)
                return (name.Range with { First = office.Range.End }, EntityType.Person);
        foreach (var office in article.OfficesIn(name.Range.First + 1, name.Range.End))
            if (name.Type == EntityType.Person && name.Range.End - office.Range.End > 1 && article.Tokens[office.Range.First].IsCapitalised && !IsGivenName(article.Tokens[office.Range.First].Text))
                return (name.Range with { First = office.Range.End }, EntityType.Person);
        return name;
    }

    // "a Republican National Committeeman from Lowdale"
    private static bool IsPartysOffice(AnnotatedArticle article, TokenRange name) =>
        name.Length > 1 && AmericanParties.IsAffiliate(article.Tokens[name.First].Text) && article.OfficeUntil(name.End) is { IsPlural: false, Range.First: var office } && office - name.First is 0 or 1;

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

    private static bool IsGivenName(string word) => World.Default.MayBeGivenName(word);

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
