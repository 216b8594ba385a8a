using Graph.Extraction.Tagging;
using Graph.Training.ConllU;
using Graph.Training.Learning;

namespace Graph.Training.Tagging;

/// <summary>A tagger while it learns; it sees the tags that it gave itself, as it will when it runs.</summary>
internal sealed class TaggerLearner
{
    private const int FewestUpdates = 4;

    private readonly Dictionary<Tag, int> _numbers;
    private readonly PerceptronTable _weights;
    private readonly ulong[] _features = new ulong[TagFeatures.Most];
    private readonly float[] _scores;

    public TaggerLearner(IReadOnlyList<Tag> tags)
    {
        Tags = tags;
        _numbers = tags.Select((tag, at) => (tag, at)).ToDictionary(pair => pair.tag, pair => pair.at);
        _weights = new PerceptronTable(tags.Count, FewestUpdates);
        _scores = new float[tags.Count];
    }

    public IReadOnlyList<Tag> Tags { get; }

    public List<(ulong Feature, sbyte[] Row)> Quantise() => _weights.Quantise();

    public void Learn(IReadOnlyList<ConllSentence> sentences, int epochs)
    {
        var order = new ShuffledOrder(sentences.Count);
        var words = new WordSequence();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var wrong = 0;
            foreach (var at in order.Next())
                wrong += Learn(words, sentences[at]);
            Console.WriteLine($"tagger: epoch {epoch + 1}, {wrong:N0} wrong");
        }

        _weights.EndWithAverage();
    }

    private int Learn(WordSequence words, ConllSentence sentence)
    {
        words.Fill(sentence);
        var wrong = 0;
        for (var at = 0; at < words.Count; at++)
        {
            var tag = Best(words, at, out var count);
            words.Tags[at] = (byte)tag;
            _weights.NextStep();
            if (!_numbers.TryGetValue(new Tag(sentence.Words[at].Upos, sentence.Words[at].Xpos), out var gold) || gold == tag)
                continue;
            wrong++;
            _weights.Update(_features.AsSpan(0, count), gold, 1);
            _weights.Update(_features.AsSpan(0, count), tag, -1);
        }

        return wrong;
    }

    private int Best(WordSequence words, int at, out int count)
    {
        count = TagFeatures.Fill(words, at, _features);
        _weights.Score(_features.AsSpan(0, count), _scores);
        return _scores.AsSpan().IndexOf(_scores.Max());
    }

    /// <summary>Tags a sentence with the averaged weights.</summary>
    public void Run(WordSequence words)
    {
        for (var at = 0; at < words.Count; at++)
            words.Tags[at] = (byte)Best(words, at, out _);
    }
}
