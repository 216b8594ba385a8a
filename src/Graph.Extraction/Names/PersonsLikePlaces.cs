using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Persons whose surname a listed town has, too: "Halle" behind "Sigrun Halle", where the article never says that anything is in, near or from it.
/// </summary>
internal sealed class PersonsLikePlaces(AnnotatedArticle article, List<NameMention> known)
{
    private static readonly HashSet<string> Whereabouts = FunctionWords.Set("in at near from outside to around towards toward into across through");

    private List<Token> Tokens => article.Tokens;

    /// <summary>The known names, those of such persons as persons.</summary>
    public List<NameMention> Join()
    {
        if (!known.Exists(IsTown))
            return known;
        var surnames = known.Where(name => name is { Type: EntityType.Person, Range.Length: > 1 }).Select(name => Tokens[name.Range.End - 1].Text).ToHashSet(StringComparer.Ordinal);
        surnames.ExceptWith(known.Where(name => IsTown(name) && IsBehindPreposition(name)).Select(TextOf).ToList());
        return surnames.Count == 0 ? known : known.ConvertAll(name => IsTown(name) && surnames.Contains(TextOf(name)) ? name with { Type = EntityType.Person, Entry = null } : name);
    }

    private static bool IsTown(NameMention name) => name is { Type: EntityType.Place, IsInner: false, Range.Length: 1, Entry: { Use: NameUse.Name } };

    private bool IsBehindPreposition(NameMention name) => name.Range.First > 0 && Whereabouts.Contains(Tokens[name.Range.First - 1].Lower);

    private string TextOf(NameMention name) => Tokens[name.Range.First].Text;
}
