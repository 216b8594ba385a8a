using Graph.Extraction.Annotation;
using Graph.Extraction.Readings;

namespace Graph.Extraction;

/// <summary>Reads articles: runs the annotators in order and hands over what they found. Safe to share between threads.</summary>
public sealed class ArticleReader
{
    private readonly IReadOnlyList<IAnnotator> _annotators;

    /// <exception cref="ArgumentException">The annotators cannot run in this order.</exception>
    public ArticleReader(IReadOnlyList<IAnnotator> annotators) => _annotators = AnnotatorOrder.Check(annotators);

    /// <summary>The annotators of <see cref="Annotators.Default"/>.</summary>
    public static ArticleReader Default { get; } = new(Annotators.Default);

    /// <summary>
    /// What the article's text says. Any text may come, well-formed or not; one in which nothing is found gives an empty reading.
    /// </summary>
    public Reading Read(ArticleText article) => ReadingBuilder.Build(Annotate(article));

    /// <summary>The article with all layers, for tests and for tools that show how it was read.</summary>
    public AnnotatedArticle Annotate(ArticleText article)
    {
        var annotated = new AnnotatedArticle(article);
        foreach (var annotator in _annotators)
            annotator.Annotate(annotated);
        return annotated;
    }
}
