using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Relations;

/// <summary>
/// Who holds an office told in the plural: "directors Ana Orlova and Odo Lisk", "Orlova and Lisk, directors of Lakeside,". "For Ana Orlova,
/// directors of Lakeside" tells of others, and in "Ruritanian and Quellish presidents" nobody holds each office.
/// </summary>
internal sealed class PluralHolders(AnnotatedArticle article, MentionIndex mentions)
{
    private const int MostHolders = 8;

    private List<Token> Tokens => article.Tokens;

    /// <summary>Those of a list that begins or ends with one of them; nobody where it is no list.</summary>
    /// <param name="words">The words for office and body.</param>
    public IEnumerable<ChainMention> Of(ChainMention holder, ChainMention body, TokenRange words)
    {
        var holders = ListFrom(holder) ?? ListUntil(holder);
        var isOpen = holder.Range.End < words.First && Tokens[holder.Range.End].Text is "," && words.End < Tokens.Count && Tokens[words.End].Kind != TokenKind.Mark;
        return holders is null || isOpen || IsOneOfSeveral(body) ? [] : holders;
    }

    private bool IsOneOfSeveral(ChainMention body) =>
        body.Range.First > 0 && Tokens[body.Range.First - 1].Lower is "and" or "or"
        || AfterJoint(body.Range.End) is { } next && mentions.From(next) is { Chain.Type: not EntityType.Person };

    /// <summary>The persons of a list that begins with one and ends behind "and"; null where it is no list.</summary>
    private List<ChainMention>? ListFrom(ChainMention person)
    {
        var list = new List<ChainMention> { person };
        for (var end = person.Range.End; list.Count < MostHolders && AfterJoint(end) is { } next && mentions.PersonFrom(next) is { } joined; end = joined.Range.End)
        {
            list.Add(joined);
            if (Tokens[next - 1].Is("and"))
                return list;
        }

        return null;
    }

    /// <summary>The persons of a list whose last, behind "and", is this one; null where it is no list.</summary>
    private List<ChainMention>? ListUntil(ChainMention person)
    {
        var at = person.Range.First;
        if (at < 2 || !Tokens[at - 1].Is("and"))
            return null;
        var list = new List<ChainMention> { person };
        for (at -= Tokens[at - 2].Text is "," ? 2 : 1; list.Count < MostHolders && mentions.PersonUntil(at) is { } joined; at = joined.Range.First - 1)
        {
            list.Insert(0, joined);
            if (joined.Range.First == 0 || Tokens[joined.Range.First - 1].Text is not ",")
                break;
        }

        return list.Count > 1 ? list : null;
    }

    // Behind "," or "and" or both.
    private int? AfterJoint(int end)
    {
        var at = end;
        if (at < Tokens.Count && Tokens[at].Text is ",")
            at++;
        if (at < Tokens.Count && Tokens[at].Is("and"))
            at++;
        return at > end ? at : null;
    }
}
