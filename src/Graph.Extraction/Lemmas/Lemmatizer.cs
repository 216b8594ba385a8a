using Graph.Extraction.Models;
using Graph.Extraction.Tagging;

namespace Graph.Extraction.Lemmas;

/// <summary>
/// Gives a word's dictionary form from its ending and its tag. An ending tells how many letters to cut and what to put there; the
/// longest known one decides, and what has none stays as it is.
/// </summary>
public sealed class Lemmatizer
{
    internal const string Kind = "lemmas";

    /// <summary>Marks the start of a word, so that a rule can hold for one word alone.</summary>
    internal const char Start = '^';

    private const int LongestOnStack = 128;

    private static readonly Lazy<Lemmatizer> Embedded = new(() => ModelFile.ReadEmbedded("lemmas", Kind, Read));

    private readonly Dictionary<string, (int Cut, string Put)> _rules;
    private readonly Dictionary<string, (int Cut, string Put)>.AlternateLookup<ReadOnlySpan<char>> _rulesBySpan;
    private readonly int _longest;

    internal Lemmatizer(Dictionary<string, (int Cut, string Put)> rules)
    {
        _rules = rules;
        _rulesBySpan = rules.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = rules.Count == 0 ? 0 : rules.Keys.Max(key => key.Length);
    }

    /// <summary>The rules that come with the program.</summary>
    public static Lemmatizer Default => Embedded.Value;

    /// <summary>The lemma: in lower case, save for proper names and words such as "I".</summary>
    public string LemmaOf(string form, Tag tag)
    {
        var word = tag.Universal == "PROPN" ? form : form.ToLowerInvariant();
        // "tag " and the word's end behind it: the tag moves over what has been left behind.
        var (tagLength, length) = (tag.Penn.Length + 1, 1 + word.Length);
        var keys = tagLength + length <= LongestOnStack ? stackalloc char[tagLength + length] : new char[tagLength + length];
        keys[tagLength] = Start;
        word.CopyTo(keys[(tagLength + 1)..]);
        keys[tagLength..].Replace('’', '\'');
        for (var at = Math.Max(0, length - _longest); at <= length; at++)
        {
            tag.Penn.CopyTo(keys[at..]);
            keys[at + tagLength - 1] = ' ';
            if (_rulesBySpan.TryGetValue(keys[at..], out var rule) && rule.Cut <= word.Length)
                return rule is { Cut: 0, Put: "" } ? word : WithoutDoubled(string.Concat(word.AsSpan(0, word.Length - rule.Cut), rule.Put), tag);
        }

        return word;
    }

    // "slammed" is of "slam", "begged" of "beg": no verb but "ebb" and "egg" ends in these twice.
    private static string WithoutDoubled(string lemma, Tag tag)
    {
        if (lemma.Length < 4 || !(tag.Penn is "VBN" or "VBD" or "VBG"))
            return lemma;
        var end = lemma.EndsWith("gge", StringComparison.Ordinal) || lemma.EndsWith("bbe", StringComparison.Ordinal) || lemma.EndsWith("ppe", StringComparison.Ordinal) ? lemma.Length - 1 : lemma.Length;
        return lemma[end - 1] is 'b' or 'g' or 'm' or 'p' && lemma[end - 1] == lemma[end - 2] ? lemma[..(end - 1)] : lemma;
    }

    internal static Lemmatizer Read(BinaryReader reader)
    {
        var rules = new Dictionary<string, (int, string)>();
        for (var left = reader.ReadInt32(); left > 0; left--)
            rules[reader.ReadString()] = (reader.ReadByte(), reader.ReadString());
        return new Lemmatizer(rules);
    }

    internal void Write(BinaryWriter writer)
    {
        writer.Write(_rules.Count);
        foreach (var (ending, (cut, put)) in _rules.OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            writer.Write(ending);
            writer.Write((byte)cut);
            writer.Write(put);
        }
    }
}
