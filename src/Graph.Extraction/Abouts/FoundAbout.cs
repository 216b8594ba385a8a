using Graph.Core.Statements;
using Graph.Extraction.Attributions;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Abouts;

/// <summary>That a statement is about a chain, and the words that name it there.</summary>
/// <param name="StanceWords">The words that carry the stance; empty where none is expressed.</param>
public sealed record FoundAbout(
    Attribution Statement, EntityChain Chain, AboutRole Role, Stance? Stance, IReadOnlyList<TokenRange> Words, IReadOnlyList<TokenRange> StanceWords);
