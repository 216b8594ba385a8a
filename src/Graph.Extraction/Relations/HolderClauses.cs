using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// Whom a clause gives an office or takes it from: "Ana Orlova is the head of the council", "was sworn in as", "resigned as", "Belk succeeded Ana
/// Orlova as".
/// </summary>
internal sealed class HolderClauses(AnnotatedArticle article, MentionIndex mentions, Successions successions)
{
    private readonly Backshift _backshift = new(article);

    private List<Token> Tokens => article.Tokens;

    /// <summary>The subject of a clause that ends in an office; null where none does.</summary>
    /// <param name="before">Where the words for the office begin, its article included.</param>
    /// <param name="end">Where they end.</param>
    public SeatHolder? Holder(int before, int end)
    {
        var at = before - 1;
        while (at > 0 && successions.IsAffirmingAdverb(at))
            at--;
        return at <= 0 ? null : Until(before, end) ?? Left(at) ?? Taken(at) ?? Called(at, before, end);
    }

    // "Ana Orlova was until last month head of the council"
    private SeatHolder? Until(int before, int end)
    {
        for (var at = before - 2; at > Math.Max(1, before - LongestDate); at--)
            if (Tokens[at].Is("until") && (Tokens[at + 1].Is("recently") ? at + 2 : article.DateFrom(at + 1)?.Range.End) == before && Called(at - 1, at, end) is { } holder)
                return holder with { Rule = OfficeRelations.CopulaRule, IsEnded = true };
        return null;
    }

    private const int LongestDate = 6;

    // "Ana Orlova is the head of the council", "Ana Orlova, 54, was", "Ana Orlova, who has been"
    private SeatHolder? Called(int copula, int before, int end)
    {
        if (!IsCopula(copula))
            return null;
        var isBegun = Begun.Contains(Tokens[copula].Lower);
        var rule = isBegun ? Validity.BegunRule : OfficeRelations.CopulaRule;
        var (first, isPast) = TenseOf(copula);
        var at = WithoutAuxiliaries(first, isBegun);
        if (at > 1 && Tokens[at - 1].Text is ",")
            return (mentions.PersonUntilAge(at - 1) is { } aged && Tokens[at - 2].Kind == TokenKind.Number ? aged : BehindAside(copula)) is { } holder ? new SeatHolder(holder, 0.85, rule, IsOver(holder)) : null;
        if (mentions.PersonUntil(successions.WithoutWho(at)) is not { } person || OpenClauses.BeginAt(article, person.Range.First))
            return null;
        if (Tokens[before - 1].Is("as") && (successions.IsReplaced(person) ? person : successions.ReplacedBy(person)) is { } replaced)
            return OpenClauses.BeginAt(article, replaced.Range.First) ? null : new SeatHolder(replaced, 0.85, Validity.LeftRule, true);
        // "Ana Orlova was not replaced by Belk as", "was ousted by Belk as": neither tells that he holds it.
        return Tokens[before - 1].Is("as") && successions.IsAgent(person) ? null : new SeatHolder(person, 0.85, rule, IsOver(person));

        bool IsOver(ChainMention holder) => isPast && !_backshift.Holds(copula, new TokenRange(holder.Range.First, end)) || HadBeen(copula, end);
    }

    // "Ana Orlova, a lawyer from Oldport, is the head of the council": the subject in the tree. "Ana Orlova, whose father, Odo Lisk, was president" is not.
    private ChainMention? BehindAside(int copula) =>
        article.Tree.LabelOf(copula) == "cop" && article.Tree.HeadOf(copula) is var predicate and >= 0 && article.Tree.Child(predicate, "nsubj") is { } subject && subject < copula && mentions.PersonUntil(copula - 1) is null && !Enumerable.Range(subject, copula - subject).Any(at => Tokens[at].Is("whose"))
        && mentions.Over(subject) is { Chain.Type: EntityType.Person } person && !OpenClauses.BeginAt(article, person.Range.First)
            ? person
            : null;

    // "was elected", but not "elected" alone.
    private bool IsCopula(int at) => Copulas.Contains(Tokens[at].Lower)
        && (!Begun.Contains(Tokens[at].Lower) || FunctionWords.Auxiliaries.Contains(Tokens[at - 1].Lower) || Tokens[at].Is("became"));

    // "Ana Orlova served as president", "has served as president": where the verb begins, and whether it tells of the past.
    private (int First, bool IsPast) TenseOf(int copula) =>
        Tokens[copula].Is("as") && Tokens[copula - 1].Lower is "served" or "serves" or "serving"
            ? (copula - 1, Tokens[copula - 1].Is("served") && !(copula > 2 && Tokens[copula - 2].Lower is "has" or "have"))
            : (copula, Tokens[copula].Is("was"));

    private int WithoutAuxiliaries(int verb, bool isBegun)
    {
        var at = verb;
        while (at > 0 && (Tokens[at - 1].Lower is "has" or "have" or "had" or "been" || isBegun && Tokens[at - 1].Lower is "was" or "were" || successions.IsAffirmingAdverb(at - 1)))
            at--;
        return at;
    }

    // "had been the head of the council", but not "had been the head of the council since 2027".
    private bool HadBeen(int verb, int end) =>
        Tokens[verb].Is("been") && Tokens[verb - (FunctionWords.IsAdverb(Tokens[verb - 1].Lower) ? 2 : 1)].Is("had") && !(end < Tokens.Count && Tokens[end].Lower is "since" or "for");

    // "Ana Orlova resigned as head of the council", "has stepped down from her post as", "was sacked as", "who quit as", "ceased to be".
    private SeatHolder? Left(int before)
    {
        if (before < 3)
            return null;
        var at = Tokens[before].Lower switch
        {
            "as" or "of" when Posts.Contains(Tokens[before - 1].Lower) && before > 4 && Tokens[before - 3].Is("from") => LeavingUntil(before - 3),
            "as" => LeavingUntil(before),
            "be" when Tokens[before - 1].Is("to") && Tokens[before - 2].Is("ceased") => before - 2,
            "being" when Tokens[before - 1].Lower is "ceased" or "stopped" => before - 1,
            _ => -1,
        };
        return at > 0 && successions.DoerOf(at) is { } person && !OpenClauses.BeginAt(article, person.Range.First) ? new SeatHolder(person, 0.85, Validity.LeftRule, true) : null;
    }

    // Where the verb of leaving begins that ends before a token; -1 where there is none.
    private int LeavingUntil(int end) => Tokens[end - 1].Lower switch
    {
        "resigned" or "quit" or "retired" => end - 1,
        "down" or "aside" when Tokens[end - 2].Lower is "stepped" or "stood" => end - 2,
        var dismissed when Validity.Dismissals.Contains(dismissed) && Tokens[end - 2].Lower is "was" or "been" => end - 2,
        _ => -1,
    };

    // "Ana Orlova was sworn in as head of the council", "took over as", "has been appointed as".
    private SeatHolder? Taken(int before) =>
        before > 2 && Tokens[before].Is("as") && TakingUntil(before) is var at and > 0 && successions.DoerOf(at) is { } person && !OpenClauses.BeginAt(article, person.Range.First) ? new SeatHolder(person, 0.85, Validity.BegunRule, false) : null;

    // Where the verb of taking office begins that ends before a token; -1 where there is none.
    private int TakingUntil(int end) => Tokens[end - 1].Lower switch
    {
        "office" or "over" or "charge" when Tokens[end - 2].Lower is "took" or "taken" or "takes" => end - 2,
        "in" when Tokens[end - 2].Is("sworn") && Tokens[end - 3].Lower is "was" or "been" => end - 3,
        "inaugurated" or "installed" or "confirmed" or "reappointed" when Tokens[end - 2].Lower is "was" or "been" => end - 2,
        var begun when Begun.Contains(begun) && Tokens[end - 2].Lower is "was" or "been" => end - 2,
        // "took up his post as", "started her job as"
        var post when end > 4 && Posts.Contains(post) && FunctionWords.IsDeterminer(Tokens[end - 2].Lower) => PostTakenUntil(end - 2),
        _ => -1,
    };

    private int PostTakenUntil(int end) => Tokens[end - 1].Lower switch
    {
        "up" or "on" when Tokens[end - 2].Lower is "took" or "taken" or "takes" => end - 2,
        "started" or "began" or "took" or "assumed" => end - 1,
        _ => -1,
    };

    private static readonly HashSet<string> Posts = FunctionWords.Set("post position job role office work duties");

    // "was elected president": it begins then.
    private static readonly HashSet<string> Begun = FunctionWords.Set("became elected re-elected reelected appointed named chosen");

    private static readonly HashSet<string> Copulas = [.. FunctionWords.Set("is was remains been 's as"), .. Begun];
}
