using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Core.Stores;
using Graph.Extraction.Reference;
using Graph.Ingestion.Articles;
using Graph.Ingestion.Chains;
using Graph.Ingestion.Facts;
using Graph.Ingestion.Identity;
using Graph.Ingestion.Reference;
using Graph.Ingestion.Tests.Stores;

namespace Graph.Ingestion.Tests.Identity;

/// <summary>Who is matched to whom, on invented people of an invented region.</summary>
public sealed class IdentityResolverTests : IAsyncLifetime
{
    private TemporaryGraph graph = null!;
    private readonly List<string> asked = [];
    private int articles;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => graph = await TemporaryGraph.CreateAsync();

    public ValueTask DisposeAsync() => graph.DisposeAsync();

    [Fact]
    public async Task A_person_of_one_full_name_and_one_office_is_one()
    {
        var first = await WriteAsync(PresidentOfVarenna);
        var second = await WriteAsync(PresidentOfVarenna);

        Assert.Equal(first["Mara Velt"], second["Mara Velt"]);
    }

    [Fact]
    public async Task Two_people_of_one_name_stay_two()
    {
        var president = await WriteAsync(PresidentOfVarenna);
        var keeper = await WriteAsync(draft => draft.Relate(
            draft.Add(EntityType.Person, "Mara Velt"), RelationTypes.MemberOf, draft.Add(EntityType.Organization, "Hask Rovers")));

        Assert.NotEqual(president["Mara Velt"], keeper["Mara Velt"]);
    }

    [Fact]
    public async Task An_article_with_an_office_is_led_to_the_one_of_two_who_holds_it()
    {
        var president = await WriteAsync(PresidentOfVarenna);
        await WriteAsync(draft => draft.Relate(
            draft.Add(EntityType.Person, "Mara Velt"), RelationTypes.MemberOf, draft.Add(EntityType.Organization, "Hask Rovers")));

        var third = await WriteAsync(PresidentOfVarenna);

        Assert.Equal(president["Mara Velt"], third["Mara Velt"]);
    }

    [Fact]
    public async Task A_name_that_two_bear_leads_to_neither()
    {
        var president = await WriteAsync(PresidentOfVarenna);
        var keeper = await WriteAsync(draft => draft.Relate(
            draft.Add(EntityType.Person, "Mara Velt"), RelationTypes.MemberOf, draft.Add(EntityType.Organization, "Hask Rovers")));

        var bare = await WriteAsync(draft => draft.Add(EntityType.Person, "Mara Velt"));

        Assert.DoesNotContain(bare["Mara Velt"], (string[])[president["Mara Velt"], keeper["Mara Velt"]]);
    }

    [Fact]
    public async Task Whom_nearly_every_article_means_by_a_name_the_next_means_too()
    {
        var president = await WriteAsync(PresidentOfVarenna);
        for (var more = 1; more < 20; more++)
            await WriteAsync(PresidentOfVarenna);
        await WriteAsync(draft => draft.Relate(
            draft.Add(EntityType.Person, "Mara Velt"), RelationTypes.MemberOf, draft.Add(EntityType.Organization, "Hask Rovers")));

        var bare = await WriteAsync(draft => draft.Add(EntityType.Person, "Mara Velt"));

        Assert.Equal(president["Mara Velt"], bare["Mara Velt"]);
    }

    [Fact]
    public async Task Of_two_who_bear_a_name_the_company_that_one_keeps_tells_whom_an_article_means()
    {
        await WriteAsync(PresidentOfVarenna);
        var keeper = await WriteAsync(KeeperAmongPlayers);

        var bare = await WriteAsync(draft =>
        {
            draft.Add(EntityType.Person, "Mara Velt");
            draft.Add(EntityType.Person, "Ilo Dorn");
            draft.Add(EntityType.Person, "Tessa Ruhn");
        });

        Assert.Equal(keeper["Mara Velt"], bare["Mara Velt"]);
    }

    [Fact]
    public async Task One_common_acquaintance_may_be_chance()
    {
        await WriteAsync(PresidentOfVarenna);
        var keeper = await WriteAsync(KeeperAmongPlayers);

        var bare = await WriteAsync(draft =>
        {
            draft.Add(EntityType.Person, "Mara Velt");
            draft.Add(EntityType.Person, "Ilo Dorn");
        });

        Assert.NotEqual(keeper["Mara Velt"], bare["Mara Velt"]);
    }

    [Fact]
    public async Task A_claimed_office_identifies_nobody()
    {
        var president = await WriteAsync(PresidentOfVarenna);

        var claimed = await WriteAsync(draft => draft.Relate(
            draft.Add(EntityType.Person, "Mara Velt"), RelationTypes.HeadOfStateOf, draft.Add(EntityType.State, "Oskria"),
            "president", basis: RelationBasis.Claimed));

        Assert.Equal(president["Mara Velt"], claimed["Mara Velt"]);
    }

    [Fact]
    public async Task A_surname_alone_matches_nobody()
    {
        var first = await WriteAsync(draft => draft.Add(EntityType.Person, "Velt"));
        var second = await WriteAsync(draft => draft.Add(EntityType.Person, "Velt"));

        Assert.NotEqual(first["Velt"], second["Velt"]);
    }

    [Fact]
    public async Task A_name_is_compared_without_accents_and_case()
    {
        var first = await WriteAsync(draft => draft.Add(EntityType.Organization, "Société du Lac"));
        var second = await WriteAsync(draft => draft.Add(EntityType.Organization, "SOCIETE DU LAC"));

        Assert.Equal(first["Société du Lac"], second["SOCIETE DU LAC"]);
    }

    [Fact]
    public async Task A_body_and_a_place_of_one_name_stay_two()
    {
        var body = await WriteAsync(draft => draft.Add(EntityType.Organization, "Selm"));
        var place = await WriteAsync(draft => draft.Add(EntityType.Place, "Selm"));

        Assert.NotEqual(body["Selm"], place["Selm"]);
    }

    [Fact]
    public async Task Groups_match_nobody()
    {
        var first = await WriteAsync(draft => draft.Add(EntityType.Group, "press staff of the council"));
        var second = await WriteAsync(draft => draft.Add(EntityType.Group, "press staff of the council"));

        Assert.NotEqual(first["press staff of the council"], second["press staff of the council"]);
    }

    [Fact]
    public async Task What_the_reference_facts_know_is_known_by_their_id()
    {
        var first = await WriteAsync(draft => draft.Add(EntityType.State, "Kazakhstan", "Q232"));
        var second = await WriteAsync(draft => draft.Add(EntityType.State, "Republic of Kazakhstan", "Q232"));

        Assert.Equal(Entity.IdOfWikidata("Q232"), first["Kazakhstan"]);
        Assert.Equal(first["Kazakhstan"], second["Republic of Kazakhstan"]);
    }

    [Fact]
    public async Task An_event_is_known_by_its_name_its_organiser_and_its_day()
    {
        var first = await WriteAsync(draft => Summit(draft, "2031-03-04"));
        var same = await WriteAsync(draft => Summit(draft, "2031-03-04"));
        var next = await WriteAsync(draft => Summit(draft, "2032-03-04"));
        var bare = await WriteAsync(draft => draft.Add(EntityType.Event, "Lake summit"));

        Assert.Equal(first["Lake summit"], same["Lake summit"]);
        Assert.NotEqual(first["Lake summit"], next["Lake summit"]);
        Assert.NotEqual(first["Lake summit"], bare["Lake summit"]);
    }

    [Fact]
    public async Task Two_chains_of_one_article_are_never_made_one_by_name()
    {
        await WriteAsync(draft => draft.Add(EntityType.Person, "Mara Velt"));

        var ids = await WriteAllAsync(draft =>
        {
            draft.Add(EntityType.Person, "Mara Velt");
            draft.Add(EntityType.Person, "Mara Velt");
        });

        Assert.Equal(2, ids.Select(pair => pair.EntityId).Distinct().Count());
    }

    [Fact]
    public async Task A_name_spelt_otherwise_is_one_where_an_office_speaks_for_it()
    {
        var first = await WriteAsync(draft => MinisterOfOskria(draft, "Andrey Halin"));
        var second = await WriteAsync(draft => MinisterOfOskria(draft, "Andrei Halin"));

        Assert.Equal(first["Andrey Halin"], second["Andrei Halin"]);
    }

    [Fact]
    public async Task A_name_spelt_otherwise_alone_makes_two()
    {
        var first = await WriteAsync(draft => draft.Add(EntityType.Person, "Andrey Halin"));
        var second = await WriteAsync(draft => draft.Add(EntityType.Person, "Andrei Halin"));

        Assert.NotEqual(first["Andrey Halin"], second["Andrei Halin"]);
    }

    [Theory]
    [InlineData("Андрей Халин")]
    [InlineData("Andrej Halin")]
    [InlineData("أندريه حالين")]
    public async Task A_name_in_another_script_or_custom_is_one_where_an_office_speaks_for_it(string other)
    {
        var first = await WriteAsync(draft => MinisterOfOskria(draft, "Andrei Khalin"));
        var second = await WriteAsync(draft => MinisterOfOskria(draft, other));

        Assert.Equal(first["Andrei Khalin"], second[other]);
    }

    [Fact]
    public async Task Two_ministers_of_one_surname_stay_two()
    {
        var first = await WriteAsync(draft => MinisterOfOskria(draft, "Andrey Halin"));
        var second = await WriteAsync(draft => MinisterOfOskria(draft, "Anton Halin"));

        Assert.NotEqual(first["Andrey Halin"], second["Anton Halin"]);
        Assert.Empty(asked);
    }

    [Theory]
    [InlineData("2031-03-04", "2031-09-04", 0)]
    [InlineData("2025-03-04", "2031-03-04", 1)]
    [InlineData("2031-03-04", "2025-03-04", 1)]
    [InlineData("2025-03-04", null, 0)]
    public async Task Another_office_is_another_person_but_years_apart_a_person_is_asked(string day, string? otherDay, int questions)
    {
        var minister = await WriteAsync(draft => MinisterOfOskria(draft, "Andrey Halin"), day);
        var chairman = await WriteAsync(
            draft => draft.Relate(draft.Add(EntityType.Person, "Andrey Halin"), RelationTypes.Chairs, draft.Add(EntityType.Organization, "Lake Council")), otherDay);

        Assert.NotEqual(minister["Andrey Halin"], chairman["Andrey Halin"]);
        Assert.Equal(questions, asked.Count);
    }

    [Fact]
    public async Task Consonants_alone_make_nobody_one()
    {
        var state = await WriteAsync(draft => CitizenOfOskria(draft, "Mahmoud Halin"));
        var other = await WriteAsync(draft => CitizenOfOskria(draft, "محمد حالين"));

        Assert.NotEqual(state["Mahmoud Halin"], other["محمد حالين"]);
        Assert.Single(asked);
    }

    [Fact]
    public async Task An_acronym_is_the_one_body_that_an_article_introduced_by_it()
    {
        var introduced = await WriteAsync(draft => draft.AddBody("Lowmark Harbour Council", "LHC"));
        var alone = await WriteAsync(draft => draft.Add(EntityType.Organization, "LHC", kind: NameKind.Acronym));
        var other = await WriteAsync(draft => draft.AddBody("Lake Health Commission", "LHC"));
        var ambiguous = await WriteAsync(draft => draft.Add(EntityType.Organization, "LHC", kind: NameKind.Acronym));

        Assert.Equal(introduced["Lowmark Harbour Council"], alone["LHC"]);
        Assert.NotEqual(introduced["Lowmark Harbour Council"], other["Lake Health Commission"]);
        Assert.DoesNotContain(ambiguous["LHC"], (string[])[alone["LHC"], other["Lake Health Commission"]]);
        Assert.Equal(2, asked.Count);
    }

    [Fact]
    public async Task Initials_alone_are_asked_about_in_either_order()
    {
        var full = await WriteAsync(draft => draft.Add(EntityType.Organization, "Lowmark Harbour Council"));
        var acronym = await WriteAsync(draft => draft.Add(EntityType.Organization, "LHC", kind: NameKind.Acronym));
        await WriteAsync(draft => draft.Add(EntityType.Organization, "MGA", kind: NameKind.Acronym));
        await WriteAsync(draft => draft.Add(EntityType.Organization, "Merrow Grain Agency"));

        Assert.NotEqual(full["Lowmark Harbour Council"], acronym["LHC"]);
        Assert.Equal(2, asked.Count);
    }

    [Fact]
    public async Task An_office_at_a_body_told_by_its_acronym_speaks_for_who_holds_it()
    {
        var full = await WriteAsync(draft => draft.Relate(draft.Add(EntityType.Person, "Ilse Haagen"), RelationTypes.Leads, draft.AddBody("Lowmark Harbour Council", "LHC"), "secretary general"));
        var acronym = await WriteAsync(draft => draft.Relate(draft.Add(EntityType.Person, "Ilse Haagen"), RelationTypes.Leads, draft.Add(EntityType.Organization, "LHC", kind: NameKind.Acronym), "Secretary-General"));
        Assert.Equal(full["Ilse Haagen"], acronym["Ilse Haagen"]);
    }

    [Fact]
    public async Task An_acronym_that_nobody_introduces_is_asked_about_a_few_times_only()
    {
        await WriteAsync(draft => draft.Add(EntityType.Organization, "Lowmark Harbour Council"));
        for (var times = 0; times < 6; times++)
            await WriteAsync(draft => draft.Add(EntityType.Organization, "LHC", kind: NameKind.Acronym));

        Assert.Equal(3, asked.Count);
    }

    [Theory]
    [InlineData("president", "2031-03-04", true)]
    [InlineData("president", null, true)]
    [InlineData("president", "2019-03-04", false)]
    [InlineData("state", "2031-03-04", true)]
    [InlineData("state", "2019-03-04", false)]
    [InlineData("state", "2036-03-04", false)]
    [InlineData("state", null, false)]
    [InlineData("nothing", "2031-03-04", false)]
    public async Task Whom_the_reference_facts_know_is_meant_where_office_or_state_and_time_agree(string told, string? day, bool isMeant)
    {
        await graph.Store.WriteAsync(ReferenceFacts.Build(PresidentsOfMerrow), Cancellation);

        var written = await WriteAsync(draft => TellOf(draft, "Sena Arl", told), day);

        Assert.Equal(isMeant, written["Sena Arl"] == Entity.IdOfWikidata("Q999999902"));
        Assert.Equal(isMeant ? 0 : 1, asked.Count);
    }

    [Fact]
    public async Task Whom_the_reference_facts_know_is_found_by_another_spelling_and_then_by_the_bare_name()
    {
        await graph.Store.WriteAsync(ReferenceFacts.Build(PresidentsOfMerrow), Cancellation);

        var spelt = await WriteAsync(draft => TellOf(draft, "Сергей Халин", "president"), "2036-03-04");
        var again = await WriteAsync(draft => TellOf(draft, "Sergey Khalin", "state"), "2036-03-05");
        var bare = await WriteAsync(draft => TellOf(draft, "Sergey Khalin", "nothing"), "2036-03-06");

        Assert.All([spelt["Сергей Халин"], again["Sergey Khalin"], bare["Sergey Khalin"]], id => Assert.Equal(Entity.IdOfWikidata("Q999999903"), id));
    }

    [Fact]
    public async Task A_namesake_in_another_office_is_nobody_whom_the_reference_facts_know()
    {
        await graph.Store.WriteAsync(ReferenceFacts.Build(PresidentsOfMerrow), Cancellation);

        var namesake = await WriteAsync(
            draft => draft.Relate(draft.Add(EntityType.Person, "Sena Arl"), RelationTypes.Chairs, draft.Add(EntityType.Organization, "Hask Rovers")), "2031-03-04");

        Assert.NotEqual(Entity.IdOfWikidata("Q999999902"), namesake["Sena Arl"]);
        Assert.Empty(asked);
    }

    private static ReferenceData PresidentsOfMerrow { get; } = new(
        [new("QM", "Merrow", "Republic of Merrow", new("Selm", "Q999999904"), "Q999999901")], [], [], [],
        [
            new("Q999999902", "Sena Arl") { Terms = [new("QM", "president", "HEAD_OF_STATE_OF", "2028", "2034")] },
            new("Q999999903", "Sergei Khalin") { Terms = [new("QM", "president", "HEAD_OF_STATE_OF", "2034")] },
        ],
        new([], []), new([], [], []), new([], []), new([], [], []));

    private static void TellOf(ReadingDraft draft, string name, string told)
    {
        var person = draft.Add(EntityType.Person, name);
        var state = told == "nothing" ? null : draft.Add(EntityType.State, "Merrow", "Q999999901");
        if (told == "president")
            draft.Relate(person, RelationTypes.HeadOfStateOf, state!, "president");
    }

    private static void CitizenOfOskria(ReadingDraft draft, string name) => draft.Relate(
        draft.Add(EntityType.Person, name), RelationTypes.CitizenOf, draft.Add(EntityType.State, "Oskria"));

    private static void MinisterOfOskria(ReadingDraft draft, string name) => draft.Relate(
        draft.Add(EntityType.Person, name), RelationTypes.MinisterOf, draft.Add(EntityType.State, "Oskria"), "foreign minister");

    private static void KeeperAmongPlayers(ReadingDraft draft)
    {
        draft.Relate(draft.Add(EntityType.Person, "Mara Velt"), RelationTypes.MemberOf, draft.Add(EntityType.Organization, "Hask Rovers"));
        draft.Add(EntityType.Person, "Ilo Dorn");
        draft.Add(EntityType.Person, "Tessa Ruhn");
    }

    private static void PresidentOfVarenna(ReadingDraft draft) => draft.Relate(
        draft.Add(EntityType.Person, "Mara Velt"), RelationTypes.HeadOfStateOf, draft.Add(EntityType.State, "Varenna"), "president");

    private static void Summit(ReadingDraft draft, string day) => draft.Relate(
        draft.Add(EntityType.Organization, "Lowmark Lake Council"), RelationTypes.Organizes, draft.Add(EntityType.Event, "Lake summit"), on: day);

    private async Task<Dictionary<string, string>> WriteAsync(Action<ReadingDraft> write, string? day = null) =>
        (await WriteAllAsync(write, day)).ToDictionary(pair => pair.Name, pair => pair.EntityId);

    /// <summary>Resolves and writes one more article; the entity of each of its chains.</summary>
    private async Task<IReadOnlyList<(string Name, string EntityId)>> WriteAllAsync(Action<ReadingDraft> write, string? day = null)
    {
        var draft = new ReadingDraft();
        write(draft);
        var submitted = new ArticleSubmission($"{++articles}", null, null, null, day, null, draft.Text, ArticleOrigin.Api);
        var article = ArticleChecks.Check(submitted).Article!;
        var chains = ArticleChains.Of(article, draft.Reading, new ReferenceNames([]));
        var assignments = await new IdentityResolver(graph.Store).ResolveAsync(chains, draft.Reading, null, Cancellation);
        await graph.Store.WriteAsync([FactsBuilder.Build(article, draft.Reading, chains, assignments)], Cancellation);
        asked.AddRange(assignments.Values.SelectMany(assignment => assignment.MayBe).Select(doubt => doubt.EntityId));
        return [.. chains.All.Select(chain => (chain.Name, assignments[chain.Id].EntityId))];
    }
}
