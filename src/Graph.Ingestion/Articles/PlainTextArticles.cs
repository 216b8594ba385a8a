using System.Text;

namespace Graph.Ingestion.Articles;

/// <summary>An article as plain text: the whole of it is the text, and nothing is known of title, source or date.</summary>
internal static class PlainTextArticles
{
    public static ArticleInput Read(ReadOnlyMemory<byte> bytes, string? id, string? file)
    {
        var text = Utf8Text.WithoutMark(bytes).Span;
        var fault = Utf8Text.FindFault(text);
        return fault >= 0
            ? ArticleInput.Refused(RefusalCode.NotUtf8, Utf8Text.Describe(text, fault), file, Utf8Text.LineAt(text, fault))
            : ArticleInput.Of(new(id, null, null, null, null, null, Encoding.UTF8.GetString(text), new ArticleOrigin(file, 1, IsText: true)));
    }
}
