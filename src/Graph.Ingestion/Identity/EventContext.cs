using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Core.Time;

namespace Graph.Ingestion.Identity;

/// <summary>Who organises or hosts an event and on which days it is known to be: without both, a name says little.</summary>
internal sealed record EventContext(IReadOnlySet<string> Organisers, IReadOnlySet<PartialDate> Days)
{
    public static EventContext Of(IEnumerable<(RelationType Type, string SubjectId, PartialDate? On)> relations)
    {
        var known = relations.ToList();
        return new(
            known.Where(relation => relation.Type == RelationTypes.Organizes || relation.Type == RelationTypes.Hosts)
                .Select(relation => relation.SubjectId).ToHashSet(StringComparer.Ordinal),
            known.Select(relation => relation.On).OfType<PartialDate>().Where(day => day.Precision == DatePrecision.Day).ToHashSet());
    }

    /// <summary>Whether it can be told from other events of its name.</summary>
    public bool IsTelling => Organisers.Count > 0 && Days.Count > 0;

    public bool Matches(EventContext other) => Organisers.Overlaps(other.Organisers) && Days.Overlaps(other.Days);
}

/// <summary>An event of the graph with what tells it apart.</summary>
internal sealed record KnownEvent(Entity Event, EventContext Context);
