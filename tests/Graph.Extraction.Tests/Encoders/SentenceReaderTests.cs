using Graph.Extraction.Encoders;

namespace Graph.Extraction.Tests.Encoders;

public sealed class SentenceReaderTests
{
    private static readonly string[] Words = "Ana Orlova , who chairs the Lowmark council , said on Monday that Ruritania would sign its treaty with Borduria \" soon \" .".Split(' ');

    [Fact]
    public void A_sentence_reads_the_same_alone_and_beside_others_of_any_length()
    {
        var random = new Random(7);
        string[][] sentences = [.. Enumerable.Range(0, 60).Select(run => Enumerable.Range(0, 1 + random.Next(run % 9 == 0 ? 400 : 30)).Select(_ => Words[random.Next(Words.Length)]).ToArray())];

        Assert.Equal(sentences.SelectMany(sentence => Read([sentence])), Read(sentences));
    }

    [Fact]
    public void Rows_go_word_by_word_and_none_is_empty()
    {
        var rows = new PieceRows(longest: 4);

        rows.Set([new Piece(0, 4), new Piece(4, 2), new Piece(6, 2)]);

        Assert.Equal(8, rows.Count);
        Assert.Equal([3, 3, 1, 1, 0], Enumerable.Range(0, 5).Select(rows.HavingWord));
        Assert.Equal([0, 3, 6, 7], Enumerable.Range(0, 4).Select(rows.FirstOf));
        Assert.Equal(5, rows.Of(word: 1, piece: 2));
    }

    // Heads are told from the sentence's first word on.
    private static List<(string Tag, int Head, string Label, int Name)> Read(IReadOnlyList<string[]> sentences)
    {
        var reader = new SentenceReader();
        foreach (var sentence in sentences)
        {
            foreach (var word in sentence)
                reader.Add(word);
            reader.EndSentence();
        }

        reader.Run();
        var read = new List<(string, int, string, int)>();
        foreach (var sentence in sentences)
        {
            var first = read.Count;
            for (var word = first; word < first + sentence.Length; word++)
                read.Add((reader.TagOf(word).Penn, reader.HeadOf(word) is >= 0 and var head ? head - first : -1, reader.LabelOf(word), reader.NameOf(word)));
        }

        return read;
    }
}
