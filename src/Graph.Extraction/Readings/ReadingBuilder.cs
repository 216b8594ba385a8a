using Graph.Extraction.Annotation;

namespace Graph.Extraction.Readings;

/// <summary>Turns an annotated article into what is handed over.</summary>
internal static class ReadingBuilder
{
    public static Reading Build(AnnotatedArticle article) => article.Tokens.Count == 0 ? Reading.Empty : Reading.Empty;
}
