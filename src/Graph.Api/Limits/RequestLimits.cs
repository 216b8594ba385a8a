using Graph.Ingestion.Articles;

namespace Graph.Api.Limits;

/// <summary>How much one request may ask for. The README tells these figures too.</summary>
internal static class RequestLimits
{
    /// <summary>The longest document, in bytes of UTF-8.</summary>
    public const int DocumentBytes = 16 * 1024;

    /// <summary>The most tokens of a document; a rule of validation is quadratic in them.</summary>
    public const int DocumentTokens = 2_000;

    /// <summary>The deepest nesting of brackets; well before the parser would run out of stack.</summary>
    public const int Nesting = 50;

    /// <summary>The deepest nesting of fields.</summary>
    public const int Depth = 15;

    /// <summary>The most objects that an answer may be made of; see <see cref="QueryCost"/>.</summary>
    public const int Cost = 10_000;

    /// <summary>The longest body: an article of the longest kind in JSON with a document beside it.</summary>
    public const int BodyBytes = ArticleLimits.LineBytes + DocumentBytes;

    /// <summary>How long a query or mutation may take.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(10);
}
