using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Graph.Ingestion.Articles;

/// <summary>Articles as JSON lines: one object a line, read as they come, however many there are.</summary>
internal static class JsonLinesArticles
{
    public static async IAsyncEnumerable<ArticleInput> ReadAsync(
        Stream stream, string? file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var number = 0;
        await foreach (var line in ReadLinesAsync(stream, cancellationToken))
        {
            number++;
            if (line is null)
                yield return ArticleInput.Refused(
                    RefusalCode.TooLarge, $"The line is longer than {ArticleLimits.LineBytes:N0} bytes. Shorten the text or split the article.", file, number);
            else if (!IsBlank(line))
                foreach (var input in JsonArticles.ReadDocument(line, file, number))
                    yield return input;
        }
    }

    /// <summary>The lines without their ends; null for one that is too long to hold.</summary>
    private static async IAsyncEnumerable<byte[]?> ReadLinesAsync(
        Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 65_536, leaveOpen: true));
        var skipping = false;
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken);
            var buffer = result.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                yield return skipping ? null : LineOf(buffer.Slice(0, end));
                skipping = false;
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (result.IsCompleted)
            {
                if (skipping || buffer.Length > 0)
                    yield return skipping ? null : LineOf(buffer);
                break;
            }

            skipping |= buffer.Length > ArticleLimits.LineBytes;
            reader.AdvanceTo(skipping ? buffer.End : buffer.Start, buffer.End);
        }

        await reader.CompleteAsync();
    }

    private static byte[]? LineOf(ReadOnlySequence<byte> line) => line.Length > ArticleLimits.LineBytes ? null : line.ToArray();

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;
}
