using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    [Fact]
    public async Task A_relation_comes_back_as_it_was_written_with_what_its_evidence_adds()
    {
        await WriteAsync(Samples.Wire());
        var written = Samples.Wire().Facts().Relations[0];

        var read = (await Store.GetRelationsAsync([written.Id, "r_nothing"], AsOf.Now, Cancellation)).Values.Single();

        Assert.Equal(written with { EvidenceCount = 1, RecordedAt = Clock.GetUtcNow() }, read);
    }

    [Fact]
    public async Task One_fact_of_two_articles_has_two_pieces_of_evidence_until_one_is_retracted()
    {
        var receipt = await WriteAsync(Samples.Wire());
        await WriteAsync(Samples.Wire("https://wire.example/2"));
        var id = Samples.Wire().Facts().Relations[0].Id;

        Assert.Equal(2, (await Store.GetEvidenceAsync([id], AsOf.Now, Cancellation))[id].Count);
        await Store.RetractArticleAsync(receipt.ArticleId, "editor", "for the test", Cancellation);

        Assert.Single((await Store.GetEvidenceAsync([id], AsOf.Now, Cancellation))[id]);
        Assert.Equal(1, (await Store.GetRelationsAsync([id], AsOf.Now, Cancellation))[id].EvidenceCount);
    }

    [Fact]
    public async Task Every_condition_on_relations_narrows()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply(), Offices());

        Assert.Equal(["CHAIRS"], await TypesAsync(new() { Types = [RelationTypes.Chairs, RelationTypes.Hosts] }));
        Assert.Equal(["CHAIRS", "LEADS", "LEADS"], await TypesAsync(new() { SubjectIds = [Person("Mara Velt")] }));
        Assert.Equal(["CHAIRS", "MEMBER_OF"], await TypesAsync(new() { ObjectIds = [Body("Lake Council")] }));
        Assert.Equal(["MEMBER_OF", "REPRESENTS"], await TypesAsync(new() { EntityIds = [Person("Ilo Dorn")] }));
        Assert.Equal(["REPRESENTS"], await TypesAsync(new() { Bases = [RelationBasis.Claimed] }));
        Assert.Equal(["REPRESENTS"], await TypesAsync(new() { MinConfidence = 0.9 }));
        Assert.Equal(["MEMBER_OF"], await TypesAsync(new() { ArticleIds = [Samples.Reply().Facts().Article.Id] }));
        Assert.Equal(["CHAIRS", "LEADS", "MEMBER_OF", "REPRESENTS"], await TypesAsync(new() { OnlyCurrent = true }));
        Assert.Empty(await TypesAsync(new() { Types = [] }));
    }

    [Theory]
    [InlineData("2020-06-01", 1)]
    [InlineData("2024-06-01", 2)]
    [InlineData("2025-06-01", 1)]
    [InlineData("2019-06-01", 0)]
    public async Task Who_held_an_office_on_a_day_follows_from_the_dates(string day, int holders)
    {
        await WriteAsync(Offices());

        Assert.Equal(holders, (await TypesAsync(new() { Types = [RelationTypes.Leads] }, AsOf.On(DateOnly.Parse(day)))).Count);
    }

    [Theory]
    [InlineData(RelationAnchor.Subject)]
    [InlineData(RelationAnchor.Object)]
    [InlineData(RelationAnchor.Either)]
    [InlineData(RelationAnchor.Article)]
    [InlineData(RelationAnchor.ClaimedIn)]
    public async Task Pages_of_relations_belong_to_their_parents(RelationAnchor anchor)
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply(), Offices());
        var claim = await StatementAsync("Ilo Dorn speaks for Oskria");
        string[] parents = [Person("Mara Velt"), Person("Ilo Dorn"), Body("Lake Council"), claim.ArticleId, claim.Id, "e_nothing"];

        var pages = await Store.GetRelationPagesAsync(anchor, parents, RelationFilter.All, Top(2, withTotal: true), AsOf.Now, Cancellation);

        Assert.Equal(parents.Order(StringComparer.Ordinal), pages.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(RelationsPerParent(anchor), parents.Select(parent => pages[parent].Total!.Value));
        Assert.All(pages.Values, page => Assert.Equal(Math.Min(2, page.Total!.Value), page.Items.Count));
        Assert.All(pages.Values, page => Assert.Equal(page.Total > 2, page.HasNext));
    }

    [Fact]
    public async Task Relations_are_paged_by_type_then_id()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply(), Offices());

        var walked = await WalkAsync(page => Store.ListRelationsAsync(RelationFilter.All, page, AsOf.Now, Cancellation), 2);

        Assert.Equal(5, walked.Count);
        Assert.Equal(
            walked.OrderBy(relation => relation.Type.Name, StringComparer.Ordinal).ThenBy(relation => relation.Id, StringComparer.Ordinal).Select(relation => relation.Id),
            walked.Select(relation => relation.Id));
    }

    [Fact]
    public async Task A_claimed_relations_evidence_names_the_statement_that_claims_it()
    {
        await WriteAsync(Offices());
        var claim = await StatementAsync("Ilo Dorn speaks for Oskria");
        var relation = (await Store.ListRelationsAsync(new() { Bases = [RelationBasis.Claimed] }, Top(), AsOf.Now, Cancellation)).Items.Single();

        Assert.Equal(claim.Id, (await Store.GetEvidenceAsync([relation.Id], AsOf.Now, Cancellation))[relation.Id].Single().StatementId);
    }

    /// <summary>Velt leads two bodies, one until 2024, and is the source of a claim.</summary>
    private static ArticleDraft Offices() =>
        new ArticleDraft("https://wire.example/offices",
            "Mara Velt led the Salt Board from 2020 to 2024. Mara Velt leads the Reed Board since May 2024. Mara Velt said Ilo Dorn speaks for Oskria.")
            .Published("2031-01-01")
            .Has("Mara Velt", EntityType.Person).Has("Ilo Dorn", EntityType.Person)
            .Has("Salt Board", EntityType.Organization).Has("Reed Board", EntityType.Organization).Has("Oskria", EntityType.State)
            .Says("Mara Velt", "said", "Ilo Dorn speaks for Oskria", targets: ["Ilo Dorn"])
            .Relates("Mara Velt", RelationTypes.Leads, "Salt Board", "led the Salt Board from 2020 to 2024", from: "2020", to: "2024", ended: true)
            .Relates("Mara Velt", RelationTypes.Leads, "Reed Board", "leads the Reed Board since May 2024", from: "2024-05")
            .Relates("Ilo Dorn", RelationTypes.Represents, "Oskria", "Ilo Dorn speaks for Oskria", claimedIn: "Ilo Dorn speaks for Oskria", confidence: 0.95);

    private static int[] RelationsPerParent(RelationAnchor anchor) => anchor switch
    {
        RelationAnchor.Subject => [3, 2, 0, 0, 0, 0],
        RelationAnchor.Object => [0, 0, 2, 0, 0, 0],
        RelationAnchor.Either => [3, 2, 2, 0, 0, 0],
        RelationAnchor.Article => [0, 0, 0, 3, 0, 0],
        _ => [0, 0, 0, 0, 1, 0],
    };

    private async Task<List<string>> TypesAsync(RelationFilter filter, AsOf asOf = default) =>
        [.. (await Store.ListRelationsAsync(filter, Top(), asOf, Cancellation)).Items.Select(relation => relation.Type.Name)];
}
