using Graph.Core.Entities;
using Graph.Core.Relations;

namespace Graph.Ingestion.Identity;

/// <summary>What an article, or the graph, tells of a person besides the name: enough to tell two people of one name apart.</summary>
/// <param name="Offices">Offices held ("CHAIRS e_...") and organisations belonged to.</param>
/// <param name="States">States that a person belongs to or holds an office of.</param>
internal sealed record PersonContext(IReadOnlySet<string> Offices, IReadOnlySet<string> States)
{
    public static PersonContext Of(IEnumerable<PersonLink> links)
    {
        var offices = new HashSet<string>(StringComparer.Ordinal);
        var states = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in links)
        {
            if (link.ObjectType == EntityType.State)
                states.Add(link.ObjectId);
            if (link.Type.IsOffice)
                offices.Add($"{link.Type.Name} {link.ObjectId}");
            if (link.ObjectType == EntityType.Organization)
                offices.Add(link.ObjectId);
        }

        return new(offices, states);
    }

    /// <summary>
    /// Whether both may be one person. Where both tell of offices, one must be common: a name and a state are shared by too many.
    /// Where only one does, their states must not differ.
    /// </summary>
    public bool Fits(PersonContext other) =>
        Offices.Count > 0 && other.Offices.Count > 0 ? Offices.Overlaps(other.Offices)
        : States.Count == 0 || other.States.Count == 0 || States.Overlaps(other.States);

    /// <summary>Whether both hold one office: the same post of the same body or state.</summary>
    public bool SharesOffice(PersonContext other) => Offices.Any(office => office.Contains(' ') && other.Offices.Contains(office));

    /// <summary>Whether something besides the name speaks for it.</summary>
    public bool Supports(PersonContext other) => Offices.Overlaps(other.Offices) || States.Overlaps(other.States);
}

/// <summary>One relation of a person, seen from the person.</summary>
internal sealed record PersonLink(RelationType Type, string ObjectId, EntityType ObjectType);
