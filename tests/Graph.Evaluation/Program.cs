using System.CommandLine;
using Graph.Evaluation;

var data = new Option<string>("--data") { Description = "The folder with the annotated texts.", HelpName = "FOLDER", DefaultValueFactory = _ => "../shared/data" };
var only = new Option<string?>("--only") { Description = "One part: " + string.Join(", ", Parts.All.Select(part => part.Name)) + ".", HelpName = "PART" };
var errors = new Option<int>("--errors") { Description = "How many errors of each part to print.", HelpName = "NUMBER" };
var root = new RootCommand("How well Graph reads, beside what others reach: dotnet run -c Release --project tests/Graph.Evaluation")
{
    data, only, errors,
};
root.SetAction(given => EvaluationReport.Run(given.GetRequiredValue(data), given.GetValue(only), given.GetValue(errors)));
return root.Parse(args).Invoke();
