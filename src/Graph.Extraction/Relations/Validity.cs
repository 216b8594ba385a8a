using Graph.Core.Time;
using Graph.Extraction.Annotation;
using Graph.Extraction.Dates;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// Since when and until when something holds, where the words right behind say so: "since 2020", "until March 2021", "was elected
/// president of Ruritania in 2030", "the chair, Ana Orlova, resigned on Monday".
/// </summary>
internal sealed class Validity(AnnotatedArticle article)
{
    /// <summary>The rule of an office that begins when it is told of: "was elected", "became".</summary>
    public const string BegunRule = "begun";

    /// <summary>The rule of an office that ends when it is told of: "resigned as", "stepped down as".</summary>
    public const string LeftRule = "left";

    /// <summary>The verb of a membership that begins when it is told of: "joined".</summary>
    public const string JoinedRule = "joined";

    /// <summary>The verb of a membership that begins with a vote: "was elected to the council".</summary>
    public const string ElectedRule = "elected-to";

    /// <summary>The verb of a membership that ends when it is told of: "left the party".</summary>
    public const string LeftBodyRule = "left-body";

    /// <summary>The verb of work that ends when it is told of: "quit the bank".</summary>
    public const string LeftWorkRule = "left-work";

    /// <summary>The rule of a membership that an office tells of: the dates are the office's.</summary>
    public const string UndatedRule = "party-of-office";

    private static readonly HashSet<string> Beginnings = [BegunRule, VerbRules.Prefix + JoinedRule, VerbRules.Prefix + ElectedRule];
    private static readonly HashSet<string> Leavings = [LeftRule, VerbRules.Prefix + LeftBodyRule, VerbRules.Prefix + LeftWorkRule];
    private static readonly HashSet<string> Endings = FunctionWords.Set("resigned died retired");

    /// <summary>What is done to somebody who has to leave an office.</summary>
    public static readonly HashSet<string> Dismissals = FunctionWords.Set("sacked dismissed ousted fired removed replaced");

    private readonly Dictionary<int, DateMention> _datesByFirst = article.Dates.ToDictionary(date => date.Range.First);

    /// <summary>The relation with the dates that follow its words; as it was where none do.</summary>
    public FoundRelation Dated(FoundRelation relation)
    {
        if (relation.Rule == UndatedRule)
            return relation;
        var at = relation.Evidence.End;
        // "the predecessor of President Ana Orlova, died": behind a title and its holder the comma may close another's aside.
        if (WordAt(at) is "," && !(relation.Rule is "title" or "title-of-body" && EndingAt(at + 1) is not null))
            at++;
        return WordAt(at) switch
        {
            "since" when DateAt(at + 1) is { } since => With(relation, since.Range.End, since.Date, null),
            "until" when DateAt(at + 1) is { } until => With(relation, until.Range.End, null, until.Date),
            "until" when relation.Type.IsOffice && PastAt(at + 1) is { } past => With(relation, past, null, null) with { IsEnded = true },
            "from" when DateAt(at + 1) is { } from && WordAt(from.Range.End) is "to" or "until" && DateAt(from.Range.End + 1) is { } to =>
                With(relation, to.Range.End, from.Date, to.Date),
            "in" or "on" when Beginnings.Contains(relation.Rule) && DateAt(at + 1) is { } begun => With(relation, begun.Range.End, begun.Date, null),
            "in" or "on" when Leavings.Contains(relation.Rule) && DateAt(at + 1) is { } left => With(relation, left.Range.End, null, left.Date),
            _ when Leavings.Contains(relation.Rule) && DateAt(at) is { } left => With(relation, left.Range.End, null, left.Date),
            _ when Beginnings.Contains(relation.Rule) && DateAt(at) is { } begun => With(relation, begun.Range.End, begun.Date, null),
            _ when EndingAt(at) is { } ending => Ended(relation, ending),
            _ => relation,
        };
    }

    // "until last year", "until recently": no day, but it is over.
    private int? PastAt(int at) => WordAt(at) switch
    {
        "recently" => at + 1,
        "last" when WordAt(at + 1) is "year" or "month" or "week" or "summer" or "spring" or "autumn" or "winter" => at + 2,
        _ => null,
    };

    // "resigned", "stepped down", "was dismissed": where the verb ends; leaving a body is no end of an office in another.
    private int? EndingAt(int at)
    {
        if (WordAt(at) is "has" or "have" or "had")
            at++;
        var end = Endings.Contains(WordAt(at)) || WordAt(at) is "was" && Dismissals.Contains(WordAt(at + 1)) || WordAt(at) is "stepped" && WordAt(at + 1) is "down"
            ? Endings.Contains(WordAt(at)) ? at + 1 : at + 2
            : (int?)null;
        return end is { } behind && WordAt(behind) is not "from" ? behind : null;
    }

    private FoundRelation Ended(FoundRelation relation, int at)
    {
        if (!relation.Type.IsOffice)
            return relation;
        var day = WordAt(at) is "on" or "in" ? at + 1 : at;
        return DateAt(day) is { } date ? With(relation, date.Range.End, null, date.Date) : With(relation, at, null, null) with { IsEnded = true };
    }

    private bool IsAhead(PartialDate date) => article.Source.PublishedOn is { } published && date.First > published;

    private FoundRelation With(FoundRelation relation, int end, PartialDate? from, PartialDate? to) => relation with
    {
        Evidence = relation.Evidence with { End = end },
        ValidFrom = from,
        ValidTo = to,
        IsEnded = relation.IsEnded || to is { } last && !IsAhead(last),
    };

    private DateMention? DateAt(int token) => _datesByFirst.GetValueOrDefault(token);

    private string WordAt(int token) => token < article.Tokens.Count ? article.Tokens[token].Lower : "";
}
