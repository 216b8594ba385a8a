using Graph.Extraction.Parsing;
using Graph.Extraction.Readings;

namespace Graph.Extraction.Tests.Parsing;

public sealed class SyntaxTests
{
    private const string Text = "Mara Velt, the vice-president of the Merrow Council, praised the ministers.";

    [Fact]
    public void Every_token_has_a_tag_and_a_head_in_its_own_sentence()
    {
        var article = ArticleReader.Default.Annotate(new ArticleText(Text + " She hasn't signed.\n\nNobody has."));

        Assert.Equal(article.Tokens.Count, article.Tags.Count);
        Assert.Equal(article.Tokens.Count, article.Dependencies.Count);
        Assert.All(article.Sentences, sentence =>
        {
            var heads = article.Dependencies[sentence.First..sentence.End];
            Assert.Single(heads, dependency => dependency.IsRoot);
            Assert.All(heads.Where(dependency => !dependency.IsRoot), dependency => Assert.InRange(dependency.Head, sentence.First, sentence.End - 1));
        });
    }

    [Fact]
    public void A_subject_hangs_on_its_verb_over_an_apposition()
    {
        var article = ArticleReader.Default.Annotate(new ArticleText(Text));
        var verb = article.Tokens.FindIndex(token => token.Is("praised"));

        Assert.True(article.Dependencies[verb].IsRoot);
        Assert.Equal(("nsubj", verb), (article.Dependencies[0].Label, article.Dependencies[0].Head));
    }

    [Theory]
    [InlineData("Anna Belk, the leader of the Civic Union, called on Reyl to resign.", "called")]
    [InlineData("Rival armed groups battled in a central area of Oldport, setting fire to a school.", "battled")]
    public void A_sentence_with_a_verb_hangs_on_it(string text, string verb)
    {
        var article = ArticleReader.Default.Annotate(new ArticleText(text));
        var at = article.Tokens.FindIndex(token => token.Is(verb));

        Assert.True(article.Dependencies[at].IsRoot);
        Assert.Equal("VBD", article.Tags[at].Penn);
        Assert.Contains(article.Dependencies, dependency => dependency.Head == at && dependency.Label == "nsubj");
    }

    [Fact]
    public void No_word_hangs_on_what_hangs_on_it()
    {
        var article = ArticleReader.Default.Annotate(new ArticleText("In Columbus, Ohio, Mara told voters."));
        var (town, land, speaker, verb) = (1, 3, 5, 6);
        article.Dependencies[town] = new Dependency(land, "nmod");
        article.Dependencies[land] = article.Dependencies[speaker] = new Dependency(verb, "nsubj");
        article.Dependencies[verb] = new Dependency(-1, "root");

        TreeMends.Apply(article);

        Assert.Equal(verb, article.Dependencies[land].Head);
    }

    [Fact]
    public void A_lemma_follows_the_tag()
    {
        var article = ArticleReader.Default.Annotate(new ArticleText(Text));

        Assert.Equal("praise", article.LemmaOf(article.Tokens.FindIndex(token => token.Is("praised"))));
        Assert.Equal("minister", article.LemmaOf(article.Tokens.FindIndex(token => token.Is("ministers"))));
    }

    [Fact]
    public void A_sentence_is_read_the_same_wherever_a_long_article_has_it()
    {
        var alone = ArticleReader.Default.Annotate(new ArticleText(Text));
        var article = ArticleReader.Default.Annotate(new ArticleText(string.Join("\n\n", Enumerable.Repeat(Text, 1_000))));

        Assert.Equal(1_000, article.Sentences.Count);
        Assert.All(article.Sentences, sentence =>
        {
            Assert.Equal(alone.Tags, article.Tags[sentence.First..sentence.End]);
            Assert.Equal(alone.Dependencies, article.Dependencies[sentence.First..sentence.End].Select(dependency => dependency.IsRoot ? dependency : dependency with { Head = dependency.Head - sentence.First }));
        });
    }
}
