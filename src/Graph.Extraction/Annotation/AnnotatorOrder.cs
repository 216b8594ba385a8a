namespace Graph.Extraction.Annotation;

/// <summary>Proves that a list of annotators can run in its order.</summary>
public static class AnnotatorOrder
{
    /// <summary>Returns the list when every need is added by an earlier annotator and no layer is added twice.</summary>
    /// <exception cref="ArgumentException">The order cannot work; the message names the annotator and the layer.</exception>
    public static IReadOnlyList<IAnnotator> Check(IReadOnlyList<IAnnotator> annotators)
    {
        var present = new HashSet<Layer>();
        foreach (var annotator in annotators)
        {
            foreach (var need in annotator.Needs.Where(need => !present.Contains(need)))
                throw new ArgumentException($"{annotator.GetType().Name} needs {need}, which no annotator before it adds. Move it behind the one that does.", nameof(annotators));
            foreach (var added in annotator.Adds.Where(added => !present.Add(added)))
                throw new ArgumentException($"{annotator.GetType().Name} adds {added}, which an annotator before it has added. Leave one of the two out.", nameof(annotators));
        }

        return annotators;
    }
}
