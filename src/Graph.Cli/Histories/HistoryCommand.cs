using System.CommandLine;
using System.Text.Json;
using Graph.Cli.Articles;
using Graph.Cli.Corrections;
using Graph.Cli.Entities;
using Graph.Cli.Sessions;
using Graph.Core.Stores;

namespace Graph.Cli.Histories;

/// <summary>"graph history": who did what to a thing, when and why.</summary>
internal static class HistoryCommand
{
    private const string Description = "Tells what was done to an article, an entity, a fact, a judgement or a split: by whom, when and why.";

    private const string Examples = """
        Examples:
          graph history e_abc
          graph history "Neva Harl" --first 50
          graph history https://wire.example/1
          graph history a_abc --json
          graph history a_abc --known-at 2026-03-01T09:30:00Z    what had been done by then
          graph history a_abc --before CURSOR                    the changes before those that an answer showed

        A thing is given by its id, an entity also by its name, an article also by its address or the id of its sender. The first change comes first.
        Of which day it is asked makes no difference: a change has the moment of its recording alone. The exit status is 1 when nothing was found.
        """;

    private const string Query = """
        query ($id: ID!, $first: Int!, $before: String, $knownAt: DateTime) { history(id: $id, first: $first, before: $before, knownAt: $knownAt) { startCursor hasEarlier changes { at by kind subjectId versionNumber note reason } } }
        """;

    public static Command Create(StoreOptions store)
    {
        var id = new Argument<string>("ID") { Description = "The id of a thing, an entity's name, or an article's address or sender's id." };
        var first = GivenValues.CreateCount("--first", "How many of the latest changes at most.", 20);
        var before = new Option<string?>("--before") { Description = "Only changes before this one, as an earlier answer names it.", HelpName = "CURSOR" };
        var knownAt = new KnownAt();
        var json = OutputOptions.CreateJson();
        var command = new ExampleCommand("history", Description, Examples) { id, first, before };
        knownAt.AddTo(command);
        command.Add(json);
        command.SetAction((result, cancellationToken) => Correction.AskAsync(
            store.SettingsOf(result),
            session => TellAsync(
                session, result.GetValue(id)!, result.GetValue(first), result.GetValue(before), new(knownAt.Of(result)), result.GetValue(json), cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<int> TellAsync(
        GraphSession session, string given, int first, string? before, AsOf asOf, bool json, CancellationToken cancellationToken)
    {
        var id = await IdOfAsync(session, given, asOf, cancellationToken);
        var history = (await session.AskAsync(Query, new { id, first, before, knownAt = asOf.KnownAt }, cancellationToken)).GetProperty("history");
        if (json)
            OutputOptions.WriteJson(history);
        else
            Write(history, before is null ? Unknown(id, asOf) : "Nothing was done before that.");
        return history.GetProperty("changes").GetArrayLength() == 0 ? ExitStatus.Refused : ExitStatus.Done;
    }

    private static async Task<string> IdOfAsync(GraphSession session, string given, AsOf asOf, CancellationToken cancellationToken)
    {
        var article = await session.TryFindArticleAsync(given, cancellationToken);
        if (EntityReference.IsId(given))
            return article ?? given;
        var entity = await session.TryFindEntityAsync(given, asOf, cancellationToken);
        if (entity is not null && article is not null)
            await Console.Error.WriteLineAsync($"An article goes by '{given}' too: graph history {article}");
        return entity ?? article ?? throw new InvalidOperationException($"Nothing goes by '{given}': no entity by its name, no article by its address or its sender's id; {EntityReference.Search}.");
    }

    private static string Unknown(string id, AsOf asOf) =>
        $"{(asOf.KnownAt is null ? $"Nothing here has the id {id}" : $"Nothing here had the id {id} by then")}. Give that of an article, an entity, a fact, a judgement or a split: {EntityReference.Search}.";

    private static void Write(JsonElement history, string nothing)
    {
        if (history.GetProperty("hasEarlier").GetBoolean())
            Console.Error.WriteLine($"There are earlier changes: --before {history.GetProperty("startCursor").GetString()}");
        foreach (var change in history.GetProperty("changes").EnumerateArray())
            Console.WriteLine(string.Join("  ", Parts(change).Where(part => !string.IsNullOrEmpty(part)).Distinct()));
        if (history.GetProperty("changes").GetArrayLength() == 0)
            Console.Error.WriteLine(nothing);
    }

    private static string?[] Parts(JsonElement change) =>
    [
        Text(change, "at"), Text(change, "kind"), Text(change, "subjectId"), Text(change, "by"),
        change.GetProperty("versionNumber") is { ValueKind: JsonValueKind.Number } number ? $"version {number.GetInt32()}" : null,
        Text(change, "note"), Text(change, "reason"),
    ];

    private static string? Text(JsonElement change, string field) => change.GetProperty(field).GetString();
}
