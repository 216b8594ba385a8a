using System.Text.Json;

namespace Graph.Ingestion.Articles;

/// <summary>
/// Articles as JSON: an object with "text" and, where known, "id", "url", "title", "source", "publishedAt", "language"; or an
/// array of such objects. Other fields are left alone; those that look
/// like one of these are named.
/// </summary>
internal static class JsonArticles
{
    private static readonly JsonReaderOptions Strict = new() { CommentHandling = JsonCommentHandling.Disallow };

    /// <summary>The articles of a document. A fault in one does not touch the others, as long as the grammar holds.</summary>
    public static IEnumerable<ArticleInput> ReadDocument(ReadOnlyMemory<byte> bytes, string? file, int firstLine)
    {
        var json = Utf8Text.WithoutMark(bytes);
        var fault = FindPlaces(json.Span, firstLine, out var places);
        foreach (var place in places)
            yield return ReadPlace(json[place.Start..place.End], file, place.Line);
        if (fault is not null)
            yield return ArticleInput.Refused(RefusalCode.NotJson, fault.Value.Message, file, fault.Value.Line);
    }

    /// <summary>Whether the bytes are one whole JSON value.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json, Strict);
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static (string Message, int Line)? FindPlaces(ReadOnlySpan<byte> json, int firstLine, out List<Place> places)
    {
        places = [];
        var lines = new LineCounter(firstLine);
        var reader = new Utf8JsonReader(json, Strict);
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartArray)
                places.Add(PlaceOfValue(ref reader, json, ref lines));
            else
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    places.Add(PlaceOfValue(ref reader, json, ref lines));
            reader.Read();
            return null;
        }
        catch (JsonException exception)
        {
            var line = firstLine + (int)(exception.LineNumber ?? 0);
            var rest = places.Count > 0 ? " What follows in this file was not read." : "";
            return ($"This is not JSON: {Reason(exception)} Mend the file, or give one object a line as .jsonl.{rest}", line);
        }
    }

    private static Place PlaceOfValue(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, ref LineCounter lines)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return new(start, (int)reader.BytesConsumed, lines.At(json, start));
    }

    private static string Reason(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? exception.Message : exception.Message[..end];
    }

    private static ArticleInput ReadPlace(ReadOnlyMemory<byte> json, string? file, int line)
    {
        var fault = Utf8Text.FindFault(json.Span);
        if (fault >= 0)
            return ArticleInput.Refused(RefusalCode.NotUtf8, Utf8Text.Describe(json.Span, fault), file, line + Utf8Text.LineAt(json.Span, fault) - 1);
        using var document = JsonDocument.Parse(json);
        return ReadObject(document.RootElement, file, line);
    }

    private static ArticleInput ReadObject(JsonElement json, string? file, int line)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return ArticleInput.Refused(
                RefusalCode.NotAnArticle, $"An article is a JSON object with a field \"text\"; this is {Kind(json)}.", file, line);
        try
        {
            var article = new ArticleSubmission(
                Field(json, "id"), Field(json, "url"), Field(json, "title"), Field(json, "source"), Field(json, "publishedAt"),
                Field(json, "language"), Field(json, "text"), new ArticleOrigin(file, line));
            return new(article, null) { StrayFields = StrayFieldsOf(json) };
        }
        catch (ArticleFieldException exception)
        {
            return ArticleInput.Refused(exception.Code, exception.Message, file, line);
        }
    }

    /// <summary>What an article has itself, it does not have under another name.</summary>
    private static List<(string Name, string Meant)> StrayFieldsOf(JsonElement article) =>
    [
        .. from property in article.EnumerateObject()
           where !ArticleFields.All.Contains(property.Name)
           let meant = ArticleFields.NearestTo(property.Name)
           where meant is not null && !article.TryGetProperty(meant, out _)
           select (property.Name, meant),
    ];

    private static string? Field(JsonElement article, string name)
    {
        if (!article.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (name == "id" && value.ValueKind == JsonValueKind.Number)
            return value.GetRawText();
        if (value.ValueKind != JsonValueKind.String)
            throw new ArticleFieldException(RefusalCode.NotAnArticle, $"The field \"{name}\" must be a string; here it is {Kind(value)}.");
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new ArticleFieldException(
                RefusalCode.NotUtf8, $"The field \"{name}\" has an escape that is half of a surrogate pair. Write the character itself, or both halves.");
        }
    }

    private static string Kind(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private readonly record struct Place(int Start, int End, int Line);

    /// <summary>Counts lines once over a document whose positions are asked for in rising order.</summary>
    private struct LineCounter(int firstLine)
    {
        private int line = firstLine;
        private int counted;

        public int At(ReadOnlySpan<byte> bytes, int position)
        {
            line += bytes[counted..position].Count((byte)'\n');
            counted = position;
            return line;
        }
    }

    private sealed class ArticleFieldException(RefusalCode code, string message) : Exception(message)
    {
        public RefusalCode Code { get; } = code;
    }
}
