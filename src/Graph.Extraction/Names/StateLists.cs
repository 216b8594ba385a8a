using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// States that nobody lists, by the company they keep where a sentence begins: "Ruritania, Norway and Sweden agreed" puts one beside known
/// states, and places that "take part in the summit" are none but states. Of such a list the network may lose one or take it for a body.
/// </summary>
internal sealed class StateLists(AnnotatedArticle article, ArticleWorld world, List<(TokenRange Range, EntityType Type)> learned)
{
    private const int MostStates = 12;
    private const int FurthestAffair = 9;

    // What states do with each other.
    private static readonly HashSet<string> Affairs = FunctionWords.Set("summit talks treaty pact accord alliance ceasefire truce negotiations");

    private TokenIndex<(TokenRange Range, EntityType Type)>? _byFirst;
    private HashSet<string>? _personWords;

    private List<Token> Tokens => article.Tokens;

    private TokenIndex<(TokenRange Range, EntityType Type)> ByFirst => _byFirst ??= new(learned, name => name.Range.First);

    private HashSet<string> PersonWords => _personWords ??= TokenWords.Of(Tokens, learned.Where(name => name is { Type: EntityType.Person, Range.Length: > 1 }).Select(name => name.Range));

    /// <summary>The names of them.</summary>
    public IEnumerable<string> Find() => article.Sentences.SelectMany(In);

    private IEnumerable<string> In(Sentence sentence)
    {
        if (sentence.End - sentence.First < 5 || !(Tokens[sentence.First + 1].Text is "," || Tokens[sentence.First + 1].Is("and")) || !Tokens[sentence.First].IsCapitalised)
            return [];
        var (unlisted, listed, at, isClosed) = (new List<int>(), 0, sentence.First, false);
        while (at + 1 < sentence.End && unlisted.Count + listed < MostStates && !isClosed)
        {
            isClosed = at > sentence.First && Tokens[at - 1].Is("and");
            if (world.LongestAt(Tokens, at, sentence.End) is { } known)
            {
                if (known.Entry.Type != EntityType.State || known.Entry.Use is NameUse.Demonym)
                    return [];
                (listed, at) = (listed + 1, known.Range.End);
            }
            else if (world.MayBeState(Tokens, at) && !(at == sentence.First && FunctionWords.SentenceOpeners.Contains(Tokens[at].Lower)))
                unlisted.Add(at++);
            else
                return [];
            at = isClosed ? at : Behind(at, sentence.End);
        }

        if (!isClosed || unlisted.Count == 0 || at >= sentence.End || !(article.Tags[at].Universal is "VERB" or "AUX"))
            return [];
        return IsOfStates(unlisted, listed, at, sentence.End) ? unlisted.Select(state => Tokens[state].Text) : [];
    }

    // Behind "," or "and" or both; where it was where neither stands.
    private int Behind(int at, int end)
    {
        if (at < end && Tokens[at].Text is ",")
            at++;
        return at < end && Tokens[at].Is("and") ? at + 1 : at;
    }

    private bool IsOfStates(List<int> unlisted, int listed, int verb, int end)
    {
        var types = unlisted.ConvertAll(TypeOf);
        if (types.Contains(EntityType.Person))
            return false;
        var places = types.Count(type => type == EntityType.Place);
        return listed > 0
            ? !types.Contains(EntityType.Organization)
            : places > 1 && places * 2 > types.Count && Enumerable.Range(verb, Math.Min(FurthestAffair, end - verb)).Any(at => Affairs.Contains(Tokens[at].Lower));
    }

    private EntityType? TypeOf(int at) => PersonWords.Contains(Tokens[at].Text) ? EntityType.Person
        : ByFirst[at] is [var name, ..] ? name.Type : null;
}
