using Graph.Core.Articles;
using Graph.Evaluation.Trees;
using Graph.Extraction;
using Graph.Extraction.Readings;

namespace Graph.Evaluation.Attributions;

/// <summary>An attribution of open GUM, as places of words.</summary>
/// <param name="All">Its content with its source and cue.</param>
internal sealed record GoldAttribution(HashSet<int> Content, HashSet<int> All);

/// <summary>Counts, document by document, how well nested attributions and their contents are read.</summary>
internal sealed class NestingScore
{
    /// <summary>Pairs of an inner attribution and the innermost one that holds it.</summary>
    public Counts Pairs { get; } = new();

    /// <summary>The same, only among attributions of which both sides read the content: what nesting does where reading did its part.</summary>
    public Counts Links { get; } = new();

    public Counts Contents { get; } = new();

    // Nothing in an answer of an interview tells that it is said, so that GUM annotates none.
    private const string Answer = "answer";

    /// <param name="errors">Takes what was missed, and which pairs and contents are not in the gold.</param>
    public void Add(ConlluText text, List<GoldAttribution> gold, List<string> errors)
    {
        var statements = ArticleReader.Default.Read(new ArticleText(text.Text)).Statements.Where(statement => statement.Rule != Answer).ToList();
        var contents = statements.ToDictionary(statement => statement.Id, statement => WordsIn(text.Places, statement.Content));
        var goldPairs = gold.SelectMany(inner => gold.Where(outer => outer != inner && inner.All.IsSubsetOf(outer.Content)).OrderBy(outer => outer.Content.Count).Take(1).Select(outer => (Outer: outer, Inner: inner))).ToList();
        var pairs = statements.Where(statement => statement.Within is { } outer && contents.ContainsKey(outer)).Select(statement => (Outer: statement.Within!, Inner: statement.Id)).ToList();

        var right = Match(Pairs, pairs, goldPairs, (left, other) => AreAlike(contents[left.Outer], other.Outer) && AreAlike(contents[left.Inner], other.Inner), missed => errors.Add($"missed inside \"{Words(text, missed.Outer.Content)}\": {Words(text, missed.Inner.All)}"));
        errors.AddRange(pairs.Where(pair => !right.ContainsKey(pair)).Select(pair => $"wrong inside \"{Words(text, contents[pair.Outer])}\": {Words(text, contents[pair.Inner])}"));
        var read = Match(Contents, statements.Select(statement => statement.Id).ToList(), gold, (id, other) => AreAlike(contents[id], other), missed => errors.Add($"missed: {Words(text, missed.All)}"));
        errors.AddRange(contents.Where(one => !read.ContainsKey(one.Key)).Select(one => $"wrong: {Words(text, one.Value)}"));
        AddLinks(pairs, goldPairs, read);
    }

    private void AddLinks(List<(string Outer, string Inner)> pairs, List<(GoldAttribution Outer, GoldAttribution Inner)> goldPairs, Dictionary<string, GoldAttribution> read)
    {
        var bothRead = pairs.Where(pair => read.ContainsKey(pair.Outer) && read.ContainsKey(pair.Inner)).Select(pair => (read[pair.Outer], read[pair.Inner])).ToHashSet();
        var readGold = read.Values.ToHashSet();
        Links.Add(bothRead, goldPairs.Where(pair => readGold.Contains(pair.Outer) && readGold.Contains(pair.Inner)).ToHashSet());
    }

    /// <summary>Which found one stands for which gold one; each for one at most.</summary>
    private static Dictionary<TFound, TGold> Match<TFound, TGold>(Counts counts, List<TFound> found, List<TGold> gold, Func<TFound, TGold, bool> isRight, Action<TGold> missed)
        where TFound : notnull
    {
        var open = gold.ToList();
        var matched = new Dictionary<TFound, TGold>();
        foreach (var one in found)
        {
            if (open.FindIndex(other => isRight(one, other)) is not (>= 0 and var at))
                continue;
            matched[one] = open[at];
            open.RemoveAt(at);
        }

        (counts.Found, counts.Sought, counts.Right) = (counts.Found + found.Count, counts.Sought + gold.Count, counts.Right + matched.Count);
        open.ForEach(missed);
        return matched;
    }

    private static bool AreAlike(HashSet<int> content, GoldAttribution gold) => AttributionScore.AreAlike(content, gold.Content);

    private static HashSet<int> WordsIn(IReadOnlyList<TextSpan> places, IReadOnlyList<TextSpan> spans) =>
        [.. Enumerable.Range(0, places.Count).Where(word => spans.Any(span => places[word].Start < span.End && span.Start < places[word].End))];

    private static string Words(ConlluText text, HashSet<int> words) => string.Join(' ', words.Order().Take(25).Select(word => text.Places[word].Cut(text.Text)));
}
