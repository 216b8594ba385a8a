using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>What stands behind a verb: its object, the names of a list, or who holds an office that is named there.</summary>
internal sealed class VerbObjects(AnnotatedArticle article, MentionIndex mentions)
{
    private const int Reach = 16;

    private readonly DescribedBodies _bodies = new(article, mentions);

    private List<Token> Tokens => article.Tokens;

    /// <summary>The names that begin at a token, alone or as a list: "was attended by Ana Orlova and Ben Marek".</summary>
    public List<ChainMention> NamesFrom(int at, IReadOnlyList<EntityType> types, int end) =>
        (HolderFrom(at) ?? Described(at, types) ?? mentions.From(SkipDeterminers(at, end))) is { } mention && (IsOwner(mention, end) ? mentions.From(mention.Range.End + 1) : mention) is { } named ? ListFrom(named, types, end) : [];

    // "run by Ana Orlova's husband": not by her; "chaired by the Lakeside Party's Ana Orlova": by her and not by the party.
    private bool IsOwner(ChainMention mention, int end) => mention.Range.End + 1 < end && Tokens[mention.Range.End].Kind == TokenKind.Possessive;

    // "the Ruritanian media group Lakeside", "the painter Ana Orlova"
    private ChainMention? Described(int at, IReadOnlyList<EntityType> types)
    {
        if (types.Contains(EntityType.Organization) && _bodies.From(at) is { } body)
            return body;
        var first = at;
        while (at < Tokens.Count && at - first < LongestDescription && mentions.From(at) is null && (FunctionWords.IsDeterminer(Tokens[at].Lower) || Tokens[at] is { IsWord: true, IsCapitalised: false } && article.Tags[at].Universal is "NOUN" or "ADJ"))
            at++;
        return at > first && at < Tokens.Count && types.Contains(EntityType.Person) && mentions.PersonFrom(at) is { } person && !OpensName(person.Range.End) ? person : null;
    }

    // "the former Ana Orlova aide Ben Marek": somebody else's name goes on.
    private bool OpensName(int at) => at < Tokens.Count && Tokens[at] is { IsWord: true, IsCapitalised: false } && article.Tags[at].Universal == "NOUN" && article.DateFrom(at) is null;

    private const int LongestDescription = 4;

    // "held a joint meeting in the morning with", but neither "held no meeting with" nor "held a child at the meeting with"
    private bool IsOwnObject(int behind, int with)
    {
        for (var at = behind; at < with; at++)
            if (article.Tags[at].Universal is "VERB" or "AUX" || Tokens[at].Lower is "no" or "at")
                return false;
        return true;
    }

    // "sent hundreds of troops to", "sent over 200 troops to", but neither "sent no troops to" nor "keeps an eye on troops in"
    private bool Has(HashSet<string> needs, int behind, int with)
    {
        for (var at = behind; at < with && !PartsFromNeeds(at); at++)
            if (needs.Contains(Tokens[at].Lower))
                return true;
        return false;
    }

    private bool PartsFromNeeds(int at) => Tokens[at].Lower switch
    {
        "no" => !(Tokens[at + 1].Lower is "fewer" or "less"),
        "on" => article.DateFrom(at + 1) is null,
        "over" => article.Tags[at + 1].Universal != "NUM",
        _ => false,
    };

    // "met reporters, and Ana Orlova did not come", "is part of the problem, the Lakeside Union said": whom another verb is told of.
    private bool BeginsClause(ChainMention mention) =>
        article.HeadOf(mention.Range) is var name && article.Dependencies[name] is { Head: var verb, Label: "nsubj" or "nsubj:pass" } && verb >= mention.Range.End;

    /// <summary>The body whose part stands behind a verb: "trade policy at the council", "the trade unit of the council"; null where none does.</summary>
    public ChainMention? WholeOfPart(int behind, int end)
    {
        var at = behind;
        while (at < end && at - behind < LongestPart && Tokens[at] is { IsWord: true, IsCapitalised: false } && article.Tags[at].Universal is "NOUN" or "ADJ" or "DET")
            at++;
        return at > behind && at + 1 < end && article.Tags[at - 1].Universal is "NOUN" && (Tokens[at].Is("at") || Tokens[at].Lower is "of" or "for" && OfficeSeats.IsPart(Tokens[at - 1].Lower)) ? _bodies.From(at + 1) : null;
    }

    private const int LongestPart = 6;

    /// <summary>The names that a rule's verb phrase takes behind it.</summary>
    public List<ChainMention> Of(VerbRule rule, int behind, int end)
    {
        var prepositionSeen = rule.Preposition is null;
        for (var at = behind; at < Math.Min(end, behind + Reach); at++)
        {
            if (Tokens[at].IsDoubleQuote || Tokens[at].Text is ";" or ":" || FunctionWords.Subordinators.Contains(Tokens[at].Lower) || (Tokens[at].IsWord && CueWords.IsForm(Tokens[at].Lower) && !prepositionSeen))
                break;
            if (!prepositionSeen && Tokens[at].Lower == rule.Preposition)
                prepositionSeen = (rule.Needs is null || Has(rule.Needs, behind, at)) && (rule.Type != RelationTypes.Meets && rule.Name is not VerbRules.Prefix + VerbRules.HasForcesRule || IsOwnObject(behind, at));
            // "met her Quellish counterpart, Ben Marek": whose he is, is not whom she met.
            if (article.Tags[at].Penn is "PRP$" && HolderFrom(at) is null)
                continue;
            if (!prepositionSeen || (HolderFrom(at) ?? mentions.From(at)) is not { } mention || !rule.Type.Objects.Contains(mention.Chain.Type))
                continue;
            if (BeginsClause(mention))
                break;
            // What a longer preposition phrase holds is not the object: "met in Oldport".
            if (rule.Preposition is null && (IsInPhrase(at, behind) || IsJoinedInPhrase(mention, behind)))
                continue;
            if ((rule.Type.IsOffice || rule.IsOfPlaces || rule.Type == RelationTypes.PartOf) && IsAdjectiveOfOther(mention, end))
                continue;
            // "sits in parliament", but not "serves in the council canteen"
            if (rule.Name is VerbRules.Prefix + VerbRules.SitsInRule && (!StateBodies.IsOne(Tokens, mention.Range) || OpensName(mention.Range.End)))
                continue;
            // "represents Oldport painter Ana Orlova"
            if (rule.Type == RelationTypes.Represents && mention.Chain.Type == EntityType.Place && OpensName(mention.Range.End))
                continue;
            // "imposed sanctions on Ruritanian arms maker Karst", "on Ruritanian banker Ana Orlova": on no state.
            if (rule.Type == RelationTypes.Sanctions && IsAdjectiveOfOther(mention, end))
                return (_bodies.Whole(mention) is { Chain.Type: EntityType.Organization } body ? body : Described(mention.Range.End, rule.Type.Objects)) is { } meant ? ListFrom(meant, rule.Type.Objects, end) : [mention];
            // "met a Ruritanian painter", not "met Ruritanian officials"
            if (rule.Type == RelationTypes.Meets && at > behind && Tokens[at - 1].Lower is "a" or "an" && IsAdjectiveOfOther(mention, end))
                continue;
            // "met UN human rights officials"
            if (rule.Type == RelationTypes.Meets && mention is { Kind: MentionKind.Name, Chain.Type: not EntityType.Person } && mention.Range.End < end && Tokens[mention.Range.End] is { IsWord: true, IsCapitalised: false } && article.Tags[mention.Range.End].Universal is "NOUN" or "ADJ" && article.DateFrom(mention.Range.End) is null)
                break;
            // "chaired the council's committee"
            if (mention.Range.End < end && Tokens[mention.Range.End].Kind == TokenKind.Possessive)
                continue;
            if (rule.IsDirect && !IsDirect(behind, at))
                break;
            return rule.TakesList ? ListFrom(mention, rule.Type.Objects, end) : [mention];
        }

        return [];
    }

    // The names of a list that begins with one and ends behind "and"; the one alone where it is no list.
    private List<ChainMention> ListFrom(ChainMention first, IReadOnlyList<EntityType> types, int end)
    {
        var list = new List<ChainMention> { first };
        for (var at = first.Range.End; at < end && (Tokens[at].Text is "," || Tokens[at].Is("and"));)
        {
            var isLast = Tokens[at].Is("and") || at + 1 < end && Tokens[at + 1].Is("and");
            var next = SkipDeterminers(Tokens[at].Text is "," && isLast ? at + 2 : at + 1, end);
            if ((HolderFrom(next) ?? mentions.From(next)) is not { } joined || !types.Contains(joined.Chain.Type) || BeginsClause(joined))
                break;
            list.Add(joined);
            if (isLast)
                return list;
            at = joined.Range.End;
        }

        return [first];
    }

    // "works for a Ruritanian bank": for the bank.
    private bool IsAdjectiveOfOther(ChainMention mention, int end) =>
        mentions.IsAdjective(mention) && mention.Range.End < end && Tokens[mention.Range.End] is { IsWord: true, IsCapitalised: false } && article.Tags[mention.Range.End].Universal is "NOUN" or "ADJ";

    // "left the ruling Lakeside Party": only what tells of the body stands between.
    private bool IsDirect(int behind, int at) =>
        Enumerable.Range(behind, at - behind).All(between => FunctionWords.IsDeterminer(Tokens[between].Lower) || article.Dependencies[between].Label is "amod" || IsKindOfParty(between) || char.IsAsciiDigit(Tokens[between].Text[0])
            || Tokens[between].Kind == TokenKind.Possessive || Tokens[between].Is("opposition") || NameWords.BodyNouns.Contains(Tokens[between].Lower) || between + 1 < at && NameWords.BodyNouns.Contains(Tokens[between + 1].Lower) || OfficeWords.Honorifics.ContainsKey(Tokens[between].Lower)
            || mentions.Over(between) is { } name && (mentions.IsAdjective(name) || name.Range.End < at && Tokens[name.Range.End].Kind == TokenKind.Possessive));

    // "the nationalist Lakeside Party"
    private bool IsKindOfParty(int at) => article.Dependencies[at].Label is "compound" && !Tokens[at].IsCapitalised && Tokens[at].Lower.EndsWith("ist", StringComparison.Ordinal);

    // "met the presidents of Ruritania, Lowdale and Quelland"
    private bool IsJoinedInPhrase(ChainMention mention, int behind)
    {
        for (var at = mention.Range.First; at > behind + 1;)
        {
            while (at > behind + 1 && FunctionWords.IsDeterminer(Tokens[at - 1].Lower))
                at--;
            if (Tokens[at - 1].Text is not "," && !Tokens[at - 1].Is("and"))
                return IsInPhrase(at, behind);
            var joint = Tokens[at - 1].Is("and") && Tokens[at - 2].Text is "," ? at - 2 : at - 1;
            if (mentions.Until(joint) is not { Kind: MentionKind.Name } before || (before.Chain.Type == EntityType.Person) != (mention.Chain.Type == EntityType.Person) || before.Chain == mention.Chain)
                return false;
            at = before.Range.First;
        }

        return false;
    }

    private bool IsInPhrase(int at, int behind)
    {
        while (at > behind && FunctionWords.IsDeterminer(Tokens[at - 1].Lower))
            at--;
        return at > behind && Tokens[at - 1].Lower is "in" or "on" or "at" or "from" or "of" or "over" or "after" or "to" or "into";
    }

    // "met Ruritanian President Ana Orlova": whoever holds the office, not the state.
    private ChainMention? HolderFrom(int at)
    {
        if (at < Tokens.Count && article.Tags[at].Penn is "PRP$")
            return CounterpartFrom(at);
        var office = mentions.From(at) is { Chain.Type: not EntityType.Person } body ? body.Range.End : at;
        if (office < Tokens.Count && Tokens[office].Kind == TokenKind.Possessive)
            office++;
        while (office < Tokens.Count && (OfficeWords.Former.Contains(Tokens[office].Lower) || Tokens[office].Lower is "new" or "current"))
            office++;
        return article.OfficeFrom(office) is { } held ? mentions.PersonFromOrApposed(held.Range.End) ?? BehindBody(held.Range.End) : null;
    }

    // "the head of the council, Ana Orlova"
    private ChainMention? BehindBody(int end)
    {
        if (end + 2 >= Tokens.Count || Tokens[end].Lower is not ("of" or "for"))
            return null;
        return mentions.FromDeterminer(end + 1) is { Kind: MentionKind.Name, Range.End: var comma } && comma < Tokens.Count && Tokens[comma].Text is "," && mentions.PersonFromOrApposed(comma) is { Kind: MentionKind.Name } person && mentions.IsClosed(person) ? person : null;
    }

    // "her Quellish counterpart, Ben Marek"
    private ChainMention? CounterpartFrom(int owner)
    {
        var at = owner + 1;
        if (at < Tokens.Count && mentions.From(at) is { Chain.Type: EntityType.State } state)
            at = state.Range.End;
        return at < Tokens.Count && Tokens[at].Is("counterpart") ? mentions.PersonFromOrApposed(at + 1) : null;
    }

    private int SkipDeterminers(int at, int end)
    {
        while (at < end && FunctionWords.IsDeterminer(Tokens[at].Lower))
            at++;
        return at;
    }
}
