using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Graph.Core.Identity;

/// <summary>
/// Ids that follow from content: the same parts give the same id on every machine, so that writing a thing twice adds nothing.
/// An id is a kind's prefix, an underscore and 24 characters of base 32 (RFC 4648, lower case) of a SHA-256 over the parts.
/// </summary>
public static class ContentId
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Bytes = 15;

    /// <summary>The id of these parts, each told apart from its neighbours by its length; null differs from empty.</summary>
    public static string Of(string prefix, params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var part in parts)
        {
            var bytes = part is null ? [] : Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32LittleEndian(length, part is null ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return prefix + "_" + Base32(hash.GetHashAndReset().AsSpan(0, Bytes));
    }

    private static string Base32(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length * 8 / 5);
        var (buffer, bits) = (0, 0);
        foreach (var value in bytes)
        {
            buffer = (buffer << 8) | value;
            bits += 8;
            while (bits >= 5)
            {
                bits -= 5;
                text.Append(Alphabet[(buffer >> bits) & 31]);
            }
        }

        return text.ToString();
    }
}
