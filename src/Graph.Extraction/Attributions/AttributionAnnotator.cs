using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Blocks;
using Graph.Extraction.Parsing;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Attributions;

/// <summary>
/// Finds who says what. Each sentence gives its reports; a report whose words lie inside another's content is conveyed by it;
/// a quotation that stands alone goes on with the one before it.
/// </summary>
public sealed class AttributionAnnotator : IAnnotator
{
    public IReadOnlyList<Layer> Needs => [Layer.Blocks, Layer.Tokens, Layer.Sentences, Layer.Tags, Layer.Dependencies, Layer.Quotations, Layer.Dates, Layer.Offices, Layer.Names, Layer.Chains];

    public IReadOnlyList<Layer> Adds => [Layer.Attributions];

    public void Annotate(AnnotatedArticle article)
    {
        var phrases = new NounPhrases(article);
        var tree = article.Tree;
        var subjects = new SubjectPhrases(article, tree);
        var asides = new CitedAside(article, phrases);
        var contents = new ContentReader(article, phrases, new ContentEnd(article, tree), asides);
        var cues = new CueFinder(article, phrases, subjects, asides);
        var trees = new TreeReports(article, tree, subjects, contents);
        var hearsay = new Hearsay(article, tree, contents);
        var direct = new DirectSpeech(article, phrases, subjects);
        var unspoken = new NamedBeforeColon(article, contents);
        var cited = new CitedReports(article, asides);
        var relatives = new RelativeReports(article, contents);
        var turns = new Turns(article);
        var found = new List<Attribution>();
        foreach (var sentence in article.Sentences.Where(sentence => sentence.BlockKind != BlockKind.Tail))
        {
            var ownFirst = found.Count;
            if (!turns.OpensIn(sentence.BlockIndex))
                found.AddRange(unspoken.Find(sentence));
            var inRelatives = relatives.Find(sentence).ToList();
            found.AddRange(inRelatives);
            AddSentence(article, phrases, subjects, contents, cues.Find(sentence).FindAll(cue => !IsCue(inRelatives, cue.Range.End - 1)), sentence, found);
            cited.Convey(sentence, found, ownFirst);
            AddTreeReports(trees, hearsay, sentence, found, ownFirst);
            AddDirectSpeech(direct, sentence, found);
        }

        found.AddRange(turns.Find());
        if (turns.IsEmpty && new PrintedSpeech(article).Find() is { } speech)
            found.Add(speech);
        DropOpeners(article, found);
        found.Sort(InTextOrder);
        Nesting.Apply(found);
        Nesting.Drop(found, report => report.IsToldInside && report.Within is null || SaysNothing(article, report));
        found.RemoveAll(report => IsInNobodysWords(article, Nesting.OutermostOf(report)));
        var speakers = new SpeakerResolver(article, new(article.Mentions, mention => mention.Range.First));
        foreach (var attribution in found)
            speakers.Resolve(attribution);
        SpokenPronouns.Resolve(article, found);
        new BodyPronouns(article).Resolve(found);
        Nesting.Drop(found, report => TellsNothingInside(article, report));
        found = [.. found.SelectMany(report => speakers.OfOthers(report).Prepend(report))];
        foreach (var attribution in found)
        {
            Manner.Read(article, attribution);
            Circumstances.Read(article, attribution);
        }

        article.Attributions.AddRange(found);
    }

    // "What they said:" above paragraphs that tell themselves who says what they hold.
    private static void DropOpeners(AnnotatedArticle article, List<Attribution> found)
    {
        var named = found.Where(report => report.Rule is NamedBeforeColon.ColonRule or Turns.Rule).Select(report => report.Extent.First).ToHashSet();
        var told = found.Where(report => !IsOpener(article, report)).Select(report => report.Content[0]).ToHashSet();
        found.RemoveAll(report => IsOpener(article, report) && report.Content[0] is var content && (named.Contains(content.First) || named.Contains(content.First + 1) || told.Contains(content)));
    }

    private static bool IsOpener(AnnotatedArticle article, Attribution report) => report.Cue is { } cue && cue.End <= report.Content[0].First && BlockOf(article, cue.First) < BlockOf(article, report.Content[0].First);

    private static int BlockOf(AnnotatedArticle article, int token) => article.Sentences[article.SentenceAt(token)].BlockIndex;

    private static void AddSentence(AnnotatedArticle article, NounPhrases phrases, SubjectPhrases subjects, ContentReader contents, List<Cue> cues, Sentence sentence, List<Attribution> found)
    {
        var cited = new CitedSource(article, phrases, contents).Find(sentence).ToList();
        found.AddRange(cited);
        found.AddRange(new AccordingTo(article, phrases, contents).Find(sentence));
        if (new PollFindings(article, contents).Find(sentence, cues) is { } finding)
            found.Add(finding);
        if (cues.Count == 0 && cited.Count == 0 && FollowOn.Continue(article, sentence, found))
            return;
        for (var index = 0; index < cues.Count; index++)
        {
            var cue = cues[index];
            if (cited.Exists(other => other.Extent.Contains(cue.Range.First) && !article.IsQuoted(cue.Range.First)) || contents.Read(cue, index, cues, sentence) is not { } read)
                continue;
            found.Add(new Attribution
            {
                Rule = "verb-" + read.Rule,
                IsClause = contents.IsClause(cue, read.Content),
                CueClass = contents.ClassOf(cue, read.Content[0], read.Addressee),
                Source = cue.Subject is { } words ? subjects.WithClosingComma(words) : null,
                IsSourceShared = cue.Subject is { } subject && !cue.IsInverted && cue.Start > subject.First,
                Cue = cue.Range,
                Content = read.Content,
                AddresseeWords = read.Addressee,
                IsCueNegated = cue.IsNegated != Silence.Is(article, cue.Verb.Lemma, read.Content[0]),
                Confidence = cue.Verb.Complement.HasFlag(Complement.After) ? 0.85 : 0.6,
            });
        }
    }

    /// <param name="ownFirst">From where on the reports of this sentence stand.</param>
    private static void AddTreeReports(TreeReports trees, Hearsay hearsay, Sentence sentence, List<Attribution> found, int ownFirst)
    {
        var own = found[ownFirst..];
        own.AddRange(trees.Find(sentence, at => IsCue(own, at)).ToList());
        own.AddRange(hearsay.Find(sentence, at => IsCue(own, at)).ToList());
        found.AddRange(own.Skip(found.Count - ownFirst));
    }

    private static bool IsCue(List<Attribution> reports, int token) => reports.Exists(report => report.Cue is { } cue && cue.Contains(token));

    private static void AddDirectSpeech(DirectSpeech direct, Sentence sentence, List<Attribution> found)
    {
        if (!direct.MayHold(sentence))
            return;
        var near = found.Skip(found.Count - Math.Min(found.Count, MostInside)).ToList();
        found.AddRange(direct.Find(sentence, at => near.Exists(report => report.Cue is { } cue && cue.Contains(at) || report.Tells(at))).ToList());
    }

    // No sentence and the one before it hold more reports.
    private const int MostInside = 40;

    // Whose words a quotation holds is not known where no report tells it, so neither is who thinks what in it.
    private static bool IsInNobodysWords(AnnotatedArticle article, Attribution report) =>
        report.Cue is { } cue && article.IsQuoted(cue.First) && report.Content.TrueForAll(part => article.IsQuoted(part.First));

    // "she said that", "thank you": what was said stands elsewhere, if anywhere.
    private static bool SaysNothing(AnnotatedArticle article, Attribution report) =>
        IsRequest(article, report.Content[0]) || IsAnonymity(article, report.Content[0]) || report.Content is [{ Length: 1 } only] && (article.Tokens[only.First].Is("you") || report.CueClass != CueClass.Judging && article.Tokens[only.First].Lower is "that" or "this" or "so" or "to" or "why" or "what" or "how");

    // Who did or did not respond to "a request for comment" has said nothing yet.
    private static bool IsRequest(AnnotatedArticle article, TokenRange content) =>
        content.Length is 3 or 4 && article.Tokens[content.End - 1].Is("comment") && article.Tokens[content.End - 3].Lower is "request" or "requests";

    // "did not want to be named", "requested anonymity": nothing is said but that a name is kept back.
    private static bool IsAnonymity(AnnotatedArticle article, TokenRange content) =>
        article.Tokens[content.End - 1].Lower is "named" or "identified" && article.Tokens[content.End - 2].Is("be") || content.Length == 1 && article.Tokens[content.First].Is("anonymity");

    // What somebody unknown describes, finds or wants inside another's words, told by no clause, is no statement of its own; neither is what
    // the speaker tells of his own deed ("she said she had agreed to go") nor what seems so to him.
    private static bool TellsNothingInside(AnnotatedArticle article, Attribution report) =>
        report.Within is not null && (report.Rule == TreeReports.EvidenceRule || !report.IsClause && (report.CueClass == CueClass.Neutral && !IsSilence(article, report) || report.SpeakerStatus != SpeakerStatus.Resolved || report.Speaker == report.Within.Speaker && article.Tokens[report.Content[0].First].Is("to")));

    private static bool IsSilence(AnnotatedArticle article, Attribution report) => report.Cue is { } cue && Silence.Is(article, article.LemmaOf(cue.End - 1), report.Content[0]);

    private static int InTextOrder(Attribution left, Attribution right)
    {
        var (a, b) = (left.Extent, right.Extent);
        if (a.First != b.First)
            return a.First.CompareTo(b.First);
        return a.End != b.End ? b.End.CompareTo(a.End) : (left.Cue?.First ?? 0).CompareTo(right.Cue?.First ?? 0);
    }
}
