using Graph.Core.Identity;

namespace Graph.Core.Tests.Identity;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("U.S.", "us")]
    [InlineData("Al-Farabi", "al farabi")]
    [InlineData("  Émile   ÅNGSTRÖM ", "emile angstrom")]
    [InlineData("Orlen's press staff", "orlen s press staff")]
    [InlineData("...", "")]
    public void Case_marks_and_punctuation_make_no_difference(string text, string folded) =>
        Assert.Equal(folded, FoldedText.Fold(text));

    [Fact]
    public void A_name_is_folded_without_its_article() =>
        Assert.Equal("lower assembly", FoldedText.FoldName("The Lower Assembly"));

    [Fact]
    public void An_unpaired_surrogate_is_folded_away() => Assert.Equal("a b", FoldedText.Fold("a\ud800b"));
}
