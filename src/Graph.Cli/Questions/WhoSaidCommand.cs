using System.CommandLine;
using Graph.Cli.Corrections;
using Graph.Cli.Entities;
using Graph.Cli.Sessions;
using Graph.Core.Stores;

namespace Graph.Cli.Questions;

/// <summary>"graph who-said": the first question of the house.</summary>
internal static class WhoSaidCommand
{
    private const string Description = "Tells what somebody said about somebody, with the words, the day, the article and who reported it.";

    private const string Examples = """
        Examples:
          graph who-said --speaker "Mara Velt" --about "Ilo Dorn"
          graph who-said --about "Lowmark Lake Council" --first 50
          graph who-said --speaker "Oren Tavo" --json
          graph who-said --speaker e_abc                                            of several of one name the one with this id
          graph who-said --speaker "Oren Tavo" --known-at 2026-03-01T09:30:00Z      as the graph knew it then, by when it was recorded
          graph who-said --about "Ilo Dorn" --valid-on 2031-03-06                   what was said by the end of that day

        Give a speaker, somebody spoken about, or both, each by id or name. Of several who go by a name all are told, each with what tells
        them apart. What is no plain statement is marked: (denied), (possible), (planned), (asked), (demanded), (conditional), (negative), what it
        expresses of somebody, a confidence below 0.75, and "inside:" with who conveys it where that is denied or only possible.
        The exit status is 1 when nothing was found.
        """;

    private const string Query = """
        query ($where: StatementFilter!, $first: Int!, $after: String, $knownAt: DateTime, $validOn: Date) {
          statements(where: $where, first: $first, after: $after, knownAt: $knownAt, validOn: $validOn) {
            totalCount
            nodes {
              speaker { id name description } speakerWords role kind content cue saidAt { value }
              modality polarity confidence about { entity { id name } role stance }
              chain { speaker { id name description } speakerWords cue modality polarity }
              utterance { id }
              article { id externalId title url publishedOn { value } source { name } }
            }
            pageInfo { hasNextPage endCursor }
            warnings { code message reference candidates { entity { id name description } } }
          }
        }
        """;

    public static Command Create(StoreOptions store)
    {
        var speaker = new Option<string?>("--speaker") { Description = "Who said it, by id or name.", HelpName = "NAME" };
        var about = new Option<string?>("--about") { Description = "Whom it is about, by id or name.", HelpName = "NAME" };
        var first = GivenValues.CreateCount("--first", "How many statements at most, the latest first.", 20);
        var times = new AskedTimes();
        var json = OutputOptions.CreateJson();
        var command = new ExampleCommand("who-said", Description, Examples) { speaker, about, first, json };
        times.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(speaker) is null && result.GetValue(about) is null)
                result.AddError("Give --speaker, --about, or both.");
        });
        command.SetAction((result, cancellationToken) => Correction.AskAsync(
            store.SettingsOf(result),
            session => RunAsync(
                session, result.GetValue(speaker), result.GetValue(about), result.GetValue(first), times.Of(result), result.GetValue(json), cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        GraphSession session, string? speaker, string? about, int first, AsOf asOf, bool json, CancellationToken cancellationToken)
    {
        var variables = new Dictionary<string, object?> { ["where"] = FilterOf(speaker, about), ["knownAt"] = asOf.KnownAt, ["validOn"] = asOf.ValidOn };
        var found = await session.AskPagesAsync(Query, variables, first, cancellationToken);
        if (found.TotalCount == 0)
            await RefuseUnknownIdsAsync(session, [speaker, about], asOf, cancellationToken);
        if (json)
            OutputOptions.WriteJson(new { totalCount = found.TotalCount, nodes = found.Nodes, warnings = found.Warnings });
        else
            StatementOutput.Write(found);
        return found.Nodes.Count == 0 ? ExitStatus.Refused : ExitStatus.Done;
    }

    private static Dictionary<string, object> FilterOf(string? speaker, string? about)
    {
        var where = new Dictionary<string, object>();
        if (speaker is not null)
            where["speaker"] = EntityReference.RefOf(speaker);
        if (about is not null)
            where["about"] = EntityReference.RefOf(about);
        return where;
    }

    /// <summary>Tells of an id that leads to nobody; of an unknown name the answer itself warns.</summary>
    /// <exception cref="InvalidOperationException">An id leads to nobody.</exception>
    private static async Task RefuseUnknownIdsAsync(GraphSession session, IEnumerable<string?> given, AsOf asOf, CancellationToken cancellationToken)
    {
        foreach (var id in given.OfType<string>().Where(EntityReference.IsId))
            if (await session.TryFindEntityAsync(id, asOf, cancellationToken) is null)
                throw EntityReference.Unknown(id);
    }
}
