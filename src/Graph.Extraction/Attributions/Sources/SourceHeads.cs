using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>Which mention in the words of a source names who speaks.</summary>
/// <param name="mentions">All of the article, by their first token.</param>
internal sealed class SourceHeads(AnnotatedArticle article, TokenIndex<ChainMention> mentions)
{
    private List<Token> Tokens => article.Tokens;

    /// <summary>
    /// Whom the source names: a group or person described as a whole, else the first person, else the name that ends the phrase.
    /// </summary>
    public ChainMention? Head(TokenRange source, List<ChainMention> inside)
    {
        var core = source with { End = CoreEnd(source) };
        var candidates = Within(core, inside);
        foreach (var mention in inside)
            if (mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person } && IsSelfNamed(mention.Range.First, source))
                return mention;
        foreach (var group in candidates)
            if (group.Chain.Type == EntityType.Group && !NamesOffice(group, candidates) && !IsOfUnnamed(group, core) && !IsOfNamed(group, core, inside))
                return group;
        foreach (var described in candidates)
            if (described.Kind == MentionKind.Nominal && (described.Range.End == core.End || described.Chain.Type == EntityType.Person && Tokens[described.Range.End].Is("and")) && described.Range.First <= core.First + 1)
                return described;
        foreach (var pronoun in candidates)
            if (pronoun.Kind == MentionKind.Pronoun && (core.Length == 1 || pronoun.Range.First == core.First && Tokens[core.First + 1].Is("and")) && (FunctionWords.SubjectPronouns.Contains(Tokens[core.First].Lower) || Tokens[core.First].Lower is "him" or "her" or "them"))
                return pronoun;
        foreach (var person in candidates)
            if (person is { Kind: MentionKind.Name, Chain.Type: EntityType.Person } && IsHead(person, core) && !NamesOffice(person, candidates) && !IsBeforeNoun(person, core))
                return person;
        foreach (var name in candidates)
            if (EndsPhrase(name, core) && IsHead(name, core) && CanSpeak(name))
                return name;
        if (Author(core, candidates) is { } author)
            return author;
        if (Apposed(source, inside) is [{ } first, ..])
            return first;
        // "the state agency, LNA": the name behind the comma; "the council, led by Orlova" tells of another.
        var comma = BehindLand(BehindAcronym(core.End, source.End), core, inside);
        foreach (var behind in inside)
            if (comma < source.End && behind.Range.First > comma && (behind.Range.End == source.End || Tokens[behind.Range.End].Text is "," or "(" || behind.Chain.Type == EntityType.Person && Tokens[behind.Range.End].Is("of")) && behind.Kind == MentionKind.Name && IsApposed(new TokenRange(comma + 1, behind.Range.First)) && !GoesOnList(behind, core) && !IsNamedPlace(behind, core))
                return behind;
        return null;
    }

    // "Belk's campaign director, Ana Orlova,": who holds the office is named behind it.
    private bool IsOfNamed(ChainMention group, TokenRange core, List<ChainMention> inside) =>
        group.Range.End < core.End && article.OfficeUntil(core.End) is { IsPlural: false } && inside.Exists(mention => mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person } && mention.Range.First == core.End + 1);

    // "a Belk administration official"
    private bool IsOfUnnamed(ChainMention group, TokenRange core) =>
        group.Range.End < core.End && Tokens[group.Range.End - 1].Is("administration") && SpeakerResolver.Unnamed.Contains(Tokens[core.End - 1].Lower);

    // "the police chief in the capital, Oldport,", "a woman in Strelsau, Ruritania,", "the mayor of Strelsau, Ruritania,": where they are.
    private bool IsNamedPlace(ChainMention behind, TokenRange core) =>
        behind.Chain.Type == EntityType.Place
        || behind.Chain.Type == EntityType.State && (Tokens[core.End - 1].Is("capital") || NameWords.PlaceNouns.Contains(Tokens[core.End - 1].Lower) || core.Length > 1 && article.Tags[core.End - 1].Universal == "PROPN" && Tokens[core.End - 2].Lower is "in" or "at" or "near" or "from" or "of");

    // "the heads of Ruritania and Lowdale, Ostrova and Velt declared": whose heads they are.
    private bool GoesOnList(ChainMention behind, TokenRange core) =>
        behind.Chain.Type == EntityType.State && core.End > core.First + 1 && mentions.Between(core.First, core.End).Any(mention => mention.Range.End == core.End && mention.Chain.Type == EntityType.State);

    // "the head of the Harbour Workers' Union (HWU), Ana Orlova"
    private int BehindAcronym(int coreEnd, int end) =>
        coreEnd + 3 < end && Tokens[coreEnd].Text == "(" && Tokens[coreEnd + 1].IsAllCapitals && Tokens[coreEnd + 2].Text == ")" && Tokens[coreEnd + 3].Text == "," ? coreEnd + 3 : coreEnd;

    // "the mayor of Strelsau, Ruritania, Ana Orlova": the land of a town is none of them either.
    private int BehindLand(int comma, TokenRange core, List<ChainMention> inside)
    {
        foreach (var land in inside)
            if (land.Range.First == comma + 1 && land.Chain.Type is EntityType.State or EntityType.Place && land.Range.End < Tokens.Count && Tokens[land.Range.End].Text is "," && IsNamedPlace(land, core))
                return land.Range.End;
        return comma;
    }

    private static List<ChainMention> Within(TokenRange core, List<ChainMention> inside)
    {
        var candidates = new List<ChainMention>(inside.Count);
        foreach (var mention in inside)
            if (core.Contains(mention.Range))
                candidates.Add(mention);
        return candidates;
    }

    /// <summary>The mentions that lie wholly in these words.</summary>
    public List<ChainMention> MentionsIn(TokenRange range)
    {
        var between = mentions.Between(range.First, range.End);
        var inside = new List<ChainMention>(between.Count);
        foreach (var mention in between)
            if (range.Contains(mention.Range))
                inside.Add(mention);
        return inside;
    }

    /// <summary>Where the first comma, parenthesis or dash or "when ..." stands behind the first word, else the end.</summary>
    public int CoreEnd(TokenRange source)
    {
        for (var at = source.First + 1; at < source.End; at++)
        {
            if (Tokens[at].Text == "(" && AcronymEnd(at, source.End) is { } behind)
                at = behind - 1;
            else if (Tokens[at].Text is "," or "(" or "—" or "–" or "--" || Tokens[at].Lower is "when" or "while")
                return at;
        }

        return source.End;
    }

    // "the Harbour Workers' Union (HWU) chairman, Ana Orlova": what the union is called for short ends no phrase.
    private int? AcronymEnd(int bracket, int end) =>
        bracket + 3 < end && Tokens[bracket + 1].IsAllCapitals && Tokens[bracket + 2].Text == ")" && Tokens[bracket + 3] is { IsWord: true, IsCapitalised: false } ? bracket + 3 : null;

    /// <summary>Whether what is named can say something: "Oldport said" is its government, "the Ruritanian" nobody, whichever of the two the article begins with.</summary>
    public bool CanSpeak(ChainMention mention) =>
        mention.Chain.Type is not EntityType.Event and not EntityType.Place
        && (mention.NameKind != NameKind.Metonym || World.Default.Find(article.ProseOf(mention.Range)) is { Use: NameUse.Capital });

    /// <summary>"the mayors of Oldport and Strelsau, Belk and Orlova": all the persons behind the comma, where nobody else is told there.</summary>
    public List<ChainMention> Apposed(TokenRange source, IEnumerable<ChainMention> inside)
    {
        var comma = CoreEnd(source);
        if (comma >= source.End - 1 || article.Tags[article.HeadOf(source with { End = comma })].Penn != "NNS")
            return [];
        var (found, at) = (new List<ChainMention>(), comma + 1);
        foreach (var mention in inside.Where(mention => mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person }))
        {
            while (at < mention.Range.First && (Tokens[at].Text is "," or "&" || Tokens[at].Is("and")))
                at++;
            if (at != mention.Range.First)
                continue;
            found.Add(mention);
            at = mention.Range.End;
        }

        return at == source.End || Tokens[at].Text == "," ? found : [];
    }

    /// <summary>Whether a token belongs to the office right before a mention.</summary>
    public bool IsOfTitle(int at, ChainMention mention) => article.OfficeUntil(mention.Range.First) is { } office && office.Range.Contains(at);

    // "a statement from the ministry", "a Kremlin statement", "Orlova's memo to the staff": whose words it holds.
    private ChainMention? Author(TokenRange core, List<ChainMention> candidates)
    {
        if (Documents.Speaking.Contains(Tokens[core.End - 1].Lower) && candidates.Find(mention => mention.Range.End == core.End - 1 && IsHead(mention, core) && CanSpeak(mention)) is { } before)
            return before;
        if (Authors(core) is { } authors)
            return candidates.Find(mention => mention.Range.First >= authors.First && mention.Range.End == core.End && IsHead(mention, authors) && CanSpeak(mention));
        return candidates.Find(mention => IsOwner(mention, core) && CanSpeak(mention));
    }

    // "her letter", "Orlova's new book"
    private bool IsOwner(ChainMention mention, TokenRange core)
    {
        var owner = article.HeadOf(mention.Range);
        return article.Dependencies[owner] is { Label: "nmod:poss", Head: var document } && document > owner && document < core.End && Documents.Authored.Contains(Tokens[document].Lower) && article.HeadOf(core) == document;
    }

    /// <summary>"a study by economists Ana Orlova and Tomas Belk", "a lawsuit filed in Oldport by Orlova": the words behind the "by" or "from" that name whose the document is; null where it is no document.</summary>
    public TokenRange? Authors(TokenRange source)
    {
        for (var at = source.First; at + 2 < source.End; at++)
            if (Documents.Authored.Contains(Tokens[at].Lower) && AuthorsBehind(at, source.End) is { } first)
                return source with { First = first };
        return null;
    }

    private int? AuthorsBehind(int document, int end)
    {
        var isBehindMaking = false;
        for (var at = document + 1; at + 1 < end && Tokens[at].IsWord && !article.Tags[at].IsFinite; at++)
        {
            if (Tokens[at].Lower is "by" && (at == document + 1 || isBehindMaking) || Tokens[at].Is("from") || Tokens[at].Is("of") && at == document + 1 && Documents.Speaking.Contains(Tokens[document].Lower))
                return at + 1;
            if (article.Tags[at].Penn == "VBN")
                isBehindMaking = Documents.MakingVerbs.Contains(article.LemmaOf(at));
        }

        return null;
    }

    // "the agency's head of news, Orlova", "its chair for a year, Oldport's mayor Ana Orlova": only a title holds a preposition.
    private bool IsApposed(TokenRange between) =>
        Enumerable.Range(between.First, between.Length).All(at => (Tokens[at].IsWord || Tokens[at].Kind == TokenKind.Possessive) && article.Tags[at].Universal is not "VERB" && (!FunctionWords.Prepositions.Contains(Tokens[at].Lower) || IsOfTitleIn(between, at)));

    // "a lawyer representing Orlova", but not "a group calling itself Dawn".
    private bool IsTransitive(int at) => article.Tags[at].Penn == "VBG" && article.Dependencies[at].Label == "acl" && article.LemmaOf(at) is not ("call" or "name");

    // Not "a friend of Orlova" nor "Orlova's spokesman": behind of, for or before 's a name is not the head, save where it is all of the source
    // ("Orlova's claim").
    private bool IsHead(ChainMention mention, TokenRange core)
    {
        var before = mention.Range.First - 1;
        var isSubject = mention.Range.End == core.End && (IsCalledAtEnd(mention, core) || IsBehindSeat(mention, core) || IsBehindOffice(mention, core));
        for (var at = core.First; at <= before; at++)
        {
            if (!isSubject && Tokens[at].Lower is "of" or "for" or "from" or "to" or "with" or "by" or "at" or "in" or "on" or "about" or "against" or "who" or "whose" && !StandsBeforeTitle(at, mention) && !IsInOpeningOffice(at, mention, core) && !IsInSeatsName(at, mention, core) || IsTransitive(at))
                return false;
        }

        return mention.Range.End >= core.End || Tokens[mention.Range.End].Kind != TokenKind.Possessive;
    }

    // "Writers' Union of Ruritania president Ana Orlova": the "of" belongs to what she heads.
    private bool IsInSeatsName(int at, ChainMention mention, TokenRange core)
    {
        if (mention.Chain.Type != EntityType.Person || article.OfficeUntil(OfficeWords.BeforeStyles(Tokens, mention.Range.First)) is not { } office)
            return false;
        foreach (var seat in mentions.Between(core.First, office.Range.First))
            if (seat.Kind == MentionKind.Name && seat.Range.End == office.Range.First && seat.Range.Contains(at))
                return true;
        return false;
    }

    // "Deputy chairman of the council's board Ana Orlova": who holds the office with which the phrase begins is named where it ends.
    private bool IsCalledAtEnd(ChainMention mention, TokenRange core)
    {
        var label = article.Dependencies[article.HeadOf(mention.Range)].Label;
        if (label == "nsubj" || mention.Chain.Type != EntityType.Person || label != "appos" || mention.Range.First == 0 || article.Tags[mention.Range.First - 1].Universal != "NOUN")
            return label == "nsubj";
        foreach (var office in article.OfficesIn(core.First, core.First + FurthestOffice))
            if (core.Contains(office.Range))
                return true;
        return false;
    }

    // "the new Ruritanian head of"
    private const int FurthestOffice = 4;

    // "Lakeside Ambassador to Ruritania Ana Orlova": who holds the office stands right behind where it is held.
    private bool IsBehindSeat(ChainMention mention, TokenRange core)
    {
        if (mention.Chain.Type != EntityType.Person)
            return false;
        foreach (var seat in mentions.Between(core.First, mention.Range.First))
            if (seat.Range.End == mention.Range.First && OwnerStart(seat.Range.First, core) - 1 is var of && of > core.First && Tokens[of].Lower is "to" or "of" && article.OfficeUntil(of) is not null)
                return true;
        return false;
    }

    // The office that opens a phrase, be it behind a state: "U.S. envoy".
    private int? OfficeEnd(TokenRange core)
    {
        foreach (var office in article.OfficesIn(core.First, core.First + FurthestOffice))
            return office.IsPlural ? null : office.Range.End;
        return null;
    }

    // "Governor of the Oldport Region Ana Orlova", but neither "Head of the office of President Ana Orlova" nor "advisers to Ms. Orlova".
    private bool IsBehindOffice(ChainMention mention, TokenRange core)
    {
        if (mention.Chain.Type != EntityType.Person || OfficeEnd(core) is not { } of || of + 2 > mention.Range.First || OfficeWords.Honorifics.ContainsKey(Tokens[mention.Range.First - 1].Lower) || !(Tokens[of].Lower is "of" or "to" or "for") || article.OfficeUntil(mention.Range.First) is { } inner && !IsOfSameHolder(of, inner))
            return false;
        for (var at = of + 1; at < mention.Range.First; at++)
            if (article.Tags[at].Universal is not ("PROPN" or "DET") && !Tokens[at].IsCapitalised)
                return false;
        return article.Tags[mention.Range.First - 1].Universal is "PROPN" or "NOUN";
    }

    // "Speaker of the House Rep. Ana Orlova", but not "Head of the office of Rep. Ana Orlova".
    private bool IsOfSameHolder(int of, OfficeMention inner) =>
        Tokens[of].Is("of") && Tokens[of + 1].Is("the") && inner.Range.End - 1 > of + 2 && Tokens[inner.Range.End - 1].Lower is "rep." or "sen." or "representative" or "senator" && Tokens[inner.Range.End - 2].IsCapitalised;

    // "the chairman of Ruritania's Harbour Board Ana Orlova"
    private int OwnerStart(int seat, TokenRange core)
    {
        if (seat - 2 <= core.First || Tokens[seat - 1].Kind != TokenKind.Possessive)
            return seat;
        foreach (var owner in mentions.Between(core.First, seat - 1))
            if (owner.Range.End == seat - 1)
                return owner.Range.First;
        return seat;
    }

    // "a man identifying himself as Dorn", "a caller who gave her name as Ana Lisk"
    private bool IsSelfNamed(int name, TokenRange core) =>
        name - 3 > core.First && Tokens[name - 1].Is("as") && (Tokens[name - 2].Lower is "himself" or "herself" || Tokens[name - 2].Lower is "name" or "only" && Tokens[name - 3].Lower is "his" or "her" or "name");

    // "the Orlova family lawyer": whose lawyer it is.
    private bool IsBeforeNoun(ChainMention person, TokenRange core)
    {
        for (var at = person.Range.End; at < core.End; at++)
            if (Tokens[at].IsCapitalised || article.Tags[at].Universal != "NOUN")
                return false;
        return person.Range.End < core.End && person.Range.First > core.First && FunctionWords.IsDeterminer(Tokens[core.First].Lower);
    }

    // "Orlova spokesman Tomas Belk": the first name tells for whom the second works.
    private bool NamesOffice(ChainMention mention, List<ChainMention> candidates)
    {
        foreach (var other in candidates)
            if (other.Chain.Type == EntityType.Person && other.Range.First > mention.Range.End && article.OfficeUntil(other.Range.First) is { } office && office.Range.End > mention.Range.End && AreWords(mention.Range.End, Math.Max(mention.Range.End, office.Range.First)))
                return true;
        return false;
    }

    private bool AreWords(int first, int end) =>
        first <= end && Enumerable.Range(first, end - first).All(at => Tokens[at].Kind == TokenKind.Word && Tokens[at].Lower is not ("and" or "or" or "nor") && !FunctionWords.Prepositions.Contains(Tokens[at].Lower));

    // "Secretary of State Ana Orlova": the "of" belongs to the title.
    private bool StandsBeforeTitle(int at, ChainMention mention) =>
        mention.Chain.Type == EntityType.Person && IsOfTitle(at, mention);

    // "Minister of State for Law Dr Ana Orlova": behind the office that opens the phrase nothing stands before her but her style.
    private bool IsInOpeningOffice(int at, ChainMention mention, TokenRange core)
    {
        if (mention.Chain.Type != EntityType.Person || mention.Range.End != core.End)
            return false;
        foreach (var office in article.OfficesIn(core.First, core.First + FurthestOffice))
            if (office.Range.Contains(at) && office.Range.End == OfficeWords.BeforeStyles(Tokens, mention.Range.First))
                return true;
        return false;
    }

    // "the LNA news agency", "the Karst rebel group": what kind of body it is may follow the name. "The Karst union" is the workers' there.
    private bool EndsPhrase(ChainMention mention, TokenRange core) =>
        mention.Range.End == core.End || IsOfState(mention, core) || IsInPlace(mention, core)
        || (mention.Chain.Type == EntityType.Organization && (Enumerable.Range(mention.Range.End, Math.Max(0, core.End - mention.Range.End)).All(at => Kinds.Contains(Tokens[at].Lower) || Tokens[at].Is("union") && Tokens[at - 1].IsAllCapitals)
            || core.End - mention.Range.End == 2 && article.Tags[mention.Range.End].Universal == "NOUN" && Kinds.Contains(Tokens[core.End - 1].Lower)));

    // "the central bank of Ruritania"
    private bool IsOfState(ChainMention body, TokenRange core)
    {
        if (body.Chain.Type != EntityType.Organization || body.Range.End + 1 >= core.End || !Tokens[body.Range.End].Is("of"))
            return false;
        foreach (var state in mentions.Between(body.Range.End + 1, core.End))
            if (state.Chain.Type == EntityType.State && state.Range.End == core.End && state.Range.First <= body.Range.End + 2)
                return true;
        return false;
    }

    // "the Harbour Court in Oldport"
    private bool IsInPlace(ChainMention body, TokenRange core)
    {
        if (body is not { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } || body.Range.End + 1 >= core.End || !Tokens[body.Range.End].Is("in"))
            return false;
        foreach (var place in mentions.Between(body.Range.End + 1, core.End))
            if (place.Chain.Type is EntityType.Place or EntityType.State && place.Range.First == body.Range.End + 1 && place.Range.End == core.End)
                return true;
        return false;
    }

    private static readonly HashSet<string> Kinds = FunctionWords.Set(
        "news press agency newspaper magazine television channel network website daily weekly tabloid broadcaster station radio group party movement militia faction rebel militant insurgent jihadist guerrilla rights aid institute think tank charity lobby firm company bank airline operator foundation association federation coalition alliance club");

    private bool IsOfTitleIn(TokenRange range, int at)
    {
        foreach (var office in article.OfficesIn(range.First, range.End))
            if (range.Contains(office.Range) && office.Range.Contains(at))
                return true;
        return false;
    }
}
