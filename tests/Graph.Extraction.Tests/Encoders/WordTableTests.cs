using Graph.Extraction.Encoders;

namespace Graph.Extraction.Tests.Encoders;

public sealed class WordTableTests
{
    [Fact]
    public void Every_word_leads_to_its_row_and_back()
    {
        var words = Enumerable.Range(0, 5_000).Select(number => $"velt{number}").ToArray();
        var table = new WordTable(words);

        Assert.Equal(words.Length, table.Count);
        Assert.All(Enumerable.Range(0, words.Length), row => Assert.Equal((row, words[row]), (table.RowOf(words[row]), table.WordAt(row))));
    }

    [Fact]
    public void A_word_that_is_not_there_has_no_row()
    {
        var table = new WordTable(["velt", "council"]);

        Assert.Equal((-1, -1), (table.RowOf("councils"), table.RowOf("")));
        Assert.Equal(-1, new WordTable([]).RowOf("velt"));
    }
}
