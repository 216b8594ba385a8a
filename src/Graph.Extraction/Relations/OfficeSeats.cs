using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>An office beside the body that it is of, and how far the words for both reach.</summary>
/// <param name="Joined">The office right before that "and" joins to it; null where there is none.</param>
/// <param name="First">Where the words for office and body begin, unless the body stands behind.</param>
/// <param name="End">Where they end, unless the body stands before.</param>
/// <param name="PartEnd">Where the words for a part of the body end that the office is of; null where it is of the whole.</param>
internal sealed record OfficeSeat(OfficeMention Office, OfficeMention? Joined, ChainMention Body, int First, int End, int? PartEnd)
{
    public bool HasBodyBehind => Body.Range.First >= Office.Range.End;
}

/// <summary>
/// Of which body an office is, by the words beside it: "Ruritanian President", "the council's embattled chair", "head of the trade unit of the
/// Lakeside Institute", "CEO and founder of Lakeside".
/// </summary>
internal sealed class OfficeSeats(AnnotatedArticle article, MentionIndex mentions)
{
    private const int MostPlainWords = 3;
    private const int LongestField = 10;

    private readonly DescribedBodies _bodies = new(article, mentions);
    private readonly StateOrgans _organs = new(article, mentions);

    private List<Token> Tokens => article.Tokens;

    /// <summary>The office with its body; null where no body stands beside it.</summary>
    public OfficeSeat? Of(OfficeMention office)
    {
        var joined = JoinedBefore(office);
        var (first, end, body) = BodyBeside(office, joined);
        if (body is null)
            return null;
        var part = PartEnd(office, body);
        return new OfficeSeat(office, joined, body, first, Math.Max(end, part ?? 0), part);
    }

    private (int First, int End, ChainMention? Body) BodyBeside(OfficeMention office, OfficeMention? joined)
    {
        var (first, body) = BodyBefore(office);
        // The last name of a line above is no body's before an office that opens the next.
        if (body is not null && article.SentenceAt(body.Range.First) != article.SentenceAt(office.Range.First))
            (first, body) = (office.Range.First, null);
        if (body is null && joined is not null && BodyBehind(office.Range.End).Body is null)
            (first, body) = BodyBefore(joined);
        var end = office.Range.End;
        if (body is null || IsField(body, office, first) && BodyBehind(end).Body is { Chain.Type: EntityType.Organization })
            (end, body) = BodyBehind(end);
        end = BehindNouns(body, end);
        // "Foreign Minister Ana Orlova of Ruritania"
        if (body is null && mentions.PersonFrom(end) is { } titled && BodyBehind(titled.Range.End).Body is { } behind && !IsHome(behind, office))
            body = behind;
        if (body is null && BodyAside(end) is { } aside)
            (end, body) = (aside.Range.End, aside);
        return (first, end, body);
    }

    // "The Chairman, Committee on Trade, Senator Ana Orlova,"
    private ChainMention? BodyAside(int comma) =>
        comma + 1 < Tokens.Count && Tokens[comma].Text is "," && Tokens[comma - 1].IsCapitalised && mentions.From(comma + 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization, Range: var body } named
            && body.Length > 1 && body.End + 1 < Tokens.Count && Tokens[body.End].Text is "," && mentions.PersonFrom(comma - 2) is null && mentions.PersonBehindStyles(body.End + 1) is { Kind: MentionKind.Name } holder && mentions.IsClosed(holder) ? named : null;

    // "House Speaker Ana Orlova of Lowdale": where she is from, and not what she leads; a governor leads it.
    private static bool IsHome(ChainMention place, OfficeMention office) =>
        place.Chain.Type == EntityType.Place && !office.IsOfGovernment && (office.TypeAt(EntityType.Place) is { } type && (type == RelationTypes.Leads || type == RelationTypes.Chairs));

    // "the former mayor and head of the council": what is joined to an office right before it; null where there is none.
    private OfficeMention? JoinedBefore(OfficeMention office)
    {
        var at = WithoutArticle(office.Range.First);
        return at > 1 && Tokens[at - 1].Is("and") ? article.OfficeUntil(at - 1) : null;
    }

    /// <summary>The body before an office and where the words for both begin: "Ruritanian President", "Ruritania's president", "council spokesman"; "former" may stand between or before.</summary>
    public (int First, ChainMention? Body) BodyBefore(OfficeMention office)
    {
        // "European Parliament President": the field is the end of a body's name; "Party chairman": it is what means the body.
        for (var end = office.Range.End - 1; end > office.Range.First; end--)
            if (mentions.Until(end) is { Chain.Type: EntityType.Organization } named && (named.Range.First < office.Range.First || named is { Kind: MentionKind.Nominal, Range.Length: 1 }))
                return (named.Range.First, named);
        var at = FirstOf(office);
        // "Lakeside Trade Council (LTC) chair"
        if (at > 2 && Tokens[at - 1].Text is ")" && Tokens[at - 3].Text is "(" && mentions.Until(at - 3) is { Chain.Type: EntityType.Organization } spelled)
            return (spelled.Range.First, spelled);
        // "the LTU, whose chair, Ana Orlova,", "the Lakeside Trade Union (LTU), whose chair"
        if (at > 1 && Tokens[at - 1].Is("whose") && mentions.Until(WithoutLetters(Tokens[at - 2].Text is "," ? at - 2 : at - 1)) is { Chain.Type: EntityType.Organization or EntityType.State } told)
            return (at - 1, told);
        // ""Lakeside Watch" leader Ana Orlova"
        if (office.TypeAt(EntityType.State) != RelationTypes.MinisterOf && mentions.QuotedBodyUntil(at) is { } quoted)
            return (quoted.Range.First - 1, quoted);
        var owner = at > 0 && Tokens[at - 1].Kind == TokenKind.Possessive ? at - 1 : at;
        // "Ruritania's embattled interim president"
        if (owner == at && PlainWordsUntil(at, withParticiples: true) is var described && described > 0 && Tokens[described - 1].Kind == TokenKind.Possessive)
            (at, owner) = (described, described - 1);
        // "the council's Africa director", "the council's (LTC) Africa director": the place is the field.
        if (owner == at && mentions.Until(at) is { } field && (IsField(field, office, field.Range.First) || field is { Range.Length: 1, Chain: { Type: EntityType.Organization, Entry: null } }) && WithoutLetters(field.Range.First) is var whose and > 1 && Tokens[whose - 1].Kind == TokenKind.Possessive
            && mentions.Until(whose - 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } keeper)
            return (keeper.Range.First, keeper);
        // "Lowdale region head Ana Orlova"
        if (owner == at && at > 1 && Kinds.Contains(Tokens[at - 1].Lower) && mentions.Until(at - 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.Place } region)
            return (region.Range.First, region);
        // "[Ruritanian] President Ana Orlova": added by whoever quotes.
        if (at > 2 && Tokens[at - 1].Text is "]" && mentions.Until(at - 1) is { Range.First: > 0 } added && Tokens[added.Range.First - 1].Text is "[")
            return (added.Range.First, added);
        // "Lakeside union confederation leader"
        var noun = owner;
        while (noun > 0 && owner - noun < MostPlainWords && NameWords.BodyNouns.Contains(Tokens[noun - 1].Lower))
            noun--;
        if (noun < owner && owner == at && mentions.Until(noun) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } called)
            return (called.Range.First, called);
        // "Ruritania's UN ambassador", "the Ruritanian UN envoy": where he is sent to, he does not represent.
        if (owner == at && office.TypeAt(EntityType.State) == RelationTypes.Represents && mentions.Until(at) is { Kind: MentionKind.Name, Chain: { Type: EntityType.Organization, Entry.Kind: "intergovernmental" }, Range.First: var union })
            return union > 0 && Tokens[union - 1].Kind == TokenKind.Possessive && mentions.Until(union - 1) is { Chain.Type: EntityType.State } sender ? (sender.Range.First, sender)
                : mentions.Until(union) is { Chain.Type: EntityType.State } sending ? (sending.Range.First, sending)
                : office.Title.Title is "ambassador" ? (at, null) : (union, mentions.Until(at));
        // "EU Enlargement Commissioner": the word between looks like a body of its own.
        if (owner == at && mentions.Until(at) is { Chain: { Type: EntityType.Organization, Entry: null }, Range: { Length: 1, First: var subject } } && subject > 0 && mentions.Until(subject) is { Kind: MentionKind.Name, Chain: { Type: EntityType.Organization, Entry: not null } } listed)
            return (listed.Range.First, listed);
        // "Lakeside University history professor", "Lakeside Union human rights chief"
        if (owner == at && mentions.Until(at) is null && Specialists.Contains(Tokens[office.Range.End - 1].Lower) && PlainWordsUntil(at, withParticiples: false) is var subjects && subjects < at && mentions.Until(subjects) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } employer)
            return (employer.Range.First, employer);
        return mentions.Until(owner) is { Chain.Type: EntityType.State or EntityType.Organization or EntityType.Place or EntityType.Person } body
            && (body.Chain.Type != EntityType.Person || owner < at || office.CanBeOfPerson) && !FunctionWords.Prepositions.Contains(Tokens[body.Range.End - 1].Lower)
            ? (WithKind(body.Range.First), body)
            : owner == at && (Own(PlainWordsUntil(at, withParticiples: true) - 1, office) ?? _organs.Before(office)) is { } own ? (own.Range.First, own) : (at, null);
    }

    // Whose field stands before the office with no word for whose it is.
    private static readonly HashSet<string> Specialists = FunctionWords.Set("professor lecturer analyst economist editor reporter correspondent columnist researcher scientist historian teacher coach chief coordinator negotiator director adviser advisor aide strategist counsel lawyer attorney engineer");

    private int WithoutLetters(int at) => at > 3 && Tokens[at - 1].Text is ")" && Tokens[at - 3].Text is "(" ? at - 3 : at;

    // "the state of Lowdale's interior minister"
    private int WithKind(int first) => first > 2 && Tokens[first - 1].Is("of") && Kinds.Contains(Tokens[first - 2].Lower) && FunctionWords.IsDeterminer(Tokens[first - 3].Lower) ? first - 2 : first;

    private static readonly HashSet<string> Kinds = FunctionWords.Set("state province region republic kingdom island territory canton county district city town");

    // "Its embattled director": the body that the word "its" stands for.
    private ChainMention? Own(int its, OfficeMention office)
    {
        if (its < 0 || !Tokens[its].Is("its"))
            return null;
        var sentence = article.Sentences[article.SentenceAt(its)];
        var near = CandidatesIn(sentence.First, its, office);
        // "Ruritania voted. The party will go on, its leader said": the party's.
        if (near.Count == 0 && Enumerable.Range(sentence.First, its - sentence.First).Any(at => NameWords.BodyNouns.Contains(Tokens[at].Lower)))
            return null;
        if (near.Count == 0 && article.SentenceAt(its) is var index and > 0)
            near = CandidatesIn(article.Sentences[index - 1].First, sentence.First, office);
        var owner = near is [var only] ? only : near.Count > 1 && its == sentence.First ? SubjectIn(article.SentenceAt(its) - 1, near) : null;
        return owner is null ? null : new ChainMention(owner, new TokenRange(its, its + 1), MentionKind.Pronoun, null);
    }

    // "A rights group, Velt Watch, has called on Karst to act. Its director said": of several bodies the one that speaks in the sentence before.
    private EntityChain? SubjectIn(int sentence, List<EntityChain> bodies)
    {
        if (sentence < 0 || article.Sentences[sentence] is not { } before)
            return null;
        for (var root = before.First; root < before.End; root++)
        {
            if (article.Dependencies[root].Label != "root" || !CueWords.IsForm(Tokens[root].Lower) || article.Tree.Child(root, "nsubj", "nsubj:pass") is not { } subject)
                continue;
            if (mentions.Over(subject) is { } head && bodies.Contains(head.Chain))
                return head.Chain;
            var words = article.Tree.RangeOf(subject);
            return Enumerable.Range(words.First, words.Length).Select(mentions.Over).OfType<ChainMention>().Select(named => named.Chain).Where(bodies.Contains).Distinct().ToList() is [var told] ? told : null;
        }

        return null;
    }

    // Those named there that can have such an office.
    private List<EntityChain> CandidatesIn(int first, int end, OfficeMention office) =>
        [.. Enumerable.Range(first, end - first).Select(mentions.Over).OfType<ChainMention>()
            .Where(named => !mentions.IsAdjective(named) && IsCandidate(named.Chain, office) && !IsAddressed(named)).Select(named => named.Chain).Distinct()];

    // "In an email to the Lakeside Post, its founder said": whom he told it.
    private bool IsAddressed(ChainMention named)
    {
        var at = named.Range.First - (named.Range.First > 0 && Tokens[named.Range.First - 1].Is("the") ? 2 : 1);
        return at > 0 && Tokens[at].Lower is "to" or "with" && Messages.Contains(Tokens[at - 1].Lower);
    }

    private static readonly HashSet<string> Messages = [.. Documents.Messages, .. FunctionWords.Set("interview interviews statement messages remarks comments call")];

    // A minister is a state's or a regional government's, whatever agency reports it.
    private static bool IsCandidate(EntityChain whose, OfficeMention office) => whose.Type is var type
        && office.TypeAt(type) is { } relation && (relation != RelationTypes.MinisterOf || type == EntityType.State || whose.Name.EndsWith("Government", StringComparison.Ordinal)) && (type is EntityType.Organization or EntityType.State || type == EntityType.Place && office.IsOfTown);

    private int FirstOf(OfficeMention office)
    {
        var at = office.Range.First;
        while (at > 0 && (OfficeWords.Former.Contains(Tokens[at - 1].Lower) || Tokens[at - 1].Lower is "new" or "current" or "acting" or "longtime"))
            at--;
        return at;
    }

    // "Africa director of the Lakeside Institute": the place is the field, the body stands behind; an envoy is his own state's.
    private static bool IsField(ChainMention body, OfficeMention office, int first) =>
        body.Chain.Type is EntityType.State or EntityType.Place && body.Range.End == office.Range.First && body.Range.First == first
        && office.TypeAt(EntityType.Organization) is { } type && type != RelationTypes.Represents;

    /// <summary>Where the plain words before a token begin: "embattled interim", "International" before "President".</summary>
    public int PlainWordsUntil(int end, bool withParticiples)
    {
        var first = end;
        while (first > 0 && end - first < MostPlainWords && (Tokens[first - 1].IsWord || Tokens[first - 1].Lower.EndsWith("-year-old", StringComparison.Ordinal)) && (!Tokens[first - 1].IsCapitalised || !withParticiples && Tokens[first].IsCapitalised && !mentions.IsInName(first - 1))
            && (article.Tags[first - 1].Universal is "ADJ" or "NOUN" || withParticiples && article.Tags[first - 1].Universal is "ADV" or "VERB"))
            first--;
        return first;
    }

    // "president of Ruritania", "spokesman for the Lakeside Council".
    private (int End, ChainMention? Body) BodyBehind(int end)
    {
        end = JoinedBehind(end)?.Range.End ?? end;
        // "named economist Ana Orlova to succeed Belk"
        if (end + 1 >= Tokens.Count || Tokens[end].Is("to") && (article.Tags[end + 1].Penn is "VB" || IsEnvoy(end)) || !(Tokens[end].Lower is "of" or "for" or "at" or "to" || Tokens[end].Lower is "with" or "from" && IsHeldWith(end)))
            return (end, null);
        // "head of the "Lakeside Watch""
        var quote = FunctionWords.IsDeterminer(Tokens[end + 1].Lower) ? end + 2 : end + 1;
        if (mentions.QuotedBodyFrom(quote) is { } quoted
            && !(quoted.Range.End + 1 < Tokens.Count && article.Tags[quoted.Range.End + 1].Universal is "NOUN" && !NameWords.GroupNouns.Contains(Tokens[quoted.Range.End + 1].Lower)))
            return (quoted.Range.End + 1, quoted);
        for (var at = end + 1; at < Math.Min(end + 5, Tokens.Count); at++)
        {
            // "an economist with the Oldport investment firm Lakeside"
            if (mentions.From(at) is { Chain.Type: EntityType.Place } && _bodies.From(at) is { } described)
                return (described.Range.End, described);
            // "the head of Oldport, Norway-based company Lakeside"
            if (mentions.From(at) is { Chain.Type: EntityType.Place, Range.End: var comma } && comma + 3 < Tokens.Count && Tokens[comma].Text is "," && mentions.From(comma + 1) is { Range.End: var hyphen } && hyphen + 1 < Tokens.Count && Tokens[hyphen].Text is "-" && Tokens[hyphen + 1].Is("based") && _bodies.From(comma + 1) is { } based)
                return (based.Range.End, based);
            // "coordinator for Norwegian public television"
            if (Tokens[end].Is("for") && mentions.From(at) is { Chain.Type: EntityType.State } state && mentions.IsAdjective(state) && article.OfficeUntil(end)?.TypeAt(EntityType.State) == RelationTypes.WorksFor && _bodies.Whole(state) == state)
                return (end, null);
            // "adviser for Ana Orlova's campaign": who works for it works for her.
            if (mentions.From(at) is { Chain: { Type: EntityType.Group, Principal: { } principal } } group)
                return (group.Range.End, group with { Chain = principal });
            if (mentions.From(at) is { } body)
                return WholeBody(body) is { } whole ? (whole.Range.End, whole) : (end, null);
            if (Tokens[at].Kind == TokenKind.Mark || Tokens[at].Lower is "and" or "who" or "whom" or "which")
                break;
        }

        return BehindField(end) is { } seat ? (seat.Range.End, seat) : (end, null);
    }

    // "ambassador to Ruritania": whom he is sent to, he does not represent.
    private bool IsEnvoy(int end) => article.OfficeUntil(end)?.TypeAt(EntityType.State) == RelationTypes.Represents;

    // "an economist with the bank", "a lawmaker from the party"
    private bool IsHeldWith(int end) =>
        article.OfficeUntil(end)?.TypeAt(EntityType.Organization) is { } type && (type == RelationTypes.WorksFor || type == RelationTypes.MemberOf);

    /// <summary>The place that a lawmaker's title is for, "MP for Oldport"; null where none stands there.</summary>
    public ChainMention? ConstituencyOf(OfficeMention office) =>
        office.Range.End + 1 < Tokens.Count && Tokens[office.Range.End].Is("for") && office.Title.OfPlace == RelationTypes.Represents.Name && mentions.FromDeterminer(office.Range.End + 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.Place } place ? place : null;

    /// <summary>The office that "and" joins behind a token, or null: "CEO and founder of Lakeside", "former chair and current head of the council".</summary>
    public OfficeMention? JoinedBehind(int end)
    {
        if (end + 1 >= Tokens.Count || !(Tokens[end].Lower is "and" or "or"))
            return null;
        var at = end + 1;
        while (at + 1 < Tokens.Count && Tokens[at].Lower is "current" or "new" or "now" or "acting")
            at++;
        return article.OfficeFrom(at);
    }

    /// <summary>Where the words for a part of the body end that an office is of: "head of the council's trade unit", "of the trade unit of the council", "of trade at the council".</summary>
    private int? PartEnd(OfficeMention office, ChainMention body)
    {
        if (body.Range.First <= office.Range.End || body.Chain.Type != EntityType.Organization)
            return null;
        if (PartBehind(body.Range.End) is { } owned)
            return owned;
        for (var at = office.Range.End + 1; at < body.Range.First; at++)
        {
            if (Parts.Contains(Tokens[at].Lower))
                return at + 1;
        }

        var before = body.Range.First - (FunctionWords.IsDeterminer(Tokens[body.Range.First - 1].Lower) ? 2 : 1);
        return before > office.Range.End && Tokens[before].Is("at") && !Tokens[before - 1].Is("board") ? before : null;
    }

    // "'s connected trade unit"
    private int? PartBehind(int owner)
    {
        if (owner >= Tokens.Count || Tokens[owner].Kind != TokenKind.Possessive)
            return null;
        for (var at = owner + 1; at < Math.Min(Tokens.Count, owner + 2 + MostPlainWords) && Tokens[at] is { IsWord: true, IsCapitalised: false }; at++)
        {
            if (Parts.Contains(Tokens[at].Lower))
                return at + 1;
        }

        return null;
    }

    private static readonly HashSet<string> Parts = FunctionWords.Set(
        "unit division department team group caucus branch section desk program programme project operations arm bureau committee subcommittee commission wing laboratory lab faculty school library business institute house chamber");

    /// <summary>Whether a word is for a part of a body: "committee".</summary>
    public static bool IsPart(string lower) => Parts.Contains(lower);

    // "president of the Ruritanian RMF automobile federation Ana Orlova": what kind of body it is. "head of the Lowdale region, Ana Orlova,"
    private int BehindNouns(ChainMention? body, int end)
    {
        if (body is { Kind: MentionKind.Name, Chain.Type: EntityType.Place } && body.Range.End == end && end < Tokens.Count && Kinds.Contains(Tokens[end].Lower))
            return end + 1;
        if (body is not { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } || body.Range.End != end)
            return end;
        var at = end;
        while (at < Tokens.Count && at - end < MostPlainWords && Tokens[at] is { IsWord: true, IsCapitalised: false } && article.Tags[at].Universal is "NOUN")
            at++;
        return at > end && NameWords.BodyNouns.Contains(Tokens[at - 1].Lower) ? at : end;
    }

    // "professor of public law and history at the Lakeside Institute", "director for Asian affairs at the Lakeside Institute", "member of the board of the Lakeside Bank", "head of the trade unit of the Lakeside Institute"
    private ChainMention? BehindField(int of)
    {
        var at = of + 1;
        for (; at + 1 < Tokens.Count && at - of < LongestField && Tokens[at].IsWord && (!Tokens[at].IsCapitalised || article.Tags[at].Universal is "ADJ"); at++)
            if (IsOfWhole(at) && _bodies.From(at + 1) is { } seat)
                return seat;
        return null;
    }

    private bool IsOfWhole(int at) => Tokens[at].Is("at") || Tokens[at].Lower is "of" or "in" && (Parts.Contains(Tokens[at - 1].Lower) || Tokens[at - 1].Is("board"));

    // "director at the Ruritanian banking giant Lakeside": the adjective tells of the body behind it. "President of Ruritania's parliament": the
    // owner's is another body's office; "head of the council's trade unit" is of a part.
    private ChainMention? WholeBody(ChainMention body) =>
        IsOfGroup(body) ? null : _bodies.Whole(body) ?? (body.Chain.Type == EntityType.Organization && PartBehind(body.Range.End) is not null ? body : null);

    // "leader of the Ruritanian opposition": who leads some of a state's people does not lead it.
    private bool IsOfGroup(ChainMention body)
    {
        if (body is not { NameKind: NameKind.Metonym, Chain.Type: EntityType.State })
            return false;
        var at = body.Range.End;
        while (at < Tokens.Count && at - body.Range.End < MostPlainWords && Tokens[at] is { IsWord: true, IsCapitalised: false } && !Groups.Contains(Tokens[at].Lower) && article.Tags[at].Universal is "ADJ" or "NOUN")
            at++;
        return at < Tokens.Count && Groups.Contains(Tokens[at].Lower);
    }

    private static readonly HashSet<string> Groups = FunctionWords.Set("opposition delegation team squad side resistance rebels rebellion uprising insurgency protesters protests movement community minority diaspora camp crew expedition gang mafia mob");

    /// <summary>Where the article and the like begin that stand before a token: "the current" before "head".</summary>
    public int WithoutArticle(int first)
    {
        var at = first;
        while (at > 0 && Tokens[at - 1].Lower is "the" or "a" or "an" or "current" or "currently" or "its" or "new" or "former" or "formerly" or "previously" or "one" or "now")
            at--;
        return at;
    }
}
