using Graph.Evaluation.Attributions;
using Graph.Evaluation.Chains;
using Graph.Evaluation.Names;
using Graph.Evaluation.Relations;
using Graph.Evaluation.Stances;
using Graph.Evaluation.Trees;

namespace Graph.Evaluation;

/// <summary>Every part, in the order of the table.</summary>
internal static class Parts
{
    public static IReadOnlyList<Part> All { get; } =
    [
        new("trees", ["ud-ewt/test.conllu", "ud-gum-open/test.conllu"], TreeEvaluation.Run),
        new("names", ["uner-ewt/test.iob2", "crossner-politics/test.txt", "dwie/train-side.json"], NameEvaluation.Run),
        new("attribution", ["polnear/dev.jsonl"], AttributionEvaluation.Run),
        new("calibration", ["polnear/dev.jsonl"], CalibrationEvaluation.Run),
        new("nesting", ["gum-attribution-open/attributions.jsonl", "ud-gum-open/dev.conllu", "ud-gum-open/test.conllu", "ud-gum-open/train.conllu"], NestingEvaluation.Run),
        new("chains", ["ud-gum-open/dev.conllu", "ud-gum-open/test.conllu", "ud-gum-open/train.conllu"], ChainEvaluation.Run),
        new("stance", ["newsmtsc/dev-rw.jsonl"], StanceEvaluation.Run),
        new("relations", ["dwie/train-side.json"], RelationEvaluation.Run),
    ];
}
