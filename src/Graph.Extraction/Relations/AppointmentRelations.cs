using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// Whom a body gives an office of its own or takes it from: "the Lakeside Bank named Ana Orlova its director", "the bank has hired Ana Orlova as chief
/// economist", "the bank replaces director Ana Orlova".
/// </summary>
internal sealed class AppointmentRelations(AnnotatedArticle article, MentionIndex mentions)
{
    private const int LongestDescription = 3;

    private static readonly HashSet<string> Appointing = FunctionWords.Set("named names appointed appoints elected elects chose hired hires promoted");
    private static readonly HashSet<string> Dismissing = new([.. Validity.Dismissals, "fires", "sacks", "dismisses", "replaces", "ousts"], StringComparer.Ordinal);

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find() => FoundRelations.In(article.Offices, office =>
        office is { IsPlural: false, IsFormer: false } && !IsOfAnother(office.Range.End) ? Given(office) ?? Taken(office) : null);

    // "named Ana Orlova as its new director"
    private FoundRelation? Given(OfficeMention office)
    {
        var at = WithoutArticle(office.Range.First);
        if (at > 0 && Tokens[at - 1].Lower is "as" or "to" or "be")
            at--;
        return mentions.Until(at) is { Chain.Type: EntityType.Person } person && BodyBefore(WithoutDescription(person.Range.First), Appointing) is { } body
            ? Relation(office, person, body, office.Range.End, isEnded: false)
            : null;
    }

    // "replaces its director Ana Orlova", "fired director Ana Orlova"
    private FoundRelation? Taken(OfficeMention office) =>
        mentions.From(office.Range.End) is { Chain.Type: EntityType.Person } person && (person.Range.End >= Tokens.Count || Tokens[person.Range.End].Kind != TokenKind.Possessive)
        && BodyBefore(WithoutArticle(office.Range.First), Dismissing) is { } body
            ? Relation(office, person, body, person.Range.End, isEnded: true)
            : null;

    /// <summary>The body that is the subject of a verb that ends at a token: what is only to be done or not done has none.</summary>
    private ChainMention? BodyBefore(int end, HashSet<string> verbs)
    {
        var at = end - 1;
        if (at < 1 || !verbs.Contains(Tokens[at].Lower))
            return null;
        while (at > 1 && (Tokens[at - 1].Lower is "has" or "had" or "have" || FunctionWords.IsAdverb(Tokens[at - 1].Lower) && !FunctionWords.IsNegation(Tokens[at - 1].Lower)))
            at--;
        at = BeforeDay(at);
        return mentions.Until(at) is { Chain.Type: EntityType.Organization } body && !OpenClauses.BeginAt(article, body.Range.First) ? body : null;
    }

    // "The bank on Monday named"
    private int BeforeDay(int verb) => article.DateFrom(verb - 1) is null ? verb : verb > 2 && Tokens[verb - 2].Is("on") ? verb - 2 : verb - 1;

    // "named the historian Ana Orlova"
    private int WithoutDescription(int first)
    {
        var at = first;
        while (at > 0 && first - at < LongestDescription && Tokens[at - 1] is { IsWord: true, IsCapitalised: false } && (article.Tags[at - 1].Universal is "NOUN" or "ADJ" || Tokens[at - 1].Lower is "the"))
            at--;
        return at;
    }

    private int WithoutArticle(int first)
    {
        while (first > 0 && Tokens[first - 1].Lower is "its" or "the" or "a" or "an" or "new" or "their")
            first--;
        return first;
    }

    // "named Ana Orlova director of the Lakeside Institute"
    private bool IsOfAnother(int end) => end + 1 < Tokens.Count && Tokens[end].Lower is "of" or "for" or "at" or "to" && mentions.FromDeterminer(end + 1) is not null;

    private FoundRelation? Relation(OfficeMention office, ChainMention person, ChainMention body, int end, bool isEnded) =>
        office.TypeAt(body.Chain.Type) is { } type && type.Subjects.Contains(person.Chain.Type)
            ? new FoundRelation(
                type, person.Chain, body.Chain, new TokenRange(body.Range.First, end), article.ProseOf(office.Range), isEnded, 0.8, isEnded ? Validity.LeftRule : Validity.BegunRule)
            : null;
}
