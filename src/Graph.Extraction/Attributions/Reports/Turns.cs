using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Blocks;
using Graph.Extraction.Casing;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>
/// Turns of a transcript: a paragraph that opens with "THE MAYOR:", "Q:" or "Belk:", and what stands below a line that is nothing but
/// such a label or announces one ("Below are the mayor's remarks:" and "Mayor Belk. Thank you all."), up to the next one.
/// </summary>
internal sealed class Turns
{
    /// <summary>What found such a report.</summary>
    public const string Rule = "turn";

    private static readonly HashSet<string> Notes = FunctionWords.Set("q&a transcript update note notes warning background summary correction topic topics date time place guest guests");

    private const int LongestLabel = 6;

    private const int LongestHeading = 16;

    // No turn in a real transcript is longer, and what a label wrongly gathers ends somewhere.
    private const int LongestTurn = 3000;

    private readonly AnnotatedArticle _article;
    private readonly List<Label> _labels;
    private readonly HashSet<int> _labelBlocks;
    private TokenIndex<ChainMention>? _speakersByEnd;

    public Turns(AnnotatedArticle article)
    {
        _article = article;
        _labels = Transcript(Labels());
        _labelBlocks = [.. _labels.Select(label => label.Block)];
    }

    private List<Token> Tokens => _article.Tokens;

    private TokenIndex<ChainMention> SpeakersByEnd =>
        _speakersByEnd ??= new(_article.Mentions.Where(mention => mention.Kind == MentionKind.Name && mention.Chain.Type == EntityType.Person), mention => mention.Range.End);

    public bool IsEmpty => _labels.Count == 0;

    /// <summary>Whether a paragraph begins a turn.</summary>
    public bool OpensIn(int block) => _labelBlocks.Contains(block);

    public IEnumerable<Attribution> Find()
    {
        for (var at = 0; at < _labels.Count; at++)
        {
            var label = _labels[at];
            var said = Words(label, at + 1 < _labels.Count ? _labels[at + 1] : null);
            if (said.Count == 0)
                continue;
            yield return new Attribution
            {
                Rule = Rule,
                CueClass = CueClass.Neutral,
                Source = new TokenRange(label.First, label.Mark),
                Cue = new TokenRange(label.Mark, label.Mark + 1),
                Content = said,
                Confidence = Confidences.LaidOut,
            };
        }
    }

    // One part, but where paragraphs open with a quotation mark each, or something happens between them: neither is anybody's words.
    private List<TokenRange> Words(Label label, Label? next)
    {
        var nextBlock = next?.Block ?? _article.Blocks.Count;
        var first = label.Mark + 1;
        List<TokenRange> said = [new(first, SpeakerLabels.BehindQuote(Tokens, _article.BlockTokens[label.Block]).End)];
        var isParted = false;
        for (var block = label.Block + 1; label.GoesOn && block < nextBlock && _article.Blocks[block].Kind != BlockKind.Tail; block++)
        {
            var more = _article.BlockTokens[block];
            var words = SpeakerLabels.BehindQuote(Tokens, more);
            if (more.IsEmpty || more.End - first > LongestTurn)
                continue;
            if (IsStageDirection(words))
            {
                isParted = true;
                continue;
            }

            if (words == more && !isParted)
                said[^1] = said[^1] with { End = more.End };
            else
                said.Add(words);
            isParted = false;
        }

        // What stands before the next label in its line is still the one before.
        if (label.GoesOn && next is not null && next.First > said[^1].End && next.First - first <= LongestTurn && Tokens[next.First - 1] is { IsDoubleQuote: false })
            said[^1] = said[^1] with { End = next.First };
        return said.FindAll(part => Enumerable.Range(part.First, part.Length).Any(at => Tokens[at].IsWord));
    }

    // "(CROSSTALK)", "[Laughter.]"
    private bool IsStageDirection(TokenRange words) => words.Length is > 2 and <= LongestLabel && Tokens[words.First].Text is "(" or "[" && Tokens[words.End - 1].Text is ")" or "]";

    private List<Label> Labels()
    {
        var labels = new List<Label>();
        for (var block = 0; block < _article.Blocks.Count; block++)
            if (LabelOf(block) is { } label)
                labels.Add(label);
        return labels;
    }

    // One paragraph with a label is a headline or a note; two are a talk, and a line of nothing else opens a speech.
    private List<Label> Transcript(List<Label> labels)
    {
        if (labels.Count == 0)
            return labels;
        var names = labels.ConvertAll(NameOf);
        var counts = names.GroupBy(name => name).ToDictionary(same => same.Key, same => same.Count());
        var sure = labels.Where((label, at) => label.IsSpeaker || names[at] is "Q" or "A" || counts[names[at]] > 1).ToList();
        if (sure.Count < 2)
            return sure.FindAll(label => label.GoesOn);
        // A transcript with its labels in capitals is nothing but turns: a paragraph without one is of whoever spoke before it.
        return sure.Count > 2 && labels.SkipWhile(IsHeadline).All(IsInCapitals) ? [.. labels.Select(label => label == labels[^1] || IsHeadline(label) ? label : label with { GoesOn = true })] : labels;
    }

    // "Belk: No New Bridge"
    private bool IsHeadline(Label label) => label.Block == 0 && !IsInCapitals(label);

    private bool IsInCapitals(Label label) => IsInCapitals(label.First, label.Mark);

    private bool IsInCapitals(int first, int end) => Enumerable.Range(first, end - first).All(at => CasingAnnotator.IsInCapitals(_article, at) && (Tokens[at].IsWord || Tokens[at].Text is "." or ","));

    private string NameOf(Label label) => TokenWords.Text(Tokens, new(label.First, label.Mark));

    private Label? LabelOf(int block)
    {
        var range = SpeakerLabels.BehindQuote(Tokens, _article.BlockTokens[block]);
        if (Mark(range) is var mark && mark <= range.First)
            return LabelAtEnd(block, range);
        var isAlone = mark + 1 == range.End;
        var isSpeaker = IsPerson(range.First, mark) || IsOffice(range.First, mark) || IsDescribed(range.First, mark);
        if (Tokens[mark].Text == ".")
            return isSpeaker && FollowsColon(block) ? new Label(block, range.First, mark, true, true) : null;
        return isSpeaker || IsInCapitals(range.First, mark) && !IsNote(range.First, mark) || mark == range.First + 1 && Interview.IsPart(Tokens[range.First].Lower)
            ? new Label(block, range.First, mark, isAlone, isSpeaker)
            : LabelAtEnd(block, range);
    }

    // "TRANSCRIPT: Evening Desk": what it is, and nobody's label.
    private bool IsNote(int first, int mark) => mark == first + 1 && Notes.Contains(Tokens[first].Lower);

    // "6:13 P.M. THE MAYOR:", "Welcome her. THE MAYOR:": an office in capitals that ends a line which tells when and where, or a sentence.
    private Label? LabelAtEnd(int block, TokenRange range)
    {
        var mark = range.End - 1;
        if (Tokens[mark].Text != ":")
            return null;
        for (var first = Math.Max(range.First, mark - LongestLabel); first < mark; first++)
            if (Tokens[first].Is("the") && (range.Length <= LongestHeading || Tokens[first - 1].Text is "." or "!" or "?") && IsOffice(first, mark))
                return new Label(block, first, mark, true, true);
        return null;
    }

    // The first colon, or the full stop that ends the line or closes a name ("Mayor Belk. Thank you."); none behind more than a label.
    private int Mark(TokenRange range)
    {
        for (var (at, end) = (range.First, range.First + LongestLabel); at < range.End && at <= end; at++)
            if (Tokens[at].Text == ":" || Tokens[at].Text == "." && (at + 1 == range.End || SpeakersByEnd[at].Count > 0))
                return at;
            else if (at > range.First && Tokens[at].Text == "," && IsPerson(range.First, at))
                end = range.First + LongestHeading;
        return -1;
    }

    // "TOMAS BELK, HARBOUR WATCH CORRESPONDENT": whoever has not spoken yet is told.
    private bool IsDescribed(int first, int mark) =>
        Enumerable.Range(first, mark - first).FirstOrDefault(at => Tokens[at].Text == ",", -1) is var comma and > 0 && IsPerson(first, comma) && IsInCapitals(first, mark);

    // "Below are her remarks:" and a line with her name.
    private bool FollowsColon(int block) =>
        block > 0 && _article.BlockTokens[block - 1] is { IsEmpty: false } before && Tokens[before.End - 1].Text == ":";

    private bool IsPerson(int first, int mark)
    {
        foreach (var person in SpeakersByEnd[mark])
            if (person.Range.First >= first && AreCapitalised(first, person.Range.First))
                return true;
        return false;
    }

    private bool AreCapitalised(int first, int end)
    {
        for (var at = first; at < end; at++)
            if (!Tokens[at].IsCapitalised && Tokens[at].Text != ".")
                return false;
        return true;
    }

    // "THE MAYOR": an office in capitals.
    private bool IsOffice(int first, int mark) =>
        IsInCapitals(first, mark) && Offices.Titles.Default.LongestAt(Tokens, FunctionWords.IsDeterminer(Tokens[first].Lower) && mark > first + 1 ? first + 1 : first, mark) is not null;

    /// <param name="Mark">The token of the colon or full stop that closes the label.</param>
    /// <param name="GoesOn">Whether it speaks for the paragraphs below it too: nothing else stands in its own, or it was announced.</param>
    /// <param name="IsSpeaker">Whether it is a person's name or an office.</param>
    private sealed record Label(int Block, int First, int Mark, bool GoesOn, bool IsSpeaker);
}
