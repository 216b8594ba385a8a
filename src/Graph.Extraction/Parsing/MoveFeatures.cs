using Graph.Extraction.Models;
using Graph.Extraction.Tagging;

namespace Graph.Extraction.Parsing;

/// <summary>
/// What the parser sees when it chooses a move: the words at the top of the stack and at the front, their tags, dependents and
/// distance (after Zhang and Nivre 2011).
/// </summary>
internal static class MoveFeatures
{
    public const int Most = 80;

    public static int Fill(WordSequence words, ParseState state, Span<ulong> into)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2), b0 = state.Buffer(0), b1 = state.Buffer(1), b2 = state.Buffer(2);
        uint s0w = Word(words, s0), s1w = Word(words, s1), b0w = Word(words, b0), b1w = Word(words, b1), b2w = Word(words, b2);
        uint s0t = Tag(words, s0), s1t = Tag(words, s1), s2t = Tag(words, s2), b0t = Tag(words, b0), b1t = Tag(words, b1), b2t = Tag(words, b2);
        uint b3t = Tag(words, state.Buffer(3)), s0n = Tag(words, s0 < 0 ? -1 : s0 + 1), b0p = Tag(words, b0 - 1);
        int s0l = Child(state.Leftmost, s0), s0r = Child(state.Rightmost, s0), b0l = Child(state.Leftmost, b0), s1r = Child(state.Rightmost, s1), s1l = Child(state.Leftmost, s1);
        uint s0lt = Tag(words, s0l), s0rt = Tag(words, s0r), b0lt = Tag(words, b0l), s1rt = Tag(words, s1r), s1lt = Tag(words, s1l);
        uint s0lr = Label(state, s0l), s0rr = Label(state, s0r), b0lr = Label(state, b0l), s1rr = Label(state, s1r), s1lr = Label(state, s1l);
        uint s0v = Valency(state, s0), s1v = Valency(state, s1), b0v = Valency(state, b0);
        uint near = Distance(s0, b0), below = Distance(s1, s0);
        uint s0c = words.SuffixOf(s0), b0c = words.SuffixOf(b0), s1c = words.SuffixOf(s1);
        var n = 0;
        into[n++] = FeatureHash.Of(1, s0w, s0t);
        into[n++] = FeatureHash.Of(2, s0t);
        into[n++] = FeatureHash.Of(3, s0w);
        into[n++] = FeatureHash.Of(4, b0w, b0t);
        into[n++] = FeatureHash.Of(5, b0t);
        into[n++] = FeatureHash.Of(6, b0w);
        into[n++] = FeatureHash.Of(7, b1w, b1t);
        into[n++] = FeatureHash.Of(8, s1w, s1t);
        into[n++] = FeatureHash.Of(9, b2w, b2t);
        into[n++] = FeatureHash.Of(10, s0w ^ (s0t << 8), b0w, b0t);
        into[n++] = FeatureHash.Of(11, s0w, s0t, b0t);
        into[n++] = FeatureHash.Of(12, s0t, b0w, b0t);
        into[n++] = FeatureHash.Of(13, s0w, b0w);
        into[n++] = FeatureHash.Of(14, s0t, b0t, near);
        into[n++] = FeatureHash.Of(15, b0t, b1t);
        into[n++] = FeatureHash.Of(16, s0t, b0t, b1t);
        into[n++] = FeatureHash.Of(17, s1t, s0t, b0t);
        into[n++] = FeatureHash.Of(18, s2t, s1t, s0t);
        into[n++] = FeatureHash.Of(19, s0t, s0lt, b0t);
        into[n++] = FeatureHash.Of(20, s0t, s0rt, b0t);
        into[n++] = FeatureHash.Of(21, s0t, b0t, b0lt);
        into[n++] = FeatureHash.Of(22, s1t, s0t, s1rt);
        into[n++] = FeatureHash.Of(23, s1t, s0t, s0lt);
        into[n++] = FeatureHash.Of(24, s1t, s0t, s0rt);
        into[n++] = FeatureHash.Of(25, s1w, s0w);
        into[n++] = FeatureHash.Of(26, s1w, s0t, s1t);
        into[n++] = FeatureHash.Of(27, s1t, s0w, s0t);
        into[n++] = FeatureHash.Of(28, s1t, s0t, below);
        into[n++] = FeatureHash.Of(29, s1t, b0t, (s1w * 31) + near);
        into[n++] = FeatureHash.Of(30, s1w, s0w, b0t);
        into[n++] = FeatureHash.Of(31, s1w, s0t, b0w);
        into[n++] = FeatureHash.Of(32, s1t, s0w, b0w);
        into[n++] = FeatureHash.Of(33, s0w, near);
        into[n++] = FeatureHash.Of(34, b0w, near);
        into[n++] = FeatureHash.Of(35, s0t, s0v);
        into[n++] = FeatureHash.Of(36, s0w, s0v);
        into[n++] = FeatureHash.Of(37, b0t, b0v);
        into[n++] = FeatureHash.Of(38, b0w, b0v);
        into[n++] = FeatureHash.Of(39, s1t, s1v, s0t);
        into[n++] = FeatureHash.Of(40, s0t, s0lr, s0rr);
        into[n++] = FeatureHash.Of(41, s0w, s0lr);
        into[n++] = FeatureHash.Of(42, s0w, s0rr);
        into[n++] = FeatureHash.Of(43, b0t, b0lr, s0t);
        into[n++] = FeatureHash.Of(44, s1w, s1rr, s0t);
        into[n++] = FeatureHash.Of(45, s1t, s1rr, s0t);
        into[n++] = FeatureHash.Of(46, s1t, s0lr, s0t);
        into[n++] = FeatureHash.Of(47, Word(words, s0l), s0t, b0t);
        into[n++] = FeatureHash.Of(48, Word(words, s0r), s0t, b0t);
        into[n++] = FeatureHash.Of(49, Word(words, b0l), b0t, s0t);
        into[n++] = FeatureHash.Of(50, Word(words, s0l), s1w, s0t);
        into[n++] = FeatureHash.Of(51, Word(words, s0l), s1t, s0t);
        into[n++] = FeatureHash.Of(52, s0t, b0t, (b1t << 16) | (b2t << 8) | s1t);
        into[n++] = FeatureHash.Of(53, b0t, b1t, (b2t << 8) | s0t);
        into[n++] = FeatureHash.Of(54, b0t, b1t, (b2t << 8) | b3t);
        into[n++] = FeatureHash.Of(55, s0t, s0n, (b0p << 8) | b0t);
        into[n++] = FeatureHash.Of(56, s0w, b0t, b1t);
        into[n++] = FeatureHash.Of(57, s0w, b1w);
        into[n++] = FeatureHash.Of(58, s0t, b0w, b1t);
        into[n++] = FeatureHash.Of(59, s1t, s1lr, (s1rr << 8) | s0t);
        into[n++] = FeatureHash.Of(60, s1w, s0t, b0t);
        into[n++] = FeatureHash.Of(61, s2t, s1t, (s0t << 8) | b0t);
        into[n++] = FeatureHash.Of(62, s0c, b0c, near);
        into[n++] = FeatureHash.Of(63, s1c, s0c, b0t);
        into[n++] = FeatureHash.Of(64, s1t, s1lt, s0t);
        into[n++] = FeatureHash.Of(65, s0t, s0lr, (b0t << 16) | (s1t << 8) | s0rr);
        into[n++] = FeatureHash.Of(66, s1t, (s1v << 8) | s0v, (s0t << 8) | b0t);
        into[n++] = FeatureHash.Of(67, s0t, b0t, Between(words, s0, b0));
        into[n++] = FeatureHash.Of(68, s1t, s0t, Between(words, s1, s0));
        into[n++] = FeatureHash.Of(69, 0);
        return n;
    }

    internal static uint Word(WordSequence words, int at) => at < 0 ? 1 : at >= words.Count ? 2 : words.Lower(at);

    internal static uint Tag(WordSequence words, int at) => at < 0 ? 0 : at >= words.Count ? 255 : words.Tags[at] + 1u;

    internal static int Child(int[] children, int at) => at < 0 ? -1 : children[at];

    internal static uint Label(ParseState state, int at) => at < 0 ? 0 : state.Labels[at] + 1u;

    internal static uint Distance(int from, int to) =>
        from < 0 || to < 0 ? 0 : Math.Abs(to - from) switch { var gap and < 5 => (uint)gap, < 8 => 5, < 12 => 6, _ => 7 };

    private static uint Valency(ParseState state, int at) => at < 0 ? 0 : 1u + Math.Min((uint)state.LeftCount[at], 4u) + (8u * Math.Min((uint)state.RightCount[at], 6u));

    // Whether a comma, a conjunction or a verb stands between two words is what far attachments hang on.
    internal static uint Between(WordSequence words, int from, int to)
    {
        if (from < 0 || to < 0)
            return 0;
        var seen = 1u;
        for (var at = Math.Min(from, to) + 1; at < Math.Min(Math.Max(from, to), Math.Min(from, to) + 10); at++)
            seen |= words.Coarse(at);
        return seen;
    }
}
