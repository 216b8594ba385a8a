namespace Graph.Core.Entities;

/// <summary>What kind of somebody or something an entity is.</summary>
public enum EntityType
{
    Person,
    Organization,
    State,
    Place,
    Event,

    /// <summary>Unnamed people who act together: an office's press staff, the ministers of a meeting.</summary>
    Group,
}
