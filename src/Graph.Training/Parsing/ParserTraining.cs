using Graph.Extraction.Models;
using Graph.Extraction.Parsing;
using Graph.Extraction.Tagging;
using Graph.Training.ConllU;
using Graph.Training.Tagging;

namespace Graph.Training.Parsing;

/// <summary>Trains the parser on EWT and open GUM, with tags as wrong as they will be: each part is tagged by a tagger that never saw it.</summary>
internal static class ParserTraining
{
    private const int Parts = 3;
    private const int TaggerEpochs = 3;
    private const int Epochs = 7;

    public static void Train(TrainingFolders folders)
    {
        var treebanks = Treebanks.Read(folders);
        var tagger = ModelFile.Read(folders.Model("tagger"), Tagger.Kind, Tagger.Read);
        string[] labels =
        [
            .. treebanks.Train.SelectMany(sentence => sentence.Words).CountBy(word => word.Label)
                .OrderByDescending(label => label.Value).ThenBy(label => label.Key, StringComparer.Ordinal).Select(label => label.Key),
        ];
        var parser = new ParserLearner(labels, TagBits.Of(tagger.Tags));
        parser.Learn(TagByOthers(treebanks.Train, tagger.Tags, labels), Epochs);
        var size = ModelFile.Write(folders.Model("parser"), DependencyParser.Kind, writer => DependencyParser.Write(writer, labels, parser.Moves, parser.Names));
        Console.WriteLine($"parser: {size:N0} bytes");
        Measure(ModelFile.Read(folders.Model("parser"), DependencyParser.Kind, DependencyParser.Read), tagger, treebanks.Dev);
    }

    private static List<TaggedTree> TagByOthers(IReadOnlyList<ConllSentence> sentences, IReadOnlyList<Tag> tags, string[] labels)
    {
        var trees = new TaggedTree[sentences.Count];
        var words = new WordSequence();
        for (var part = 0; part < Parts; part++)
        {
            var tagger = new TaggerLearner(tags);
            tagger.Learn([.. sentences.Where((_, at) => at % Parts != part)], TaggerEpochs);
            for (var at = part; at < sentences.Count; at += Parts)
            {
                words.Fill(sentences[at]);
                tagger.Run(words);
                trees[at] = TreeOf(sentences[at], words.Tags.AsSpan(0, words.Count).ToArray(), labels);
            }
        }

        return [.. trees];
    }

    private static TaggedTree TreeOf(ConllSentence sentence, byte[] tags, string[] labels) => new(
        [.. sentence.Words.Select(word => word.Form)],
        tags,
        [.. sentence.Words.Select(word => word.Head < 0 ? sentence.Words.Count : word.Head)],
        [.. sentence.Words.Select(word => (byte)Array.IndexOf(labels, word.Label))]);

    private static void Measure(DependencyParser parser, Tagger tagger, IReadOnlyList<ConllSentence> sentences)
    {
        var words = new WordSequence { TagBits = TagBits.Of(tagger.Tags) };
        var state = new ParseState();
        int all = 0, attached = 0, named = 0;
        foreach (var sentence in sentences)
        {
            words.Fill(sentence);
            tagger.Run(words);
            parser.Run(words, state);
            for (var at = 0; at < words.Count; at++)
            {
                var gold = sentence.Words[at];
                var right = state.Heads[at] == (gold.Head < 0 ? words.Count : gold.Head);
                all++;
                attached += right ? 1 : 0;
                named += right && parser.Labels[state.Labels[at]] == gold.Label ? 1 : 0;
            }
        }

        Console.WriteLine($"parser: EWT dev UAS {100.0 * attached / all:F2}, LAS {100.0 * named / all:F2}, with tags of the tagger and every mark counted");
    }
}
