using Graph.Core.Articles;
using Graph.Evaluation.Attributions;

namespace Graph.Evaluation.Tests;

public sealed class AttributionScoreTests
{
    private static readonly AttributedText Invented = AttributedText.Read(Path.Combine(AppContext.BaseDirectory, "lowmark.jsonl")).Single();

    [Fact]
    public void Gold_scored_against_itself_is_all_right()
    {
        var score = new AttributionScore();

        Assert.All(score.Add(Invented, [.. Invented.Gold]), Assert.True);
        Assert.Equal([100.0, 100, 100, 100], new[] { score.Sources.F1, score.Cues.F1, score.Contents.F1, score.Linked.F1 });
    }

    [Fact]
    public void The_reader_finds_who_said_what_in_invented_news()
    {
        var score = new AttributionScore();

        score.Add(Invented, Invented.Found());

        Assert.InRange(score.Linked.Recall, 85, 100);
        Assert.InRange(score.Linked.Precision, 85, 100);
        Assert.InRange(score.Contents.F1, 75, 100);
    }

    [Fact]
    public void A_content_with_the_wrong_source_is_not_linked()
    {
        var score = new AttributionScore();
        var swapped = Invented.Gold[0] with { Source = Invented.Gold[1].Source };

        Assert.Equal([false], score.Add(Invented, [swapped]));
    }

    [Fact]
    public void Chunks_are_runs_of_covered_words()
    {
        var words = new WordChunks("One, two three.");

        Assert.Equal([(0, 1), (2, 4)], words.Chunks([new TextSpan(0, 3), new TextSpan(5, 14)]));
        Assert.Equal([(2, 3)], words.Chunks([new TextSpan(6, 7)]));
        Assert.Empty(words.Chunks([]));
    }
}
