using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Who holds an office right behind whose it is, without a comma: "President of Ruritania Ana Orlova", "Ambassador to Ruritania Ana Orlova". The network takes both for one
/// name; a listed state, a head word or a given name tells where the second begins.
/// </summary>
internal sealed class HolderBehindBody(AnnotatedArticle article, List<NameMention> given, List<(TokenRange Range, EntityType Type)> learned, ArticleWorld world)
{
    // "San Antonio Orlova" may be a town.
    private static readonly HashSet<string> TownWords = FunctionWords.Set("san santa santo saint st. st ste são sao puerto port fort mount villa ciudad new");

    private TokenIndex<NameMention>? _givenByFirst;
    private TokenIndex<TokenRange>? _personsByEnd;

    private List<Token> Tokens => article.Tokens;

    private TokenIndex<NameMention> GivenByFirst => _givenByFirst ??= new(given.Where(name => !name.IsInner), name => name.Range.First);

    private TokenIndex<TokenRange> PersonsByEnd => _personsByEnd ??= new(learned.Where(name => name.Type == EntityType.Person).Select(name => name.Range), range => range.End);

    /// <summary>The network's names, each of such pairs as two; a given name that holds both is dropped.</summary>
    public List<(TokenRange Range, EntityType Type)> Part()
    {
        var offices = article.Offices.FindAll(office => office.Range.End + 2 < Tokens.Count && Tokens[office.Range.End].Lower is "of" or "to");
        if (offices.Count == 0)
            return learned;
        var pairs = new List<(TokenRange Body, EntityType Type, TokenRange Holder)>();
        foreach (var office in offices)
            if (PairBehind(office) is { } pair)
                pairs.Add(pair);
        return pairs.Count == 0 && !offices.Exists(IsSomebody) ? TextOrder.By(learned, name => name.Range.First) : Parted(offices, pairs);
    }

    private bool IsSomebody(OfficeMention title)
    {
        foreach (var person in PersonsByEnd[title.Range.End])
            if (person == title.Range)
                return true;
        return false;
    }

    private List<(TokenRange Range, EntityType Type)> Parted(List<OfficeMention> offices, List<(TokenRange Body, EntityType Type, TokenRange Holder)> pairs)
    {
        var titles = offices.Select(office => office.Range).ToHashSet();
        var taken = TokenSet.Of(Tokens.Count, pairs.Select(pair => pair.Body with { End = pair.Holder.End }));
        var joint = pairs.Select(pair => pair.Body with { End = pair.Holder.End }).ToHashSet();
        given.RemoveAll(name => joint.Contains(name.Range));
        // "President of": a title alone is nobody's name.
        return
        [
            .. learned
                .Where(name => !(name.Type == EntityType.Person && titles.Contains(name.Range)) && !taken.Overlaps(name.Range))
                .Concat(pairs.Select(pair => (pair.Body, pair.Type))).Concat(pairs.Select(pair => (pair.Holder, EntityType.Person)))
                .OrderBy(name => name.Item1.First),
        ];
    }

    private (TokenRange Body, EntityType Type, TokenRange Holder)? PairBehind(OfficeMention office)
    {
        var first = office.Range.End + (FunctionWords.IsDeterminer(Tokens[office.Range.End + 1].Lower) ? 2 : 1);
        foreach (var name in GivenByFirst[first])
        {
            if (name.Type == EntityType.Person && IsOfState(office) && IsPair(name.Range))
                return (name.Range with { End = first + 1 }, EntityType.Place, name.Range with { First = first + 1 });
            if (name.Type is EntityType.State or EntityType.Organization && PersonFrom(name.Range.End) is { } holder)
                return (name.Range, name.Type == EntityType.State ? EntityType.Place : EntityType.Organization, holder);
        }

        return null;
    }

    // "Lakeside Cloud Ana Orlova": where the network sees the shorter name, what stands before it is the body's.
    private TokenRange? PersonFrom(int first) =>
        GivenByFirst[first].FirstOrDefault(name => name is { Type: EntityType.Person, Range.Length: > 1 }) is { Range: var person }
            && !PersonsByEnd[person.End].Any(shorter => shorter.Length > 1 && shorter.First > first) ? person : null;

    // "Oskria Anna Orlova": the second word is a given name, or the network sees a person in the two or in the three.
    private bool IsPair(TokenRange run)
    {
        var holder = run with { First = run.First + 1 };
        return holder.Length > 1 && !world.IsGivenName(Tokens[run.First].Text) && !TownWords.Contains(Tokens[run.First].Lower) && Tokens[holder.First].IsCapitalised
            && (world.IsGivenName(Tokens[holder.First].Text) || holder.Length == 2 && PersonsByEnd[run.End].Any(person => person == run || person == holder));
    }

    private static bool IsOfState(OfficeMention office) => office.IsOfTown || office.TypeAt(EntityType.State) is { } type
        && (type == RelationTypes.HeadOfStateOf || type == RelationTypes.HeadOfGovernmentOf || type == RelationTypes.MinisterOf);
}
