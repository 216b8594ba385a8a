using Graph.Core.Entities;

namespace Graph.Stores.Sqlite.Entities;

/// <summary>What is counted of an entity: what readers see, and in how many places it stands in all, which says whether it is shown.</summary>
internal sealed class EntityTally
{
    public int Said { get; set; }

    public int TargetOf { get; set; }

    public int TopicOf { get; set; }

    public int Mentions { get; set; }

    public int Articles { get; set; }

    /// <summary>Places besides those above: as publisher, end of a relation, addressee, principal.</summary>
    public int Others { get; set; }

    public int Uses => Said + TargetOf + TopicOf + Mentions + Others;

    public EntityCounts Counts => new(Said, TargetOf, TopicOf, Mentions, Articles);
}
