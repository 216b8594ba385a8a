namespace Graph.Training.Encoders;

/// <summary>A sentence to learn from. What its corpus does not tell is null and is not learned from it.</summary>
/// <param name="Tags">For each word a place in the list of tags.</param>
/// <param name="Heads">For each word its head; the number of words stands for the root.</param>
/// <param name="Labels">For each word a place in the list of labels.</param>
/// <param name="Names">For each word one of NameLabels.</param>
internal sealed record EncoderExample(string[] Words, int[]? Tags, int[]? Heads, int[]? Labels, int[]? Names);
