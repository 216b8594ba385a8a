using System.Net;
using System.Text.Json;

namespace Graph.Stores.Neo4j.Transport;

/// <summary>
/// What went wrong, told once. The codes are Neo4j's own; those under Neo.TransientError roll the transaction back and may
/// pass when it is run again (Neo4j status codes, "Classification").
/// </summary>
internal static class CypherErrors
{
    private const string Again = "Try again later.";

    /// <summary>The error for a server that gave no answer.</summary>
    public static CypherException OfConnection(string location, Exception cause)
    {
        var neverSent = cause is HttpRequestException
        {
            HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError,
        };
        var message = neverSent
            ? $"{location} cannot be reached: {cause.Message} Start the server, or correct the store's url (its HTTP port, usually 7474)."
            : $"{location} stopped answering: {cause.Message} What was being written may or may not be there; writing it again adds nothing twice.";
        return new(message, isTransient: true, mayRunAgain: neverSent, cause);
    }

    /// <summary>The error for an answer that is none of the Query API's.</summary>
    public static CypherException OfAnswer(string location, HttpStatusCode status) => new(
        $"{location} answered {(int)status} without the Query API's form. Point the store's url at the HTTP port of Neo4j 5.26 or later.",
        isTransient: (int)status >= 500, mayRunAgain: false);

    /// <summary>The first error of an answer; null where it has none.</summary>
    public static CypherException? Find(string location, JsonElement answer)
    {
        if (!answer.TryGetProperty("errors", out var errors) || errors.GetArrayLength() == 0)
            return null;
        var code = errors[0].GetProperty("code").GetString() ?? "";
        var message = errors[0].GetProperty("message").GetString();
        var isTransient = IsTransient(code);
        return new($"{location}: {message} ({code}) {WayOut(code, isTransient)}".TrimEnd(), isTransient, isTransient);
    }

    private static bool IsTransient(string code) => code.StartsWith("Neo.TransientError.", StringComparison.Ordinal);

    private static string WayOut(string code, bool isTransient) => code switch
    {
        "Neo.ClientError.Security.Unauthorized" => "Correct the store's user and password.",
        "Neo.ClientError.Security.AuthenticationRateLimit" => "Wait some seconds, then use the right password.",
        "Neo.ClientError.Database.DatabaseNotFound" => "Correct the store's database, or create it (SHOW DATABASES lists what there is).",
        "Neo.ClientError.Security.Forbidden" => "Give the user the right to write to this database.",
        _ => isTransient ? Again : "",
    };
}
