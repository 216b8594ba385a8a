using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Casing;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions;

/// <summary>Finds out who a source is: a name in its head, a pronoun that is known, or visibly nobody.</summary>
/// <param name="mentions">All of the article, by their first token.</param>
internal sealed class SpeakerResolver(AnnotatedArticle article, TokenIndex<ChainMention> mentions)
{
    /// <summary>Nouns of people who speak without a name.</summary>
    public static readonly HashSet<string> Unnamed = FunctionWords.Set(
        "source sources official officials diplomat diplomats insider insiders aide aides person people witness witnesses adviser advisers spokesman spokeswoman spokesperson spokespeople operative operatives expert experts analyst analysts authorities officers officer resident residents somebody someone lawmakers");

    private readonly Principals _principals = new(article, mentions);
    private readonly TokenIndex<ChainMention> _mentionsByEnd = new(article.Mentions, mention => mention.Range.End);
    private readonly BodyBefore _bodies = new(article);
    private readonly PersonBefore _persons = new(article);
    private readonly Interview _interview = new(article);
    private readonly Lazy<ILookup<string, EntityChain>> _bySurname = new(() => article.Chains
        .Where(chain => chain.Type == EntityType.Person && chain.Name.Contains(' ')).ToLookup(chain => chain.Name[(chain.Name.LastIndexOf(' ') + 1)..], StringComparer.OrdinalIgnoreCase));

    private (TokenRange Range, EntityChain? Speaker, SpeakerStatus Status) _last;

    private List<Token> Tokens => article.Tokens;

    public void Resolve(Attribution attribution)
    {
        if (attribution.AddresseeWords is { } told)
            attribution.Addressee = Addressee(told, MentionsIn(told))?.Chain;
        if (attribution.Source is not { } source)
        {
            // "is expected to": by whom is not told.
            if (!attribution.IsByUntold)
                Inherit(attribution);
            return;
        }

        // "I think" in somebody's words is his thought.
        if (source.Length == 1 && Tokens[source.First].Is("i") && attribution.Within is { } outer)
        {
            (attribution.Speaker, attribution.SpeakerStatus) = (outer.Speaker, outer.SpeakerStatus);
            return;
        }

        if (source.Length == 1 && Tokens[source.First].Lower is "who" or "which" && Antecedent(source.First) is { } antecedent)
        {
            (attribution.Speaker, attribution.SpeakerStatus) = (antecedent, SpeakerStatus.Resolved);
            _last = (attribution.Extent, attribution.Speaker, attribution.SpeakerStatus);
            return;
        }

        if (source.Length > 1 && Tokens[source.End - 1].Text == ",")
            source = source with { End = source.End - 1 };
        var inside = MentionsIn(source);
        attribution.Speaker = (inside.Count > 0 ? Head(source, inside)?.Chain : null) ?? _bodies.Of(attribution, source) ?? _persons.Of(source) ?? InCapitals(source) ?? AsksOrAnswers(attribution, source);
        attribution.SpeakerStatus = attribution.Speaker is not null ? SpeakerStatus.Resolved : IsUnnamed(source) || IsOfUnnamed(source) ? SpeakerStatus.Anonymous : SpeakerStatus.Unresolved;
        attribution.OnBehalfOf = _principals.Of(attribution, source, inside);
        attribution.Role = RoleIn(source, attribution.Speaker);
        if (VoiceBehind(attribution) is var (voice, words))
            (attribution.OnBehalfOf, attribution.Speaker, attribution.SpeakerStatus, attribution.Source, attribution.Role) =
                (attribution.Speaker, voice, SpeakerStatus.Resolved, words, RoleIn(words, voice));
        _last = (attribution.Extent, attribution.Speaker, attribution.SpeakerStatus);
        _bodies.Note(attribution);
        _persons.Note(attribution);
    }

    private EntityChain? AsksOrAnswers(Attribution attribution, TokenRange source) =>
        attribution.Rule == Turns.Rule && source.Length == 1 ? _interview.SpeakerOf(Tokens[source.First].Lower) : null;

    // "the mill said through its lawyer, Ana Orlova": she speaks for it.
    private (EntityChain Voice, TokenRange Words)? VoiceBehind(Attribution attribution)
    {
        if (attribution.Cue is not { } cue || cue.End + 2 >= Tokens.Count || !(Tokens[cue.End].Lower is "through" or "via") || !FunctionWords.IsDeterminer(Tokens[cue.End + 1].Lower))
            return null;
        var at = cue.End + 2;
        while (at < Tokens.Count && at < cue.End + LongestTitle && article.Tags[at].Universal is "NOUN" or "ADJ" && !attribution.Tells(at))
            at++;
        if (at < Tokens.Count && Tokens[at].Text == ",")
            at++;
        return mentions[at].FirstOrDefault(mention => mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person }) is { } voice && !attribution.Tells(voice.Range.First)
            ? (voice.Chain, new TokenRange(cue.End + 1, voice.Range.End))
            : null;
    }

    // "its long-time defence lawyer"
    private const int LongestTitle = 6;

    // "told him", "told the council in Oldport", "told Ruritania's Ana Orlova", "told a Gazette reporter", "told Lowmark Radio's “Good Morning”",
    // but not "told supporters in Oldport".
    private ChainMention? Addressee(TokenRange words, List<ChainMention> inside)
    {
        var told = Until(words, Places);
        return inside.Find(mention => mention.Range == told && CanSpeak(mention)) ?? Told(told, inside) ?? Told(Until(told, Belonging), inside)
            ?? inside.Find(mention => mention.Chain.Type == EntityType.Organization && mention.Range.End < told.End && Receives(mention.Range.End, told));
    }

    // "told neighbouring Ruritania", but not "told Radio Ruritania": a state behind a name belongs to it.
    private ChainMention? Told(TokenRange words, List<ChainMention> inside) =>
        Head(words, inside) is { } head && (head.Chain.Type != EntityType.State || head.Range.First == words.First || head.Range.First == words.First + 1 && !Tokens[words.First].IsCapitalised) ? head : null;

    private TokenRange Until(TokenRange words, HashSet<string> prepositions)
    {
        var end = words.First + 1;
        while (end < words.End && !prepositions.Contains(Tokens[end].Lower))
            end++;
        return words with { End = end };
    }

    private bool Receives(int behind, TokenRange told) =>
        behind + 1 == told.End && Listeners.Contains(Tokens[behind].Lower) || GoesOnAsName(behind, told.End) || Tokens[behind].Kind == TokenKind.Possessive && behind + 1 < told.End && Tokens[behind + 1].IsDoubleQuote;

    // "told Radio Lowmark Oldport", "told Channel 35": the name of a medium, of which less was known.
    private bool GoesOnAsName(int first, int end) =>
        first < end && Enumerable.Range(first, end - first).All(at => Tokens[at].IsCapitalised && article.OfficeFrom(at) is null || Tokens[at].Kind == TokenKind.Number || Tokens[at].Text == "-");

    // Where or when somebody is told.
    private static readonly HashSet<string> Places = FunctionWords.Set("in at on during after before near outside inside");

    private static readonly HashSet<string> Belonging = FunctionWords.Set("of");

    private static readonly HashSet<string> Listeners = FunctionWords.Set("reporter reporters journalist journalists correspondent correspondents");

    /// <summary>The statement of each other one who speaks in the same breath: "the Lakeside Council and Mara Ostrova said".</summary>
    public IEnumerable<Attribution> OfOthers(Attribution attribution)
    {
        if (attribution is not { Speaker: { } first, Source: { Length: > 0 } source })
            return [];
        var inside = MentionsIn(source);
        return inside.Exists(mention => mention.Chain != first) ? OfOthers(attribution, first, source, inside) : [];
    }

    private IEnumerable<Attribution> OfOthers(Attribution attribution, EntityChain first, TokenRange source, List<ChainMention> inside)
    {
        foreach (var other in inside.Where(mention => mention.Kind != MentionKind.Name && mention.Range == source && mention.Chain != first))
            yield return attribution.By(other.Chain, null);
        if (!Enumerable.Range(source.First, source.Length).Any(at => Tokens[at].Lower is "and" or "nor" or "&"))
            yield break;
        var joined = Apposed(source, inside) is [{ } foremost, ..] apposed && foremost.Chain == first
            ? apposed.ConvertAll(mention => mention.Chain)
            : inside.Where(mention => mention.Kind != MentionKind.Pronoun && CanSpeak(mention) && EndsPart(mention.Range.End, source) && IsJoined(mention, source)).Select(mention => mention.Chain).Distinct().ToList();
        if (!joined.Contains(first))
            yield break;
        foreach (var other in joined.Where(chain => chain != first))
            yield return attribution.By(other, RoleIn(source, other));
    }

    // "the mayors of Oldport and Strelsau, Belk and Orlova": all the persons behind the comma, where nobody else is told there.
    private List<ChainMention> Apposed(TokenRange source, IEnumerable<ChainMention> inside)
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

    private bool EndsPart(int end, TokenRange source) => end >= source.End || Tokens[end].Text is "," or "(" or "&" || Tokens[end].Lower is "and" or "nor";

    // Whether a mention leads the source or one of the phrases that "and" joins in it.
    private bool IsJoined(ChainMention mention, TokenRange source)
    {
        var head = article.HeadOf(mention.Range);
        for (var steps = 0; steps < source.Length && source.Contains(article.Dependencies[head].Head); steps++)
        {
            var above = article.Dependencies[head].Head;
            if (article.Dependencies[head].Label is not ("conj" or "flat" or "appos") && !IsOfTitle(above, mention))
                break;
            head = above;
        }

        return !source.Contains(article.Dependencies[head].Head);
    }

    // "..., adding that": whoever spoke before in the same sentence.
    private void Inherit(Attribution attribution)
    {
        if (_last.Range.Length == 0 || article.SentenceAt(_last.Range.End - 1) != article.SentenceAt(attribution.Cue!.Value.First) && article.SentenceAt(_last.Range.First) != article.SentenceAt(attribution.Cue!.Value.First))
            return;
        (attribution.Speaker, attribution.SpeakerStatus) = (_last.Speaker, _last.Status);
    }

    // "BELK:" in a transcript, where one person has that surname.
    private EntityChain? InCapitals(TokenRange source)
    {
        if (source.Length != 1 || !CasingAnnotator.IsInCapitals(article, source.First))
            return null;
        return _bySurname.Value[Tokens[source.First].Text].ToList() is [var only] ? only : null;
    }

    // "Tomas Belk, who says", "the Lakeside Council, which said", but not "a report of the council, which said" nor "officials in Ruritania who say".
    private EntityChain? Antecedent(int relative)
    {
        var end = relative > 0 && Tokens[relative - 1].Text is "," or "—" or "–" or "--" ? relative - 1 : relative;
        var isPerson = Tokens[relative].Is("who");
        var named = _mentionsByEnd[end].Where(mention => CanSpeak(mention) && mention.Kind != MentionKind.Pronoun && (mention.Chain.Type is EntityType.Person or EntityType.Group) == isPerson).MaxBy(mention => mention.Range.Length);
        if (named is null)
            return isPerson ? Described(relative) : null;
        return !isPerson && BelongsToNoun(named.Range.First) ? null : named.Chain;
    }

    // "Tomas Belk, a graduate of Oldport Academy who says", "Tomas Belk, the head of the board, who says"
    private EntityChain? Described(int relative)
    {
        var verb = article.Dependencies[relative].Head;
        if (verb < 0 || article.Dependencies[verb] is not { Label: "acl:relcl", Head: >= 0 and var person })
            return null;
        if (article.Dependencies[person] is { Label: "nmod", Head: var described } && Tokens[person].IsCapitalised && PersonAt(person) is null)
            person = described;
        if (article.Dependencies[person] is { Label: "appos", Head: var apposed } && apposed < person)
            person = apposed;
        return PersonAt(person);
    }

    private EntityChain? PersonAt(int head) =>
        mentions[head].FirstOrDefault(mention => mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person } && article.HeadOf(mention.Range) == head)?.Chain;

    private bool BelongsToNoun(int first)
    {
        var before = first > 1 && FunctionWords.IsDeterminer(Tokens[first - 1].Lower) ? first - 2 : first - 1;
        return before >= 0 && Tokens[before].Lower is "of" or "in" or "for" or "at" or "from";
    }

    private List<ChainMention> MentionsIn(TokenRange range)
    {
        var inside = new List<ChainMention>();
        foreach (var mention in mentions.Between(range.First, range.End))
            if (range.Contains(mention.Range))
                inside.Add(mention);
        return inside;
    }

    /// <summary>
    /// Whom the source names: a group or person described as a whole, else the first person, else the name that ends the phrase.
    /// </summary>
    private ChainMention? Head(TokenRange source, List<ChainMention> inside)
    {
        var core = source with { End = CoreEnd(source) };
        var candidates = inside.FindAll(mention => core.Contains(mention.Range));
        if (candidates.Find(mention => mention.Chain.Type == EntityType.Group && !NamesOffice(mention, candidates)) is { } group)
            return group;
        if (candidates.Find(mention => mention.Kind == MentionKind.Nominal && mention.Range.End == core.End && mention.Range.First <= core.First + 1) is { } described)
            return described;
        if (candidates.Find(mention => mention.Kind == MentionKind.Pronoun && core.Length == 1 && FunctionWords.SubjectPronouns.Contains(Tokens[core.First].Lower)) is { } pronoun)
            return pronoun;
        if (candidates.Find(mention => mention.Chain.Type == EntityType.Person && mention.Kind == MentionKind.Name && IsHead(mention, core) && !NamesOffice(mention, candidates)) is { } person)
            return person;
        if (candidates.Find(mention => EndsPhrase(mention, core) && IsHead(mention, core) && CanSpeak(mention)) is { } name)
            return name;
        if (Author(core, candidates) is { } author)
            return author;
        if (Apposed(source, inside) is [{ } first, ..])
            return first;
        // "the state agency, LNA": the name behind the comma; "the council, led by Orlova" tells of another.
        return core.End < source.End ? inside.Find(mention => mention.Range.First > core.End && (mention.Range.End == source.End || Tokens[mention.Range.End].Text == ",") && mention.Kind == MentionKind.Name && IsApposed(new TokenRange(core.End + 1, mention.Range.First))) : null;
    }

    // "a statement from the ministry", "a Kremlin statement": whose words it holds.
    private ChainMention? Author(TokenRange core, List<ChainMention> candidates)
    {
        if (Documents.Contains(Tokens[core.End - 1].Lower))
            return candidates.Find(mention => mention.Range.End == core.End - 1 && IsHead(mention, core) && CanSpeak(mention));
        var document = Enumerable.Range(core.First, core.Length - 1).Where(at => Documents.Contains(Tokens[at].Lower) && Tokens[at + 1].Lower is "by" or "from" or "of").Select(at => (int?)at).FirstOrDefault();
        return document is { } noun
            ? candidates.Find(mention => mention.Range.First > noun + 1 && mention.Range.End == core.End && IsHead(mention, core with { First = noun + 2 }) && CanSpeak(mention))
            : null;
    }

    /// <summary>Nouns of what is written or put out, and says what whoever it is from says.</summary>
    public static readonly HashSet<string> Documents = FunctionWords.Set(
        "statement communique communiqué letter tweet post release memo memorandum message note report editorial readout filing poll survey study");

    // "the agency's head of news, Orlova": only a title holds a preposition.
    private bool IsApposed(TokenRange between) =>
        Enumerable.Range(between.First, between.Length).All(at => Tokens[at].IsWord && article.Tags[at].Universal is not "VERB" && (!FunctionWords.Prepositions.Contains(Tokens[at].Lower) || IsOfTitleIn(between, at)));

    // "a lawyer representing Orlova", but not "a group calling itself Dawn".
    private bool IsTransitive(int at) => article.Tags[at].Penn == "VBG" && article.Dependencies[at].Label == "acl" && article.LemmaOf(at) is not ("call" or "name");

    // Not "a friend of Orlova" nor "Orlova's spokesman": behind of, for or before 's a name is not the head, save where it is all of the source
    // ("Orlova's claim").
    private bool IsHead(ChainMention mention, TokenRange core)
    {
        var before = mention.Range.First - 1;
        for (var at = core.First; at <= before; at++)
        {
            if (Tokens[at].Lower is "of" or "for" or "from" or "to" or "with" or "by" or "at" or "in" or "on" or "who" or "whose" && !StandsBeforeTitle(at, mention) || IsTransitive(at))
                return false;
        }

        return mention.Range.End >= core.End || Tokens[mention.Range.End].Kind != TokenKind.Possessive;
    }

    // "Orlova spokesman Tomas Belk": the first name tells for whom the second works.
    private bool NamesOffice(ChainMention mention, List<ChainMention> candidates) =>
        candidates.Exists(other => other.Chain.Type == EntityType.Person && other.Range.First > mention.Range.End && article.OfficeUntil(other.Range.First) is { } office && office.Range.End > mention.Range.End && AreWords(mention.Range.End, Math.Max(mention.Range.End, office.Range.First)));

    private bool AreWords(int first, int end) =>
        first <= end && Enumerable.Range(first, end - first).All(at => Tokens[at].Kind == TokenKind.Word && Tokens[at].Lower is not ("and" or "or" or "nor") && !FunctionWords.Prepositions.Contains(Tokens[at].Lower));

    // "Secretary of State Ana Orlova": the "of" belongs to the title.
    private bool StandsBeforeTitle(int at, ChainMention mention) =>
        mention.Chain.Type == EntityType.Person && IsOfTitle(at, mention);

    private bool IsOfTitle(int at, ChainMention mention) => article.OfficeUntil(mention.Range.First) is { } office && office.Range.Contains(at);

    // "the LNA news agency", "the Karst rebel group": what kind of body it is may follow the name.
    private bool EndsPhrase(ChainMention mention, TokenRange core) =>
        mention.Range.End == core.End
        || (mention.Chain.Type == EntityType.Organization && Enumerable.Range(mention.Range.End, Math.Max(0, core.End - mention.Range.End)).All(at => Kinds.Contains(Tokens[at].Lower)));

    private static readonly HashSet<string> Kinds = FunctionWords.Set(
        "news press agency newspaper magazine television channel network website daily weekly tabloid broadcaster station radio group party movement militia faction rebel militant insurgent jihadist guerrilla rights aid");

    // "Oldport said" is its government, "the Ruritanian" nobody, whichever of the two the article begins with.
    private bool CanSpeak(ChainMention mention) =>
        mention.Chain.Type is not EntityType.Event and not EntityType.Place
        && (mention.NameKind != NameKind.Metonym || World.Default.Find(article.ProseOf(mention.Range)) is { Use: NameUse.Capital });

    private int CoreEnd(TokenRange source)
    {
        for (var at = source.First + 1; at < source.End; at++)
        {
            if (Tokens[at].Text is "," or "(" or "—" or "–" or "--")
                return at;
        }

        return source.End;
    }

    private bool IsUnnamed(TokenRange source) =>
        Enumerable.Range(source.First, CoreEnd(source) - source.First).Any(at => Unnamed.Contains(Tokens[at].Lower));

    // "an official who said", "One, who did not want to be named, said", "another, speaking privately, said"
    private bool IsOfUnnamed(TokenRange source) =>
        source.Length == 1 && Tokens[source.First].Is("who") && article.Dependencies[source.First].Head is >= 0 and var verb && article.Dependencies[verb] is { Label: "acl:relcl", Head: >= 0 and var told } && Unnamed.Contains(Tokens[told].Lower)
        || source.Length > 1 && Enumerable.Range(source.First, source.Length).Any(at => Tokens[at].Lower is "anonymity" or "anonymously" || at > source.First && (Tokens[at].Is("privately") && Tokens[at - 1].Is("speaking") || Tokens[at].Lower is "named" or "identified" && Tokens[at - 1].Is("be")));

    // "a former minister who is now head of the council" speaks as its head.
    private string? RoleIn(TokenRange source, EntityChain? speaker)
    {
        OfficeMention? role = null;
        foreach (var office in article.OfficesIn(source.First, source.End))
            if (source.Contains(office.Range) && role is not { IsFormer: false } && (role is null || !office.IsFormer) && IsOwn(office.Range, source, speaker))
                role = office;
        return role is null ? null : article.ProseOf(WithTime(WithoutName(role.Range), source));
    }

    // "a White House official": the name's last word is none of the office.
    private TokenRange WithoutName(TokenRange office)
    {
        for (var first = office.First - 1; first >= Math.Max(0, office.First - LongestNameBefore); first--)
            if (mentions[first].FirstOrDefault(mention => mention.Kind == MentionKind.Name && mention.Range.Contains(office.First) && mention.Range.End < office.End) is { } name)
                return office with { First = name.Range.End };
        return office;
    }

    private const int LongestNameBefore = 6;

    // Not that of "the president's wife", "President Belk's spokesman", "who wants to be president", "a candidate for president", "sources close
    // to the president".
    private bool IsOwn(TokenRange office, TokenRange source, EntityChain? speaker)
    {
        if (mentions[office.End].Any(mention => mention.Chain.Type == EntityType.Person && mention.Chain != speaker) || office.End < Tokens.Count && Tokens[office.End].Kind == TokenKind.Possessive)
            return false;
        if (article.Tags[office.End - 1].Universal == "VERB" || office.First > source.First && Tokens[office.First - 1].Is("for"))
            return false;
        for (var at = office.First - 1; at >= source.First && Tokens[at].Text != ","; at--)
            if (article.Tags[at].Universal == "VERB" || Tokens[at].Lower is "was" or "were" or "once" or "predecessor" or "to" or "with" or "near")
                return false;
        return true;
    }

    // "former Norwegian president", "incoming chief executive": whether he is it yet or still.
    private TokenRange WithTime(TokenRange office, TokenRange source)
    {
        for (var at = office.First - 1; at >= Math.Max(source.First, office.First - FurthestTime) && Tokens[at].IsWord; at--)
            if (OfficeWords.Former.Contains(Tokens[at].Lower) || OfficeWords.ToCome.Contains(Tokens[at].Lower))
                return office with { First = at };
        return office;
    }

    // "former Papua New Guinean prime minister"
    private const int FurthestTime = 4;

    private bool IsOfTitleIn(TokenRange range, int at)
    {
        foreach (var office in article.OfficesIn(range.First, range.End))
            if (range.Contains(office.Range) && office.Range.Contains(at))
                return true;
        return false;
    }
}
