using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace Graph.Extraction.Models;

/// <summary>
/// The frame of every model file: "GRPH", the format's version, the model's kind, then what the model writes. Little-endian, so the
/// same weights are the same bytes everywhere.
/// </summary>
internal static class ModelFile
{
    private const uint Magic = 0x48505247;
    private const byte Version = 1;

    /// <summary>Writes a model and returns its size in bytes.</summary>
    public static long Write(string path, string kind, Action<BinaryWriter> write)
    {
        using var writer = new BinaryWriter(File.Create(path), Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(kind);
        write(writer);
        return writer.BaseStream.Position;
    }

    /// <summary>Reads the model of this name that is embedded in the program.</summary>
    /// <exception cref="InvalidDataException">There is none, or it is not a model of this kind.</exception>
    public static T ReadEmbedded<T>(string name, string kind, Func<BinaryReader, T> read)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"models/{name}.bin")
            ?? throw new InvalidDataException($"The model '{name}' is not embedded. Train it with src/Graph.Training.");
        return Read(new BufferedStream(stream, 1 << 16), name, kind, read);
    }

    /// <exception cref="InvalidDataException">The file is not a model of this kind.</exception>
    public static T Read<T>(string path, string kind, Func<BinaryReader, T> read)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, path, kind, read);
    }

    private static T Read<T>(Stream stream, string name, string kind, Func<BinaryReader, T> read)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        if (reader.ReadUInt32() != Magic || reader.ReadByte() != Version || reader.ReadString() != kind)
            throw new InvalidDataException($"The model '{name}' is not a {kind} of format {Version}. Train it again with src/Graph.Training.");
        return read(reader);
    }

    /// <summary>
    /// As many bytes as are asked for. Those of an embedded model stay where the program's file is mapped into memory: a copy would be garbage
    /// collected memory that every process needs for itself.
    /// </summary>
    public static ReadOnlyMemory<sbyte> ReadBytes(BinaryReader reader, int count)
    {
        if (reader.BaseStream is BufferedStream { UnderlyingStream: UnmanagedMemoryStream mapped })
        {
            var bytesThere = new MappedBytes(mapped, reader.BaseStream.Position, count).Memory;
            reader.BaseStream.Seek(count, SeekOrigin.Current);
            return bytesThere;
        }

        var bytes = new sbyte[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(bytes.AsSpan()));
        return bytes;
    }

    public static void WriteStrings(BinaryWriter writer, IReadOnlyCollection<string> strings)
    {
        writer.Write(strings.Count);
        foreach (var text in strings)
            writer.Write(text);
    }

    public static string[] ReadStrings(BinaryReader reader) => [.. StringsIn(reader).Select(string.Intern)];

    /// <summary>The strings of <see cref="WriteStrings"/> one by one; what is written behind them is read once the last one was.</summary>
    public static IEnumerable<string> StringsIn(BinaryReader reader)
    {
        for (var left = reader.ReadInt32(); left > 0; left--)
            yield return reader.ReadString();
    }
}
