using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Training.ConllU;

/// <summary>A gold mention: its words, the word that leads it, what it is and whose chain it belongs to.</summary>
/// <param name="Last">The last word of a name with a title before it ("Speaker Ana Orlova"), which the title leads; else the leading word.</param>
internal sealed record GoldMention(int First, int End, int Head, int Last, string Type, string Chain);

/// <summary>
/// Reads the mentions of open GUM from Entity= in the last column, where "(7-person-new-cf2-1-coref" opens and "7)" closes one
/// (GUM's own guidelines; the numbers after "cf" are the places of the words without which it is not the same, of which the first leads it).
/// </summary>
internal static partial class GumMentions
{
    public static List<GoldMention> Of(IReadOnlyList<ConlluWord> words)
    {
        var mentions = new List<GoldMention>();
        var open = new List<(int First, string Chain, string Type, int Head, int Last)>();
        for (var word = 0; word < words.Count; word++)
            foreach (Match mark in Marks().Matches(EntityOf(words[word].Misc)))
            {
                if (mark.Groups["fields"].Success)
                    open.Add(Opened(word, mark.Groups["fields"].Value.Split('-')));
                if (!mark.Groups["close"].Success)
                    continue;
                var chain = mark.Groups["fields"].Success ? open[^1].Chain : mark.Groups["chain"].Value;
                if (open.FindLastIndex(one => one.Chain == chain) is not (>= 0 and var at))
                    continue;
                mentions.Add(new GoldMention(open[at].First, word + 1, open[at].First + open[at].Head, open[at].First + open[at].Last, open[at].Type, chain));
                open.RemoveAt(at);
            }

        return mentions;
    }

    private static string EntityOf(string misc) =>
        misc.Split('|').FirstOrDefault(part => part.StartsWith("Entity=", StringComparison.Ordinal)) is { } entity ? entity["Entity=".Length..] : "";

    private static (int First, string Chain, string Type, int Head, int Last) Opened(int word, string[] fields)
    {
        var at = Array.FindIndex(fields, field => field.StartsWith("cf", StringComparison.Ordinal)) + 1;
        var places = at > 0 && at < fields.Length ? fields[at].Split(',') : [];
        return (word, fields[0], fields.Length > 1 ? fields[1] : "", PlaceOf(places.FirstOrDefault()), PlaceOf(places.LastOrDefault()));
    }

    private static int PlaceOf(string? number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place - 1 : 0;

    // "(12-person-...", "(12-person-...)" or "12)".
    [GeneratedRegex(@"\((?<fields>[^()]+)(?<close>\))?|(?<chain>[^()]+)(?<close>\))")]
    private static partial Regex Marks();
}
