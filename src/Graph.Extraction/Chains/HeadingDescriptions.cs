using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Blocks;
using Graph.Extraction.Offices;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Chains;

/// <summary>
/// Whom an office in a headline means, which stands there without an article and before anybody is named: "Ruritanian president thanks allies", "Lakeside
/// Union chief urges", "PM defends plan". It is the only one in the article who is told to hold it.
/// </summary>
internal sealed class HeadingDescriptions(ChainTable chains)
{
    // Whom so many could be, a headline does not mean.
    private const int MostHolders = 64;

    // Made once a headline has an office.
    private ILookup<string, (EntityChain Person, HeldOffice Office)>? _byTitle;
    private ILookup<string, (EntityChain Person, HeldOffice Office)>? _byHead;
    private ILookup<EntityChain, (RelationType Type, EntityChain Person)>? _byBody;

    public void Add()
    {
        foreach (var sentence in chains.Article.Sentences)
        {
            if (sentence.BlockKind != BlockKind.Heading)
                continue;
            foreach (var office in chains.Article.OfficesIn(sentence.First, sentence.End).ToArray())
                if (office is { IsPlural: false, IsFormer: false } && FirstOf(office, sentence) is { } first && Holder(office, first) is { } holder)
                    chains.Mention(holder, new TokenRange(first, office.Range.End), MentionKind.Nominal);
        }
    }

    // Where the words for whose office it is begin; null where somebody is named behind it, or the office belongs to other words.
    private int? FirstOf(OfficeMention office, Sentence sentence)
    {
        var end = office.Range.End;
        if (end < sentence.End && (chains.Tokens[end].IsCapitalised || chains.Tokens[end].Kind == TokenKind.Possessive || chains.Tokens[end].Lower is "of" or "for" or "and" or "-"))
            return null;
        var first = office.Range.First;
        if (first > sentence.First && chains.Tokens[first - 1].Kind == TokenKind.Possessive)
            first--;
        if (chains.NameUntil(first) is { Chain.Type: EntityType.State or EntityType.Organization } whose && whose.Range.First >= sentence.First)
            return whose.Range.First == sentence.First || chains.Tokens[whose.Range.First - 1].Kind == TokenKind.Mark || !chains.Tokens[whose.Range.First - 1].IsCapitalised ? whose.Range.First : null;
        return first == office.Range.First && (first == sentence.First || chains.Tokens[first - 1].Kind == TokenKind.Mark) ? first : null;
    }

    private EntityChain? Holder(OfficeMention office, int first)
    {
        if (first < office.Range.First && chains.NameFrom(first) is { Chain: { Type: EntityType.Organization } body })
            return Only((_byBody ??= Heads().ToLookup(static held => held.Body, static held => (held.Type, held.Person)))[body].Take(MostHolders).Where(held => held.Type == office.TypeAt(EntityType.Organization)).Select(static held => held.Person));
        var described = HeldOffice.Of(chains, office);
        var held = (_byTitle ??= Held().ToLookup(static held => held.Office.Title, StringComparer.Ordinal))[described.Title].Take(MostHolders);
        if (described.Where is { } where)
            held = held.Concat((_byHead ??= Held().ToLookup(static held => held.Office.Head ?? "", StringComparer.Ordinal))[described.Title].Take(MostHolders)).Where(one => one.Office.Where == where);
        return Only(held.Select(static one => one.Person));
    }

    private IEnumerable<(EntityChain Person, HeldOffice Office)> Held() =>
        chains.Article.Chains.Where(static chain => chain.Type == EntityType.Person).SelectMany(static chain => chain.Offices, static (chain, office) => (chain, office));

    // "the Lakeside Union's secretary general, Ana Orlova", of whom the headline tells as its chief: any office that leads the body.
    private IEnumerable<(EntityChain Body, RelationType Type, EntityChain Person)> Heads()
    {
        foreach (var office in chains.Article.Offices)
        {
            var whose = chains.Tokens[Math.Max(0, office.Range.First - 1)].Kind == TokenKind.Possessive ? office.Range.First - 1 : office.Range.First;
            if (office is { IsPlural: false, IsFormer: false } && office.TypeAt(EntityType.Organization) is { } type && (type == RelationTypes.Leads || type == RelationTypes.Chairs || office.IsSpokesperson)
                && chains.NameUntil(whose)?.Chain is { Type: EntityType.Organization } body && HolderBehind(office.Range.End) is { } holder)
                yield return (body, type, holder);
        }
    }

    private EntityChain? HolderBehind(int end) =>
        (chains.NameFrom(end) ?? (chains.WordAt(end) == "," ? chains.NameFrom(end + 1) : null)) is { Chain: { Type: EntityType.Person } holder } ? holder : null;

    private static EntityChain? Only(IEnumerable<EntityChain> persons) => persons.Distinct().Take(2).ToList() is [var only] ? only : null;
}
