namespace Graph.Ingestion.Articles;

/// <summary>How large an article may be.</summary>
public static class ArticleLimits
{
    /// <summary>The longest text, in bytes of UTF-8.</summary>
    public const int TextBytes = 1_000_000;

    /// <summary>The longest id, address, title, source or language, in UTF-16 code units.</summary>
    public const int FieldLength = 2_000;

    /// <summary>
    /// The longest line of JSON lines, in bytes: a text of the longest kind may be written in escapes, six bytes for each of its own.
    /// </summary>
    public const int LineBytes = 7 * TextBytes;

    /// <summary>The longest JSON document, in bytes; it is held in memory whole, and JSON lines are not.</summary>
    public const int DocumentBytes = 256_000_000;
}
