namespace Graph.Ingestion.Articles;

/// <summary>Why an article was not taken.</summary>
public enum RefusalCode
{
    /// <summary>The file is not there or cannot be read.</summary>
    NotReadable,

    /// <summary>The bytes are not UTF-8, or the text has half of a surrogate pair.</summary>
    NotUtf8,

    /// <summary>There is nothing but white space.</summary>
    Empty,

    /// <summary>The object has no text.</summary>
    NoText,

    /// <summary>The text or a field is longer than is taken.</summary>
    TooLarge,

    /// <summary>There are control characters other than tab and line ends.</summary>
    ControlCharacters,

    /// <summary>The date of publication is none.</summary>
    NotADate,

    /// <summary>The address is none that begins with http or https.</summary>
    NotAnAddress,

    /// <summary>The id belongs to an article of another source.</summary>
    SourceDiffers,

    /// <summary>Another file of the same run gave an article the same id.</summary>
    IdRepeated,

    /// <summary>The text is a page of HTML, with its markup.</summary>
    HtmlPage,

    /// <summary>The words do not follow JSON's grammar.</summary>
    NotJson,

    /// <summary>The JSON is well formed, but is no article.</summary>
    NotAnArticle,

    /// <summary>The reader failed on it.</summary>
    NotRead,
}

/// <summary>An article that was not taken, and what its sender can do.</summary>
/// <param name="Message">The fault and the way out, in one or two sentences.</param>
/// <param name="Origin">The file and the line of the fault.</param>
public sealed record Refusal(RefusalCode Code, string Message, ArticleOrigin Origin)
{
    public override string ToString() => $"{Origin}: {Message}";
}
