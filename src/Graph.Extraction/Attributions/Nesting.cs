namespace Graph.Extraction.Attributions;

/// <summary>A report that lies wholly inside another's content is conveyed by it; of several the innermost.</summary>
internal static class Nesting
{
    /// <param name="found">In the order of the text, the longer first.</param>
    public static void Apply(List<Attribution> found)
    {
        var open = new List<Attribution>();
        foreach (var attribution in found)
        {
            open.RemoveAll(outer => outer.Extent.End <= attribution.Extent.First);
            attribution.Within = open.LastOrDefault(outer => Holds(outer, attribution));
            if (open.Count < 16)
                open.Add(attribution);
        }
    }

    private static bool Holds(Attribution outer, Attribution inner) =>
        inner.Cue is { } cue
        && outer.Content.Exists(part => part.Contains(cue))
        && inner.Content.TrueForAll(piece => outer.Content.Exists(part => part.Contains(piece)))
        && (inner.Source is not { } source || source == outer.Source || outer.Content.Exists(part => part.Contains(source)));
}
