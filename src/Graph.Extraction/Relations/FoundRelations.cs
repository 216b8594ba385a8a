namespace Graph.Extraction.Relations;

/// <summary>Asks a rule of many things, of which few give a relation.</summary>
internal static class FoundRelations
{
    /// <summary>What the rule reads in each, in their order.</summary>
    public static List<FoundRelation> In<T>(List<T> things, Func<T, FoundRelation?> rule)
    {
        var relations = new List<FoundRelation>();
        foreach (var thing in things)
            if (rule(thing) is { } found)
                relations.Add(found);
        return relations;
    }
}
