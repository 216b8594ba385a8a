using System.Globalization;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Dates;

/// <summary>A date's words before it is known against which day they count.</summary>
/// <param name="Back">Whether a month or weekday is said to be the last (1) or the next (-1) one; 0 and null leave it open.</param>
internal sealed record FoundDate(
    TokenRange Range, int? Year = null, int? Month = null, int? Day = null, DayOfWeek? Weekday = null, RelativeDate? Relative = null, int? Back = null);

/// <summary>Reads one date at one place.</summary>
internal static class DateReader
{
    private static readonly Dictionary<string, int> Months = new(StringComparer.Ordinal)
    {
        ["january"] = 1, ["jan."] = 1, ["jan"] = 1, ["february"] = 2, ["feb."] = 2, ["feb"] = 2, ["march"] = 3, ["mar."] = 3, ["april"] = 4,
        ["apr."] = 4, ["may"] = 5, ["june"] = 6, ["jun."] = 6, ["july"] = 7, ["jul."] = 7, ["august"] = 8, ["aug."] = 8, ["aug"] = 8,
        ["september"] = 9, ["sept."] = 9, ["sep."] = 9, ["sept"] = 9, ["october"] = 10, ["oct."] = 10, ["oct"] = 10, ["november"] = 11, ["nov."] = 11,
        ["nov"] = 11, ["december"] = 12, ["dec."] = 12, ["dec"] = 12,
    };

    private static readonly Dictionary<string, DayOfWeek> Weekdays = Enum.GetValues<DayOfWeek>()
        .ToDictionary(day => day.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    // Every other word is no date, nor is it the first of one.
    private static readonly HashSet<string> Openers = new([.. Months.Keys, .. Weekdays.Keys, .. RelativeDateReader.Openers], StringComparer.Ordinal);

    public static bool IsMonth(Token token) => token.IsCapitalised && Months.ContainsKey(token.Lower);

    public static bool IsWeekday(Token token) => Weekdays.ContainsKey(token.Lower);

    public static FoundDate? Read(List<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind != TokenKind.Number && !Openers.Contains(token.Lower))
            return null;
        if (RelativeDateReader.BackOf(token) is { } back && at + 1 < tokens.Count && Named(tokens, at + 1) is { Year: null } named)
            return named with { Range = named.Range with { First = at }, Back = back };
        return Named(tokens, at) ?? RelativeDateReader.Read(tokens, at);
    }

    // By the name of a month or weekday or the number of a year.
    private static FoundDate? Named(List<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.IsCapitalised && Months.TryGetValue(token.Lower, out var month))
            return MonthFirst(tokens, at, month);
        if (DayOf(token) is { } day && at + 1 < tokens.Count && IsMonth(tokens[at + 1]))
            return DayFirst(tokens, at, day);
        if (YearOf(token) is { } year && at > 0 && (tokens[at - 1].Lower is "in" or "since" or "of" or "until" or "from" or "by" or "during" or "between" || IsSecondYear(tokens, at)))
            return new FoundDate(new TokenRange(at, at + 1), Year: year);
        return token.IsCapitalised && Weekdays.TryGetValue(token.Lower, out var weekday) ? WeekdayFirst(tokens, at, weekday) : null;
    }

    // "from 2019 to 2021", "between 2019 and 2021"; behind anything else "to" leads to a number.
    private static bool IsSecondYear(List<Token> tokens, int at) =>
        at > 1 && YearOf(tokens[at - 2]) is not null && (tokens[at - 1].Is("to") || tokens[at - 1].Is("and") && at > 2 && tokens[at - 3].Is("between"));

    private static FoundDate? MonthFirst(List<Token> tokens, int at, int month)
    {
        if (at + 1 < tokens.Count && DayOf(tokens[at + 1]) is { } day)
        {
            var (year, end) = YearBehind(tokens, at + 2);
            return new FoundDate(new TokenRange(at, end), year, month, day);
        }

        if (at + 1 < tokens.Count && YearOf(tokens[at + 1]) is { } only)
            return new FoundDate(new TokenRange(at, at + 2), only, month);
        var isLedTo = at > 0 && tokens[at - 1].Lower is "in" or "since" or "this" or "last" or "next" or "of" or "until" or "early" or "late" or "mid";
        // "May" and "March" alone are as often a verb at a sentence's start, and "Jan Belk" and "June Ostrova" are persons.
        return !isLedTo && (month is 3 or 5 || at + 1 < tokens.Count && tokens[at + 1] is { IsWord: true, IsCapitalised: true })
            ? null
            : new FoundDate(new TokenRange(at, at + 1), Month: month);
    }

    private static FoundDate DayFirst(List<Token> tokens, int at, int day)
    {
        var (year, end) = YearBehind(tokens, at + 2);
        return new FoundDate(new TokenRange(at, end), year, Months[tokens[at + 1].Lower], day);
    }

    // "Monday, January 10": the weekday belongs to the date behind it.
    private static FoundDate WeekdayFirst(List<Token> tokens, int at, DayOfWeek weekday)
    {
        var next = at + 1 < tokens.Count && tokens[at + 1].Text == "," ? at + 2 : at + 1;
        if (next < tokens.Count && IsMonth(tokens[next]) && MonthFirst(tokens, next, Months[tokens[next].Lower]) is { Day: not null } full)
            return full with { Range = full.Range with { First = at } };
        return new FoundDate(new TokenRange(at, RelativeDateReader.WithPartOfDay(tokens, at + 1)), Weekday: weekday);
    }

    private static (int? Year, int End) YearBehind(List<Token> tokens, int at)
    {
        if (at < tokens.Count && YearOf(tokens[at]) is { } year)
            return (year, at + 1);
        if (at + 1 < tokens.Count && tokens[at].Text == "," && YearOf(tokens[at + 1]) is { } behindComma)
            return (behindComma, at + 2);
        return (null, at);
    }

    private static int? DayOf(Token token)
    {
        if (token.Kind != TokenKind.Number)
            return null;
        var digits = token.Lower.AsSpan();
        if (digits.Length > 2 && digits[^2..] is "st" or "nd" or "rd" or "th")
            digits = digits[..^2];
        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    private static int? YearOf(Token token) =>
        token.Text.Length == 4 && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1000 and < 2200
            ? year
            : null;
}
