using System.CommandLine;
using System.Text.Json;
using Graph.Cli.Sessions;

namespace Graph.Cli.Corrections;

/// <summary>What the commands that change the graph have in common: who does it and why, and how a refusal is told.</summary>
internal static class Correction
{
    public static Option<string> CreateBy() => new("--by") { Description = "Your name, kept with what you do.", HelpName = "NAME", Required = true };

    /// <summary>For what is done without a name too; then it is the one of who is logged in.</summary>
    public static Option<string> CreateUsualBy() =>
        new("--by") { Description = "Your name, kept with what you do.", HelpName = "NAME", DefaultValueFactory = _ => Environment.UserName };

    public static Option<string?> CreateWhy() => new("--why") { Description = "The reason, kept with it.", HelpName = "WORDS" };

    /// <summary>For what is not done without one.</summary>
    public static Option<string> CreateRequiredWhy() => new("--why") { Description = "The reason, kept with it.", HelpName = "WORDS", Required = true };

    /// <summary>Opens the graph, changes it and prints what the change tells.</summary>
    public static Task<int> ChangeAsync(string[] settings, Func<GraphSession, Task<string>> change, CancellationToken cancellationToken) => AskAsync(
        settings,
        async session =>
        {
            Console.WriteLine(await change(session));
            return ExitStatus.Done;
        },
        cancellationToken);

    /// <summary>Opens the graph, which must be there, and asks it; what is refused is told on the error output, with the way out.</summary>
    public static async Task<int> AskAsync(string[] settings, Func<GraphSession, Task<int>> ask, CancellationToken cancellationToken)
    {
        try
        {
            await using var session = await GraphSession.OpenAsync(settings, makes: false, cancellationToken);
            return await ask(session);
        }
        catch (InvalidOperationException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return ExitStatus.Refused;
        }
    }

    /// <summary>The payload of the mutation that is named "change" in its document.</summary>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public static Task<JsonElement> MutateAsync(this GraphSession session, string mutation, object variables, CancellationToken cancellationToken) =>
        session.MutateAsync(mutation, variables, [], cancellationToken);

    /// <inheritdoc cref="MutateAsync(GraphSession, string, object, CancellationToken)"/>
    /// <param name="session">The graph.</param>
    /// <param name="mutation">The document.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="ways">The command that leads out of a refusal, by the refusal's code.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static async Task<JsonElement> MutateAsync(
        this GraphSession session, string mutation, object variables, IReadOnlyList<(string Code, string Way)> ways, CancellationToken cancellationToken)
    {
        var change = (await session.AskAsync(mutation, variables, cancellationToken)).GetProperty("change");
        return change.GetProperty("error") is { ValueKind: JsonValueKind.Object } error
            ? throw new InvalidOperationException(Told(error, ways))
            : change;
    }

    // A message ends in the way out; the command that goes it stands behind.
    private static string Told(JsonElement error, IReadOnlyList<(string Code, string Way)> ways)
    {
        var message = error.GetProperty("message").GetString()!;
        return ways.FirstOrDefault(way => way.Code == error.GetProperty("code").GetString()).Way is { } way ? $"{message.TrimEnd('.')}: {way}." : message;
    }
}
