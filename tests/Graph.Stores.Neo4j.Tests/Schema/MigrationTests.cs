using Graph.Core.Entities;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Contract;
using Graph.Stores.Contract.Drafts;

namespace Graph.Stores.Neo4j.Tests.Schema;

public sealed class MigrationTests : Neo4jStoreTests
{
    [Fact]
    public async Task What_was_applied_is_recorded_once()
    {
        await Store.InitializeAsync(Cancellation);

        var names = await Neo4jServer.RunAsync("MATCH (m:SchemaMigration) RETURN m.number + ' ' + m.name ORDER BY m.number", Cancellation);
        Assert.Equal(["1 records", "2 indexes", "3 review", "20 origins", "21 utterances", "30 splits", "31 utterance-review", "40 name-keys", "42 change-numbers", "43 awaited-judgements", "44 version-sources", "45 given-names", "46 relation-senses", "47 merged-names", "48 descriptions", "49 shown-names"], names.Select(name => name.GetString()));
    }

    [Fact]
    public async Task Names_of_an_older_database_are_found_by_their_keys()
    {
        await WriteAsync(Samples.Wire());
        await Neo4jServer.RunAsync("MATCH (n:Name) REMOVE n.soundKey, n.consonantKey, n.initialKey", Cancellation);
        await Neo4jServer.RunAsync("MATCH (m:SchemaMigration) WHERE m.number >= 40 DELETE m", Cancellation);

        await Store.InitializeAsync(Cancellation);

        Assert.Equal("Mara Velt", (await Store.FindByKeysAsync(["s:mara velt"], null, AsOf.Now, Cancellation)).Values.Single().Single().Name);
    }

    [Fact]
    public async Task Relations_of_an_older_database_are_known_by_what_they_say()
    {
        var relation = Samples.Wire().Facts().Relations[0];
        await WriteAsync(Samples.Wire());
        await Neo4jServer.RunAsync("MATCH (r:Relation) REMOVE r.sense", Cancellation);
        await Neo4jServer.RunAsync("MATCH (m:SchemaMigration) WHERE m.number >= 46 DELETE m", Cancellation);

        await Store.InitializeAsync(Cancellation);

        Assert.Equal([relation.Id], (await Store.GetSameRelationsAsync([relation.Id], AsOf.Now, Cancellation))[relation.Id]);
    }

    [Fact]
    public async Task Merged_entities_of_an_older_database_go_by_the_name_of_whoever_was_recorded_first()
    {
        await WriteAsync(new ArticleDraft("https://wire.example/1", "Zena Dorn waits.").Has("Zena Dorn", EntityType.Person, entityId: "e_zzz"));
        Clock.Advance(TimeSpan.FromMinutes(1));
        await WriteAsync(new ArticleDraft("https://wire.example/2", "Aro Dorn waits.").Has("Aro Dorn", EntityType.Person, entityId: "e_aaa"));
        await Store.JudgeAsync(new("e_zzz", "e_aaa", Verdict.Same, "editor", 1, null), Cancellation);
        await Neo4jServer.RunAsync("MATCH (e:Entity) REMOVE e.shownName, e.shownFolded SET e.faceId = e.id", Cancellation);
        await Neo4jServer.RunAsync("MATCH (m:SchemaMigration) WHERE m.number >= 47 DELETE m", Cancellation);

        await Store.InitializeAsync(Cancellation);

        Assert.Equal("Zena Dorn", (await Store.GetEntitiesAsync(["e_aaa"], AsOf.Now, Cancellation)).Values.Single().Name);
    }

    [Fact]
    public async Task Entities_of_an_older_database_go_by_a_name_that_is_shown()
    {
        var first = await WriteAsync(new ArticleDraft("https://wire.example/1", "Zena Dorn waits.").Has("Zena Dorn", EntityType.Person, entityId: "e_zzz"));
        await WriteAsync(new ArticleDraft("https://wire.example/2", "Xena Dorn waits.").Has("Xena Dorn", EntityType.Person, entityId: "e_zzz"));
        await Store.RetractArticleAsync(first, "editor", "for the test", Cancellation);
        await Neo4jServer.RunAsync("MATCH (e:Entity) REMOVE e.shownName, e.shownFolded", Cancellation);
        await Neo4jServer.RunAsync("MATCH (m:SchemaMigration) WHERE m.number >= 49 DELETE m", Cancellation);

        await Store.InitializeAsync(Cancellation);

        Assert.Equal("Xena Dorn", (await Store.GetEntitiesAsync(["e_zzz"], AsOf.Now, Cancellation)).Values.Single().Name);
    }

    [Fact]
    public async Task Descriptions_of_an_older_database_go_with_the_article_that_came_first()
    {
        var written = await WriteAsync(new ArticleDraft("https://wire.example/1", "Zena Dorn waits.").Has("Zena Dorn", EntityType.Person, entityId: "e_zzz"));
        await Neo4jServer.RunAsync("MATCH (e:Entity {id: 'e_zzz'}) SET e.description = 'miller'", Cancellation);
        await Neo4jServer.RunAsync("MATCH (m:SchemaMigration) WHERE m.number >= 48 DELETE m", Cancellation);

        await Store.InitializeAsync(Cancellation);

        Assert.Equal("miller", (await Store.GetEntitiesAsync(["e_zzz"], AsOf.Now, Cancellation)).Values.Single().Description);
        await Store.RetractArticleAsync(written, "editor", "for the test", Cancellation);
        Assert.Null((await Store.GetEntitiesAsync(["e_zzz"], AsOf.Now, Cancellation)).Values.Single().Description);
    }

    [Fact]
    public async Task The_versions_of_an_older_database_are_of_their_articles_source()
    {
        var facts = Samples.Wire().Facts();
        await WriteAsync(Samples.Wire());
        await Neo4jServer.RunAsync("MATCH (v:Version) REMOVE v.sourceName, v.sourceId", Cancellation);
        await Neo4jServer.RunAsync("MATCH (m:SchemaMigration) WHERE m.number >= 44 DELETE m", Cancellation);

        await Store.InitializeAsync(Cancellation);

        Assert.Equal("Varenna Wire", (await Store.GetVersionsAsync([facts.Version.Id], AsOf.Now, Cancellation)).Values.Single().SourceName);
        Assert.Equal(facts.Article.SourceId, (await Store.GetArticlesAsync([facts.Article.Id], AsOf.Now, Cancellation)).Values.Single().SourceId);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_with_the_way_out()
    {
        await Neo4jServer.RunAsync("CREATE (:SchemaMigration {number: 99, name: 'from-tomorrow'})", Cancellation);

        var error = await Assert.ThrowsAsync<StoreSchemaException>(() => Store.InitializeAsync(Cancellation));

        Assert.Contains("99, from-tomorrow", error.Message);
        Assert.Contains("Run the newer program", error.Message);
        Assert.False(error.IsTransient);
    }
}
