using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Clubs that are called like their towns, or by a word that the network takes for a person or a place, where sport is told: "Oldport striker
/// Odo Lisk", "Oldport beat Velt 2-0", "the Oldport Rovers". A state's name stays: its team plays under it.
/// </summary>
internal sealed class ClubNames(AnnotatedArticle article, List<NameMention> known)
{
    // Nobody but a club has them.
    private static readonly HashSet<string> Players = FunctionWords.Set("midfielder striker goalkeeper goalie defender winger fullback full-back centre-back center-back playmaker quarterback linebacker");

    // Others have them too, so that a person's name has to follow.
    private static readonly HashSet<string> Roles = FunctionWords.Set("forward coach manager captain driver teammate boss");

    private static readonly HashSet<string> Results = FunctionWords.Set("beat beats defeated defeats thrashed thrashes edged edges crushed downed routed stunned trounced");

    private static readonly HashSet<string> Contests = FunctionWords.Set("over against");

    private static readonly HashSet<string> Heads = FunctionWords.Set("fc afc cf united wanderers rovers hotspur albion athletic");

    // Towns of England and Wales whose clubs have that behind their names.
    private static readonly HashSet<string> CityClubs = FunctionWords.Set("manchester leicester norwich hull bristol cardiff swansea stoke birmingham bradford exeter coventry");

    private static readonly HashSet<string> TownClubs = FunctionWords.Set("ipswich huddersfield luton swindon northampton shrewsbury grimsby mansfield crawley harrogate");

    // Before a town's name: "Real Oldport", "FC Oldport".
    private static readonly HashSet<string> Openings = FunctionWords.Set("real inter sporting borussia hertha dynamo spartak bayern eintracht atletico olympique fc ac as sc sv");

    // "Oldport Heights" is no club.
    private static readonly HashSet<string> PluralPlaces = FunctionWords.Set("falls gardens springs rapids plains shores states woods fields docks highlands lowlands suburbs meadows");

    // Few articles tell of sport, so that these are made once they are asked for.
    private TokenSet? _personStarts;
    private TokenIndex<NameMention>? _places;
    private HashSet<string>? _personWords;
    private TokenSet? _sides;
    private TokenSet? _named;

    private List<Token> Tokens => article.Tokens;

    private TokenSet PersonStarts => _personStarts ??= TokenSet.Of(Tokens.Count, known.Where(name => name.Type == EntityType.Person).Select(name => name.Range.First));

    private TokenIndex<NameMention> Places => _places ??= new(known.Where(name => name.IsInner && (name.Type == EntityType.Place || name.Entry?.Use == NameUse.Capital)), name => name.Range.First);

    private TokenSet Named => _named ??= TokenSet.Of(Tokens.Count, known, name => name.Range);

    private TokenSet Sides => _sides ??= SidesOfResults();

    private HashSet<string> PersonWords => _personWords ??= TokenWords.Of(Tokens, known.Where(name => name is { Type: EntityType.Person, Range.Length: > 1 }).Select(name => name.Range));

    /// <summary>The known names, and of those that name a club that they are organisations.</summary>
    public List<NameMention> Join()
    {
        if (known.Exists(IsCutOff))
            return new ClubNames(article, known.ConvertAll(name => IsCutOff(name) ? name with { Range = name.Range with { End = name.Range.End + 1 }, Type = EntityType.Place } : name)).Join();
        if (!known.Exists(IsClub))
            return known;
        var clubs = known.Where(IsClub).ToHashSet();
        var names = clubs.Where(club => club.Entry is null).Select(club => TokenWords.Text(Tokens, club.Range)).ToHashSet(StringComparer.Ordinal);
        return known.ConvertAll(name => clubs.Contains(name) || MayBeClub(name) && !IsPartOfPerson(name) && name.Entry is null && names.Contains(TokenWords.Text(Tokens, name.Range)) ? name with { Type = EntityType.Organization, Entry = null } : name);
    }

    // "Oldport United have signed Belk": the network may see the town alone.
    private bool IsCutOff(NameMention name) =>
        MayBeClub(name) && name.Entry is null && name.Range.End is var head && head + 1 < Tokens.Count && Tokens[head].IsCapitalised && Tokens[head].Lower.Length > LongestLetters && Heads.Contains(Tokens[head].Lower)
        && !(Tokens[head + 1] is { IsWord: true, IsCapitalised: true }) && !Named.Contains(head);

    // "FC"
    private const int LongestLetters = 3;

    private static bool MayBeClub(NameMention name) =>
        !name.IsInner && (name.Type == EntityType.Place || name is { Type: EntityType.Person, Range.Length: 1 });

    private bool IsPartOfPerson(NameMention name) => name.Type == EntityType.Person && PersonWords.Contains(Tokens[name.Range.First].Text);

    // Few names have such a sign, so that the words of persons are asked for last.
    private bool IsClub(NameMention name) => MayBeClub(name) && (IsHeaded(name.Range) || IsOfTown(name.Range) || HasPlayer(name.Range.End) || HasResult(name.Range) || Sides.Contains(name.Range.First)) && !IsPartOfPerson(name);

    // "Oldport Rovers", "Real Oldport", "the Oldport Lakers"
    private bool IsHeaded(TokenRange name)
    {
        var last = Tokens[name.End - 1].Lower;
        return name.Length > 1 && (Heads.Contains(last) || IsOpened(name) || name.First > 0 && Tokens[name.First - 1].Is("the") && IsTeam(name, last));
    }

    // "Leicester City", "Ipswich Town"
    private bool IsOfTown(TokenRange name) =>
        name.Length == 2 && (Tokens[name.End - 1].Is("city") && CityClubs.Contains(Tokens[name.First].Lower) || Tokens[name.End - 1].Is("town") && TownClubs.Contains(Tokens[name.First].Lower)) && Tokens[name.End - 1].IsCapitalised;

    // Two letters are a club's where they are capitals.
    private bool IsOpened(TokenRange name) =>
        Openings.Contains(Tokens[name.First].Lower) && (Tokens[name.First].Text.Length > 2 || Tokens[name.First].IsAllCapitals) && Places[name.First + 1].Any(place => place.Range.End == name.End);

    /// <summary>Whether a word alone may call a club whose name it ends: "Rovers", "Lakers".</summary>
    public static bool IsTeamHead(string word) => Heads.Contains(word) && word.Length > LongestLetters || IsTeamWord(word);

    private static bool IsTeamWord(string last) =>
        last.Length > 3 && last.EndsWith('s') && !last.EndsWith("ss", StringComparison.Ordinal) && !NameWords.PlaceHeads.Contains(last) && !NameWords.OrganizationHeads.Contains(last) && !PluralPlaces.Contains(last);

    private bool IsTeam(TokenRange name, string last) => IsTeamWord(last) && Places[name.First].Any(place => place.Range.End == name.End - 1);

    private bool HasPlayer(int end) =>
        end < Tokens.Count && !Tokens[end].IsCapitalised && (Players.Contains(Tokens[end].Lower) || Roles.Contains(Tokens[end].Lower) && PersonStarts.Contains(end + 1));

    // "Oldport beat Velt 2-0", "Oldport 2-0 Velt"
    private bool HasResult(TokenRange name)
    {
        var sentence = article.Sentences[article.SentenceAt(name.First)];
        var (before, behind) = (name.First - 1, name.End);
        if (behind + 1 < sentence.End && Tokens[behind].Lower is "signed" or "loaned" && PersonStarts.Contains(behind + 1))
            return true;
        if (behind < sentence.End && IsScore(behind) || before >= sentence.First && IsScore(before))
            return true;
        return IsResult(behind, sentence) && HasScore(sentence)
            || before >= sentence.First && (IsResult(before, sentence) || Contests.Contains(Tokens[before].Lower)) && HasScore(sentence);
    }

    private TokenSet SidesOfResults()
    {
        var sides = new TokenSet(Tokens.Count);
        foreach (var (left, right) in ResultLines.In(article))
        {
            sides.Add(left);
            sides.Add(right);
        }

        return sides;
    }

    private bool IsResult(int at, Sentence sentence) => at < sentence.End && Results.Contains(Tokens[at].Lower);

    private bool HasScore(Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
            if (IsScore(at))
                return true;
        return false;
    }

    private bool IsScore(int at) => IsScore(Tokens[at]);

    /// <summary>"2-1"; a score is short: "2019-20" is a season.</summary>
    public static bool IsScore(Token token) =>
        token.Text is { Length: <= 5 } text && text.AsSpan().IndexOfAny('-', '–') is > 0 and < 3 and var mark && mark < text.Length - 1
        && text[..mark].All(char.IsDigit) && text[(mark + 1)..].All(char.IsDigit);
}
