using System.Text.Json;
using Graph.Evaluation.Trees;
using Graph.Training.ConllU;

namespace Graph.Evaluation.Attributions;

/// <summary>
/// Reports inside reports in open GUM: a pair of an outer and an inner attribution is right when the contents of both share at least half of
/// their words with the gold ones. Nothing was learned from GUM's attributions; rules were made from those of the train part, whose errors are
/// listed, and the pairs of all parts were looked at to explain the figure.
/// </summary>
internal static class NestingEvaluation
{
    public static PartResult Run(DataFolder data)
    {
        var gold = ReadGold(data.File("gum-attribution-open/attributions.jsonl"));
        var (held, all) = (new NestingScore(), new NestingScore());
        var errors = new List<string>();
        foreach (var part in new[] { "dev", "test", "train" })
            foreach (var document in ConlluFile.Read(data.File($"ud-gum-open/{part}.conllu")).GroupBy(sentence => sentence.Document))
                foreach (var score in part == "train" ? [all] : new[] { held, all })
                    score.Add(ConlluText.Of(document), [.. gold[document.Key]], part == "train" ? errors : []);
        return new PartResult(
            [
                new($"nested attributions with the right outer one, open GUM dev and test ({held.Pairs.Sought}), F1", held.Pairs.F1, 60),
                new("  precision", held.Pairs.Precision),
                new("  recall", held.Pairs.Recall),
                new($"  in all its parts ({all.Pairs.Sought}), F1", all.Pairs.F1),
                new($"  the outer one of those that were read themselves, as was the outer one ({all.Links.Sought}), F1", all.Links.F1),
                new("contents of all attributions there, at least half alike, F1", held.Contents.F1),
            ],
            errors);
    }

    private static ILookup<string, GoldAttribution> ReadGold(string path) => File.ReadLines(path).Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        var content = Words(json.RootElement.GetProperty("content_tokens"));
        return (Document: json.RootElement.GetProperty("doc").GetString()!, Gold: new GoldAttribution(content, [.. content, .. Words(json.RootElement.GetProperty("attribution_tokens"))]));
    }).ToLookup(one => one.Document, one => one.Gold);

    private static HashSet<int> Words(JsonElement ranges) =>
        [.. ranges.EnumerateArray().SelectMany(range => Enumerable.Range(range[0].GetInt32(), range[1].GetInt32() - range[0].GetInt32()))];
}
