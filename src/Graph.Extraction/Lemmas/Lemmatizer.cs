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

    private static readonly Lazy<Lemmatizer> Embedded = new(() => ModelFile.ReadEmbedded("lemmas", Kind, Read));

    private readonly Dictionary<string, (int Cut, string Put)> _rules;
    private readonly int _longest;

    internal Lemmatizer(Dictionary<string, (int Cut, string Put)> rules)
    {
        _rules = rules;
        _longest = rules.Count == 0 ? 0 : rules.Keys.Max(key => key.Length);
    }

    /// <summary>The rules that come with the program.</summary>
    public static Lemmatizer Default => Embedded.Value;

    /// <summary>The lemma: in lower case, save for proper names and words such as "I".</summary>
    public string LemmaOf(string form, Tag tag)
    {
        var word = tag.Universal == "PROPN" ? form : form.ToLowerInvariant();
        var key = Start + word.Replace('’', '\'');
        for (var at = Math.Max(0, key.Length - _longest); at <= key.Length; at++)
            if (_rules.TryGetValue(string.Concat(tag.Penn, " ", key.AsSpan(at)), out var rule) && rule.Cut <= word.Length)
                return string.Concat(word.AsSpan(0, word.Length - rule.Cut), rule.Put);
        return word;
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
