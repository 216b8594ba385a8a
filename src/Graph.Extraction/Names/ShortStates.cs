using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>
/// States by a side of the sky: "S. Korea" is the one called "South Korea", and "the North" that of two such neighbours where the article names it
/// in full or by its letter.
/// </summary>
internal sealed class ShortStates(AnnotatedArticle article, List<NameMention> known)
{
    private static readonly Dictionary<string, string> Sides = new(StringComparer.Ordinal) { ["N."] = "North", ["S."] = "South", ["E."] = "East", ["W."] = "West" };

    // States called alike but for the side, by the word that they have in common.
    private static readonly HashSet<string> Divided = ReferenceData.Default.States.Select(state => state.Name.Split(' ')).Where(words => words is ["North" or "South", _]).GroupBy(words => words[1]).Where(pair => pair.Count() > 1).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);

    private List<Token> Tokens => article.Tokens;

    /// <summary>The known names, with these states among them.</summary>
    public List<NameMention> Join()
    {
        Dictionary<TokenRange, ListedName>? found = null;
        for (var at = 0; at + 1 < Tokens.Count; at++)
            if (ByLetter(at) is { } state)
                (found ??= []).TryAdd(new TokenRange(at, at + 2), state);
        if (found is not null || known.Exists(IsOfDivided))
            AddSides(found ??= []);
        if (found is null or { Count: 0 })
            return known;
        var taken = TokenSet.Of(Tokens.Count, found.Keys);
        return [.. known.Where(name => !taken.Overlaps(name.Range)), .. found.Select(name => new NameMention(name.Key, EntityType.State, name.Value with { Use = NameUse.Name }, IsInner: false))];
    }

    // "the North"
    private void AddSides(Dictionary<TokenRange, ListedName> found)
    {
        var sides = found.Values.Concat(known.Where(IsOfDivided).Select(name => name.Entry!)).Where(IsOfDivided)
            .DistinctBy(state => state.Key).ToDictionary(state => state.FullName.Split(' ')[0], StringComparer.Ordinal);
        for (var at = 1; at + 1 < Tokens.Count; at++)
            if (sides.TryGetValue(Tokens[at].Text, out var state) && Tokens[at - 1].Is("the") && !Tokens[at + 1].IsCapitalised)
                found.TryAdd(new TokenRange(at, at + 1), state);
    }

    private static bool IsOfDivided(NameMention name) => name.Entry is { Type: EntityType.State, Use: NameUse.Name or NameUse.Demonym } state && IsOfDivided(state);

    private static bool IsOfDivided(ListedName state) =>
        state.FullName.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var blank && Divided.GetAlternateLookup<ReadOnlySpan<char>>().Contains(state.FullName.AsSpan(blank + 1));

    /// <summary>Whether a state is called by its side alone, as its neighbour calls it.</summary>
    public static bool IsSide(List<Token> tokens, TokenRange name) => name.Length == 1 && tokens[name.First].Text is "North" or "South";

    // "N. Korea"
    private ListedName? ByLetter(int at) =>
        Tokens[at].Text is [_, '.'] && Sides.TryGetValue(Tokens[at].Text, out var side) && Tokens[at + 1].IsCapitalised && World.Default.Find(side + " " + Tokens[at + 1].Text) is { Type: EntityType.State, Use: NameUse.Name or NameUse.Demonym } state ? state : null;
}
