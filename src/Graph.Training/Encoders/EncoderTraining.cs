using Graph.Extraction.Encoders;
using Graph.Extraction.Models;
using Graph.Training.Learning;

namespace Graph.Training.Encoders;

/// <summary>Trains the network that tags, parses and finds names.</summary>
internal static class EncoderTraining
{
    private const int Epochs = 24;
    private const int BatchSize = 32;
    private const float Rate = 0.002f;

    // Rarer words have no vector while it learns, so that it learns to do without; what it reads later knows more of them by theirs.
    private const int WordsWithVectors = 100_000;

    // A batch is always cut into as many parts, whatever the machine, so that sums run in one order.
    private const int Parts = 4;

    public static void Train(TrainingFolders folders)
    {
        var data = EncoderData.Read(folders);
        var vectors = ModelFile.Read(folders.Model(WordVectors.Kind), WordVectors.Kind, WordVectors.Read).Most(WordsWithVectors);
        Console.WriteLine($"encoder: {data.Train.Count:N0} sentences, {data.Train.Sum(example => example.Words.Length):N0} words, {data.Words.Count:N0} of them with rows of their own, {data.Tags.Count} tags, {data.Labels.Count} labels");
        var model = Train(data, vectors, Epochs, Console.Out);
        var size = ModelFile.Write(folders.Model(EncoderModel.Kind), EncoderModel.Kind, model.Write);
        var written = ModelFile.Read(folders.Model(EncoderModel.Kind), EncoderModel.Kind, reader => EncoderModel.Read(reader, vectors));
        Console.WriteLine($"encoder: {size:N0} bytes; EWT dev {EncoderScore.Of(written, data.Dev)}");
    }

    /// <summary>The averaged network after so many times through the data; the same data give the same bits.</summary>
    public static EncoderModel Train(EncoderData data, WordVectors vectors, int epochs, TextWriter progress)
    {
        var vocabulary = new Vocabulary(vectors, data.Words);
        var weights = NewWeights(data);
        var average = new EncoderWeights(data.Words.Count + 1, data.Tags.Count, data.Labels.Count);
        var model = new EncoderModel(vocabulary, data.Tags, data.Labels, weights);
        var adam = new Adam(weights, average);
        var passes = Enumerable.Range(0, Parts).Select(_ => new EncoderPass(model, new Gradients(weights))).ToArray();
        var order = new ShuffledOrder(data.Train.Count);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var loss = RunEpoch(data, order.Next(), passes, adam, epoch, epochs);
            var averaged = new EncoderModel(vocabulary, data.Tags, data.Labels, average);
            progress.WriteLine($"encoder {epoch + 1}/{epochs}: loss {loss:F3}; EWT dev {EncoderScore.Of(averaged, data.Dev)}");
        }

        return new EncoderModel(vocabulary, data.Tags, data.Labels, average);
    }

    private static double RunEpoch(EncoderData data, IReadOnlyList<int> order, EncoderPass[] passes, Adam adam, int epoch, int epochs)
    {
        var (loss, words) = (0.0, 0);
        var batches = (order.Count + BatchSize - 1) / BatchSize;
        for (var batch = 0; batch < batches; batch++)
        {
            var examples = order.Skip(batch * BatchSize).Take(BatchSize).ToArray();
            var losses = new double[Parts];
            Parallel.For(0, Parts, part => losses[part] = LearnPart(data, examples, passes[part], part, epoch));
            var count = examples.Sum(example => data.Train[example].Words.Length);
            adam.Step([.. passes.Select(pass => pass.Gradients)], 1f / count, RateAt((epoch + ((double)batch / batches)) / epochs));
            (loss, words) = (loss + losses.Sum(), words + count);
        }

        return loss / words;
    }

    private static double LearnPart(EncoderData data, int[] examples, EncoderPass pass, int part, int epoch)
    {
        pass.Gradients.Clear();
        pass.TakeWeights();
        var loss = 0.0;
        for (var at = part; at < examples.Length; at += Parts)
            loss += pass.Learn(data.Train[examples[at]], new RandomNumbers(((ulong)epoch << 32) + (ulong)examples[at] + 1));
        return loss;
    }

    // Warms up over the first hundredth, then falls to nothing in a straight line.
    private static float RateAt(double share) => Rate * (float)Math.Min(share / 0.01, 1 - share);

    public static EncoderWeights NewWeights(EncoderData data)
    {
        var weights = new EncoderWeights(data.Words.Count + 1, data.Tags.Count, data.Labels.Count);
        var random = new RandomNumbers(1);
        foreach (var table in weights.Tables)
            Fill(table, 0.1f, random);
        foreach (var dense in weights.Dense.Where(dense => dense.Rows > 1 && dense != weights.NameMoves))
            Fill(dense, MathF.Sqrt(2f / (dense.Rows + dense.Columns)), random);
        Fill(weights.Root, 0.1f, random);
        foreach (var layer in new[] { weights.First, weights.Second })
            ForgetLittle(layer);
        return weights;
    }

    private static void Fill(Matrix matrix, float deviation, RandomNumbers random)
    {
        for (var at = 0; at < matrix.Values.Length; at++)
            matrix.Values[at] = deviation * random.NextNormal();
    }

    // A forget gate that starts open lets slopes reach far words (Jozefowicz et al. 2015).
    private static void ForgetLittle(LayerWeights layer)
    {
        for (var direction = 0; direction < 2; direction++)
            layer.Bias.Values.AsSpan((direction * Width.Gates) + Width.State, Width.State).Fill(1);
    }
}
