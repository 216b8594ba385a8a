namespace Graph.Extraction.Tokens;

/// <summary>Tokens from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
public readonly record struct TokenRange(int First, int End)
{
    public int Length => End - First;

    public bool IsEmpty => End <= First;

    public bool Contains(int token) => First <= token && token < End;

    public bool Contains(TokenRange other) => First <= other.First && other.End <= End;

    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;

    /// <summary>From the first to the last token of both.</summary>
    public TokenRange Around(TokenRange other) => new(Math.Min(First, other.First), Math.Max(End, other.End));
}
