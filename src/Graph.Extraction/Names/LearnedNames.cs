using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Encoders;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>
/// Joins the names that the network reads with those that lists and head words give. The network decides where a name begins and ends;
/// a list knows what it names. What only one of the two finds stays.
/// </summary>
internal static class LearnedNames
{
    public static List<NameMention> Join(AnnotatedArticle article, List<NameMention> given)
    {
        var outer = given.Where(name => !name.IsInner).OrderBy(name => name.Range.First).ToList();
        var names = given.Where(name => name.IsInner).ToList();
        var at = 0;
        foreach (var (range, type) in Read(article))
        {
            while (at < outer.Count && outer[at].Range.End <= range.First)
                names.Add(outer[at++]);
            var end = at;
            while (end < outer.Count && outer[end].Range.First < range.End)
                end++;
            names.AddRange(JoinOne(range, type, outer[at..end]));
            at = end;
        }

        names.AddRange(outer[at..]);
        return names;
    }

    /// <summary>The network's names in the order of the text.</summary>
    public static IEnumerable<(TokenRange Range, EntityType Type)> Read(AnnotatedArticle article)
    {
        var labels = article.NameLabels;
        for (var at = 0; at < labels.Count; at++)
        {
            if (!NameLabels.IsFirst(labels[at]))
                continue;
            var end = at + 1;
            while (end < labels.Count && labels[end] == labels[at] + 1)
                end++;
            yield return (new TokenRange(at, end), TypeOf(labels[at]));
            at = end - 1;
        }
    }

    private static EntityType TypeOf(byte label) => NameLabels.Kinds[NameLabels.KindOf(label)] switch
    {
        "PER" => EntityType.Person,
        "ORG" => EntityType.Organization,
        _ => EntityType.Place,
    };

    private static IEnumerable<NameMention> JoinOne(TokenRange range, EntityType type, List<NameMention> given)
    {
        if (given.Find(name => name.Range == range) is { } same)
            return [same.Entry is null && same.Type is not EntityType.Event ? same with { Type = type } : same];
        if (given.Exists(name => name.Entry is not null && name.Range.First <= range.First && name.Range.End >= range.End))
            return given;
        var inner = given.Where(name => name.Entry is not null && name.Range.First >= range.First && name.Range.End <= range.End);
        return inner.Select(name => name with { IsInner = true }).Prepend(new NameMention(range, type, null, IsInner: false));
    }
}
