using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;

namespace Graph.Extraction.Reference;

/// <summary>What reading needs to know of the world: states, bodies, places, offices, occupations, heads of state and government, other persons in the news, given names and whose they are, as seeds/reference holds them.</summary>
public sealed record ReferenceData(
    IReadOnlyList<ReferenceState> States,
    IReadOnlyList<ReferenceBody> Bodies,
    IReadOnlyList<ReferencePlace> Places,
    IReadOnlyList<ReferenceOffice> Offices,
    IReadOnlyList<ReferencePerson> People,
    ReferenceOccupations Occupations,
    GivenNames GivenNames,
    NameGenders NameGenders,
    PublicFigures PublicFigures)
{
    // The files that the graph holds as reference facts; the others are for reading alone.
    private static readonly string[] Facts = ["states.json", "places.json", "bodies.json", "people.json"];
    private static readonly Lazy<ReferenceData> Embedded = new(Load);

    /// <summary>The facts that come with the program.</summary>
    /// <exception cref="InvalidDataException">A file is not as it should be; the message names it and the fault.</exception>
    public static ReferenceData Default => Embedded.Value;

    /// <summary>The SHA-256, in hexadecimal digits, of the files that the graph holds as reference facts; they are not read for it.</summary>
    public static string HashOfFacts()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Facts)
        {
            using var stream = Open(file);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ReferenceData Load() => new(
        Read<List<ReferenceState>>("states.json"),
        Read<List<ReferenceBody>>("bodies.json"),
        Read<List<ReferencePlace>>("places.json"),
        Read<List<ReferenceOffice>>("offices.json"),
        Read<List<ReferencePerson>>("people.json"),
        Read<ReferenceOccupations>("occupations.json"),
        Read<GivenNames>("given-names.json"),
        Read<NameGenders>("name-genders.json"),
        Read<PublicFigures>("public-figures.json"));

    private static T Read<T>(string file)
    {
        using var stream = Open(file);
        try
        {
            return JsonSerializer.Deserialize<T>(stream, JsonSerializerOptions.Web)
                ?? throw new InvalidDataException($"The reference file '{file}' holds null.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"The reference file '{file}' cannot be read at {error.Path}: {error.Message}", error);
        }
    }

    private static Stream Open(string file) => Assembly.GetExecutingAssembly().GetManifestResourceStream("reference/" + file)
        ?? throw new InvalidDataException($"The reference file '{file}' is not embedded; it belongs in seeds/reference.");
}
