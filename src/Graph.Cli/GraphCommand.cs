using System.CommandLine;
using Graph.Cli.Extraction;

namespace Graph.Cli;

/// <summary>The command "graph": every command it has, in the order of its help.</summary>
internal static class GraphCommand
{
    private const string Description = """
        Graph: who said what about whom.

        Examples:
          graph extract article.txt

        Exit status:
          0  done
          1  an article was refused, or nothing was found
          2  the command line or a setting is wrong
          3  the store failed or cannot be reached
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        var result = Create().Parse(args);
        var status = await result.InvokeAsync();
        return result.Errors.Count > 0 ? ExitStatus.Usage : status;
    }

    private static RootCommand Create() => new(Description)
    {
        ExtractCommand.Create(),
    };
}
