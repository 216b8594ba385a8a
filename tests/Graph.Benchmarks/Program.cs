using Graph.Benchmarks;

var scale = args is ["--scale", var given] ? double.Parse(given, System.Globalization.CultureInfo.InvariantCulture) : 0.1;
if (args.Length > 0 && args[0] != "--scale")
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/Graph.Benchmarks -- [--scale 0.1]");
    Console.Error.WriteLine("A scale of 1 is 200,000 entities, 100,000 articles and 1,000,000 statements.");
    return 2;
}

var folder = Directory.CreateTempSubdirectory("graph-benchmark-");
try
{
    await new SqliteBenchmark(folder.FullName, scale).RunAsync();
    return 0;
}
finally
{
    folder.Delete(recursive: true);
}
