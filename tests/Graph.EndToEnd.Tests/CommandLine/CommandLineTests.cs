using System.Text.Json;
using Graph.EndToEnd.Tests.Processes;

namespace Graph.EndToEnd.Tests.CommandLine;

/// <summary>The program "graph" as a shell sees it.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly GraphProgram graph = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task Extract_prints_one_line_of_json_an_article_and_refuses_the_rest()
    {
        var good = Write("lake.txt", "Mara Velt said the lake was low.");
        var bad = Write("bad.txt", "Mara\bVelt");

        var (status, output) = await graph.RunAsync("extract", good, bad);

        Assert.Equal(1, status);
        var reading = JsonDocument.Parse(Assert.Single(output.Split('\n'), line => line.StartsWith('{'))).RootElement;
        Assert.Equal("lake", reading.GetProperty("id").GetString());
        Assert.NotEqual(0, reading.GetProperty("statements").GetArrayLength());
        Assert.Contains($"{bad}:1:", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_prints_the_words_for_people()
    {
        var (status, output) = await graph.RunAsync("extract", "--words", Write("lake.txt", "Mara Velt said on Monday that Ilo Dorn had told her that the lake was low."));

        Assert.Equal(0, status);
        Assert.Contains("  Mara Velt [said] that Ilo Dorn had told her that the lake was low\n", output, StringComparison.Ordinal);
        Assert.Contains("    Ilo Dorn [had told] that the lake was low\n      asserted, to Mara Velt, confidence 0.85\n", output, StringComparison.Ordinal);
        Assert.Contains("\nRelated\n  nothing\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract", "--foo", "There is no option --foo")]
    [InlineData("ingest", "", "A path is empty")]
    [InlineData("annotate", "--foo", "There is no option --foo")]
    public async Task What_is_no_path_is_an_error_of_the_command_line(string command, string path, string told)
    {
        var (status, output) = await graph.RunAsync(command, path);

        Assert.Equal(2, status);
        Assert.Contains(told, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotate_refuses_what_extract_refuses_and_CoNLL_U_that_is_none()
    {
        var page = Write("page.txt", "<!DOCTYPE html><p>Mara Velt said the lake was low.</p>");
        var words = Write("words.conllu", "# text = Mara Velt\n1\tMara\n2 Velt\n");

        var (refused, given) = (await graph.RunAsync("annotate", page), await graph.RunAsync("annotate", "--conllu", words));

        Assert.Equal((1, 1), (refused.Status, given.Status));
        Assert.StartsWith($"{page}:1: ", refused.Output, StringComparison.Ordinal);
        Assert.StartsWith($"{words}:3: This is no CoNLL-U", given.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_tells_what_was_refused_and_a_second_run_adds_nothing()
    {
        var file = Write("news.jsonl", "{\"id\": \"1\", \"text\": \"Mara Velt said the lake was low.\"}\n{\"id\": \"2\"}\n");

        var first = await graph.RunAsync("ingest", file);
        var second = await graph.RunAsync("ingest", file, "--json");

        Assert.Equal(1, first.Status);
        Assert.Contains("new\t1", first.Output, StringComparison.Ordinal);
        Assert.Contains($"{file}:2: NO_TEXT:", first.Output, StringComparison.Ordinal);
        var report = JsonDocument.Parse(second.Output).RootElement;
        Assert.Equal((2, 0, 1, 1), (Count(report, "read"), Count(report, "new"), Count(report, "unchanged"), Count(report, "refused")));
        Assert.Equal(2, report.GetProperty("refusals")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Who_said_prints_the_words_and_finds_nothing_with_status_one()
    {
        await graph.RunAsync("ingest", Write("lake.txt", "Mara Velt said Ilo Dorn was right."));

        var found = await graph.RunAsync("who-said", "--speaker", "Mara Velt", "--about", "Ilo Dorn");
        var json = await graph.RunAsync("who-said", "--speaker", "Mara Velt", "--json");
        var nothing = await graph.RunAsync("who-said", "--speaker", "Ilo Dorn");

        Assert.Equal((0, 0, 1), (found.Status, json.Status, nothing.Status));
        Assert.Contains("Ilo Dorn was right", found.Output, StringComparison.Ordinal);
        Assert.Contains("    lake  a_", found.Output, StringComparison.Ordinal);
        Assert.Equal(1, JsonDocument.Parse(json.Output).RootElement.GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task Who_said_gives_more_than_a_page_where_more_are_asked_for()
    {
        var lines = Enumerable.Range(1, 120).Select(number => $$"""{"id": "{{number}}", "text": "Mara Velt said the lake had {{number}} boats."}""");
        await graph.RunAsync("ingest", Write("news.jsonl", string.Join('\n', lines)));

        var few = await graph.RunAsync("who-said", "--speaker", "Mara Velt");
        var all = await graph.RunAsync("who-said", "--speaker", "Mara Velt", "--first", "120", "--json");

        Assert.Contains("Give --first 120 to see all.", few.Output, StringComparison.Ordinal);
        var nodes = JsonDocument.Parse(all.Output).RootElement.GetProperty("nodes").EnumerateArray();
        Assert.Equal(120, nodes.Select(node => node.GetProperty("content").GetString()).Distinct().Count());
    }

    [Fact]
    public async Task Variables_of_a_query_are_read_from_a_file()
    {
        await graph.RunAsync("ingest", Write("lake.txt", "Mara Velt said the lake was low."));
        var question = Write("question.graphql", "query ($of: String!) { __type(name: $of) { name } }");
        var variables = Write("variables.json", "{\"of\": \"Article\"}");

        var good = await graph.RunAsync("query", "--file", question, "--variables", "@" + variables);
        var missing = await graph.RunAsync("query", "--file", question, "--variables", "@" + variables + "5");

        Assert.Equal((0, 2), (good.Status, missing.Status));
        Assert.Contains("\"name\": \"Article\"", good.Output, StringComparison.Ordinal);
        Assert.StartsWith($"--variables: there is no file '{variables}5'", missing.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mutation_that_is_refused_ends_with_status_one()
    {
        var (status, output) = await graph.RunAsync("query", """mutation { undoJudgement(id: "j_none", by: "Ana") { judgement { id } error { code } } }""");

        Assert.Equal(1, status);
        Assert.Contains("NOT_FOUND", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_tells_of_a_misspelt_field_and_of_files_left_out()
    {
        var folder = Directory.CreateDirectory(Path.Combine(graph.Folder, "news")).FullName;
        var file = Write("news/lake.json", """{"text": "Mara Velt said the lake was low.", "publishdAt": "2031-03-04"}""");
        Write("news/note.md", "Mara Velt said the lake was high.");

        var lines = await graph.RunAsync("ingest", folder);
        var json = await graph.RunAsync("ingest", file, "--json");

        Assert.Equal((0, 0), (lines.Status, json.Status));
        Assert.Contains($"{file}:1: FIELD_NOT_KNOWN: The field \"publishdAt\"", lines.Output, StringComparison.Ordinal);
        Assert.Contains($"{folder}: LEFT_OUT: Left out note.md:", lines.Output, StringComparison.Ordinal);
        Assert.Equal("FIELD_NOT_KNOWN", JsonDocument.Parse(json.Output).RootElement.GetProperty("notices")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named_without_a_line()
    {
        var (status, output) = await graph.RunAsync("ingest", "no-such-file.txt");

        Assert.Equal(1, status);
        Assert.Contains("no-such-file.txt: NOT_READABLE", output, StringComparison.Ordinal);
        Assert.Contains("read\t0\n", output, StringComparison.Ordinal);
        Assert.Contains("refused\t1\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yesterday", "2026-03-01T09:30:00Z", "who-said", "--speaker", "Mara Velt", "--known-at")]
    [InlineData("2031-13-40", "2031-03-06", "who-said", "--speaker", "Mara Velt", "--valid-on")]
    [InlineData("abc", "--first 20", "who-said", "--speaker", "Mara Velt", "--first")]
    [InlineData("x", "--from 1", "diff", "a_abc", "--from")]
    [InlineData("Oracle", "--store Sqlite", "ingest", "article.txt", "--store")]
    [InlineData("BODY", "PERSON, ORGANIZATION,", "find", "velt", "--type")]
    [InlineData("{x}", """'{"speaker": "Mara Velt"}'""", "query", "{ __typename }", "--variables")]
    public async Task A_wrong_value_is_told_in_plain_words_with_an_example(string value, string example, params string[] command)
    {
        var (status, output) = await graph.RunAsync([.. command, value]);

        Assert.Equal(2, status);
        Assert.StartsWith($"{command[^1]}: '{value}'", output, StringComparison.Ordinal);
        Assert.Contains(example, output, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verdict_that_is_none_is_named_with_those_that_there_are()
    {
        var (status, output) = await graph.RunAsync("judge", "e_abc", "e_def", "MAYBE", "--by", "Ana");

        Assert.Equal(2, status);
        Assert.StartsWith("VERDICT: 'MAYBE' is not known. Give SAME, DIFFERENT or UNSURE", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_page_of_html_is_refused()
    {
        var (status, output) = await graph.RunAsync("ingest", Write("page.html", "<!DOCTYPE html>\n<html><p>Mara Velt said the lake was low.</p></html>"));

        Assert.Equal(1, status);
        Assert.Contains("page.html:1: HTML_PAGE: The text is a page of HTML. Save its words alone as .txt", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moment_that_is_yet_to_come_is_answered_and_told()
    {
        await graph.RunAsync("ingest", Write("lake.txt", "Mara Velt said the lake was low."));

        var (status, output) = await graph.RunAsync("who-said", "--speaker", "Mara Velt", "--known-at", "9999-05-01");

        Assert.Equal(0, status);
        Assert.Contains("--known-at: 9999-05-01T00:00:00Z is yet to come", output, StringComparison.Ordinal);
        Assert.Contains("the lake was low", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_command_is_named_with_those_that_there_are()
    {
        var (status, output) = await graph.RunAsync("frobnicate");

        Assert.Equal(2, status);
        Assert.StartsWith("graph has no command 'frobnicate'. Its commands are ingest,", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named()
    {
        var letter = Write("letter", "Dear Mara");

        var (status, output) = await graph.RunAsync("ingest", letter, "--path", Path.Combine(letter, "graph.db"));

        Assert.Equal(2, status);
        Assert.Contains("letter' does not exist and cannot be made", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_is_answered_as_the_server_answers_it()
    {
        await graph.RunAsync("ingest", Write("lake.txt", "Mara Velt said the lake was low."));

        var good = await graph.RunAsync("query", "query ($n: Int!) { entities(first: $n) { nodes { name } } }", "--variables", "{\"n\": 2}");
        var bad = await graph.RunAsync("query", "{ nothing }");

        Assert.Equal((0, 1), (good.Status, bad.Status));
        Assert.Equal(2, JsonDocument.Parse(good.Output).RootElement.GetProperty("data").GetProperty("entities").GetProperty("nodes").GetArrayLength());
    }

    [Theory]
    [InlineData("ingest")]
    [InlineData("ingest", "article.txt", "--store", "Oracle")]
    [InlineData("who-said")]
    [InlineData("query")]
    [InlineData("query", "{ __typename }", "--variables", "[")]
    [InlineData("extracts", "article.txt")]
    [InlineData("ingest", "article.txt", "--Graph:Store:Engin=Neo4j")]
    public async Task A_wrong_command_line_ends_with_status_two(params string[] arguments)
    {
        var (status, output) = await graph.RunAsync(arguments);

        Assert.Equal(2, status);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("ingest", "--help")]
    [InlineData("who-said", "--help")]
    public async Task Help_teaches_by_examples(params string[] arguments)
    {
        var (status, output) = await graph.RunAsync(arguments);

        Assert.Equal(0, status);
        Assert.Contains("Examples:", output, StringComparison.Ordinal);
    }

    private static int Count(JsonElement report, string name) => report.GetProperty(name).GetInt32();

    private string Write(string name, string text)
    {
        var path = Path.Combine(graph.Folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
