using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Core.Time;
using Graph.Extraction.Occupations;

namespace Graph.Ingestion.Identity;

/// <summary>What an article, or the graph, tells of a person besides the name: enough to tell two people of one name apart.</summary>
/// <param name="Offices">Offices held ("CHAIRS e_...") and organisations belonged to.</param>
/// <param name="States">States that a person belongs to or holds an office of.</param>
/// <param name="Held">The offices with their titles.</param>
/// <param name="Occupations">What a person does, offices among it; empty where nothing tells the field.</param>
internal sealed record PersonContext(
    IReadOnlySet<string> Offices, IReadOnlySet<string> States, IReadOnlyList<PersonLink> Held, IReadOnlyList<Occupation> Occupations)
{
    /// <param name="told">What is told of the person besides the offices.</param>
    public static PersonContext Of(IReadOnlyList<PersonLink> links, IEnumerable<Occupation> told)
    {
        var offices = new HashSet<string>(StringComparer.Ordinal);
        var states = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in links)
        {
            if (link.ObjectType == EntityType.State)
                states.Add(link.ObjectId);
            if (link.Type.IsOffice)
                offices.Add(link.Office);
            if (link.ObjectType == EntityType.Organization)
                offices.Add(link.ObjectId);
        }

        return new(offices, states, [.. links.Where(link => link.Type.IsOffice)], [.. told, .. links.SelectMany(link => link.Occupations)]);
    }

    /// <summary>
    /// Whether both may be one person. Where both tell of offices, one must be common: a name and a state are shared by too many.
    /// Where only one does, their states must not differ.
    /// </summary>
    public bool Fits(PersonContext other) =>
        Offices.Count > 0 && other.Offices.Count > 0 ? Offices.Overlaps(other.Offices)
        : States.Count == 0 || other.States.Count == 0 || States.Overlaps(other.States);

    /// <summary>Whether each holds an office that the other does not, and no state parts them.</summary>
    public bool HoldsAnother(PersonContext other) =>
        Offices.Count > 0 && other.Offices.Count > 0 && !Offices.Overlaps(other.Offices)
        && (States.Count == 0 || other.States.Count == 0 || States.Overlaps(other.States));

    /// <summary>Whether both hold one office: the same post of the same body or state, as far as their titles tell.</summary>
    public bool SharesOffice(PersonContext other) => SamePosts(other).Any(IsOneTitle);

    /// <summary>Whether each holds a post of the same kind there and their titles part them: a foreign and a health minister of one state.</summary>
    public bool HoldsOtherTitle(PersonContext other) => SamePosts(other).Any() && !SharesOffice(other);

    private IEnumerable<(PersonLink Here, PersonLink There)> SamePosts(PersonContext other) =>
        from here in Held
        from there in other.Held
        where here.Office == there.Office
        select (here, there);

    private static bool IsOneTitle((PersonLink Here, PersonLink There) post) => OfficeTitles.MayBeOne(post.Here.Type, post.Here.Title, post.There.Title);

    /// <summary>
    /// Whether an article may mean somebody whom only the reference facts tell of: it gives one of his offices, not before he came to it; or
    /// it names a state whose office he held when it was published.
    /// </summary>
    public bool Agrees(PersonContext known, IReadOnlySet<string> namedStates, PartialDate? publishedOn) => known.Held.Any(held =>
        held.Term is not null && !(publishedOn?.Last < held.Term.From?.First)
        && (Offices.Contains(held.Office)
            || (publishedOn is { } on && !(on.First > held.Term.To?.Last) && (namedStates.Contains(held.ObjectId) || States.Contains(held.ObjectId)))));

    /// <summary>
    /// Whether both are told of in fields so different that the name alone does not make them one; an office or body in common does.
    /// Who is known in several fields is told otherwise in none of them.
    /// </summary>
    public bool IsToldOtherwise(PersonContext known) =>
        Occupations.Count > 0 && known.Occupations.Count > 0 && !Offices.Overlaps(known.Offices)
        && !Occupations.Any(here => known.Occupations.Any(there => ToldOccupations.AreNear(here, there)));

    /// <summary>Why a person is asked about two who are told of otherwise.</summary>
    public string Contrast(PersonContext known) =>
        $"They go by one name, but one is told of as {Occupations[0].Words}, the other as {known.Occupations[0].Words}.";

    /// <summary>Whether what is known of somebody must be looked for further before he can be told from the one here.</summary>
    public bool MayBeToldOtherwise(PersonContext known) =>
        Occupations.Count > 0 && (known.Occupations.Count == 0 || IsToldOtherwise(known));

    /// <summary>Whether something besides the name speaks for it.</summary>
    public bool Supports(PersonContext other) => Offices.Overlaps(other.Offices) || States.Overlaps(other.States);
}

/// <summary>One relation of a person, seen from the person.</summary>
internal sealed record PersonLink(RelationType Type, string ObjectId, EntityType ObjectType)
{
    /// <summary>The office in an article's words; null where none is named.</summary>
    public string? Title { get; init; }

    /// <summary>When it held, where the reference facts tell it.</summary>
    public Term? Term { get; init; }

    /// <summary>What the office tells of the person's field.</summary>
    public IReadOnlyList<Occupation> Occupations { get; init; } = [];

    /// <summary>The post: "CHAIRS e_...".</summary>
    public string Office => $"{Type.Name} {ObjectId}";
}

/// <summary>A time in an office; a date that is not known is null.</summary>
internal sealed record Term(PartialDate? From, PartialDate? To);
