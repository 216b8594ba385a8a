using System.CommandLine;
using Graph.Hosting.Configuration;

namespace Graph.Cli.Sessions;

/// <summary>The options that say where the graph is, and the settings that they stand for.</summary>
internal sealed class StoreOptions(IReadOnlyList<string> settings)
{
    private readonly Option<StoreEngine?> engine = new("--store")
    {
        Description = "What the graph is kept in (Graph:Store:Engine).",
        HelpName = "Sqlite|Neo4j",
        CustomParser = result => GivenValues.ReadWord<StoreEngine>(result, "--store", store => $"{store}", "--store Sqlite"),
    };

    private readonly Option<string?> path = new("--path")
    {
        Description = "The file of the embedded store (Graph:Store:Sqlite:Path).",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        command.Add(engine);
        command.Add(path);
    }

    /// <summary>A command that works on the graph, with the options that say where it is.</summary>
    public Command Give(Func<StoreOptions, Command> create)
    {
        var command = create(this);
        AddTo(command);
        return command;
    }

    /// <summary>The settings as arguments of the host.</summary>
    public string[] SettingsOf(ParseResult result) =>
    [
        .. settings,
        .. result.GetValue(engine) is { } store ? [$"--{StoreSettings.EngineName}={store}"] : Array.Empty<string>(),
        .. result.GetValue(path) is { } file ? [$"--{StoreSettings.SqlitePathName}={file}"] : Array.Empty<string>(),
    ];
}
