namespace Graph.Api.Mutations;

/// <summary>Who changes the graph and why, as it is kept with the change for good.</summary>
internal static class Signature
{
    private const int LongestName = 200;
    private const int LongestReason = 4_000;

    /// <summary>What is wrong with it; null where nothing is.</summary>
    /// <param name="does">What is done, for the message: "judges".</param>
    public static MutationError? Fault(string by, string? reason, string does)
    {
        if (string.IsNullOrWhiteSpace(by))
            return new(MutationErrorCode.Blank, $"'by' is blank. Give the name of who {does}.");
        if (by.Length > LongestName)
            return new(MutationErrorCode.TooLong, $"'by' has {by.Length} characters; a name has {LongestName} at most.");
        return reason?.Length > LongestReason
            ? new(MutationErrorCode.TooLong, $"'reason' has {reason.Length} characters; it has {LongestReason} at most. Say it in short and keep the rest where it can be found.")
            : null;
    }
}
