using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Relations;

/// <summary>
/// Whose minister somebody is whose office "and" joins to another of the same state: "Ruritanian Interior Minister Ana Orlova and Foreign Minister
/// Ben Marek". It is inferred.
/// </summary>
internal sealed class JoinedOffices(AnnotatedArticle article, MentionIndex mentions, IReadOnlyList<FoundRelation> told)
{
    private readonly Lazy<HashSet<EntityChain>> _holders = new(() => [.. told.Where(held => held.Type.IsOffice).Select(held => held.Subject)]);

    // By who holds one, and in which sentence that is told.
    private readonly Lazy<ILookup<(EntityChain Holder, int Sentence), FoundRelation>> _ofStates = new(() =>
        told.Where(held => IsOfState(held.Type) && held.Object.Type == EntityType.State).ToLookup(held => (held.Subject, article.SentenceAt(held.Evidence.First))));

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find() => FoundRelations.In(article.Offices, Read);

    private FoundRelation? Read(OfficeMention office)
    {
        var and = office.Range.First - 1;
        if (and < 1 || !Tokens[and].Is("and") || Untold(office) is not { } holder || mentions.PersonUntil(Tokens[and - 1].Text is "," ? and - 1 : and) is not { Kind: MentionKind.Name } other)
            return null;
        foreach (var held in _ofStates.Value[(other.Chain, article.SentenceAt(and))])
            if (held.Evidence.End <= and && held.Evidence.First < other.Range.First)
                return Found(office, holder, held);
        return null;
    }

    // A minister who is told to hold no office of any state; heads of two states meet more often than those of one.
    private ChainMention? Untold(OfficeMention office) =>
        !office.IsPlural && Tokens[office.Range.First].IsCapitalised && office.TypeAt(EntityType.State) == RelationTypes.MinisterOf
        && mentions.PersonBehindStyles(office.Range.End) is { Kind: MentionKind.Name } holder && !_holders.Value.Contains(holder.Chain) ? holder : null;

    private static bool IsOfState(RelationType type) => type == RelationTypes.HeadOfStateOf || type == RelationTypes.HeadOfGovernmentOf || type == RelationTypes.MinisterOf;

    private FoundRelation Found(OfficeMention office, ChainMention holder, FoundRelation other) =>
        new(RelationTypes.MinisterOf, holder.Chain, other.Object, other.Evidence.Around(office.Range).Around(holder.Range), OfficeWords.WithoutFormer(article.ProseOf(office.Range)), office.IsFormer, 0.7, "joined-office") { IsInferred = true };
}
