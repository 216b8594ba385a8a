using Graph.Extraction.Models;
using Graph.Extraction.Tagging;

namespace Graph.Extraction.Parsing;

/// <summary>What the parser sees when it names the relation of a word to its head.</summary>
internal static class LabelFeatures
{
    public const int Most = 40;

    public static int Fill(WordSequence words, ParseState state, int word, int head, Span<ulong> into)
    {
        uint d = MoveFeatures.Word(words, word), h = MoveFeatures.Word(words, head), dt = MoveFeatures.Tag(words, word), ht = MoveFeatures.Tag(words, head);
        uint side = word < head ? 1u : 2u, far = MoveFeatures.Distance(word, head), way = side + (far << 2);
        int l = state.Leftmost[word], r = state.Rightmost[word], hl = state.Leftmost[head], hr = state.Rightmost[head];
        uint lw = MoveFeatures.Word(words, l), lt = MoveFeatures.Tag(words, l), ll = MoveFeatures.Label(state, l), rl = MoveFeatures.Label(state, r);
        uint hll = MoveFeatures.Label(state, hl), hrl = MoveFeatures.Label(state, hr);
        uint bt = MoveFeatures.Tag(words, word - 1), at = MoveFeatures.Tag(words, word + 1), hbt = MoveFeatures.Tag(words, head - 1), hat = MoveFeatures.Tag(words, head + 1);
        uint dc = words.SuffixOf(word), hc = words.SuffixOf(head);
        var n = 0;
        into[n++] = FeatureHash.Of(101, d, dt, side);
        into[n++] = FeatureHash.Of(102, d, ht, side);
        into[n++] = FeatureHash.Of(103, h, dt, side);
        into[n++] = FeatureHash.Of(104, h, d, side);
        into[n++] = FeatureHash.Of(105, dt, ht, way);
        into[n++] = FeatureHash.Of(106, dt, lw, side);
        into[n++] = FeatureHash.Of(107, (dt << 8) | ht, lw, side);
        into[n++] = FeatureHash.Of(108, (dt << 8) | ht, lt, (ll << 8) | side);
        into[n++] = FeatureHash.Of(109, dt, ll, (rl << 8) | side);
        into[n++] = FeatureHash.Of(110, (dt << 8) | ht, (hll << 8) | hrl, side);
        into[n++] = FeatureHash.Of(111, h, lw, side);
        into[n++] = FeatureHash.Of(112, (dt << 8) | ht, (bt << 8) | at, side);
        into[n++] = FeatureHash.Of(113, (dt << 8) | ht, (hbt << 8) | hat, side);
        into[n++] = FeatureHash.Of(114, dc, ht, side);
        into[n++] = FeatureHash.Of(115, hc, dt, way);
        into[n++] = FeatureHash.Of(116, d, MoveFeatures.Word(words, word + 1), side);
        into[n++] = FeatureHash.Of(117, d, MoveFeatures.Word(words, word - 1), side);
        into[n++] = FeatureHash.Of(118, h, (dt << 16) | (hll << 8) | hrl, side);
        into[n++] = FeatureHash.Of(119, (dt << 8) | ht, MoveFeatures.Between(words, word, head), side);
        into[n++] = FeatureHash.Of(120, (dt << 8) | ht, MoveFeatures.Word(words, hl), side);
        into[n++] = FeatureHash.Of(121, (dt << 8) | ht, d, way);
        into[n++] = FeatureHash.Of(122, (dt << 8) | ht, MoveFeatures.Word(words, r), side);
        into[n++] = FeatureHash.Of(123, (dt << 8) | ht, MoveFeatures.Word(words, word - 1), side);
        into[n++] = FeatureHash.Of(124, dt, MoveFeatures.Tag(words, state.Stack(2)), (ht << 8) | side);
        into[n++] = FeatureHash.Of(125, words.Shape(word), (dt << 8) | ht, side);
        into[n++] = FeatureHash.Of(126, 0);
        return n;
    }
}
