using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>Who holds an office, and how the words say so.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="IsEnded">Whether he is said to hold it no longer.</param>
internal readonly record struct SeatHolder(ChainMention Mention, double Confidence, string Rule, bool IsEnded);

/// <summary>Finds who holds an office beside its name: "President Ana Orlova", "Ana Orlova, 54, head of the council", "the council's chair, Ana Orlova,".</summary>
internal sealed class SeatHolders(AnnotatedArticle article, MentionIndex mentions, OfficeSeats seats, HolderClauses clauses, Successions successions)
{
    private const int MostJoints = 3;

    private List<Token> Tokens => article.Tokens;

    /// <summary>The holder of an office; null where the words name none.</summary>
    public SeatHolder? Of(OfficeSeat seat) => Holder(seat.First, seat.End, seat.HasBodyBehind, seat.Office.IsPlural);

    private SeatHolder? Holder(int first, int end, bool bodyBehind, bool isPlural)
    {
        if (PersonBehindRank(end) is { } direct && article.SentenceAt(direct.Range.First) == article.SentenceAt(end - 1))
            return new SeatHolder(direct, 0.9, bodyBehind ? "title-of-body" : "title", false);
        // "the Lakeside Union's envoy to Ruritania Ana Orlova"
        if (!bodyBehind && WithoutAsides(end) is var aside && aside > end && PersonBehindRank(aside) is { Kind: MentionKind.Name } sent && article.SentenceAt(sent.Range.First) == article.SentenceAt(end - 1))
            return new SeatHolder(sent, 0.8, "title", false);
        // "The chair of the council is Ana Orlova."
        if (end + 1 < Tokens.Count && Tokens[end].Lower is "is" or "remains" && PersonBehindRank(end + 1) is { Kind: MentionKind.Name } named && mentions.IsClosed(named) && !OpenClauses.BeginAt(article, first))
            return new SeatHolder(named, 0.85, OfficeRelations.CopulaRule, false);
        // "finance minister and deputy premier Ana Orlova" is one, "the president and Prime Minister Ana Orlova" are two.
        if (!bodyBehind && seats.JoinedBehind(end) is { } second && Tokens[second.Range.First].IsCapitalised == Tokens[end - 1].IsCapitalised && mentions.PersonFrom(second.Range.End) is { } joint)
            return new SeatHolder(joint, 0.8, "title", false);
        if (!bodyBehind && HolderBehindOwnOffice(end) is { } both)
            return new SeatHolder(both, 0.75, "title", false);
        // "Ana Orlova, the president's wife": the office is of whom she is told by.
        if (end < Tokens.Count && Tokens[end].Kind == TokenKind.Possessive)
            return null;
        var isOfNext = end + 1 < Tokens.Count && Tokens[end].Text is "," && mentions.PersonFrom(end + 1) is { Kind: MentionKind.Name };
        if (HolderBefore(seats.WithoutArticle(first), end) is { } before && !(isOfNext && HasOwnTitle(before.Mention)))
            return before;
        var behindAsides = WithoutAsides(end);
        if (behindAsides + 1 < Tokens.Count && !IsOfAnothersHelper(first) && (Tokens[behindAsides].Text is "," || OpensAside(behindAsides)) && (PersonBehindRank(behindAsides + 1) ?? PersonBehindOther(behindAsides + 1)) is { Kind: MentionKind.Name } behind
            && (IsSetOff(behindAsides, behind, isPlural) || behindAsides == end && Tokens[end].Text is "," && IsFronted(first) && FrontedPhrases.IsNow(article, behind.Range.End)))
            return new SeatHolder(behind, 0.75, "apposition-behind", false);
        return (seats.PlainWordsUntil(first, withParticiples: false) is var described && described < first ? HolderBefore(seats.WithoutArticle(described), end) : null) ?? HolderApart(first, end);
    }

    // "the head of the council, Ana Orlova,", "the head of the council (Ana Orlova)"
    private bool IsSetOff(int mark, ChainMention behind, bool isPlural) =>
        Tokens[mark].Text is not "," ? ClosesAside(mark, behind.Range.End) : mentions.IsClosed(behind) || IsOfParty(behind.Range.End) || isPlural && OpensPair(behind.Range.End);

    // "As head of the council, Ana Orlova oversees", "In her role as head of the council, Ana Orlova said"
    private bool IsFronted(int first)
    {
        var at = seats.WithoutArticle(first) - 1;
        if (at < 0 || !Tokens[at].Is("as"))
            return false;
        var sentence = article.Sentences[article.SentenceAt(at)].First;
        return at == sentence || at == sentence + 3 && Tokens[sentence].Is("in") && article.Tags[sentence + 1].Penn is "PRP$" && Tokens[sentence + 2].Lower is "role" or "capacity" or "position" or "job" or "post";
    }

    // "an adviser to the president of Ruritania, Ana Orlova,", "deputy head of the council under the president of Ruritania, Ana Orlova,": she is the other.
    private bool IsOfAnothersHelper(int first)
    {
        var preposition = seats.WithoutArticle(first) - 1;
        return preposition > 0 && (Tokens[preposition].Is("under") || Tokens[preposition].Lower is "to" or "of" or "for" && article.OfficeUntil(preposition) is not null);
    }

    // "Ana Orlova, the newly elected leader of the council,", "Ana Orlova, a leading member of the party,"
    private SeatHolder? HolderApart(int first, int end)
    {
        var described = seats.PlainWordsUntil(first, withParticiples: true);
        return described < first && described > 1 && Tokens[described - 1].Lower is "a" or "an" or "the" && Tokens[described - 2].Text is "," ? HolderBefore(described - 1, end) : null;
    }

    // "Army spokesman Brigadier General Ana Orlova", "a spokesman for the council, Colonel Ana Orlova,", "the court's president, Judge Ana Orlova,"
    private ChainMention? PersonBehindRank(int at) =>
        mentions.PersonBehindStyles(at) ?? (at + 1 < Tokens.Count && OfficeWords.Honorifics.ContainsKey(Tokens[at].Lower) ? mentions.PersonFrom(at + 1)
        : article.OfficeFrom(at) is { Title.Title: var rank, Range.End: var end } && (rank.EndsWith("general", StringComparison.OrdinalIgnoreCase) || rank is "judge" or "justice") ? mentions.PersonFrom(end) : null);

    // "Lowdale's justice minister, Ana Orlova of the Lakeside Party,"
    private bool IsOfParty(int end) => end + 2 < Tokens.Count && Tokens[end].Is("of") && mentions.PartyFrom(end + 1) is { } party && mentions.IsClosed(party);

    // "the council's directors, Ana Orlova and Ben Marek,"
    private bool OpensPair(int end) => end + 1 < Tokens.Count && Tokens[end].Is("and") && mentions.PersonFrom(end + 1) is { Kind: MentionKind.Name };

    // "the council's envoy, former Ruritanian president Ana Orlova,", "the council's head, retired admiral Ben Marek,"
    private ChainMention? PersonBehindOther(int first)
    {
        if (!(OfficeWords.Former.Contains(Tokens[first].Lower) || Tokens[first].Lower is "retired" or "veteran"))
            return null;
        var at = first + 1;
        while (at < Tokens.Count && at - first < LongestOther && mentions.PersonFrom(at) is null && (article.Tags[at].Universal is "NOUN" or "ADJ" || mentions.Over(at) is { } adjective && mentions.IsAdjective(adjective)))
            at++;
        return at > first + 1 ? mentions.PersonFrom(at) : null;
    }

    private const int LongestOther = 5;

    // "council representative and Ruritanian diplomat Ana Orlova" is one; states have their heads and ministers apart.
    private ChainMention? HolderBehindOwnOffice(int end) =>
        end + 2 < Tokens.Count && Tokens[end].Is("and") && !Tokens[end - 1].IsCapitalised && mentions.From(end + 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.State or EntityType.Organization } body
        && article.OfficeFrom(body.Range.End) is { IsPlural: false, IsOfGovernment: false } office && !Tokens[office.Range.First].IsCapitalised && office.Title.OfState != RelationTypes.HeadOfStateOf.Name ? mentions.PersonFrom(office.Range.End) : null;

    // "the minister, Ana Orlova, Oldport's mayor, Ben Marek, and others": the office is of whom it is followed by.
    private bool HasOwnTitle(ChainMention person) =>
        person.Range.First > 1 && Tokens[person.Range.First - 1].Text is "," && article.OfficeUntil(person.Range.First - 1) is not null;

    private SeatHolder? HolderBefore(int at, int end)
    {
        at = BeforeJoined(at);
        // "Ana Orlova, one of the founders of Lakeside,"
        if (at > 2 && Tokens[at - 1].Is("of") && Tokens[at - 2].Is("one"))
            at -= 2;
        // "Ana Orlova, once head of the council,"
        if (at > 1 && Tokens[at - 1].Lower is "then" or "once" or "twice" && Tokens[at - 2].Text is ",")
            return mentions.PersonUntilAge(at - 2) is { } earlier ? new SeatHolder(earlier, 0.85, "apposition", true) : null;
        // "Ana Orlova, no longer head of the council,"
        var isOver = at > 2 && Tokens[at - 1].Is("longer") && Tokens[at - 2].Is("no");
        if (isOver)
            at -= 2;
        if (at > 0 && (Tokens[at - 1].Text is "," || OpensAside(at - 1) && ClosesAside(at - 1, end)) && mentions.PersonUntilAge(at - 1) is { } apposed)
            return FunctionWords.IsDeterminer(Tokens[at].Lower) && OpeningPhrases.EndBefore(article, mentions, apposed, end) ? null : new SeatHolder(apposed, 0.85, "apposition", isOver);
        if (!isOver)
            return clauses.Holder(at, end);
        return at > 1 && Tokens[at - 1].Lower is "is" or "was" or "'s" && successions.DoerOf(at - 1) is { } gone && !OpenClauses.BeginAt(article, gone.Range.First) ? new SeatHolder(gone, 0.85, Validity.LeftRule, true) : null;
    }

    // "Ana Orlova — head of the council —", "Ana Orlova (head of the council)", "the head of the council (Ana Orlova)"
    private bool OpensAside(int at) =>
        Tokens[at].Text is "—" or "–" or "--" or "(" || Tokens[at].Text is "-" && Tokens[at].SpaceBefore && at + 1 < Tokens.Count && Tokens[at + 1].SpaceBefore;

    // "said Ana Orlova - a spokesman for the council denied it": a dash may open a clause of its own.
    private bool ClosesAside(int open, int end) =>
        end >= Tokens.Count || Tokens[end].Text is "." || Tokens[end].Text == (Tokens[open].Text is "(" ? ")" : Tokens[open].Text);

    // "Ana Orlova, founder, chair and head of Lakeside", "Ana Orlova, the former mayor of Oldport and current head of the council": where the offices
    // that "and" joins begin. Of "the former mayor of Oldport and head of the council" nothing tells whether the second is over too.
    private int BeforeJoined(int at)
    {
        for (var joints = 0; joints < MostJoints && at > 1 && (Tokens[at - 1].Is("and") || joints > 0 && Tokens[at - 1].Text is "," && article.OfficeUntil(at - 1) is not null); joints++)
        {
            if (article.OfficeUntil(at - 1) is { } before && (!before.IsFormer || article.OfficeFrom(at) is not null || Tokens[at].Lower is "current" or "now" or "the"))
                at = seats.WithoutArticle(seats.BodyBefore(before) is (var first, { }) ? first : before.Range.First);
            else if (mentions.Until(at - 1) is { } body && seats.WithoutArticle(seats.PlainWordsUntil(body.Range.First, withParticiples: false)) is var of and > 1 && Tokens[of - 1].Lower is "of" or "for" or "at"
                && article.OfficeUntil(of - 1) is { } joined && (!joined.IsFormer || Tokens[at].Lower is "current" or "now" or "the" || OfficeWords.Former.Contains(Tokens[at].Lower)))
                at = seats.WithoutArticle(seats.PlainWordsUntil(joined.Range.First, withParticiples: false));
            else
                break;
        }

        return at;
    }

    // "founder and largest shareholder, Ana Orlova,"
    private int WithoutJoined(int end)
    {
        if (end >= Tokens.Count || !Tokens[end].Is("and"))
            return end;
        var at = end + 1;
        while (at < Tokens.Count && at - end <= MostJoints && Tokens[at] is { IsWord: true, IsCapitalised: false } && article.Tags[at].Universal is "NOUN" or "ADJ" && article.OfficeFrom(at) is null)
            at++;
        return at > end + 1 && at < Tokens.Count && Tokens[at].Text is "," && article.Tags[at - 1].Universal is "NOUN" ? at : end;
    }

    // No name, and nothing but adjectives and nouns up to the comma.
    private int? FieldEnd(int first)
    {
        var at = first;
        while (at < Tokens.Count && at - first < LongestOther && mentions.Over(at) is null && Tokens[at].IsWord && article.Tags[at].Universal is "NOUN" or "ADJ" or "PROPN" or "CCONJ" or "DET")
            at++;
        return at > first && at < Tokens.Count && Tokens[at].Text is "," ? at : null;
    }

    // "the head of the Lakeside Trade Council (LTC) in Oldport, Ana Orlova,", "the Lakeside Union's envoy to the country, Ana Orlova,",
    // "Ruritania's ambassador to the Lakeside Union, Ana Orlova,"
    private int WithoutAsides(int end)
    {
        var at = end;
        if (at + 2 < Tokens.Count && Tokens[at].Text is "(" && Tokens[at + 2].Text is ")")
            at += 3;
        at = WithoutJoined(at);
        // "the council's director for political affairs, Ana Orlova,"
        if (at + 1 < Tokens.Count && Tokens[at].Lower is "for" or "of" && FieldEnd(at + 1) is { } field)
            return field;
        return at + 1 < Tokens.Count && Tokens[at].Lower is "in" or "for" or "to" or "on" && (mentions.From(at + 1) ?? mentions.FromDeterminer(at + 1)) is { } place
            && (place.Chain.Type is EntityType.Place or EntityType.State || Tokens[at].Is("to") && place is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization }) ? place.Range.End : at;
    }
}
