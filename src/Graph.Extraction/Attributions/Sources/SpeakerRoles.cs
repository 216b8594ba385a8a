using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>In what office somebody speaks.</summary>
/// <param name="mentions">All of the article, by their first token.</param>
internal sealed class SpeakerRoles(AnnotatedArticle article, TokenIndex<ChainMention> mentions)
{
    private List<Token> Tokens => article.Tokens;

    /// <summary>The office told in a source: "a former minister who is now head of the council" speaks as its head.</summary>
    public string? In(TokenRange source, EntityChain? speaker)
    {
        OfficeMention? role = null;
        foreach (var office in article.OfficesIn(source.First, source.End))
            if (source.Contains(office.Range) && (speaker is not null || !IsAnothers(office.Range, source)) && !IsInName(office.Range) && role is not { IsFormer: false } && (role is null || !office.IsFormer) && IsOwn(office.Range, source, speaker))
                role = office;
        return role is null ? null : article.ProseOf(WithTime(WithoutName(role.Range), source));
    }

    // "a White House official": the name's last word is none of the office.
    private TokenRange WithoutName(TokenRange office)
    {
        for (var first = office.First - 1; first >= Math.Max(0, office.First - LongestNameBefore); first--)
            foreach (var mention in mentions[first])
                if (mention.Kind == MentionKind.Name && mention.Range.Contains(office.First) && mention.Range.End < office.End)
                    return office with { First = mention.Range.End };
        return office;
    }

    // "Doctors for Peace", "Council of Governors chair"
    private bool IsInName(TokenRange office)
    {
        for (var first = office.First; first >= Math.Max(0, office.First - LongestNameBefore); first--)
            foreach (var mention in mentions[first])
                if (mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } && mention.Range.Contains(office))
                    return true;
        return false;
    }

    private const int LongestNameBefore = 6;

    // Not that of "the president's wife", "President Belk's spokesman", "who wants to be president", "a candidate for president", "sources close
    // to the president".
    private bool NamesOther(int first, EntityChain? speaker)
    {
        foreach (var mention in mentions[first])
            if (mention.Chain.Type == EntityType.Person && mention.Chain != speaker)
                return true;
        return false;
    }

    private bool IsOwn(TokenRange office, TokenRange source, EntityChain? speaker)
    {
        if (NamesOther(office.End, speaker) || office.End < Tokens.Count && Tokens[office.End].Kind == TokenKind.Possessive)
            return false;
        if (article.Tags[office.End - 1].Universal == "VERB" || office.First > source.First && Tokens[office.First - 1].Is("for"))
            return false;
        for (var at = office.First - 1; at >= source.First && Tokens[at].Text != ","; at--)
            if (article.Tags[at].Universal == "VERB" || Tokens[at].Lower is "was" or "were" or "once" or "predecessor" or "to" or "with" or "near")
                return false;
        return true;
    }

    // "the press service of the president", but "one of the ministers"
    private bool IsAnothers(TokenRange office, TokenRange source) =>
        article.HeadOf(source) is var head && head < office.First && article.Tags[head].Universal == "NOUN" && article.OfficeUntil(head + 1) is null && Tokens[head + 1].Is("of");

    // "former Norwegian president", "incoming chief executive", "shadow home secretary": whether he is it yet, still or at all.
    private TokenRange WithTime(TokenRange office, TokenRange source)
    {
        for (var at = office.First - 1; at >= Math.Max(source.First, office.First - FurthestTime) && Tokens[at].IsWord; at--)
            if (OfficeWords.Former.Contains(Tokens[at].Lower) || OfficeWords.ToCome.Contains(Tokens[at].Lower) || OfficeWords.Unheld.Contains(Tokens[at].Lower))
                return office with { First = at };
        return office;
    }

    // "former Papua New Guinean prime minister"
    private const int FurthestTime = 4;
}
