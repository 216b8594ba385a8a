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

    [Theory]
    [InlineData("Сергей Рябков", "sergey ryabkov")]
    [InlineData("СЕРГЕЙ РЯБКОВ", "sergey ryabkov")]
    [InlineData("Дмитрий Песков", "dmitry peskov")]
    [InlineData("Елена Андреева", "yelena andreyeva")]
    [InlineData("Игорь Подъячев", "igor podyachev")]
    [InlineData("Сергій Їжак", "serhii yizhak")]
    [InlineData("Марко Ђурић", "marko djuric")]
    [InlineData("Търново", "tarnovo")]
    [InlineData("Նիկոլ Փաշինյան", "nikol pashinyan")]
    [InlineData("Երևան", "yerevan")]
    [InlineData("محمد بن سلمان", "mhmd bn slman")]
    [InlineData("بشار الأسد", "bshar al asd")]
    [InlineData("ь", "ь")]
    public void Other_scripts_are_folded_to_Latin_letters(string text, string folded) =>
        Assert.Equal(folded, FoldedText.Fold(text));

    [Theory]
    [InlineData("Olek Wałenta", "olek walenta")]
    [InlineData("Jonas Størvik", "jonas storvik")]
    [InlineData("Yıldırım", "yildirim")]
    [InlineData("Oʻtkir", "otkir")]
    public void Letters_that_Unicode_does_not_take_apart_fold_too(string text, string folded) =>
        Assert.Equal(folded, FoldedText.Fold(text));

    [Fact]
    public void A_name_is_folded_without_its_article() =>
        Assert.Equal("lower assembly", FoldedText.FoldName("The Lower Assembly"));

    [Fact]
    public void An_unpaired_surrogate_is_folded_away() => Assert.Equal("a b", FoldedText.Fold("a\ud800b"));
}
