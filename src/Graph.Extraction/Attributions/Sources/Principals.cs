using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>
/// On whose behalf somebody speaks: a spokesperson's body, that of the sentence before where none is told, press staff's office, whom "on behalf of"
/// or "speaking for" names.
/// </summary>
internal sealed class Principals(AnnotatedArticle article, TokenIndex<ChainMention> mentions)
{
    // "behalf of the council"
    private const int FurthestBehindBehalf = 3;

    // "said in a statement on behalf of the council"
    private const int FurthestBehindCue = 10;

    // The body that spoke last, and in which sentence.
    private (EntityChain? Body, int Sentence) _last;

    private readonly Lazy<EntityChain?> _president = new(() => PresidentOf(article));

    private List<Token> Tokens => article.Tokens;

    /// <summary>Who has been found to speak, in the order of the text.</summary>
    public void Note(Attribution report)
    {
        if (report is { Within: null, Source: { } source })
            _last = (report.Speaker is { Type: EntityType.Organization or EntityType.State } body ? body : null, article.SentenceAt(source.First));
    }

    /// <param name="source">The words that name the speaker.</param>
    /// <param name="inside">The mentions in them.</param>
    public EntityChain? Of(Attribution attribution, TokenRange source, List<ChainMention> inside)
    {
        var speaker = attribution.Speaker;
        if (speaker is { Type: EntityType.Group, Principal: { } principal })
            return principal;
        if (BehindBehalf(source.First, source.End) is { } represented)
            return represented;
        if (HoldsSpokesperson(source))
            return (inside.Find(mention => MaySpeakFor(mention) && mention.Range.End < source.End && Tokens[mention.Range.End].Kind == TokenKind.Possessive && article.OfficeFrom(mention.Range.End + 1) is { IsSpokesperson: true })
                ?? inside.Find(mention => MaySpeakFor(mention) && mention.Kind == MentionKind.Name && article.OfficeFrom(mention.Range.End) is { IsSpokesperson: true })
                ?? inside.Find(mention => MaySpeakFor(mention) && mention.Kind == MentionKind.Name) ?? inside.Find(MaySpeakFor))?.Chain ?? OfPresident(source) ?? OfSentenceBefore(source);
        return OfOfficial(source, inside) ?? Before(source) ?? BehindCue(attribution);

        // "a spokeswoman for his party" speaks for the party.
        bool MaySpeakFor(ChainMention mention) => mention.Chain != speaker && mention.Chain.Type is EntityType.Organization or EntityType.State or EntityType.Person;
    }

    // "presidential spokesman Tomas Belk": of the only one whom the article calls president.
    private EntityChain? OfPresident(TokenRange source)
    {
        foreach (var office in article.OfficesIn(source.First, source.End))
            if (office is { IsSpokesperson: true, IsFormer: false } && Tokens[office.Range.First].Is("presidential"))
                return _president.Value;
        return null;
    }

    private static EntityChain? PresidentOf(AnnotatedArticle article) => article.Mentions.Where(static mention => mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person } && mention.Chain.Offices.Any(static office => office is { Title: "president", Where: null or { Type: EntityType.State } }))
        .Select(static mention => mention.Chain).Distinct().ToList() is [var only] ? only : null;

    // "The bank said that it was sorry. Spokesman Tomas Belk said", "A spokesman said"
    private EntityChain? OfSentenceBefore(TokenRange source)
    {
        var sentence = article.SentenceAt(source.First);
        var first = Tokens[source.First].Lower is "a" or "the" ? source.First + 1 : source.First;
        return _last.Body is { } body && _last.Sentence == sentence - 1 && article.Sentences[sentence].BlockIndex == article.Sentences[sentence - 1].BlockIndex
            && source.First == article.Sentences[sentence].First && article.OfficeFrom(first) is { IsSpokesperson: true, Range.End: var end } && IsAllOf(source, end) ? body : null;
    }

    // "A spokesman for the dockers", "Spokesman Tomas Belk of the police": whose he is, is told.
    private bool IsAllOf(TokenRange source, int office)
    {
        if (office == source.End)
            return true;
        foreach (var named in mentions.Between(office, source.End))
            if (named is { Kind: MentionKind.Name, Chain.Type: EntityType.Person } && named.Range.End == source.End)
                return named.Range.First == office || named.Range.First == office + 1 && Tokens[office].Text == ",";
        return false;
    }

    // "a Kremlin official": nobody by name, and so the body.
    private EntityChain? OfOfficial(TokenRange source, List<ChainMention> inside) =>
        Tokens[source.End - 1].Lower is "official" or "officials"
            ? inside.Find(mention => mention.Chain.Type == EntityType.Organization && mention.Range.End == source.End - 1)?.Chain
            : null;

    // "Orlova, speaking on behalf of the council,"
    private EntityChain? BehindBehalf(int first, int end)
    {
        for (var at = first; at < end; at++)
            if (Tokens[at].Is("behalf") || Tokens[at].Is("for") && at > 0 && Tokens[at - 1].Is("speaking"))
                return mentions.Between(at + 1, Math.Min(end, at + FurthestBehindBehalf + 1)).FirstOrDefault()?.Chain ?? NamedBehindOffice(at + 1, end);
        return null;
    }

    // "on behalf of the governor, Ada Holm"
    private EntityChain? NamedBehindOffice(int first, int end)
    {
        foreach (var office in article.OfficesIn(first, Math.Min(end, first + FurthestBehindBehalf)))
            if (office.Range.End + 1 < end && Tokens[office.Range.End].Text == ",")
                return mentions.Between(office.Range.End + 1, office.Range.End + 2).FirstOrDefault(mention => mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person })?.Chain;
        return null;
    }

    // "On behalf of the council, Orlova said", "In a statement on behalf of the council, Orlova said", "Speaking for the council, Orlova said": nothing is done in between.
    private EntityChain? Before(TokenRange source)
    {
        var first = article.Sentences[article.SentenceAt(source.First)].First;
        var opens = Tokens[first].Is("speaking") || Enumerable.Range(first, Math.Max(0, source.First - first)).Any(at => Tokens[at].Is("behalf"));
        return opens && Enumerable.Range(first + 1, Math.Max(0, source.First - first - 1)).All(at => article.Tags[at].Universal is not ("VERB" or "AUX"))
            ? BehindBehalf(first, source.First)
            : null;
    }

    // "Orlova said on behalf of the council that"
    private EntityChain? BehindCue(Attribution attribution)
    {
        if (attribution.Cue is not { } cue)
            return null;
        var end = cue.End;
        while (end < Math.Min(Tokens.Count, cue.End + FurthestBehindCue) && !attribution.Tells(end) && Tokens[end].Text is not ("." or ";"))
            end++;
        return BehindBehalf(cue.End, end);
    }

    private bool HoldsSpokesperson(TokenRange source)
    {
        foreach (var office in article.OfficesIn(source.First, source.End))
            if (source.Contains(office.Range) && office.IsSpokesperson)
                return true;
        return false;
    }
}
