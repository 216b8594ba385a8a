using Graph.Extraction.Annotation;
using Graph.Extraction.Blocks;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Tests.Annotation;

public sealed class AnnotatorOrderTests
{
    [Fact]
    public void The_default_order_can_run() => Assert.Same(Annotators.Default, AnnotatorOrder.Check(Annotators.Default));

    [Fact]
    public void An_annotator_before_what_it_needs_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => new ArticleReader([new TokenAnnotator(), new BlockAnnotator()]));
        Assert.Contains("TokenAnnotator needs Blocks", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_layer_added_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => new ArticleReader([new BlockAnnotator(), new BlockAnnotator()]));
}
