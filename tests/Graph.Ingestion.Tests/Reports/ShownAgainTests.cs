using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Judgements;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Ingestion.Tests.Stores;

namespace Graph.Ingestion.Tests.Reports;

/// <summary>What is shown again meets what came while it was hidden; people and places are invented.</summary>
public sealed class ShownAgainTests : IAsyncLifetime
{
    private const string Full = "Minister Yan Torv said the ferry across the gulf would be free for pupils from autumn on every weekday.";
    private const string Brief = "Minister Yan Torv said the ferry across the gulf would be free for pupils from autumn.";
    private const string Denial = "Mayor Lia Skarn denied that the ferry across the gulf would be free for pupils from autumn on every weekday.";

    private TemporaryGraph graph = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => graph = await TemporaryGraph.CreateAsync();

    public ValueTask DisposeAsync() => graph.DisposeAsync();

    [Fact]
    public async Task A_restored_article_stands_with_what_came_meanwhile_as_if_it_had_never_gone()
    {
        var first = await IngestAsync(Full, "full", "Bravik Post");
        await RetractAsync(first);
        await IngestAsync(Brief, "brief", "Tolm Post");
        await IngestAsync(Denial, "denial", "Tolm Post", "2031-01-06");

        await graph.Ingestion.RestoreArticleAsync(first, "Ana", "it was right", Cancellation);

        Assert.Single(await PeopleAsync("torv"));
        var said = await SaidAsync();
        Assert.Equal(2, said.Count);
        Assert.Single(await UtterancesOfAsync(said));
        Assert.All((await graph.Store.GetLinksAsync([.. said.Select(one => one.Id)], AsOf.Now, Cancellation)).Values, links => Assert.Equal(LinkKind.Denies, Assert.Single(links).Kind));
    }

    [Fact]
    public async Task What_joined_a_restored_article_can_be_undone_and_is_not_joined_again()
    {
        var first = await IngestAsync(Full, "full", "Bravik Post");
        await RetractAsync(first);
        await IngestAsync(Brief, "brief", "Tolm Post");
        await graph.Ingestion.RestoreArticleAsync(first, "Ana", "it was right", Cancellation);
        var person = Assert.Single(await PeopleAsync("torv"));
        var joined = (await graph.Store.GetJudgementsAsync([person.Id], AsOf.Now, Cancellation))[person.Id].Single(judgement => judgement.Verdict == Verdict.Same);

        await graph.Store.UndoJudgementAsync(joined.Id, "Ana", "two of one name", Cancellation);
        Assert.Equal(2, (await PeopleAsync("torv")).Count);
        Assert.Equal(2, (await UtterancesOfAsync(await SaidAsync())).Count);

        await RetractAsync(first);
        await graph.Ingestion.RestoreArticleAsync(first, "Ana", "it was right", Cancellation);
        Assert.Equal(2, (await PeopleAsync("torv")).Count);
    }

    [Fact]
    public async Task Retracting_and_restoring_changes_nothing_where_nothing_came()
    {
        var first = await IngestAsync(Full, "full", "Bravik Post");
        await IngestAsync(Brief, "brief", "Tolm Post");
        var person = Assert.Single(await PeopleAsync("torv"));
        var chains = (await graph.Store.GetHeldChainsAsync([first], Cancellation))[first].Where(chain => chain.EntityId == person.Id).Select(chain => chain.ChainId);
        await graph.Store.SplitEntityAsync(new(person.Id, [.. chains], "Ana", "two of one name"), Cancellation);
        var before = (await ListAsync(Verdict.Same), await ListAsync(Verdict.Unsure), (await PeopleAsync("torv")).Count);

        await RetractAsync(first);
        Assert.True(await graph.Ingestion.RestoreArticleAsync(first, "Ana", "it was right", Cancellation));

        Assert.Equal(before, (await ListAsync(Verdict.Same), await ListAsync(Verdict.Unsure), (await PeopleAsync("torv")).Count));
    }

    [Fact]
    public async Task A_new_version_of_a_retracted_article_meets_what_came_meanwhile()
    {
        await RetractAsync(await IngestAsync(Full, "full", "Bravik Post"));
        await IngestAsync(Brief, "brief", "Tolm Post");

        await IngestAsync(Full + " He spoke in Selm.", "full", "Bravik Post");

        Assert.Single(await PeopleAsync("torv"));
        Assert.Single(await UtterancesOfAsync(await SaidAsync()));
    }

    [Fact]
    public async Task The_paper_of_a_restored_article_is_the_one_whose_articles_came_meanwhile()
    {
        var first = await IngestAsync(Full, "full", "Bravik Post");
        await RetractAsync(first);
        await IngestAsync(Denial, "denial", "Bravik Post");

        await graph.Ingestion.RestoreArticleAsync(first, "Ana", "it was right", Cancellation);

        var articles = (await graph.Store.ListArticlesAsync(new(), new(5), AsOf.Now, Cancellation)).Items;
        Assert.Single((await graph.Store.GetEntitiesAsync([.. articles.Select(article => article.SourceId!)], AsOf.Now, Cancellation)).Values.Select(entity => entity.Id).Distinct());
    }

    [Fact]
    public async Task A_person_called_otherwise_meanwhile_is_asked_about()
    {
        var first = await IngestAsync("Sergey Petruk said the lake was low.", "first", "Bravik Post");
        await RetractAsync(first);
        await IngestAsync("Sergei Petruk said the mill was closed.", "second", "Tolm Post");

        await graph.Ingestion.RestoreArticleAsync(first, "Ana", "it was right", Cancellation);

        var question = Assert.Single((await graph.Store.ListJudgementsAsync(Verdict.Unsure, new(5), AsOf.Now, Cancellation)).Items);
        Assert.Equal((await PeopleAsync("petruk")).Select(person => person.Id).Order(StringComparer.Ordinal), [question.LeftId, question.RightId]);
    }

    [Fact]
    public async Task What_was_said_on_several_days_is_asked_about_as_if_the_article_had_never_gone()
    {
        const string dated = "Minister Yan Torv said on January {0} that the ferry across the gulf would be free for pupils from autumn.";
        var first = await IngestAsync(Full, "full", "Bravik Post", "2031-01-06");
        await RetractAsync(first);
        await IngestAsync(string.Format(dated, 3), "third", "Tolm Post", "2031-01-04");
        await IngestAsync(string.Format(dated, 5), "fifth", "Tolm Post", "2031-01-06");

        await graph.Ingestion.RestoreArticleAsync(first, "Ana", "it was right", Cancellation);

        Assert.Equal(3, (await UtterancesOfAsync(await SaidAsync())).Count);
        Assert.Equal(UtteranceRule.Name, Assert.Single((await graph.Store.ListJudgementsAsync(Verdict.Unsure, new(5), AsOf.Now, Cancellation)).Items).By);
    }

    [Fact]
    public async Task The_same_words_of_one_month_are_one_utterance_however_many_days_lie_between()
    {
        var first = await IngestAsync(Full, "full", "Bravik Post", "2031-01-03");
        await RetractAsync(first);
        await IngestAsync(Full + " Snow fell.", "other", "Tolm Post", "2031-01-28");

        await graph.Ingestion.RestoreArticleAsync(first, "Ana", "it was right", Cancellation);

        Assert.Single(await PeopleAsync("torv"));
        Assert.Single(await UtterancesOfAsync(await SaidAsync()));
    }

    [Fact]
    public async Task Of_two_articles_that_name_one_person_by_two_names_each_is_compared_by_its_own()
    {
        var full = await IngestAsync("Yan Torv, the mayor of Selm, said the ferry was late.", "full", "Bravik Post");
        var brief = await IngestAsync("Minister Ana Quist said the mill was closed.", "brief", "Bravik Post");
        var (torv, quist) = (Assert.Single(await PeopleAsync("torv")), Assert.Single(await PeopleAsync("quist")));
        await graph.Store.JudgeAsync(new(torv.Id, quist.Id, Verdict.Same, "Ana", 1, "a pen name"), Cancellation);
        await RetractAsync(full);
        await IngestAsync("Yan Torv, the mayor of Selm, said the ferry was full.", "other", "Tolm Post");
        Assert.Single(await PeopleAsync("torv"));

        await graph.Ingestion.RestoreArticleAsync(full, "Ana", "it was right", Cancellation);

        Assert.Single(await PeopleAsync("torv"));
        Assert.Equal((await PeopleAsync("torv"))[0].Id, (await PeopleAsync("quist"))[0].Id);
    }

    [Fact]
    public async Task Reports_that_were_not_joined_when_they_came_are_not_joined_when_they_are_shown_again()
    {
        // Closest to the second, the third agrees with the first too.
        await IngestAsync("Minister Yan Torv said the ferry across the gulf would be free for pupils from autumn on every weekday and for teachers.", "b", "Bravik Post");
        var third = await IngestAsync("Minister Yan Torv said on January 20 that the ferry across the gulf would be free for pupils from autumn on every weekday.", "c", "Vask Post", "2031-01-21");
        var first = await IngestAsync(Full, "a", "Tolm Post");
        var before = (await UtterancesOfAsync(await SaidAsync())).Select(utterance => utterance.MemberIds.Count).Order().ToList();

        await RetractAsync(third);
        await RetractAsync(first);
        await graph.Ingestion.RestoreArticleAsync(third, "Ana", "it was right", Cancellation);
        await graph.Ingestion.RestoreArticleAsync(first, "Ana", "it was right", Cancellation);

        Assert.Equal(before, (await UtterancesOfAsync(await SaidAsync())).Select(utterance => utterance.MemberIds.Count).Order());
    }

    [Fact]
    public async Task Two_people_who_were_told_apart_when_they_came_are_two_when_they_are_shown_again()
    {
        var chairman = await IngestAsync("Hodra Mill Company chairman Igor Pandrel said that the lake was low.", "a", "Bravik Post");
        var minister = await IngestAsync("Bolivian Health Minister Igor Pandrel said that the ice was thin.", "b", "Tolm Post");
        Assert.Equal(2, (await PeopleAsync("pandrel")).Count);
        await IngestAsync("Igor Pandrel said that the lake was low.", "a", "Bravik Post", "2031-01-06");
        var before = (await ListAsync(Verdict.Same), await ListAsync(Verdict.Unsure));

        foreach (var article in new[] { chairman, minister })
            await RetractAsync(article);
        foreach (var article in new[] { chairman, minister })
            await graph.Ingestion.RestoreArticleAsync(article, "Ana", "it was right", Cancellation);

        Assert.Equal(2, (await PeopleAsync("pandrel")).Count);
        Assert.Equal(before, (await ListAsync(Verdict.Same), await ListAsync(Verdict.Unsure)));
    }

    [Fact]
    public async Task What_a_retracted_article_calls_somebody_is_shown_no_more()
    {
        var first = await IngestAsync("Goalkeeper Pavla Cundrin said that the lake was low.", "a", "Bravik Post");
        await IngestAsync("Pavla Cundrin said that the ice was thin.", "b", "Tolm Post");
        Assert.Equal("goalkeeper", Assert.Single(await PeopleAsync("cundrin")).Description);
        await IngestAsync("Goalkeeper Pavla Cundrin said that the lake was very low.", "a", "Bravik Post");
        Assert.Equal("goalkeeper", Assert.Single(await PeopleAsync("cundrin")).Description);

        await RetractAsync(first);

        Assert.Null(Assert.Single(await PeopleAsync("cundrin")).Description);
    }

    [Fact]
    public async Task Whoever_is_shown_by_his_surname_alone_is_the_next_holder_of_the_office()
    {
        var first = await IngestAsync("Quintel Mill Company chairman Andrei Quintel said that the lake was low.", "a", "Hurl Post");
        await IngestAsync("Quintel Mill Company chairman Quintel said that the ice was thin.", "b", "Tolm Post");
        Assert.Single(await PeopleAsync("quintel"));
        await RetractAsync(first);
        await IngestAsync("Quintel Mill Company chairman Andrei Quintel said that the barn was full.", "c", "Vask Post");
        await graph.Ingestion.RestoreArticleAsync(first, "Ana", "it was right", Cancellation);

        Assert.Single(await PeopleAsync("quintel"));
    }

    [Fact]
    public async Task A_corrected_date_joins_what_tells_its_day_too()
    {
        await IngestAsync("Minister Yan Torv said on January 5 that the ferry across the gulf would be free for pupils from autumn.", "dated", "Tolm Post", "2031-02-28");
        await IngestAsync(Full, "full", "Bravik Post", "2031-01-06");
        Assert.Equal(2, (await UtterancesOfAsync(await SaidAsync())).Count);

        await IngestAsync("Minister Yan Torv said on January 5 that the ferry across the gulf would be free for pupils from autumn.", "dated", "Tolm Post", "2031-01-06");

        Assert.Single(await UtterancesOfAsync(await SaidAsync()));
    }

    [Fact]
    public async Task A_version_shown_again_has_the_denials_that_came_for_the_other()
    {
        var article = await IngestAsync(Full, "full", "Bravik Post");
        await IngestAsync(Full, "full", "Bravik Post", "2031-01-07");
        await IngestAsync(Denial, "denial", "Tolm Post", "2031-01-08");

        await graph.Ingestion.ShowVersionAsync(article, 1, "Ana", "the first date was right", Cancellation);

        var said = Assert.Single(await SaidAsync());
        Assert.Equal(LinkKind.Denies, Assert.Single((await graph.Store.GetLinksAsync([said.Id], AsOf.Now, Cancellation))[said.Id]).Kind);
    }

    [Fact]
    public async Task What_a_person_told_apart_stays_apart_when_a_date_is_corrected_into_another_month()
    {
        await IngestAsync(Full, "full", "Bravik Post", "2031-01-29");
        await IngestAsync(Brief, "brief", "Tolm Post", "2031-01-31");
        var utterances = (await SaidAsync()).Select(one => one.UtteranceId).ToList();
        var different = await graph.Store.JudgeAsync(new(utterances[0], utterances[1], Verdict.Different, "Ana", 1, "two speeches"), Cancellation);

        await IngestAsync(Brief, "brief", "Tolm Post", "2031-02-01");

        var parted = await UtterancesOfAsync(await SaidAsync());
        Assert.Equal(2, parted.Count);
        var carried = Assert.Single(parted[0].Judgements, judgement => parted[1].Judgements.Any(other => other.Id == judgement.Id));
        Assert.Equal((Verdict.Different, "Ana", $"As {different.Id} says of the same report with another day or source: two speeches"), (carried.Verdict, carried.By, carried.Reason));
    }

    [Fact]
    public async Task What_a_person_told_apart_follows_when_the_correction_is_taken_back()
    {
        await IngestAsync(Full, "full", "Bravik Post", "2031-01-29");
        var brief = await IngestAsync(Brief, "brief", "Tolm Post", "2031-01-31");
        await IngestAsync(Brief, "brief", "Tolm Post", "2031-02-01");
        var utterances = (await SaidAsync()).Select(one => one.UtteranceId).ToList();
        await graph.Store.JudgeAsync(new(utterances[0], utterances[1], Verdict.Different, "Ana", 1, "two speeches"), Cancellation);

        await graph.Ingestion.ShowVersionAsync(brief, 1, "Ana", "the first date was right", Cancellation);

        Assert.Equal(2, (await UtterancesOfAsync(await SaidAsync())).Count);
        Assert.Empty(await graph.Store.ListConflictsAsync(AsOf.Now, Cancellation));
    }

    [Fact]
    public async Task What_a_person_decided_last_counts_whichever_version_it_was_decided_on()
    {
        await IngestAsync(Full, "full", "Bravik Post", "2031-01-29");
        var brief = await IngestAsync(Brief, "brief", "Tolm Post", "2031-01-31");
        await JudgeSaidAsync(Verdict.Different);
        await IngestAsync(Brief, "brief", "Tolm Post", "2031-02-01");
        await JudgeSaidAsync(Verdict.Same);

        await graph.Ingestion.ShowVersionAsync(brief, 1, "Ana", "the first date was right", Cancellation);
        Assert.Single(await UtterancesOfAsync(await SaidAsync()));
        await JudgeSaidAsync(Verdict.Different);
        await graph.Ingestion.ShowVersionAsync(brief, 2, "Ana", "the second date was right", Cancellation);
        Assert.Equal(2, (await UtterancesOfAsync(await SaidAsync())).Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_person_decided_stands_when_the_article_is_retracted_and_comes_again_with_another_month(bool isUndone)
    {
        await IngestAsync(Full, "full", "Bravik Post", "2031-01-29");
        var brief = await IngestAsync(Brief, "brief", "Tolm Post", "2031-01-31");
        if (isUndone)
            await graph.Store.UndoJudgementAsync(Assert.Single(Assert.Single(await UtterancesOfAsync(await SaidAsync())).Judgements).Id, "Ana", "two speeches", Cancellation);
        else
            await JudgeSaidAsync(Verdict.Different);
        await RetractAsync(brief);

        await IngestAsync(Brief, "brief", "Tolm Post", "2031-02-01");

        Assert.Equal(2, (await UtterancesOfAsync(await SaidAsync())).Count);
    }

    [Fact]
    public async Task What_a_person_undid_stands_when_the_other_report_is_corrected_meanwhile()
    {
        var full = await IngestAsync(Full, "full", "Bravik Post", "2031-01-29");
        await IngestAsync(Brief, "brief", "Tolm Post", "2031-01-31");
        await graph.Store.UndoJudgementAsync(Assert.Single(Assert.Single(await UtterancesOfAsync(await SaidAsync())).Judgements).Id, "Ana", "two speeches", Cancellation);
        await RetractAsync(full);
        await IngestAsync(Brief, "brief", "Tolm Post", "2031-02-01");

        await graph.Ingestion.RestoreArticleAsync(full, "Ana", "it was right", Cancellation);

        Assert.Equal(2, (await UtterancesOfAsync(await SaidAsync())).Count);
    }

    [Fact]
    public async Task What_a_person_undid_is_not_joined_again_when_a_date_is_corrected()
    {
        await IngestAsync(Full, "full", "Bravik Post", "2031-01-29");
        await IngestAsync(Brief, "brief", "Tolm Post", "2031-01-31");
        var joined = Assert.Single(Assert.Single(await UtterancesOfAsync(await SaidAsync())).Judgements);
        await graph.Store.UndoJudgementAsync(joined.Id, "Ana", "two speeches", Cancellation);

        await IngestAsync(Brief, "brief", "Tolm Post", "2031-02-01");

        Assert.Equal(2, (await UtterancesOfAsync(await SaidAsync())).Count);
    }

    [Fact]
    public async Task A_corrected_date_still_joins_what_nobody_told_apart()
    {
        await IngestAsync(Full, "full", "Bravik Post", "2031-01-29");
        await IngestAsync(Brief, "brief", "Tolm Post", "2030-01-31");
        Assert.Equal(2, (await UtterancesOfAsync(await SaidAsync())).Count);

        await IngestAsync(Brief, "brief", "Tolm Post", "2031-02-01");

        Assert.Single(await UtterancesOfAsync(await SaidAsync()));
    }

    private async Task<string> IngestAsync(string text, string id, string source, string publishedAt = "2031-01-05") =>
        (await graph.IngestAsync(text, id, source, publishedAt)).Receipt!.ArticleId;

    private async Task JudgeSaidAsync(Verdict verdict)
    {
        var utterances = (await SaidAsync()).Select(one => one.UtteranceId).ToList();
        await graph.Store.JudgeAsync(new(utterances[0], utterances[1], verdict, "Ana", 1, null), Cancellation);
    }

    private Task RetractAsync(string articleId) => graph.Store.RetractArticleAsync(articleId, "Ana", "a mistake", Cancellation);

    private async Task<IReadOnlyList<Entity>> PeopleAsync(string search) => (await graph.Store.ListEntitiesAsync(
        new() { Types = [EntityType.Person], Search = search }, EntityOrder.Name, new(5), AsOf.Now, Cancellation)).Items;

    /// <summary>What was said, by whomever, but the denial.</summary>
    private async Task<IReadOnlyList<Statement>> SaidAsync() =>
        [.. (await graph.Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, new(20), AsOf.Now, Cancellation)).Items.Where(one => one.CueClass != CueClass.Denying && one.Content.Contains("ferry", StringComparison.Ordinal))];

    private async Task<IReadOnlyList<Utterance>> UtterancesOfAsync(IReadOnlyList<Statement> statements) =>
        [.. (await graph.Store.GetUtterancesAsync([.. statements.Select(one => one.UtteranceId)], AsOf.Now, Cancellation)).Values.DistinctBy(utterance => utterance.Id)];

    private async Task<int> ListAsync(Verdict verdict) => (await graph.Store.ListJudgementsAsync(verdict, new(50), AsOf.Now, Cancellation)).Items.Count;
}
