using static System.Environment;

namespace Graph.Hosting.Configuration;

/// <summary>Where files are kept unless a setting says otherwise.</summary>
public static class DataFolder
{
    /// <summary>The file of the embedded store.</summary>
    public static string DefaultGraphFile => Path.Combine(FolderPath, "graph.db");

    /// <summary>
    /// The user's data folder by the rules of the system (XDG_DATA_HOME or ~/.local/share on Linux); where the user has no home,
    /// the folder of the program. It need not exist yet.
    /// </summary>
    private static string FolderPath
    {
        get
        {
            var data = GetFolderPath(SpecialFolder.LocalApplicationData, SpecialFolderOption.DoNotVerify);
            return Path.Combine(Path.IsPathRooted(data) ? data : AppContext.BaseDirectory, "graph");
        }
    }
}
