using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Dates;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// The network's names without what stands beside them and is no part of them: "Ana Orlova Monday", "spokeswoman Ana Orlova", "International
/// President of Lakeside Watch".
/// </summary>
internal sealed class TrimmedNames(AnnotatedArticle article, ArticleWorld world)
{
    /// <summary>Who saw something or stands for many, told before a name with a capital that headings give.</summary>
    public static readonly HashSet<string> Bystanders = FunctionWords.Set("eyewitness witness resident survivor shopkeeper protester demonstrator commuter passer-by neighbour neighbor alderman alderwoman plaintiff");

    /// <summary>Who gives to a party or runs for it, told so too.</summary>
    public static readonly HashSet<string> Supporters = FunctionWords.Set("donor donors nominee candidate hopeful frontrunner front-runner operative strategist megadonor");

    private static readonly HashSet<string> OpeningWords = FunctionWords.Set("as at its in on but and when if while since by from for or");

    private List<Token> Tokens => article.Tokens;

    public (TokenRange Range, EntityType Type) Of((TokenRange Range, EntityType Type) name)
    {
        var range = WithoutDay(name.Range, name.Type);
        if (name.Type == EntityType.Person)
            range = WithoutOwnDeed(WithoutPlainTitle(range));
        // "Ms Orlova": whom one addresses so is a person, whatever the network sees, and is not called so.
        if (range.Length is 2 or 3 && OfficeWords.Courtesies.Contains(Tokens[range.First].Lower))
            return (range with { First = range.First + 1 }, EntityType.Person);
        return name.Type switch
        {
            EntityType.Person => Person(range),
            EntityType.Place => Place(range),
            EntityType.Organization => Organization(range),
            _ => (WithoutOpener(WithoutTime(WithoutEx(range))), name.Type),
        };
    }

    /// <summary>Whether a word is a given name as "Sun-mil" is one.</summary>
    public static bool IsHyphenatedGivenName(string word) =>
        word.IndexOf('-', StringComparison.Ordinal) is > 1 and var hyphen && hyphen < word.Length - 1 && char.IsUpper(word[0]) && word.Skip(1).All(letter => char.IsLower(letter) || letter == '-');

    // "Ana Orlova co-founded the bank"
    private TokenRange WithoutOwnDeed(TokenRange name) =>
        name.Length > 1 && Tokens[name.End - 1] is { IsCapitalised: false, Lower: var verb } && verb.StartsWith("co-", StringComparison.Ordinal) ? name with { End = name.End - 1 } : name;

    private (TokenRange Range, EntityType Type) Person(TokenRange name)
    {
        name = WithoutOpener(BehindNoun(WithoutEx(BehindOther(BehindOffice(name)))));
        // "Choi Sun-mil": the network may lose a given name with a hyphen.
        if (name.Length == 1 && name.End < Tokens.Count && IsHyphenatedGivenName(Tokens[name.End].Text) && world.LongestAt(Tokens, name.End, name.End + 1) is null)
            return (name with { End = name.End + 1 }, EntityType.Person);
        return Partners(name, isFirm: false) ?? (name, EntityType.Person);
    }

    private (TokenRange Range, EntityType Type) Place(TokenRange name)
    {
        if (HolderIn(name) is { } holder)
            return (holder, EntityType.Person);
        name = WithoutTime(WithoutEx(name));
        // "Lakeside Democrat": who belongs to a party is no place.
        if (name.Length > 1 && AmericanParties.IsAffiliate(Tokens[name.End - 1].Text.TrimEnd('s')))
            name = name with { End = name.End - 1 };
        name = WithoutOpener(WithoutBench(name));
        return Partners(name, isFirm: false) ?? (name, EntityType.Place);
    }

    private (TokenRange Range, EntityType Type) Organization(TokenRange name)
    {
        name = WithoutEx(name);
        // "Judge Orlova": no body is one.
        if (name is { Length: 1, First: > 0 } && Tokens[name.First - 1].Text is "Judge" && !Tokens[name.First].IsAllCapitals)
            return (name, EntityType.Person);
        name = WithoutTime(name);
        // "Senator Ana Orlova, Democrat of Lowdale"
        if (name.Length > 2 && Tokens[name.First + 1].Is("of") && AmericanParties.IsAffiliate(Tokens[name.First].Text))
            return (name with { First = name.First + 2 }, EntityType.Place);
        name = WithoutPlainWord(WithoutOpener(WithoutBench(WithoutState(name))));
        if ((WithoutNoun(name) ?? BehindKind(name) ?? BehindOwner(name)) is { } bare)
            return (bare, EntityType.Organization);
        if ((Partners(name, isFirm: true) ?? BeforeOffice(name)) is { } firm)
            return firm;
        // "Court in Oldport rejects appeal": what stands there has no name.
        if (name.Length > 2 && Tokens[name.First + 1].Is("in") && Tokens[name.First].Lower is "court" or "police" or "parliament" or "government" or "prosecutors" or "army")
            return (name with { First = name.First + 2 }, EntityType.Place);
        return BehindField(name) ?? OfOffice(name) ?? (name, EntityType.Organization);
    }

    // "told KWC Monday"; "Oldport Wednesday" may be a club and "Vesta News Sunday" a broadcast, and "Black Friday" is no place.
    private TokenRange WithoutDay(TokenRange name, EntityType type)
    {
        while (name.Length > 1 && DateReader.IsWeekday(Tokens[name.End - 1]) && (type == EntityType.Person || type == EntityType.Organization && !Tokens[name.End - 1].Is("wednesday") && !Tokens[name.End - 2].Is("news")))
            name = name with { End = name.End - 1 };
        return name;
    }

    // "spokeswoman Ana Orlova"
    private TokenRange WithoutPlainTitle(TokenRange name)
    {
        while (name.Length > 1 && !Tokens[name.First].IsCapitalised && Titles.Default.Begins(Tokens[name.First].Lower))
            name = name with { First = name.First + 1 };
        return name;
    }

    // "Oldport City Attorney Ana Orlova"
    private TokenRange? HolderIn(TokenRange place)
    {
        for (var at = place.First + 1; at < place.End - 2; at++)
            if (article.OfficeFrom(at)?.Range.End is { } behindTitle && behindTitle <= place.End - 2)
                return place with { First = behindTitle };
        return null;
    }

    private TokenRange BehindOffice(TokenRange name)
    {
        // "Baroness Orlova"
        if (name.Length > 1 && Tokens[name.First].Lower is "dame" or "baroness")
            name = name with { First = name.First + 1 };
        // "President Orlova": nobody is called by the office; "Dean Orlova" and "Sultan bin Tarbi" may be.
        if (article.OfficeFrom(name.First)?.Range.End is { } behindOffice && behindOffice < name.End && !(Tokens[behindOffice].Lower is "bin" or "bint" or "ibn") && World.Default.GenderOf(Tokens[name.First].Text) is null)
            name = name with { First = behindOffice };
        // "Deputy Speaker Ana Orlova": the network may lose the first word of a title.
        if (OfficeOver(name) is { } over)
            name = name with { First = over };
        // "Ruritanian President Ana Orlova"
        if (article.OfficeFrom(name.First + 1)?.Range.End is { } behindAdjective && behindAdjective < name.End && IsStatesAdjective(name.First))
            name = name with { First = behindAdjective };
        return name;
    }

    // Where an office ends that begins before a name and ends in it, with two words behind it.
    private int? OfficeOver(TokenRange name)
    {
        for (var end = name.First + 1; end < name.End - 1; end++)
            if (article.OfficeUntil(end) is { } office && office.Range.First < name.First)
                return end;
        return null;
    }

    // "Velt ally Ana Orlova": two persons, of whom the second is named.
    private TokenRange BehindOther(TokenRange name)
    {
        var first = name.First;
        for (var at = first + 1; at < name.End - 1; at++)
            if (Tokens[at] is { IsWord: true, IsCapitalised: false, Lower: { Length: > 3 } noun } && !NameWords.PersonParticles.Contains(noun) && Tokens[at + 1].IsCapitalised)
                first = at + 1;
        name = name with { First = first };
        // "Eyewitness Ana Orlova"
        return name.Length > 2 && Bystanders.Contains(Tokens[name.First].Lower) ? name with { First = name.First + 1 } : name;
    }

    // "Republican Donor Orlova", "Judge Orlova"
    private TokenRange BehindNoun(TokenRange name)
    {
        if (name.Length == 2 && Supporters.Contains(Tokens[name.First].Lower))
            name = name with { First = name.First + 1 };
        return name.Length == 2 && Tokens[name.First].Is("judge") ? name with { First = name.First + 1 } : name;
    }

    // "ex-KWC chief"
    private TokenRange WithoutEx(TokenRange name) => name.Length > 1 && Tokens[name.First].Is("ex-") ? name with { First = name.First + 1 } : name;

    // "the Orlova White House": whose time it is of is no part of what it is called.
    private TokenRange WithoutTime(TokenRange name) =>
        name.Length > 2 && !IsStatesAdjective(name.First) && world.LongestAt(Tokens, name.First, name.End) is null && world.LongestAt(Tokens, name.First + 1, name.End) is { Entry.FullName: var seat } listed && listed.Range.End == name.End && (seat is "White House" || seat.EndsWith(" Department", StringComparison.Ordinal))
            ? name with { First = name.First + 1 }
            : name;

    // "the Norwegian EU ambassador", "sanctions imposed by the European Union on Norway": a union's name is known.
    private TokenRange WithoutState(TokenRange name)
    {
        if (name.Length > 1 && IsStatesAdjective(name.First) && world.LongestAt(Tokens, name.First + 1, name.End) is { Entry.Kind: "intergovernmental" } union && union.Range.End == name.End)
            return union.Range;
        return name.Length > 2 && world.LongestAt(Tokens, name.First, name.End) is { Entry.Kind: "intergovernmental" } known && known.Range.End < name.End && Tokens[known.Range.End].Lower is "on" or "in" or "to" or "against" or "over" ? known.Range : name;
    }

    // "U.S. District Judge Ana Orlova": where a judge sits is not called by that word.
    private TokenRange WithoutBench(TokenRange name) =>
        name.Length > 1 && Tokens[name.End - 1].Lower is "district" or "circuit" && (article.OfficeFrom(name.End - 1) ?? article.OfficeFrom(name.End)) is { Title.Title: "district judge" or "circuit judge" or "magistrate judge" }
            ? name with { End = name.End - 1 }
            : name;

    // "As Lakeside Watch reported", "At Lakeside Bank": the sentence gives its first word the capital.
    private TokenRange WithoutOpener(TokenRange name) =>
        name.Length > 1 && OpeningWords.Contains(Tokens[name.First].Lower) && article.Sentences[article.SentenceAt(name.First)].First == name.First && world.LongestAt(Tokens, name.First, name.End) is null
            ? name with { First = name.First + 1 }
            : name;

    private TokenRange WithoutPlainWord(TokenRange name)
    {
        // "told The Associated Press": a paper's own way of writing it.
        if (name.Length > 2 && Tokens[name.First].Is("the") && world.LongestAt(Tokens, name.First, name.End) is null && world.LongestAt(Tokens, name.First + 1, name.End)?.Range.End == name.End)
            name = name with { First = name.First + 1 };
        // "the nationalist Lakeside League"
        return name.Length > 2 && !Tokens[name.First].IsCapitalised && article.Tags[name.First].Universal == "ADJ" && Tokens[name.First + 1].IsCapitalised ? name with { First = name.First + 1 } : name;
    }

    // "the LTC trade federation", "the Greens party": what it is is no part of its name.
    private TokenRange? WithoutNoun(TokenRange name)
    {
        var bare = name;
        while (bare.Length > 1 && Tokens[bare.End - 1] is { IsWord: true, IsCapitalised: false })
            bare = bare with { End = bare.End - 1 };
        var noun = Tokens[name.End - 1].Lower;
        return bare.Length < name.Length && Tokens[bare.End - 1].IsCapitalised && (NameWords.GroupNouns.Contains(noun) || NameWords.BodyNouns.Contains(noun)) ? bare : null;
    }

    // "the Ruritanian party Unity for Change": what it is and where is no part of its name.
    private TokenRange? BehindKind(TokenRange name) =>
        name.Length > 2 && !Tokens[name.First + 1].IsCapitalised && NameWords.BodyNouns.Contains(Tokens[name.First + 1].Lower) && IsStatesAdjective(name.First) ? name with { First = name.First + 2 } : null;

    // "Ruritania's Labour", "Ruritania's Central Bank", "the Lakeside Union's Trade Council": whose it is is no part of its name.
    private TokenRange? BehindOwner(TokenRange name)
    {
        for (var at = name.First + 1; at < name.End - 1; at++)
            if (Tokens[at].Kind == TokenKind.Possessive && (IsWhole(at + 1, name.End, "party") || IsWhole(name.First, at)))
                return name with { First = at + 1 };
        return null;
    }

    // "Orlova Marek & Holm", and "Orlova & Partners" whatever the network sees.
    private (TokenRange Range, EntityType Type)? Partners(TokenRange name, bool isFirm) =>
        name.End + 1 < Tokens.Count && Tokens[name.End].Text is "&" && Tokens[name.End + 1] is { IsWord: true, IsCapitalised: true, Lower: var partner }
        && (isFirm || partner is "partners" or "associates" or "sons" or "co" or "co." || name.First > 0 && !Tokens[name.First - 1].IsCapitalised && NameWords.BodyNouns.Contains(Tokens[name.First - 1].Lower))
            ? (name with { End = name.End + 2 }, EntityType.Organization)
            : null;

    // "LTC Energy Commissioner": the field is the office's.
    private (TokenRange Range, EntityType Type)? BeforeOffice(TokenRange name)
    {
        for (var end = name.First + 1; end < name.End; end++)
            if (article.OfficeFrom(end)?.Range.End >= name.End && !NameWords.OrganizationHeads.Contains(Tokens[name.End - 1].Lower) && world.LongestAt(Tokens, name.First, name.End) is { Entry.Type: EntityType.Organization } listed && listed.Range.End == end)
                return (listed.Range, EntityType.Organization);
        return null;
    }

    // "International Relations at Oldport University": the field is no part of the name.
    private (TokenRange Range, EntityType Type)? BehindField(TokenRange name)
    {
        for (var at = name.First + 1; at < name.End - 1; at++)
            if (Tokens[at].Is("at") && NameWords.OrganizationHeads.Contains(Tokens[name.End - 1].Lower) && !NameWords.OrganizationHeads.Contains(Tokens[at - 1].Lower))
                return (name with { First = at + 1 }, EntityType.Organization);
        return null;
    }

    // "Minister of Foreign Affairs of Ruritania", "International President of Lakeside Watch": what an office holds is none of the name.
    private (TokenRange Range, EntityType Type)? OfOffice(TokenRange name)
    {
        if (name.First > 0 && article.OfficeTokens.Contains(name.First) && article.OfficeTokens.Contains(name.First - 1) && BehindOfficeTokens(name) is var behindField && behindField + 1 < name.End && Tokens[behindField].Is("of"))
            return (BehindDeterminer(name, behindField), EntityType.Place);
        for (var of = name.First + 1; of < name.End - 1; of++)
            if (Tokens[of].Lower is "of" or "for" && article.OfficeUntil(of)?.Range.First - name.First is 0 or 1)
                return (BehindDeterminer(name, of), EntityType.Organization);
        return null;
    }

    private TokenRange BehindDeterminer(TokenRange name, int of) =>
        name with { First = FunctionWords.IsDeterminer(Tokens[of + 1].Lower) && of + 2 < name.End ? of + 2 : of + 1 };

    // The first word of a name that no office holds; the end of the name where one holds all of them.
    private int BehindOfficeTokens(TokenRange name)
    {
        var at = name.First;
        while (at < name.End && article.OfficeTokens.Contains(at))
            at++;
        return at;
    }

    private bool IsWhole(int first, int end, string? kind = null) =>
        world.LongestAt(Tokens, first, end) is { } listed && listed.Range.End == end && (kind is null ? listed.Entry.Type is EntityType.State or EntityType.Organization : listed.Entry.Kind == kind);

    private bool IsStatesAdjective(int at) =>
        world.LongestAt(Tokens, at, at + 1) is { } listed ? listed.Entry.Use == NameUse.Demonym : !world.IsGivenName(Tokens[at].Text) && OfficeNames.HasStateEnding(Tokens[at]);
}
