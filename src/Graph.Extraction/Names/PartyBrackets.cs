using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// A party's letters and the place of a seat in brackets behind a politician, as papers of Nigeria, Spain and others have them: "Senator Ana
/// Orlova (KDP-Oldport)", and with a comma where a lawmaker's title stands before the name, "Senator Ana Orlova (KDP, Oldport)".
/// </summary>
internal sealed class PartyBrackets(AnnotatedArticle article, List<NameMention> known)
{
    private const int LongestPlace = 4;

    private List<Token> Tokens => article.Tokens;

    /// <summary>The known names, with the party and the place of each such pair.</summary>
    public List<NameMention> Join()
    {
        var found = new List<NameMention>();
        TokenIndex<NameMention>? byFirst = null;
        for (var at = 2; at + 3 < Tokens.Count; at++)
        {
            if (!IsParty(Tokens, at) || NameBehind(at + 2) is not { } place)
                continue;
            byFirst ??= new(known, name => name.Range.First);
            found.Add(new NameMention(new TokenRange(at, at + 1), EntityType.Organization, byFirst[at].FirstOrDefault(name => name is { Type: EntityType.Organization, Range.Length: 1 })?.Entry, IsInner: false));
            found.Add(Place(byFirst, place));
        }

        if (found.Count == 0)
            return known.Exists(name => AsPerson(name) != name) ? known.ConvertAll(AsPerson) : known;
        var taken = TokenSet.Of(Tokens.Count, found, name => name.Range);
        return [.. known.Where(name => !taken.Overlaps(name.Range)).Select(AsPerson), .. found];
    }

    private static NameMention Place(TokenIndex<NameMention> byFirst, TokenRange place) =>
        byFirst[place.First].FirstOrDefault(name => name.Range == place && name.Type is EntityType.Place or EntityType.State) ?? new NameMention(place, EntityType.Place, null, IsInner: false);

    // "Tan Kok Seng (KDP-Oldport)", "Tan Kok Seng (Karst Party)": who has a party is no place.
    private NameMention AsPerson(NameMention name) =>
        name is { Type: EntityType.Place, Range.Length: > 1, Entry: null } && (IsParty(Tokens, name.Range.End + 1) || IsNamedParty(name.Range.End)) ? name with { Type = EntityType.Person } : name;

    /// <summary>Whether a token is the letters of a party in brackets behind a name, with a hyphen or comma and a place behind it.</summary>
    public static bool IsParty(List<Token> tokens, int at) =>
        at > 1 && at + 2 < tokens.Count && tokens[at] is { IsAllCapitals: true, Text.Length: > 1 and <= PartyLetters.MostLetters } && tokens[at - 1].Text is "(" && tokens[at - 2] is { IsWord: true, IsCapitalised: true, IsAllCapitals: false }
        && tokens[at + 1].Text is [var mark] && (PartyLetters.IsHyphen(mark) || mark == ',' && IsBehindLawmaker(tokens, at - 2)) && tokens[at + 2] is { IsWord: true, IsCapitalised: true, IsAllCapitals: false };

    // "(Karst Party)"
    private bool IsNamedParty(int bracket) =>
        bracket + 3 < Tokens.Count && Tokens[bracket].Text is "(" && NameBehind(bracket + 1) is { Length: > 1, End: var end } && Tokens[end - 1].Is("party");

    private static bool IsBehindLawmaker(List<Token> tokens, int last)
    {
        for (var at = last; at >= Math.Max(0, last - LongestName) && tokens[at] is { IsWord: true, IsCapitalised: true }; at--)
            if (Lawmakers.Contains(tokens[at].Lower))
                return true;
        return false;
    }

    private const int LongestName = 6;

    private static readonly HashSet<string> Lawmakers = FunctionWords.Set("senator sen. rep. representative hon. hon mp congressman congresswoman councillor");

    private TokenRange? NameBehind(int first)
    {
        var end = first;
        while (end < Tokens.Count && end - first < LongestPlace && Tokens[end] is { IsWord: true, IsCapitalised: true })
            end++;
        return end < Tokens.Count && Tokens[end].Text is ")" ? new TokenRange(first, end) : null;
    }
}
