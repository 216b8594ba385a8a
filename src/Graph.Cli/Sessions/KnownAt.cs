using System.CommandLine;
using System.CommandLine.Parsing;

namespace Graph.Cli.Sessions;

/// <summary>The option of a command that answers as of a moment.</summary>
internal sealed class KnownAt
{
    private readonly Option<DateTimeOffset?> option = GivenValues.CreateMoment("--known-at", "Answer as the graph knew it at this moment, by when things were recorded.");

    public void AddTo(Command command) => command.Add(option);

    public bool IsGiven(CommandResult result) => result.GetValue(option) is not null;

    /// <summary>The moment; null where none is given. Of one that is yet to come the error output tells so.</summary>
    public DateTimeOffset? Of(ParseResult result)
    {
        var moment = result.GetValue(option);
        if (moment > DateTimeOffset.UtcNow)
            Console.Error.WriteLine($"--known-at: {moment.Value.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'} is yet to come, so this is what the graph knows now.");
        return moment;
    }
}
