using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Names as news agencies write them short, which the network joins, cuts or misses: "Ruritania's Orlova" for who governs it, "Karst and LTC"
/// and "LTC's Karst Air" for two bodies, "Oldport Lakers 2-1", "Oldport United 0 Velt 1", "the second-tier side Velt", "Hurricane Ana", "the Duke of Oldport".
/// </summary>
internal sealed class WireNames(AnnotatedArticle article, List<(TokenRange Range, EntityType Type)> read)
{
    private static readonly HashSet<string> Storms = FunctionWords.Set("hurricane typhoon cyclone storm");

    private static readonly HashSet<string> Nobles = FunctionWords.Set("duke duchess earl countess marquess marchioness viscount viscountess prince princess");

    // Behind its name what a body is of another: off before it is asked whose it is, "LTC's Karst unit".
    private static readonly HashSet<string> Units = FunctionWords.Set("unit subsidiary arm division affiliate");

    // What the clubs of the leagues of North America are called behind their towns, where no other word for a body or a place is meant by it.
    private static readonly HashSet<string> Teams = FunctionWords.Set(
        "hawks celtics nets hornets bulls cavaliers mavericks nuggets pistons warriors rockets pacers clippers lakers grizzlies heat bucks timberwolves pelicans knicks thunder magic 76ers suns blazers spurs raptors jazz wizards "
        + "cardinals falcons ravens bills panthers bears bengals browns cowboys broncos lions packers texans colts jaguars chiefs raiders chargers rams dolphins vikings patriots saints giants jets eagles steelers 49ers seahawks buccaneers titans commanders "
        + "diamondbacks braves orioles sox cubs guardians rockies tigers astros royals angels dodgers marlins brewers twins mets yankees athletics phillies pirates padres mariners nationals "
        + "ducks coyotes bruins sabres flames hurricanes blackhawks avalanche oilers canadiens predators devils islanders sharks kraken lightning canucks sounders timbers galaxy whitecaps");

    // Where a team plays, before "side": "the Serie A side Velt".
    private static readonly HashSet<string> Leagues = FunctionWords.Set("league serie liga ligue bundesliga eredivisie championship division tier second-tier third-tier top-flight second-division third-division division-one a b one two");

    private List<(TokenRange Range, EntityType Type)> _names = read;

    private List<Token> Tokens => article.Tokens;

    /// <summary>The names in the order of the text.</summary>
    public List<(TokenRange Range, EntityType Type)> Join()
    {
        _names = Joined(Parted(_names));
        var taken = TokenSet.Of(Tokens.Count, _names, name => name.Range);
        var missed = Missed(taken).ToList();
        var results = Results(taken).ToList();
        if (missed.Count == 0 && results.Count == 0)
            return _names;
        var covered = TokenSet.Of(Tokens.Count, results, result => result.Range);
        return [.. _names.Where(name => !covered.Contains(name.Range.First)).Concat(missed.Where(name => !covered.Contains(name.Range.First))).Concat(results).OrderBy(name => name.Range.First)];
    }

    // "the Karst People's Front": whose it is is a part of its name.
    private List<(TokenRange Range, EntityType Type)> Joined(List<(TokenRange Range, EntityType Type)> names)
    {
        for (var at = names.Count - 1; at > 0; at--)
            if (names[at] is { Type: EntityType.Organization, Range: var body } && names[at - 1].Range is { Length: > 1 } people && people.End == body.First - 1 && Tokens[people.End].Kind == TokenKind.Possessive && Members.Contains(Tokens[people.End - 1].Lower))
            {
                names[at - 1] = (people with { End = body.End }, EntityType.Organization);
                names.RemoveAt(at);
            }

        return names;
    }

    private static readonly HashSet<string> Members = FunctionWords.Set("people workers farmers women peasants teachers students children writers");

    // "Karst and LTC", "Karst and Velt.com", "Velt Juniors and Lisk Juniors", "LTC's Karst Air": two bodies.
    private List<(TokenRange Range, EntityType Type)> Parted(List<(TokenRange Range, EntityType Type)> names)
    {
        var parted = new List<(TokenRange Range, EntityType Type)>(names.Count);
        foreach (var name in names)
        {
            if (name.Type == EntityType.Organization && Between(name.Range) is { } between)
            {
                parted.Add(Whole((name.Range with { End = between }, name.Type)));
                parted.Add(Whole((name.Range with { First = between + 1 }, name.Type)));
            }
            else
                parted.Add(Whole(name));
        }

        return parted;
    }

    // What stands between the names of two bodies.
    private int? Between(TokenRange name)
    {
        var (first, middle, last) = (name.First, (name.First + name.End) / 2, name.End - 1);
        if (name.Length > 2 && Tokens[first + 1].Kind == TokenKind.Possessive && Tokens[first] is { IsAllCapitals: true, Text.Length: > 1 } && Tokens[first + 2].IsCapitalised)
            return first + 1;
        return name.Length is 3 or 5 && Tokens[middle].Is("and") && (name.Length == 5 ? Tokens[middle - 1].Text == Tokens[last].Text : (IsBodyAlone(first) || IsBodyAlone(last)) && World.Default.Find(TokenWords.Text(Tokens, name)) is null) ? middle : null;
    }

    private bool IsBodyAlone(int at) =>
        Tokens[at] is { IsAllCapitals: true, Text.Length: > 1 } || Tokens[at].Text.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && dot < Tokens[at].Text.Length - 1 || World.Default.Find(Tokens[at].Text) is { Type: EntityType.Organization };

    private (TokenRange Range, EntityType Type) Whole((TokenRange Range, EntityType Type) name)
    {
        var range = name.Range;
        while (range.Length > 1 && (ClubNames.IsScore(Tokens[range.End - 1]) || name.Type == EntityType.Organization && Units.Contains(Tokens[range.End - 1].Text)))
            range = range with { End = range.End - 1 };
        if (range.Length > 1 && Storms.Contains(Tokens[range.First].Lower) && Tokens[range.First].IsCapitalised && name.Type != EntityType.Event && !IsHeaded(range))
            return (range, EntityType.Event);
        if (range.Length > 2 && !IsHeaded(range) && Nobles.Contains(Tokens[range.First].Lower) && Tokens[range.First + 1].Is("of"))
            return (range, EntityType.Person);
        // "Miami Heat"
        if (name.Type != EntityType.Event && range.End < Tokens.Count && IsTeam(range.End) && !Teams.Contains(Tokens[range.End - 1].Lower) && World.Default.Find(TokenWords.Text(Tokens, range)) is { Type: EntityType.Place or EntityType.State } or null && name.Type != EntityType.Person)
            return (range with { End = range.End + 1 }, EntityType.Organization);
        return (range, name.Type);
    }

    // "Storm Prediction Center", "Storm Lake", "Duke of Oldport Hotel": called after it.
    private bool IsHeaded(TokenRange name) =>
        Tokens[name.End - 1].Lower is var head && (NameWords.OrganizationHeads.Contains(head) || NameWords.PlaceHeads.Contains(head) || NameWords.Houses.Contains(head));

    private bool IsTeam(int at) => Tokens[at].IsCapitalised && Teams.Contains(Tokens[at].Lower) && !(at + 1 < Tokens.Count && Tokens[at + 1] is { IsWord: true, IsCapitalised: true });

    private IEnumerable<(TokenRange Range, EntityType Type)> Missed(TokenSet taken)
    {
        for (var at = 1; at < Tokens.Count; at++)
        {
            if (!Tokens[at].IsCapitalised || taken.Contains(at) || at + 1 < Tokens.Count && (Tokens[at + 1] is { IsWord: true, IsCapitalised: true } || taken.Contains(at + 1)))
                continue;
            if (LeadersOfStates.IsOne(Tokens, at))
                yield return (new(at, at + 1), EntityType.Person);
            else if (IsSide(at))
                yield return (new(at, at + 1), EntityType.Organization);
            else if (FirstBeforeLetters(at, taken) is { } first)
                yield return (new(first, at + 1), EntityType.Organization);
        }
    }

    // "the Serie A side Velt"
    private bool IsSide(int at) => at > 1 && Tokens[at - 1].Is("side") && Leagues.Contains(Tokens[at - 2].Lower) && article.Tags[at].Universal == "PROPN";

    // "Rural Democrats (RDU)": its letters follow the words of its name.
    private int? FirstBeforeLetters(int last, TokenSet taken)
    {
        if (last + 3 >= Tokens.Count || Tokens[last + 1].Text != "(" || Tokens[last + 3].Text != ")" || Tokens[last + 2] is not { IsAllCapitals: true, Text.Length: > 1 } letters)
            return null;
        var (opening, first) = (article.Sentences[article.SentenceAt(last)].First, last);
        while (first > opening && Tokens[first - 1] is { IsWord: true, IsCapitalised: true } && !taken.Contains(first - 1))
            first--;
        return first < last && letters.Text.StartsWith(TokenWords.Initials(Tokens, new(first, last + 1)), StringComparison.Ordinal) ? first : null;
    }

    // "Oldport United 0 Velt 1", where the network knows one of the two; those of "Ana Orlova 6 Mara Velt 3" are no teams.
    private IEnumerable<(TokenRange Range, EntityType Type)> Results(TokenSet taken)
    {
        var players = new Lazy<HashSet<TokenRange>>(() => [.. _names.Where(IsPlayer).Select(name => name.Range)]);
        foreach (var (left, right) in ResultLines.In(article))
            if ((taken.Contains(left.First) || taken.Contains(right.First)) && !players.Value.Contains(left) && !players.Value.Contains(right))
            {
                yield return (left, KindOf(left));
                yield return (right, KindOf(right));
            }
    }

    private bool IsPlayer((TokenRange Range, EntityType Type) name) =>
        name is { Type: EntityType.Person, Range.Length: > 1 } && World.Default.GenderOf(Tokens[name.Range.First].Text) is not null;

    // A state's team plays under its name.
    private EntityType KindOf(TokenRange side) =>
        World.Default.Find(TokenWords.Text(Tokens, side)) is { Type: EntityType.State, Use: NameUse.Name } ? EntityType.State : EntityType.Organization;
}
