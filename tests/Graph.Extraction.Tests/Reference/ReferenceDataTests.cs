using Graph.Core.Relations;
using Graph.Core.Time;
using Graph.Extraction.Reference;

namespace Graph.Extraction.Tests.Reference;

public sealed class ReferenceDataTests
{
    private static readonly ReferenceData Data = ReferenceData.Default;

    [Fact]
    public void Every_member_and_observer_of_the_United_Nations_is_there_and_a_few_more() => Assert.Equal(197, Data.States.Count);

    [Fact]
    public void Every_state_has_an_adjective_a_capital_and_a_Wikidata_id() =>
        Assert.All(Data.States, state => Assert.True(
            state.Adjectives.Count > 0 && state.Capital.Name.Length > 0 && state.WikidataId is ['Q', ..], state.Name));

    [Fact]
    public void No_two_things_share_a_Wikidata_id()
    {
        var ids = Data.States.Select(state => state.WikidataId)
            .Concat(Data.States.Select(state => state.Capital.WikidataId))
            .Concat(Data.Bodies.Select(body => body.WikidataId))
            .Concat(Data.People.Select(person => person.WikidataId))
            .OfType<string>().ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void No_two_states_share_a_name()
    {
        var names = Data.States.SelectMany(state => state.Names.Concat(state.FormerNames).Append(state.Name).Distinct()).ToList();

        Assert.Empty(names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void No_two_bodies_share_a_name() =>
        Assert.Equal(Data.Bodies.Count, Data.Bodies.DistinctBy(body => body.Name).Count());

    [Fact]
    public void An_occupation_a_subject_and_a_head_stand_in_one_place_each()
    {
        var words = Data.Occupations.Fields.SelectMany(field => field.Occupations.Concat(field.Subjects)).Concat(Data.Occupations.Heads).ToList();

        Assert.Empty(words.GroupBy(word => word).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(words, word => Assert.Equal(word.ToLowerInvariant(), word));
    }

    [Fact]
    public void A_field_is_near_to_known_fields()
    {
        var fields = Data.Occupations.Fields.Select(field => field.Field).ToHashSet();

        Assert.All(Data.Occupations.Fields.SelectMany(field => field.Near), near => Assert.Contains(near, fields));
    }

    [Fact]
    public void Members_and_places_lie_in_known_states()
    {
        var codes = Data.States.Select(state => state.Iso2).ToHashSet();

        Assert.All(Data.Bodies.SelectMany(body => body.Members), member => Assert.Contains(member.State, codes));
        Assert.All(Data.Places.Select(place => place.State).OfType<string>(), state => Assert.Contains(state, codes));
    }

    [Fact]
    public void A_membership_that_ended_says_when() =>
        Assert.All(Data.Bodies.SelectMany(body => body.Members), member => Assert.True(
            IsDateOrNone(member.From) && IsDateOrNone(member.To), $"{member.State} {member.From} {member.To}"));

    [Fact]
    public void A_part_belongs_to_a_body_that_is_there()
    {
        var known = Data.Bodies.SelectMany(body => new[] { body.Name, body.Acronym }).ToHashSet();

        Assert.Empty(Data.Bodies.Where(body => body.PartOf is not null && !known.Contains(body.PartOf)).Select(body => body.Name));
    }

    [Fact]
    public void Every_office_leads_to_types_of_the_closed_list() =>
        Assert.All(
            Data.Offices.SelectMany(office => new[] { office.OfState, office.OfBody, office.OfPerson }).OfType<string>(),
            type => Assert.NotNull(RelationTypes.Find(type)));

    [Fact]
    public void Every_head_of_a_state_or_government_has_a_time_in_an_office_of_a_known_state()
    {
        var codes = Data.States.Select(state => state.Iso2).ToHashSet();

        Assert.Equal(346, Data.People.Count);
        Assert.All(Data.People, person => Assert.True(person is { WikidataId: ['Q', ..], Name.Length: > 0, Terms.Count: > 0 }, person.Name));
        Assert.All(Data.People.SelectMany(person => person.Terms), term => Assert.True(
            codes.Contains(term.State) && RelationTypes.Find(term.Type) is { IsOffice: true } && PartialDate.Parse(term.From) is not null && IsDateOrNone(term.To), term.ToString()));
    }

    [Fact]
    public void No_two_hold_an_office_of_one_state_without_an_end() =>
        Assert.Empty(Data.People.SelectMany(person => person.Terms.Where(term => term.To is null).Select(term => (term.State, term.Type))).GroupBy(slot => slot).Where(slot => slot.Count() > 1).Select(slot => slot.Key));

    [Fact]
    public void No_title_stands_twice() =>
        Assert.Equal(Data.Offices.Count, Data.Offices.Select(office => office.Title.ToLowerInvariant()).Distinct().Count());

    private static bool IsDateOrNone(string? date) => date is null || PartialDate.Parse(date) is not null;
}
