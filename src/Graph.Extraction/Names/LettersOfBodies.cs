using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Letters that an article calls a body of its own by are that body's throughout it, whatever other one the reference facts list by them: those
/// that it puts in brackets behind the name, "the Rural Savings Fund (RSF)", and those of a name's words where it never spells out the listed one.
/// </summary>
internal sealed class LettersOfBodies(AnnotatedArticle article, List<NameMention> known)
{
    private TokenIndex<NameMention>? _byEnd;

    private List<Token> Tokens => article.Tokens;

    private TokenIndex<NameMention> ByEnd => _byEnd ??= new(known, name => name.Range.End);

    public List<NameMention> Join() => CalledForShort(Bracketed());

    private List<NameMention> Bracketed()
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
            if (name is { Type: EntityType.Organization, Range.Length: > 1 } && name.Entry?.Key != entry.Key && TokenWords.Initials(Tokens, name.Range) == Tokens[at].Text)
                return name;
        return null;
    }

    // "RLF" beside "the Rural Lakeside Front", where the article does not spell out the listed body of these letters.
    private List<NameMention> CalledForShort(List<NameMention> names)
    {
        if (!names.Exists(IsAcronym))
            return names;
        var spelled = names.Where(name => name.Entry is not null && !IsAcronym(name)).Select(name => name.Entry!.Key).ToHashSet(StringComparer.Ordinal);
        if (!names.Exists(IsUnspelled))
            return names;
        var byInitials = new Dictionary<string, ListedName?>(StringComparer.Ordinal);
        foreach (var name in names)
            if (name is { Type: EntityType.Organization, IsInner: false, Range.Length: >= LeastInitials })
                byInitials.TryAdd(TokenWords.Initials(Tokens, name.Range), name.Entry);
        return names.ConvertAll(name => IsUnspelled(name) && byInitials.TryGetValue(Tokens[name.Range.First].Text, out var meant) ? name with { Entry = meant is null ? null : meant with { Use = NameUse.Acronym } } : name);

        bool IsUnspelled(NameMention name) => IsAcronym(name) && !spelled.Contains(name.Entry!.Key);
    }

    private const int LeastInitials = 3;

    private bool IsAcronym(NameMention name) => name is { Type: EntityType.Organization, IsInner: false, Range.Length: 1, Entry: not null } && Tokens[name.Range.First] is { IsAllCapitals: true, Text.Length: >= LeastInitials };
}
