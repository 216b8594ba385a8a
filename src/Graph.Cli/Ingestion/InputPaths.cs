using System.CommandLine;

namespace Graph.Cli.Ingestion;

/// <summary>The argument PATH... that commands share which read articles.</summary>
internal static class InputPaths
{
    public static Argument<string[]> CreateArgument() => new("PATH")
    {
        Description = "Files (.txt, .json, .jsonl, .ndjson), folders with all below them, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };
}
