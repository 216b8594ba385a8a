using System.Globalization;
using System.Text;
using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Core.Time;
using Graph.Extraction.Readings;

namespace Graph.Cli.Extraction;

/// <summary>A reading in the article's words: who is named, how they are related, and who says what, a report inside the one that conveys it.</summary>
internal sealed class ReadingWords(string text, Reading reading)
{
    private readonly StringBuilder _lines = new();

    public string Write(string id)
    {
        _lines.AppendLine(id);
        Section("Named", reading.Entities, WriteEntity);
        Section("Related", reading.Relations, WriteRelation);
        Section("Said", reading.Statements.Where(statement => statement.Within is null), statement => WriteStatement(statement, 1));
        return _lines.ToString();
    }

    private void Section<T>(string title, IEnumerable<T> items, Action<T> write)
    {
        _lines.AppendLine().AppendLine(title);
        var any = false;
        foreach (var item in items)
        {
            write(item);
            any = true;
        }

        if (!any)
            _lines.AppendLine("  nothing");
    }

    private void WriteEntity(ReadEntity entity) =>
        _lines.AppendLine(CultureInfo.InvariantCulture, $"  {entity.Name}  {Word(entity.Type)}  {string.Join(", ", entity.Mentions.Select(mention => Cut([mention.Span])).Distinct())}");

    private void WriteRelation(ReadRelation relation)
    {
        _lines.Append(CultureInfo.InvariantCulture, $"  {NameOf(relation.Subject)} {relation.Type.Name} {NameOf(relation.Object)}");
        _lines.Append(TimeOf(relation));
        _lines.AppendLine(CultureInfo.InvariantCulture, $"  {Word(relation.Basis)}: {Cut(relation.Evidence)}");
    }

    private static string TimeOf(ReadRelation relation)
    {
        if (relation.ValidFrom is { } day && day == relation.ValidTo)
            return day.Precision == DatePrecision.Day ? $"  on {day}" : $"  in {day}";
        var since = relation.ValidFrom is { } from ? $"  since {from}" : "";
        return relation.ValidTo is { } to ? $"{since}  until {to}" : relation.Ended ? since + "  ended" : since;
    }

    private void WriteStatement(ReadStatement statement, int depth)
    {
        var indent = new string(' ', 2 * depth);
        _lines.AppendLine(CultureInfo.InvariantCulture, $"{indent}{SpeakerOf(statement)} [{Cut(statement.Cue)}] {Cut(statement.Content)}");
        _lines.AppendLine(CultureInfo.InvariantCulture, $"{indent}  {string.Join(", ", Notes(statement))}");
        foreach (var inner in reading.Statements.Where(other => other.Within == statement.Id))
            WriteStatement(inner, depth + 1);
    }

    private IEnumerable<string> Notes(ReadStatement statement)
    {
        yield return Word(statement.Modality);
        if (statement.Polarity == Polarity.Negative)
            yield return "negative";
        if (statement.SaidAt is { } day)
            yield return $"said {day}";
        if (statement.Role is { } role)
            yield return $"as {role}";
        if (statement.OnBehalfOf is { } behalf)
            yield return $"for {NameOf(behalf)}";
        if (statement.Addressee is { } addressee)
            yield return $"to {NameOf(addressee)}";
        if (statement.Occasion is { } occasion)
            yield return Cut([occasion]);
        foreach (var about in statement.About)
            yield return $"{Word(about.Role)} {NameOf(about.Entity)}{(about.Stance is { } stance ? $" ({Word(stance)}: {string.Join(", ", about.StanceSpans.Select(span => Cut([span])))})" : "")}";
        yield return $"confidence {statement.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}";
    }

    private string SpeakerOf(ReadStatement statement) =>
        statement.Speaker is { } speaker ? NameOf(speaker) : statement.Source.Count > 0 ? $"{Cut(statement.Source)} ({Word(statement.SpeakerStatus)})" : Word(statement.SpeakerStatus);

    private string NameOf(string id) => reading.Entities.First(entity => entity.Id == id).Name;

    private string Cut(IReadOnlyList<TextSpan> spans) => string.Join(" ... ", spans.Select(span => span.Cut(text))).ReplaceLineEndings(" ");

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
