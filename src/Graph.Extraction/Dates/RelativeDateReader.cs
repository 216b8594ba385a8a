using System.Globalization;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Dates;

/// <summary>Reads a date that counts from the publishing day: "yesterday evening", "earlier this month", "late last year", "two weeks ago".</summary>
internal static class RelativeDateReader
{
    private static readonly Dictionary<string, int> DaysBack = new(StringComparer.Ordinal)
    {
        ["today"] = 0, ["yesterday"] = 1, ["tomorrow"] = -1, ["tonight"] = 0,
    };

    private static readonly Dictionary<string, int> UnitsBack = new(StringComparer.Ordinal) { ["this"] = 0, ["last"] = 1, ["next"] = -1 };

    private static readonly Dictionary<string, DateUnit> Units = new(StringComparer.Ordinal)
    {
        ["day"] = DateUnit.Day, ["week"] = DateUnit.Week, ["month"] = DateUnit.Month, ["year"] = DateUnit.Year,
    };

    // Which days they are is not known by the calendar alone.
    private static readonly HashSet<string> Seasons = FunctionWords.Set("spring summer autumn fall winter weekend");

    private static readonly HashSet<string> PartsOfDay = FunctionWords.Set("morning afternoon evening night lunchtime");

    private static readonly HashSet<string> PartsOfPeriod = FunctionWords.Set("early earlier late later");

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly HashSet<string> Several = FunctionWords.Set("several some many few");

    private static readonly HashSet<string> Roughly = FunctionWords.Set("over nearly almost about around roughly");

    /// <summary>The words that such a date begins with, but for numbers in digits.</summary>
    public static IEnumerable<string> Openers => [.. DaysBack.Keys, .. UnitsBack.Keys, .. PartsOfPeriod, .. Numbers, .. Several, .. Roughly, "a", "more", "less"];

    private const int MostDigits = 4;

    public static FoundDate? Read(List<Token> tokens, int at)
    {
        if (DaysBack.TryGetValue(tokens[at].Lower, out var days))
            return new FoundDate(new TokenRange(at, WithPartOfDay(tokens, at + 1)), Relative: new RelativeDate(DateUnit.Day, days));
        if (PartsOfPeriod.Contains(tokens[at].Lower) && at + 1 < tokens.Count && Period(tokens, at + 1) is { } part)
            return part with { Range = part.Range with { First = at } };
        return Period(tokens, at) ?? Ago(tokens, at) ?? RoughlyAgo(tokens, at);
    }

    /// <summary>How many of the units that "last" and its like tell lie between then and now; null for other words.</summary>
    public static int? BackOf(Token token) => UnitsBack.TryGetValue(token.Lower, out var back) ? back : null;

    /// <summary>The end of a date behind whose day the part of the day may stand: "Monday evening".</summary>
    public static int WithPartOfDay(List<Token> tokens, int end) => end < tokens.Count && PartsOfDay.Contains(tokens[end].Lower) ? end + 1 : end;

    // "last week", but neither "the last week" nor "last week's vote".
    private static FoundDate? Period(List<Token> tokens, int at)
    {
        if (BackOf(tokens[at]) is not { } back || at + 1 >= tokens.Count || at > 0 && (FunctionWords.IsDeterminer(tokens[at - 1].Lower) || tokens[at - 1].Kind == TokenKind.Possessive))
            return null;
        if (at + 2 < tokens.Count && (tokens[at + 2].Kind == TokenKind.Possessive || tokens[at + 2].Is("of")))
            return null;
        var range = new TokenRange(at, at + 2);
        var word = tokens[at + 1].Lower;
        if (Units.TryGetValue(word, out var unit) && unit != DateUnit.Day)
            return new FoundDate(range, Relative: new RelativeDate(unit, back));
        if (PartsOfDay.Contains(word) && back >= 0)
            return new FoundDate(range, Relative: new RelativeDate(DateUnit.Day, back));
        return Seasons.Contains(word) ? new FoundDate(range, Relative: new RelativeDate(DateUnit.Year, null)) : null;
    }

    // "two weeks ago", "a year ago", "a few days ago"
    private static FoundDate? Ago(List<Token> tokens, int at)
    {
        var (count, behind) = Count(tokens, at);
        if (behind == at || behind + 1 >= tokens.Count || !tokens[behind + 1].Is("ago") || UnitOf(tokens[behind].Lower) is not { } unit)
            return null;
        return new FoundDate(new TokenRange(at, behind + 2), Relative: new RelativeDate(unit, count));
    }

    // "more than two years ago", "nearly a year ago"
    private static FoundDate? RoughlyAgo(List<Token> tokens, int at)
    {
        var from = at + 1 < tokens.Count && tokens[at].Lower is "more" or "less" && tokens[at + 1].Is("than") ? at + 2 : Roughly.Contains(tokens[at].Lower) ? at + 1 : tokens.Count;
        return from < tokens.Count && Ago(tokens, from) is { Relative: { } relative } date
            ? date with { Range = date.Range with { First = at }, Relative = relative with { Back = null } }
            : null;
    }

    private static (int? Count, int Behind) Count(List<Token> tokens, int at)
    {
        var word = tokens[at].Lower;
        if (word is "a" && at + 1 < tokens.Count && tokens[at + 1].Is("few"))
            return (null, at + 2);
        if (Several.Contains(word))
            return (null, at + 1);
        if (word is "a")
            return (1, at + 1);
        if (Array.IndexOf(Numbers, word) is var number and >= 0)
            return (number, at + 1);
        return word.Length <= MostDigits && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? (digits, at + 1) : (null, at);
    }

    private static DateUnit? UnitOf(string word) => Units.TryGetValue(word.EndsWith('s') ? word[..^1] : word, out var unit) ? unit : null;
}
