using System.CommandLine;

namespace Graph.Cli.Ingestion;

/// <summary>The argument PATH... that commands share which read articles.</summary>
internal static class InputPaths
{
    public static Argument<string[]> CreateArgument()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files (.txt, .json, .jsonl, .ndjson), folders with all below them, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        Check(paths);
        return paths;
    }

    /// <summary>Lets an argument refuse words that are no path: an option that there is not, and nothing at all.</summary>
    private static void Check(Argument paths) => paths.Validators.Add(result =>
    {
        foreach (var path in result.Tokens.Select(token => token.Value))
            if (path.Length == 0)
                result.AddError("A path is empty. Give a file, a folder, or - for standard input.");
            else if (path is ['-', _, ..] && !File.Exists(path) && !Directory.Exists(path))
                result.AddError($"There is no option {path}, and no file of that name.");
    });
}
