using Graph.Extraction.Encoders;
using Graph.Training.Encoders;

namespace Graph.Training.Tests.Encoders;

public sealed class EncoderTrainingTests
{
    [Fact]
    public void The_same_data_give_the_same_bytes() => Assert.Equal(Trained(epochs: 3), Trained(epochs: 3));

    [Fact]
    public void What_was_learned_by_heart_is_read_again()
    {
        var model = EncoderTraining.Train(SmallData.Data, SmallData.Vectors, 400, TextWriter.Null);
        var reader = new SentenceReader(model);
        foreach (var word in SmallData.Data.Train[0].Words)
            reader.Add(word);
        reader.EndSentence();
        reader.Run();

        Assert.Equal([2, 0, -1, 2], Enumerable.Range(0, 4).Select(reader.HeadOf));
        Assert.Equal(["nsubj", "flat", "root", "obj"], Enumerable.Range(0, 4).Select(reader.LabelOf));
        Assert.Equal(["PROPN", "PROPN", "VERB", "NOUN"], Enumerable.Range(0, 4).Select(word => reader.TagOf(word).Universal));
        Assert.Equal([1, 2, 0, 0], Enumerable.Range(0, 4).Select(reader.NameOf));
    }

    [Fact]
    public void A_model_reads_the_same_after_it_was_written()
    {
        var bytes = Trained(epochs: 3);

        using var reader = new BinaryReader(new MemoryStream(bytes));
        using var again = new MemoryStream();
        using var writer = new BinaryWriter(again);
        EncoderModel.Read(reader, SmallData.Vectors).Write(writer);

        Assert.Equal(bytes, again.ToArray());
    }

    private static byte[] Trained(int epochs)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        EncoderTraining.Train(SmallData.Data, SmallData.Vectors, epochs, TextWriter.Null).Write(writer);
        return stream.ToArray();
    }
}
