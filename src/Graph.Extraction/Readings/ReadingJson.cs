using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Core.Articles;

namespace Graph.Extraction.Readings;

/// <summary>A reading as one line of JSON; enum values are written in SCREAMING_CASE, spans as [start, end].</summary>
public static class ReadingJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Reading reading, string articleId)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", articleId);
            WriteList(json, "entities", reading.Entities, WriteEntity);
            WriteList(json, "relations", reading.Relations, WriteRelation);
            WriteList(json, "statements", reading.Statements, WriteStatement);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteEntity(Utf8JsonWriter json, ReadEntity entity)
    {
        json.WriteString("id", entity.Id);
        json.WriteString("type", Word(entity.Type));
        json.WriteString("name", entity.Name);
        json.WriteString("wikidataId", entity.WikidataId);
        WriteList(json, "mentions", entity.Mentions, WriteMention);
    }

    private static void WriteMention(Utf8JsonWriter json, ReadMention mention)
    {
        json.WriteNumber("start", mention.Span.Start);
        json.WriteNumber("end", mention.Span.End);
        json.WriteString("kind", Word(mention.Kind));
        json.WriteString("nameKind", mention.NameKind is { } kind ? Word(kind) : null);
    }

    private static void WriteRelation(Utf8JsonWriter json, ReadRelation relation)
    {
        json.WriteString("type", relation.Type.Name);
        json.WriteString("subject", relation.Subject);
        json.WriteString("object", relation.Object);
        json.WriteString("basis", Word(relation.Basis));
        json.WriteString("office", relation.Office);
        json.WriteString("validFrom", relation.ValidFrom?.ToString());
        json.WriteString("validTo", relation.ValidTo?.ToString());
        json.WriteBoolean("ended", relation.Ended);
        WriteSpans(json, "evidence", relation.Evidence);
        json.WriteString("claimedIn", relation.ClaimedIn);
        json.WriteNumber("confidence", relation.Confidence);
        json.WriteString("rule", relation.Rule);
    }

    private static void WriteStatement(Utf8JsonWriter json, ReadStatement statement)
    {
        json.WriteString("id", statement.Id);
        json.WriteString("kind", Word(statement.Kind));
        json.WriteString("speaker", statement.Speaker);
        json.WriteString("speakerStatus", Word(statement.SpeakerStatus));
        WriteSpans(json, "source", statement.Source);
        WriteSpans(json, "cue", statement.Cue);
        WriteSpans(json, "content", statement.Content);
        WriteList(json, "about", statement.About, WriteAbout);
        json.WriteString("within", statement.Within);
        json.WriteString("cueClass", Word(statement.CueClass));
        json.WriteString("polarity", Word(statement.Polarity));
        json.WriteString("modality", Word(statement.Modality));
        json.WriteString("saidAt", statement.SaidAt?.ToString());
        WriteSpan(json, "saidAtEvidence", statement.SaidAtEvidence);
        json.WriteString("addressee", statement.Addressee);
        json.WriteString("onBehalfOf", statement.OnBehalfOf);
        json.WriteString("role", statement.Role);
        WriteSpan(json, "occasion", statement.Occasion);
        json.WriteNumber("confidence", statement.Confidence);
        json.WriteString("rule", statement.Rule);
    }

    private static void WriteAbout(Utf8JsonWriter json, ReadAbout about)
    {
        json.WriteString("entity", about.Entity);
        json.WriteString("role", Word(about.Role));
        json.WriteString("stance", about.Stance is { } stance ? Word(stance) : null);
        WriteSpans(json, "spans", about.Spans);
        if (about.StanceSpans.Count > 0)
            WriteSpans(json, "stanceSpans", about.StanceSpans);
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpans(Utf8JsonWriter json, string name, IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
            WritePair(json, span);
        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, TextSpan? span)
    {
        json.WritePropertyName(name);
        if (span is { } known)
            WritePair(json, known);
        else
            json.WriteNullValue();
    }

    private static void WritePair(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private static string Word<T>(T value) where T : struct, Enum =>
        JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());
}
