namespace Graph.Ingestion.Articles;

/// <summary>What a sender should look at.</summary>
public enum NoticeCode
{
    /// <summary>A field is not read, and looks like one that is.</summary>
    FieldNotKnown,

    /// <summary>Files of a folder are not read, since their names do not end as those of articles do.</summary>
    LeftOut,

    /// <summary>An article is of a language that is read as if it were English.</summary>
    OtherLanguage,
}

/// <summary>Something that kept no article out, and may still not be what its sender meant.</summary>
/// <param name="Message">What was found and the way out, in one or two sentences.</param>
/// <param name="Origin">The file, or folder, and the line.</param>
public sealed record Notice(NoticeCode Code, string Message, ArticleOrigin Origin)
{
    public override string ToString() => $"{Origin}: {Message}";
}
