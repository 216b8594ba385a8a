using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>
/// Words before a body that belong to its name: the adjective of a state before a national society of the Red Cross and Red Crescent,
/// which is another body than the movement and is meant by "the Red Cross" behind it, and that of a faith: "Islamic Brigade".
/// </summary>
internal sealed class BodyPrefixes(AnnotatedArticle article, List<NameMention> known)
{
    private static readonly HashSet<string> Societies = new(["Red Cross", "Red Crescent"], StringComparer.Ordinal);

    private static readonly HashSet<string> Faiths = FunctionWords.Set("muslim islamic christian jewish catholic");

    // Where the first national society of a name stands.
    private readonly Dictionary<string, int> _national = new(StringComparer.Ordinal);
    private TokenIndex<NameMention>? _byEnd;

    private TokenIndex<NameMention> ByEnd => _byEnd ??= new(known.Where(name => !name.IsInner), name => name.Range.End);

    /// <summary>The known names, with what belongs to them.</summary>
    public List<NameMention> Join()
    {
        if (!known.Exists(name => IsSociety(name) || IsBehindFaith(name)))
            return known;
        var states = known.Select(StateBefore).OfType<NameMention>().ToHashSet();
        foreach (var society in known.Where(name => StateBefore(name) is not null || IsInSociety(name)))
            _national.TryAdd(society.Entry!.FullName, society.Range.First);
        return known.Where(name => !states.Contains(name) && !IsInSociety(name)).SelectMany(Joined).Concat(states.Select(state => state with { IsInner = true })).ToList();
    }

    private IEnumerable<NameMention> Joined(NameMention name)
    {
        if (StateBefore(name) is { } state)
            return [new(name.Range with { First = state.Range.First }, EntityType.Organization, null, IsInner: false)];
        // "the Red Crescent" behind "the Ruritanian Red Crescent"
        if (!name.IsInner && IsSociety(name) && _national.TryGetValue(name.Entry!.FullName, out var first) && first < name.Range.First)
            return [name with { Entry = null }];
        return [IsBehindFaith(name) ? name with { Range = name.Range with { First = name.Range.First - 1 } } : name];
    }

    private static bool IsSociety(NameMention name) => name.Entry is { } entry && Societies.Contains(entry.FullName);

    private bool IsInSociety(NameMention name) => name.IsInner && IsSociety(name) && ByEnd[name.Range.End].Count > 0;

    private NameMention? StateBefore(NameMention name) =>
        !name.IsInner && IsSociety(name) ? ByEnd[name.Range.First].FirstOrDefault(before => before.Entry?.Use == NameUse.Demonym) : null;

    private bool IsBehindFaith(NameMention name) =>
        name is { IsInner: false, Entry: null, Type: EntityType.Organization, Range.First: > 0 } && article.Tokens[name.Range.First - 1] is { IsCapitalised: true } faith
        && Faiths.Contains(faith.Lower) && article.SentenceAt(name.Range.First - 1) == article.SentenceAt(name.Range.First);
}
