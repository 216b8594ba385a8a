using Graph.Core.Entities;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Contract;
using Graph.Stores.Contract.Drafts;

namespace Graph.Stores.Neo4j.Tests.Writes;

public sealed class TypedRelationshipTests : Neo4jStoreTests
{
    private const string Chairs = "(:Person {name: 'Mara Velt'})-[:CHAIRS {office: 'chair'}]->(:Organization {name: 'Lake Council'})";
    private const string Said = "(:Person {name: 'Mara Velt'})-[:STATED]->(:Statement)-[:ABOUT {role: 'Target', stance: 'Negative'}]->(:Person {name: 'Ilo Dorn'})";
    private const string Conveyed = "(:Organization {name: 'Varenna Wire'})-[:STATED]->(:Statement)-[:CONVEYS]->(:Statement)<-[:STATED]-(:Person {name: 'Ilo Dorn'})";
    private const string Reported = "(:Statement)-[:REPORTED_IN]->(:Article)";

    [Fact]
    public async Task People_who_query_by_Cypher_see_what_is_shown()
    {
        await WriteAsync(Samples.Wire());
        await WriteAsync(Samples.Reply());

        Assert.Equal((1, 1, 1, 5), await SeenAsync());
        Assert.Equal(1, await CountAsync("(:State {name: 'Oskria'})"));
    }

    [Fact]
    public async Task What_is_no_longer_shown_is_no_longer_linked()
    {
        var wire = await WriteAsync(Samples.Wire());
        await WriteAsync(Samples.Reply());

        await Store.RetractArticleAsync(wire, "editor", "for the test", Cancellation);

        Assert.Equal((0, 0, 1, 3), await SeenAsync());
    }

    [Fact]
    public async Task A_fact_of_two_articles_is_linked_once()
    {
        await WriteAsync(Samples.Wire());
        await WriteAsync(Samples.Wire("https://wire.example/2"));

        Assert.Equal(1, await CountAsync(Chairs));
    }

    [Fact]
    public async Task Merged_entities_lead_to_the_one_that_stands_for_them_until_that_is_undone()
    {
        await WriteAsync(Samples.Wire());
        var judgement = await JudgeSameAsync();
        Assert.Equal(1, await CountAsync("(:Person)-[:SAME_AS]->(:Person)"));

        await Store.UndoJudgementAsync(judgement.Id, "editor", null, Cancellation);

        Assert.Equal(0, await CountAsync("()-[:SAME_AS]->()"));
    }

    [Fact]
    public async Task A_rebuild_makes_again_what_somebody_deleted_and_changes_nothing_else()
    {
        var wire = await WriteAsync(Samples.Wire());
        await WriteAsync(Samples.Reply());
        await WriteAsync(Samples.Wire("https://wire.example/2"));
        await Store.RetractArticleAsync(wire, "editor", "for the test", Cancellation);
        await JudgeSameAsync();
        var (before, seen) = (await DumpAsync(), await SeenAsync());
        await Neo4jServer.RunAsync("MATCH ()-[typed:CHAIRS|STATED|ABOUT|SAME_AS]->() DELETE typed", Cancellation);
        await Neo4jServer.RunAsync("MATCH (e:Entity) SET e.said = 7, e.uses = 0", Cancellation);
        await Neo4jServer.RunAsync("MATCH (n:Name) SET n.uses = 0", Cancellation);

        await Store.RebuildAsync(Cancellation);

        Assert.Equal(seen, await SeenAsync());
        Assert.Equal(1, await CountAsync("()-[:SAME_AS]->()"));
        Assert.Equal(before, await DumpAsync());
        Assert.Single((await Store.ListEntitiesAsync(new() { Search = "gazette" }, EntityOrder.Name, new(5), AsOf.Now, Cancellation)).Items);
    }

    private Task<string> DumpAsync() => GraphDump.TakeAsync(Store, AsOf.Now, withTimes: true, Cancellation);

    private Task<Judgement> JudgeSameAsync() => Store.JudgeAsync(new(
        ArticleDraft.EntityIdOf("Mara Velt", EntityType.Person), ArticleDraft.EntityIdOf("Ilo Dorn", EntityType.Person),
        Verdict.Same, "editor", 1, null), Cancellation);

    private static async Task<(int Chairs, int Said, int Conveyed, int Reported)> SeenAsync() =>
        (await CountAsync(Chairs), await CountAsync(Said), await CountAsync(Conveyed), await CountAsync(Reported));
}
