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

    /// <summary>Opens the graph and asks it; what is refused is told on the error output, with the way out.</summary>
    public static async Task<int> AskAsync(string[] settings, Func<GraphSession, Task<int>> ask, CancellationToken cancellationToken)
    {
        await using var session = await GraphSession.OpenAsync(settings, cancellationToken);
        try
        {
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
    public static async Task<JsonElement> MutateAsync(this GraphSession session, string mutation, object variables, CancellationToken cancellationToken)
    {
        var change = (await session.AskAsync(mutation, variables, cancellationToken)).GetProperty("change");
        return change.GetProperty("error") is { ValueKind: JsonValueKind.Object } error
            ? throw new InvalidOperationException(error.GetProperty("message").GetString())
            : change;
    }
}
