using System.Globalization;
using Graph.Extraction.Encoders;

namespace Graph.Training.Encoders;

/// <summary>How well a network reads sentences with gold words.</summary>
internal sealed class EncoderScore
{
    private int _words;
    private int _tags;
    private int _heads;
    private int _labelled;
    private int _found;
    private int _named;
    private int _right;

    public static EncoderScore Of(EncoderModel model, IEnumerable<EncoderExample> examples)
    {
        var score = new EncoderScore();
        foreach (var example in examples)
        {
            var reader = new SentenceReader(model);
            foreach (var word in example.Words)
                reader.Add(word);
            reader.EndSentence();
            reader.Run();
            score.Add(model, example, reader);
        }

        return score;
    }

    public double Las => 100.0 * _labelled / Math.Max(1, _words);

    private void Add(EncoderModel model, EncoderExample example, SentenceReader reader)
    {
        if (example.Heads is not null)
            AddTree(model, example, reader);
        if (example.Names is null)
            return;
        var gold = NameLabels.NamesOf(at => example.Names[at], example.Words.Length).ToHashSet();
        var found = NameLabels.NamesOf(reader.NameOf, example.Words.Length).ToHashSet();
        (_named, _found, _right) = (_named + gold.Count, _found + found.Count, _right + found.Count(gold.Contains));
    }

    private void AddTree(EncoderModel model, EncoderExample example, SentenceReader reader)
    {
        for (var word = 0; word < example.Words.Length; word++)
        {
            var head = example.Heads![word] == example.Words.Length ? -1 : example.Heads[word];
            var isHead = reader.HeadOf(word) == head;
            _words++;
            _tags += example.Tags![word] >= 0 && reader.TagOf(word).Universal == model.Tags[example.Tags[word]].Universal ? 1 : 0;
            _heads += isHead ? 1 : 0;
            _labelled += isHead && example.Labels![word] >= 0 && reader.LabelOf(word) == model.Labels[example.Labels[word]] ? 1 : 0;
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"UPOS {100.0 * _tags / Math.Max(1, _words):F2}  UAS {100.0 * _heads / Math.Max(1, _words):F2}  LAS {Las:F2}  names P {100.0 * _right / Math.Max(1, _found):F1} R {100.0 * _right / Math.Max(1, _named):F1} F {200.0 * _right / Math.Max(1, _found + _named):F1}");
}
