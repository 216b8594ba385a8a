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
        var found = new Dictionary<TokenRange, ListedName>();
        for (var at = 0; at + 1 < Tokens.Count; at++)
            if (ByLetter(at) is { } state)
                found.TryAdd(new TokenRange(at, at + 2), state);
        var sides = found.Values.Concat(known.Where(name => name.Entry is { Type: EntityType.State, Use: NameUse.Name or NameUse.Demonym }).Select(name => name.Entry!))
            .Where(state => state.FullName.Split(' ') is [_, var shared] && Divided.Contains(shared)).DistinctBy(state => state.Key).ToDictionary(state => state.FullName.Split(' ')[0], StringComparer.Ordinal);
        for (var at = 1; sides.Count > 0 && at + 1 < Tokens.Count; at++)
            if (sides.TryGetValue(Tokens[at].Text, out var state) && Tokens[at - 1].Is("the") && !Tokens[at + 1].IsCapitalised)
                found.TryAdd(new TokenRange(at, at + 1), state);
        if (found.Count == 0)
            return known;
        var taken = TokenSet.Of(Tokens.Count, found.Keys);
        return [.. known.Where(name => !taken.Overlaps(name.Range)), .. found.Select(name => new NameMention(name.Key, EntityType.State, name.Value with { Use = NameUse.Name }, IsInner: false))];
    }

    /// <summary>Whether a state is called by its side alone, as its neighbour calls it.</summary>
    public static bool IsSide(List<Token> tokens, TokenRange name) => name.Length == 1 && tokens[name.First].Text is "North" or "South";

    // "N. Korea"
    private ListedName? ByLetter(int at) =>
        Sides.TryGetValue(Tokens[at].Text, out var side) && Tokens[at + 1].IsCapitalised && World.Default.Find(side + " " + Tokens[at + 1].Text) is { Type: EntityType.State, Use: NameUse.Name or NameUse.Demonym } state ? state : null;
}
