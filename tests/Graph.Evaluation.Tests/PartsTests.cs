namespace Graph.Evaluation.Tests;

public sealed class PartsTests
{
    public static TheoryData<string> Names => [.. Parts.All.Select(part => part.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_part_runs_with_the_files_it_needs_and_no_others(string name)
    {
        var part = Parts.All.Single(one => one.Name == name);
        var folder = Directory.CreateTempSubdirectory("graph-evaluation-");
        try
        {
            foreach (var need in part.Needs)
                Copy(need, folder.FullName);

            Assert.NotEmpty(part.Run(new DataFolder(folder.FullName)).Figures);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Copy(string need, string folder)
    {
        var copy = Path.Combine(folder, need);
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(Invented.Data.File(need), copy);
    }
}
