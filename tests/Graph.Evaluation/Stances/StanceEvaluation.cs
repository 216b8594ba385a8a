using System.Text.Json;
using Graph.Core.Statements;
using Graph.Extraction;
using Graph.Extraction.Parsing;
using Graph.Extraction.Readings;
using Graph.Extraction.Stances;
using Graph.Extraction.Tokens;

namespace Graph.Evaluation.Stances;

/// <summary>What a news sentence expresses towards a given target: negative, neutral or positive (NewsMTSC, Hamborg and Donnay 2021).</summary>
internal static class StanceEvaluation
{
    private static readonly Stance[] Sides = [Stance.Negative, Stance.Neutral, Stance.Positive];

    public static PartResult Run(DataFolder data)
    {
        var sides = Sides.ToDictionary(side => side, _ => new Counts());
        var errors = new List<string>();
        foreach (var line in File.ReadLines(data.File("newsmtsc/dev-rw.jsonl")))
        {
            using var sentence = JsonDocument.Parse(line);
            var text = sentence.RootElement.GetProperty("sentence_normalized").GetString()!;
            var read = Reader(text);
            foreach (var target in sentence.RootElement.GetProperty("targets").EnumerateArray())
            {
                var (start, end) = (target.GetProperty("from").GetInt32(), target.GetProperty("to").GetInt32());
                Count(sides, Sides[((int)target.GetProperty("polarity").GetDouble() / 2) - 1], read(start, end), $"{text[start..end]}: {text}", errors);
            }
        }

        return new PartResult(
            [
                new("stance towards a given target, NewsMTSC dev, macro F1", sides.Values.Average(side => side.F1), 60, "always negative 18.7"),
                .. Sides.Select(side => new Figure($"  {side.ToString().ToLowerInvariant()} F1", sides[side].F1)),
            ],
            errors);
    }

    private static Func<int, int, Stance> Reader(string text)
    {
        var article = ArticleReader.Default.Annotate(new ArticleText(text));
        var reader = new StanceReader(article, article.Tree);
        var all = new TokenRange(0, article.Tokens.Count);
        return (start, end) =>
        {
            var first = article.Tokens.FindIndex(token => token.Span.End > start);
            var last = article.Tokens.FindLastIndex(token => token.Span.Start < end);
            return reader.Read(new TokenRange(first, last + 1), [all]).Leaning;
        };
    }

    private static void Count(Dictionary<Stance, Counts> sides, Stance gold, Stance found, string where, List<string> errors)
    {
        sides[gold].Sought++;
        sides[found].Found++;
        sides[gold].Right += gold == found ? 1 : 0;
        if (gold != found)
            errors.Add($"{found} for {gold}: {where}");
    }
}
