using System.Text;
using Graph.Ingestion.Articles;

namespace Graph.Ingestion.Tests.Articles;

public sealed class ArticleFilesTests : IDisposable
{
    private readonly TemporaryFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task A_folder_is_read_with_all_below_it_in_the_order_of_paths()
    {
        files.Write("b.txt", "Second.");
        files.Write("a/z.txt", "First.");
        files.Write("c.jsonl", """{"text": "Third."}""");
        files.Write("notes.md", "Not an article.");
        files.Write(".hidden/d.txt", "Not an article.");

        var inputs = await ReadAsync(files.Folder);

        Assert.Equal(["First.", "Second.", "Third."], inputs.Select(input => input.Article!.Text));
        Assert.Equal(["a/z", "b", null], inputs.Select(input => input.Article!.Id));
    }

    [Fact]
    public async Task Json_fields_are_taken_as_they_stand()
    {
        var file = files.Write("one.json", """
            {
              "id": 7, "url": "https://lowmark.example/7", "title": "A title", "source": "Varenna Wire (invented)",
              "publishedAt": "2031-03-04", "language": "en", "text": "Words.", "section": "left alone"
            }
            """);

        var article = Assert.Single(await ReadAsync(file)).Article!;

        Assert.Equal(
            new("7", "https://lowmark.example/7", "A title", "Varenna Wire (invented)", "2031-03-04", "en", "Words.", new(file, 1)), article);
    }

    [Fact]
    public async Task An_array_tells_the_line_of_each_article()
    {
        var file = files.Write("many.json", "[\n  {\"text\": \"One.\"},\n  {\"text\": \"Two.\"}\n]");

        Assert.Equal([2, 3], (await ReadAsync(file)).Select(input => input.Article!.Origin.Line));
    }

    [Fact]
    public async Task Json_lines_may_be_named_json()
    {
        var file = files.Write("lines.json", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n");

        Assert.Equal(["One.", "Two."], (await ReadAsync(file)).Select(input => input.Article!.Text));
    }

    [Theory]
    [InlineData("Plain words.", "Plain words.")]
    [InlineData("{\"text\": \"Plain words.\"}", "Plain words.")]
    [InlineData("\n[{\"text\": \"Plain words.\"}]", "Plain words.")]
    [InlineData("{\"text\": \"Plain words.\"}\n{\"text\": \"More.\"}", "Plain words.")]
    public async Task Standard_input_is_read_by_its_look(string input, string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));

        var first = await ArticleFiles.ReadAsync([ArticleFiles.StandardInput], stream, Cancellation).FirstAsync(Cancellation);

        Assert.Equal(text, first.Article!.Text);
        Assert.Equal("standard input", first.Article.Origin.File);
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_text()
    {
        var file = files.Write("marked.txt", [0xEF, 0xBB, 0xBF, .. "Words."u8]);

        Assert.Equal("Words.", Assert.Single(await ReadAsync(file)).Article!.Text);
    }

    [Fact]
    public async Task Two_text_files_of_one_name_are_not_taken_for_versions_of_one_article()
    {
        var first = files.Write("a/news.txt", "One.");
        var second = files.Write("b/news.txt", "Two.");

        var inputs = await ReadAsync(first, second);

        Assert.NotNull(inputs[0].Article);
        Assert.Equal(RefusalCode.IdRepeated, inputs[1].Refusal!.Code);
        Assert.Equal(new ArticleOrigin(second, 1), inputs[1].Refusal!.Origin);
    }

    [Fact]
    public async Task A_bad_line_does_not_stop_the_lines_after_it()
    {
        var file = files.Write("lines.jsonl", "{\"text\": \"One.\"}\nno json\n\n{\"text\": 5}\n[1]\n{\"text\": \"Last.\"}\n");

        var inputs = await ReadAsync(file);

        Assert.Equal(["One.", null, null, null, "Last."], inputs.Select(input => input.Article?.Text));
        Assert.Equal(
            [(RefusalCode.NotJson, 2), (RefusalCode.NotAnArticle, 4), (RefusalCode.NotAnArticle, 5)],
            inputs.Select(input => input.Refusal).OfType<Refusal>().Select(refusal => (refusal.Code, refusal.Origin.Line)));
    }

    [Fact]
    public async Task What_stands_before_a_fault_of_grammar_is_still_read()
    {
        var file = files.Write("broken.json", "[\n{\"text\": \"One.\"},\n{\"text\": oops}\n]");

        var inputs = await ReadAsync(file);

        Assert.Equal("One.", inputs[0].Article!.Text);
        Assert.Equal((RefusalCode.NotJson, 3), (inputs[1].Refusal!.Code, inputs[1].Refusal!.Origin.Line));
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_refused_with_their_line()
    {
        var text = files.Write("latin.txt", [.. "First.\nCaf"u8, 0xE9, .. "."u8]);
        var lines = files.Write("latin.jsonl", [.. "{\"text\": \"One.\"}\n{\"text\": \"Caf"u8, 0xE9, .. "\"}"u8]);

        var inputs = await ReadAsync(text, lines);

        Assert.Equal((RefusalCode.NotUtf8, 2), (inputs[0].Refusal!.Code, inputs[0].Refusal!.Origin.Line));
        Assert.Equal((RefusalCode.NotUtf8, 2), (inputs[2].Refusal!.Code, inputs[2].Refusal!.Origin.Line));
    }

    [Theory]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0 }, "packed (gzip)")]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 0xFF }, "packed (zip")]
    [InlineData(new byte[] { (byte)'%', (byte)'P', (byte)'D', (byte)'F', 0xE2 }, "a PDF")]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G' }, "a picture")]
    [InlineData(new byte[] { 0xFF, 0xFE, 65, 0 }, "UTF-16")]
    public async Task A_file_that_is_no_text_is_called_what_it_is(byte[] bytes, string kind) =>
        Assert.Contains(kind, Assert.Single(await ReadAsync(files.Write("file.txt", bytes))).Refusal!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("empty.txt", " \n\t", RefusalCode.Empty)]
    [InlineData("empty.json", "", RefusalCode.Empty)]
    [InlineData("words.json", "\"words\"", RefusalCode.NotAnArticle)]
    [InlineData("number.json", "[3]", RefusalCode.NotAnArticle)]
    [InlineData("half.jsonl", "{\"text\": \"\\ud83d\"}", RefusalCode.NotUtf8)]
    public async Task What_is_no_article_is_refused(string name, string content, RefusalCode code)
    {
        var file = files.Write(name, content);

        var refusal = Assert.Single(await ReadAsync(file)).Refusal!;

        Assert.Equal(code, refusal.Code);
        Assert.StartsWith($"{file}:1: ", refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.jsonl", "")]
    [InlineData("blank.jsonl", "\n \n")]
    [InlineData("list.json", "[]")]
    public async Task A_file_that_holds_no_article_is_refused_as_a_whole(string name, string content)
    {
        var file = files.Write(name, content);

        var refusal = Assert.Single(await ReadAsync(file)).Refusal!;

        Assert.Equal((RefusalCode.Empty, $"{file}: It holds no article. Give at least one."), (refusal.Code, refusal.ToString()));
    }

    [Theory]
    [InlineData("publishdAt", "publishedAt")]
    [InlineData("PublishedAt", "publishedAt")]
    [InlineData("published_at", "publishedAt")]
    [InlineData("date", "publishedAt")]
    [InlineData("tilte", "title")]
    [InlineData("section", null)]
    [InlineData("tags", null)]
    public async Task A_field_that_looks_like_one_that_is_read_is_told_once_a_file(string field, string? meant)
    {
        var line = $$"""{"text": "Words.", "{{field}}": "2031-03-04"}""";
        var file = files.Write("lines.jsonl", $"{line}\n{line}\n");

        var (inputs, notices) = await ReadWithNoticesAsync(file);

        Assert.All(inputs, input => Assert.Equal("Words.", input.Article!.Text));
        Assert.Equal(meant is null ? [] : [(NoticeCode.FieldNotKnown, new ArticleOrigin(file, 1))], notices.Select(notice => (notice.Code, notice.Origin)));
        Assert.All(notices, notice => Assert.Contains($"If \"{meant}\" is meant", notice.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("de", true)]
    [InlineData("hy-AM", true)]
    [InlineData("en", false)]
    [InlineData("en-GB", false)]
    [InlineData("EN", false)]
    public async Task A_language_that_is_not_read_is_told_once_a_file(string language, bool isTold)
    {
        var line = $$"""{"text": "Words.", "language": "{{language}}"}""";
        var file = files.Write("lines.jsonl", $"{line}\n{line}\n");

        var (inputs, notices) = await ReadWithNoticesAsync(file);

        Assert.All(inputs, input => Assert.Equal(language, input.Article!.Language));
        Assert.Equal(isTold ? [(NoticeCode.OtherLanguage, new ArticleOrigin(file, 1))] : [], notices.Select(notice => (notice.Code, notice.Origin)));
    }

    [Fact]
    public async Task A_field_beside_the_one_that_it_looks_like_is_left_alone()
    {
        var file = files.Write("one.json", """{"text": "Words.", "texts": "More.", "publishedAt": "2031-03-04", "date": "2031-03-05"}""");

        Assert.Empty((await ReadWithNoticesAsync(file)).Notices);
    }

    [Fact]
    public async Task Files_of_a_folder_that_are_not_read_are_named()
    {
        files.Write("a.txt", "Words.");
        foreach (var name in new[] { "b.md", "c.md", "d.png", "e.pdf", ".hidden" })
            files.Write(name, "No article.");

        var notice = Assert.Single((await ReadWithNoticesAsync(files.Folder)).Notices);

        Assert.Equal((NoticeCode.LeftOut, new ArticleOrigin(files.Folder, 0)), (notice.Code, notice.Origin));
        Assert.Contains("Left out ", notice.Message, StringComparison.Ordinal);
        Assert.Contains("and 1 more", notice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_file_over_the_limit_is_refused_before_it_is_held()
    {
        var file = files.Write("long.txt", new string('x', ArticleLimits.TextBytes + 1));

        Assert.Equal(RefusalCode.TooLarge, Assert.Single(await ReadAsync(file)).Refusal!.Code);
    }

    [Fact]
    public async Task A_line_over_the_limit_is_refused_and_the_next_one_read()
    {
        var file = files.Write("long.jsonl", new string('x', ArticleLimits.LineBytes + 1) + "\n{\"text\": \"Next.\"}");

        var inputs = await ReadAsync(file);

        Assert.Equal(RefusalCode.TooLarge, inputs[0].Refusal!.Code);
        Assert.Equal(("Next.", 2), (inputs[1].Article!.Text, inputs[1].Article!.Origin.Line));
    }

    [Fact]
    public async Task A_path_that_leads_nowhere_is_refused()
    {
        var missing = Path.Combine(files.Folder, "missing.txt");

        Assert.Equal(RefusalCode.NotReadable, Assert.Single(await ReadAsync(missing)).Refusal!.Code);
        Assert.Equal(RefusalCode.NotReadable, Assert.Single(await ReadAsync(files.Folder)).Refusal!.Code);
    }

    [Theory]
    [InlineData("Die Ministerin sagte am Montag, dass die Brücke im Mai geöffnet werde. Der Bürgermeister der Stadt hatte das zuvor bestritten und auf den Zustand der Pfeiler verwiesen, die seit Jahren nicht mehr geprüft worden seien, wie aus einem Bericht hervorgeht.", true)]
    [InlineData("The minister said on Monday that the bridge would open in May. The mayor of the city had denied it before and had pointed to the state of the piers, which had not been looked at for years, as a report that the council published last week tells.", false)]
    [InlineData("Die Brücke wird geöffnet.", false)]
    public async Task A_text_that_does_not_look_like_English_is_told(string text, bool isTold)
    {
        var file = files.Write("text.txt", text);
        Assert.Equal(isTold ? [NoticeCode.OtherLanguage] : [], (await ReadWithNoticesAsync(file)).Notices.Select(notice => notice.Code));
    }

    private static async Task<(List<ArticleInput> Inputs, List<Notice> Notices)> ReadWithNoticesAsync(string path)
    {
        var notices = new List<Notice>();
        return (await ArticleFiles.ReadAsync([path], Stream.Null, notices.Add, Cancellation).ToListAsync(Cancellation), notices);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<List<ArticleInput>> ReadAsync(params string[] paths) =>
        await ArticleFiles.ReadAsync(paths, Stream.Null, Cancellation).ToListAsync(Cancellation);
}
