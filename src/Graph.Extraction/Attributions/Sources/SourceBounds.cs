using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>Parts the words of a source from those of its cue and of what it says, where a tree took some of these for its own.</summary>
internal static class SourceBounds
{
    /// <param name="found">The reports.</param>
    /// <param name="first">From which one on.</param>
    public static void Part(List<Attribution> found, int first)
    {
        for (var at = first; at < found.Count; at++)
            if (found[at] is { Source: { } source, Cue: { } cue })
                Part(found[at], source, cue);
    }

    /// <summary>"with Belk warning of rain and Orlova insisting that": what the first tells ends before the second.</summary>
    /// <param name="tokens">Those of the article.</param>
    /// <param name="found">The reports.</param>
    /// <param name="first">From which one on.</param>
    public static void PartJoined(List<Token> tokens, List<Attribution> found, int first)
    {
        var leading = first;
        while (leading < found.Count && !(found[leading].Source is { First: > 0 and var name } && tokens[name - 1].Is("with")))
            leading++;
        if (leading == found.Count || found[leading].Content is not [.., { } last])
            return;
        for (var at = first; at < found.Count; at++)
            if (found[at] is { Source: { First: > 0 } second, Cue: { } cue } && cue.First == second.End && tokens[second.First - 1].Is("and") && last.Contains(second.First - 1) && second.First - 1 > last.First)
                found[leading].Content[^1] = last with { End = second.First - 1 };
    }

    private static void Part(Attribution report, TokenRange source, TokenRange cue)
    {
        // "both said": who speaks is no part of the verb.
        if (source.First == cue.First && source.End < cue.End)
            report.Cue = cue with { First = source.End };
        else if (source.Overlaps(cue))
            report.Source = Before(source, cue);
        foreach (var part in report.Content)
            if (report.Source is { } words && words.Overlaps(part))
                report.Source = Before(words, part);
    }

    // Nobody where nothing of it stands before these words.
    private static TokenRange? Before(TokenRange source, TokenRange words) => source.First < words.First ? source with { End = words.First } : null;
}
