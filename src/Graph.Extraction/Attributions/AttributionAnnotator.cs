using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Contents;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Reports;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Blocks;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

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
        var sentences = new SentenceReports(article);
        var turns = new Turns(article);
        var found = new List<Attribution>();
        foreach (var sentence in article.Sentences)
            if (sentence.BlockKind != BlockKind.Tail)
                sentences.Add(sentence, found, isTurn: turns.OpensIn(sentence.BlockIndex));
        found.AddRange(turns.Find());
        var (answers, questions) = turns.IsEmpty ? new Answers(article).Find() : ([], []);
        found.AddRange(answers);
        if (turns.IsEmpty && answers.Count == 0 && new PrintedSpeech(article).Find() is { } speech)
            found.Add(speech);
        DropOpeners(article, found);
        found.Sort(InTextOrder);
        Nesting.Apply(found);
        var (irrealis, deeds) = (new Irrealis(article), new Deeds(article));
        Nesting.Drop(found, report => report.IsToldInside && report.Within is null || (SaysNothing(article, report) || deeds.Is(report)) && !StatementsTakenUp.Is(article, report) || irrealis.Is(report));
        found.RemoveAll(report => IsInNobodysWords(article, Nesting.OutermostOf(report)));
        var speakers = new SpeakerResolver(article, new(article.Mentions, mention => mention.Range.First));
        foreach (var attribution in found)
            speakers.Resolve(attribution);
        speakers.AddMentions();
        SpokenPronouns.Resolve(article, found, questions);
        new BodyPronouns(article).Resolve(found);
        Nesting.Drop(found, report => TellsNothingInside(article, report));
        StatementsTakenUp.Resolve(article, found);
        foreach (var report in found)
        {
            article.Attributions.Add(report);
            article.Attributions.AddRange(speakers.OfOthers(report));
        }

        var manner = new Manner(article);
        foreach (var report in article.Attributions)
        {
            manner.Read(report);
            Circumstances.Read(article, report);
        }
    }

    // "What they said:" above paragraphs that tell themselves who says what they hold.
    private static void DropOpeners(AnnotatedArticle article, List<Attribution> found)
    {
        HashSet<Attribution>? openers = null;
        foreach (var report in found)
            if (IsOpener(article, report))
                (openers ??= []).Add(report);
        if (openers is not null)
            DropOpeners(openers, found);
    }

    private static void DropOpeners(HashSet<Attribution> openers, List<Attribution> found)
    {
        var named = found.Where(report => report.Rule is NamedBeforeColon.ColonRule or Turns.Rule).Select(report => report.Extent.First).ToHashSet();
        var told = found.Where(report => !openers.Contains(report)).Select(report => report.Content[0]).ToHashSet();
        found.RemoveAll(report => openers.Contains(report) && report.Content[0] is var content && (named.Contains(content.First) || named.Contains(content.First + 1) || told.Contains(content)));
    }

    private static bool IsOpener(AnnotatedArticle article, Attribution report) => report.Cue is { } cue && cue.End <= report.Content[0].First && BlockOf(article, cue.First) < BlockOf(article, report.Content[0].First);

    private static int BlockOf(AnnotatedArticle article, int token) => article.Sentences[article.SentenceAt(token)].BlockIndex;

    // Whose words a quotation holds is not known where no report tells it, so neither is who thinks what in it; a turn of a quoted transcript tells it.
    private static bool IsInNobodysWords(AnnotatedArticle article, Attribution report) =>
        report.Rule != Turns.Rule && report.Cue is { } cue && article.IsQuoted(cue.First) && report.Content.TrueForAll(part => article.IsQuoted(part.First));

    // "she said that", "thank you": what was said stands elsewhere, if anywhere.
    private static bool SaysNothing(AnnotatedArticle article, Attribution report) =>
        IsAnswerToCome(article, report) || IsNobodys(article, report) || IsPicture(article, report) || IsRequest(article, report.Content[0]) || IsSacked(article, report) || IsAnonymity(article, report.Content[0]) || IsWord(article, report) || report.Content is [{ Length: 1 } only] && IsEmptyWord(article, report, only.First);

    private static bool IsEmptyWord(AnnotatedArticle article, Attribution report, int word) =>
        article.Tokens[word].Kind == TokenKind.Mark || article.Tokens[word].Is("you") || report.CueClass != CueClass.Judging && article.Tokens[word].Lower is "that" or "this" or "so" or "to" or "why" or "what" or "how";

    // "left before saying a word"
    private static bool IsWord(AnnotatedArticle article, Attribution report) =>
        report is { Cue: { } cue, Content: [{ Length: 2 } only] } && article.LemmaOf(cue.End - 1) == "say" && article.Tokens[only.First].Lower is "a" or "one" && article.Tokens[only.First + 1].Is("word");

    // "Norway would respond “at the time of our choosing”": a deed.
    private static bool IsAnswerToCome(AnnotatedArticle article, Attribution report) =>
        report is { Cue: { Length: > 1 } cue, Content: [var only, ..] } && article.LemmaOf(cue.End - 1) is "respond" && HoldsModal(article, cue with { End = cue.End - 1 })
        && only.Length > 1 && article.Tokens[only.First + 1] is { IsCapitalised: false, Lower: var word } && FunctionWords.Prepositions.Contains(word);

    private static bool HoldsModal(AnnotatedArticle article, TokenRange words)
    {
        for (var at = words.First; at < words.End; at++)
            if (article.Tags[at].Penn == "MD")
                return true;
        return false;
    }

    // "Nobody believes that", "no one says so", "only time will tell whether": who does not is not told.
    private static bool IsNobodys(AnnotatedArticle article, Attribution report) =>
        report.Source is { } source && (source.Length == 1 && article.Tokens[source.First].Is("nobody") || source.Length <= 2 && article.Tokens[source.End - 1].Is("time") && report.Cue is { } cue && article.LemmaOf(cue.End - 1) == "tell" || source.Length == 2 && article.Tokens[source.First].Is("no") && article.Tokens[source.First + 1].Is("one"));

    // "One picture shows Belk at work": what is seen in it, unlike "the pictures show that he was there".
    private static bool IsPicture(AnnotatedArticle article, Attribution report) =>
        report is { Source: { } source, Cue: { } cue } && article.LemmaOf(cue.End - 1) == "show" && Pictures.Contains(article.Tokens[source.End - 1].Lower)
        && article.Tree.Child(cue.End - 1, "ccomp") is null;

    private static readonly HashSet<string> Pictures = FunctionWords.Set("picture pictures photo photos photograph photographs image images painting paintings drawing drawings portrait portraits");

    // "dismissed Finance Minister Belk", "dismissed the head of the bank": an office is taken from him, and nothing is said.
    private static bool IsSacked(AnnotatedArticle article, Attribution report)
    {
        if (report is not { Cue: { } cue, Content: [var only] } || article.LemmaOf(cue.End - 1) != "dismiss")
            return false;
        if (HoldsOffice(article, only))
            return true;
        foreach (var mention in TextOrder.Between(article.Mentions, only.First, only.End, static mention => mention.Range.First))
            if (mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person } && mention.Range.End == only.End && article.OfficeUntil(mention.Range.First) is { } office && office.Range.First >= only.First)
                return true;
        return false;
    }

    private static bool HoldsOffice(AnnotatedArticle article, TokenRange thing)
    {
        // "dismissed the mayor as a fool"
        if (Enumerable.Range(thing.First, thing.Length).Any(at => article.Tokens[at].Is("as")))
            return false;
        var head = article.HeadOf(thing);
        if (article.Tokens[head].Lower is "pm" or "cabinet" or "government" or "coach" or "manager" or "staff" or "ministers")
            return true;
        foreach (var office in article.OfficesIn(thing.First, Math.Min(thing.End, thing.First + FurthestOffice)))
            if (office.Range.Contains(head))
                return true;
        return false;
    }

    // "the country's long-serving central bank head"
    private const int FurthestOffice = 8;

    // Who did or did not respond to "a request for comment" or "two messages" has said nothing yet.
    private static bool IsRequest(AnnotatedArticle article, TokenRange content) =>
        content.Length is 3 or 4 && article.Tokens[content.End - 1].Is("comment") && article.Tokens[content.End - 3].Lower is "request" or "requests"
        || content is { Length: < 4, First: > 1 } && Requests.Contains(article.Tokens[content.End - 1].Lower) && article.Tokens[content.First - 1].Is("to") && article.LemmaOf(content.First - 2) is "respond" or "reply";

    private static readonly HashSet<string> Requests = FunctionWords.Set("request requests message messages call calls email emails e-mail e-mails inquiry inquiries query queries");

    // "did not want to be named", "requested anonymity": nothing is said but that a name is kept back.
    private static bool IsAnonymity(AnnotatedArticle article, TokenRange content)
    {
        if (content.Length == 1)
            return article.Tokens[content.First].Is("anonymity");
        var to = article.Tokens[content.First].Is("not") ? content.First + 1 : content.First;
        return content.Length <= LongestWish && to + 2 < content.End && article.Tokens[to].Is("to") && article.Tokens[to + 1].Is("be") && article.Tokens[to + 2].Lower is "named" or "identified" or "quoted";
    }

    // "not to be named for fear of what the others at the mill would do"
    private const int LongestWish = 14;

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
