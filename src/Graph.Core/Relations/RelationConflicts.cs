using Graph.Core.Stores;
using Graph.Core.Time;

namespace Graph.Core.Relations;

/// <summary>
/// Relations that cannot both hold: of one type that is single-valued (<see cref="RelationType.SingleValuedPer"/>), in the same slot,
/// with different values, known to hold on the same day. Both stay as they are and name each other, whatever they are based on: a
/// claim neither ends nor overrides a fact. Written once over the reader, so that both stores find the same.
/// </summary>
public static class RelationConflicts
{
    /// <summary>Those that conflict with each relation, by type's name, then id; an empty list for one without.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<Relation>>> FindAsync(
        IGraphReader reader, IReadOnlyCollection<string> relationIds, AsOf asOf, CancellationToken cancellationToken)
    {
        var asked = (await reader.GetRelationsAsync(relationIds, asOf, cancellationToken)).Values.ToList();
        var rivals = new Dictionary<string, Relation>(StringComparer.Ordinal);
        foreach (var slot in new[] { Slot.Object, Slot.Subject })
            foreach (var relation in await ReadSlotsAsync(reader, slot, asked, asOf, cancellationToken))
                rivals[relation.Id] = relation;
        var spans = await ReadSpansAsync(reader, Contested(rivals.Values), asOf, cancellationToken);
        return relationIds.Distinct(StringComparer.Ordinal).ToDictionary(
            id => id, IReadOnlyList<Relation> (id) => RivalsOf(asked.Find(relation => relation.Id == id), rivals.Values, spans), StringComparer.Ordinal);
    }

    private static async Task<List<Relation>> ReadSlotsAsync(
        IGraphReader reader, Slot slot, IEnumerable<Relation> asked, AsOf asOf, CancellationToken cancellationToken)
    {
        var single = asked.Where(relation => relation.Type.SingleValuedPer == slot).ToList();
        if (single.Count == 0)
            return [];
        var owners = single.Select(OwnerOf).Distinct(StringComparer.Ordinal).ToList();
        var filter = new RelationFilter { Types = [.. single.Select(relation => relation.Type).Distinct()] };
        return await RelationReports.ReadAllAsync(reader, slot == Slot.Object ? RelationAnchor.Object : RelationAnchor.Subject, owners, filter, asOf, cancellationToken);
    }

    // Where a slot has one value there is nothing to compare, and no evidence to read.
    private static List<Relation> Contested(IEnumerable<Relation> relations) =>
        [.. relations.GroupBy(relation => (relation.Type, OwnerOf(relation)))
            .Where(slot => slot.Select(ValueOf).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .SelectMany(slot => slot)];

    private static async Task<Dictionary<string, KnownSpan>> ReadSpansAsync(
        IGraphReader reader, IReadOnlyList<Relation> relations, AsOf asOf, CancellationToken cancellationToken)
    {
        var spans = new Dictionary<string, KnownSpan>(StringComparer.Ordinal);
        var reported = await RelationReports.ReadDatesAsync(reader, relations, asOf, cancellationToken);
        foreach (var relation in relations)
            if (KnownSpan.Of(relation, reported[relation.Id]) is { } span)
                spans.Add(relation.Id, span);
        return spans;
    }

    private static List<Relation> RivalsOf(Relation? relation, IEnumerable<Relation> all, Dictionary<string, KnownSpan> spans) =>
        relation is null || !spans.TryGetValue(relation.Id, out var span) ? [] : [.. all
            .Where(other => other.Type == relation.Type && OwnerOf(other) == OwnerOf(relation) && ValueOf(other) != ValueOf(relation))
            .Where(other => spans.TryGetValue(other.Id, out var otherSpan) && span.Overlaps(otherSpan) && !IsHandover(relation, other))
            .OrderBy(other => other.Type.Name, StringComparer.Ordinal).ThenBy(other => other.Id, StringComparer.Ordinal)];

    // On the day of a handover both hold the office, one after the other.
    private static bool IsHandover(Relation left, Relation right) =>
        (left.ValidTo is { } end && right.ValidFrom is { } begin && end.First <= begin.Last && begin.First >= end.First)
        || (right.ValidTo is { } otherEnd && left.ValidFrom is { } otherBegin && otherEnd.First <= otherBegin.Last && otherBegin.First >= otherEnd.First);

    private static string OwnerOf(Relation relation) => relation.Type.SingleValuedPer == Slot.Subject ? relation.SubjectId : relation.ObjectId;

    private static string ValueOf(Relation relation) => relation.Type.SingleValuedPer == Slot.Subject ? relation.ObjectId : relation.SubjectId;
}
