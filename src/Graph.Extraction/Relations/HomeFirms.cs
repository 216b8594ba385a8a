using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// Whose chief executive or chair somebody is where a title tells it without a body, "chief executive Ana Orlova": of the firm that the article
/// names so much oftener than any other body, unless it gives her an office elsewhere. It is inferred.
/// </summary>
internal sealed class HomeFirms(AnnotatedArticle article, MentionIndex mentions, IReadOnlyList<FoundRelation> offices)
{
    private const int LeastNamed = 3;
    private const int TimesAsOften = 2;

    // What an article calls a firm again.
    private static readonly HashSet<string> Nouns = FunctionWords.Set("company firm bank group");

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find()
    {
        var titles = article.Offices.FindAll(IsOfFirms);
        if (titles.Count == 0 || Home() is not { } home)
            return [];
        var holders = offices.Where(held => held.Type.IsOffice).Select(held => held.Subject).ToHashSet();
        return [.. titles.Select(office => Read(office, home, holders)).OfType<FoundRelation>().DistinctBy(found => found.Subject)];
    }

    private static bool IsOfFirms(OfficeMention office) => !office.IsPlural && Titles.Contains(office.Title.Title);

    private static readonly HashSet<string> Titles = ["chief executive", "chief executive officer", "ceo", "managing director", "chairman", "chairwoman", "chair"];

    private FoundRelation? Read(OfficeMention office, EntityChain home, HashSet<EntityChain> holders)
    {
        var before = office.Range.First - 1;
        if (mentions.From(office.Range.End) is not { Kind: MentionKind.Name, Chain: { Type: EntityType.Person } holder } name || holders.Contains(holder) || before >= 0 && IsAnothers(before))
            return null;
        return new FoundRelation(office.TypeAt(EntityType.Organization)!, holder, home, new(office.Range.First, name.Range.End), article.ProseOf(office.Range), office.IsFormer, 0.6, "home-firm") { IsInferred = true };
    }

    // "Karst chief executive", "the union's chair", "the fund manager and chairman"
    private bool IsAnothers(int before) =>
        mentions.Over(before) is not null || Tokens[before].Kind == TokenKind.Possessive || Tokens[before].IsCapitalised && article.Sentences[article.SentenceAt(before)].First != before
        || article.Tags[before].Universal is "NOUN" or "PROPN" || article.Tags[before].Penn == "PRP$" || Tokens[before].Lower is "and" or "-";

    private EntityChain? Home()
    {
        var bodies = article.Chains.Where(chain => chain.Type == EntityType.Organization && !BodyKinds.IsOutlet(chain)).OrderByDescending(HomeState.TimesNamed).Take(2).ToList();
        return bodies is [var home, ..] && HomeState.TimesNamed(home) >= LeastNamed && (bodies.Count == 1 || HomeState.TimesNamed(home) >= TimesAsOften * HomeState.TimesNamed(bodies[1])) && IsFirm(home) ? home : null;
    }

    private bool IsFirm(EntityChain body) =>
        BodyKinds.IsFirm(body) || body.Entry is null && !mentions.IsParty(body) && body.Mentions.Exists(IsCalledFirm);

    // "the company", "the steel group Karst"
    private bool IsCalledFirm(ChainMention mention) =>
        mention.Kind == MentionKind.Nominal ? Nouns.Contains(Tokens[mention.Range.End - 1].Lower) : mention is { Kind: MentionKind.Name, Range.First: > 0 and var first } && Nouns.Contains(Tokens[first - 1].Lower);
}
