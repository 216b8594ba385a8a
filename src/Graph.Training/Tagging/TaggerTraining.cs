using Graph.Extraction.Models;
using Graph.Extraction.Tagging;
using Graph.Training.ConllU;
using Graph.Training.Learning;

namespace Graph.Training.Tagging;

/// <summary>Trains the tagger on EWT and open GUM.</summary>
internal static class TaggerTraining
{
    private const int Epochs = 7;
    private const int FewestOfTag = 4;

    public static void Train(TrainingFolders folders)
    {
        var treebanks = Treebanks.Read(folders);
        var tagger = new TaggerLearner(TagsOf(treebanks.Train));
        tagger.Learn(treebanks.Train, Epochs);
        var size = ModelFile.Write(folders.Model("tagger"), Tagger.Kind, writer => Tagger.Write(writer, tagger.Tags, tagger.Quantise()));
        Console.WriteLine($"tagger: {size:N0} bytes");
        Measure(ModelFile.Read(folders.Model("tagger"), Tagger.Kind, Tagger.Read), treebanks.Dev);
    }

    /// <summary>The tags that occur often enough, most frequent first.</summary>
    public static IReadOnlyList<Tag> TagsOf(IEnumerable<ConllSentence> sentences) =>
    [
        .. sentences.SelectMany(sentence => sentence.Words)
            .CountBy(word => new Tag(word.Upos, word.Xpos))
            .Where(tag => tag.Value >= FewestOfTag)
            .OrderByDescending(tag => tag.Value).ThenBy(tag => tag.Key.Universal, StringComparer.Ordinal).ThenBy(tag => tag.Key.Penn, StringComparer.Ordinal)
            .Select(tag => tag.Key),
    ];

    private static void Measure(Tagger tagger, IReadOnlyList<ConllSentence> sentences)
    {
        var words = new WordSequence();
        int all = 0, universal = 0, penn = 0;
        foreach (var sentence in sentences)
        {
            words.Fill(sentence);
            tagger.Run(words);
            for (var at = 0; at < words.Count; at++)
            {
                var tag = tagger.Tags[words.Tags[at]];
                all++;
                universal += tag.Universal == sentence.Words[at].Upos ? 1 : 0;
                penn += tag.Penn == sentence.Words[at].Xpos ? 1 : 0;
            }
        }

        Console.WriteLine($"tagger: EWT dev UPOS {100.0 * universal / all:F2}, XPOS {100.0 * penn / all:F2}");
    }
}
