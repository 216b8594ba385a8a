using System.Runtime.InteropServices;
using Graph.Extraction.Tagging;

namespace Graph.Extraction.Encoders;

/// <summary>Gives the words of sentences their tags, heads and names. Belongs to one thread.</summary>
public sealed class SentenceReader
{
    private readonly EncoderModel _model;
    private readonly List<string> _words = [];
    private readonly List<Piece> _pieces = [];
    private readonly List<Piece> _ordered = [];
    private readonly List<int> _sentences = [];
    private readonly WordReadings _readings = new();
    private int[] _heads = [];
    private int _sentence;

    public SentenceReader() : this(EncoderModel.Default)
    {
    }

    internal SentenceReader(EncoderModel model) => _model = model;

    /// <summary>How many words all sentences have.</summary>
    public int Count => _words.Count;

    /// <summary>Forgets the sentences and keeps the room that they took.</summary>
    public void Clear()
    {
        _words.Clear();
        _pieces.Clear();
        _sentences.Clear();
        _sentence = 0;
    }

    /// <summary>Adds the next word of the sentence.</summary>
    public void Add(string word) => _words.Add(word);

    /// <summary>Ends the sentence. One that is longer than any real one is read in pieces.</summary>
    public void EndSentence()
    {
        var count = _words.Count - _sentence;
        var pieces = (count + EncoderRun.Longest - 1) / EncoderRun.Longest;
        for (var piece = 0; piece < pieces; piece++)
        {
            var first = _sentence + (int)((long)count * piece / pieces);
            _pieces.Add(new Piece(first, _sentence + (int)((long)count * (piece + 1) / pieces) - first));
        }

        _sentence = _words.Count;
        _sentences.Add(_sentence);
    }

    /// <summary>Reads the sentences; afterwards <see cref="TagOf"/> and the others may be asked.</summary>
    public void Run()
    {
        _readings.EnsureRoom(_words.Count);
        if (_heads.Length < _words.Count)
            _heads = new int[_words.Count];
        var run = _model.Rent();
        // Pieces of one length are read together: what a shorter one leaves empty is work for nothing.
        _ordered.Clear();
        _ordered.AddRange(_pieces);
        _ordered.Sort(static (left, right) => right.Count.CompareTo(left.Count));
        var ordered = CollectionsMarshal.AsSpan(_ordered);
        for (var at = 0; at < ordered.Length; at += EncoderRun.Together)
            run.Read(_words, ordered.Slice(at, Math.Min(EncoderRun.Together, ordered.Length - at)), _readings);
        _model.Return(run);
        JoinPieces();
    }

    public Tag TagOf(int word) => _model.Tags[_readings.Tags[word]];

    /// <summary>The head's place among all words, or -1 for the root of the sentence.</summary>
    public int HeadOf(int word) => _heads[word];

    public string LabelOf(int word)
    {
        var label = _model.Labels[_readings.Labels[word]];
        return _heads[word] < 0 ? "root" : label == "root" ? "parataxis" : label;
    }

    /// <summary>What the network says of names at this word; see <see cref="NameLabels"/>.</summary>
    internal int NameOf(int word) => _readings.Names[word];

    // The root of a further piece of a sentence hangs on that of the first.
    private void JoinPieces()
    {
        var (sentence, root) = (0, -1);
        foreach (var (first, count) in _pieces)
        {
            for (; first >= _sentences[sentence]; sentence++)
                root = -1;
            var ownRoot = first + _readings.Heads.AsSpan(first, count).IndexOf(count);
            for (var word = first; word < first + count; word++)
                _heads[word] = _readings.Heads[word] == count ? root : first + _readings.Heads[word];
            root = root < 0 ? ownRoot : root;
        }
    }
}
