using System.Text.Json;
using Graph.Core.Articles;
using Graph.Evaluation.Trees;
using Graph.Extraction;
using Graph.Extraction.Readings;

namespace Graph.Evaluation.Attributions;

/// <summary>
/// Reports inside reports in the dev and test parts of open GUM: a pair of an outer and an inner attribution is right when the contents of
/// both share at least half of their words with the gold ones.
/// </summary>
internal static class NestingEvaluation
{
    public static PartResult Run(DataFolder data)
    {
        var gold = ReadGold(data.File("gum-attribution-open/attributions.jsonl"));
        var (pairs, flat) = (new Counts(), new Counts());
        var errors = new List<string>();
        foreach (var part in new[] { "dev", "test" })
            foreach (var document in ConlluFile.Read(data.File($"ud-gum-open/{part}.conllu")).GroupBy(sentence => sentence.Document))
                Score(document.SelectMany(sentence => sentence.Words.Select(word => word.Form).Append("\n")).ToList(), gold[document.Key].ToList(), pairs, flat, errors);
        return new PartResult(
            [
                new("nested attributions with the right outer one, open GUM dev and test, F1", pairs.F1, 60),
                new("  precision", pairs.Precision),
                new("  recall", pairs.Recall),
                new("contents of all attributions there, at least half alike, F1", flat.F1),
            ],
            errors);
    }

    private static ILookup<string, (HashSet<int> All, HashSet<int> Content)> ReadGold(string path) => File.ReadLines(path).Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        var content = Words(json.RootElement.GetProperty("content_tokens"));
        return (Document: json.RootElement.GetProperty("doc").GetString()!, All: content.Concat(Words(json.RootElement.GetProperty("attribution_tokens"))).ToHashSet(), Content: content);
    }).ToLookup(one => one.Document, one => (one.All, one.Content));

    private static HashSet<int> Words(JsonElement ranges) =>
        [.. ranges.EnumerateArray().SelectMany(range => Enumerable.Range(range[0].GetInt32(), range[1].GetInt32() - range[0].GetInt32()))];

    private static void Score(List<string> lines, List<(HashSet<int> All, HashSet<int> Content)> gold, Counts pairs, Counts flat, List<string> errors)
    {
        var (text, places) = Join(lines);
        var statements = ArticleReader.Default.Read(new ArticleText(text)).Statements;
        var contents = statements.ToDictionary(statement => statement.Id, statement => WordsIn(places, statement.Content));
        var goldPairs = gold.SelectMany(inner => gold.Where(outer => outer != inner && inner.All.IsSubsetOf(outer.Content)).OrderBy(outer => outer.Content.Count).Take(1).Select(outer => (Outer: outer.Content, Inner: inner.Content))).ToList();
        var found = statements.Where(statement => statement.Within is not null).Select(statement => (Outer: contents[statement.Within!], Inner: contents[statement.Id])).ToList();
        Match(pairs, found, goldPairs, (left, right) => AttributionScore.AreAlike(left.Outer, right.Outer) && AttributionScore.AreAlike(left.Inner, right.Inner), missed => errors.Add($"missed inside: {Words(text, places, missed.Inner)}"));
        Match(flat, [.. contents.Values], gold.ConvertAll(one => one.Content), AttributionScore.AreAlike, missed => errors.Add($"missed: {Words(text, places, missed)}"));
    }

    private static void Match<T>(Counts counts, List<T> found, List<T> gold, Func<T, T, bool> isRight, Action<T> missed)
    {
        var open = gold.ToList();
        counts.Found += found.Count;
        counts.Sought += gold.Count;
        foreach (var one in found)
        {
            if (open.FindIndex(other => isRight(one, other)) is not (>= 0 and var at))
                continue;
            counts.Right++;
            open.RemoveAt(at);
        }

        open.ForEach(missed);
    }

    private static (string Text, List<TextSpan> Places) Join(List<string> lines)
    {
        var text = new System.Text.StringBuilder();
        var places = new List<TextSpan>();
        foreach (var word in lines)
        {
            if (word != "\n")
                places.Add(new TextSpan(text.Length, text.Length + word.Length));
            text.Append(word).Append(word == "\n" ? "" : " ");
        }

        return (text.ToString(), places);
    }

    private static HashSet<int> WordsIn(List<TextSpan> places, IReadOnlyList<TextSpan> spans) =>
        [.. Enumerable.Range(0, places.Count).Where(word => spans.Any(span => places[word].Start < span.End && span.Start < places[word].End))];

    private static string Words(string text, List<TextSpan> places, HashSet<int> words) => string.Join(' ', words.Order().Take(25).Select(word => places[word].Cut(text)));
}
