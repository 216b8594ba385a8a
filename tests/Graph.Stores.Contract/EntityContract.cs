using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    [Fact]
    public async Task Entities_come_by_id_and_by_Wikidata_id()
    {
        await WriteAsync(new ArticleDraft("https://wire.example/q", "Oskria is far.").Has("Oskria", EntityType.State, wikidataId: "Q999999999"));

        var byId = await Store.GetEntitiesAsync([State("Oskria"), "e_nothing"], AsOf.Now, Cancellation);
        var byWikidata = await Store.GetEntitiesByWikidataAsync(["Q999999999", "Q1"], AsOf.Now, Cancellation);

        Assert.Equal(new Entity(State("Oskria"), EntityType.State, "Oskria", "Q999999999", null, Clock.GetUtcNow()), byId.Values.Single());
        Assert.Equal(byId.Values.Single(), byWikidata["Q999999999"]);
    }

    [Fact]
    public async Task An_entity_held_already_stays_as_it_was_first_written()
    {
        await WriteAsync(Samples.Wire());
        var before = (await Store.GetEntitiesAsync([Person("Mara Velt")], AsOf.Now, Cancellation)).Values.Single();

        await WriteAsync(Samples.Reply());

        Assert.Equal(before, (await Store.GetEntitiesAsync([Person("Mara Velt")], AsOf.Now, Cancellation)).Values.Single());
    }

    [Fact]
    public async Task A_name_leads_to_all_that_go_by_it_the_most_written_about_first()
    {
        await WriteAllAsync(
            Samples.Wire(), Samples.Reply(),
            new ArticleDraft("https://wire.example/goal", "Ilo Dorn scored twice.").Has("Ilo Dorn", EntityType.Person, entityId: Person("the goalkeeper")));

        var matches = (await Store.FindByNamesAsync(["ilo dorn", "nobody"], null, AsOf.Now, Cancellation));

        Assert.Equal(["ilo dorn"], matches.Keys);
        Assert.Equal([(Person("Ilo Dorn"), 2), (Person("the goalkeeper"), 1)], matches["ilo dorn"].Select(match => (match.Entity.Id, match.Articles)));
    }

    [Fact]
    public async Task The_articles_of_a_name_are_those_of_each_way_of_writing_it()
    {
        await WriteAllAsync(
            new ArticleDraft("https://wire.example/sail", "Société du Lac sails.").Has("Société du Lac", EntityType.Organization, entityId: Body("the yacht club")),
            new ArticleDraft("https://wire.example/row", "SOCIETE DU LAC rows.").Has("SOCIETE DU LAC", EntityType.Organization, entityId: Body("the yacht club")));

        var match = Assert.Single((await Store.FindByNamesAsync(["societe du lac"], null, AsOf.Now, Cancellation))["societe du lac"]);

        Assert.Equal((Body("the yacht club"), 2), (match.Entity.Id, match.Articles));
    }

    [Fact]
    public async Task Of_a_name_that_many_bear_as_many_are_found_as_are_asked_for()
    {
        await WriteAllAsync([.. Enumerable.Range(0, 40).Select(number =>
            new ArticleDraft($"https://wire.example/dorn-{number}", "Ilo Dorn scored.").Has("Ilo Dorn", EntityType.Person, entityId: Person($"player {number % 39}")))]);

        var all = (await Store.FindByNamesAsync(["ilo dorn"], null, AsOf.Now, Cancellation))["ilo dorn"];
        var two = (await Store.FindByNamesAsync(["ilo dorn"], 2, AsOf.Now, Cancellation))["ilo dorn"];

        Assert.Equal(39, all.Count);
        Assert.Equal(Person("player 0"), all[0].Entity.Id);
        Assert.Equal(all.Take(2), two);
    }

    [Fact]
    public async Task Another_name_leads_to_the_same_entity()
    {
        await WriteAsync(new ArticleDraft("https://wire.example/lc", "The Lake Council (LC) met.")
            .Has("Lake Council", EntityType.Organization).AlsoCalled("Lake Council", "LC", NameKind.Acronym));

        var match = (await Store.FindByNamesAsync(["lc"], null, AsOf.Now, Cancellation))["lc"].Single();

        Assert.Equal((Body("Lake Council"), NameKind.Acronym, "LC"), (match.Entity.Id, match.Kind, match.Name));
    }

    [Fact]
    public async Task A_key_leads_to_names_spelt_otherwise_and_to_names_in_other_scripts()
    {
        await WriteAllAsync(
            new ArticleDraft("https://wire.example/one", "Andrey Halin rested.").Has("Andrey Halin", EntityType.Person),
            new ArticleDraft("https://wire.example/two", "Андрей Халин rested. Andrey Halin slept.").Has("Andrey Halin", EntityType.Person).AlsoCalled("Andrey Halin", "Андрей Халин", NameKind.Transliteration),
            new ArticleDraft("https://wire.example/three", "أندريه حالين rested.").Has("أندريه حالين", EntityType.Person));

        var spelt = await Store.FindByKeysAsync(NameKeys.ToFindSpellings("Andrei Khalin"), null, AsOf.Now, Cancellation);
        var none = await Store.FindByKeysAsync(NameKeys.ToFindSpellings("Mara Velt"), null, AsOf.Now, Cancellation);
        var first = await Store.FindByKeysAsync(["s:andrei halin"], 1, AsOf.Now, Cancellation);

        Assert.Equal([(Person("Andrey Halin"), "Andrey Halin", 2)], spelt["s:andrei halin"].Select(match => (match.Entity.Id, match.Name, match.Articles)));
        Assert.Contains(spelt, pair => pair.Value.Any(match => match.Entity.Id == Person("أندريه حالين")));
        Assert.Empty(none);
        Assert.Equal(spelt["s:andrei halin"], first["s:andrei halin"]);
        Assert.Equal(Person("Andrey Halin"), (await Store.FindByNamesAsync([FoldedText.FoldName("Андрей Халин")], null, AsOf.Now, Cancellation)).Values.Single().Single().Entity.Id);
        Assert.Equal(["Andrey Halin"], await NamesAsync(new() { Search = "халин" }));
    }

    [Fact]
    public async Task A_key_leads_from_initials_to_the_acronym_and_back()
    {
        await WriteAsync(new ArticleDraft("https://wire.example/hc", "The Harbour Council of Lowmark met. The HCL agreed.")
            .Has("Harbour Council of Lowmark", EntityType.Organization).Has("HCL", EntityType.Organization).AlsoCalled("HCL", "HCL", NameKind.Acronym));

        var byAcronym = await Store.FindByKeysAsync(NameKeys.ToFindAcronyms("HCL", NameKind.Acronym), null, AsOf.Now, Cancellation);
        var byName = await Store.FindByKeysAsync(["a:hcl"], null, AsOf.Now, Cancellation);

        Assert.Equal((Body("HCL"), Body("Harbour Council of Lowmark")), (byAcronym["a:hcl"].Single().Entity.Id, byAcronym["i:hcl"].Single().Entity.Id));
        Assert.Equal(Body("HCL"), byName.Values.Single().Single().Entity.Id);
    }

    [Fact]
    public async Task A_key_leads_at_an_earlier_moment_to_whom_it_led_then()
    {
        var receipt = await WriteAsync(new ArticleDraft("https://wire.example/one", "Andrey Halin rested.").Has("Andrey Halin", EntityType.Person));
        var moment = Moment();
        Clock.Advance(TimeSpan.FromMinutes(1));
        await WriteAsync(new ArticleDraft("https://wire.example/two", "Andrei Halin rested.").Has("Andrei Halin", EntityType.Person));
        await Store.RetractArticleAsync(receipt.ArticleId, "editor", "for the test", Cancellation);

        async Task<string> FindAsync(AsOf asOf) => (await Store.FindByKeysAsync(["s:andrei halin"], null, asOf, Cancellation)).Values.Single().Single().Entity.Id;

        Assert.Equal(Person("Andrey Halin"), await FindAsync(moment));
        Assert.Equal(Person("Andrei Halin"), await FindAsync(AsOf.Now));
    }

    [Fact]
    public async Task Names_tell_how_often_and_where_they_were_seen()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply());

        var names = (await Store.GetNamesAsync([Body("Lake Council")], AsOf.Now, Cancellation))[Body("Lake Council")];

        var name = Assert.Single(names);
        Assert.Equal(("Lake Council", NameKind.Full, 3, 2), (name.Text, name.Kind, name.Count, name.Articles));
        Assert.Equal(new[] { Samples.Wire().Facts().Article.Id, Samples.Reply().Facts().Article.Id }.Order(StringComparer.Ordinal), name.ArticleIds);
    }

    [Fact]
    public async Task Entities_are_found_by_the_beginnings_of_words_of_one_name()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply());

        Assert.Equal(["Mara Velt"], await NamesAsync(new() { Search = "VEL mar" }));
        Assert.Equal(["Oskria", "Oskria Gazette"], await NamesAsync(new() { Search = "osk" }));
        Assert.Equal(["Oskria"], await NamesAsync(new() { Search = "osk", Types = [EntityType.State] }));
        Assert.Empty(await NamesAsync(new() { Search = "mara dorn" }));
        Assert.Equal(await NamesAsync(EntityFilter.All), await NamesAsync(new() { Search = "\"*" }));
    }

    [Fact]
    public async Task Entities_are_paged_by_name_and_by_how_much_is_said()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply());

        Assert.Equal(["Ilo Dorn", "Lake Council", "Mara Velt", "Oskria", "Oskria Gazette", "Varenna Wire"], await NamesAsync(EntityFilter.All));
        Assert.Equal("Ilo Dorn", (await OrderedAsync(EntityOrder.MostTalkedAbout))[0]);
        Assert.Equal(["Ilo Dorn", "Mara Velt", "Varenna Wire"], (await OrderedAsync(EntityOrder.MostSaid))[..3].Order(StringComparer.Ordinal));
        Assert.Equal("Varenna Wire", (await OrderedAsync(EntityOrder.MostSaid))[2]);
        Assert.Equal("Oskria Gazette", (await OrderedAsync(EntityOrder.MostMentioned))[^1]);
        foreach (var order in Enum.GetValues<EntityOrder>())
        {
            var walked = await WalkAsync(page => Store.ListEntitiesAsync(EntityFilter.All, order, page, AsOf.Now, Cancellation), 2);
            Assert.Equal(await OrderedAsync(order), walked.Select(entity => entity.Name));
        }
    }

    [Fact]
    public async Task Counts_follow_what_is_shown()
    {
        var receipt = await WriteAsync(Samples.Wire());
        await WriteAsync(Samples.Reply());

        var counts = await Store.GetCountsAsync([Person("Mara Velt"), Person("Ilo Dorn"), "e_nothing"], AsOf.Now, Cancellation);
        await Store.RetractArticleAsync(receipt.ArticleId, "editor", "for the test", Cancellation);
        var after = await Store.GetCountsAsync([Person("Mara Velt")], AsOf.Now, Cancellation);

        Assert.Equal(new EntityCounts(2, 0, 0, 2, 2), counts[Person("Mara Velt")]);
        Assert.Equal(new EntityCounts(2, 3, 0, 3, 2), counts[Person("Ilo Dorn")]);
        Assert.Equal(EntityCounts.None, counts.GetValueOrDefault("e_nothing", EntityCounts.None));
        Assert.Equal(new EntityCounts(0, 0, 0, 1, 1), after[Person("Mara Velt")]);
    }

    [Fact]
    public async Task An_entity_whose_only_article_is_retracted_is_no_longer_listed()
    {
        var receipt = await WriteAsync(Samples.Wire());
        await WriteAsync(Samples.Reply());
        await Store.RetractArticleAsync(receipt.ArticleId, "editor", "for the test", Cancellation);

        Assert.DoesNotContain("Oskria", await NamesAsync(EntityFilter.All));
        Assert.False((await Store.FindByNamesAsync(["oskria"], null, AsOf.Now, Cancellation)).ContainsKey("oskria"));
    }

    [Fact]
    public async Task Mentions_of_an_entity_are_paged_by_article_and_place()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply());
        string[] ids = [Body("Lake Council"), "e_nothing"];

        var pages = await Store.GetMentionPagesAsync(ids, Top(2, withTotal: true), AsOf.Now, Cancellation);
        var rest = (await Store.GetMentionPagesAsync(ids, Top(2, pages[ids[0]].Cursors[1]), AsOf.Now, Cancellation))[ids[0]];

        Assert.Equal((3, true, 0), (pages[ids[0]].Total, pages[ids[0]].HasNext, pages[ids[1]].Total));
        Assert.Single(rest.Items);
        Assert.Equal(3, pages[ids[0]].Items.Concat(rest.Items).DistinctBy(mention => mention.Id).Count());
        Assert.All(rest.Items, mention => Assert.Equal(MentionKind.Name, mention.Kind));
    }

    [Fact]
    public async Task A_mention_tells_by_which_rule_its_chain_was_taken_for_the_entity_and_how_surely()
    {
        var written = Samples.Wire().Facts();
        await WriteAsync(Samples.Wire());
        var chains = written.Chains.ToDictionary(chain => chain.Id, chain => new ChainAssignment(chain.AssignedBy, chain.Score));

        var ofVersion = (await Store.GetMentionsByVersionAsync([written.Version.Id], AsOf.Now, Cancellation))[written.Version.Id];
        var ofEntity = (await Store.GetMentionPagesAsync([Body("Lake Council")], Top(), AsOf.Now, Cancellation))[Body("Lake Council")].Items;

        Assert.NotEmpty(ofEntity);
        Assert.All(ofVersion.Concat(ofEntity), mention => Assert.Equal(chains[mention.ChainId], mention.Assignment));
    }

    private async Task<List<string>> NamesAsync(EntityFilter filter) =>
        [.. (await Store.ListEntitiesAsync(filter, EntityOrder.Name, Top(), AsOf.Now, Cancellation)).Items.Select(entity => entity.Name)];

    private async Task<List<string>> OrderedAsync(EntityOrder order) =>
        [.. (await Store.ListEntitiesAsync(EntityFilter.All, order, Top(), AsOf.Now, Cancellation)).Items.Select(entity => entity.Name)];
}
