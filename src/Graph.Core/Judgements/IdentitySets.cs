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

    /// <summary>The sets whose members these live judgements call both one and not one.</summary>
    public static IReadOnlyList<IdentitySet> ConflictsOf(IEnumerable<Judgement> judgements) =>
        [.. Of(judgements.OrderBy(judgement => judgement.RecordedAt).ThenBy(judgement => judgement.Id, StringComparer.Ordinal))
            .Where(set => !set.IsOne)];
}

/// <summary>Entities joined by judgements.</summary>
/// <param name="Members">Their ids in ordinal order.</param>
/// <param name="Conflicts">Judgements that call two members different; while there are any, the members stay apart.</param>
public sealed record IdentitySet(IReadOnlyList<string> Members, IReadOnlyList<Judgement> Conflicts)
{
    public bool IsOne => Conflicts.Count == 0;

    /// <summary>The id that stands for all members.</summary>
    public string CanonicalId => Members[0];
}
