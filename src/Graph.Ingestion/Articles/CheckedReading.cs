using Graph.Extraction;
using Graph.Extraction.Readings;

namespace Graph.Ingestion.Articles;

/// <summary>Reads checked articles.</summary>
public static class CheckedReading
{
    /// <summary>The reading; where the reader has a fault, the refusal of the one text that met it.</summary>
    public static (Reading? Reading, Refusal? Refusal) Read(ArticleReader reader, CheckedArticle article)
    {
        try
        {
            return (reader.Read(article.ForReading), null);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return (null, new Refusal(
                RefusalCode.NotRead, $"Reading this text failed ({exception.Message}). It is a fault of the program; the other articles are not touched by it.", article.Origin));
        }
    }
}
