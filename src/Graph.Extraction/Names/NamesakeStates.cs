using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>
/// A state of the United States that is called like another country, where the article lists it beside others of them, "Texas, Virginia and Georgia", or
/// tells of several and of nothing of the country's: neither its capital nor its people.
/// </summary>
internal sealed class NamesakeStates(AnnotatedArticle article, List<NameMention> known)
{
    private const int LeastOthers = 2;

    private List<Token> Tokens => article.Tokens;

    /// <summary>The known names; those of the country are those of the American state where that is meant.</summary>
    public List<NameMention> Part()
    {
        if (known.Find(IsNamesake) is not { Entry: { } country })
            return known;
        return IsAmerican(country.Key) ? known.ConvertAll(name => IsNamesake(name) ? Meant(name) : name) : known;
    }

    private static bool IsNamesake(NameMention name) => name.Entry is { Type: EntityType.State, Use: NameUse.Name, FullName: var full } && AmericanStates.Find(full) is not null;

    private static NameMention Meant(NameMention name) => name with { Type = EntityType.Place, Entry = WorldBuilder.EntryOf(AmericanStates.Find(name.Entry!.FullName)!) };

    private bool IsAmerican(string country)
    {
        if (known.Exists(name => name.Entry is { } entry && entry.Key == country && entry.Use != NameUse.Name))
            return false;
        var states = known.Where(name => name.Entry is { Type: EntityType.Place } entry && AmericanStates.Find(entry.FullName) is not null).ToList();
        return states.DistinctBy(name => name.Entry!.Key).Count() >= LeastOthers && !AreListedWithOthers(name => name.Entry is { Type: EntityType.State } entry && entry.Key != country)
            || AreListedWithOthers(name => states.Contains(name));
    }

    // "Texas, Virginia and Georgia"
    private bool AreListedWithOthers(Predicate<NameMention> isOther)
    {
        var others = known.FindAll(isOther).ConvertAll(name => name.Range);
        return known.Exists(name => IsNamesake(name) && others.Exists(other => AreJoined(other, name.Range) || AreJoined(name.Range, other)));
    }

    private bool AreJoined(TokenRange before, TokenRange behind)
    {
        var gap = behind.First - before.End;
        return gap is 1 or 2 && Tokens[behind.First - 1] is { Text: "," } or { Lower: "and" or "or" or "to" } && (gap == 1 || Tokens[before.End].Text is ",");
    }
}
