using Graph.Extraction.Readings;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Tests.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("The vice-president of the U.S. didn't go.", "The|vice-president|of|the|U.S.|did|n't|go|.")]
    [InlineData("Tolm's mayor, the ports’ owner and O'Neil's", "Tolm|'s|mayor|,|the|ports|’|owner|and|O'Neil|'s")]
    [InlineData("An Oldport-based bank paid 1,200.50 in R-S.C. notes", "An|Oldport|-|based|bank|paid|1,200.50|in|R-S.C.|notes")]
    [InlineData("Sen. Velt (R-S.C.) met Rep. Orr, D-Calif., and Kell, R-New York.", "Sen.|Velt|(|R|-|S.C.|)|met|Rep.|Orr|,|D|-|Calif.|,|and|Kell|,|R|-|New|York|.")]
    [InlineData("On the beach, D-Day, a firm (D-Wave) met Orr, R-Maine.", "On|the|beach|,|D-Day|,|a|firm|(|D-Wave|)|met|Orr|,|R|-|Maine|.")]
    [InlineData("''Well...'' -- Gen. Velt", "''|Well|...|''|--|Gen.|Velt")]
    [InlineData("See www.lowmark.example or tolm.org.", "See|www.lowmark.example|or|tolm.org|.")]
    [InlineData("Great😀 news 👩\u200d🚒!", "Great|😀|news|👩|🚒|!")]
    [InlineData("\U0001D4B6\U0001D4B7 and e\u0301te\u0301", "\U0001D4B6\U0001D4B7|and|e\u0301te\u0301")]
    public void Text_is_cut_into_words_and_marks(string text, string tokens) => Assert.Equal(tokens, Cut(text));

    [Theory]
    [InlineData("The re\u00adbuild\u00ading", "The|rebuilding")]
    [InlineData("\u202eVelt\u202c said\u200f.\u200e", "Velt|said|.")]
    [InlineData("\ufeffVelt said so", "Velt|said|so")]
    [InlineData("one\u200btwo", "one|two")]
    [InlineData("\u00ad\u200b \u200e", "")]
    [InlineData("Velt\n\u200e\n\u2066\u2069\nsaid", "Velt|said")]
    public void What_is_not_to_be_seen_is_in_no_token(string text, string tokens) => Assert.Equal(tokens, Cut(text));

    // No attribute can hold half a surrogate pair.
    [Fact]
    public void Half_a_surrogate_pair_is_in_no_token()
    {
        Assert.Equal("Velt|said|so", Cut("Ve\ud83dlt \ude00 said\ude00 so\ud83d"));
        Assert.Equal("Velt|said", Cut("Velt\n\ud83d\nsaid"));
        Assert.Empty(Cut("\ude00\ud83d"));
    }

    [Fact]
    public void A_token_knows_the_place_of_what_is_not_to_be_seen_in_it()
    {
        var article = ArticleReader.Default.Annotate(new ArticleText("Mayor Ve\u00adlt"));

        Assert.Equal(new(6, 11), article.Tokens[1].Span);
        Assert.Equal("Velt", article.Tokens[1].Text);
    }

    [Fact]
    public void Names_are_told_as_they_are_to_be_seen()
    {
        var reads = Reads.Of("Mayor Mara\u00a0Ve\u00adlt of Ol\u200bm said that the port \u202ais closed\u202c.");

        Assert.Equal("Mara Velt", reads.SpeakerOf(reads.Only));
        Assert.Equal(["Mara\u00a0Ve\u00adlt"], reads.MentionsOf("Mara Velt"));
        Assert.Equal("that the port \u202ais closed", reads.Words(reads.Only.Content));
    }

    private static string Cut(string text) => string.Join('|', ArticleReader.Default.Annotate(new ArticleText(text)).Tokens.Select(token => token.Text));
}
