using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Core.Identity;

namespace Graph.Core.Statements;

/// <summary>What a word is particular about.</summary>
internal enum ParticularKind
{
    None,
    Number,
    Year,
    Month,
    Weekday,
    Name,
}

/// <summary>A word of a content as its particulars are compared. English, like the reader.</summary>
/// <param name="Folded">Folded, without the ending of a genitive; a number in digits.</param>
/// <param name="IsSure">False for a capital that may stand only because a sentence begins.</param>
/// <param name="Acronym">The first letters of the capitals in a row of which it is one; null where it stands alone.</param>
/// <param name="EntityIds">The entities that it names, where the statement is about them.</param>
internal sealed partial record ParticularWord(
    string Folded, ParticularKind Kind, bool HasCapital, bool IsSure, bool IsNegation, string? Acronym, IReadOnlyList<string> EntityIds)
{
    private static readonly Dictionary<string, string> Numbers = new(StringComparer.Ordinal)
    {
        ["two"] = "2", ["three"] = "3", ["four"] = "4", ["five"] = "5", ["six"] = "6", ["seven"] = "7", ["eight"] = "8", ["nine"] = "9", ["ten"] = "10",
        ["eleven"] = "11", ["twelve"] = "12", ["fifteen"] = "15", ["twenty"] = "20", ["thirty"] = "30", ["forty"] = "40", ["fifty"] = "50",
    };

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "not", "no", "never", "nobody", "nothing", "none", "neither", "nor", "without", "cannot",
    };

    // One paper calls him president, another Mr.
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "madam", "lord", "lady", "president", "prime", "foreign", "minister", "secretary", "chancellor",
        "chairman", "chairwoman", "chair", "governor", "mayor", "general", "gen", "colonel", "col", "senator", "sen", "king", "queen", "st",
    };

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…:\"“”");

    private static readonly HashSet<string> Weekdays = FoldedNames(DateTimeFormatInfo.InvariantInfo.DayNames);
    private static readonly HashSet<string> Months = FoldedNames(DateTimeFormatInfo.InvariantInfo.MonthNames);

    public string Stem { get; } = ContentWords.Stem(Folded);

    /// <summary>The words of a statement's content in their order.</summary>
    public static List<ParticularWord> Read(Statement statement)
    {
        var content = statement.Content;
        var matches = Word().Matches(content);
        // Where all is in capitals none tells a name.
        var hasCase = content.Any(char.IsLower);
        var acronyms = AcronymsOf(content, matches, hasCase);
        return [.. matches.Select((match, at) => Of(match.Value, hasCase && char.IsUpper(match.Value[0]), BeginsSentence(content, matches, at), acronyms[at], statement))];
    }

    private static ParticularWord Of(string written, bool hasCapital, bool beginsSentence, string? acronym, Statement statement)
    {
        var folded = FoldedText.Fold(Genitive().Replace(written, ""));
        folded = char.IsDigit(written[0]) ? written.Replace(",", "", StringComparison.Ordinal) : Numbers.GetValueOrDefault(folded, folded);
        var kind = KindOf(folded, hasCapital, written);
        var entityIds = kind == ParticularKind.Name ? statement.About.Where(about => about.Words?.Contains(written, StringComparison.Ordinal) == true).Select(about => about.EntityId).ToList() : [];
        return new(
            folded, kind, hasCapital, kind != ParticularKind.Name || !beginsSentence,
            Negations.Contains(folded) || written.EndsWith("n't", StringComparison.Ordinal) || written.EndsWith("n’t", StringComparison.Ordinal), acronym, entityIds);
    }

    private static ParticularKind KindOf(string folded, bool hasCapital, string written) => folded switch
    {
        ['1' or '2', _, _, _] when folded.All(char.IsAsciiDigit) => ParticularKind.Year,
        [>= '0' and <= '9', ..] => ParticularKind.Number,
        _ when !hasCapital => ParticularKind.None,
        _ when Weekdays.Contains(folded) => ParticularKind.Weekday,
        _ when Months.Contains(folded) => ParticularKind.Month,
        // "US" is no pronoun.
        _ when Titles.Contains(folded) || Negations.Contains(folded) || (ContentWords.IsSmall(folded) && !(written.Length > 1 && written.All(letter => !char.IsLower(letter)))) => ParticularKind.None,
        _ => ParticularKind.Name,
    };

    private static bool BeginsSentence(string content, MatchCollection matches, int at)
    {
        if (at == 0)
            return true;
        var end = matches[at - 1].Index + matches[at - 1].Length;
        return content.AsSpan(end, matches[at].Index - end).ContainsAny(Stops) && !Titles.Contains(FoldedText.Fold(matches[at - 1].Value));
    }

    // Of "the United States" both words: "us".
    private static string?[] AcronymsOf(string content, MatchCollection matches, bool hasCase)
    {
        var acronyms = new string?[matches.Count];
        for (var first = 0; first < matches.Count;)
        {
            var end = first;
            while (hasCase && end < matches.Count && char.IsUpper(matches[end].Value[0]) && (end == first || IsNext(content, matches[end - 1], matches[end])))
                end++;
            if (end - first > 1)
                Array.Fill(acronyms, FoldedText.Fold(string.Concat(matches.Skip(first).Take(end - first).Select(match => match.Value[0]))), first, end - first);
            first = Math.Max(end, first + 1);
        }

        return acronyms;
    }

    private static bool IsNext(string content, Match before, Match match) => content.AsSpan(before.Index + before.Length, match.Index - before.Index - before.Length) is " ";

    private static HashSet<string> FoldedNames(IEnumerable<string> names) => names.Where(name => name.Length > 0).Select(FoldedText.Fold).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\d+(?:[.,]\d+)*|(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+(?:['’][\p{L}]+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"['’]s?$")]
    private static partial Regex Genitive();
}
