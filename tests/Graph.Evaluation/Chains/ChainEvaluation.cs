using Graph.Core.Articles;
using Graph.Evaluation.Trees;
using Graph.Extraction;
using Graph.Extraction.Readings;
using Graph.Training.ConllU;

namespace Graph.Evaluation.Chains;

/// <summary>
/// Chains of mentions in open GUM's test part. A found mention is a gold one where it lies inside it and holds its leading word or the last
/// one of a name behind a title, since Graph takes neither a relative clause nor a title into a mention. The official CoNLL scorer asks for
/// the same words, so these figures do not stand beside its own. Chains of one mention do not count. The errors are those of the train part,
/// counted by kind and then one by one: what was missed of these three, and what stands in a wrong chain whatever it is.
/// </summary>
internal static class ChainEvaluation
{
    private static readonly string[] Kept = ["person", "organization", "place"];

    public static PartResult Run(DataFolder data)
    {
        var (test, dev, errors) = (new Scores(), new Scores(), new List<(string Kind, string Words)>());
        Score(data, "test", test, []);
        Score(data, "dev", dev, []);
        Score(data, "train", new Scores(), errors);
        var kept = test.Kept;
        return new PartResult(
            [
                new("chains of persons, organisations and places, open GUM test, CoNLL score over leading words", kept.Conll),
                new("  precision", kept.Precision),
                new("  recall", kept.Recall),
                new("  MUC F1", kept.Muc),
                new("  B-cubed F1", kept.BCubed),
                new("  CEAF F1 over entities", kept.Ceaf),
                new("  in its dev part, CoNLL score", dev.Kept.Conll),
                new("  without those of whom the article tells no name", test.Named.Conll),
                new("    precision of these", test.Named.Precision),
                new("    recall of these", test.Named.Recall),
                new("    these in its dev part, CoNLL score", dev.Named.Conll),
                new("chains of everything annotated there, CoNLL score over leading words", test.All.Conll),
            ],
            Told(errors));
    }

    private static void Score(DataFolder data, string part, Scores scores, List<(string Kind, string Words)> errors)
    {
        foreach (var document in ConlluFile.Read(data.File($"ud-gum-open/{part}.conllu")).GroupBy(sentence => sentence.Document))
            Score([.. document], scores, errors);
    }

    private static List<string> Told(List<(string Kind, string Words)> errors) =>
    [
        .. errors.GroupBy(error => error.Kind).OrderByDescending(kind => kind.Count()).Select(kind => $"{kind.Count()} {kind.Key}"),
        .. errors.Select(error => $"{error.Kind}: {error.Words}"),
    ];

    private static void Score(List<ConlluSentence> sentences, Scores scores, List<(string Kind, string Words)> errors)
    {
        List<ConlluWord> words = [.. sentences.SelectMany(sentence => sentence.Words)];
        var gold = GumMentions.Of(words);
        var (text, places) = ConlluText.Of(sentences);
        var reading = ArticleReader.Default.Read(new ArticleText(text));
        var (named, unnamed) = (PlacesOf(places, reading.Entities), PlacesOf(places, reading.Unnamed));
        List<GoldMention> kept = [.. gold.Where(mention => Kept.Contains(mention.Type))];
        Add(scores.Named, named, gold, kept);
        Add(scores.Kept, [.. named, .. unnamed], gold, kept);
        var (chains, spurious) = Add(scores.All, [.. named, .. unnamed], gold, gold);
        errors.AddRange(new ChainErrors(words, gold, Kept).Of(chains, spurious));
    }

    private static List<List<(int First, int End)>> PlacesOf(IReadOnlyList<TextSpan> places, IReadOnlyList<ReadEntity> found) =>
        [.. found.Select(entity => entity.Mentions.Select(mention => PlaceOf(places, mention.Span)).ToList())];

    /// <returns>The found chains as places in what is counted, and where those mentions stand that are at no place of it.</returns>
    private static (List<HashSet<int>> Chains, Dictionary<int, (int First, int End)> Spurious) Add(ChainScore score, List<List<(int First, int End)>> found, List<GoldMention> gold, List<GoldMention> counted)
    {
        // What was found where the annotation has something of another kind is no error here.
        var skipped = gold.Except(counted).ToList();
        var spurious = new Dictionary<int, (int First, int End)>();
        var chains = found.ConvertAll(chain => chain.Select(At).Where(mention => mention >= 0).ToHashSet());
        score.Add(chains, counted.Select((mention, at) => (mention.Chain, at)).GroupBy(mention => mention.Chain, mention => mention.at).Select(chain => chain.ToHashSet()));
        return (chains, spurious);

        int At((int First, int End) place)
        {
            if (IndexOf(counted, place) is >= 0 and var known)
                return known;
            if (IndexOf(skipped, place) >= 0)
                return -1;
            spurious.Add(gold.Count + spurious.Count, place);
            return gold.Count + spurious.Count - 1;
        }
    }

    private static int IndexOf(List<GoldMention> gold, (int First, int End) place)
    {
        var fitting = gold.Where(mention => mention.First <= place.First && place.End <= mention.End && (Holds(place, mention.Head) || Holds(place, mention.Last)));
        return fitting.MinBy(mention => mention.End - mention.First) is { } best ? gold.IndexOf(best) : -1;
    }

    private static bool Holds((int First, int End) place, int word) => place.First <= word && word < place.End;

    private static (int First, int End) PlaceOf(IReadOnlyList<TextSpan> places, TextSpan span)
    {
        var inside = Enumerable.Range(0, places.Count).Where(word => places[word].End > span.Start && places[word].Start < span.End).ToList();
        return (inside[0], inside[^1] + 1);
    }

    /// <param name="Kept">Of persons, organisations and places.</param>
    /// <param name="Named">Of these, what the graph holds: without <see cref="Reading.Unnamed"/>.</param>
    /// <param name="All">Of everything annotated.</param>
    private sealed record Scores(ChainScore Kept, ChainScore Named, ChainScore All)
    {
        public Scores()
            : this(new(), new(), new())
        {
        }
    }
}
