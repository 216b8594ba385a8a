using Graph.Extraction.Blocks;

namespace Graph.Extraction.Sentences;

/// <summary>A sentence: tokens from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
/// <param name="BlockIndex">The block it stands in.</param>
public sealed record Sentence(int First, int End, int BlockIndex, BlockKind BlockKind);
