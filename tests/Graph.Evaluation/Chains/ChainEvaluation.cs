using Graph.Core.Articles;
using Graph.Evaluation.Trees;
using Graph.Extraction;
using Graph.Extraction.Readings;
using Graph.Training.ConllU;

namespace Graph.Evaluation.Chains;

/// <summary>
/// Chains of mentions in open GUM's test part. A found mention is a gold one where it lies inside it and holds its leading word, since
/// Graph does not take a relative clause into a mention. The official CoNLL scorer asks for the same words, so these figures do not stand
/// beside its own. Chains of one mention do not count.
/// </summary>
internal static class ChainEvaluation
{
    private static readonly string[] Kept = ["person", "organization", "place"];

    public static PartResult Run(DataFolder data)
    {
        var (kept, all) = (new ChainScore(), new ChainScore());
        foreach (var document in ConlluFile.Read(data.File("ud-gum-open/test.conllu")).GroupBy(sentence => sentence.Document))
            Score([.. document], kept, all);
        return new PartResult(
            [
                new("chains of persons, organisations and places, open GUM test, CoNLL score over leading words", kept.Conll),
                new("  precision", kept.Precision),
                new("  recall", kept.Recall),
                new("  MUC F1", kept.Muc),
                new("  B-cubed F1", kept.BCubed),
                new("  CEAF F1 over entities", kept.Ceaf),
                new("chains of everything annotated there, CoNLL score over leading words", all.Conll),
            ],
            []);
    }

    private static void Score(List<ConlluSentence> sentences, ChainScore kept, ChainScore all)
    {
        var gold = GumMentions.Of([.. sentences.SelectMany(sentence => sentence.Words)]);
        var (text, places) = ConlluText.Of(sentences);
        var found = ArticleReader.Default.Read(new ArticleText(text)).Entities.Select(entity => entity.Mentions.Select(mention => PlaceOf(places, mention.Span)).ToList()).ToList();
        Add(all, found, gold, gold);
        Add(kept, found, gold, gold.Where(mention => Kept.Contains(mention.Type)).ToList());
    }

    private static void Add(ChainScore score, List<List<(int First, int End)>> found, List<GoldMention> gold, List<GoldMention> counted)
    {
        // What was found where the annotation has something of another kind is no error here.
        var skipped = gold.Except(counted).ToList();
        var spurious = gold.Count;
        var chains = found.Select(chain => chain
            .Select(place => IndexOf(counted, place) is >= 0 and var at ? at : IndexOf(skipped, place) >= 0 ? -1 : spurious++)
            .Where(mention => mention >= 0).ToHashSet());
        score.Add(chains.ToList(), counted.Select((mention, at) => (mention.Chain, at)).GroupBy(mention => mention.Chain, mention => mention.at).Select(chain => chain.ToHashSet()));
    }

    private static int IndexOf(List<GoldMention> gold, (int First, int End) place)
    {
        var fitting = gold.Where(mention => mention.First <= place.First && place.End <= mention.End && place.First <= mention.Head && mention.Head < place.End);
        return fitting.MinBy(mention => mention.End - mention.First) is { } best ? gold.IndexOf(best) : -1;
    }

    private static (int First, int End) PlaceOf(IReadOnlyList<TextSpan> places, TextSpan span)
    {
        var inside = Enumerable.Range(0, places.Count).Where(word => places[word].End > span.Start && places[word].Start < span.End).ToList();
        return (inside[0], inside[^1] + 1);
    }
}
