using Graph.Core.Statements;

namespace Graph.Core.Tests.Statements;

public sealed class ContentWordsTests
{
    [Theory]
    [InlineData("I will keep my word", "he would keep his word")]
    [InlineData("We are opening the harbours", "they opened the harbour")]
    [InlineData("“Nobody has stopped the boats.”", "nobody stops the boat")]
    public void Direct_and_indirect_speech_come_down_to_the_same_words(string direct, string indirect)
    {
        Assert.True(ContentWords.Of(direct).IsSame(ContentWords.Of(indirect)));
        Assert.Equal(ContentWords.Of(direct).Keys(), ContentWords.Of(indirect).Keys());
    }

    [Theory]
    [InlineData("he will not keep his word", "he will keep his word")]
    [InlineData("the harbour was opened", "the hall was opened")]
    public void Other_words_stay_apart(string left, string right) => Assert.False(ContentWords.Of(left).IsSame(ContentWords.Of(right)));

    [Fact]
    public void A_part_shares_a_key_with_the_whole_more_often_than_not()
    {
        var words = Enumerable.Range(0, 2000).Select(number => $"word{number}").ToArray();
        var met = Enumerable.Range(0, 100).Count(start =>
        {
            var whole = words.Skip(start * 20).Take(18).ToArray();
            return ContentWords.Of(string.Join(' ', whole)).Keys().Intersect(ContentWords.Of(string.Join(' ', whole[4..12])).Keys()).Any();
        });

        Assert.InRange(met, 90, 100);
    }

    [Fact]
    public void A_single_word_has_no_key() => Assert.Empty(ContentWords.Of("It is so, indeed").Keys());
}
