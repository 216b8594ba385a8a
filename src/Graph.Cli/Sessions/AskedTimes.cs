using System.CommandLine;
using System.CommandLine.Parsing;
using Graph.Core.Stores;

namespace Graph.Cli.Sessions;

/// <summary>The options of a command that asks: as of which moment, and of which day.</summary>
internal sealed class AskedTimes
{
    private readonly KnownAt knownAt = new();
    private readonly Option<DateOnly?> validOn = GivenValues.CreateDay("--valid-on", "Answer as of this day: what may have been said by its end, and may have held on it.");

    public void AddTo(Command command)
    {
        knownAt.AddTo(command);
        command.Add(validOn);
    }

    public bool AreGiven(CommandResult result) => knownAt.IsGiven(result) || result.GetValue(validOn) is not null;

    public AsOf Of(ParseResult result) => new(knownAt.Of(result), result.GetValue(validOn));
}
