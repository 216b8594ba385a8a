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
            : Refuse<DateTimeOffset?>(result, name, "is no moment. Write year, month, day and time, as 2031-05-01T12:00:00Z."),
    };

    public static Option<DateOnly?> CreateDay(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DAY",
        CustomParser = result => DateOnly.TryParseExact(Text(result), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Refuse<DateOnly?>(result, name, "is no day of the calendar. Write year, month and day, as 2031-03-01."),
    };

    public static Option<int> CreateCount(string name, string description, int otherwise) => new(name)
    {
        Description = description,
        HelpName = "NUMBER",
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => ReadNumber(result, name) ?? 0,
    };

    public static Option<int?> CreateNumber(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "NUMBER",
        CustomParser = result => ReadNumber(result, name),
    };

    /// <summary>One of a closed list, in whatever case.</summary>
    public static T? ReadWord<T>(ArgumentResult result, string name, T example) where T : struct, Enum =>
        Enum.GetNames<T>().Contains(Text(result), StringComparer.OrdinalIgnoreCase)
            ? Enum.Parse<T>(Text(result), ignoreCase: true)
            : Refuse<T?>(result, name, $"is not known. Give {string.Join(" or ", Enum.GetNames<T>())}, as {name} {example}.");

    private static int? ReadNumber(ArgumentResult result, string name) =>
        int.TryParse(Text(result), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : Refuse<int?>(result, name, $"is no whole number from 1, as {name} 20.");

    private static T? Refuse<T>(ArgumentResult result, string name, string fault)
    {
        result.AddError($"{name}: '{Text(result)}' {fault}");
        return default;
    }

    private static string Text(ArgumentResult result) => result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
}
