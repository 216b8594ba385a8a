namespace Graph.Core.Judgements;

/// <summary>
/// Which entities are one, as it follows from judgements: the sets connected by SAME. A DIFFERENT between two members wins
/// over the path of SAME that joins them: the set falls apart into its members and the conflict is reported.
/// </summary>
public static class IdentitySets
{
    /// <summary>
    /// The sets of two and more that follow from these live judgements, each in ordinal order of ids; a set's first id is the
    /// one that the others lead to.
    /// </summary>
    public static IReadOnlyList<IdentitySet> Of(IEnumerable<Judgement> judgements)
    {
        var live = judgements.Where(judgement => judgement.UndoneAt is null).ToList();
        var joined = new JoinedIds();
        foreach (var judgement in live.Where(judgement => judgement.Verdict == Verdict.Same))
            joined.Join(judgement.LeftId, judgement.RightId);

        var conflicts = live
            .Where(judgement => judgement.Verdict == Verdict.Different && joined.AreOne(judgement.LeftId, judgement.RightId))
            .ToLookup(judgement => joined.RootOf(judgement.LeftId));
        return [.. joined.Ids
            .GroupBy(joined.RootOf)
            .Select(members => new IdentitySet([.. members.Order(StringComparer.Ordinal)], [.. conflicts[members.Key]]))
            .OrderBy(set => set.Members[0], StringComparer.Ordinal)];
    }

    /// <summary>What each of these entities is shown as.</summary>
    /// <param name="ids">Entities, and all that they lead to and are joined with.</param>
    /// <param name="leads">
    /// Where an entity leads that is none of its own: the part that a split took to what it became, what an undone split made to where
    /// it came from. One that judgements join with another goes with that one.
    /// </param>
    public static IReadOnlyDictionary<string, ShownAs> Show(
        IReadOnlyCollection<string> ids, IReadOnlyDictionary<string, string> leads, IEnumerable<Judgement> judgements)
    {
        var canonicals = Of(judgements).Where(set => set.IsOne)
            .SelectMany(set => set.Members.Select(member => (member, set.CanonicalId)))
            .ToDictionary(pair => pair.member, pair => pair.CanonicalId, StringComparer.Ordinal);
        return ids.ToDictionary(id => id, Show, StringComparer.Ordinal);

        ShownAs Show(string id)
        {
            var end = id;
            while (!canonicals.ContainsKey(end) && leads.TryGetValue(end, out var next))
                end = next;
            return new(canonicals.GetValueOrDefault(end, end), end != id);
        }
    }

    /// <summary>The sets whose members these live judgements call both one and not one.</summary>
    public static IReadOnlyList<IdentitySet> ConflictsOf(IEnumerable<Judgement> judgements) =>
        [.. Of(judgements.OrderBy(judgement => judgement.RecordedAt).ThenBy(judgement => judgement.Id, StringComparer.Ordinal))
            .Where(set => !set.IsOne)];
}

/// <summary>What an entity is shown as.</summary>
/// <param name="LeadsOnly">Whether the entity has no face of its own: it is part of another, or was and leads back to it.</param>
public readonly record struct ShownAs(string CanonicalId, bool LeadsOnly);

/// <summary>Entities joined by judgements.</summary>
/// <param name="Members">Their ids in ordinal order.</param>
/// <param name="Conflicts">Judgements that call two members different; while there are any, the members stay apart.</param>
public sealed record IdentitySet(IReadOnlyList<string> Members, IReadOnlyList<Judgement> Conflicts)
{
    public bool IsOne => Conflicts.Count == 0;

    /// <summary>The id that stands for all members.</summary>
    public string CanonicalId => Members[0];
}
