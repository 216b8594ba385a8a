using Graph.Extraction.Encoders;
using Graph.Extraction.Lemmas;
using Graph.Training.ConllU;

namespace Graph.Evaluation.Trees;

/// <summary>Tags, lemmas and dependencies on gold words, every mark counted, relations with their subtypes.</summary>
internal static class TreeEvaluation
{
    // News and encyclopedic sentences that nobody looks at: measured wherever somebody has put them, their errors not told.
    private const string Pud = "ud-pud/en_pud-ud-test.conllu";

    public static PartResult Run(DataFolder data)
    {
        var (ewt, errors) = Score(data.File("ud-ewt/test.conllu"));
        var (gum, _) = Score(data.File("ud-gum-open/test.conllu"));
        return new PartResult(
            [
                new("UPOS, EWT test", ewt.Upos, 95.5, "UDPipe 1.2: 94.4"),
                new("UAS, EWT test", ewt.Uas, 88, "UDPipe 1.2: 84.5"),
                new("LAS, EWT test", ewt.Las, 85, "UDPipe 1.2: 81.2"),
                new("lemmas, EWT test", ewt.Lemmas),
                new("UPOS, open GUM test", gum.Upos),
                new("UAS, open GUM test", gum.Uas),
                new("LAS, open GUM test", gum.Las),
                .. ScorePud(data),
            ],
            errors);
    }

    private static IEnumerable<Figure> ScorePud(DataFolder data)
    {
        var pud = File.Exists(data.File(Pud)) ? Score(data.File(Pud)).Score : null;
        return
        [
            data.FigureOf(Pud, "UAS, UD PUD", pud?.Uas, 83.6, "CoreNLP: 83.6"),
            data.FigureOf(Pud, "LAS, UD PUD", pud?.Las, 79.8, "CoreNLP: 79.8"),
        ];
    }

    private static (TreeScore Score, List<string> Errors) Score(string path)
    {
        var reader = new SentenceReader();
        var gold = new List<(int First, ConlluWord Word)>();
        foreach (var sentence in ConlluFile.Read(path))
        {
            var first = gold.Count;
            foreach (var word in sentence.Words)
            {
                reader.Add(word.Form);
                gold.Add((first, word));
            }

            reader.EndSentence();
        }

        reader.Run();
        var errors = Enumerable.Range(0, gold.Count).Where(at => !IsLabelled(reader, gold, at)).CountBy(at => $"{gold[at].Word.Label} read as {reader.LabelOf(at)}")
            .OrderByDescending(error => error.Value).Select(error => $"{error.Value} times {error.Key}").ToList();
        double Share(Func<int, bool> isRight) => 100.0 * Enumerable.Range(0, gold.Count).Count(isRight) / gold.Count;
        return (
            new TreeScore(
                Share(at => reader.TagOf(at).Universal == gold[at].Word.Upos),
                Share(at => Lemmatizer.Default.LemmaOf(gold[at].Word.Form, reader.TagOf(at)) == gold[at].Word.Lemma),
                Share(at => IsHead(reader, gold, at)),
                Share(at => IsLabelled(reader, gold, at))),
            errors);
    }

    private static bool IsHead(SentenceReader reader, List<(int First, ConlluWord Word)> gold, int at) =>
        (reader.HeadOf(at) < 0 ? -1 : reader.HeadOf(at) - gold[at].First) == gold[at].Word.Head;

    private static bool IsLabelled(SentenceReader reader, List<(int First, ConlluWord Word)> gold, int at) =>
        IsHead(reader, gold, at) && reader.LabelOf(at) == gold[at].Word.Label;

    private sealed record TreeScore(double Upos, double Lemmas, double Uas, double Las);
}
