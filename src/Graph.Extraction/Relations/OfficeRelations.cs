using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Relations;

/// <summary>
/// Who holds which office where: "Ruritanian President Ana Orlova", "Ana Orlova, the head of the council,", "Orlova is the chair of
/// the council". Each office is read once, from its own place outwards: its body beside it, then its holder.
/// </summary>
internal sealed class OfficeRelations(AnnotatedArticle article, MentionIndex mentions)
{
    private List<Token> Tokens => article.Tokens;

    public IEnumerable<FoundRelation> Find() => article.Offices.Select(Read).OfType<FoundRelation>();

    private FoundRelation? Read(OfficeMention office)
    {
        var (first, body) = BodyBefore(office);
        var end = office.Range.End;
        if (body is null)
            (end, body) = BodyBehind(end);
        // "Foreign Minister Ana Orlova of Ruritania"
        if (body is null && PersonFrom(end) is { } titled)
            (_, body) = BodyBehind(titled.Range.End);
        if (body is null || Holder(first, end, body.Range.First >= office.Range.End) is not { } holder || holder.Mention.Chain == body.Chain)
            return null;
        // "Ruritanian painter" tells of which state somebody is, "Ruritania expert" and "painter for the Ruritanians" do not.
        if (office.TypeAt(body.Chain.Type) is not { } type || (type == RelationTypes.CitizenOf && !(body.NameKind == NameKind.Metonym && body.Range.End == office.Range.First)) || !type.Subjects.Contains(holder.Mention.Chain.Type) || !type.Objects.Contains(body.Chain.Type))
            return null;
        // "Former Ruritanian President": the words that prove it say that it is over.
        while (office.IsFormer && first > 0 && OfficeWords.Former.Contains(Tokens[first - 1].Lower))
            first--;
        var evidence = new TokenRange(Math.Min(first, Math.Min(holder.Mention.Range.First, body.Range.First)), Math.Max(Math.Max(end, body.Range.End), holder.Mention.Range.End));
        return new FoundRelation(type, holder.Mention.Chain, body.Chain, evidence, article.SpanOf(WithoutBody(office.Range, body)).Cut(article.Text), office.IsFormer || holder.IsEnded, holder.Confidence, holder.Rule);
    }

    private static TokenRange WithoutBody(TokenRange office, ChainMention body) =>
        body.Range.First < office.First && body.Range.End > office.First ? office with { First = body.Range.End } : office;

    // "Ruritanian President", "Ruritania's president", "council spokesman"; "former" may stand between or before.
    private (int First, ChainMention? Body) BodyBefore(OfficeMention office)
    {
        // "European Parliament President": the field is the end of a body's name.
        for (var end = office.Range.End - 1; end > office.Range.First; end--)
            if (mentions.Until(end) is { Chain.Type: EntityType.Organization } named && named.Range.First < office.Range.First)
                return (named.Range.First, named);
        var at = office.Range.First;
        while (at > 0 && (OfficeWords.Former.Contains(Tokens[at - 1].Lower) || Tokens[at - 1].Lower is "new" or "current" or "acting" or "longtime"))
            at--;
        var owner = at > 0 && Tokens[at - 1].Kind == TokenKind.Possessive ? at - 1 : at;
        return mentions.Until(owner) is { Chain.Type: EntityType.State or EntityType.Organization or EntityType.Place or EntityType.Person } body
            && (body.Chain.Type != EntityType.Person || owner < at || office.CanBeOfPerson)
            ? (body.Range.First, body)
            : (at, null);
    }

    // "president of Ruritania", "spokesman for the Lakeside Council".
    private (int End, ChainMention? Body) BodyBehind(int end)
    {
        if (end + 1 >= Tokens.Count || !(Tokens[end].Lower is "of" or "for" or "at" or "to"))
            return (end, null);
        for (var at = end + 1; at < Math.Min(end + 5, Tokens.Count); at++)
        {
            if (mentions.From(at) is { } body)
                return (body.Range.End, body);
            if (Tokens[at].Kind == TokenKind.Mark || Tokens[at].Lower is "and" or "who")
                break;
        }

        return (end, null);
    }

    private (ChainMention Mention, double Confidence, string Rule, bool IsEnded)? Holder(int first, int end, bool bodyBehind)
    {
        if (PersonFrom(end) is { } direct)
            return (direct, 0.9, bodyBehind ? "title-of-body" : "title", false);
        var before = WithoutArticle(first);
        if (before > 0 && Tokens[before - 1].Text is "," && PersonUntil(before - 1) is { } apposed)
            return (apposed, 0.85, "apposition", false);
        if (end + 1 < Tokens.Count && Tokens[end].Text is "," && PersonFrom(end + 1) is { Kind: MentionKind.Name } behind && IsApposed(behind))
            return (behind, 0.75, "apposition-behind", false);
        return Copula(before);
    }

    // "the council's chair, Ana Orlova, said": a comma or the sentence's end must close it.
    private bool IsApposed(ChainMention name) => name.Range.End >= Tokens.Count || Tokens[name.Range.End].Kind == TokenKind.Mark;

    private (ChainMention, double, string, bool)? Copula(int before)
    {
        var at = before - 1;
        while (at > 0 && Words.FunctionWords.IsAdverb(Tokens[at].Lower) && Tokens[at].Lower is not ("not" or "n't" or "never"))
            at--;
        if (at <= 0 || !Copulas.Contains(Tokens[at].Lower))
            return null;
        var begun = Begun.Contains(Tokens[at].Lower);
        if (begun && !(at > 0 && Words.FunctionWords.Auxiliaries.Contains(Tokens[at - 1].Lower)) && !Tokens[at].Is("became"))
            return null;
        var ended = Tokens[at].Lower is "was";
        while (at > 0 && (Words.FunctionWords.Auxiliaries.Contains(Tokens[at - 1].Lower) && (Tokens[at - 1].Lower is "has" or "have" or "had" or "been" || begun && Tokens[at - 1].Lower is "was" or "were") || Words.FunctionWords.IsAdverb(Tokens[at - 1].Lower) && Tokens[at - 1].Lower is not ("not" or "n't" or "never")))
            at--;
        return PersonUntil(at) is { } person ? (person, 0.85, begun ? Validity.BegunRule : "copula", ended) : null;
    }

    // "was elected president": it begins then.
    private static readonly HashSet<string> Begun = Words.FunctionWords.Set("became elected re-elected reelected appointed named chosen");

    private static readonly HashSet<string> Copulas = [.. Words.FunctionWords.Set("is was remains been 's as"), .. Begun];

    private int WithoutArticle(int first)
    {
        var at = first;
        while (at > 0 && Tokens[at - 1].Lower is "the" or "a" or "an" or "current" or "its" or "new" or "former" or "one")
            at--;
        return at;
    }

    private ChainMention? PersonFrom(int token) => mentions.From(token) is { Chain.Type: EntityType.Person } person ? person : null;

    private ChainMention? PersonUntil(int token) => mentions.Until(token) is { Chain.Type: EntityType.Person } person ? person : null;
}
