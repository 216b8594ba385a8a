namespace Graph.Extraction.Attributions;

/// <summary>
/// How sure a statement is by the way it is reported: of a hundred that are found so, about as many are linked to an annotated one. The
/// table of readings in README.md tells what was measured of each (`CalibrationEvaluation` of `Graph.Evaluation`).
/// </summary>
internal static class Confidences
{
    /// <summary>Words of speech stand beside who says it and what he says: "Orlova said", "according to Orlova", "citing Orlova".</summary>
    public const double Spoken = 0.85;

    /// <summary>How it is laid out tells that it is said: "Orlova: ...", a turn of a transcript, "In a poll, ...".</summary>
    public const double LaidOut = 0.75;

    /// <summary>What is thought, wanted, judged or denied, or hangs on its cue by the tree alone: "his claim that ...", "what Orlova called a disgrace".</summary>
    public const double Construed = 0.6;

    /// <summary>Nobody is told to say it: "reportedly", "seems to".</summary>
    public const double Hearsay = 0.45;
}
