using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Relations;

/// <summary>
/// Whose spokesperson somebody is whose title names no body: of the one on whose behalf the article has him speak. "The bank said that it was sorry.
/// Spokesman Tomas Belk said". It is inferred.
/// </summary>
internal sealed class SpokenForRelations(AnnotatedArticle article, MentionIndex mentions, IReadOnlyList<FoundRelation> told)
{
    private readonly HashSet<EntityChain> _spokesmen = [.. told.Where(one => one.Type == RelationTypes.SpokespersonFor).Select(one => one.Subject)];

    public List<FoundRelation> Find() =>
        [.. FoundRelations.In(article.Attributions.FindAll(report => report is { OnBehalfOf: not null, Speaker.Type: EntityType.Person }), Read), .. NamedNext()];

    // "a foreign ministry spokesperson said. Spokesperson Ana Orlova made the remarks": who is named next by the title alone is that one.
    private IEnumerable<FoundRelation> NamedNext()
    {
        (EntityChain Body, int Sentence)? unnamed = null;
        foreach (var office in article.Offices)
        {
            if (office is not { IsSpokesperson: true, IsPlural: false, IsFormer: false })
                continue;
            var sentence = article.SentenceAt(office.Range.First);
            var holder = mentions.PersonFromOrApposed(office.Range.End);
            if (unnamed is (var body, var told) && office.Range.First == article.Sentences[sentence].First && sentence > told && sentence - told <= Nearest && holder is { Kind: MentionKind.Name, Chain: var named } && !_spokesmen.Contains(named))
                yield return new FoundRelation(RelationTypes.SpokespersonFor, named, body, new TokenRange(office.Range.First, holder.Range.End), article.ProseOf(office.Range), false, 0.6, "spoken-for") { IsInferred = true };
            var before = holder is null ? mentions.Until(office.Range.First) : null;
            unnamed = before is { Chain.Type: EntityType.Organization } ? (before.Chain, sentence) : holder is null ? unnamed : null;
        }
    }

    private const int Nearest = 2;

    private FoundRelation? Read(Attribution report)
    {
        if (report is not { Source: { } source, Speaker: { } speaker, OnBehalfOf: { } body } || _spokesmen.Contains(speaker))
            return null;
        foreach (var office in article.OfficesIn(source.First, source.End))
            if (office.IsSpokesperson && office.Range.End < source.End && mentions.PersonFrom(article.Tokens[office.Range.End].Text == "," ? office.Range.End + 1 : office.Range.End) is { } named && named.Chain == speaker && source.Contains(named.Range))
                return new FoundRelation(RelationTypes.SpokespersonFor, speaker, body, new TokenRange(office.Range.First, named.Range.End), article.ProseOf(office.Range), office.IsFormer, 0.6, "spoken-for") { IsInferred = true };
        return null;
    }
}
