using Graph.Extraction.Models;

namespace Graph.Extraction.Tagging;

/// <summary>What the tagger sees of a word: the word, its ends and its case, its neighbours, and the tags before it.</summary>
internal static class TagFeatures
{
    public const int Most = 40;

    /// <summary>Fills the features of the word and returns how many there are.</summary>
    public static int Fill(WordSequence words, int at, Span<ulong> into)
    {
        var count = 0;
        uint lower = words.Lower(at), shape = words.Shape(at);
        uint before = at > 0 ? words.Tags[at - 1] + 1u : 0, twoBefore = at > 1 ? words.Tags[at - 2] + 1u : 0;
        uint first = at == 0 ? 1u : 0;
        into[count++] = FeatureHash.Of(1, lower);
        into[count++] = FeatureHash.Of(2, words.Form(at), first);
        into[count++] = FeatureHash.Of(3, shape, first);
        into[count++] = FeatureHash.Of(4, before);
        into[count++] = FeatureHash.Of(5, before, twoBefore);
        into[count++] = FeatureHash.Of(6, before, lower);
        into[count++] = FeatureHash.Of(7, words.Lower(at - 1));
        into[count++] = FeatureHash.Of(8, words.Lower(at - 2));
        into[count++] = FeatureHash.Of(9, words.Lower(at + 1));
        into[count++] = FeatureHash.Of(10, words.Lower(at + 2));
        into[count++] = FeatureHash.Of(11, words.Lower(at - 1), lower);
        into[count++] = FeatureHash.Of(12, lower, words.Lower(at + 1));
        into[count++] = FeatureHash.Of(13, words.Suffix(at + 1), before);
        into[count++] = FeatureHash.Of(14, words.Suffix(at + 1));
        into[count++] = FeatureHash.Of(15, words.Suffix(at - 1));
        into[count++] = FeatureHash.Of(16, words.Shape(at + 1), shape);
        into[count++] = FeatureHash.Of(17, words.Shape(at - 1), shape, first);
        into[count++] = FeatureHash.Of(18, before, words.Lower(at + 1));
        into[count++] = FeatureHash.Of(19, words.Suffix(at), before);
        into[count++] = FeatureHash.Of(20, words.Suffix(at), shape, first);
        into[count++] = FeatureHash.Of(21, words.Lower(at - 1), words.Lower(at + 1));
        into[count++] = FeatureHash.Of(22, words.Suffix(at + 1), words.Suffix(at + 2));
        into[count++] = FeatureHash.Of(23, 0);
        return Ends(words.Text(at), into, count);
    }

    private static int Ends(string form, Span<ulong> into, int count)
    {
        Span<char> letters = stackalloc char[5];
        for (uint length = 1; length <= 5 && length < form.Length; length++)
        {
            for (var at = 0; at < length; at++)
                letters[at] = char.ToLowerInvariant(form[form.Length - (int)length + at]);
            into[count++] = FeatureHash.Of(30 + length, FeatureHash.OfText(letters[..(int)length]));
        }

        for (uint length = 1; length <= 3 && length < form.Length; length++)
            into[count++] = FeatureHash.Of(40 + length, FeatureHash.OfText(form.AsSpan(0, (int)length)));
        return count;
    }
}
