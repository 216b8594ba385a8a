using Graph.Core.Statements;
using Graph.Extraction.Attributions;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Abouts;

/// <summary>That a statement is about a chain, and the words that name it there.</summary>
public sealed record FoundAbout(Attribution Statement, EntityChain Chain, AboutRole Role, Stance? Stance, IReadOnlyList<TokenRange> Words);
