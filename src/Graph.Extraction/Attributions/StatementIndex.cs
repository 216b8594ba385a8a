using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Attributions;

/// <summary>The statements of an article by the tokens that their source, cue and content reach over, once all are there.</summary>
internal sealed class StatementIndex
{
    private readonly List<Attribution> _statements;

    // For each statement the nearest one before it that ends behind its end, or -1: none between them can hold what it does not.
    private readonly int[] _wider;

    /// <param name="statements">By their first token.</param>
    public StatementIndex(List<Attribution> statements)
    {
        _statements = statements;
        _wider = new int[statements.Count];
        for (var at = 0; at < statements.Count; at++)
        {
            var wider = at - 1;
            while (wider >= 0 && statements[wider].Extent.End <= statements[at].Extent.End)
                wider = _wider[wider];
            _wider[at] = wider;
        }
    }

    /// <summary>The statements that reach over a token, the one that begins last first.</summary>
    public IEnumerable<Attribution> Over(int token)
    {
        for (var at = CountBefore(token + 1) - 1; at >= 0;)
        {
            var reaches = _statements[at].Extent.End > token;
            if (reaches)
                yield return _statements[at];
            at = reaches ? at - 1 : _wider[at];
        }
    }

    /// <summary>The statements that share a token with these.</summary>
    public IEnumerable<Attribution> Touching(TokenRange words)
    {
        foreach (var over in Over(words.First))
            yield return over;
        for (var at = CountBefore(words.First + 1); at < _statements.Count && _statements[at].Extent.First < words.End; at++)
            yield return _statements[at];
    }

    private int CountBefore(int token) => TextOrder.CountBefore(_statements, token, static statement => statement.Extent.First);
}
