using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    [Fact]
    public async Task The_same_question_at_an_earlier_moment_has_the_same_answer_whatever_came_since()
    {
        var moments = new List<(AsOf Moment, string Dump)>();
        async Task Remember()
        {
            moments.Add((Moment(), await DumpAsync()));
            Clock.Advance(TimeSpan.FromMinutes(1));
        }

        await Remember();
        var receipt = await WriteAsync(Samples.Wire());
        await Remember();
        await WriteAsync(Samples.Reply());
        await Remember();
        await WriteAsync(OtherSpelling());
        await Remember();
        var judgement = await JudgeAsync(Verdict.Same);
        await Remember();
        await WriteAsync(Corrected());
        await Remember();
        await Store.RetractArticleAsync(receipt.ArticleId, "editor", "for the test", Cancellation);
        await Remember();
        await Store.UndoJudgementAsync(judgement.Id, "editor", null, Cancellation);
        await Remember();
        await WriteAsync(Samples.Wire("https://wire.example/2"));
        await Remember();

        foreach (var (moment, dump) in moments)
            Assert.Equal(dump, await DumpAsync(moment));
        Assert.Equal(9, moments.Select(pair => pair.Dump).Distinct().Count());
    }

    [Fact]
    public async Task Filters_counts_and_search_answer_as_of_the_moment_too()
    {
        await WriteAsync(Samples.Wire());
        var moment = Moment();
        await WriteAllAsync(Samples.Reply(), Samples.Wire("https://gazette.example/1", source: "Oskria Gazette"));

        async Task<object> AskAsync(AsOf asOf) => new
        {
            Found = string.Join(',', (await Store.ListEntitiesAsync(new() { Search = "osk" }, EntityOrder.MostMentioned, Top(), asOf, Cancellation)).Items.Select(entity => entity.Name)),
            Said = (await Store.ListStatementsAsync(new() { Text = "promise", MinSources = 1 }, StatementOrder.Default, Top(withTotal: true), asOf, Cancellation)).Total,
            Shared = (await Store.ListStatementsAsync(new() { MinSources = 2 }, StatementOrder.Default, Top(withTotal: true), asOf, Cancellation)).Total,
            Stats = (await Store.GetStatementStatsAsync(StatementFilter.All, [StatementDimension.Source], 5, asOf, Cancellation)).Count,
            Edges = (await Store.GetEdgesAsync([Body("Lake Council")], Enum.GetValues<EdgeKind>(), 10, asOf, Cancellation))[Body("Lake Council")].Edges.Count,
        };

        Assert.Equal(new { Found = "Oskria", Said = (int?)1, Shared = (int?)0, Stats = 1, Edges = 2 }, await AskAsync(moment));
        Assert.Equal(new { Found = "Oskria,Oskria Gazette", Said = (int?)2, Shared = (int?)4, Stats = 2, Edges = 3 }, await AskAsync(AsOf.Now));
    }

    [Fact]
    public async Task Recording_times_never_run_backwards()
    {
        await WriteAsync(Samples.Wire());
        var first = (await StatementAsync("Ilo Dorn had broken his promise")).RecordedAt;

        await using var late = database.Open(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(DateTimeOffset.UnixEpoch));
        await late.InitializeAsync(Cancellation);
        await late.WriteAsync([Samples.Reply().Facts()], Cancellation);

        Assert.True((await StatementAsync("I keep my word")).RecordedAt >= first);
    }

    [Fact]
    public async Task What_was_written_is_there_after_the_store_is_opened_again()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply());
        var before = await DumpAsync();

        await Store.DisposeAsync();
        Store = await OpenAsync();

        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task Preparing_a_database_again_changes_nothing()
    {
        await WriteAsync(Samples.Wire());
        var before = await DumpAsync();

        await Store.InitializeAsync(Cancellation);
        await Store.PingAsync(Cancellation);

        Assert.Equal(before, await DumpAsync());
    }
}
