using System.Text;
using System.Text.Unicode;

namespace Graph.Ingestion.Articles;

/// <summary>Reads bytes as UTF-8 and nothing else.</summary>
internal static class Utf8Text
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>The bytes without a byte order mark at their start.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith(Mark) ? bytes[Mark.Length..] : bytes;

    /// <summary>The position of the first byte that is not UTF-8, or -1.</summary>
    public static int FindFault(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return -1;
        var position = 0;
        while (Rune.DecodeFromUtf8(bytes[position..], out _, out var length) == System.Buffers.OperationStatus.Done)
            position += length;
        return position;
    }

    /// <summary>The line of a position, from 1.</summary>
    public static int LineAt(ReadOnlySpan<byte> bytes, int position) => 1 + bytes[..position].Count((byte)'\n');

    /// <summary>What a refusal says of bytes that are not UTF-8.</summary>
    public static string Describe(ReadOnlySpan<byte> bytes, int fault) => bytes switch
    {
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "The file is UTF-16. Save it as UTF-8.",
        [0x1F, 0x8B, ..] => "The file is packed (gzip). Unpack it, or read it so: zcat FILE | graph ... -",
        [(byte)'P', (byte)'K', 3, 4, ..] => "The file is packed (zip, which .docx is too). Unpack it, or save its text as .txt.",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "The file is a PDF. Save its text as .txt.",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] => "The file is a picture. Give the article's text.",
        _ => $"The byte 0x{bytes[fault]:X2} is not UTF-8 here. Save the text as UTF-8.",
    };
}
