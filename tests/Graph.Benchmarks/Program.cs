using System.CommandLine;
using System.Globalization;
using Graph.Benchmarks.Identity;
using Graph.Benchmarks.Reading;
using Graph.Benchmarks.Stores;

var scale = new Option<double>("--scale")
{
    Description = "A scale of 1 is 200,000 entities, 100,000 articles and 1,000,000 statements.",
    DefaultValueFactory = _ => 0.1,
    CustomParser = given =>
    {
        if (double.TryParse(given.Tokens[0].Value, CultureInfo.InvariantCulture, out var asked) && asked is > SqliteBenchmark.WarmUpScale and <= SqliteBenchmark.GreatestScale)
            return asked;
        given.AddError(string.Create(CultureInfo.InvariantCulture, $"--scale must be a number above {SqliteBenchmark.WarmUpScale}, whose articles only warm up, and {SqliteBenchmark.GreatestScale} at most."));
        return default;
    },
};
var store = new Command("store", "Fills the embedded store as a news archive would and asks it what analysts ask, beside the plain engine.") { scale };
store.SetAction((given, cancellation) => SqliteBenchmark.RunInOwnFolderAsync(given.GetValue(scale)));

var reading = new Command("reading", "Reads articles of growing length and hostile texts, beside the npm package compromise.");
reading.SetAction(_ => ReadingBenchmark.Run());

var articles = new Option<int>("--articles") { Description = "How many articles of invented news.", DefaultValueFactory = _ => 10_000 };
var identity = new Command("identity", "Takes in invented news with known truth: how well people are told apart, and what it costs as the graph grows.") { articles };
identity.SetAction((given, cancellation) => IdentityBenchmark.RunAsync(given.GetValue(articles), cancellation));

var root = new RootCommand("How fast Graph is, as ratios against something run beside it: dotnet run -c Release --project tests/Graph.Benchmarks -- reading")
{
    store, reading, identity,
};
return await root.Parse(args).InvokeAsync();
