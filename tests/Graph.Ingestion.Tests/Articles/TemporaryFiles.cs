using System.Text;

namespace Graph.Ingestion.Tests.Articles;

/// <summary>Files of one test, in a folder that goes when the test ends.</summary>
internal sealed class TemporaryFiles : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graph-articles-");

    public string Folder => folder.FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
