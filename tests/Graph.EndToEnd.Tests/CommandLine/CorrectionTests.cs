using Graph.EndToEnd.Tests.Processes;

namespace Graph.EndToEnd.Tests.CommandLine;

public sealed class CorrectionTests : IDisposable
{
    private readonly GraphProgram graph = new(hasGraph: true);

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task A_judgement_is_made_told_in_the_history_and_undone()
    {
        await IngestAsync();
        var left = await IdOfAsync("Andrey Halin");
        var right = await IdOfAsync("Tomas Belk");

        var judged = await graph.RunAsync("judge", left, right, "same", "--by", "Ana", "--why", "a pen name");
        var conflicts = await graph.RunAsync("conflicts");
        var undone = await graph.RunAsync("undo", judged.Output.Trim(), "--by", "Ana", "--why", "two men after all");
        var history = await graph.RunAsync("history", left);
        var refused = await graph.RunAsync("judge", left, left, "SAME", "--by", "Ana");
        var unknown = await graph.RunAsync("undo", "j_nothing", "--by", "Ana");
        var neither = await graph.RunAsync("undo", left, "--by", "Ana");
        var wrong = await graph.RunAsync("judge", left, right, "PERHAPS", "--by", "Ana");

        Assert.Equal((0, 1, 0, 0, 1, 1, 2), (judged.Status, conflicts.Status, undone.Status, history.Status, refused.Status, unknown.Status, wrong.Status));
        Assert.Matches("ARTICLE_WRITTEN .* Ben .* a first try", history.Output);
        Assert.Contains("JUDGED", history.Output, StringComparison.Ordinal);
        Assert.Contains("JUDGEMENT_UNDONE", history.Output, StringComparison.Ordinal);
        Assert.Contains("Ana  two men after all", history.Output, StringComparison.Ordinal);
        Assert.Contains("Both ids are the same", refused.Output, StringComparison.Ordinal);
        Assert.Equal("There is no judgement j_nothing. An entity's judgements tell their ids: graph history NAME lists what was judged and split of an entity, by whom and when.", unknown.Output);
        Assert.StartsWith($"'{left}' is no id of a judgement (j_...) or of a split (b_...)", neither.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retracted_article_is_restored_and_what_was_known_between_is_still_told()
    {
        await IngestAsync();
        var written = DateTimeOffset.UtcNow;

        var retracted = await graph.RunAsync("retract", "1", "--by", "Ana", "--why", "the paper withdrew it");
        var now = await graph.RunAsync("who-said", "--speaker", "Andrey Halin");
        var then = await graph.RunAsync("who-said", "--speaker", "Andrey Halin", "--known-at", written.ToString("O"));
        var again = await graph.RunAsync("retract", "1", "--by", "Ana", "--why", "the paper withdrew it");
        var restored = await graph.RunAsync("restore", "1", "--by", "Ana", "--why", "it was the other one");
        var back = await graph.RunAsync("who-said", "--speaker", "Andrey Halin");
        var missing = await graph.RunAsync("retract", "https://wire.example/none", "--by", "Ana", "--why", "no");
        var reasonless = await graph.RunAsync("retract", "1", "--by", "Ana");

        Assert.Equal((0, 1, 0, 0, 0, 0, 1, 2), (retracted.Status, now.Status, then.Status, again.Status, restored.Status, back.Status, missing.Status, reasonless.Status));
        Assert.Contains("the lake was low", then.Output, StringComparison.Ordinal);
        Assert.Contains("is retracted already", again.Output, StringComparison.Ordinal);
        Assert.Contains("There is no article 'https://wire.example/none'", missing.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_version_is_shown_again_where_the_paper_took_its_correction_back()
    {
        await IngestAsync();
        var file = Path.Combine(graph.Folder, "corrected.jsonl");
        await File.WriteAllTextAsync(file, """{"id": "1", "title": "Lake", "text": "Andrey Halin said the lake was high."}""", TestContext.Current.CancellationToken);
        await graph.RunAsync("ingest", file);
        var earlier = await IngestAsync();

        var shown = await graph.RunAsync("show-version", "1", "1", "--by", "Ana", "--why", "they took it back");
        var again = await graph.RunAsync("show-version", "1", "1", "--by", "Ana", "--why", "they took it back");
        var said = await graph.RunAsync("who-said", "--speaker", "Andrey Halin");
        var missing = await graph.RunAsync("show-version", "1", "3", "--by", "Ana", "--why", "no");
        await graph.RunAsync("retract", "1", "--by", "Ana", "--why", "all wrong");
        var retracted = await graph.RunAsync("show-version", "1", "2", "--by", "Ana", "--why", "no");
        var wrong = await graph.RunAsync("show-version", "1", "first", "--by", "Ana", "--why", "no");

        Assert.Contains("as an earlier version\t1", earlier.Output, StringComparison.Ordinal);
        Assert.Equal((0, 0, 0, 1, 1, 2), (shown.Status, again.Status, said.Status, missing.Status, retracted.Status, wrong.Status));
        Assert.Contains("version 1 is shown already", again.Output, StringComparison.Ordinal);
        Assert.Contains("the lake was low", said.Output, StringComparison.Ordinal);
        Assert.Contains("has no version 3. Give one of 1 to 2.", missing.Output, StringComparison.Ordinal);
        Assert.Contains("Restore it first", retracted.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_by_a_day_is_told_and_a_history_is_walked_back()
    {
        await IngestAsync();
        await graph.RunAsync("retract", "2", "--by", "Ana", "--why", "doubts");
        await graph.RunAsync("restore", "2", "--by", "Ana", "--why", "no doubts");

        var early = await graph.RunAsync("who-said", "--speaker", "Tomas Belk", "--valid-on", "2031-03-03");
        var late = await graph.RunAsync("who-said", "--speaker", "Tomas Belk", "--valid-on", "2031-03-04");
        var latest = await graph.RunAsync("history", "Tomas Belk", "--first", "1");
        var before = await graph.RunAsync("history", "Tomas Belk", "--first", "1", "--before", latest.Output.Split("--before ")[1].Split('\n')[0].Trim());

        Assert.Equal((1, 0), (early.Status, late.Status));
        Assert.Contains("ARTICLE_RESTORED", latest.Output, StringComparison.Ordinal);
        Assert.Contains("ARTICLE_RETRACTED", before.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_are_judged_by_the_names_that_they_alone_go_by()
    {
        await IngestAsync();
        var before = DateTimeOffset.UtcNow.ToString("O");

        var judged = await graph.RunAsync("judge", "Andrey Halin", "Tomas Belk", "SAME", "--by", "Ana");
        var unknown = await graph.RunAsync("judge", "Andrey Halin", "Sena Arl", "SAME", "--by", "Ana");
        var now = await graph.RunAsync("history", "Tomas Belk");
        var then = await graph.RunAsync("history", "Tomas Belk", "--known-at", before);
        var apart = await graph.RunAsync("split", "Tomas Belk", "--known-at", before);

        Assert.Equal((0, 1, 0, 0, 0), (judged.Status, unknown.Status, now.Status, then.Status, apart.Status));
        Assert.Contains("There is no entity 'Sena Arl'", unknown.Output, StringComparison.Ordinal);
        Assert.Contains("JUDGED", now.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("JUDGED", then.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Lake", apart.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_names_that_lead_to_one_by_a_judgement_are_told_with_it_and_the_way_out()
    {
        await IngestAsync();
        var judgement = (await graph.RunAsync("judge", "Andrey Halin", "Tomas Belk", "SAME", "--by", "Ana", "--why", "a pen name")).Output.Trim();

        var (status, output) = await graph.RunAsync("judge", "Andrey Halin", "Tomas Belk", "DIFFERENT", "--by", "Ben");

        Assert.Equal(1, status);
        Assert.StartsWith("'Andrey Halin' and 'Tomas Belk' lead to one entity by now,", output, StringComparison.Ordinal);
        Assert.Matches($"  {judgement}  e_.* e_.*  by Ana  a pen name\n", output);
        Assert.Contains($"graph undo {judgement} --by NAME", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_queue_the_conflicts_and_a_diff_are_told_as_of_a_moment_and_a_day()
    {
        var before = DateTimeOffset.UtcNow.ToString("O");
        await IngestAsync();
        await graph.RunAsync("judge", "Andrey Halin", "Tomas Belk", "UNSURE", "--by", "Ana");

        var queue = await graph.RunAsync("review", "--list");
        var then = await graph.RunAsync("review", "--list", "--known-at", before);
        var walk = await graph.RunAsync("review", "--by", "Ana", "--known-at", before);
        var conflicts = await graph.RunAsync("conflicts", "--known-at", before, "--valid-on", "2031-03-04");
        var diff = await graph.RunAsync("diff", "1", "--known-at", before, "--valid-on", "2031-03-04");

        Assert.Equal((0, 1, 2, 1, 1), (queue.Status, then.Status, walk.Status, conflicts.Status, diff.Status));
        Assert.Contains("Nothing waits.", then.Output, StringComparison.Ordinal);
        Assert.Contains("The article was not known then.", diff.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_history_is_found_by_what_an_article_s_sender_calls_it()
    {
        await IngestAsync();

        var (status, output) = await graph.RunAsync("history", "2");
        var none = await graph.RunAsync("history", "https://wire.example/none");

        Assert.Equal((0, 1), (status, none.Status));
        Assert.Contains("ARTICLE_WRITTEN  a_", output, StringComparison.Ordinal);
        Assert.Contains("Nothing goes by 'https://wire.example/none'", none.Output, StringComparison.Ordinal);
    }

    private async Task<(int Status, string Output)> IngestAsync()
    {
        var file = Path.Combine(graph.Folder, "news.jsonl");
        await File.WriteAllLinesAsync(
            file,
            ["""{"id": "1", "title": "Lake", "text": "Andrey Halin said the lake was low."}""", """{"id": "2", "title": "Boats", "publishedAt": "2031-03-04", "text": "Tomas Belk said the boats were safe."}"""],
            TestContext.Current.CancellationToken);
        return await graph.RunAsync("ingest", file, "--by", "Ben", "--why", "a first try");
    }

    private async Task<string> IdOfAsync(string name)
    {
        var answer = await graph.RunAsync("query", $$"""{ entity(ref: { name: "{{name}}" }) { id } }""");
        return answer.Output.Split('"').Single(part => part.StartsWith("e_", StringComparison.Ordinal));
    }
}
