using System.CommandLine;
using System.CommandLine.Help;
using Graph.Cli.Annotation;
using Graph.Cli.Articles;
using Graph.Cli.Corrections;
using Graph.Cli.Entities;
using Graph.Cli.Extraction;
using Graph.Cli.Histories;
using Graph.Cli.Ingestion;
using Graph.Cli.Questions;
using Graph.Cli.Reviews;
using Graph.Cli.Serving;
using Graph.Cli.Sessions;
using Graph.Cli.Splits;
using Graph.Hosting;

namespace Graph.Cli;

/// <summary>The command "graph": every command it has, in the order of its help.</summary>
internal static class GraphCommand
{
    private const string Description = "Graph: who said what about whom.";

    private const string Examples = """
        Examples:
          graph ingest news/                                          read a folder of articles into the graph
          graph who-said --speaker "Mara Velt" --about "Ilo Dorn"     what somebody said of somebody
          graph find velt                                             entities by words of their names, with their ids
          graph query --file question.graphql                         ask in GraphQL
          graph diff https://wire.example/1                           what changed between two versions of an article
          graph review --by "Ana"                                     decide who is one where the rules could not
          graph split "Neva Harl"                                     take apart what is two
          graph judge e_abc e_def SAME --by "Ana"                     say that two are one; graph undo takes it back
          graph retract https://wire.example/1 --by "Ana" --why "..." take an article's evidence away; graph restore brings it back
          graph show-version https://wire.example/1 1 --by "Ana" --why "..." show an earlier version again
          graph history "Neva Harl"                                   who did what, when and why
          graph extract article.txt                                   show what stands in an article, write nothing
          graph annotate article.txt                                  show its words: tags, dependencies, names
          graph serve                                                 the playground on http://127.0.0.1:5080

        Settings are those of the server: appsettings.json beside the program, variables (Graph__Store__Engine=Neo4j),
        or the command line (--Graph:Store:Engine=Neo4j, or --store and --path in short).

        Exit status:
          0  done
          1  an article was refused, nothing was found, or the answer has errors
          2  the command line or a setting is wrong
          3  the store failed or cannot be reached
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        var (settings, rest) = SettingArguments.Split(args);
        // A word that begins with '@' is a value as any other: the file of --variables, an account that somebody goes by.
        var result = Create(settings).Parse(rest, new() { ResponseFileTokenReplacer = null });
        if (result.Errors.Count == 0)
            return await StartFaults.GuardAsync(() => result.InvokeAsync(new() { EnableDefaultExceptionHandler = false }));
        return TellErrors(result);
    }

    private static int TellErrors(ParseResult result)
    {
        var command = result.CommandResult.Command;
        if (command is RootCommand && result.UnmatchedTokens is [var unknown, ..])
            Console.Error.WriteLine($"graph has no {(unknown.StartsWith('-') ? "option" : "command")} '{unknown}'. Its commands are {string.Join(", ", command.Subcommands.Select(known => known.Name))}.");
        else
            foreach (var error in result.Errors)
                Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine($"See graph {(command is RootCommand ? "" : command.Name + " ")}--help.");
        return ExitStatus.Usage;
    }

    private static RootCommand Create(IReadOnlyList<string> settings)
    {
        var store = new StoreOptions(settings);
        var root = new RootCommand(Description)
        {
            store.Give(IngestCommand.Create),
            ExtractCommand.Create(),
            AnnotateCommand.Create(),
            store.Give(WhoSaidCommand.Create),
            store.Give(FindCommand.Create),
            store.Give(QueryCommand.Create),
            store.Give(DiffCommand.Create),
            store.Give(ReviewCommand.Create),
            store.Give(SplitCommand.Create),
            store.Give(JudgeCommand.Create),
            store.Give(UndoCommand.Create),
            store.Give(ConflictsCommand.Create),
            store.Give(RetractionCommands.CreateRetract),
            store.Give(RetractionCommands.CreateRestore),
            store.Give(ShowVersionCommand.Create),
            store.Give(HistoryCommand.Create),
            store.Give(ServeCommand.Create),
        };
        store.AddTo(root);
        var help = root.Options.OfType<HelpOption>().Single();
        var action = new HelpWithExamples((HelpAction)help.Action!, Examples);
        help.Action = action;
        root.SetAction(result => action.Invoke(result));
        return root;
    }
}
