using Graph.Core.Entities;
using static Graph.Core.Entities.EntityType;

namespace Graph.Core.Relations;

/// <summary>The closed list of relation types. A new type is added here and nowhere else.</summary>
public static class RelationTypes
{
    private static readonly EntityType[] People = [Person];
    private static readonly EntityType[] Actors = [Person, Organization, State, Group];
    private static readonly EntityType[] Bodies = [Organization, State];
    private static readonly EntityType[] Principals = [Organization, State, Person];
    private static readonly EntityType[] Places = [State, EntityType.Place];
    private static readonly EntityType[] Events = [Event];

    public static readonly RelationType Chairs = new("CHAIRS", "chairs", People, [Organization, Event], Slot.Object, IsOffice: true);
    public static readonly RelationType Leads = new("LEADS", "leads", People, [Organization, State, Place], IsOffice: true);
    public static readonly RelationType HeadOfStateOf = new("HEAD_OF_STATE_OF", "is head of state of", People, [State], Slot.Object, IsOffice: true);
    public static readonly RelationType HeadOfGovernmentOf = new("HEAD_OF_GOVERNMENT_OF", "is head of government of", People, [State], Slot.Object, IsOffice: true);
    public static readonly RelationType MinisterOf = new("MINISTER_OF", "is a minister of", People, [State, Organization, Place], IsOffice: true);
    public static readonly RelationType SpokespersonFor = new("SPOKESPERSON_FOR", "speaks for", [Person, Group, Organization], Principals, IsOffice: true);
    public static readonly RelationType Represents = new("REPRESENTS", "represents", Actors, [State, Place, Organization, Person], IsOffice: true);
    public static readonly RelationType MemberOf = new("MEMBER_OF", "is a member of", Actors, [Organization]);
    public static readonly RelationType WorksFor = new("WORKS_FOR", "works for", [Person, Group], Principals, IsOffice: true);
    public static readonly RelationType PartOf = new("PART_OF", "is part of", [Organization, Group, Place, Event], [Organization, State, Place, Event]);
    public static readonly RelationType CitizenOf = new("CITIZEN_OF", "is a citizen of", People, [State]);
    public static readonly RelationType BasedIn = new("BASED_IN", "is based in", [Organization, Person], Places);
    public static readonly RelationType LocatedIn = new("LOCATED_IN", "is located in", [Place, Event, Organization], Places);
    public static readonly RelationType CapitalOf = new("CAPITAL_OF", "is the capital of", [Place], [State], Slot.Object);
    public static readonly RelationType ParticipatesIn = new("PARTICIPATES_IN", "takes part in", Actors, Events);
    public static readonly RelationType Hosts = new("HOSTS", "hosts", [Person, Organization, State, Place], Events);
    public static readonly RelationType Organizes = new("ORGANIZES", "organises", Actors, Events);
    public static readonly RelationType Meets = new("MEETS", "meets", Actors, Actors);
    public static readonly RelationType DeploysTo = new("DEPLOYS_TO", "deploys forces to", Bodies, Places);
    public static readonly RelationType Sanctions = new("SANCTIONS", "imposes sanctions on", Bodies, [Person, Organization, State]);
    public static readonly RelationType Signed = new("SIGNED", "signed something with", Actors, Actors);
    public static readonly RelationType Founded = new("FOUNDED", "founded", Actors, [Organization, Event]);

    /// <summary>Every type there is, in the order in which they are shown.</summary>
    public static IReadOnlyList<RelationType> All { get; } =
    [
        Chairs, Leads, HeadOfStateOf, HeadOfGovernmentOf, MinisterOf, SpokespersonFor, Represents, MemberOf, WorksFor,
        PartOf, CitizenOf, BasedIn, LocatedIn, CapitalOf, ParticipatesIn, Hosts, Organizes, Meets, DeploysTo, Sanctions,
        Signed, Founded,
    ];

    private static readonly Dictionary<string, RelationType> ByName = All.ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>The type of this name.</summary>
    /// <exception cref="ArgumentException">No type of the closed list has the name.</exception>
    public static RelationType Get(string name) => Find(name) ?? throw new ArgumentException(
        $"Unknown relation type '{name}'. The known types are in RelationTypes.cs: {string.Join(", ", ByName.Keys)}.", nameof(name));

    /// <summary>The type of this name, or null.</summary>
    public static RelationType? Find(string name) => ByName.GetValueOrDefault(name);
}
