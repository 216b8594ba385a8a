using System.Runtime.InteropServices;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Persons by full names that the reference facts list, whatever the network takes them or a word of theirs for. What is named after them is not
/// they: "the Mara Velt Foundation", "Mara Velt Airport".
/// </summary>
internal sealed class KnownPersons(AnnotatedArticle article, List<NameMention> known)
{
    private static readonly Lazy<PhraseTable<char?>> FullNames = new(() =>
    {
        var names = new PhraseTable<char?>(places: 1_024);
        Add(ReferenceData.Default.PublicFigures.Male, 'm');
        Add(ReferenceData.Default.PublicFigures.Female, 'f');
        Add(ReferenceData.Default.PublicFigures.FamilyNameFirst, null);
        Add(ReferenceData.Default.People.SelectMany(person => person.Names.Prepend(person.Name)).Where(name => name.Contains(' ', StringComparison.Ordinal)), null);
        return names;

        void Add(IEnumerable<string> added, char? gender)
        {
            foreach (var name in added)
                names.TryAdd(World.Tokenized(name), gender);
        }
    });

    private List<Token> Tokens => article.Tokens;

    /// <summary>'m' or 'f' for a listed full name as the tokens have it; null for any other.</summary>
    public static char? GenderOf(string name) => FullNames.Value.TryGet(name, out var gender) ? gender : null;

    /// <summary>The known names with these persons, in the place of names by some of their words.</summary>
    public List<NameMention> Join()
    {
        List<TokenRange>? found = null;
        foreach (var sentence in article.Sentences)
            for (var at = sentence.First; at + 1 < sentence.End; at++)
                if (FullNameAt(at, sentence.End) is { } name)
                {
                    (found ??= []).Add(name);
                    at = name.End - 1;
                }

        if (found is null)
            return known;
        var names = new NamesByPlace(known);
        var persons = found.FindAll(range => !names.AnyOver(range, name => name.Range.Contains(range) && (name.Type == EntityType.Person || name.Range.Length > range.Length)));
        var taken = TokenSet.Of(Tokens.Count, persons);
        return persons.Count == 0 ? known :
        [
            .. known.Where(name => !taken.Overlaps(name.Range)),
            .. persons.ConvertAll(range => new NameMention(range, EntityType.Person, null, IsInner: false)),
        ];
    }

    // "Mara Velt Airport": where another capital follows, a name goes on, or a headline.
    private TokenRange? FullNameAt(int at, int limit) =>
        Tokens[at].IsCapitalised && FullNames.Value.LongestAt(CollectionsMarshal.AsSpan(Tokens), static token => token.Text, at, limit) is (var length and > 1, _)
        && !(at + length < limit && Tokens[at + length] is { IsWord: true, IsCapitalised: true }) ? new TokenRange(at, at + length) : null;
}
