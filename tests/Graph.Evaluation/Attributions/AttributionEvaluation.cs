namespace Graph.Evaluation.Attributions;

/// <summary>Attributions of political news on PolNeAR's dev part.</summary>
internal static class AttributionEvaluation
{
    public static PartResult Run(DataFolder data)
    {
        var score = new AttributionScore();
        foreach (var text in AttributedText.Read(data.File("polnear/dev.jsonl")))
            score.Add(text, text.Found());
        return new PartResult(
            [
                new("source, PolNeAR dev, exact F1", score.Sources.F1, 60, "test part: CoreNLP 24.2, rules over it 53.8, BiLSTM+CRF trained on it 69.6"),
                new("cue", score.Cues.F1, 58, "rules over CoreNLP 45.8, BiLSTM+CRF 66.7"),
                new("content", score.Contents.F1, 50, "CoreNLP 34.6, rules over it 46.0, BiLSTM+CRF 59.0"),
                new("linked, F1", score.Linked.F1, 65),
                new("linked, precision", score.Linked.Precision),
                new("linked, recall", score.Linked.Recall),
                new("linked, recall of those with a word of speech", score.Speech.Recall),
            ],
            score.Missed);
    }
}
