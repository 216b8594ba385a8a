using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    [Fact]
    public async Task What_judges_are_unsure_of_is_listed_page_by_page_with_the_most_likely_first()
    {
        await WriteAllAsync(Samples.Wire(), OtherSpelling());
        var unlikely = await JudgeAsync(Person("Mara Velt"), Person("Ilo Dorn"), Verdict.Unsure, 0.4, "one article names both");
        var likely = await JudgeAsync(Person("Ilo Dorn"), Person("Iloh Dorn"), Verdict.Unsure, 0.75, "one letter apart");
        var middle = await JudgeAsync(Person("Mara Velt"), Person("Iloh Dorn"), Verdict.Unsure, 0.4, null);
        await JudgeAsync(Body("Lake Council"), State("Oskria"), Verdict.Different, 1, null);
        string[] expected = [likely.Id, .. new[] { unlikely.Id, middle.Id }.Order(StringComparer.Ordinal)];

        var first = await UnsureAsync(Top(2, withTotal: true));
        var second = await UnsureAsync(Top(2, first.Cursors[^1], withTotal: true));

        Assert.Equal(likely, first.Items[0]);
        Assert.Equal((true, 3, false, 3), (first.HasNext, first.Total, second.HasNext, second.Total));
        Assert.Equal(expected, first.Items.Concat(second.Items).Select(judgement => judgement.Id));
        Assert.Null((await UnsureAsync(Top())).Total);
        await Assert.ThrowsAsync<InvalidCursorException>(() => UnsureAsync(Top(2, "nothing")));
    }

    [Fact]
    public async Task What_judges_are_unsure_of_about_utterances_stands_in_the_same_list()
    {
        await WriteAllAsync(Samples.Wire(), OtherSpelling());
        var statements = (await Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, Top(), AsOf.Now, Cancellation)).Items;
        var ids = statements.Select(statement => statement.UtteranceId).Distinct().Order(StringComparer.Ordinal).ToList();
        var people = await JudgeAsync(Person("Ilo Dorn"), Person("Iloh Dorn"), Verdict.Unsure, 0.5, null);
        var likely = await JudgeAsync(ids[0], ids[1], Verdict.Unsure, 0.75, "nearly the same words");
        var unlikely = await JudgeAsync(ids[1], ids[2], Verdict.Unsure, 0.3, null);
        var before = Moment();

        var first = await UnsureAsync(Top(2, withTotal: true));
        var second = await UnsureAsync(Top(2, first.Cursors[^1]));
        Clock.Advance(TimeSpan.FromMinutes(1));
        await JudgeAsync(ids[0], ids[1], Verdict.Different, 1, null);

        Assert.Equal((3, true, false), (first.Total, first.HasNext, second.HasNext));
        Assert.Equal([likely, people, unlikely], first.Items.Concat(second.Items));
        Assert.Equal([people, unlikely], (await UnsureAsync(Top())).Items);
        Assert.Equal([likely, people, unlikely], (await UnsureAsync(Top(), before)).Items);
    }

    [Fact]
    public async Task What_a_person_decides_leaves_the_review_and_comes_back_when_undone()
    {
        await WriteAllAsync(Samples.Wire(), OtherSpelling());
        var unsure = await JudgeAsync(Person("Ilo Dorn"), Person("Iloh Dorn"), Verdict.Unsure, 0.75, null);
        var before = Moment();
        Clock.Advance(TimeSpan.FromMinutes(1));
        var decided = await JudgeAsync(Person("Ilo Dorn"), Person("Iloh Dorn"), Verdict.Same, 1, "the same office on the same day");

        Assert.Empty((await UnsureAsync(Top())).Items);
        Assert.Equal([unsure], (await UnsureAsync(Top(), before)).Items);

        await Store.UndoJudgementAsync(decided.Id, "editor", null, Cancellation);
        Assert.Equal(unsure.Id, Assert.Single((await UnsureAsync(Top())).Items).Id);
    }

    [Fact]
    public async Task Nobody_is_asked_whether_what_others_made_one_is_one_with_itself_until_it_is_two_again()
    {
        await WriteAllAsync(Samples.Wire(), OtherSpelling());
        var statements = (await Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, Top(), AsOf.Now, Cancellation)).Items;
        List<string> people = [Person("Ilo Dorn"), Person("Iloh Dorn"), Person("Mara Velt")];
        var utterances = statements.Select(statement => statement.UtteranceId).Distinct().Take(3).ToList();
        foreach (var three in new[] { people, utterances })
        {
            var waiting = await JudgeAsync(three[0], three[1], Verdict.Unsure, 0.7, null);
            await JudgeAsync(three[1], three[2], Verdict.Same, 1, null);
            Assert.Equal([waiting], (await UnsureAsync(Top())).Items);
            var before = Moment();
            Clock.Advance(TimeSpan.FromMinutes(1));
            var path = await JudgeAsync(three[0], three[2], Verdict.Same, 1, null);
            var one = await UnsureAsync(Top(withTotal: true));
            var during = Moment();
            Clock.Advance(TimeSpan.FromMinutes(1));
            await Store.UndoJudgementAsync(path.Id, "editor", null, Cancellation);

            Assert.Equal((0, 0), (one.Items.Count, one.Total));
            Assert.Equal([waiting], (await UnsureAsync(Top())).Items);
            Assert.Equal([waiting], (await UnsureAsync(Top(), before)).Items);
            Assert.Empty((await UnsureAsync(Top(), during)).Items);
            await Store.UndoJudgementAsync(waiting.Id, "editor", null, Cancellation);
        }
    }

    [Fact]
    public async Task A_DIFFERENT_across_a_path_of_SAME_is_reported_until_either_is_undone()
    {
        await WriteAllAsync(Samples.Wire(), OtherSpelling());
        await JudgeAsync(Person("Ilo Dorn"), Person("Iloh Dorn"), Verdict.Same, 1, null);
        var path = await JudgeAsync(Person("Iloh Dorn"), Person("Mara Velt"), Verdict.Same, 0.9, null);
        await JudgeAsync(Body("Lake Council"), State("Oskria"), Verdict.Different, 1, null);
        Assert.Empty(await Store.ListConflictsAsync(AsOf.Now, Cancellation));
        var before = Moment();
        Clock.Advance(TimeSpan.FromMinutes(1));
        var different = await JudgeAsync(Person("Mara Velt"), Person("Ilo Dorn"), Verdict.Different, 1, "they answered each other");
        var during = Moment();

        await AssertInConflictAsync(different, AsOf.Now);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.UndoJudgementAsync(path.Id, "editor", null, Cancellation);

        Assert.Empty(await Store.ListConflictsAsync(AsOf.Now, Cancellation));
        Assert.Empty(await Store.ListConflictsAsync(before, Cancellation));
        await AssertInConflictAsync(different, during);
    }

    [Fact]
    public async Task A_rules_judgements_come_with_the_article_and_leave_what_somebody_decided()
    {
        await WriteAllAsync(Samples.Wire(), OtherSpelling());
        var (ilo, iloh, mara) = (Person("Ilo Dorn"), Person("Iloh Dorn"), Person("Mara Velt"));
        await JudgeAsync(ilo, iloh, Verdict.Unsure, 0.5, null);
        await JudgeAsync(ilo, mara, Verdict.Different, 1, "they answered each other");

        await Store.WriteAsync([Samples.Reply().Facts() with { Connections = new() { Judgements = [new(iloh, ilo, Verdict.Same, "a rule", 0.9, null), new(ilo, mara, Verdict.Same, "a rule", 0.9, null)] } }], Cancellation);

        var judged = (await Store.GetJudgementsAsync([ilo], AsOf.Now, Cancellation))[ilo];
        Assert.Equal(
            new[] { (Verdict.Same, "a rule"), (Verdict.Different, "editor") }.Order(), judged.Select(judgement => (judgement.Verdict, judgement.By)).Order());
        Assert.Empty((await UnsureAsync(Top())).Items);
        Assert.Equal(2, (await Store.GetEntitiesAsync([ilo, iloh, mara], AsOf.Now, Cancellation)).Values.Select(entity => entity.Id).Distinct().Count());
    }

    private async Task AssertInConflictAsync(Judgement different, AsOf asOf)
    {
        var conflict = Assert.Single(await Store.ListConflictsAsync(asOf, Cancellation));
        Assert.Equal(new[] { "Ilo Dorn", "Iloh Dorn", "Mara Velt" }.Select(Person).Order(StringComparer.Ordinal), conflict.Members);
        Assert.Equal([different], conflict.Conflicts);
    }

    private Task<Page<Judgement>> UnsureAsync(PageRequest page, AsOf asOf = default) =>
        Store.ListJudgementsAsync(Verdict.Unsure, page, asOf, Cancellation);

    private Task<Judgement> JudgeAsync(string leftId, string rightId, Verdict verdict, double score, string? reason) =>
        Store.JudgeAsync(new(leftId, rightId, verdict, "editor", score, reason), Cancellation);
}
