using Graph.Extraction.Tokens;

namespace Graph.Extraction.Attributions;

/// <summary>A report that lies wholly inside another's content is conveyed by it; of several the innermost. So is what cites whom it is from.</summary>
internal static class Nesting
{
    // Far more than anybody nests; a text of nothing but "said that" would take squares of time.
    private const int MostOpen = 64;

    /// <param name="found">In the order of the text, the longer first.</param>
    public static void Apply(List<Attribution> found)
    {
        var open = new List<Attribution>();
        foreach (var attribution in found)
        {
            Close(open, attribution.Extent.First);
            attribution.Within = attribution.ConveyedBy ?? HolderOf(attribution, open);
            if (attribution.Within is { } holder)
                Clip(attribution, holder);
            if (open.Count < MostOpen)
                open.Add(attribution);
        }
    }

    private static void Close(List<Attribution> open, int token)
    {
        for (var at = open.Count - 1; at >= 0; at--)
            if (open[at].Extent.End <= token)
                open.RemoveAt(at);
    }

    private static Attribution? HolderOf(Attribution inner, List<Attribution> open)
    {
        for (var at = open.Count - 1; at >= 0; at--)
            if (Holds(open[at], inner))
                return open[at];
        return null;
    }

    /// <summary>Drops reports; what one held is conveyed by what conveyed it.</summary>
    /// <param name="found">In the order of the text, the longer first.</param>
    public static void Drop(List<Attribution> found, Predicate<Attribution> isDropped)
    {
        HashSet<Attribution>? dropped = null;
        foreach (var report in found)
        {
            if (dropped is not null && report.Within is { } outer && dropped.Contains(outer))
                report.Within = outer.Within;
            if (isDropped(report))
                (dropped ??= []).Add(report);
        }

        if (dropped is not null)
            found.RemoveAll(dropped.Contains);
    }

    /// <summary>The report that conveys all that this one lies in; itself where none does.</summary>
    public static Attribution OutermostOf(Attribution report)
    {
        while (report.Within is { } outer)
            report = outer;
        return report;
    }

    private static bool Holds(Attribution outer, Attribution inner) =>
        inner.Cue is { } cue
        && outer.Tells(cue)
        && outer.Tells(inner.Content[0].First)
        && (inner.Source is not { } source || source == outer.Source || outer.Tells(source));

    // What is conveyed ends no later than what conveys it.
    private static void Clip(Attribution inner, Attribution outer)
    {
        var shared = new List<TokenRange>(inner.Content.Count);
        foreach (var piece in inner.Content)
            foreach (var part in outer.Content)
                if (new TokenRange(Math.Max(piece.First, part.First), Math.Min(piece.End, part.End)) is { IsEmpty: false } both)
                    shared.Add(both);
        inner.Content = shared;
    }
}
