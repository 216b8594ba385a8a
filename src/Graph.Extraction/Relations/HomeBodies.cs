using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// Whose a ministry or a parliament is that is named without its state, "the Interior Ministry", and where a party is: of the state that the
/// article mostly tells of, or of the only one that the sentence names, unless the reference facts know it in another. It is inferred.
/// </summary>
internal sealed class HomeBodies(AnnotatedArticle article, MentionIndex mentions, HomeState homeState, IReadOnlyList<FoundRelation> told)
{
    private readonly Lazy<HashSet<EntityChain>> _told = new(() =>
        [.. told.Where(one => one.Type == RelationTypes.PartOf || one.Type == RelationTypes.BasedIn || one.Type == RelationTypes.LocatedIn).Select(one => one.Subject)]);

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find() => FoundRelations.In(article.Chains, Read);

    private FoundRelation? Read(EntityChain body)
    {
        if (body is not { Type: EntityType.Organization, Principal: null } || _told.Value.Contains(body) || IsOfContinent(body)
            || body.Mentions.FindAll(mention => mention is { Kind: MentionKind.Name, NameKind: not NameKind.Metonym } && !AmericanParties.IsBesideLetter(Tokens, mention.Range)) is not [{ } named, ..] names || TypeOf(body, names) is not { } type)
            return null;
        return (homeState.OfSentence(named.Range.First) ?? homeState.OfArticle) is { } state && (StatesOfPlaces.OfBody(body.Name) ?? state.Entry!.Key) == state.Entry!.Key
            ? new FoundRelation(type, body, state, named.Range, null, false, 0.6, "home-body") { IsInferred = true }
            : null;
    }

    // "European People's Party", and "the Parliament" beside "the European Parliament"
    private bool IsOfContinent(EntityChain body) => Array.Exists(Continents, continent => body.Name.StartsWith(continent, StringComparison.Ordinal)) || body.Name is "Parliament" && article.Chains.Exists(chain => chain.Entry?.FullName is "European Parliament");

    private static readonly string[] Continents = ["European ", "African ", "Pan-African ", "Asian ", "Arab ", "Nordic "];

    private RelationType? TypeOf(EntityChain body, List<ChainMention> names) =>
        mentions.IsParty(body) ? RelationTypes.BasedIn : names.TrueForAll(name => IsNamed(name.Range) && !IsAnothers(name.Range)) ? RelationTypes.PartOf : null;

    // One word is nearly a name of its own, "Congress"; "the Court" may be any. "The State Department" is the United States' wherever it is told of,
    // and "the General Assembly" the United Nations' or a region's.
    private bool IsNamed(TokenRange name) =>
        StateBodies.IsOne(Tokens, name) && (name.Length > 1 || Tokens[name.First].Lower is "congress" or "senate" or "parliament") && !(Tokens[name.First].Is("state") && Tokens[name.End - 1].Is("department")) && !Tokens[name.End - 1].Is("assembly")
        && !(name.End < Tokens.Count && Tokens[name.End].Is("party"));

    // "Lowdale's Interior Ministry", "the Supreme Court of Lowdale", "the Lakeside Court": whose it is, it is told.
    private bool IsAnothers(TokenRange name) =>
        name.First > 0 && (Tokens[name.First - 1].Kind == TokenKind.Possessive || mentions.Until(name.First) is not null)
        || name.End + 1 < Tokens.Count && Tokens[name.End].Lower is "of" or "in" && mentions.FromDeterminer(name.End + 1) is not null
        || Enumerable.Range(name.First, name.Length).Any(at => !(Fields.Contains(Tokens[at].Lower) || OfficeWords.Modifiers.Contains(Tokens[at].Lower) || StateBodies.IsOne(Tokens, new TokenRange(at, at + 1))));

    // What such a body may be called by besides the fields of ministers.
    private static readonly HashSet<string> Fields = FunctionWords.Set(
        "of for and the on supreme constitutional federal national central high research science innovation public works internal external foreign affairs social water resources planning women youth family infrastructure fisheries forestry mining employment housing religious oil petroleum electricity communications transportation representatives");
}
