using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Contents;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>What a sentence reports: its verbs, whom it cites, what hangs on a cue in its tree, what is quoted in it.</summary>
internal sealed class SentenceReports
{
    // No sentence and the one before it hold more reports.
    private const int MostInside = 40;

    private readonly AnnotatedArticle _article;
    private readonly SubjectPhrases _subjects;
    private readonly ContentReader _contents;
    private readonly NamedBeforeColon _unspoken;
    private readonly RelativeReports _relatives;
    private readonly RelativeNamings _namings;
    private readonly AsReports _asReports;
    private readonly CueFinder _cues;
    private readonly CitedSource _cited;
    private readonly AccordingTo _according;
    private readonly PollFindings _polls;
    private readonly CitedReports _conveyed;
    private readonly TreeReports _trees;
    private readonly DeniedClaims _denied;
    private readonly Hearsay _hearsay;
    private readonly DirectSpeech _direct;

    public SentenceReports(AnnotatedArticle article)
    {
        var (phrases, tree) = (new NounPhrases(article), article.Tree);
        var asides = new CitedAside(article, phrases);
        _article = article;
        _subjects = new(article, tree);
        _contents = new(article, phrases, new ContentEnd(article, tree), asides);
        _unspoken = new(article, _contents);
        _relatives = new(article, _contents);
        _namings = new(article, _contents);
        _asReports = new(article, _subjects, _contents);
        _cues = new(article, phrases, _subjects, asides);
        _cited = new(article, phrases, _contents);
        _according = new(article, phrases, _contents);
        _polls = new(article, _contents);
        _conveyed = new(article, asides);
        _trees = new(article, tree, _subjects, _contents);
        _denied = new(article, _subjects, _contents);
        _hearsay = new(article, tree, _contents);
        _direct = new(article, phrases, _subjects);
    }

    /// <param name="found">The reports of the sentences before.</param>
    /// <param name="isTurn">Whether the sentence stands in a paragraph that opens with its speaker's label.</param>
    public void Add(Sentence sentence, List<Attribution> found, bool isTurn)
    {
        var own = found.Count;
        if (!isTurn && _unspoken.Find(sentence) is { } unspoken)
            found.Add(unspoken);
        var relatives = new List<Attribution>();
        _relatives.Add(sentence, relatives);
        _namings.Add(sentence, relatives);
        if (_asReports.Find(sentence) is { } asReported)
            relatives.Add(asReported);
        found.AddRange(relatives);
        AddSpoken(sentence, relatives, found);
        _conveyed.Convey(sentence, found, own);
        _denied.Add(sentence, found, own);
        _trees.Add(sentence, found, own);
        _conveyed.NameSources(sentence, found, own);
        _hearsay.Add(sentence, found, own);
        AddDirectSpeech(sentence, found);
        NamedBeforeColon.Part(found, own);
        _unspoken.CutPaper(sentence, found, own);
        SourceBounds.Part(found, own);
        SourceBounds.PartJoined(_article.Tokens, found, own);
    }

    private void AddSpoken(Sentence sentence, List<Attribution> relatives, List<Attribution> found)
    {
        var cues = _cues.Find(sentence);
        if (relatives.Count > 0)
            DropRead(cues, relatives);
        var cited = _cited.Find(sentence);
        found.AddRange(cited);
        _according.Add(sentence, found);
        if (_polls.Find(sentence, cues) is { } finding)
            found.Add(finding);
        if (cues.Count == 0 && cited.Count == 0 && FollowOn.Continue(_article, sentence, found))
            return;
        for (var index = 0; index < cues.Count; index++)
            if (!IsCited(cues[index].Range.First, cited) && Report(index, cues, sentence) is { } report)
                found.Add(report);
    }

    private static void DropRead(List<Cue> cues, List<Attribution> relatives) =>
        cues.RemoveAll(cue => relatives.Exists(report => report.HasCue(cue.Range.End - 1)));

    private bool IsCited(int cue, List<Attribution> cited)
    {
        foreach (var report in cited)
            if (report.Extent.Contains(cue))
                return !_article.IsQuoted(cue);
        return false;
    }

    private Attribution? Report(int index, List<Cue> cues, Sentence sentence)
    {
        var cue = cues[index];
        if (_contents.Read(cue, index, cues, sentence) is not { } read)
            return null;
        return new Attribution
        {
            Rule = "verb-" + read.Rule,
            IsClause = _contents.IsClause(cue, read.Content),
            CueClass = _contents.ClassOf(cue, read.Content[0], read.Addressee),
            Source = cue.Subject is { } words ? _subjects.WithClosingComma(words) : null,
            IsSourceShared = cue.Subject is { } subject && !cue.IsInverted && cue.Start > subject.First,
            Cue = cue.Range,
            Content = cue.Subject is { } teller && ReducedRelatives.Told(_article, cue.Range.End - 1, teller, read.Content[0]) is { } told ? [told, .. read.Content] : read.Content,
            AddresseeWords = read.Addressee,
            IsCueNegated = cue.IsNegated != Silence.Is(_article, cue.Verb.Lemma, read.Content[0]),
            Confidence = cue.Verb.Complement.Holds(Complement.After) ? Confidences.Spoken : Confidences.Construed,
        };
    }

    private void AddDirectSpeech(Sentence sentence, List<Attribution> found)
    {
        if (!_direct.MayHold(sentence))
            return;
        var near = found.Skip(found.Count - Math.Min(found.Count, MostInside)).ToList();
        found.AddRange(_direct.Find(sentence, at => near.Exists(report => report.HasCue(at) || report.Tells(at))).ToList());
    }
}
