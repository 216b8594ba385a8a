using System.CommandLine;
using System.Text.Json;
using Graph.Cli.Corrections;
using Graph.Cli.Sessions;
using Graph.Core.Entities;
using Graph.Core.Stores;
using Graph.Hosting;

namespace Graph.Cli.Entities;

/// <summary>"graph find": entities by words of their names.</summary>
internal static class FindCommand
{
    private const string Description = "Finds entities by words of their names, with type, description, articles and the id that other commands take.";

    private const string Examples = """
        Examples:
          graph find velt                                whoever has a name with a word that begins so
          graph find lowmark council --type ORGANIZATION
          graph find velt --first 50 --json
          graph find velt --known-at 2026-03-01T09:30:00Z    as the graph knew it then, by when it was recorded

        Each of the words must begin a word of one name, whatever the case and diacritics. The most mentioned come first. The exit status is 1
        when nothing was found.
        """;

    private const string Query = """
        query ($search: String!, $type: [EntityType!], $first: Int!, $after: String, $knownAt: DateTime, $validOn: Date) {
          entities(search: $search, type: $type, first: $first, after: $after, knownAt: $knownAt, validOn: $validOn) {
            totalCount
            nodes { id name type description counts { articles } }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    public static Command Create(StoreOptions store)
    {
        var words = new Argument<string[]>("WORDS") { Description = "Words, or beginnings of words, of a name.", Arity = ArgumentArity.OneOrMore };
        var type = new Option<EntityType?>("--type")
        {
            Description = $"Only entities of this type: {string.Join(", ", Enum.GetValues<EntityType>().Select(OutputOptions.WordOf))}.",
            HelpName = "TYPE",
            CustomParser = result => GivenValues.ReadWord<EntityType>(result, "--type", OutputOptions.WordOf, "--type PERSON"),
        };
        var first = GivenValues.CreateCount("--first", "How many entities at most.", 20);
        var json = OutputOptions.CreateJson();
        var command = new ExampleCommand("find", Description, Examples) { words, type, first, json };
        var times = new AskedTimes();
        times.AddTo(command);
        command.SetAction((result, cancellationToken) => Correction.AskAsync(
            store.SettingsOf(result),
            session => RunAsync(
                session, string.Join(' ', result.GetRequiredValue(words)), result.GetValue(type), result.GetValue(first), times.Of(result), result.GetValue(json), cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        GraphSession session, string search, EntityType? type, int first, AsOf asOf, bool json, CancellationToken cancellationToken)
    {
        var types = type is { } only ? new[] { OutputOptions.WordOf(only) } : null;
        var variables = new Dictionary<string, object?> { ["search"] = search, ["type"] = types, ["knownAt"] = asOf.KnownAt, ["validOn"] = asOf.ValidOn };
        var found = await session.AskPagesAsync(Query, variables, first, cancellationToken);
        if (json)
            OutputOptions.WriteJson(new { totalCount = found.TotalCount, nodes = found.Nodes });
        else
            Write(found, search);
        return found.Nodes.Count == 0 ? ExitStatus.Refused : ExitStatus.Done;
    }

    private static void Write(Found found, string search)
    {
        foreach (var entity in found.Nodes)
            Console.WriteLine(string.Join("  ", Parts(entity).Where(part => !string.IsNullOrEmpty(part))));
        if (found.TotalCount == 0)
            Console.Error.WriteLine($"Nothing has a name with words that begin so: {search}. Give fewer words, or less of each.");
        else if (found.TotalCount > found.Nodes.Count)
            Console.Error.WriteLine($"{found.Nodes.Count} of {found.TotalCount} entities. Give --first {found.TotalCount} to see all.");
    }

    private static string?[] Parts(JsonElement entity)
    {
        var articles = entity.GetProperty("counts").GetProperty("articles").GetInt32();
        return
        [
            entity.GetProperty("name").GetString(), entity.GetProperty("type").GetString(), entity.GetProperty("description").GetString(),
            Counted.Of(articles, "article"), entity.GetProperty("id").GetString(),
        ];
    }
}
