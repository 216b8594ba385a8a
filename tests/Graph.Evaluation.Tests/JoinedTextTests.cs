namespace Graph.Evaluation.Tests;

public sealed class JoinedTextTests
{
    [Fact]
    public void Words_are_joined_as_prose_and_each_stands_at_its_place()
    {
        string[][] sentences = [["“", "It", "'s", "a", "half", "-", "built", "dam", "(", "of", "$", "5", "m", ")", ",", "”", "she", "said", "."], ["1", "-", "2", "-", "it", "ended"]];
        var joined = new JoinedText();

        var places = sentences.Select(joined.Add).ToList();

        Assert.Equal("“It's a half-built dam (of $5 m),” she said.\n1-2-it ended\n", joined.Text);
        Assert.Equal(sentences, places.Select(sentence => sentence.Select(place => place.Cut(joined.Text)).ToArray()));
    }

    [Theory]
    [InlineData("He left - at last .", "He left-at last.\n")]
    [InlineData("- He left .", "- He left.\n")]
    [InlineData("He \" left \" .", "He \" left \".\n")]
    public void A_hyphen_joins_letters_and_a_straight_mark_keeps_both_spaces(string words, string text)
    {
        var joined = new JoinedText();
        joined.Add(words.Split(' '));
        Assert.Equal(text, joined.Text);
    }
}
