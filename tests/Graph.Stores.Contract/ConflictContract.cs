using System.Globalization;
using Graph.Core.Beliefs;
using Graph.Core.Entities;
using Graph.Core.Judgements;
using Graph.Core.Relations;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    [Fact]
    public async Task Two_chairs_on_one_day_name_each_other_and_both_stay()
    {
        await WriteAllAsync(Chair("Mara Velt", "2031-03-04"), Chair("Ilo Dorn", "2031-03-04"));

        var conflicts = await ConflictsAsync();

        Assert.Equal(["Ilo Dorn > Mara Velt", "Mara Velt > Ilo Dorn"], conflicts);
    }

    [Fact]
    public async Task Chairs_one_after_the_other_and_members_beside_each_other_do_not_conflict()
    {
        await WriteAllAsync(
            Chair("Mara Velt", "2031-03-04", from: "2030-01-01", to: "2031-05-01"), Chair("Ilo Dorn", "2031-06-04", from: "2031-05-01"),
            Chair("Sena Arl", "2031-07-01", type: RelationTypes.MemberOf), Chair("Ilo Dorn", "2031-07-01", type: RelationTypes.MemberOf, url: "https://wire.example/member"));

        Assert.Empty(await ConflictsAsync());
    }

    [Fact]
    public async Task What_is_over_or_has_no_known_day_conflicts_with_nothing()
    {
        await WriteAllAsync(Chair("Mara Velt", "2031-03-04", ended: true), Chair("Ilo Dorn", "2031-03-04"), Chair("Sena Arl", null));

        Assert.Empty(await ConflictsAsync());
    }

    [Fact]
    public async Task A_claim_that_contradicts_a_fact_leaves_it_as_it_was()
    {
        await WriteAsync(Chair("Mara Velt", "2031-03-04"));
        var before = (await Store.ListRelationsAsync(RelationFilter.All, Top(), AsOf.Now, Cancellation)).Items.Single();
        await WriteAsync(Claim("Sena Arl", "Ilo Dorn", "2031-03-04", "Oskria Gazette"));

        Assert.Equal(before, (await Store.GetRelationsAsync([before.Id], AsOf.Now, Cancellation))[before.Id]);
        Assert.Equal(["Ilo Dorn > Mara Velt", "Mara Velt > Ilo Dorn"], await ConflictsAsync());
    }

    [Fact]
    public async Task A_conflict_goes_with_its_evidence_or_when_both_are_one_and_an_earlier_moment_keeps_it()
    {
        await WriteAsync(Chair("Mara Velt", "2031-03-04"));
        var receipt = await WriteAsync(Chair("Ilo Dorn", "2031-03-04"));
        var moment = Moment();
        Clock.Advance(TimeSpan.FromMinutes(1));

        var judgement = await Store.JudgeAsync(new(Person("Mara Velt"), Person("Ilo Dorn"), Verdict.Same, "editor", 1, null), Cancellation);
        Assert.Empty(await ConflictsAsync());
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.UndoJudgementAsync(judgement.Id, "editor", null, Cancellation);
        Assert.Equal(2, (await ConflictsAsync()).Count);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.RetractArticleAsync(receipt.ArticleId, "editor", "not so", Cancellation);

        Assert.Empty(await ConflictsAsync());
        Assert.Equal(2, (await ConflictsAsync(moment)).Count);
    }

    [Theory]
    [InlineData("2031-04-01", "Ilo Dorn Known")]
    [InlineData("2031-05-20", "Mara Velt Possible")]
    [InlineData("2031-06-15", "Mara Velt Known")]
    [InlineData("2033-01-01", "Mara Velt Possible")]
    [InlineData("1990-01-01", "Ilo Dorn Possible,Mara Velt Possible")]
    public async Task An_office_is_over_from_the_report_that_says_so_and_from_the_day_on_that_another_holds_it(string day, string holders)
    {
        await WriteAllAsync(
            Chair("Ilo Dorn", "2031-03-04"), Chair("Ilo Dorn", "2031-04-20", url: "https://wire.example/again"), Chair("Ilo Dorn", "2031-05-10", ended: true, url: "https://wire.example/former"),
            Chair("Mara Velt", "2031-06-01"), Chair("Mara Velt", "2031-07-01", url: "https://wire.example/still"));

        Assert.Equal(holders, string.Join(',', await HoldersAsync(day)));
    }

    [Theory]
    [InlineData("foreign minister", "defence minister", "Ilo Dorn Possible")]
    [InlineData("foreign minister", "deputy foreign minister", "Ilo Dorn Possible")]
    [InlineData("foreign minister", "minister of foreign affairs", "")]
    [InlineData("defense minister", "Minister of Defence", "")]
    [InlineData("foreign minister", "minister", "")]
    [InlineData("foreign minister", null, "")]
    [InlineData("chairman", "honorary chairman", "Ilo Dorn Possible", "CHAIRS")]
    [InlineData("chair", "chairwoman", "", "CHAIRS")]
    public async Task The_end_of_one_office_of_a_person_ends_no_other(string held, string? over, string holders, string type = "MINISTER_OF")
    {
        await WriteAllAsync(
            Chair("Ilo Dorn", "2031-03-04", type: RelationTypes.Get(type), office: held),
            Chair("Ilo Dorn", "2031-05-10", ended: true, type: RelationTypes.Get(type), office: over, url: "https://wire.example/former"));

        Assert.Equal(holders, string.Join(',', await HoldersAsync("2031-06-01", type: type)));
    }

    [Theory]
    [InlineData("2026-06-01", "Ilo Dorn Known")]
    [InlineData("2029-06-01", "Mara Velt Known")]
    [InlineData("2032-06-01", "Sena Arl Possible")]
    public async Task Whoever_held_an_office_before_does_not_end_the_time_of_who_came_after(string day, string holder)
    {
        await WriteAllAsync(
            Chair("Ilo Dorn", null, from: "2025", to: "2028", ended: true), Chair("Mara Velt", null, from: "2028", to: "2031", ended: true), Chair("Sena Arl", null, from: "2031"));

        Assert.Equal([holder], await HoldersAsync(day));
    }

    [Theory]
    [InlineData("1990-01-01", "")]
    [InlineData("2028-06-01", "")]
    [InlineData("2031-03-04", "Mara Velt Known")]
    public async Task A_report_without_dates_is_of_the_time_in_office_that_is_known_with_dates(string day, string holders)
    {
        await WriteAllAsync(Chair("Mara Velt", null, from: "2029"), Chair("Mara Velt", "2031-03-04", url: "https://wire.example/undated"));

        Assert.Equal(holders, string.Join(',', await HoldersAsync(day)));
    }

    [Fact]
    public async Task A_claim_ends_nobodys_office_and_an_earlier_moment_has_its_own_holders()
    {
        await WriteAllAsync(Chair("Ilo Dorn", "2031-03-04"));
        var moment = Moment();
        Clock.Advance(TimeSpan.FromMinutes(1));
        await WriteAsync(Claim("Sena Arl", "Mara Velt", "2031-04-04", "Oskria Gazette"));

        Assert.Equal(["Ilo Dorn Possible", "Mara Velt Possible"], await HoldersAsync("2031-05-01"));
        await WriteAsync(Chair("Mara Velt", "2031-04-05"));
        Assert.Equal(["Mara Velt Possible"], await HoldersAsync("2031-05-01"));
        Assert.Equal(["Ilo Dorn Possible"], await HoldersAsync("2031-05-01", moment));
    }

    [Theory]
    [InlineData("2031-03-04", "Mara Velt Known")]
    [InlineData("2031-03-06", "Mara Velt Possible,Ilo Dorn Possible")]
    public async Task Who_is_merely_claimed_to_hold_an_office_is_never_known_to_and_stands_behind_who_is_stated_to(string day, string holders)
    {
        await WriteAllAsync(
            Chair("Mara Velt", "2031-03-04"), Claim("Sena Arl", "Ilo Dorn", "2031-03-04", "Oskria Gazette"), Claim("Sena Arl", "Ilo Dorn", "2031-03-06", "Merrow Courier"),
            Claim("Sena Arl", "Mara Velt", "2031-03-06", "Lowmark Post"));

        Assert.Equal(holders, string.Join(',', await HoldersInOrderAsync(day)));
    }

    [Fact]
    public async Task Belief_grows_with_origins_and_not_with_reprints()
    {
        await WriteAsync(Samples.Wire());
        var one = await BeliefAsync();
        await WriteAsync(Reprint("https://gazette.example/1", "Oskria Gazette"));
        var reprinted = await BeliefAsync();
        await WriteAsync(Samples.Wire("https://courier.example/1", source: "Merrow Courier"));
        var two = await BeliefAsync();

        // The draft's confidence is 0.8: 0.05 + 0.95 * 0.2 = 0.24 for an origin that states it.
        Assert.Equal((0.76, 1), (one.Value, one.Parts.Count), Near);
        Assert.Equal((one.Value, 1), (reprinted.Value, reprinted.Parts[0].Evidence), Near);
        Assert.Equal((1 - (0.24 * 0.24), 2), (two.Value, two.Parts.Count), Near);
    }

    [Fact]
    public async Task One_fact_of_two_who_are_one_is_counted_and_believed_by_the_reports_of_both()
    {
        var (first, second) = (Chair("Ilo Dorn", "2031-03-04", office: "chairman"), Chair("Iloh Dorn", "2031-03-05", office: "Chairman", source: "Oskria Gazette"));
        await WriteAllAsync(first, second, Chair("Ilo Dorn", "2031-03-06", office: "member", type: RelationTypes.WorksFor, url: "https://wire.example/member"));
        string[] ids = [.. new[] { first.Facts().Relations[0].Id, second.Facts().Relations[0].Id }.Order(StringComparer.Ordinal)];
        var apart = Moment();
        Clock.Advance(TimeSpan.FromMinutes(1));

        var judgement = await Store.JudgeAsync(new(Person("Ilo Dorn"), Person("Iloh Dorn"), Verdict.Same, "editor", 1, null), Cancellation);

        Assert.Equal("2 2 | 2 2 | 2", await CountedAsync(ids, AsOf.Now));
        Assert.Equal("1 1 | 1 1 | 0", await CountedAsync(ids, apart));
        Assert.Equal(ids, (await Store.GetSameRelationsAsync(ids, AsOf.Now, Cancellation))[ids[0]]);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.UndoJudgementAsync(judgement.Id, "editor", null, Cancellation);
        Assert.Equal("1 1 | 1 1 | 0", await CountedAsync(ids, AsOf.Now));
        Assert.Empty(await Store.GetSameRelationsAsync(["r_nothing"], AsOf.Now, Cancellation));
    }

    [Fact]
    public async Task Words_for_one_office_tell_one_fact()
    {
        var papers = new[] { "chairman", "Chairwoman", "chair of the board", "deputy chairman" }
            .Select((office, number) => Chair("Ilo Dorn", $"2031-03-0{number + 1}", office: office, url: $"https://wire.example/{number}", source: $"Paper {number}")).ToArray();
        await WriteAllAsync(papers);

        Assert.Equal("3 3 3 1 | 3 3 3 1 | 3", await CountedAsync([.. papers.Select(paper => paper.Facts().Relations[0].Id)], AsOf.Now));
    }

    /// <summary>Of each relation the independent sources, of each the origins of its belief, and how many have two sources.</summary>
    private async Task<string> CountedAsync(string[] ids, AsOf asOf)
    {
        var origins = await Store.CountOriginsAsync(ids, asOf, Cancellation);
        var beliefs = await Beliefs.OfRelationsAsync(Store, ids, asOf, Cancellation);
        var twice = await Store.ListRelationsAsync(new() { MinSources = 2 }, Top(), asOf, Cancellation);
        return $"{string.Join(' ', ids.Select(id => origins[id]))} | {string.Join(' ', ids.Select(id => beliefs[id].Parts.Count))} | {twice.Items.Count}";
    }

    [Fact]
    public async Task What_is_claimed_is_believed_less_than_what_is_stated_and_hearsay_less_again()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply());
        var statements = (await Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, Top(), AsOf.Now, Cancellation)).Items;
        var beliefs = await Beliefs.OfUtterancesAsync(Store, [.. statements.Select(statement => statement.UtteranceId), "u_nothing"], AsOf.Now, Cancellation);

        Distance DistanceOf(string content) => beliefs[statements.Single(statement => statement.Content == content).UtteranceId].Parts.Single().Distance;

        Assert.Equal((Distance.Stated, Distance.Claimed), (DistanceOf("Ilo Dorn denied it"), DistanceOf("it")));
        Assert.Equal(statements.Select(statement => statement.UtteranceId).Distinct().Count(), beliefs.Count);
    }

    [Fact]
    public async Task What_one_person_claims_stays_the_claim_of_one_however_many_papers_print_it()
    {
        await WriteAllAsync(
            Chair("Mara Velt", "2031-03-04"), Claim("Sena Arl", "Ilo Dorn", "2031-03-04", "Oskria Gazette"), Claim("Sena Arl", "Ilo Dorn", "2031-03-05", "Merrow Courier"),
            Claim("Sena Arl", "Ilo Dorn", "2031-03-06", "Lowmark Post"));
        var relations = (await Store.ListRelationsAsync(RelationFilter.All, Top(), AsOf.Now, Cancellation)).Items;
        var beliefs = await Beliefs.OfRelationsAsync(Store, [.. relations.Select(relation => relation.Id)], AsOf.Now, Cancellation);
        Belief BeliefOf(RelationBasis basis) => beliefs[relations.Single(relation => relation.Basis == basis).Id];

        var part = Assert.Single(BeliefOf(RelationBasis.Claimed).Parts);
        Assert.Equal((Person("Sena Arl"), Distance.Claimed, 3), (part.ClaimantId, part.Distance, part.Evidence));
        // The draft's confidence is 0.8: 0.35 + 0.65 * 0.2 * 0.2 * 0.2 for one who claims it.
        Assert.Equal(0.6448, BeliefOf(RelationBasis.Claimed).Value, 6);
        Assert.True(BeliefOf(RelationBasis.Claimed).Value < BeliefOf(RelationBasis.Stated).Value);

        await WriteAsync(Claim("Irva Fenn", "Ilo Dorn", "2031-03-07", "Varenna Wire"));
        var two = (await Beliefs.OfRelationsAsync(Store, [.. beliefs.Keys], AsOf.Now, Cancellation)).Values.Single(belief => belief.Parts.Count == 2);
        Assert.Equal([Person("Sena Arl"), Person("Irva Fenn")], two.Parts.Select(one => one.ClaimantId));
    }

    [Fact]
    public async Task A_claim_that_an_office_is_over_ends_it_for_nobody_who_is_stated_to_hold_it()
    {
        await WriteAllAsync(Chair("Mara Velt", "2031-01-05"), Claim("Ilo Dorn", "Mara Velt", "2031-02-05", "the Bay Courier", ended: true));

        Assert.Equal(["Mara Velt Possible"], await HoldersAsync("2031-02-20"));
    }

    private static ArticleDraft Claim(string claimant, string name, string on, string source, bool ended = false) =>
        new ArticleDraft($"https://claims.example/{source}/{name}", $"{claimant} said {name} chairs the Lake Council.").Published(on, source)
            .Has(claimant, EntityType.Person).Has(name, EntityType.Person).Has("Lake Council", EntityType.Organization)
            .Says(claimant, "said", $"{name} chairs the Lake Council")
            .Relates(name, RelationTypes.Chairs, "Lake Council", $"{name} chairs the Lake Council", ended: ended, claimedIn: $"{name} chairs the Lake Council");

    private static ArticleDraft Chair(
        string name, string? on, string? from = null, string? to = null, bool ended = false, RelationType? type = null, string? url = null, string? office = null, string source = "Varenna Wire") =>
        new ArticleDraft(url ?? $"https://wire.example/{name}", $"{name} is of the Lake Council.").Published(on, source)
            .Has(name, EntityType.Person).Has("Lake Council", EntityType.Organization)
            .Relates(name, type ?? RelationTypes.Chairs, "Lake Council", $"{name} is of the Lake Council", office, from: from, to: to, ended: ended);

    private async Task<IReadOnlyList<string>> ConflictsAsync(AsOf asOf = default)
    {
        var relations = (await Store.ListRelationsAsync(RelationFilter.All, Top(), asOf, Cancellation)).Items;
        var conflicts = await RelationConflicts.FindAsync(Store, [.. relations.Select(relation => relation.Id)], asOf, Cancellation);
        var names = await Store.GetEntitiesAsync([.. relations.Select(relation => relation.SubjectId)], asOf, Cancellation);
        return [.. relations.SelectMany(relation => conflicts[relation.Id], (relation, other) => $"{names[relation.SubjectId].Name} > {names[other.SubjectId].Name}").Order(StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<string>> HoldersAsync(string day, AsOf asOf = default, string type = "CHAIRS") =>
        [.. (await HoldersInOrderAsync(day, asOf, type)).Order(StringComparer.Ordinal)];

    private async Task<IReadOnlyList<string>> HoldersInOrderAsync(string day, AsOf asOf = default, string type = "CHAIRS")
    {
        var council = (await Store.FindByNamesAsync(["lake council"], null, asOf, Cancellation))["lake council"].Single().Entity.Id;
        var holders = await OfficeHolders.FindAsync(Store, council, [RelationTypes.Get(type)], DateOnly.Parse(day, CultureInfo.InvariantCulture), asOf, Cancellation);
        var names = await Store.GetEntitiesAsync([.. holders.Select(holder => holder.Relation.SubjectId)], asOf, Cancellation);
        return [.. holders.Select(holder => $"{names[holder.Relation.SubjectId].Name} {holder.Tenure}")];
    }

    private async Task<Belief> BeliefAsync()
    {
        var id = Samples.Wire().Facts().Relations[0].Id;
        return (await Beliefs.OfRelationsAsync(Store, [id, "r_nothing"], AsOf.Now, Cancellation))[id];
    }

    private static bool Near((double Value, int Count) expected, (double Value, int Count) actual) =>
        Math.Abs(expected.Value - actual.Value) < 1e-9 && expected.Count == actual.Count;
}
