using Graph.Core.Time;
using Graph.Ingestion.Articles;

namespace Graph.Ingestion.Tests.Articles;

public sealed class ArticleChecksTests
{
    private static readonly ArticleSubmission Good =
        new("7", "https://lowmark.example/7", "A title", "Varenna Wire (invented)", "2031-03-04", "en", "Words.", new("news.jsonl", 4));

    [Fact]
    public void A_good_article_passes_with_its_text_untouched()
    {
        var (article, refusal) = ArticleChecks.Check(Good with { Text = "  Words.\r\n\tMore 👍🏽 words.\n" });

        Assert.Null(refusal);
        Assert.Equal("  Words.\r\n\tMore 👍🏽 words.\n", article!.Text);
    }

    [Fact]
    public void An_article_without_a_text_is_refused() => Refuses(Good with { Text = null }, RefusalCode.NoText);

    [Fact]
    public void A_wrongly_decoded_byte_loses_no_article() => Assert.NotNull(ArticleChecks.Check(Good with { Text = "Merrow\u0083 votes." }).Article);

    [Fact]
    public void An_empty_text_is_refused() => Refuses(Good with { Text = " \n\u00a0" }, RefusalCode.Empty);

    [Theory]
    [InlineData("\uFEFF\n<!doctype html>\n<title>Lake</title>")]
    [InlineData("<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">")]
    [InlineData("<HTML lang=\"en\"><body>Words.")]
    public void A_page_of_html_is_refused(string page) => Refuses(Good with { Text = page }, RefusalCode.HtmlPage);

    [Fact]
    public void An_article_that_tells_of_html_passes() => Assert.NotNull(ArticleChecks.Check(Good with { Text = "A page begins with <!doctype html>." }).Article);

    [Fact]
    public void A_text_over_the_limit_is_refused()
    {
        Assert.Null(ArticleChecks.Check(Good with { Text = new string('x', ArticleLimits.TextBytes) }).Refusal);
        Refuses(Good with { Text = new string('é', (ArticleLimits.TextBytes / 2) + 1) }, RefusalCode.TooLarge);
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("\u001b[31m")]
    [InlineData("\u007f")]
    [InlineData("\u0085")]
    public void Control_characters_are_refused(string control)
    {
        Refuses(Good with { Text = "Words" + control }, RefusalCode.ControlCharacters);
        Refuses(Good with { Title = "A title" + control }, RefusalCode.ControlCharacters);
    }

    [Fact]
    public void In_a_text_file_the_line_of_the_fault_is_told()
    {
        var article = new ArticleSubmission("7", null, null, null, null, null, "One.\nTwo.\nThr\bee.", new("news.txt", 1, IsText: true));

        Assert.Equal("news.txt:3", Refuses(article, RefusalCode.ControlCharacters).Origin.ToString());
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused()
    {
        Refuses(Good with { Text = "Words \ud83d." }, RefusalCode.NotUtf8);
        Refuses(Good with { Source = "\udc4d" }, RefusalCode.NotUtf8);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2031-02-30")]
    [InlineData("04/03/2031")]
    [InlineData("2031-03-04T25:00:00Z")]
    [InlineData("20310304")]
    public void A_date_that_is_none_is_refused(string date) => Refuses(Good with { PublishedAt = date }, RefusalCode.NotADate);

    [Theory]
    [InlineData("2031", "2031")]
    [InlineData("2031-03", "2031-03")]
    [InlineData("2031-03-04", "2031-03-04")]
    [InlineData("2031-03-04T23:30:00-02:00", "2031-03-05")]
    [InlineData("2031-03-04T09:30Z", "2031-03-04")]
    [InlineData("2031-03-04T09:30:00.123+01:00", "2031-03-04")]
    [InlineData("Tue, 04 Mar 2031 09:30:00 GMT", "2031-03-04")]
    public void A_date_is_kept_as_precisely_as_given(string given, string day)
    {
        var published = ArticleChecks.Check(Good with { PublishedAt = given }).Article!.Published;

        Assert.Equal(PartialDate.Parse(day), published.On);
        Assert.Equal(given.Contains(':', StringComparison.Ordinal), published.At is not null);
    }

    [Fact]
    public void A_missing_date_stays_unknown() =>
        Assert.Equal(PublicationDate.Unknown, ArticleChecks.Check(Good with { PublishedAt = null }).Article!.Published);

    [Theory]
    [InlineData("lowmark.example/7")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    public void An_address_that_is_none_of_the_web_is_refused(string url) => Refuses(Good with { Url = url }, RefusalCode.NotAnAddress);

    [Fact]
    public void A_field_over_the_limit_is_refused() =>
        Refuses(Good with { Title = new string('x', ArticleLimits.FieldLength + 1) }, RefusalCode.TooLarge);

    private static Refusal Refuses(ArticleSubmission article, RefusalCode code)
    {
        var (accepted, refusal) = ArticleChecks.Check(article);
        Assert.Null(accepted);
        Assert.Equal(code, refusal!.Code);
        Assert.Equal(article.Origin.File, refusal.Origin.File);
        return refusal;
    }
}
