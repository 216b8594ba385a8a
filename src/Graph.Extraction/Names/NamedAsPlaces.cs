using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Persons whose given name is a place's too: "Sofia Lund said", "Jordan Pike said". What does as persons do, and does not end as names of
/// places end, is somebody; no place lies inside. "Sofia said" is that one too, as is "Dallas said" of Ana Dallas, where nothing tells of the place, and
/// "Halle's plan" of Sigrun Halle, where nothing is said to be in or from the town.
/// </summary>
internal sealed class NamedAsPlaces(AnnotatedArticle article, List<NameMention> known)
{
    private const int LongestName = 3;

    // What somebody does, and no place.
    private static readonly HashSet<string> PersonVerbs = FunctionWords.Set("lead head chair run resign retire marry join lie sleep smile laugh work serve study");

    private static readonly HashSet<string> Whereabouts = [.. FunctionWords.PlacePrepositions, .. FunctionWords.Set("around across into towards toward through of")];
    private static readonly HashSet<string> Visits = FunctionWords.Set("visit leave reach tour enter invade attack bomb flee");

    private List<Token> Tokens => article.Tokens;

    /// <summary>The known names, and of those that name somebody that they are persons.</summary>
    public List<NameMention> Join()
    {
        var joined = Acting(Merged());
        return CalledBySurname(CalledByGivenName(joined.Exists(IsPlaceInside) ? WithoutPlacesInside(joined) : joined));
    }

    private List<NameMention> Acting(List<NameMention> names)
    {
        if (!names.Exists(ActsAsPerson))
            return names;
        var persons = names.Where(ActsAsPerson).Select(name => TokenWords.Text(Tokens, name.Range)).ToHashSet(StringComparer.Ordinal);
        return names.ConvertAll(name => MayBePerson(name) && persons.Contains(TokenWords.Text(Tokens, name.Range)) ? name with { Type = EntityType.Person, Entry = null } : name);
    }

    private bool ActsAsPerson(NameMention name) => MayBePerson(name) && ActsAsPerson(name.Range);

    private List<NameMention> WithoutPlacesInside(List<NameMention> names)
    {
        var inside = TokenSet.Of(Tokens.Count, names.Where(name => name is { Type: EntityType.Person, IsInner: false, Range.Length: > 1 } && IsGivenName(name.Range.First)).Select(name => name.Range));
        return names.FindAll(name => !(IsPlaceInside(name) && inside.Contains(name.Range.First)));
    }

    // "Sofia said" behind "Sofia Lund", "Dallas said" behind "Ana Dallas", where the article speaks neither of the state nor of anything in or from the place.
    private List<NameMention> CalledByGivenName(List<NameMention> names)
    {
        if (!names.Exists(IsPlaceAlone))
            return names;
        var bearers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
            if (name is { Type: EntityType.Person, IsInner: false, Range.Length: > 1 } && IsGivenName(name.Range.First))
                bearers.UnionWith([Tokens[name.Range.First].Text, Tokens[name.Range.End - 1].Text]);
        foreach (var name in names)
            if (IsPlaceAlone(name) && bearers.Contains(Tokens[name.Range.First].Text))
                return CalledBy(bearers, names);
        return names;
    }

    private List<NameMention> CalledBy(HashSet<string> bearers, List<NameMention> names)
    {
        var alone = names.Where(name => IsPlaceAlone(name) && bearers.Contains(Tokens[name.Range.First].Text)).ToLookup(name => Tokens[name.Range.First].Text, StringComparer.Ordinal);
        var called = alone.Where(word => !word.Any(name => IsWhere(name.Range)) && word.Any(name => ActsAsPerson(name.Range)) && !IsSpokenOf(names, word)).Select(word => word.Key).ToHashSet(StringComparer.Ordinal);
        return called.Count == 0 ? names : names.ConvertAll(name => IsPlaceAlone(name) && called.Contains(Tokens[name.Range.First].Text) ? name with { Type = EntityType.Person, Entry = null } : name);
    }

    // "Halle" behind "Sigrun Halle"; a capital or a state would be told of more often than somebody called so.
    private List<NameMention> CalledBySurname(List<NameMention> names)
    {
        if (!names.Exists(IsTownAlone))
            return names;
        var surnames = names.Where(name => name is { Type: EntityType.Person, Range.Length: > 1 }).Select(name => Tokens[name.Range.End - 1].Text).ToHashSet(StringComparer.Ordinal);
        surnames.ExceptWith(names.Where(name => IsTownAlone(name) && name.Range.First > 0 && Whereabouts.Contains(Tokens[name.Range.First - 1].Lower)).Select(name => Tokens[name.Range.First].Text));
        return surnames.Count == 0 ? names : names.ConvertAll(name => IsTownAlone(name) && surnames.Contains(Tokens[name.Range.First].Text) ? name with { Type = EntityType.Person, Entry = null } : name);
    }

    private static bool IsTownAlone(NameMention name) => name is { Type: EntityType.Place, IsInner: false, Range.Length: 1, Entry.Use: NameUse.Name };

    private static bool IsPlaceAlone(NameMention name) => name is { IsInner: false, Type: EntityType.Place or EntityType.State, Range.Length: 1 };

    private bool IsWhere(TokenRange name) =>
        name.First > 0 && (Whereabouts.Contains(Tokens[name.First - 1].Lower) || Visits.Contains(article.LemmaOf(name.First - 1)) || Tokens[name.First - 1].Lower is "the" or "and")
        || name.End < Tokens.Count && (Tokens[name.End].Kind == TokenKind.Possessive || Tokens[name.End].IsCapitalised || article.Tags[name.End].Universal == "NOUN");

    // The state of a capital or of the name itself, by another name.
    private static bool IsSpokenOf(List<NameMention> names, IEnumerable<NameMention> alone)
    {
        var (entries, ranges) = (alone.Select(name => name.Entry?.Key).OfType<string>().ToHashSet(StringComparer.Ordinal), alone.Select(name => name.Range).ToHashSet());
        return names.Exists(name => name.Entry is { } entry && entries.Contains(entry.Key) && !ranges.Contains(name.Range));
    }

    private static bool IsPlaceInside(NameMention name) => name is { IsInner: true, Type: EntityType.Place or EntityType.State };

    // "Jordan" and "Pike": two names where one stands.
    private List<NameMention> Merged()
    {
        if (!known.Exists(IsGivenNameOfPlace))
            return known;
        var surnames = new TokenIndex<NameMention>(known.Where(name => name is { Type: EntityType.Person, IsInner: false, Range.Length: 1, Entry: null }), name => name.Range.First);
        var merged = new List<NameMention>(known.Count);
        var taken = new HashSet<NameMention>();
        foreach (var name in known)
        {
            if (!(IsGivenNameOfPlace(name) && surnames[name.Range.End] is [var surname, ..]))
            {
                merged.Add(name);
                continue;
            }

            merged.Add(surname with { Range = new TokenRange(name.Range.First, surname.Range.End) });
            taken.Add(surname);
        }

        merged.RemoveAll(taken.Contains);
        return merged;
    }

    private bool IsGivenNameOfPlace(NameMention name) =>
        name is { IsInner: false, Type: EntityType.Place or EntityType.State, Range.Length: 1 } && IsGivenName(name.Range.First);

    private bool MayBePerson(NameMention name) =>
        name is { IsInner: false, Entry: null, Type: EntityType.Place, Range.Length: > 1 and <= LongestName } && IsGivenName(name.Range.First)
        && Tokens[name.Range.End - 1] is { IsAllCapitals: false, Lower: var last } && !NameWords.PlaceHeads.Contains(last) && !NameWords.OrganizationHeads.Contains(last) && !NameWords.EventHeads.Contains(last);

    private bool ActsAsPerson(TokenRange name)
    {
        if (article.OfficeUntil(name.First) is not null)
            return true;
        if (name.End + 1 >= Tokens.Count)
            return false;
        return Tokens[name.End].Text is ":" || Tokens[name.End].Is("who") || (CueWords.IsForm(Tokens[name.End].Lower) || PersonVerbs.Contains(article.LemmaOf(name.End))) && article.Tags[name.End].Universal == "VERB"
            || Tokens[name.End].Text == "," && (Tokens[name.End + 1].Is("who") || IsDescribed(name.End + 1));
    }

    // ", the harbour minister", ", a nurse", ", 54"
    private bool IsDescribed(int at) =>
        Tokens[at].Kind == TokenKind.Number && at + 1 < Tokens.Count && Tokens[at + 1].Text == "," || Enumerable.Range(at, Math.Min(4, Tokens.Count - at)).Any(title => article.OfficeFrom(title) is not null);

    private bool IsGivenName(int token) => World.Default.MayBeGivenName(Tokens[token].Text);
}
