using Graph.Extraction.Tagging;

namespace Graph.Extraction.Encoders;

/// <summary>
/// The texts that the network learned from have many sentences without a verb; news has few outside headlines and captions. Where a
/// sentence that ends as one would hang on a noun, and a verb that hangs on this noun is nearly as good a root, the verb becomes it.
/// </summary>
internal sealed class VerblessRoots(IReadOnlyList<Tag> tags, IReadOnlyList<string> labels)
{
    // Of the verbs of news that lose less, nearly all are the sentence's own.
    private const float MostLost = 4.5f;

    private readonly byte _past = (byte)tags.ToList().FindIndex(tag => tag is { Universal: "VERB", Penn: "VBD" });
    private readonly byte _subject = (byte)labels.ToList().IndexOf("nsubj");
    private readonly byte _passive = (byte)labels.ToList().IndexOf("nsubj:pass");

    /// <param name="first">Where the piece begins among the words.</param>
    /// <param name="scores">As <see cref="TreeDecoder.Decode"/> takes them.</param>
    public void Mend(IReadOnlyList<string> words, int first, ReadOnlySpan<float> scores, int stride, Span<int> heads, Span<byte> found)
    {
        var count = heads.Length;
        if (heads.IndexOf(count) is not (>= 0 and var root) || !IsNoun(found[root]) || !EndsSentence(words, first, count))
            return;
        var (verb, least) = (-1, MostLost);
        for (var word = root + 1; word < count; word++)
        {
            if (words[first + word] == ":" || (heads[word] == root && tags[found[word]].Universal == "AUX"))
                return;
            if (heads[word] != root || !IsFinite(found[word]) || HasSubordinator(word, heads, found))
                continue;
            var lost = scores[(root * stride) + count] + scores[(word * stride) + root] - scores[(word * stride) + count] - scores[(root * stride) + word];
            if (lost < least)
                (verb, least) = (word, lost);
        }

        if (verb >= 0)
            Turn(root, verb, heads, found);
    }

    /// <summary>A verb in the past tense, as one is that became the root, has no passive subject.</summary>
    public byte LabelOf(byte label, int head, ReadOnlySpan<byte> found) =>
        label == _passive && head < found.Length && found[head] == _past ? _subject : label;

    // What stands behind the verb and hung on the noun hangs on the verb.
    private void Turn(int root, int verb, Span<int> heads, Span<byte> found)
    {
        var hasAuxiliary = false;
        for (var word = 0; word < heads.Length; word++)
        {
            hasAuxiliary |= heads[word] == verb && tags[found[word]].Universal == "AUX";
            if (heads[word] == root && word > verb)
                heads[word] = verb;
        }

        (heads[verb], heads[root]) = (heads.Length, verb);
        if (!hasAuxiliary && tags[found[verb]].Penn == "VBN")
            found[verb] = _past;
    }

    private bool HasSubordinator(int verb, ReadOnlySpan<int> heads, ReadOnlySpan<byte> found)
    {
        for (var word = 0; word < verb; word++)
            if (heads[word] == verb && tags[found[word]].Penn is "WDT" or "WP" or "WP$" or "WRB" or "IN" or "TO")
                return true;
        return false;
    }

    private bool IsNoun(byte tag) => tags[tag].Universal is "NOUN" or "PROPN";

    private bool IsFinite(byte tag) => tags[tag] is { Universal: "VERB", Penn: "VBD" or "VBN" or "VBZ" or "VBP" };

    private static bool EndsSentence(IReadOnlyList<string> words, int first, int count)
    {
        var last = first + count - 1;
        while (last > first && words[last] is "\"" or "”" or "''")
            last--;
        return words[last] is "." or "!";
    }
}
