using Graph.Core.Entities;
using Graph.Core.Paths;
using Graph.Core.Relations;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    private static readonly EdgeKind[] AnyEdge = Enum.GetValues<EdgeKind>();

    [Fact]
    public async Task The_edges_at_an_entity_are_its_relations_and_what_was_said_of_targets()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Wire("https://wire.example/2"));

        var edges = (await Store.GetEdgesAsync([Person("Mara Velt"), "e_nothing"], AnyEdge, 10, AsOf.Now, Cancellation));

        Assert.Equal(
            new[] { (Person("Ilo Dorn"), "STATED", true, 2), (Body("Lake Council"), "CHAIRS", true, 1), (Body("Lake Council"), "STATED", true, 2) }.OrderBy(edge => edge.Item1, StringComparer.Ordinal),
            edges[Person("Mara Velt")].Edges.Select(edge => (edge.ToId, edge.Label, edge.Forward, edge.Count)));
        Assert.Equal([("STATED", false)],
            (await Store.GetEdgesAsync([Person("Ilo Dorn")], AnyEdge, 10, AsOf.Now, Cancellation)).Values.Single().Edges.Select(edge => (edge.Label, edge.Forward)));
    }

    [Fact]
    public async Task Edges_are_of_the_kinds_asked_for_and_tell_when_there_are_more()
    {
        await WriteAsync(Samples.Wire());

        var relations = (await Store.GetEdgesAsync([Person("Mara Velt")], [EdgeKind.Relation], 10, AsOf.Now, Cancellation)).Values.Single();
        var few = (await Store.GetEdgesAsync([Person("Mara Velt")], AnyEdge, 2, AsOf.Now, Cancellation)).Values.Single();

        Assert.Equal((1, false), (relations.Edges.Count, relations.HasMore));
        Assert.Equal((2, true), (few.Edges.Count, few.HasMore));
    }

    [Fact]
    public async Task Paths_come_shortest_first_each_step_with_its_facts()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply());

        var found = await PathFinder.FindAsync(Store, Person("Mara Velt"), Person("Ilo Dorn"), 2, AnyEdge, 10, AsOf.Now, Cancellation);

        Assert.Equal([1, 2], found.Paths.Select(path => path.Steps.Count));
        Assert.Equal([Person("Mara Velt"), Body("Lake Council"), Person("Ilo Dorn")], found.Paths[1].EntityIds);
        Assert.Equal(["MEMBER_OF"], found.Paths[1].Steps[1].Edges.Select(edge => edge.Label));
        Assert.False(found.IsTruncated);
    }

    [Fact]
    public async Task A_path_is_found_from_either_end_and_through_a_merge()
    {
        await WriteAllAsync(Chain("Aro Benn", "Salt Board"), Chain("Ciro Benn", "Salt Board"), Chain("Ciro Bennh", "Reed Board"), Chain("Edo Fahl", "Reed Board"));
        await Store.JudgeAsync(new(Person("Ciro Benn"), Person("Ciro Bennh"), Core.Judgements.Verdict.Same, "editor", 1, null), Cancellation);

        var there = await PathFinder.FindAsync(Store, Person("Aro Benn"), Person("Edo Fahl"), 4, AnyEdge, 10, AsOf.Now, Cancellation);
        var back = await PathFinder.FindAsync(Store, Person("Edo Fahl"), Person("Aro Benn"), 4, AnyEdge, 10, AsOf.Now, Cancellation);

        Assert.Equal(there.Paths.Single().EntityIds, back.Paths.Single().EntityIds.Reverse());
        Assert.Empty((await PathFinder.FindAsync(Store, Person("Aro Benn"), Person("Edo Fahl"), 3, AnyEdge, 10, AsOf.Now, Cancellation)).Paths);
    }

    private static ArticleDraft Chain(string person, string body) =>
        new ArticleDraft($"https://wire.example/{person}/{body}", $"{person} is a member of the {body}.")
            .Has(person, EntityType.Person).Has(body, EntityType.Organization)
            .Relates(person, RelationTypes.MemberOf, body, $"{person} is a member of the {body}");
}
