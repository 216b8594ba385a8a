using Graph.Core.Entities;

namespace Graph.Core.Relations;

/// <summary>One type of the closed list in <see cref="RelationTypes"/>.</summary>
/// <param name="Name">Its name everywhere: in the API, as Neo4j's relationship type, in the extraction format.</param>
/// <param name="Reads">How the relation reads between its subject and its object.</param>
/// <param name="Subjects">What a subject may be.</param>
/// <param name="Objects">What an object may be.</param>
/// <param name="SingleValuedPer">
/// Whether at one time only one value may stand in the slot; only such types can contradict each other.
/// </param>
/// <param name="IsOffice">Whether the subject holds an office at the object.</param>
public sealed record RelationType(
    string Name,
    string Reads,
    IReadOnlyList<EntityType> Subjects,
    IReadOnlyList<EntityType> Objects,
    Slot SingleValuedPer = Slot.None,
    bool IsOffice = false)
{
    public override string ToString() => Name;
}

/// <summary>Which end of a relation is the slot that holds one value at a time.</summary>
public enum Slot
{
    /// <summary>Any number at a time.</summary>
    None,

    /// <summary>An object has one subject at a time: an organisation has one chair.</summary>
    Object,

    /// <summary>A subject has one object at a time: a body is based in one place.</summary>
    Subject,
}
