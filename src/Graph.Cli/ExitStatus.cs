namespace Graph.Cli;

/// <summary>What the program tells the shell when it ends. The help of the root command lists these.</summary>
internal static class ExitStatus
{
    /// <summary>Everything was done, and something was found.</summary>
    public const int Done = 0;

    /// <summary>An article was refused, a question found nothing, or its answer has errors.</summary>
    public const int Refused = 1;

    /// <summary>The command line or a setting is wrong; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>The store failed or cannot be reached.</summary>
    public const int Store = 3;
}
