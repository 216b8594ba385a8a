using System.Text.RegularExpressions;
using Graph.Core.Articles;

namespace Graph.Evaluation.Attributions;

/// <summary>
/// Sources, cues and contents as exact chunks of words, and "linked": a statement is right when its content shares at least half of its
/// words (intersection over union) with a gold content and its source has a word in common with that one's source, or neither has any.
/// Linked asks for nothing more: neither for the cue nor for where source and content exactly end. A gold attribution makes one statement right at most.
/// </summary>
internal sealed partial class AttributionScore
{
    public Counts Sources { get; } = new();

    public Counts Cues { get; } = new();

    public Counts Contents { get; } = new();

    /// <summary>Statements whose content and source are about right, whatever their cue.</summary>
    public Counts Linked { get; } = new();

    /// <summary>Gold attributions whose cue is a word of speech, and those of them that were linked.</summary>
    public Counts Speech { get; } = new();

    public List<string> Missed { get; } = [];

    /// <summary>Adds a text and tells of each found statement whether it is linked.</summary>
    public List<bool> Add(AttributedText text, List<Attributed> found)
    {
        var words = new WordChunks(text.Text);
        Add(Sources, words, found, text.Gold, one => one.Source);
        Add(Cues, words, found, text.Gold, one => one.Cue);
        Add(Contents, words, found, text.Gold, one => one.Content);
        return Link(words, text, found);
    }

    private static void Add(Counts counts, WordChunks words, IEnumerable<Attributed> found, IEnumerable<Attributed> gold, Func<Attributed, IReadOnlyList<TextSpan>> role) =>
        counts.Add(found.SelectMany(one => words.Chunks(role(one))).ToHashSet(), gold.SelectMany(one => words.Chunks(role(one))).ToHashSet());

    private List<bool> Link(WordChunks words, AttributedText text, List<Attributed> found)
    {
        var gold = text.Gold.Select(one => (Source: words.Covered(one.Source), Content: words.Covered(one.Content))).ToList();
        var used = new bool[gold.Count];
        var linked = found.ConvertAll(one =>
        {
            var (source, content) = (words.Covered(one.Source), words.Covered(one.Content));
            var at = gold.FindIndex(other => !used[gold.IndexOf(other)] && AreAlike(content, other.Content) && (source.Overlaps(other.Source) || (source.Count == 0 && other.Source.Count == 0)));
            if (at >= 0)
                used[at] = true;
            return at >= 0;
        });
        (Linked.Found, Linked.Sought, Linked.Right) = (Linked.Found + found.Count, Linked.Sought + gold.Count, Linked.Right + linked.Count(isRight => isRight));
        for (var at = 0; at < gold.Count; at++)
            CountSpeech(text, text.Gold[at], used[at]);
        return linked;
    }

    private void CountSpeech(AttributedText text, Attributed gold, bool isFound)
    {
        var cue = string.Join(' ', gold.Cue.Select(span => span.Cut(text.Text)));
        if (!isFound)
            Missed.Add($"missed in {text.Id}: {string.Join(' ', gold.Source.Select(span => span.Cut(text.Text)))} | {cue} | {string.Join(" ... ", gold.Content.Select(span => span.Cut(text.Text)))}".ReplaceLineEndings(" "));
        if (!SpeechWord().IsMatch(cue))
            return;
        Speech.Sought++;
        Speech.Right += isFound ? 1 : 0;
    }

    public static bool AreAlike(HashSet<int> left, HashSet<int> right)
    {
        var both = left.Count(right.Contains);
        return both > 0 && both * 2 >= left.Count + right.Count - both;
    }

    [GeneratedRegex(@"\b(sa(y|id|ys|ying)|told|tell(s|ing)?|accord\w+|stat(e|ed|es|ing|ement)|claim\w*|ask\w*|add(ed|s|ing)?|argu\w+|report\w*|announc\w+|declar\w+|wr(ote|ite|ites|iting|itten)|tweet\w*|insist\w*|warn\w*|repl(y|ied|ies)|respond\w*|explain\w*|not(ed|es|ing)|suggest\w*|call(ed|s|ing)?|den(y|ied|ies|ying)|admit\w*|acknowledg\w*|confirm\w*|accus\w+|criticiz\w+|prais\w+|urg(e|ed|es|ing)|promis\w+|pledg\w+|vow\w*|contend\w*|assert\w*|quot\w+|cit(e|ed|es|ing)|mention\w*|observ\w+|comment\w*|complain\w*|remark\w*|testif\w+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SpeechWord();
}
