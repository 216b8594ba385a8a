using System.Security.Cryptography;
using System.Text;
using Graph.Extraction.Encoders;

namespace Graph.Extraction.Tests.Encoders;

public sealed class ListClassesTests
{
    // Of the lists as they were when Models/encoder.bin was learned.
    private const string Learned = "9A7AD1715E661001";

    [Fact]
    public void The_network_sees_of_a_word_what_it_learned_of_it()
    {
        var classes = string.Join('\n', ListClasses.Alone.Select(word => $"{word.Key.ToLowerInvariant()} {word.Value}").Order(StringComparer.Ordinal));
        Assert.True(
            Learned == Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(classes)))[..16],
            "A list of given names, courtesies or head words has changed, which the network sees as features. Add what is new to ListClasses.Unlearned, or train the network anew and put the new hash here: "
            + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(classes)))[..16]);
    }
}
