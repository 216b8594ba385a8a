using Graph.Core.Articles;
using Graph.Evaluation.Attributions;

namespace Graph.Evaluation.Tests;

public sealed class AttributionScoreTests
{
    private static readonly IReadOnlyList<AttributedText> Texts = [.. AttributedText.Read(Invented.Data.File("polnear/dev.jsonl"))];

    private static readonly AttributedText Lowmark = Texts[0];

    public static TheoryData<string> Ids => [.. Texts.Select(text => text.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Gold_scored_against_itself_is_all_right(string id)
    {
        var (score, text) = (new AttributionScore(), Texts.Single(text => text.Id == id));

        Assert.Equal(Enumerable.Repeat(true, text.Gold.Count), score.Add(text, [.. text.Gold]));
        Assert.Equal([100.0, 100, 100, 100], new[] { score.Sources.F1, score.Cues.F1, score.Contents.F1, score.Linked.F1 });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_reader_finds_who_said_what_in_invented_news(string id)
    {
        var (score, text) = (new AttributionScore(), Texts.Single(text => text.Id == id));

        score.Add(text, text.Found());

        Assert.InRange(score.Linked.Recall, 85, 100);
        Assert.InRange(score.Linked.Precision, 85, 100);
        Assert.InRange(score.Contents.F1, 75, 100);
        Assert.InRange(score.Cues.F1, 75, 100);
        Assert.InRange(score.Sources.F1, 70, 100);
    }

    [Fact]
    public void A_content_with_the_wrong_source_is_not_linked()
    {
        var score = new AttributionScore();
        var swapped = Lowmark.Gold[0] with { Source = Lowmark.Gold[1].Source };

        Assert.Equal([false], score.Add(Lowmark, [swapped]));
    }

    [Fact]
    public void Linked_does_not_ask_for_the_cue_and_takes_part_of_a_source_and_half_of_a_content()
    {
        var score = new AttributionScore();
        var (gold, name) = (Lowmark.Gold[0], new TextSpan(0, "Mara Velt".Length));
        var half = gold.Content[0] with { Start = Lowmark.Text.IndexOf("with Oskria", StringComparison.Ordinal) };

        Assert.Equal([true], score.Add(Lowmark, [new([name], Lowmark.Gold[1].Cue, [half])]));
        Assert.Equal((1, Lowmark.Gold.Count, 1), (score.Linked.Found, score.Linked.Sought, score.Linked.Right));
        Assert.Equal((0, 0), (score.Sources.Right, score.Contents.Right));
    }

    [Fact]
    public void A_gold_attribution_makes_one_statement_right()
    {
        Assert.Equal([true, false], new AttributionScore().Add(Lowmark, [Lowmark.Gold[0], Lowmark.Gold[0]]));
    }

    [Fact]
    public void What_nobody_is_named_for_is_linked_only_where_gold_names_nobody()
    {
        var unnamed = Lowmark.Gold[0] with { Source = [] };

        Assert.Equal([false], new AttributionScore().Add(Lowmark, [unnamed]));
        Assert.Equal([true], new AttributionScore().Add(Lowmark with { Gold = [unnamed] }, [unnamed]));
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
