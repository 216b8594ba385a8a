using System.Runtime.InteropServices;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Blocks;
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
    /// <param name="read">What <see cref="Read"/> tells.</param>
    public static List<NameMention> Join(AnnotatedArticle article, DatelineNames datelines, List<(TokenRange Range, EntityType Type)> read, List<NameMention> given, ArticleWorld world)
    {
        var trims = new TrimmedNames(article, world);
        var trimmed = WithoutOwners(article.Tokens, WithoutInner(HeadlineNames.Cut(article, read.ConvertAll(name => trims.Of(OccupiedName.Without(article.Tokens, name, world))))));
        var (learned, persons) = Agreed(article, datelines, new HolderBehindBody(article, given, trimmed, world).Part(), world);
        var (outer, names) = Given(article, given, learned, persons);
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
            AddJoined(names, article, range, type, CollectionsMarshal.AsSpan(outer)[at..end], world);
            at = end;
        }

        names.AddRange(CollectionsMarshal.AsSpan(outer)[at..]);
        var seen = new HashSet<(TokenRange, bool)>(names.Count);
        names.RemoveAll(name => !seen.Add((name.Range, name.IsInner)));
        return names;
    }

    // Of the names that lists and head words give those that are kept, in the order of the text, and those that stand inside others.
    private static (List<NameMention> Outer, List<NameMention> Inner) Given(AnnotatedArticle article, List<NameMention> given, List<(TokenRange Range, EntityType Type)> learned, PersonNames persons)
    {
        var tails = new TokenIndex<TokenRange>(learned.Where(name => name.Type == EntityType.Person).Select(name => name.Range), range => range.End);
        var (outer, inner) = (new List<NameMention>(given.Count), new List<NameMention>(given.Count + learned.Count));
        foreach (var name in given)
            if (name.IsInner)
                inner.Add(name);
            else if (IsKept(article, name, persons) || IsFullerPerson(article, name, tails[name.Range.End].AsSpan()))
                outer.Add(name);
        return (TextOrder.By(outer, name => name.Range.First), inner);
    }

    // "Orlova's Lakeside Union" beside "the Lakeside Union" and "Ana Orlova": whose it is is no part of its name.
    private static List<(TokenRange Range, EntityType Type)> WithoutOwners(List<Token> tokens, List<(TokenRange Range, EntityType Type)> names)
    {
        if (!names.Exists(name => IsOwned(tokens, name)))
            return names;
        var surnames = names.Where(name => name is { Type: EntityType.Person, Range.Length: > 1 }).Select(name => tokens[name.Range.End - 1].Text).ToHashSet(StringComparer.Ordinal);
        var alone = names.Where(name => !IsOwned(tokens, name)).Select(name => TokenWords.Text(tokens, name.Range)).ToHashSet(StringComparer.Ordinal);
        return names.ConvertAll(name => IsOwned(tokens, name) && OwnerEnd(tokens, name.Range) is { } end && surnames.Contains(tokens[end - 1].Text) && alone.Contains(TokenWords.Text(tokens, name.Range with { First = end + 1 }))
            ? (name.Range with { First = end + 1 }, EntityType.Organization)
            : name);
    }

    private static bool IsOwned(List<Token> tokens, (TokenRange Range, EntityType Type) name) =>
        name is { Type: EntityType.Organization, Range.Length: > 3 } && OwnerEnd(tokens, name.Range) is not null;

    private static int? OwnerEnd(List<Token> tokens, TokenRange name)
    {
        for (var at = name.First + 1; at < name.End - 2; at++)
            if (tokens[at].Kind == TokenKind.Possessive)
                return at;
        return null;
    }

    // "Lehmann & Roth": what the network sees as a second name.
    private static List<(TokenRange Range, EntityType Type)> WithoutInner(List<(TokenRange Range, EntityType Type)> names)
    {
        var whole = new List<(TokenRange Range, EntityType Type)>(names.Count);
        foreach (var name in names)
            if (whole is not [.., { Range: var before }] || before.Length <= name.Range.Length || !before.Contains(name.Range))
                whole.Add(name);
        return whole;
    }

    // "Choi Sun-mil"
    private static bool IsFamilyFirst(List<Token> tokens, TokenRange name, ArticleWorld world) =>
        name.Length == 2 && tokens[name.First] is { IsAllCapitals: false, Text.Length: <= LongestFamilyName and var length } && tokens[name.First + 1].Text is var given && given.Length <= 2 * LongestFamilyName && TrimmedNames.IsHyphenatedGivenName(given)
        && length > 1 && world.LongestAt(tokens, name.First, name.End) is null;

    private const int LongestFamilyName = 5;

    // A name means the same throughout an article: part of a person's full name is that person, any other is what most of its places say.
    private static (List<(TokenRange Range, EntityType Type)> Names, PersonNames Persons) Agreed(AnnotatedArticle article, DatelineNames datelines, List<(TokenRange Range, EntityType Type)> names, ArticleWorld world)
    {
        var (tokens, persons) = (article.Tokens, new PersonNames());
        var named = names.ConvertAll(name => (name.Range, name.Type, Text: TokenWords.Text(tokens, name.Range)));
        var types = Elected(named);
        // Where the network is of two minds, a given name decides.
        foreach (var name in named)
            if (name is { Type: EntityType.Person, Range.Length: 2 or 3 } && world.IsGivenName(tokens[name.Range.First].Text) || name.Type != EntityType.Organization && IsFamilyFirst(tokens, name.Range, world))
                types[name.Text] = EntityType.Person;
        foreach (var name in FormsOfNames.Bodies(tokens, named, world))
            types[name] = EntityType.Organization;
        foreach (var name in FormsOfNames.Places(article, named, world))
            types[name] = EntityType.Place;
        var told = new ToldKinds(article, names).Find();
        if (told.Count > 0)
            foreach (var (name, type) in Elected(told.ConvertAll(name => (name.Range, name.Type, TokenWords.Text(tokens, name.Range)))))
                types[name] = type;
        foreach (var (range, type) in datelines.Found)
            types[TokenWords.Text(tokens, range)] = type;
        // "Karst Oldport" beside "Karst", the club.
        foreach (var name in named)
            if (name is { Type: EntityType.Place, Range.Length: > 1 } && types.GetValueOrDefault(tokens[name.Range.First].Text) == EntityType.Organization)
                types[name.Text] = EntityType.Organization;
        foreach (var name in named)
            if (name.Range.Length > 1 && types[name.Text] == EntityType.Person)
                persons.Add(tokens, name.Range);
        var agreed = named.ConvertAll(name => (name.Range, persons.LongestAt(tokens, name.Range.First, name.Range.End) == name.Range.Length ? EntityType.Person : types[name.Text]));
        foreach (var (range, type) in agreed)
            if (type == EntityType.Person)
                persons.Add(tokens, range);
        return (agreed, persons);
    }

    // What most places of each name say, the first of them where as many say another.
    private static Dictionary<string, EntityType> Elected(List<(TokenRange Range, EntityType Type, string Text)> names)
    {
        var elected = new Dictionary<string, EntityType>(names.Count, StringComparer.Ordinal);
        var isContested = false;
        foreach (var (_, type, name) in names)
            isContested |= !elected.TryAdd(name, type) && elected[name] != type;
        if (!isContested)
            return elected;
        var votes = new Dictionary<(string, EntityType), int>(names.Count);
        foreach (var (_, type, name) in names)
            votes[(name, type)] = votes.GetValueOrDefault((name, type)) + 1;
        elected.Clear();
        foreach (var (_, type, name) in names)
            if (!elected.TryGetValue(name, out var before) || votes[(name, type)] > votes[(name, before)])
                elected[name] = type;
        return elected;
    }

    private static bool IsOfBody(AnnotatedArticle article, NameMention name, TokenRange inside) =>
        name.Type is EntityType.Organization or EntityType.Event
        && ((inside.First > name.Range.First && article.Tokens[inside.First - 1].Lower is "of" or "the") || (inside.End < name.Range.End && article.Tokens[inside.End].Lower is "of" or "on" or "for"));

    // "Karst Group" behind a person called Karst, "the Lowmark Summit" behind a place: the network may see only the first word.
    private static bool IsBehindOwner(List<Token> tokens, NameMention headed, TokenRange owner, EntityType type) =>
        headed.Entry is null && headed.Range.First == owner.First && headed.Range.End > owner.End && tokens[owner.End].IsCapitalised
        && (headed.Type == EntityType.Event && type != EntityType.Person || headed.Type == EntityType.Organization && type == EntityType.Person && owner.Length == 1);

    // Where the network sees no name, capitals alone make none: only what a list holds, what a head word makes an event, and a person
    // whom the network names elsewhere in the article.
    private static bool IsKept(AnnotatedArticle article, NameMention name, PersonNames persons) =>
        name.Entry is not null || name.Type == EntityType.Event || (name.Type == EntityType.Organization && name.Range.Length > 1)
        || (name.Type == EntityType.Person && persons.LongestAt(article.Tokens, name.Range.First, name.Range.End) == name.Range.Length);

    // "Pope Francis", "From Francis", "the mayor of Oldport Ana Orlova": neither courtesy, nor a word that the sentence gives its capital,
    // nor whose somebody is belongs to the name.
    private static bool IsFullerPerson(AnnotatedArticle article, NameMention name, ReadOnlySpan<TokenRange> learned) =>
        name is { Type: EntityType.Person, Entry: null } && HasTail(name.Range, learned)
        && !OfficeWords.Honorifics.ContainsKey(article.Tokens[name.Range.First].Lower) && !TrimmedNames.Bystanders.Contains(article.Tokens[name.Range.First].Lower) && !TrimmedNames.Supporters.Contains(article.Tokens[name.Range.First].Lower) && article.Tags[name.Range.First].Universal == "PROPN"
        && !(name.Range.First > 0 && article.Tokens[name.Range.First - 1].Is("of"));

    private static bool HasTail(TokenRange name, ReadOnlySpan<TokenRange> learned)
    {
        foreach (var tail in learned)
            if (tail.End == name.End && tail.First > name.First)
                return true;
        return false;
    }

    /// <summary>The network's names in the order of the text.</summary>
    public static List<(TokenRange Range, EntityType Type)> Read(AnnotatedArticle article, DatelineNames datelines)
    {
        var labels = article.NameLabels;
        List<(TokenRange Range, EntityType Type)> names = [.. datelines.Found];
        foreach (var (first, end, kind) in NameLabels.NamesOf(at => labels[at], labels.Count))
        {
            var (range, type) = (WithoutNews(article, WithoutHouse(article.Tokens, new TokenRange(first, end))), TypeOf(article, first) ?? TypeOf(kind));
            if (IsName(article, range, type) && !datelines.Hold(range))
                names.Add((range, type));
        }

        return new WireNames(article, TitledNames.Without(article, names)).Join();
    }

    // "New Lakeside Union President Ana Orlova": with which the sentence begins.
    private static TokenRange WithoutNews(AnnotatedArticle article, TokenRange name) =>
        name.Length > 2 && article.Tokens[name.First].Lower is "new" or "former" && article.Sentences[article.SentenceAt(name.First)].First == name.First
            && World.Default.Find(TokenWords.Text(article.Tokens, name with { First = name.First + 1 })) is not null && World.Default.Find(TokenWords.Text(article.Tokens, name)) is null
            ? name with { First = name.First + 1 }
            : name;

    // "Harl Bank HQ", "the Vesta News agency": where it sits and what kind of body it is are no part of what it is called.
    private static TokenRange WithoutHouse(List<Token> tokens, TokenRange name) =>
        name.Length > 1 && (tokens[name.End - 1].Text == "HQ" || tokens[name.End - 1].Text == "News" && name.End < tokens.Count && tokens[name.End].Text == "agency") ? name with { End = name.End - 1 } : name;

    private static bool IsName(AnnotatedArticle article, TokenRange range, EntityType type) =>
        !IsHandle(article.Tokens, range) && !(range.Length == 1 && WordsAlone.NameNothing(article, range.First, type)) && !IsFormerField(article, range) && !(type == EntityType.Person && (OfficeWords.IsAddress(article.Tokens, range) || range.Length == 1 && NamesNobody(article.Tokens[range.First].Text) || HoldsDigit(article.Tokens, range)))
        && (type == EntityType.Place || !PeopleOfPlaces.Are(article.Tokens, range)) && (type == EntityType.Organization || !IsPair(article, range)) && !OfficeNames.OpensTitle(article, range) && !IsField(article, range) && !AmericanParties.IsWithTown(article, range.First) && !IsCredited(article, range.First) && !article.IsInLabel(range.First);

    // "Labour Minister Ana Orlova": the field is a part of the title, and no party.
    private static bool IsField(AnnotatedArticle article, TokenRange name) =>
        article.OfficeFrom(name.First) is { Range.End: var end, Title.Title: var title } && end > name.End && article.Tokens[end - 1].IsCapitalised
        && title.StartsWith(article.Tokens[name.First].Lower, StringComparison.OrdinalIgnoreCase);

    // "Editor: Ana Orlova", "ao/tb (LNA)": who made the article is no part of what it tells.
    private static bool IsCredited(AnnotatedArticle article, int token) =>
        article.Sentences[article.SentenceAt(token)] is { BlockKind: BlockKind.Tail, BlockIndex: var block } && article.Blocks[block] is { Kind: BlockKind.Tail, Span: var line }
        && BlockKinds.IsSignature(article.Text.AsSpan(line.Start, line.Length));

    // "Follow @karstnews"
    private static bool IsHandle(List<Token> tokens, TokenRange name) => name.First > 0 && tokens[name.First - 1].Text is "@" || tokens[name.First].Text[0] == '@';

    // "flight LW17": a number is no part of anybody's name.
    private static bool HoldsDigit(List<Token> tokens, TokenRange name)
    {
        for (var at = name.First; at < name.End; at++)
            if (char.IsAsciiDigit(tokens[at].Text[^1]))
                return true;
        return false;
    }

    /// <summary>"Former House speaker Ana Orlova": the field of an office behind the word that opens the sentence.</summary>
    public static bool IsFormerField(AnnotatedArticle article, TokenRange name) =>
        name.Length == 2 && article.Tokens[name.First].Lower is "former" or "new" or "then" && article.OfficeFrom(name.First + 1) is { Range.End: var end } && end > name.End;

    // "the Oscar-winning actress", "a Nobel-nominated poet": what somebody has won, and nobody; nor is anybody "Q&A", which opens an interview.
    private static bool NamesNobody(string word) => word.Equals("Q&A", StringComparison.OrdinalIgnoreCase) || Describing.Contains(word[(word.LastIndexOf('-') + 1)..]) && word.Contains('-', StringComparison.Ordinal);

    private static readonly HashSet<string> Describing = FunctionWords.Set("winning nominated based born led backed trained educated owned controlled made themed style era");

    // "the Norway-Sweden border", "Norwegian-Swedish relations": two states before a noun are no name of one thing.
    private static bool IsPair(AnnotatedArticle article, TokenRange name) =>
        name.Length == 1 && name.End < article.Tokens.Count && article.Tokens[name.First].Text.Contains('-', StringComparison.Ordinal) && article.Tokens[name.First].Text.Split('-') is [var first, var second] && !article.Tokens[name.End].IsCapitalised && article.Tags[name.End].Universal is "NOUN" or "ADJ"
        && World.Default.Find(first) is { Type: EntityType.State } && World.Default.Find(second) is { Type: EntityType.State };

    // "OLDPORT, March 7 (Lowmark Wire) -": where, and then who wrote it.
    private static EntityType? TypeOf(AnnotatedArticle article, int first)
    {
        if (article.OpensDateline(first))
            return EntityType.Place;
        return first > 0 && article.Tokens[first - 1].Text == "(" && article.OpensDateline(article.Sentences[article.SentenceAt(first)].First) ? EntityType.Organization : null;
    }

    private static EntityType TypeOf(int kind) => NameLabels.Kinds[kind] switch
    {
        "PER" => EntityType.Person,
        "ORG" => EntityType.Organization,
        _ => EntityType.Place,
    };

    // Outside the prose ("OLDPORT, Ruritania (Lowmark Wire) -") no list is asked for names, but a body or state that one holds is the same there.
    private static ListedName? Listed(AnnotatedArticle article, TokenRange range, EntityType type, ArticleWorld world) =>
        world.LongestAt(article.Tokens, range.First, range.End) is { } listed && listed.Range == range
            && (type == EntityType.Organization && listed.Entry.Type == EntityType.Organization || type == EntityType.Place && listed.Entry is { Type: EntityType.State, Use: NameUse.Name }) ? listed.Entry : null;

    private static void AddJoined(List<NameMention> names, AnnotatedArticle article, TokenRange range, EntityType type, ReadOnlySpan<NameMention> given, ArticleWorld world)
    {
        if (WithRange(given, range) is { } same)
            names.Add(same.Entry is null && same.Type is not EntityType.Event ? same with { Type = type } : same);
        // "the former Davis Cup player": a cup that bears somebody's name.
        else if (given is [{ Type: EntityType.Event, Entry: null, Range: var cup } named] && type == EntityType.Person && cup.First == range.First && cup.End > range.End && article.Tokens[cup.End - 1].IsCapitalised)
            names.Add(named);
        // The network may lose a rare given name: "the footballer Mara Velt". "Council of the Lakeside Union" is one body, though the
        // network may see the union alone.
        else if (given is [var fuller] && IsFullerPerson(article, fuller, type == EntityType.Person ? [range] : []) || IsInside(article, given, range))
            names.AddRange(given);
        else if (given is [var headed, ..] && IsBehindOwner(article.Tokens, headed, range, type))
        {
            names.AddRange(given);
            if (type == EntityType.Place)
                names.Add(new NameMention(range, type, null, IsInner: true));
        }
        else
            AddWhole(names, article.Tokens, Listed(article, range, type, world) is { } entry ? new NameMention(range, entry.Type, entry, IsInner: false) : new NameMention(range, type, null, IsInner: false), given);
    }

    private static NameMention? WithRange(ReadOnlySpan<NameMention> names, TokenRange range)
    {
        foreach (var name in names)
            if (name.Range == range)
                return name;
        return null;
    }

    private static bool IsInside(AnnotatedArticle article, ReadOnlySpan<NameMention> given, TokenRange range)
    {
        foreach (var name in given)
            if ((name.Entry is not null || IsOfBody(article, name, range)) && name.Range.Contains(range))
                return true;
        return false;
    }

    // "Paris Belk" is called like a city and tells nothing of it.
    private static void AddWhole(List<NameMention> names, List<Token> tokens, NameMention whole, ReadOnlySpan<NameMention> given)
    {
        names.Add(whole);
        foreach (var name in given)
            if (whole.Type != EntityType.Person && name.Entry is { } entry && whole.Range.Contains(name.Range) && NameMention.MayStandInside(tokens, whole.Range, entry, name.Range))
                names.Add(name with { IsInner = true });
    }
}
