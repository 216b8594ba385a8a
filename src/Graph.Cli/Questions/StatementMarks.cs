using System.Globalization;
using System.Text.Json;

namespace Graph.Cli.Questions;

/// <summary>What a reader must know of a statement that is no plain one: how it is put forward, what it expresses of whom, how surely it was read, and inside what it stands.</summary>
internal static class StatementMarks
{
    /// <summary>The least confidence that goes without saying: of statements with less, more than one in four is not right.</summary>
    public const double Sure = 0.75;

    public static IEnumerable<string> Of(JsonElement node, SpeakerNames speakers)
    {
        foreach (var act in ActsOf(node))
            yield return act;
        foreach (var about in node.GetProperty("about").EnumerateArray())
            if (StanceOf(about) is { } stance)
                yield return stance;
        if (node.GetProperty("confidence").GetDouble() is var confidence and < Sure)
            yield return string.Create(CultureInfo.InvariantCulture, $"confidence {confidence:0.00}");
        foreach (var outer in node.GetProperty("chain").EnumerateArray().Where(outer => ActsOf(outer).Any()))
            yield return Inside(speakers.NameOf(outer), outer.GetProperty("cue").GetString(), ActsOf(outer));
    }

    /// <summary>What something stands inside of, where that is no plain statement: "inside: Mara Velt denied".</summary>
    public static string Inside(string speaker, string? cue, IEnumerable<string> acts)
    {
        var untold = string.Join(", ", acts.Where(act => act != cue));
        return string.Join(' ', new[] { "inside:", speaker, cue, untold.Length > 0 ? $"({untold})" : "" }.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>How something is put forward, in lower case: nothing where it is plainly asserted; what is denied is negative without saying.</summary>
    public static IEnumerable<string> ActsOf(string modality, string polarity)
    {
        if (modality != "asserted")
            yield return modality;
        if (polarity == "negative" && modality != "denied")
            yield return polarity;
    }

    private static IEnumerable<string> ActsOf(JsonElement node) => ActsOf(Text(node, "modality").ToLowerInvariant(), Text(node, "polarity").ToLowerInvariant());

    private static string? StanceOf(JsonElement about) => about.GetProperty("stance").GetString() switch
    {
        "NEGATIVE" => $"critical of {Text(about.GetProperty("entity"), "name")}",
        "POSITIVE" => $"in favour of {Text(about.GetProperty("entity"), "name")}",
        _ => null,
    };

    private static string Text(JsonElement node, string field) => node.GetProperty(field).GetString() ?? "";
}
