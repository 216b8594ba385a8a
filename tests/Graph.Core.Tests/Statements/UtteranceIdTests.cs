using Graph.Core.Statements;
using Graph.Core.Time;

namespace Graph.Core.Tests.Statements;

public sealed class UtteranceIdTests
{
    private const string Words = "that the ferry over the lake is safe in winter";

    [Fact]
    public void Reports_of_the_same_words_in_one_month_are_one_utterance() =>
        Assert.Equal(IdOf("2031-03-04"), IdOf("2031-03-28", articleId: "a_2", modality: Modality.Planned));

    [Fact]
    public void The_same_words_on_another_known_day_of_the_month_were_said_again()
    {
        Assert.NotEqual(IdOf(saidAt: "2031-03-03"), IdOf(saidAt: "2031-03-28"));
        Assert.Equal(IdOf("2031-03-04", saidAt: "2031-03-03"), IdOf("2031-03-28", saidAt: "2031-03-03", articleId: "a_2"));
        Assert.Equal(IdOf("2031-03-04"), IdOf("2031-03-28", saidAt: "2031-03"));
    }

    [Fact]
    public void A_denial_is_no_report_of_what_it_denies() =>
        Assert.NotEqual(IdOf(), IdOf(polarity: Polarity.Negative, modality: Modality.Denied));

    [Theory]
    [InlineData(Modality.Demanded)]
    [InlineData(Modality.Possible)]
    public void What_is_demanded_or_held_possible_is_no_report_of_what_is_asserted(Modality modality) =>
        Assert.NotEqual(IdOf(), IdOf(modality: modality));

    [Fact]
    public void The_same_words_years_later_were_said_again() => Assert.NotEqual(IdOf("2021-03-04"), IdOf("2031-03-04"));

    [Fact]
    public void An_unknown_speaker_of_two_articles_is_one_only_where_much_the_same_is_said()
    {
        Assert.Equal(IdOf(speakerId: null, articleId: "a_1"), IdOf(speakerId: null, articleId: "a_2"));
        Assert.NotEqual(IdOf(speakerId: null, articleId: "a_1", words: "it is safe"), IdOf(speakerId: null, articleId: "a_2", words: "it is safe"));
    }

    private static string IdOf(
        string day = "2031-03-04", string articleId = "a_1", string? speakerId = "e_1", string words = Words, Polarity polarity = Polarity.Positive,
        Modality modality = Modality.Asserted, string? saidAt = null) =>
        Statement.UtteranceIdOf(articleId, speakerId, "an official", words, polarity, modality, PartialDate.Parse(saidAt), PartialDate.Parse(day));
}
