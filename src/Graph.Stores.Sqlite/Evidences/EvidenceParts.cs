using System.Globalization;
using Graph.Core.Articles;
using Graph.Core.Evidences;

namespace Graph.Stores.Sqlite.Evidences;

/// <summary>The parts of a piece of evidence as its column holds them: "Cue 10 14 Content 15 40".</summary>
internal static class EvidenceParts
{
    public static string? Write(IReadOnlyList<EvidencePart> parts) =>
        parts.Count == 0 ? null : string.Join(' ', parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Role} {part.Span.Start} {part.Span.End}")));

    public static IReadOnlyList<EvidencePart> Read(string? column) => column is null ? [] : [.. column.Split(' ').Chunk(3).Select(Read)];

    private static EvidencePart Read(string[] words) => new(
        Enum.Parse<EvidenceRole>(words[0]),
        new(int.Parse(words[1], CultureInfo.InvariantCulture), int.Parse(words[2], CultureInfo.InvariantCulture)));
}
