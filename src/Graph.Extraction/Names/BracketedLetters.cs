using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// "the Rural Savings Fund (RSF)": letters that an article gives to a body of its own are that body's throughout it, whatever other one the
/// reference facts list by them.
/// </summary>
internal sealed class BracketedLetters(AnnotatedArticle article, List<NameMention> known)
{
    private TokenIndex<NameMention>? _byEnd;

    private List<Token> Tokens => article.Tokens;

    private TokenIndex<NameMention> ByEnd => _byEnd ??= new(known, name => name.Range.End);

    public List<NameMention> Join()
    {
        var bodies = new Dictionary<string, ListedName?>(StringComparer.Ordinal);
        foreach (var letters in known)
            if (BodyOf(letters) is { } body)
                bodies.TryAdd(Tokens[letters.Range.First].Text, body.Entry);
        return bodies.Count == 0 ? known
            : known.ConvertAll(name => name.Entry is { Use: NameUse.Acronym } && bodies.TryGetValue(TokenWords.Text(Tokens, name.Range), out var body) ? name with { Type = EntityType.Organization, Entry = body is null ? null : body with { Use = NameUse.Acronym } } : name);
    }

    private NameMention? BodyOf(NameMention letters)
    {
        if (letters is not { Entry: { Use: NameUse.Acronym } entry, Range: { Length: 1, First: > 1 and var at } } || Tokens[at - 1].Text != "(" || at + 1 >= Tokens.Count || Tokens[at + 1].Text != ")")
            return null;
        foreach (var name in ByEnd[at - 1])
            if (name is { Type: EntityType.Organization, Range.Length: > 1 } && name.Entry?.Key != entry.Key && Initials(name.Range) == Tokens[at].Text)
                return name;
        return null;
    }

    private string Initials(TokenRange name) =>
        string.Concat(Enumerable.Range(name.First, name.Length).Where(at => Tokens[at].IsCapitalised).Select(at => Tokens[at].Text[0]));
}
