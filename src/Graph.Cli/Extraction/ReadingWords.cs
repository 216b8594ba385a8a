using System.Globalization;
using System.Text;
using Graph.Cli.Questions;
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
    private readonly Dictionary<string, ReadStatement> _statements = reading.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);

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
        _lines.AppendLine(CultureInfo.InvariantCulture, $"  {string.Join(", ", Grounds(relation))}: {Cut(relation.Evidence)}");
    }

    /// <summary>Who tells it and how, so that what somebody denies is not taken for what holds.</summary>
    private IEnumerable<string> Grounds(ReadRelation relation)
    {
        var claim = reading.Statements.FirstOrDefault(statement => statement.Id == relation.ClaimedIn);
        yield return claim is null ? Word(relation.Basis) : $"{Word(relation.Basis)} by {SpeakerOf(claim)}";
        foreach (var mark in claim is null ? [] : ActsOf(claim).Concat(Insides(claim)))
            yield return mark;
        if (relation.Confidence < StatementMarks.Sure)
            yield return Sureness(relation.Confidence);
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
        foreach (var inside in Insides(statement))
            yield return inside;
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
        yield return Sureness(statement.Confidence);
    }

    private static string Sureness(double confidence) => string.Create(CultureInfo.InvariantCulture, $"confidence {confidence:0.00}");

    /// <summary>The statements that convey this one and are no plain ones, the innermost first.</summary>
    private IEnumerable<string> Insides(ReadStatement statement)
    {
        for (var outer = OuterOf(statement); outer is not null; outer = OuterOf(outer))
            if (ActsOf(outer).Any())
                yield return StatementMarks.Inside(SpeakerOf(outer), Cut(outer.Cue), ActsOf(outer));
    }

    private ReadStatement? OuterOf(ReadStatement statement) => statement.Within is { } outer ? _statements[outer] : null;

    private static IEnumerable<string> ActsOf(ReadStatement statement) => StatementMarks.ActsOf(Word(statement.Modality), Word(statement.Polarity));

    private string SpeakerOf(ReadStatement statement) =>
        statement.Speaker is { } speaker ? NameOf(speaker) : statement.Source.Count > 0 ? $"{Cut(statement.Source)} ({Word(statement.SpeakerStatus)})" : Word(statement.SpeakerStatus);

    private string NameOf(string id) => reading.Entities.First(entity => entity.Id == id).Name;

    private string Cut(IReadOnlyList<TextSpan> spans) => string.Join(" ... ", spans.Select(span => span.Cut(text))).ReplaceLineEndings(" ");

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
