using System.CommandLine;
using Graph.Training.Encoders;
using Graph.Training.Lemmas;
using Graph.Training.Reference;
using Graph.Training.Stances;

namespace Graph.Training;

/// <summary>The command line: one command for each model, "all" in the order in which they build on each other, and one for the reference facts.</summary>
internal static class TrainingCommand
{
    /// <summary>Each model by its command's name, in the order of "all".</summary>
    private static IReadOnlyList<(string Name, string Description, Action<TrainingFolders> Train)> Models { get; } =
    [
        ("lemmas", "Dictionary forms, from UD EWT and open GUM.", LemmaTraining.Train),
        ("vectors", "Vectors of words, taken from an npm package.", VectorTraining.Train),
        ("valences", "How good or bad words sound, from an npm package's ratings; uses the vectors.", ValenceTraining.Train),
        ("encoder", "Parts of speech, dependencies and names, from UD EWT, open GUM, UNER EWT, wikigold and CrossNER politics; uses the vectors.", EncoderTraining.Train),
    ];

    public static RootCommand Create()
    {
        var data = new Option<string>("--data") { Description = "The folder with the training data.", DefaultValueFactory = _ => "../shared/data" };
        var output = new Option<string>("--output") { Description = "Where the models go; those that are there are written over.", DefaultValueFactory = _ => "src/Graph.Extraction/Models" };
        var root = new RootCommand("Trains the models of Graph.Extraction: the same data give the same bytes.");
        root.Subcommands.Add(CreateOne("all", "Every model.", folders => TrainAll(folders), data, output));
        foreach (var (name, description, train) in Models)
            root.Subcommands.Add(CreateOne(name, description, train, data, output));
        var reference = new Option<string>("--output") { Description = "Where the reference facts go.", DefaultValueFactory = _ => "seeds/reference" };
        root.Subcommands.Add(CreateOne("people", "Heads of states and governments with their dates, from the list of world leaders (facts of Wikidata, CC0).", LeaderList.Write, data, reference));
        return root;
    }

    private static Command CreateOne(string name, string description, Action<TrainingFolders> train, Option<string> data, Option<string> output)
    {
        var command = new Command(name, description) { data, output };
        command.Validators.Add(result =>
        {
            if (result.GetValue(data) is { } folder && !Directory.Exists(folder))
                result.AddError($"There is no folder {folder}. --data names the folder with the training data.");
        });
        command.SetAction(result => train(new TrainingFolders(result.GetRequiredValue(data), result.GetRequiredValue(output))));
        return command;
    }

    private static void TrainAll(TrainingFolders folders)
    {
        foreach (var (_, _, train) in Models)
            train(folders);
    }
}

/// <summary>Where training reads and writes.</summary>
internal sealed record TrainingFolders(string Data, string Output)
{
    public string DataFile(params string[] parts) => Path.Combine([Data, .. parts]);

    public string Model(string name) => Path.Combine(Output, name + ".bin");
}
