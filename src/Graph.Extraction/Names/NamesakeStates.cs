using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>
/// A state of the United States that is called like another country, where the article lists it beside others of them, "Texas, Virginia and Georgia", or
/// tells of several and of nothing of the country's: neither its capital nor its people nor who leads it.
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
        if (known.Exists(name => name.Entry is { } entry && entry.Key == country && (entry.Use != NameUse.Name || IsLed(name))))
            return false;
        var states = known.FindAll(name => name.Entry is { Type: EntityType.Place } entry && AmericanStates.Find(entry.FullName) is not null);
        return states.DistinctBy(name => name.Entry!.Key).Count() >= LeastOthers && !IsListedWith(known.FindAll(name => name.Entry is { Type: EntityType.State } entry && entry.Key != country))
            || IsListedWith(states);
    }

    // "Georgia's president", "the prime minister of Georgia"
    private bool IsLed(NameMention name)
    {
        var (first, end) = (name.Range.First, name.Range.End);
        var office = end < Tokens.Count && Tokens[end].Kind == TokenKind.Possessive ? article.OfficeFrom(end + 1) : first > 0 && Tokens[first - 1].Is("of") ? article.OfficeUntil(first - 1) : null;
        return !name.IsInner && office is { Title.OfState: var led } && (led == RelationTypes.HeadOfStateOf.Name || led == RelationTypes.HeadOfGovernmentOf.Name);
    }

    // "Texas, Virginia and Georgia"
    private bool IsListedWith(List<NameMention> others)
    {
        var namesakes = known.FindAll(IsNamesake);
        return AreJoined(others, namesakes) || AreJoined(namesakes, others);
    }

    // Whether one of the latter stands right behind one of the former.
    private bool AreJoined(List<NameMention> before, List<NameMention> behind)
    {
        var starts = behind.Select(name => name.Range.First).ToHashSet();
        return before.Exists(name => starts.Contains(BehindLink(name.Range.End)));
    }

    // ",", "and", ", and"
    private int BehindLink(int at)
    {
        var behind = at < Tokens.Count && Tokens[at].Text is "," ? at + 1 : at;
        return behind < Tokens.Count && Tokens[behind].Lower is "and" or "or" or "to" ? behind + 1 : behind > at ? behind : -1;
    }
}
