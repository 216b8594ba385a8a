using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// Whose or where those are that a text names as examples of a state's: "Ruritanian politicians, including Premier Ana Orlova", "Ruritanian banks
/// such as Karst and Velt", "Karst and other Ruritanian media", "Ruritania, with universities like Karst".
/// </summary>
internal sealed class ExampleRelations(AnnotatedArticle article, MentionIndex mentions)
{
    private const int MostPlainWords = 4;
    private const int MostExamples = 8;

    private List<Token> Tokens => article.Tokens;

    public IEnumerable<FoundRelation> Find()
    {
        for (var at = 1; at + 1 < Tokens.Count; at++)
        {
            if (JointAt(at) is var joint and > 0 && OwnerBefore(at) is var (owner, noun))
                foreach (var example in ListFrom(joint))
                    if (Relation(example, owner, noun) is { } found)
                        yield return found;
            if (Tokens[at].Is("and") && Tokens[at + 1].Is("other") && ExampleUntil(at) is { } first && OwnerBehind(at + 2) is var (whose, plural) && Relation(first, whose, plural) is { } other)
                yield return other;
        }
    }

    // Where what gives examples ends: "such as", "including", "like", "among them"; -1 where nothing does.
    private int JointAt(int at) => Tokens[at].Lower switch
    {
        "including" or "like" => at + 1,
        "such" when Tokens[at + 1].Is("as") => at + 2,
        "among" when Tokens[at + 1].Is("them") => at + 2,
        _ => -1,
    };

    // "Ruritanian politicians,", "Ruritania's largest banks", "Ruritania with world-class universities"
    private (ChainMention Owner, int Noun)? OwnerBefore(int joint)
    {
        var noun = Tokens[joint - 1].Text is "," ? joint - 2 : joint - 1;
        if (noun < 1 || !IsPlural(noun))
            return null;
        var first = noun;
        while (first > 0 && noun - first < MostPlainWords && IsPlain(first - 1))
            first--;
        var isOwned = first > 1 && (Tokens[first - 1].Kind == TokenKind.Possessive || Tokens[first - 1].Is("with"));
        return mentions.Until(isOwned ? first - 1 : first) is { Kind: MentionKind.Name, Chain.Type: EntityType.State } state && (isOwned ? state.NameKind != NameKind.Metonym : mentions.IsAdjective(state)) ? (state, noun) : null;
    }

    // "other Ruritanian media"
    private (ChainMention Owner, int Noun)? OwnerBehind(int first)
    {
        if (mentions.From(first) is not { Kind: MentionKind.Name, Chain.Type: EntityType.State } state || !mentions.IsAdjective(state))
            return null;
        var noun = state.Range.End;
        while (noun + 1 < Tokens.Count && noun - first < MostPlainWords && IsPlain(noun) && IsPlain(noun + 1))
            noun++;
        return noun < Tokens.Count && IsPlural(noun) ? (state, noun) : null;
    }

    private ChainMention? ExampleUntil(int end) => mentions.Until(Tokens[end - 1].IsDoubleQuote ? end - 1 : end) is { Kind: MentionKind.Name } name ? name : null;

    // "Premier Ana Orlova, the painter Ben Marek and Odo Lisk"
    private IEnumerable<ChainMention> ListFrom(int first)
    {
        var at = first;
        for (var count = 0; count < MostExamples && at < Tokens.Count; count++)
        {
            if (FunctionWords.IsDeterminer(Tokens[at].Lower) || Tokens[at].IsDoubleQuote)
                at++;
            if (article.OfficeFrom(at) is { } office)
                at = office.Range.End;
            if (mentions.From(at) is not { Kind: MentionKind.Name } name)
                yield break;
            yield return name;
            at = name.Range.End;
            if (at < Tokens.Count && Tokens[at].Text is ",")
                at++;
            if (at < Tokens.Count && Tokens[at].Lower is "and" or "or")
                at++;
            if (at == name.Range.End)
                yield break;
        }
    }

    private FoundRelation? Relation(ChainMention example, ChainMention owner, int noun)
    {
        var type = example.Chain.Type switch
        {
            EntityType.Person when !IsOfBodies(noun) && !Others.Contains(Tokens[noun].Lower) => RelationTypes.CitizenOf,
            EntityType.Organization when IsOfBodies(noun) => RelationTypes.BasedIn,
            EntityType.Place when NameWords.PlaceNouns.Contains(Tokens[noun].Lower) => RelationTypes.LocatedIn,
            _ => null,
        };
        return type is null || article.SentenceAt(example.Range.First) != article.SentenceAt(owner.Range.First) ? null
            : new FoundRelation(type, example.Chain, owner.Chain, example.Range.Around(owner.Range), null, false, 0.75, "example-of-state");
    }

    // "Ruritanian allies like Ana Orlova": those of another state.
    private static readonly HashSet<string> Others = new([.. WorkRelations.Opposed, "allies", "partners", "friends", "enemies", "supporters", "guests", "sympathisers", "sympathizers"], StringComparer.Ordinal);

    private bool IsOfBodies(int noun) => Tokens[noun].Lower is "media" or "outlets" or "universities" or "companies" or "agencies" || NameWords.BodyNouns.Contains(Tokens[noun].Lower[..^1]) || NameWords.Companies.Contains(Tokens[noun].Lower[..^1]);

    private bool IsPlural(int at) => Tokens[at] is { IsWord: true, IsCapitalised: false, Text.Length: > 3 } && article.Tags[at].Penn is "NNS" || Tokens[at].Is("media");

    private bool IsPlain(int at) => Tokens[at] is { IsWord: true, IsCapitalised: false } && (article.Tags[at].Universal is "ADJ" or "NOUN" || article.Tags[at].Penn is "JJS" or "RBS");
}
