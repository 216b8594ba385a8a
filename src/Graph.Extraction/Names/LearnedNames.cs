using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Dates;
using Graph.Extraction.Encoders;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Joins the names that the network reads with those that lists and head words give. The network decides where a name begins and ends;
/// a list knows what it names. What only one of the two finds stays.
/// </summary>
internal static class LearnedNames
{
    public static List<NameMention> Join(AnnotatedArticle article, List<NameMention> given, ArticleWorld world)
    {
        var offices = article.Offices.ToDictionary(office => office.Range.End, office => office.Range.First);
        var officeStarts = article.Offices.ToDictionary(office => office.Range.First, office => office.Range.End);
        var (learned, persons) = Agreed(article, new HolderBehindBody(article, given, [.. Read(article).Select(name => Trimmed(article.Tokens, OccupiedName.Without(article.Tokens, name, world), offices, officeStarts, world))], world).Part(), world);
        var tails = new TokenIndex<TokenRange>(learned.Where(name => name.Type == EntityType.Person).Select(name => name.Range), range => range.End);
        var outer = given.Where(name => !name.IsInner && (IsKept(article, name, persons) || IsFullerPerson(article, name, tails[name.Range.End]))).OrderBy(name => name.Range.First).ToList();
        var names = given.Where(name => name.IsInner).ToList();
        var at = 0;
        foreach (var (range, type) in learned)
        {
            // It lies in a name that won over the network's one before.
            if (at > 0 && outer[at - 1].Range.Contains(range))
                continue;
            while (at < outer.Count && outer[at].Range.End <= range.First)
                names.Add(outer[at++]);
            var end = at;
            while (end < outer.Count && outer[end].Range.First < range.End)
                end++;
            names.AddRange(JoinOne(article, range, type, outer[at..end], world));
            at = end;
        }

        names.AddRange(outer[at..]);
        return [.. names.DistinctBy(name => (name.Range, name.IsInner))];
    }

    // What stands beside a name is no part of it: "Ana Orlova Monday", "spokeswoman Ana Orlova", "International President of Lakeside Watch".
    private static (TokenRange Range, EntityType Type) Trimmed(IReadOnlyList<Token> tokens, (TokenRange Range, EntityType Type) name, Dictionary<int, int> offices, Dictionary<int, int> officeStarts, ArticleWorld world)
    {
        var range = name.Range;
        while (name.Type == EntityType.Person && range.Length > 1 && DateReader.IsWeekday(tokens[range.End - 1]))
            range = range with { End = range.End - 1 };
        while (name.Type == EntityType.Person && range.Length > 1 && !tokens[range.First].IsCapitalised && Titles.Default.Begins(tokens[range.First].Lower))
            range = range with { First = range.First + 1 };
        // "President Orlova": nobody is called by the office; "Dean Orlova" may be.
        if (name.Type == EntityType.Person && officeStarts.TryGetValue(range.First, out var behindOffice) && behindOffice < range.End && World.Default.GenderOf(tokens[range.First].Text) is null)
            range = range with { First = behindOffice };
        // "Ruritanian President Ana Orlova"
        if (name.Type == EntityType.Person && officeStarts.TryGetValue(range.First + 1, out var behindAdjective) && behindAdjective < range.End && IsStatesAdjective(tokens, range.First, world))
            range = range with { First = behindAdjective };
        // "Choi Sun-mil": the network may lose a given name with a hyphen.
        if (name.Type == EntityType.Person && range.Length == 1 && range.End < tokens.Count && IsHyphenatedGivenName(tokens[range.End].Text) && world.LongestAt(tokens, range.End, range.End + 1) is null)
            return (range with { End = range.End + 1 }, name.Type);
        // "LTC Energy Commissioner": the field is the office's.
        for (var end = range.First + 1; name.Type == EntityType.Organization && end < range.End; end++)
        {
            if (officeStarts.TryGetValue(end, out var title) && title >= range.End && !NameWords.OrganizationHeads.Contains(tokens[range.End - 1].Lower) && world.LongestAt(tokens, range.First, range.End) is { Entry.Type: EntityType.Organization } listed && listed.Range.End == end)
                return (listed.Range, name.Type);
        }

        // "International Relations at Oldport University": the field is no part of the name.
        for (var at = range.First + 1; name.Type == EntityType.Organization && at < range.End - 1; at++)
        {
            if (tokens[at].Is("at") && NameWords.OrganizationHeads.Contains(tokens[range.End - 1].Lower) && !NameWords.OrganizationHeads.Contains(tokens[at - 1].Lower))
                return (range with { First = at + 1 }, name.Type);
        }

        for (var of = range.First + 1; name.Type == EntityType.Organization && of < range.End - 1; of++)
        {
            if (tokens[of].Lower is "of" or "for" && offices.TryGetValue(of, out var office) && office - range.First is 0 or 1)
                return (range with { First = FunctionWords.IsDeterminer(tokens[of + 1].Lower) && of + 2 < range.End ? of + 2 : of + 1 }, name.Type);
        }

        return (range, name.Type);
    }

    private static bool IsStatesAdjective(IReadOnlyList<Token> tokens, int at, ArticleWorld world) =>
        world.LongestAt(tokens, at, at + 1) is { } listed ? listed.Entry.Use == NameUse.Demonym : !world.IsGivenName(tokens[at].Text) && OfficeNames.HasStateEnding(tokens[at]);

    private static bool IsHyphenatedGivenName(string word) =>
        word.IndexOf('-', StringComparison.Ordinal) is > 1 and var hyphen && hyphen < word.Length - 1 && char.IsUpper(word[0]) && word.Skip(1).All(letter => char.IsLower(letter) || letter == '-');

    // A name means the same throughout an article: part of a person's full name is that person, any other is what most of its places say.
    private static (List<(TokenRange Range, EntityType Type)> Names, PersonNames Persons) Agreed(AnnotatedArticle article, List<(TokenRange Range, EntityType Type)> names, ArticleWorld world)
    {
        var (tokens, persons) = (article.Tokens, new PersonNames());
        var named = names.ConvertAll(name => (name.Range, name.Type, Text: TokenWords.Text(tokens, name.Range)));
        var types = named.GroupBy(name => name.Text, name => name.Type, StringComparer.Ordinal)
            .ToDictionary(votes => votes.Key, votes => votes.CountBy(type => type).MaxBy(type => type.Value).Key, StringComparer.Ordinal);
        // Where the network is of two minds, a given name decides.
        foreach (var name in named.Where(name => name is { Type: EntityType.Person, Range.Length: 2 or 3 } && world.IsGivenName(tokens[name.Range.First].Text)))
            types[name.Text] = EntityType.Person;
        foreach (var told in new ToldKinds(article, names).Find().GroupBy(name => TokenWords.Text(tokens, name.Range), name => name.Type, StringComparer.Ordinal))
            types[told.Key] = told.CountBy(type => type).MaxBy(type => type.Value).Key;
        // "Karst Oldport" beside "Karst", the club.
        foreach (var name in named.Where(name => name is { Type: EntityType.Place, Range.Length: > 1 } && types.GetValueOrDefault(tokens[name.Range.First].Text) == EntityType.Organization))
            types[name.Text] = EntityType.Organization;
        foreach (var name in named.Where(name => name.Range.Length > 1 && types[name.Text] == EntityType.Person))
            persons.Add(tokens, name.Range);
        var agreed = named.ConvertAll(name => (name.Range, persons.LongestAt(tokens, name.Range.First, name.Range.End) == name.Range.Length ? EntityType.Person : types[name.Text]));
        foreach (var (range, _) in agreed.Where(name => name.Item2 == EntityType.Person))
            persons.Add(tokens, range);
        return (agreed, persons);
    }

    private static bool IsOfBody(AnnotatedArticle article, NameMention name, TokenRange inside) =>
        name.Type is EntityType.Organization or EntityType.Event
        && ((inside.First > name.Range.First && article.Tokens[inside.First - 1].Lower is "of" or "the") || (inside.End < name.Range.End && article.Tokens[inside.End].Is("of")));

    // "Karst Group" behind a person called Karst, "the Lowmark Summit" behind a place: the network may see only the first word.
    private static bool IsBehindOwner(IReadOnlyList<Token> tokens, NameMention headed, TokenRange owner, EntityType type) =>
        headed.Entry is null && headed.Range.First == owner.First && headed.Range.End > owner.End && tokens[owner.End].IsCapitalised
        && (headed.Type == EntityType.Event && type != EntityType.Person || headed.Type == EntityType.Organization && type == EntityType.Person && owner.Length == 1);

    // Where the network sees no name, capitals alone make none: only what a list holds, what a head word makes an event, and a person
    // whom the network names elsewhere in the article.
    private static bool IsKept(AnnotatedArticle article, NameMention name, PersonNames persons) =>
        name.Entry is not null || name.Type == EntityType.Event || (name.Type == EntityType.Organization && name.Range.Length > 1)
        || (name.Type == EntityType.Person && persons.LongestAt(article.Tokens, name.Range.First, name.Range.End) == name.Range.Length);

    // "Pope Francis", "From Francis", "the mayor of Oldport Ana Orlova": neither courtesy, nor a word that the sentence gives its capital,
    // nor whose somebody is belongs to the name.
    private static bool IsFullerPerson(AnnotatedArticle article, NameMention name, IEnumerable<TokenRange> learned) =>
        name is { Type: EntityType.Person, Entry: null } && learned.Any(tail => tail.End == name.Range.End && tail.First > name.Range.First)
        && !OfficeWords.Honorifics.ContainsKey(article.Tokens[name.Range.First].Lower) && article.Tags[name.Range.First].Universal == "PROPN"
        && !(name.Range.First > 0 && article.Tokens[name.Range.First - 1].Is("of"));

    /// <summary>The network's names in the order of the text.</summary>
    public static IEnumerable<(TokenRange Range, EntityType Type)> Read(AnnotatedArticle article)
    {
        var labels = article.NameLabels;
        return NameLabels.NamesOf(at => labels[at], labels.Count)
            .Select(name => (Range: new TokenRange(name.First, name.End), Type: article.OpensDateline(name.First) ? EntityType.Place : TypeOf(name.Kind)))
            .Where(name => name.Type != EntityType.Person || !OfficeWords.IsAddress(article.Tokens, name.Range))
            .Where(name => name.Type == EntityType.Organization || !IsPair(article, name.Range));
    }

    // "the Norway-Sweden border", "Norwegian-Swedish relations": two states before a noun are no name of one thing.
    private static bool IsPair(AnnotatedArticle article, TokenRange name) =>
        name.Length == 1 && article.Tokens[name.First].Text.Split('-') is [var first, var second] && name.End < article.Tokens.Count && !article.Tokens[name.End].IsCapitalised && article.Tags[name.End].Universal is "NOUN" or "ADJ"
        && World.Default.Find(first) is { Type: EntityType.State } && World.Default.Find(second) is { Type: EntityType.State };

    private static EntityType TypeOf(int kind) => NameLabels.Kinds[kind] switch
    {
        "PER" => EntityType.Person,
        "ORG" => EntityType.Organization,
        _ => EntityType.Place,
    };

    // Outside the prose ("OLDPORT (Lowmark Wire) -") no list is asked for names, but a body that one holds is the same there.
    private static ListedName? ListedBody(AnnotatedArticle article, TokenRange range, EntityType type, ArticleWorld world) =>
        type == EntityType.Organization && world.LongestAt(article.Tokens, range.First, range.End) is { Entry.Type: EntityType.Organization } listed && listed.Range == range ? listed.Entry : null;

    private static IEnumerable<NameMention> JoinOne(AnnotatedArticle article, TokenRange range, EntityType type, List<NameMention> given, ArticleWorld world)
    {
        if (given.Find(name => name.Range == range) is { } same)
            return [same.Entry is null && same.Type is not EntityType.Event ? same with { Type = type } : same];
        // The network may lose a rare given name: "the footballer Mara Velt".
        if (given is [var fuller] && IsFullerPerson(article, fuller, type == EntityType.Person ? [range] : []))
            return given;
        // "Council of the Lakeside Union" is one body, though the network may see the union alone.
        if (given.Exists(name => (name.Entry is not null || IsOfBody(article, name, range)) && name.Range.Contains(range)))
            return given;
        if (given is [var headed, ..] && IsBehindOwner(article.Tokens, headed, range, type))
            return type == EntityType.Place ? [.. given, new NameMention(range, type, null, IsInner: true)] : given;
        var inner = given.Where(name => name.Entry is not null && name.Range.First >= range.First && name.Range.End <= range.End);
        // "Paris Belk" is called like a city and tells nothing of it.
        return (type == EntityType.Person ? [] : inner).Select(name => name with { IsInner = true }).Prepend(new NameMention(range, type, ListedBody(article, range, type, world), IsInner: false));
    }
}
