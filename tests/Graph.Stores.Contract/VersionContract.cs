using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    [Fact]
    public async Task What_a_version_says_can_be_asked_after_it_was_replaced_and_retracted()
    {
        var (first, second) = (Samples.Wire(), Corrected());
        var receipt = await WriteAsync(first);
        await WriteAsync(second);
        await Store.RetractArticleAsync(receipt.ArticleId, "editor", "for the test", Cancellation);

        var contents = await Store.GetVersionContentsAsync([first.Facts().Version.Id, second.Facts().Version.Id, "v_nothing"], AsOf.Now, Cancellation);

        Assert.Equal(2, contents.Count);
        foreach (var facts in new[] { first.Facts(), second.Facts() })
        {
            var held = contents[facts.Version.Id];
            Assert.Equal(facts.Statements.Select(one => one.Id).Order(StringComparer.Ordinal), held.Statements.Select(one => one.Id));
            Assert.Equal(facts.Relations.Select(one => one.Id).Order(StringComparer.Ordinal), held.Relations.Select(one => one.Id));
        }
    }

    [Fact]
    public async Task A_version_that_came_later_is_not_known_before()
    {
        await WriteAsync(Samples.Wire());
        var before = Moment();
        Clock.Advance(TimeSpan.FromMinutes(1));
        await WriteAsync(Corrected());

        Assert.Empty(await Store.GetVersionContentsAsync([Corrected().Facts().Version.Id], before, Cancellation));
    }

    [Fact]
    public async Task Two_versions_differ_by_what_went_came_changed_and_was_kept()
    {
        var before = new ArticleDraft("https://wire.example/1",
                "Velt said the council had met on Monday. Velt added that Dorn was late. Velt told reporters the lake was calm.")
            .Has("Velt", EntityType.Person).Has("Dorn", EntityType.Person)
            .Says("Velt", "said", "the council had met on Monday")
            .Says("Velt", "added", "Dorn was late", targets: ["Dorn"])
            .Says("Velt", "told", "the lake was calm");
        var after = new ArticleDraft("https://wire.example/1",
                "Velt said the council had met on Tuesday. Velt told reporters the lake was calm. Dorn said nobody waited for him.")
            .Has("Velt", EntityType.Person).Has("Dorn", EntityType.Person)
            .Says("Velt", "said", "the council had met on Tuesday")
            .Says("Velt", "told", "the lake was calm")
            .Says("Dorn", "said", "nobody waited for him");
        await WriteAllAsync(before, after);
        var (first, second) = (before.Facts().Version.Id, after.Facts().Version.Id);
        var contents = await Store.GetVersionContentsAsync([first, second], AsOf.Now, Cancellation);

        var diff = VersionDiff.Of(contents[first], contents[second]);

        Assert.Equal(["Dorn was late"], diff.StatementsGone.Select(statement => statement.Content));
        Assert.Equal(["nobody waited for him"], diff.StatementsCome.Select(statement => statement.Content));
        Assert.Equal(["the lake was calm"], diff.StatementsKept.Select(statement => statement.Content));
        var changed = Assert.Single(diff.StatementsChanged);
        Assert.Equal(("the council had met on Monday", "the council had met on Tuesday"), (changed.Before.Content, changed.After.Content));
    }
}
