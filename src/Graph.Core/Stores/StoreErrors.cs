namespace Graph.Core.Stores;

/// <summary>A store's engine failed. Thrown once, at the store's edge, with the engine's own exception as the cause.</summary>
public class StoreException : Exception
{
    public StoreException()
    {
    }

    public StoreException(string message)
        : base(message)
    {
    }

    public StoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public StoreException(string message, bool isTransient, Exception? cause = null)
        : base(message, cause) => IsTransient = isTransient;

    /// <summary>Whether the same call may succeed later without anything being changed.</summary>
    public bool IsTransient { get; }
}

/// <summary>The database was written by a newer version, or is no database of this project.</summary>
public sealed class StoreSchemaException : StoreException
{
    public StoreSchemaException()
    {
    }

    public StoreSchemaException(string message)
        : base(message)
    {
    }

    public StoreSchemaException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>A cursor that a caller gave is none, or belongs to another order.</summary>
public sealed class InvalidCursorException : Exception
{
    public InvalidCursorException()
    {
    }

    public InvalidCursorException(string message)
        : base(message)
    {
    }

    public InvalidCursorException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>A call names an article, entity or judgement that the store does not hold.</summary>
public sealed class NotInStoreException : Exception
{
    public NotInStoreException()
    {
    }

    public NotInStoreException(string message)
        : base(message)
    {
    }

    public NotInStoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>A call is about what a retracted article shows, which is nothing.</summary>
public sealed class RetractedArticleException : Exception
{
    public RetractedArticleException()
    {
    }

    public RetractedArticleException(string message)
        : base(message)
    {
    }

    public RetractedArticleException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
