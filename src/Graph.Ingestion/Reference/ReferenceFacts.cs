using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Core.Relations;
using Graph.Core.Stores;
using Graph.Core.Time;
using Graph.Extraction.Reference;
using Graph.Ingestion.Chains;

namespace Graph.Ingestion.Reference;

/// <summary>
/// The reference facts as articles of the project's own: every state, place and body with its names, capitals, seats and
/// memberships, heads of states and governments with their times, each fact with the line that says it. The same data give the same facts.
/// </summary>
public sealed class ReferenceFacts
{
    private readonly ReferenceArticle states = new("graph-reference-states", "States and their capitals");
    private readonly ReferenceArticle places = new("graph-reference-places", "Places");
    private readonly ReferenceArticle bodies = new("graph-reference-bodies", "Bodies, their parts and seats");
    private readonly ReferenceArticle members = new("graph-reference-members", "Members of bodies");
    private readonly ReferenceArticle people = new("graph-reference-people", "Heads of state and government (facts of Wikidata, CC0)", PartialDate.Parse(ReferenceTerm.AsOf));
    private readonly Dictionary<string, ReferenceEntity> stateByCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReferenceEntity> placeByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReferenceEntity> bodyByName = new(StringComparer.Ordinal);

    private ReferenceFacts()
    {
    }

    /// <summary>The articles, in the order in which they are to be written.</summary>
    public static IReadOnlyList<ArticleFacts> Build(ReferenceData data)
    {
        var facts = new ReferenceFacts();
        foreach (var state in data.States)
            facts.AddState(state);
        foreach (var place in data.Places)
            facts.AddPlace(place);
        foreach (var body in data.Bodies)
            facts.AddBody(body);
        foreach (var body in data.Bodies)
            facts.AddLinks(body);
        foreach (var person in data.People)
            facts.AddPerson(person);
        return
        [
            facts.states.ToFacts("seeds/reference/states.json"),
            facts.places.ToFacts("seeds/reference/places.json"),
            facts.bodies.ToFacts("seeds/reference/bodies.json"),
            facts.members.ToFacts("seeds/reference/bodies.json"),
            facts.people.ToFacts("seeds/reference/people.json"),
        ];
    }

    /// <summary>The names of bodies that have a Wikidata id.</summary>
    public static ReferenceNames NamesOf(ReferenceData data) => new(
        from body in data.Bodies
        where body.WikidataId is not null
        from name in body.Names.Append(body.Name).Concat(body.Acronym is null ? [] : [body.Acronym])
        select (name, body.WikidataId));

    private void AddState(ReferenceState state)
    {
        var entity = ReferenceEntity.Of(states.ArticleId, EntityType.State, state.Name, state.WikidataId);
        stateByCode.Add(state.Iso2, entity);
        states.Name(entity);
        if (state.OfficialName != state.Name)
            states.Say(", officially ").Name(entity, state.OfficialName);
        var others = state.Names.Where(name => name != state.Name && name != state.OfficialName).ToList();
        if (others.Count > 0)
            states.Say(", is also called ").NameAll(entity, others, KindOf);
        if (state.FormerNames.Count > 0)
            states.Say(", was formerly called ").NameAll(entity, state.FormerNames, _ => NameKind.Former);
        if (state.Adjectives.Count > 0)
            states.Say("; what is of it is called ").NameAll(entity, state.Adjectives, _ => NameKind.Metonym);
        states.End();
        AddCapital(state.Capital, entity);
    }

    private void AddCapital(ReferenceCapital capital, ReferenceEntity state)
    {
        var entity = ReferenceEntity.Of(states.ArticleId, EntityType.Place, capital.Name, capital.WikidataId);
        placeByName.TryAdd(capital.Name, entity);
        states.Name(entity);
        if (capital.Names.Count > 0)
            states.Say(" (").NameAll(entity, capital.Names, KindOf).Say(")");
        states.Say(" is the capital of ").Name(state).Prove(RelationTypes.CapitalOf, entity, state);
    }

    private void AddPlace(ReferencePlace place)
    {
        var entity = ReferenceEntity.Of(places.ArticleId, EntityType.Place, place.Name, null);
        placeByName.TryAdd(place.Name, entity);
        places.Name(entity);
        if (place.Names.Count > 0)
            places.Say(" (").NameAll(entity, place.Names, KindOf).Say(")");
        if (place.State is { } code)
            places.Say(" lies in ").Name(stateByCode[code]).Prove(RelationTypes.LocatedIn, entity, stateByCode[code]);
        else
            places.Say(" lies in several states or in none").End();
    }

    private void AddBody(ReferenceBody body)
    {
        var entity = ReferenceEntity.Of(bodies.ArticleId, EntityType.Organization, body.Name, body.WikidataId);
        bodyByName[body.Name] = entity;
        if (body.Acronym is { } acronym)
            bodyByName.TryAdd(acronym, entity);
        bodies.Name(entity);
        if (body.Acronym is not null)
            bodies.Say(" (").Name(entity, body.Acronym, NameKind.Acronym).Say(")");
        if (body.Names.Count > 0)
            bodies.Say(" is also called ").NameAll(entity, body.Names, KindOf);
        bodies.End();
    }

    private void AddLinks(ReferenceBody body)
    {
        var entity = bodyByName[body.Name];
        if (body.PartOf is { } whole)
            bodies.Name(entity).Say(" is part of ").Name(bodyByName[whole]).Prove(RelationTypes.PartOf, entity, bodyByName[whole]);
        if (body.BasedIn is { } seat)
            bodies.Name(entity).Say(" is based in ").Name(PlaceOf(seat)).Prove(RelationTypes.BasedIn, entity, PlaceOf(seat));
        foreach (var membership in body.Members)
            AddMember(membership, entity);
    }

    private ReferenceEntity PlaceOf(string name)
    {
        if (!placeByName.TryGetValue(name, out var place))
            placeByName.Add(name, place = ReferenceEntity.Of(bodies.ArticleId, EntityType.Place, name, null));
        return place;
    }

    private void AddMember(ReferenceMembership membership, ReferenceEntity body)
    {
        var state = stateByCode[membership.State];
        var (from, until) = (PartialDate.Parse(membership.From), PartialDate.Parse(membership.To));
        members.Name(state).Say(until is null ? " is a member of " : " was a member of ").Name(body);
        if (from is not null)
            members.Say($"{(until is null ? " since" : " from")} {from}");
        if (until is not null)
            members.Say($" until {until}");
        members.Prove(RelationTypes.MemberOf, state, body, from, until);
    }

    private void AddPerson(ReferencePerson person)
    {
        var entity = ReferenceEntity.Of(people.ArticleId, EntityType.Person, person.Name, person.WikidataId);
        if (person.Names.Count > 0)
            people.Name(entity).Say(" is also called ").NameAll(entity, person.Names, _ => NameKind.Full).End();
        foreach (var term in person.Terms)
            AddTerm(term, entity);
    }

    private void AddTerm(ReferenceTerm term, ReferenceEntity person)
    {
        var (from, until) = (PartialDate.Parse(term.From), PartialDate.Parse(term.To));
        people.Name(person).Say($"{(until is null ? " has been " : " was ")}{term.Office} of ").Name(stateByCode[term.State]);
        people.Say(until is null ? $" since {from}" : $" from {from} until {until}");
        people.Prove(RelationTypes.Get(term.Type), person, stateByCode[term.State], from, until, term.Office);
    }

    /// <summary>A name in capitals alone is an acronym: "US", "U.S.", "DRC".</summary>
    private static NameKind KindOf(string name) =>
        name.Length <= 8 && !name.Contains(' ') && FoldedText.Fold(name).Length <= 5 && name.All(c => char.IsAsciiLetterUpper(c) || c == '.')
            ? NameKind.Acronym
            : NameKind.Short;
}
