using Graph.Extraction.Encoders;
using Graph.Extraction.Tagging;
using Graph.Training.ConllU;

namespace Graph.Training.Encoders;

/// <summary>All that the encoder learns from, and EWT's dev part that tells how well.</summary>
internal sealed record EncoderData(
    IReadOnlyList<Tag> Tags, IReadOnlyList<string> Labels, IReadOnlyList<string> Words, IReadOnlyList<EncoderExample> Train, IReadOnlyList<EncoderExample> Dev)
{
    private const int FewestOfTag = 5;
    private const int FewestOfWord = 2;

    // Wikipedia's prose is nearest to news; UNER's is mail and reviews.
    private const int WikigoldTimes = 2;

    public static EncoderData Read(TrainingFolders folders)
    {
        var banks = Treebanks.Read(folders);
        var words = banks.Train.SelectMany(sentence => sentence.Words).ToList();
        var tags = words.CountBy(word => (word.Upos, word.Xpos)).Where(tag => tag.Value >= FewestOfTag)
            .OrderBy(tag => tag.Key.Upos, StringComparer.Ordinal).ThenBy(tag => tag.Key.Xpos, StringComparer.Ordinal)
            .Select(tag => new Tag(tag.Key.Upos, tag.Key.Xpos)).ToList();
        var labels = words.Select(word => word.Label).Distinct().Order(StringComparer.Ordinal).ToList();
        var places = new Places(tags, labels);
        var train = WithNames(
            banks.Train.Select(places.ExampleOf),
            NameCorpora.ReadUner(folders.DataFile("uner-ewt", "train.iob2")));
        train.AddRange(Enumerable.Repeat(NameCorpora.ReadWikigold(folders.DataFile("wikigold", "wikigold.conll.txt")), WikigoldTimes).SelectMany(corpus => corpus));
        train.AddRange(NameCorpora.ReadCrossNer(folders.DataFile("crossner-politics", "train.txt")));
        train.AddRange(NameCorpora.ReadCrossNer(folders.DataFile("crossner-politics", "dev.txt")));
        var dev = WithNames(banks.Dev.Select(places.ExampleOf), NameCorpora.ReadUner(folders.DataFile("uner-ewt", "dev.iob2")));
        return new EncoderData(tags, labels, CommonWords(train), train, dev);
    }

    private static List<string> CommonWords(IEnumerable<EncoderExample> train) =>
        [.. train.SelectMany(example => example.Words).CountBy(Vocabulary.Lower).Where(word => word.Value >= FewestOfWord).Select(word => word.Key).Order(StringComparer.Ordinal)];

    // UNER annotates the sentences of EWT: those with the same words are one example.
    private static List<EncoderExample> WithNames(IEnumerable<EncoderExample> treebank, List<EncoderExample> named)
    {
        var names = new Dictionary<string, EncoderExample>();
        foreach (var example in named)
            names.TryAdd(string.Join(' ', example.Words), example);
        var used = new HashSet<EncoderExample>();
        var all = new List<EncoderExample>();
        foreach (var example in treebank)
        {
            var found = names.GetValueOrDefault(string.Join(' ', example.Words));
            if (found is not null)
                used.Add(found);
            all.Add(found is null ? example : example with { Names = found.Names });
        }

        all.AddRange(named.Where(example => names[string.Join(' ', example.Words)] == example && !used.Contains(example)));
        return all;
    }

    private sealed class Places(List<Tag> tags, List<string> labels)
    {
        private readonly Dictionary<Tag, int> _tags = tags.Select((tag, place) => (tag, place)).ToDictionary(pair => pair.tag, pair => pair.place);
        private readonly Dictionary<string, int> _labels = labels.Select((label, place) => (label, place)).ToDictionary(pair => pair.label, pair => pair.place);

        public EncoderExample ExampleOf(ConlluSentence sentence) => new(
            [.. sentence.Words.Select(word => word.Form)],
            [.. sentence.Words.Select(word => _tags.GetValueOrDefault(new Tag(word.Upos, word.Xpos), -1))],
            [.. sentence.Words.Select(word => word.Head < 0 ? sentence.Words.Count : word.Head)],
            [.. sentence.Words.Select(word => _labels.GetValueOrDefault(word.Label, -1))],
            sentence.Words.Any(word => word.Misc.Contains("Entity=", StringComparison.Ordinal)) ? GumNames.Of(sentence) : null);
    }
}
