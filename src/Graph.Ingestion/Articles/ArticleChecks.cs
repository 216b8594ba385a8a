using System.Text;

namespace Graph.Ingestion.Articles;

/// <summary>Decides what is taken as an article. A refusal tells the fault and the way out.</summary>
public static class ArticleChecks
{
    // What a saved page begins with.
    private static readonly string[] PageStarts = ["<!doctype html", "<html"];

    /// <summary>The checked article, or why it is refused.</summary>
    public static (CheckedArticle? Article, Refusal? Refusal) Check(ArticleSubmission article)
    {
        try
        {
            return (CheckFields(article), null);
        }
        catch (RefusedException exception)
        {
            return (null, new Refusal(exception.Code, exception.Message, exception.Origin ?? article.Origin));
        }
    }

    private static CheckedArticle CheckFields(ArticleSubmission article) => new(
        CheckAddress(CheckField(article.Url, "url")),
        CheckField(article.Id, "id"),
        CheckField(article.Title, "title"),
        CheckField(article.Source, "source"),
        CheckDate(CheckField(article.PublishedAt, "publishedAt")),
        CheckField(article.Language, "language") ?? "en",
        CheckText(article),
        article.Origin);

    private static string? CheckField(string? value, string name)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        if (value.Length > ArticleLimits.FieldLength)
            throw new RefusedException(RefusalCode.TooLarge, $"The {name} has {value.Length:N0} characters; {ArticleLimits.FieldLength:N0} are taken. Shorten it.");
        if (FindControl(value) is var control and >= 0)
            throw new RefusedException(RefusalCode.ControlCharacters, $"The {name} has the control character U+{(int)value[control]:X4}. Take it out.");
        if (FindLoneSurrogate(value) >= 0)
            throw new RefusedException(RefusalCode.NotUtf8, $"The {name} has half of a surrogate pair. Write the character whole.");
        return value.Trim();
    }

    private static string? CheckAddress(string? url) =>
        url is null || (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            ? url
            : throw new RefusedException(RefusalCode.NotAnAddress, $"The url '{url}' is no address that begins with http:// or https://. Mend it, or leave it out.");

    private static PublicationDate CheckDate(string? text) =>
        text is null ? PublicationDate.Unknown : PublicationDate.Parse(text) ?? throw new RefusedException(
            RefusalCode.NotADate, $"The publishedAt '{text}' is no date. Write it as {PublicationDate.Forms}, or leave it out.");

    private static string CheckText(ArticleSubmission article)
    {
        var text = article.Text ?? throw new RefusedException(
            RefusalCode.NoText, "There is no field \"text\". Give the article's words as a string in it.");
        if (string.IsNullOrWhiteSpace(text))
            throw new RefusedException(RefusalCode.Empty, "The text is empty. Give the article's words.");
        if (PageStarts.Any(start => text.AsSpan().TrimStart(" \t\r\n\uFEFF").StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            throw new RefusedException(RefusalCode.HtmlPage, "The text is a page of HTML. Save its words alone as .txt, or give them as JSON with a field \"text\".");
        if (FindLoneSurrogate(text) is var half and >= 0)
            throw At(article, text, half, RefusalCode.NotUtf8, "is half of a surrogate pair. Write the character whole.");
        if (Encoding.UTF8.GetByteCount(text) is var bytes && bytes > ArticleLimits.TextBytes)
            throw new RefusedException(RefusalCode.TooLarge, $"The text has {bytes:N0} bytes; {ArticleLimits.TextBytes:N0} are taken. Split the article.");
        if (FindControl(text) is var control and >= 0)
            throw At(article, text, control, RefusalCode.ControlCharacters, "is a control character. Take it out; tabs and line ends may stay.");
        return text;
    }

    private static RefusedException At(ArticleSubmission article, string text, int position, RefusalCode code, string fault)
    {
        var line = 1 + text.AsSpan(0, position).Count('\n');
        var origin = article.Origin.IsText ? article.Origin with { Line = line } : article.Origin;
        return new RefusedException(code, $"The character U+{(int)text[position]:X4} on line {line} of the text {fault}") { Origin = origin };
    }

    // Wrongly decoded bytes of Windows-1252 stand in many archives' texts. They harm nobody, so the article is not lost for them; what a
    // terminal would obey is.
    private static bool IsLeftover(char letter) => letter is >= '\u0080' and <= '\u0097' and not ('\u0085' or '\u0090');

    private static int FindControl(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\r') && !IsLeftover(text[i]))
                return i;
        return -1;
    }

    private static int FindLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                    return i;
                i++;
            }

        return -1;
    }

    private sealed class RefusedException(RefusalCode code, string message) : Exception(message)
    {
        public RefusalCode Code { get; } = code;

        public ArticleOrigin? Origin { get; init; }
    }
}
