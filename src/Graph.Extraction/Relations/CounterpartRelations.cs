using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Relations;

/// <summary>
/// Who holds at another state the office that somebody's title tells of: "Ruritanian Foreign Minister Ana Orlova and her Quellish
/// counterpart, Ben Marek,".
/// </summary>
internal sealed class CounterpartRelations(AnnotatedArticle article, MentionIndex mentions, IEnumerable<FoundRelation> offices)
{
    private readonly Lazy<ILookup<EntityChain, FoundRelation>> _officesOf = new(() => offices
        .Where(office => office is { IsEnded: false, Type.IsOffice: true, Object.Type: EntityType.State }).ToLookup(office => office.Subject));

    private List<Token> Tokens => article.Tokens;

    public IEnumerable<FoundRelation> Find()
    {
        for (var at = 2; at < Tokens.Count; at++)
        {
            if (Tokens[at].Is("counterpart") && Read(at) is { } found)
                yield return found;
        }
    }

    private FoundRelation? Read(int counterpart)
    {
        if (mentions.Until(counterpart) is not { Chain.Type: EntityType.State } state || state.Range.First == 0)
            return null;
        var owner = state.Range.First - 1;
        if (OwnerAt(owner) is not { Chain: var whose } || whose.Type != EntityType.Person || Named(owner, counterpart + 1) is not { } person || person.Chain == whose)
            return null;
        return _officesOf.Value[whose].LastOrDefault(office => office.Evidence.First < counterpart) is { } office && office.Object != state.Chain
            ? new FoundRelation(office.Type, person.Chain, state.Chain, new TokenRange(Math.Min(owner, person.Range.First), Math.Max(counterpart + 1, person.Range.End)), office.Office, false, 0.8, "counterpart")
            : null;
    }

    // "her Quellish counterpart", "Ana Orlova's Quellish counterpart"
    private ChainMention? OwnerAt(int owner) => Tokens[owner].Kind == TokenKind.Possessive ? mentions.Until(owner) : Tokens[owner].Lower is "his" or "her" ? mentions.Over(owner) : null;

    // "her Quellish counterpart Ben Marek", "her Quellish counterpart, Ben Marek,", "Ben Marek, her Quellish counterpart,"
    private ChainMention? Named(int owner, int end)
    {
        if (mentions.PersonFrom(end) is { } direct)
            return direct;
        if (end + 1 < Tokens.Count && Tokens[end].Text is "," && mentions.PersonFrom(end + 1) is { } behind && mentions.IsClosed(behind))
            return behind;
        return owner > 0 && Tokens[owner - 1].Text is "," && mentions.Until(owner - 1) is { Chain.Type: EntityType.Person } before ? before : null;
    }
}
