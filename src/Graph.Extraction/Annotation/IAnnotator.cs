namespace Graph.Extraction.Annotation;

/// <summary>One step of reading: it looks at layers that are there and adds others. Pure, and linear in the article's length.</summary>
public interface IAnnotator
{
    /// <summary>The layers that must be there before.</summary>
    IReadOnlyList<Layer> Needs { get; }

    /// <summary>The layers that are there afterwards.</summary>
    IReadOnlyList<Layer> Adds { get; }

    void Annotate(AnnotatedArticle article);
}
