using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Graph.Cli;

/// <summary>Options with values that can be written wrongly: what is expected is then told in plain words, with an example.</summary>
internal static class GivenValues
{
    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd"];

    /// <summary>A moment of ISO 8601; one without an offset, or a day alone, is taken as UTC.</summary>
    public static Option<DateTimeOffset?> CreateMoment(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "MOMENT",
        CustomParser = result => DateTimeOffset.TryParseExact(Text(result), Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : Refuse<DateTimeOffset?>(result, name, "is no moment. Write year, month, day and time, as 2026-03-01T09:30:00Z."),
    };

    public static Option<DateOnly?> CreateDay(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DAY",
        CustomParser = result => DateOnly.TryParseExact(Text(result), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Refuse<DateOnly?>(result, name, "is no day of the calendar. Write year, month and day, as 2031-03-06."),
    };

    public static Option<int> CreateCount(string name, string description, int otherwise) => new(name)
    {
        Description = description,
        HelpName = "NUMBER",
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => ReadNumber(result, name, $"{name} 20") ?? 0,
    };

    public static Option<int?> CreateNumber(string name, string description, int example) => new(name)
    {
        Description = description,
        HelpName = "NUMBER",
        CustomParser = result => ReadNumber(result, name, $"{name} {example}"),
    };

    /// <summary>One of a closed list, in whatever case.</summary>
    /// <param name="result">What was given.</param>
    /// <param name="name">The option or argument.</param>
    /// <param name="wordOf">How one of the list is written.</param>
    /// <param name="example">A command line, or a part of one, that is right.</param>
    public static T? ReadWord<T>(ArgumentResult result, string name, Func<T, string> wordOf, string example) where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(wordOf, StringComparer.OrdinalIgnoreCase);
        return words.TryGetValue(Text(result), out var value)
            ? value
            : Refuse<T?>(result, name, $"is not known. Give {string.Join(", ", words.Keys.SkipLast(1))} or {words.Keys.Last()}, as {example}.");
    }

    /// <summary>A whole number from 1.</summary>
    /// <param name="result">What was given.</param>
    /// <param name="name">The option or argument.</param>
    /// <param name="example">A command line, or a part of one, that is right.</param>
    public static int? ReadNumber(ArgumentResult result, string name, string example) =>
        int.TryParse(Text(result), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : Refuse<int?>(result, name, $"is no whole number from 1, as {example}.");

    private static T? Refuse<T>(ArgumentResult result, string name, string fault)
    {
        result.AddError($"{name}: '{Text(result)}' {fault}");
        return default;
    }

    private static string Text(ArgumentResult result) => result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
}
