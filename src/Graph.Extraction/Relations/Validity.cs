using Graph.Core.Articles;
using Graph.Core.Relations;
using Graph.Core.Time;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Dates;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// Since when and until when something holds, where the words right behind or the sentence's first say so: "since 2020", "until March 2021",
/// "was elected president of Ruritania in 2030", "the chair, Ana Orlova, resigned on Monday", "since 2020 Ana Orlova has led the council". A deed
/// begins on its day ("founded the bank in 2015"); what happens on a day ends on it too ("met in Oldport on Monday").
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

    /// <summary>The verb of work that begins when it is told of: "started working for the bank".</summary>
    public const string StartedRule = "started-work";

    /// <summary>The verb of a membership that ends when it is told of: "left the party".</summary>
    public const string LeftBodyRule = "left-body";

    /// <summary>The verb of work that ends when it is told of: "quit the bank".</summary>
    public const string LeftWorkRule = "left-work";

    /// <summary>The rule of a membership that an office tells of: the dates are the office's.</summary>
    public const string UndatedRule = "party-of-office";

    private static readonly HashSet<string> Beginnings = [BegunRule, VerbRules.Prefix + JoinedRule, VerbRules.Prefix + StartedRule, VerbRules.Prefix + ElectedRule];
    private static readonly HashSet<string> Leavings = [LeftRule, VerbRules.Prefix + LeftBodyRule, VerbRules.Prefix + LeftWorkRule];

    private static readonly RelationType[] Deeds = [RelationTypes.Founded, RelationTypes.Signed, RelationTypes.DeploysTo, RelationTypes.Sanctions];
    private static readonly RelationType[] Occasions = [RelationTypes.Meets, RelationTypes.ParticipatesIn, RelationTypes.Hosts, RelationTypes.Organizes];

    private static readonly HashSet<string> Endings = FunctionWords.Set("resigned died retired");

    /// <summary>What is done to somebody who has to leave an office.</summary>
    public static readonly HashSet<string> Dismissals = FunctionWords.Set("sacked dismissed ousted fired removed replaced");

    /// <summary>The relation with the dates that follow its words or open its sentence; as it was where none do.</summary>
    public FoundRelation Dated(FoundRelation relation)
    {
        if (relation.Rule == UndatedRule)
            return relation;
        var at = Behind(relation);
        if ((ToldAt(relation, at) ?? (IsDone(relation) ? ToldAt(relation, BehindPlace(at)) : null)) is { } told)
            return LeftAgain(With(relation with { Evidence = relation.Evidence with { End = told.End } }, told));
        if (EndingAt(at) is { } ending)
            return Ended(relation, ending);
        if (Before(relation) is not { } before)
            return LeftAgain(relation);
        var dated = LeftAgain(With(relation, before));
        return dated with { Evidence = dated.Evidence with { First = before.First } };
    }

    // "the predecessor of President Ana Orlova, died": behind a title and its holder the comma may close another's aside.
    private int Behind(FoundRelation relation)
    {
        var at = relation.Evidence.End;
        return WordAt(at) is "," && !IsDone(relation) && !(relation.Rule is "title" or "title-of-body" && EndingAt(at + 1) is not null) ? at + 1 : at;
    }

    // What is told of the time of a relation, and by which tokens.
    private sealed record Told(int First, int End, PartialDate? From, PartialDate? To, bool IsOver = false);

    private Told? ToldAt(FoundRelation relation, int at) => WordAt(at) switch
    {
        "since" when !Leavings.Contains(relation.Rule) && DateAt(at + 1) is { } since => new Told(at, since.Range.End, since.Past, null),
        "until" when DateAt(at + 1) is { Date: { } date } until => new Told(at, until.Range.End, null, relation.IsEnded ? until.Past : date),
        "until" when relation.Type.IsOffice && PastAt(at + 1) is { } past => new Told(at, past, null, null, IsOver: true),
        "from" when DateAt(at + 1) is { } from && WordAt(from.Range.End) is "to" or "until" && DateAt(from.Range.End + 1) is { } to => new Told(at, to.Range.End, from.Date, to.Date),
        "between" when DateAt(at + 1) is { } from && WordAt(from.Range.End) is "and" && DateAt(from.Range.End + 1) is { } to => new Told(at, to.Range.End, from.Date, to.Date),
        "in" or "on" when DateAt(at + 1) is { } day => ChangeOn(relation, day, at),
        _ when DateAt(at) is { } day => ChangeOn(relation, day, at),
        _ => null,
    };

    // "was elected in 2030", "resigned on Monday"
    private Told? ChangeOn(FoundRelation relation, DateMention day, int first)
    {
        var date = MayBeAhead(relation) ? day.Date : day.Past;
        if (Leavings.Contains(relation.Rule))
            return new Told(first, day.Range.End, null, date);
        return Beginnings.Contains(relation.Rule) || IsDone(relation) ? new Told(first, day.Range.End, date, IsOccasion(relation.Type) ? date : null) : null;
    }

    // What a verb tells as done, or to be done, on a day; what "who" or "which" tells besides has its day elsewhere.
    private bool IsDone(FoundRelation relation) =>
        (IsOccasion(relation.Type) || Deeds.Contains(relation.Type)) && relation.Rule.StartsWith(VerbRules.Prefix, StringComparison.Ordinal)
        && !Enumerable.Range(relation.Evidence.First, relation.Evidence.Length).Any(at => WordAt(at) is "who" or "which");

    private static bool IsOccasion(RelationType type) => Occasions.Contains(type);

    // "in Oldport on Monday"
    private int BehindPlace(int at)
    {
        if (WordAt(at) is not ("in" or "at"))
            return at;
        foreach (var mention in TextOrder.Between(article.Mentions, at + 1, at + 2, static mention => mention.Range.First))
            if (mention.Kind == MentionKind.Name)
                return mention.Range.End;
        return at;
    }

    // "joins the union in May", "will attend the summit on Monday": it may be ahead.
    private bool MayBeAhead(FoundRelation relation) => Enumerable.Range(relation.Evidence.First, relation.Evidence.Length)
        .Any(at => article.Tags[at] is { Universal: "VERB", Penn: "VBZ" or "VBP" } or { Penn: "MD" });

    // "until last year", "until recently": it is over, whether or not the day is known.
    private int? PastAt(int at) => WordAt(at) is "recently" ? at + 1 : WordAt(at) is "last" && DateAt(at) is { } past ? past.Range.End : null;

    // "Since 2020 Orla Tamm has chaired the bank", "Last year, Norwegian lawmaker Orla Tamm was elected its chair": of the sentence's first verb.
    private Told? Before(FoundRelation relation)
    {
        var first = article.Sentences[article.SentenceAt(relation.Evidence.First)].First;
        if (!relation.IsPredicate || first >= relation.Evidence.First || !BeginsWithSubject(relation))
            return null;
        if (article.Tokens[first].IsDoubleQuote)
            first++;
        if (ToldAt(relation, first) is not { } told)
            return null;
        var subject = WordAt(told.End) is "," ? told.End + 1 : told.End;
        return subject <= relation.Evidence.First && relation.Evidence.First - subject <= LongestTitle && Enumerable.Range(subject, relation.Evidence.First - subject).All(IsOfTitle) ? told : null;
    }

    // "the Norwegian finance minister" before a name.
    private const int LongestTitle = 6;

    private bool IsOfTitle(int at) => article.Tokens[at].Kind != TokenKind.Mark && article.Tags[at].Universal is not ("VERB" or "AUX" or "ADP" or "CCONJ" or "SCONJ");

    private bool BeginsWithSubject(FoundRelation relation)
    {
        foreach (var mention in TextOrder.Between(article.Mentions, relation.Evidence.First, relation.Evidence.First + 1, static mention => mention.Range.First))
            if (mention.Chain == relation.Subject)
                return true;
        return false;
    }

    // "joined the party in 2015 and left it in 2021", "was elected in 2030 and resigned"
    private FoundRelation LeftAgain(FoundRelation relation)
    {
        var at = WordAt(relation.Evidence.End) is "," ? relation.Evidence.End + 1 : relation.Evidence.End;
        if (!Beginnings.Contains(relation.Rule) || WordAt(at) is not ("and" or "but") || !BeginsWithSubject(relation))
            return relation;
        at++;
        while (FunctionWords.IsAdverb(WordAt(at)) && WordAt(at) is not ("not" or "never"))
            at++;
        return (EndingAt(at) ?? PartingAt(at, relation)) is { } end ? EndedAt(relation, end) : relation;
    }

    // "left", "quit it", "left the party": where it ends; "left for Oldport" is no parting.
    private int? PartingAt(int at, FoundRelation relation)
    {
        if (WordAt(at) is not ("left" or "quit"))
            return null;
        var end = WordAt(at + 1) is "it" or "them" ? at + 2 : WordAt(at + 1) is "the" && relation.Object.Name.Split(' ').Contains(WordAt(at + 2), StringComparer.OrdinalIgnoreCase) ? at + 3 : at + 1;
        return DateAt(WithoutPreposition(end)) is not null || end >= article.Tokens.Count || article.Tokens[end].Kind == TokenKind.Mark ? end : null;
    }

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

    // Of a former office, the day on which its holder died is not its end.
    private FoundRelation Ended(FoundRelation relation, int at) => relation is { Type.IsOffice: true, IsEnded: false } ? EndedAt(relation, at) : relation;

    // Over by a verb that ends at a token, on the day behind it where one is told.
    private FoundRelation EndedAt(FoundRelation relation, int end)
    {
        var day = DateAt(WithoutPreposition(end));
        return With(relation with { Evidence = relation.Evidence with { End = day?.Range.End ?? end } }, new Told(end, end, relation.ValidFrom, day?.Past, IsOver: day?.Past is null));
    }

    private int WithoutPreposition(int at) => WordAt(at) is "on" or "in" ? at + 1 : at;

    private bool IsAhead(PartialDate date) => article.Source.PublishedOn is { } published && date.First > published;

    private FoundRelation With(FoundRelation relation, Told told) => relation with
    {
        ValidFrom = told.From,
        ValidTo = told.To,
        IsEnded = relation.IsEnded || told.IsOver || told.To is { } last && !IsOccasion(relation.Type) && !IsAhead(last),
    };

    private DateMention? DateAt(int token) => article.DateFrom(token);

    private string WordAt(int token) => token < article.Tokens.Count ? article.Tokens[token].Lower : "";
}
