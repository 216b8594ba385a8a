using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Bodies that a list tells with whose state they are of: "its shareholders, Karst of Norway, LTC of Sweden and Velt of Ruritania". The network
/// may take the state for the end of a name, or see no name at all; where it sees a body among them, all are.
/// </summary>
internal sealed class BodiesOfStates(AnnotatedArticle article, List<NameMention> known)
{
    private const int LeastListed = 3;

    // "the Kingdom of Norway", "the North of Sweden"
    private static readonly HashSet<string> Parts = FunctionWords.Set("republic kingdom state states north south east west king queen prince princess duke crown house");

    private TokenIndex<NameMention>? _byFirst;

    private List<Token> Tokens => article.Tokens;

    private TokenIndex<NameMention> ByFirst => _byFirst ??= new(known, name => name.Range.First);

    /// <summary>The known names, with the bodies of such lists without their states.</summary>
    public List<NameMention> Join()
    {
        if (Bodies() is not { } bodies)
            return known;
        var covered = TokenSet.Of(Tokens.Count, bodies.Values);
        return [.. known.Where(name => name.Entry?.Type == EntityType.State || !covered.Contains(name.Range.First)).Select(name => covered.Contains(name.Range.First) ? name with { IsInner = false } : name),
            .. bodies.Keys.Select(first => new NameMention(new TokenRange(first, first + 1), EntityType.Organization, null, IsInner: false))];
    }

    // The items of all such lists by their first token, or null where there are none.
    private Dictionary<int, TokenRange>? Bodies()
    {
        Dictionary<int, TokenRange>? bodies = null;
        for (var of = 1; of + 1 < Tokens.Count; of++)
        {
            if (ItemAt(of - 1) is not { } first)
                continue;
            var list = new List<TokenRange> { first };
            while (ItemAt(Behind(list[^1].End)) is { } next)
                list.Add(next);
            if (list.Count >= LeastListed && AreBodies(list))
                foreach (var item in list)
                    (bodies ??= []).Add(item.First, item);
            of = list[^1].End;
        }

        return bodies;
    }

    // "Karst of Norway"
    private TokenRange? ItemAt(int at) =>
        at >= 0 && at + 2 < Tokens.Count && Tokens[at + 1].Is("of") && Tokens[at] is { IsWord: true, IsCapitalised: true } && NameWords.MayBePart(Tokens[at]) && !IsPart(at) && StateFrom(at + 2) is { } state
            ? new TokenRange(at, state.Range.End)
            : null;

    private bool IsPart(int at) =>
        Parts.Contains(Tokens[at].Lower) || NameWords.OrganizationHeads.Contains(Tokens[at].Lower) || NameWords.PlaceHeads.Contains(Tokens[at].Lower) || Titles.Default.Begins(Tokens[at].Lower)
        || at > 0 && Tokens[at - 1] is { IsWord: true, IsCapitalised: true };

    private NameMention? StateFrom(int at)
    {
        foreach (var name in ByFirst[at])
            if (name is { Type: EntityType.State, Entry.Use: not NameUse.Demonym })
                return name;
        return null;
    }

    private int Behind(int end)
    {
        var at = end < Tokens.Count && Tokens[end].Text is "," ? end + 1 : end;
        return at < Tokens.Count && Tokens[at].Is("and") ? at + 1 : at > end ? at : -1;
    }

    private bool AreBodies(List<TokenRange> list) =>
        list.Exists(item => TypeOf(item) == EntityType.Organization) && !list.Exists(item => TypeOf(item) == EntityType.Person);

    private EntityType? TypeOf(TokenRange item)
    {
        foreach (var name in ByFirst[item.First])
            if (!name.IsInner && name.Range.End <= item.End)
                return name.Type;
        return null;
    }
}
