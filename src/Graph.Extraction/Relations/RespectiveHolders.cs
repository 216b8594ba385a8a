using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Relations;

/// <summary>
/// Who holds one office each of several: "the presidents of Ruritania and Quelland, Ana Orlova and Ben Marek,", "Ana Orlova and Ben Marek, the
/// presidents of Ruritania and Quelland,", "Presidents Ana Orlova of Ruritania and Ben Marek of Quelland".
/// </summary>
internal sealed class RespectiveHolders(AnnotatedArticle article, MentionIndex mentions)
{
    private const string Rule = "respective";
    private const int MostHolders = 12;

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find()
    {
        var relations = new List<FoundRelation>();
        foreach (var office in article.Offices)
            if (office.IsPlural && !IsToCome(office))
                AddOf(office, relations);
        return relations;
    }

    private void AddOf(OfficeMention office, List<FoundRelation> relations)
    {
        var (bodies, holders, end) = Tokens[Math.Min(office.Range.End, Tokens.Count - 1)].Is("of") ? Listed(office) : Paired(office.Range.End);
        if (bodies.Count < 2 || bodies.Count != holders.Count)
            return;
        var words = new TokenRange(Math.Min(office.Range.First, holders[0].Range.First), end);
        for (var at = 0; at < bodies.Count; at++)
            if (office.TypeAt(bodies[at].Chain.Type) is { } type && type != RelationTypes.CitizenOf)
                relations.Add(new FoundRelation(type, holders[at].Chain, bodies[at].Chain, words, article.ProseOf(office.Range), office.IsFormer, 0.8, Rule));
    }

    // "the next presidents of"
    private bool IsToCome(OfficeMention office) =>
        office.Range.First > 0 && (OfficeWords.ToCome.Contains(Tokens[office.Range.First - 1].Lower) || OfficeWords.Unheld.Contains(Tokens[office.Range.First - 1].Lower));

    // "presidents of Ruritania and Quelland, Ana Orlova and Ben Marek,"
    private (List<ChainMention> Bodies, List<ChainMention> Holders, int End) Listed(OfficeMention office)
    {
        var (bodies, end) = ListFrom(office.Range.End + 1, IsBody);
        var (holders, last) = ListFrom(end < Tokens.Count && Tokens[end].Text is "," or "–" or "—" or ":" ? end + 1 : end, IsPerson);
        if (holders.Count > 0)
            return (bodies, mentions.IsClosed(holders[^1]) && article.SentenceAt(holders[^1].Range.First) == article.SentenceAt(office.Range.First) ? holders : [], last);
        var first = office.Range.First;
        if (first > 0 && Tokens[first - 1].Is("the"))
            first--;
        return (bodies, first > 1 && Tokens[first - 1].Text is "," ? HoldersUntil(first - 1) : [], end);
    }

    // "Ana Orlova of Ruritania, Ben Marek of Quelland and Odo Lisk of Lowdale"
    private (List<ChainMention> Bodies, List<ChainMention> Holders, int End) Paired(int first)
    {
        var (bodies, holders, end) = (new List<ChainMention>(), new List<ChainMention>(), first);
        for (var at = first; holders.Count < MostHolders && mentions.PersonFrom(at) is { Kind: MentionKind.Name, Range.End: var of } holder && of + 1 < Tokens.Count && Tokens[of].Is("of") && mentions.FromDeterminer(of + 1) is { } body && IsBody(body); at = BehindJoint(end))
        {
            holders.Add(holder);
            bodies.Add(body);
            end = body.Range.End;
        }

        return (bodies, holders, end);
    }

    private static bool IsBody(ChainMention mention) => mention is { Kind: MentionKind.Name, Chain.Type: EntityType.State or EntityType.Organization or EntityType.Place };

    private static bool IsPerson(ChainMention mention) => mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person };

    // The names of a list from a token on, and where the last of them ends.
    private (List<ChainMention> Names, int End) ListFrom(int first, Func<ChainMention, bool> isOne)
    {
        var (names, end) = (new List<ChainMention>(), first);
        for (var at = first; at < Tokens.Count && names.Count < MostHolders && mentions.FromDeterminer(at) is { } name && isOne(name); at = BehindJoint(end))
        {
            names.Add(name);
            end = name.Range.End;
        }

        return (names, end);
    }

    // Behind "," or "and" or both; the text's end where neither stands there.
    private int BehindJoint(int end)
    {
        var at = end < Tokens.Count && Tokens[end].Text is "," ? end + 1 : end;
        if (at < Tokens.Count && Tokens[at].Is("and"))
            at++;
        return at > end ? at : Tokens.Count;
    }

    // "Ana Orlova and Ben Marek" before a comma
    private List<ChainMention> HoldersUntil(int comma)
    {
        var holders = new List<ChainMention>();
        for (var end = comma; holders.Count < MostHolders && mentions.PersonUntil(end) is { Kind: MentionKind.Name } holder; end = holder.Range.First - 1)
        {
            holders.Insert(0, holder);
            if (holder.Range.First < 2 || !(Tokens[holder.Range.First - 1].Text is "," || Tokens[holder.Range.First - 1].Is("and")))
                break;
        }

        return holders;
    }
}
