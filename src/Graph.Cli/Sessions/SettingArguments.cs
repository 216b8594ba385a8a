namespace Graph.Cli.Sessions;

/// <summary>Settings among the arguments, as the server takes them: "--Graph:Store:Engine=Neo4j" or in two words.</summary>
internal static class SettingArguments
{
    private const string Prefix = "--Graph:";

    public static (IReadOnlyList<string> Settings, string[] Others) Split(IReadOnlyList<string> args)
    {
        var (settings, others) = (new List<string>(), new List<string>());
        for (var i = 0; i < args.Count; i++)
            if (!args[i].StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
                others.Add(args[i]);
            else
                settings.Add(args[i].Contains('=') || i + 1 == args.Count ? args[i] : $"{args[i]}={args[++i]}");
        return (settings, [.. others]);
    }
}
