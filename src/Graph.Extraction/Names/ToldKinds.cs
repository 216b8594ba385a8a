using System.Globalization;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Occupations;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// What the words around a name say that it names, whatever the name looks like: "the rail company Anders Holt", "the Karst al-Tal rebel
/// group", "the towns of Velt and Ostrova", "Karst, a bank in Oldport", "Karst, which is based in Oldport", "Ruritania's capital is Velt",
/// "Mara Velt, 45,", "his wife, Mara Velt". Such words outweigh what the network sees.
/// </summary>
internal sealed class ToldKinds(AnnotatedArticle article, IReadOnlyList<(TokenRange Range, EntityType Type)> names)
{
    private const int MostModifiers = 2;
    private const int MostOfAppositive = 7;
    private const int YoungestTold = 10;
    private const int OldestTold = 110;

    // What follows a noun that ends an appositive; a verb tells of a subject of its own: "in Oldport, a company said".
    private static readonly HashSet<string> BehindAppositive = FunctionWords.Set(", . ; ) that which whose where in of for from near on with based owned run headquartered");

    private static readonly HashSet<string> Kin = FunctionWords.Set("wife husband spouse son daughter mother father brother sister uncle aunt nephew niece cousin widow widower grandson granddaughter grandfather grandmother fiance fiancé fiancee fiancée girlfriend boyfriend friend roommate classmate deputy");

    private TokenIndex<(TokenRange Range, EntityType Type)>? _byFirst;
    private TokenSet? _endsOfBodies;
    private TokenSet? _endsOfPersons;
    private HashSet<string>? _personWords;

    private List<Token> Tokens => article.Tokens;

    private TokenIndex<(TokenRange Range, EntityType Type)> ByFirst => _byFirst ??= new(names, name => name.Range.First);

    private TokenSet EndsOfBodies => _endsOfBodies ??= TokenSet.Of(Tokens.Count, names.Where(name => name is { Type: EntityType.Organization, Range.Length: > 1 }).Select(name => name.Range.End));

    private TokenSet EndsOfPersons => _endsOfPersons ??= TokenSet.Of(Tokens.Count, names.Where(name => name is { Type: EntityType.Person, Range.Length: > 1 }).Select(name => name.Range.End));

    private HashSet<string> PersonWords => _personWords ??= TokenWords.Of(Tokens, names.Where(name => name is { Type: EntityType.Person, Range.Length: > 1 }).Select(name => name.Range));

    /// <summary>The kinds that the words around names tell, one for each name that they tell anything of.</summary>
    public List<(TokenRange Range, EntityType Type)> Find()
    {
        var (kinds, listed) = (new List<(TokenRange Range, EntityType Type)>(), PlacesBehindNoun());
        foreach (var (range, type) in names)
            if (listed is not null && listed.Contains(range))
                kinds.Add((range, EntityType.Place));
            else if ((Before(range, type) ?? Behind(range, type) ?? Apposed(range, type)) is { } told)
                kinds.Add((range, told));
        return kinds;
    }

    private EntityType? Before(TokenRange name, EntityType type)
    {
        var sentence = article.Sentences[article.SentenceAt(name.First)];
        if (name.First == sentence.First)
            return null;
        if (IsBehindBodyNoun(name, sentence.First) && !(type == EntityType.Person && MayTellOfPerson(name)) || type != EntityType.Organization && IsBehindOwnedBody(name, sentence.First) || IsAcronymOfBody(name) || type == EntityType.Place && IsWorkplace(name, sentence.First))
            return EntityType.Organization;
        if (type == EntityType.Person && name.Length == 1 && IsBought(name.First, sentence.First) && !PersonWords.Contains(Tokens[name.First].Text))
            return EntityType.Organization;
        // "the Oldport-based Karst": no place is based anywhere.
        if (type == EntityType.Place && name.First > sentence.First + 2 && Tokens[name.First - 1].Is("based") && Tokens[name.First - 2].Text is "-")
            return EntityType.Organization;
        if (IsBehindCapital(name, sentence.First) || type == EntityType.Organization && name.Length == 1 && Tokens[name.First - 1].Is("near") && !Tokens[name.First].IsAllCapitals)
            return EntityType.Place;
        // "the Ruritanian island Karst"
        if (type == EntityType.Person && name.Length == 1 && name.First > sentence.First + 1 && !Tokens[name.First - 1].IsCapitalised && NameWords.PlaceNouns.Contains(Tokens[name.First - 1].Lower) && World.Default.Find(Tokens[name.First - 2].Text) is { Use: NameUse.Demonym })
            return EntityType.Place;
        // "the bishop of Karst"
        if (type == EntityType.Person && name.Length == 1 && name.First > sentence.First + 1 && Tokens[name.First - 1].Is("of") && Seated.Contains(Tokens[name.First - 2].Lower))
            return EntityType.Place;
        // "Analyst Ana Orlova of Renta Norte": nobody is of a person.
        if (type == EntityType.Person && name.Length > 1 && Tokens[name.First - 1].Is("of") && EndsOfPersons.Contains(name.First - 1))
            return EntityType.Organization;
        if (type == EntityType.Place && IsTrader(name))
            return EntityType.Organization;
        return type != EntityType.Person && (name.Length == 1 && LeadersOfStates.IsOne(Tokens, name.First) || IsSomebodyOfState(name, type)) || IsOldBefore(name) || IsBehindOccupation(name) || IsBehindCandidate(name) || IsBehindOwnedOffice(name, sentence.First) || IsBehindOwnedOccupation(name, sentence.First) || IsBehindKin(name, sentence.First) ? EntityType.Person : null;
    }

    // "Ruritania's Karst sold its towers": no town deals so.
    private bool IsTrader(TokenRange name) =>
        name.Length == 1 && name.End < Tokens.Count && Trades.Contains(Tokens[name.End].Lower) && LeadersOfStates.StateBefore(Tokens, name.First) is not null && World.Default.Find(Tokens[name.First].Text) is null;

    private static readonly HashSet<string> Trades = FunctionWords.Set("sold sells bought buys acquired posted posts slashed swung");

    // "Ruritania's Ana Orlova" that the network takes for a body
    private bool IsSomebodyOfState(TokenRange name, EntityType type) =>
        type == EntityType.Organization && name.Length == 2 && LeadersOfStates.StateBefore(Tokens, name.First) is not null && World.Default.GenderOf(Tokens[name.First].Text) is not null && !NameWords.OrganizationHeads.Contains(Tokens[name.End - 1].Lower) && World.Default.Find(TokenWords.Text(Tokens, name)) is null;

    // "agreed to buy Ruritanian rival Karst", "the takeover of Karst": clubs buy players and trusts paintings, but no rivals.
    private bool IsBought(int first, int floor)
    {
        var at = first - 1;
        if (at > floor && Tokens[at].Is("of") && Tokens[at - 1].Is("takeover"))
            return true;
        if (!Tokens[first - 1].Is("rival"))
            return false;
        while (at > floor && (Tokens[at].Lower is "rival" or "smaller" or "larger" || World.Default.Find(Tokens[at].Text) is { Use: NameUse.Demonym }))
            at--;
        return Buyings.Contains(Tokens[at].Lower);
    }

    private static readonly HashSet<string> Buyings = FunctionWords.Set("buy buys buying bought acquire acquires acquiring acquired");

    /// <summary>"the six-nation Karst Forum": what has so many members is a body.</summary>
    public static bool IsOfMembers(List<Token> tokens, TokenRange name) =>
        name is { Length: > 1, First: > 0 } && tokens[name.First - 1].Lower is var counted && counted.LastIndexOf('-') is > 0 and var hyphen && counted[(hyphen + 1)..] is "nation" or "member" or "country";

    /// <summary>
    /// "Karst Governor Ana Orlova", "KW Premier Ana Orlova", "Karst Rep. Ana Orlova": what has one is a place, but banks have governors too, and are told by
    /// their letters, and parties whose list is called by several words or a given name have lawmakers.
    /// </summary>
    public static bool IsSeat(AnnotatedArticle article, TokenRange name) =>
        name.Length <= LongestSeat && article.OfficeFrom(name.End) is { IsPlural: false, Title.Title: ("governor" or "gov." or "premier" or "chief minister" or "lieutenant governor" or "rep.") and var title, Range: { Length: var length, End: var end } } && length == title.Split(' ').Length
        && article.Tokens[end - 1].IsCapitalised && end < article.Tokens.Count && article.Tokens[end] is { IsWord: true, IsCapitalised: true } && (title is "premier" || !article.Tokens[name.First].IsAllCapitals)
        && (title is not "rep." || !IsGivenName(article.Tokens[name.First].Text) && (name.Length == 1 || NameWords.PlaceHeads.Contains(article.Tokens[name.End - 1].Lower)))
        && !HoldsHead(article.Tokens, name) && World.Default.Find(TokenWords.Text(article.Tokens, name)) is null;

    private const int LongestSeat = 3;

    private static bool IsGivenName(string word) => World.Default.MayBeGivenName(word);

    // "Bank of Karst"
    private static bool HoldsHead(List<Token> tokens, TokenRange name)
    {
        for (var at = name.First; at < name.End; at++)
            if (NameWords.OrganizationHeads.Contains(tokens[at].Lower) || NameWords.BodyNouns.Contains(tokens[at].Lower))
                return true;
        return false;
    }

    // "Ruritania's capital is Velt", "Ruritania's capital, Velt,", "near the capital, Velt,"
    private bool IsBehindCapital(TokenRange name, int floor)
    {
        var capital = name.First - 2;
        if (capital > floor && Tokens[capital].Is("capital") && Tokens[capital + 1].Text is "," && Tokens[capital - 1].Is("the") && name.End < Tokens.Count && Tokens[name.End].Kind == TokenKind.Mark && !IsDescribed(name.End))
            return true;
        return capital - 1 > floor && Tokens[capital].Is("capital") && Tokens[capital - 1].Kind == TokenKind.Possessive && (Tokens[capital + 1].Is("is") || Tokens[capital + 1].Text is ",");
    }

    // "near the capital, Velt, the mayor, said": somebody, and no capital.
    private bool IsDescribed(int mark) =>
        mark + 2 < Tokens.Count && Tokens[mark].Text == "," && (FunctionWords.IsDeterminer(Tokens[mark + 1].Lower) || Tokens[mark + 1].Is("who") || article.OfficeFrom(mark + 1) is not null || Attributions.Cues.CueWords.IsForm(Tokens[mark + 1].Lower));

    // "his wife, Mara Velt", "Velt's daughter Ana", "his close friend, Mara Velt,"
    private bool IsBehindKin(TokenRange name, int floor)
    {
        var kin = Tokens[name.First - 1].Text is "," ? name.First - 2 : name.First - 1;
        if (kin <= floor || !Kin.Contains(Tokens[kin].Lower))
            return false;
        if (kin - 1 > floor && article.Tags[kin - 1].Universal == "ADJ")
            kin--;
        return (Tokens[kin - 1].Kind == TokenKind.Possessive || Tokens[kin - 1].Lower is "his" or "her" or "their" or "whose" or "my" or "our");
    }

    // "rail company Anders Holt", the newspaper "Velt"; "the Oldport Bay party Anders Holt" would be a party with a name before it.
    private bool IsBehindBodyNoun(TokenRange name, int floor)
    {
        var noun = name.First - 1;
        if (IsQuoteMark(noun) && name.End < Tokens.Count && IsQuoteMark(name.End))
            noun--;
        return noun >= floor && !Tokens[noun].IsCapitalised && NameWords.BodyNouns.Contains(Tokens[noun].Lower)
            && !(noun > floor && Tokens[noun - 1].IsCapitalised && article.Tags[noun - 1].Universal == "PROPN" && World.Default.Find(Tokens[noun - 1].Text) is not { Use: NameUse.Demonym } && !IsTownsPaper(name, noun));
    }

    // "Norwegian broadcaster Per Velt": so a person is told too; "At the bank Per Velt, 40, was shot".
    private bool MayTellOfPerson(TokenRange name) =>
        name is { Length: > 1, First: > 0 } && Callings.Contains(Tokens[name.First - 1].Lower) || ToldFates.Follow(Tokens, name.End);

    private static readonly HashSet<string> Callings = FunctionWords.Set("broadcaster retailer insurer publisher operator");

    // "the Oldport newspaper Karstblad"
    private bool IsTownsPaper(TokenRange name, int noun) =>
        name.Length == 1 && NameWords.PaperNouns.Contains(Tokens[noun].Lower) && World.Default.Find(Tokens[noun - 1].Text) is { Type: EntityType.Place or EntityType.State };

    private static readonly HashSet<string> Seated = FunctionWords.Set("bishop archbishop mayor governor town city village");

    // "analysts at Danske Karst"
    private bool IsWorkplace(TokenRange name, int floor) => name.First > floor + 1 && Tokens[name.First - 1].Is("at") && Desks.Contains(Tokens[name.First - 2].Lower);

    private static readonly HashSet<string> Desks = FunctionWords.Set("analyst analysts economist economists strategist strategists trader traders broker brokers lecturer fellow partner");

    // "the union's statistics office, Karstat,", "Norway's national weather agency, Meteo Karst,"
    private bool IsBehindOwnedBody(TokenRange name, int floor)
    {
        var noun = name.First - 2;
        return noun > floor && Tokens[noun + 1].Text == "," && name.End < Tokens.Count && Tokens[name.End].Text == "," && !IsGivenName(Tokens[name.First].Text)
            && (NameWords.BodyNouns.Contains(Tokens[noun].Lower) || Tokens[noun].Is("office")) && IsTold(noun, floor);
    }

    // "the company, Karst Marine,", but in "a spokesman for the company, Per Velt," the spokesman is told of.
    private bool IsTold(int noun, int floor)
    {
        if (Tokens[noun - 1].Is("the"))
            return NameWords.GroupNouns.Contains(Tokens[noun].Lower) && !(noun - 2 >= floor && FunctionWords.Prepositions.Contains(Tokens[noun - 2].Lower));
        return article.Tags[noun - 1].Universal is "NOUN" or "ADJ" && Enumerable.Range(Math.Max(floor, noun - LongestOwner), Math.Min(LongestOwner, noun - floor)).Any(at => Tokens[at].Kind == TokenKind.Possessive || Tokens[at].Is("the"));
    }

    // "Oldport Water Board (OWB)"
    private bool IsAcronymOfBody(TokenRange name) =>
        name.Length == 1 && Tokens[name.First].IsAllCapitals && Tokens[name.First].Text.Length > 1 && name.First > 1 && name.End < Tokens.Count
        && Tokens[name.First - 1].Text == "(" && Tokens[name.End].Text == ")" && EndsOfBodies.Contains(name.First - 1);

    // "a 30-year-old Mara Velt"
    private bool IsOldBefore(TokenRange name) => name.First > 0 && Tokens[name.First - 1].Lower.EndsWith("-year-old", StringComparison.Ordinal);

    // "the footballer Mara Velt"
    private bool IsBehindOccupation(TokenRange name) =>
        name is { Length: > 1, First: > 0 } && !Tokens[name.First - 1].IsCapitalised && article.Tags[name.First - 1].Universal == "NOUN"
        && !NameWords.OrganizationHeads.Contains(Tokens[name.End - 1].Lower)
        && OccupationWords.Default.EndingAt(Tokens, name.First, Math.Max(0, name.First - MostModifiers)) is not null;

    // "presidential hopeful Mara Velt"
    private bool IsBehindCandidate(TokenRange name) =>
        name is { Length: > 1, First: > 0 } && !Tokens[name.First - 1].IsCapitalised && Candidates.Contains(Tokens[name.First - 1].Lower) && !NameWords.OrganizationHeads.Contains(Tokens[name.End - 1].Lower);

    private static readonly HashSet<string> Candidates = FunctionWords.Set("candidate hopeful contender nominee front-runner frontrunner newcomer");

    // "the club's former manager and president, Mara Velt,"
    private bool IsBehindOwnedOffice(TokenRange name, int floor)
    {
        var end = name.First - 1;
        return name.Length is 2 or 3 && Tokens[end].Text is "," && name.End < Tokens.Count && Tokens[name.End].Text is "," && !NameWords.OrganizationHeads.Contains(Tokens[name.End - 1].Lower)
            && article.OfficeUntil(end) is { IsPlural: false } office && Enumerable.Range(Math.Max(floor, office.Range.First - LongestOwner), Math.Min(LongestOwner, office.Range.First - floor)).Any(at => Tokens[at].Kind == TokenKind.Possessive || Tokens[at].Is("its"));
    }

    private const int LongestOwner = 6;

    // "her lawyer, Mara Velt,", "Orlova's lawyer, Mara Velt,"
    private bool IsBehindOwnedOccupation(TokenRange name, int floor)
    {
        var end = name.First - 1;
        return name.Length is 2 or 3 && end > floor + 1 && Tokens[end].Text is "," && name.End < Tokens.Count && Tokens[name.End].Text is "," && !NameWords.OrganizationHeads.Contains(Tokens[name.End - 1].Lower)
            && OccupationWords.Default.EndingAt(Tokens, end, Math.Max(floor, end - MostModifiers)) is var (first, _) && first > floor && (Tokens[first - 1].Kind == TokenKind.Possessive || article.Tags[first - 1].Penn is "PRP$");
    }

    private EntityType? Behind(TokenRange name, EntityType type)
    {
        if (type == EntityType.Organization && IsSeat(article, name))
            return EntityType.Place;
        if (type == EntityType.Organization)
            return IsOfficial(name) ? EntityType.Person : null;
        if (IsAged(name) || type == EntityType.Place && (IsSomebody(name) || IsTeller(name)))
            return EntityType.Person;
        if (IsOwnerOfTownsOffice(name.End) && !IsPartOfPerson(name))
            return EntityType.Place;
        if (IsOwnerOfFirmsOffice(name.End) && !IsPartOfPerson(name))
            return EntityType.Organization;
        if (IsBased(name.End) || type == EntityType.Person && name.Length > 1 && name.End + 1 < Tokens.Count && Tokens[name.End].Is("and") && Tokens[name.End + 1].Is("its"))
            return EntityType.Organization;
        // "Karstastic was founded in 2009"
        if (name.Length == 1 && name.End + 1 < Tokens.Count && Tokens[name.End].Lower is "was" or "is" && Tokens[name.End + 1].Is("founded"))
            return EntityType.Organization;
        // "“Oldport Echo” reported"
        if (name is { Length: > 1, First: > 0 } && name.End + 1 < Tokens.Count && Tokens[name.End].IsDoubleQuote && Tokens[name.First - 1].IsDoubleQuote && Tokens[name.End + 1].Lower is "reported" or "reports")
            return EntityType.Organization;
        if (PhraseBehind(name.End) is not var (modifier, noun) || IsPartOfPerson(name))
            return null;
        if (NameWords.NamedGroupNouns.Contains(noun) && (type == EntityType.Person || name.Length > 1 || IsOwnedUnlisted(name)) || NameWords.ArmedAdjectives.Contains(modifier))
            return EntityType.Organization;
        if (type != EntityType.Person)
            return null;
        return NameWords.GroupNouns.Contains(noun) ? EntityType.Organization : NameWords.PlaceNouns.Contains(noun) ? EntityType.Place : null;
    }

    // "Comfort Velt, Africa director for the council,": no body is the director of another.
    private bool IsOfficial(TokenRange name) =>
        name.Length is 2 or 3 && name.End + 3 < Tokens.Count && Tokens[name.End].Text is "," && !NameWords.OrganizationHeads.Contains(Tokens[name.End - 1].Lower) && World.Default.Find(TokenWords.Text(Tokens, name)) is null
        && ByFirst[name.End + 1] is [{ Type: EntityType.Place, Range.End: var field }, ..] && article.OfficeFrom(field) is { IsPlural: false, Range.End: var of } && of < Tokens.Count && Tokens[of].Lower is "for" or "of" or "at";

    // "Ruritania's Karst newspaper": a town that is its own would be listed or told of by another word.
    private bool IsOwnedUnlisted(TokenRange name) =>
        name is { Length: 1, First: > 0 } && Tokens[name.First - 1].Kind == TokenKind.Possessive && World.Default.Find(Tokens[name.First].Text) is null;

    // "Per Velt, who had left,"; "Oldport, who play at home," is a club, as "Oldport, who lost" may be.
    private bool IsSomebody(TokenRange name) =>
        name.End + 2 < Tokens.Count && Tokens[name.End].Text == "," && Tokens[name.End + 1].Is("who") && Tokens[name.End + 2].Lower is var verb && verb is not ("are" or "were" or "have")
        && article.Tags[name.End + 2].Penn is "VBZ" or "VBD" or "MD" && (name.Length > 1 || verb is "has" or "is" or "was") && !(name.First > 0 && FunctionWords.PlacePrepositions.Contains(Tokens[name.First - 1].Lower));

    // "Per Velt told": nor is a place of two words called so that tells something.
    private bool IsTeller(TokenRange name) =>
        name.Length == 2 && name.End < Tokens.Count && Tokens[name.End].Lower is "told" or "tweeted" && IsGivenName(Tokens[name.First].Text) && World.Default.Find(TokenWords.Text(Tokens, name)) is null && !NameWords.PlaceHeads.Contains(Tokens[name.End - 1].Lower);

    // "Karst, which is based in Oldport"
    private bool IsBased(int end) =>
        end + 3 < Tokens.Count && Tokens[end].Text == "," && Tokens[end + 1].Is("which") && Tokens[end + 2].Lower is "is" or "was" && Tokens[end + 3].Lower is "based" or "headquartered";

    // "Karst's mayor"
    private bool IsOwnerOfTownsOffice(int end) => end + 1 < Tokens.Count && Tokens[end].Kind == TokenKind.Possessive && article.OfficeFrom(end + 1) is { IsOfTown: true };

    // "Karst's chief executive", which neither places nor persons have
    private bool IsOwnerOfFirmsOffice(int end) =>
        end + 1 < Tokens.Count && Tokens[end].Kind == TokenKind.Possessive && article.OfficeFrom(end + 1) is { Title.Title: "chief executive" or "chief executive officer" or "ceo" or "managing director" or "chief financial officer" };

    private bool IsPartOfPerson(TokenRange name) => name.Length == 1 && PersonWords.Contains(Tokens[name.First].Text);

    // "Karst al-Tal rebel group": the first and the last of the plain nouns behind.
    private (string Modifier, string Noun)? PhraseBehind(int end)
    {
        if (end < Tokens.Count && IsQuoteMark(end))
            end++;
        var at = end;
        while (at < Tokens.Count && at - end <= MostModifiers && Tokens[at] is { IsWord: true, IsCapitalised: false } && article.Tags[at].Universal is "NOUN" or "ADJ")
            at++;
        return at > end && article.Tags[at - 1].Universal == "NOUN" ? (Tokens[end].Lower, Tokens[at - 1].Lower) : null;
    }

    // "Mara Velt, 45,"
    private bool IsAged(TokenRange name) =>
        name.End + 2 < Tokens.Count && Tokens[name.End].Text == "," && Tokens[name.End + 2].Text is "," or "."
        && int.TryParse(Tokens[name.End + 1].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age is >= YoungestTold and <= OldestTold
        && !(name.First > 0 && FunctionWords.PlacePrepositions.Contains(Tokens[name.First - 1].Lower));

    // "Karst, a private bank in Oldport,"; somebody may be a developer too, and nobody is "a restaurant in Oldport".
    private EntityType? Apposed(TokenRange name, EntityType type)
    {
        if (name.End >= Tokens.Count || Tokens[name.End].Text != "," || ApposedNoun(article, name.End) is not { } noun)
            return null;
        if (type == EntityType.Person && NameWords.Houses.Contains(noun))
            return KindOf(noun) ?? EntityType.Place;
        if (name.First > 0 && Tokens[name.First - 1].Lower is not "from" and var before && FunctionWords.PlacePrepositions.Contains(before))
            return null;
        return (type == EntityType.Place || IsBasedBefore(name.End)) && NameWords.Companies.Contains(noun) ? EntityType.Organization : KindOf(noun);
    }

    // "Karst, the Oldport-based operator"
    private bool IsBasedBefore(int comma) => comma + 4 < Tokens.Count && Enumerable.Range(comma + 3, Math.Min(MostModifiers, Tokens.Count - comma - 4)).Any(at => Tokens[at].Is("based") || Tokens[at].Lower.EndsWith("-based", StringComparison.Ordinal));

    /// <summary>What the description behind a comma says that the name before it names; null where none does.</summary>
    public static EntityType? ApposedAt(AnnotatedArticle article, int comma) => ApposedNoun(article, comma) is { } noun ? KindOf(noun) : null;

    private static EntityType? KindOf(string noun) =>
        NameWords.ApposedBodies.Contains(noun) ? EntityType.Organization : NameWords.PlaceNouns.Contains(noun) ? EntityType.Place : null;

    private static string? ApposedNoun(AnnotatedArticle article, int comma)
    {
        var (tokens, at) = (article.Tokens, comma + 1);
        if (at + 1 >= tokens.Count || !(tokens[at].Lower is "a" or "an" or "the"))
            return null;
        var first = ++at;
        while (at < tokens.Count && at - first < MostOfAppositive && (tokens[at].IsWord && (article.Tags[at].Universal is "NOUN" or "ADJ" or "PROPN" or "ADV" or "NUM" || article.Dependencies[at].Label == "amod") || tokens[at].Text is "-" || tokens[at - 1].Text is "-" || tokens[at].Kind == TokenKind.Possessive))
            at++;
        return at > first && at < tokens.Count && BehindAppositive.Contains(tokens[at].Lower) ? tokens[at - 1].Lower : null;
    }

    // "the northern towns of Velt, Karst and Ostrova"; null where no such noun stands.
    private HashSet<TokenRange>? PlacesBehindNoun()
    {
        HashSet<TokenRange>? places = null;
        for (var at = 0; at + 2 < Tokens.Count; at++)
        {
            if (!Tokens[at + 1].Is("of") || Tokens[at].IsCapitalised || !NameWords.PlaceNouns.Contains(Tokens[at].Lower))
                continue;
            (places ??= []).UnionWith(NamesFrom(at + 2, isList: Tokens[at].Lower.EndsWith('s')));
        }

        return places;
    }

    private IEnumerable<TokenRange> NamesFrom(int first, bool isList)
    {
        for (var at = first; at < Tokens.Count && ByFirst[at] is [{ Range.Length: > 0 } name, ..];)
        {
            yield return name.Range;
            if (!isList || name.Range.End >= Tokens.Count || !(Tokens[name.Range.End].Text is "," || Tokens[name.Range.End].Is("and")))
                yield break;
            at = name.Range.End + 1;
            if (at < Tokens.Count && Tokens[at].Is("and"))
                at++;
        }
    }

    private bool IsQuoteMark(int at) => Tokens[at].IsDoubleQuote || Tokens[at].Text is "‘" or "’" or "'";
}
