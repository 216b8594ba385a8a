using Graph.Extraction.Tagging;

namespace Graph.Extraction.Parsing;

/// <summary>Tags and parses sentences whose words are given. Keeps its buffers, so it belongs to one thread.</summary>
public sealed class SentenceParser
{
    private static readonly uint[] Bits = TagBits.Of(Tagger.Default.Tags);

    private readonly WordSequence _words = new() { TagBits = Bits };
    private readonly ParseState _state = new();

    public int Count => _words.Count;

    public void Clear() => _words.Clear();

    /// <summary>Adds the sentence's next word.</summary>
    public void Add(string word) => _words.Add(word);

    /// <summary>Reads the words added since <see cref="Clear"/>; afterwards <see cref="TagOf"/> and the others may be asked.</summary>
    public void Run()
    {
        Tagger.Default.Run(_words);
        DependencyParser.Default.Run(_words, _state);
    }

    public Tag TagOf(int word) => Tagger.Default.Tags[_words.Tags[word]];

    /// <summary>The head's place among the words, or -1 for the root.</summary>
    public int HeadOf(int word) => _state.Heads[word] == _words.Count ? -1 : _state.Heads[word];

    public string LabelOf(int word) => _state.Heads[word] == _words.Count ? "root" : DependencyParser.Default.Labels[_state.Labels[word]];
}
