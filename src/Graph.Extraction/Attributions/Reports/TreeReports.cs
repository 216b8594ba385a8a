using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Contents;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Parsing;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>
/// Reports whose content hangs on the cue in the tree: "agreed after long talks to return", "his claim that ...", "is confident that ...".
/// Speech that stands beside its cue is found without the tree; this finds what is further apart or no verb of speech.
/// </summary>
internal sealed class TreeReports
{
    /// <summary>The rule of what seems so to whoever writes or says it.</summary>
    public const string EvidenceRule = "tree-verb-evidence";

    private readonly AnnotatedArticle _article;
    private readonly DependencyTree _tree;
    private readonly SubjectPhrases _subjects;
    private readonly ContentReader _contents;
    private readonly CueSyntax _syntax;
    private readonly TreeContents _hanging;
    private readonly PhraseFinder _phrases;
    private readonly Blows _blows;

    public TreeReports(AnnotatedArticle article, DependencyTree tree, SubjectPhrases subjects, ContentReader contents)
    {
        (_article, _tree, _subjects, _contents) = (article, tree, subjects, contents);
        _syntax = new(article, tree);
        _phrases = new(article, tree);
        _blows = new(article);
        _hanging = new(article, tree, subjects, contents, _syntax);
    }

    private List<Token> Tokens => _article.Tokens;

    /// <summary>Adds them, save where a token is the cue of a report already.</summary>
    /// <param name="own">From where on the reports of this sentence stand.</param>
    public void Add(Sentence sentence, List<Attribution> found, int own)
    {
        var known = found.Count;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (!Tokens[at].IsWord || PartOf(at) is not { } part || Worrying.Is(Tokens, at) || Attribution.AnyHasCue(found, own, known, at))
                continue;
            if (part == "VERB" && _phrases.At(at, sentence.End) is { } phrase && !_syntax.IsHypothetical(at) && Read(at, phrase, sentence) is { } told)
            {
                found.Add(told);
                at = told.Cue!.Value.End - 1;
            }
            else if (CueFrames.Find(_article.LemmaOf(at), part) is { } frame && !_syntax.IsHypothetical(at) && Read(at, frame, sentence, SpeakerBefore(at, found, own, known)) is { } report)
                found.Add(report);
        }
    }

    private const int FurthestReport = 4;

    // "said Belk, once chairman in Oldport and an old friend of the mayor, referring to".
    private const int FurthestExplanation = 24;

    private string? PartOf(int at) => _article.Tags[at].Universal is "VERB" or "NOUN" or "ADJ" ? _article.Tags[at].Universal : null;

    // "“...,” Belk said on Monday, referring to the dam": who said so tells what it means, whatever the tree hangs it on.
    private TokenRange? SpeakerBefore(int at, List<Attribution> found, int own, int known)
    {
        if (_article.Tags[at].Penn != "VBG" || at < 2 || Tokens[at - 1].Text != "," && Tokens[at - 2].Text != "," || !(_article.LemmaOf(at) is "refer" or "point" or "allude"))
            return null;
        for (var report = known - 1; report >= own && report >= known - FurthestReport; report--)
            if (found[report] is { Source: { } source, Cue: { } cue } && Math.Max(source.End, cue.End) is var end && end < at && at - end <= FurthestExplanation && !_article.HoldsFiniteVerb(end, at))
                return source;
        return null;
    }

    private Attribution? Read(int at, CueFrame frame, Sentence sentence, TokenRange? speaker)
    {
        if (frame.Frames.Holds(Frame.Evidence))
            return Evidence(at, frame, sentence);
        if (IsHearing(at) && HeardBefore(at, sentence) is { } heard)
            return heard;
        if (_hanging.Content(at, frame) is not { } content || _hanging.Said(at, content.Range, content.Rule, sentence) is not { } whole || WithinQuotation(at, whole) is not { } said || said.Length < 2 && content.Rule != "object" && !(content.Rule == "preposition" && frame.Lemma is "appeal" or "warn" or "complain" or "argue"))
            return null;
        // "was pressed on the matter by", "Pressed on the matter, Belk": somebody asks, and nothing is told.
        if (content.Rule == "preposition" && frame.Lemma == "press" && (_syntax.IsPassive(at, frame) || _article.Tags[at].Penn == "VBN"))
            return null;
        if (_syntax.IsGround(at) && content.Rule != "clause" || content.Rule is "object" or "preposition" && (_blows.Fall(at, said) || Withholding.Is(_article, at)))
            return null;
        var told = new Told(at, frame, content.Rule, _syntax.Cue(at, frame, content.Preposition), said);
        return (speaker ?? SourceOf(told)) is var source && MayTell(told, source) ? Report(told, source) : null;
    }

    private Attribution? Read(int at, FoundPhrase phrase, Sentence sentence)
    {
        var rule = phrase.IsClause ? "clause" : "phrase";
        if (_syntax.IsPassive(at, phrase.Verb) || _hanging.Said(at, phrase.Content, rule, sentence) is not { } whole || WithinQuotation(at, whole) is not { } said || _blows.Fall(at, said))
            return null;
        var told = new Told(at, phrase.Verb, rule, _syntax.Cue(at, phrase.Verb, phrase.End - 1), said) { IsMissing = phrase.IsMissing };
        return _subjects.Of(at) is { } source && MayTell(told, source) && MaySpeak(source) ? Report(told, source) : null;
    }

    // "The use of the account raised questions about it", "The boat backed away from it": a thing says nothing.
    private bool MaySpeak(TokenRange source) => _article.HeadOf(source) is var head && (_article.Tags[head].Universal != "NOUN" || _article.Speakers.MayBe(head) || Speakers.IsWord(_article.LemmaOf(head)) || Several.Contains(_article.LemmaOf(head)));

    // "a handful of insiders", "forty percent"
    private static readonly HashSet<string> Several = FunctionWords.Set("handful lot number dozen hundred thousand million percent third half quarter score plenty");

    // "“He lies,” she laughs.": whoever is quoted says nothing of what stands behind the quotation.
    private TokenRange? WithinQuotation(int cue, TokenRange said)
    {
        if (!_article.IsQuoted(cue))
            return said;
        if (_article.QuotationAt(said.First) is not { } quotation)
            return null;
        return said.End > quotation.End && quotation.End - 1 > said.First ? said with { End = quotation.End - 1 } : said;
    }

    private Attribution Report(Told told, TokenRange? source) => new()
    {
        Rule = $"tree-{told.Frame.Part.ToLowerInvariant()}-{told.Rule}",
        CueClass = Silence.Is(_article, told.Frame.Lemma, told.Said) ? CueClass.Neutral : ClassOf(told),
        Source = source is { } whole ? _subjects.WithClosingComma(whole) : null,
        IsByUntold = source is null,
        IsSourceShared = source is { } far && far.End < told.Cue.First - 3,
        Cue = told.Cue,
        Content = (Subject(told) ?? (source is { } teller ? ReducedRelatives.Told(_article, told.At, teller, told.Said) : null)) is { } subject ? [subject, told.Said] : [told.Said],
        IsClause = IsClause(told) || _article.IsQuoted(told.Said.First) != _article.IsQuoted(told.Cue.First),
        IsToldInside = IsToldInside(told, source),
        IsCueNegated = (told.IsMissing || _syntax.IsNegated(told.At)) != Silence.Is(_article, told.Frame.Lemma, told.Said),
        AddresseeWords = Addressee(told) is { } listener ? _subjects.Phrase(listener) : null,
        Confidence = Confidences.Construed,
    };

    // Nobody tells it where a passive or a hearing leaves him out.
    private TokenRange? SourceOf(Told told)
    {
        if (IsHearing(told.At))
            return null;
        if (IsPassive(told))
            return _subjects.Agent(told.At, until: told.Said.First > told.At ? told.Said.First : null);
        if (told.Frame.Part != "NOUN")
            return _subjects.Of(told.At);
        return _subjects.OwnerOf(told.At) is var owner && owner is { } words && words.First < told.Said.First && words.End > told.Said.First ? words with { End = told.Said.First } : owner;
    }

    private bool MayTell(Told told, TokenRange? source) => source is { } words
        ? !words.Overlaps(told.Said) && _article.IsQuoted(words.First) == _article.IsQuoted(told.At) && !IsOutcome(told, words) && !(IsFeeling(told.Frame) && !MaySpeak(words)) && (IsClause(told) || !IsSpeechAct(words) || _article.IsQuoted(told.At))
        : IsPassive(told) || IsHearing(told.At) || told.Frame.Part == "NOUN" && told.Rule == "clause" && IsAfloat(told.At);

    // "The engine was reluctant to start", "The horse balked at the fence"
    private static bool IsFeeling(CueFrame frame) => frame.Part == "ADJ" && frame.Lemma != "clear" || frame.Lemma is "balk" or "bristle" or "marvel" or "gush" or "scoff" or "sneer";

    // "That means we need more ferries", "the merger will ensure that": what comes of it, and nobody who says so; whoever says "that means that" concludes it.
    private bool IsOutcome(Told told, TokenRange source) =>
        told.Frame.Lemma is "mean" or "ensure" && (source.Length == 1 ? !Tokens[told.Said.First].Is("that") && Tokens[source.First].Lower is "that" or "this" or "it" or "which" or "what" : !MaySpeak(source));

    private bool IsPassive(Told told) => _syntax.IsPassive(told.At, told.Frame);

    private static bool IsClause(Told told) => told.Rule is "clause" or "own" or "quoted";

    // "Belk is expected to resign": what is expected is said of him.
    private TokenRange? Subject(Told told) =>
        told.Rule == "passive" ? _tree.Child(told.At, "nsubj:pass") is { } judged && _subjects.Phrase(judged) is { } whom && whom.End <= told.Cue.First && whom.First != told.Said.First ? whom : null :
        IsPassive(told) && told.Rule == "infinitive" && IsExpected(told.At) && _tree.Child(told.At, "nsubj:pass") is { } expected && _subjects.Phrase(expected) is { } subject && subject.End <= told.Cue.First ? subject : null;

    // What somebody sees to, remembers or is thanked for is nothing that he says in public, save where he tells it himself.
    private bool IsToldInside(Told told, TokenRange? source)
    {
        if (IsHearing(told.At))
            return false;
        var isOwn = told.Rule == "own" || told.Rule == "gerund" && told.Frame.Frames.Holds(Frame.OwnClause);
        return _syntax.IsCare(told.At) || _syntax.IsGround(told.At) || isOwn && !(source is { } teller && IsSpeechAct(teller)) || source is { } all && IsInvited(all);
    }

    private int? Addressee(Told told)
    {
        if (IsHearing(told.At))
            return _tree.Child(told.At, "nsubj");
        if (!IsAddressed(told.At, told.Frame, told.Rule))
            return null;
        return IsPassive(told) ? Asked(told.At) : _tree.Child(told.At, "obj", "iobj");
    }

    // "The court heard that Belk had lied": before it somebody said so.
    private bool IsHearing(int at) => _article.LemmaOf(at) == "hear" && _tree.Child(at, "nsubj") is { } court && Courts.Contains(Tokens[court].Lower);

    private static readonly HashSet<string> Courts = FunctionWords.Set("court trial jury jurors inquest tribunal hearing inquiry magistrates panel committee commission");

    // "The dam was old, the court heard on Monday."
    private Attribution? HeardBefore(int hear, Sentence sentence)
    {
        if (_subjects.Before(hear, hear, sentence.First) is not { } court || court.End != hear || court.First - 2 <= sentence.First || Tokens[court.First - 1].Text != "," || !OnlyDayBehind(hear + 1, _contents.WithoutTerminal(sentence)) || _contents.Trim(sentence.First, court.First) is not { } said)
            return null;
        return new Attribution
        {
            Rule = "tree-verb-heard",
            CueClass = CueClass.Neutral,
            IsByUntold = true,
            Cue = new TokenRange(hear, hear + 1),
            Content = [said],
            AddresseeWords = court,
            Confidence = Confidences.Construed,
        };
    }

    private bool OnlyDayBehind(int first, int end)
    {
        while (first < end && Tokens[first].Lower is "on" or "earlier" or "later" or "last")
            first++;
        return first >= end || _article.DateFrom(first) is { } day && day.Range.End >= end;
    }

    // "There were reports that", "amid fears that", "Rumours that ... spread": whose they are is not told.
    private bool IsAfloat(int noun) => Afloat.Contains(Tokens[noun].Lower);

    private static readonly HashSet<string> Afloat = FunctionWords.Set("reports rumours rumors speculation claims allegations accusations suggestions fears concern concerns worries warnings assurances");

    // "asked Belk to go", "told Belk, the mayor, that".
    private bool IsAddressed(int at, CueFrame frame, string rule) => rule switch
    {
        "object-infinitive" => ClassOf(at, frame, rule) == CueClass.Demanding,
        "preposition" => frame.Class == CueClass.Asking,
        "infinitive" => frame.Class == CueClass.Asking && _syntax.IsPassive(at, frame),
        "clause" => frame.Lemma is "tell" or "inform" or "remind" or "assure" || frame.Class == CueClass.Asking && _syntax.IsPassive(at, frame),
        _ => false,
    };

    // "Belk was asked whether he would go", "Asked whether he would go, Belk said no".
    private int? Asked(int at) =>
        _tree.Child(at, "nsubj:pass") ?? (_tree.LabelOf(at) is "advcl" or "ccomp" && _tree.HeadOf(at) is >= 0 and var answer && answer > at ? _tree.Child(answer, "nsubj") : _tree.LabelOf(at) == "acl" ? _tree.HeadOf(at) : null);

    // "calling her a friend" and "asked her to go" are no call and no question, and who objects to a plan judges it.
    private CueClass ClassOf(Told told) =>
        told.Rule == "preposition" && CueClasses.OfPreposition(told.Frame.Lemma, Tokens[told.Cue.End - 1].Lower) is { } known ? known : ClassOf(told.At, told.Frame, told.Rule);

    private CueClass ClassOf(int at, CueFrame frame, string rule) => rule switch
    {
        "object" when TreeContents.NamingVerbs.Contains(_article.LemmaOf(at)) => CueClass.Judging,
        "object-infinitive" or "infinitive" when frame.Class == CueClass.Asking => CueClass.Demanding,
        "preposition" when frame.Class == CueClass.Asking && IsRequest(at) => CueClass.Demanding,
        _ => frame.Class,
    };

    // "asked for help", "asked the court for help".
    private bool IsRequest(int at) => _tree.ChildrenOf(at).Any(child => child > at && _tree.LabelOf(child) == "obl" && _tree.Child(child, "case") is { } word && Tokens[word].Is("for"));

    // "Belk seems to be late", "it appears that Belk is late": whoever writes it has seen a sign of it.
    private Attribution? Evidence(int at, CueFrame frame, Sentence sentence)
    {
        var clause = _tree.Child(at, "ccomp");
        if ((clause ?? _tree.Child(at, "xcomp")) is not { } said || said < at || IsReport(said) || clause is null && !_syntax.HasTo(said) && _article.Tags[said].Universal != "ADJ" || _contents.Trim(_tree.RangeOf(said).First, Math.Min(_tree.RangeOf(said).End, _contents.WithoutTerminal(sentence))) is not { } rest)
            return null;
        var subject = clause is null && _tree.Child(at, "nsubj") is { } head ? _subjects.Phrase(head) : null;
        var cue = _syntax.Cue(at, frame, null);
        if (clause is null && subject is null || subject is { } words && words.End > cue.First || rest.First < cue.End)
            return null;
        return new Attribution
        {
            Rule = EvidenceRule,
            CueClass = frame.Class,
            Cue = cue,
            Content = subject is { } before ? [before, rest] : [rest],
            IsCueNegated = _syntax.IsNegated(at),
            Confidence = Confidences.Hearsay,
        };
    }

    // "seems to show that", "appears to threaten": whoever seems to is who says it.
    private bool IsReport(int verb) => _syntax.HasTo(verb) && PartOf(verb) == "VERB" && CueFrames.Find(_article.LemmaOf(verb), "VERB") is { } frame && _hanging.Content(verb, frame) is not null;

    private bool IsExpected(int at) => _article.LemmaOf(at) is "expect" or "believe" or "think" or "know" or "say" or "report" or "understand";

    // "I think", "you know" outside quotation marks is a transcript's, and speaks itself.
    private bool IsSpeechAct(TokenRange source) => source.Length == 1 && Tokens[source.First].Lower is "i" or "you" or "we";

    // "let us say", "let's remember".
    private bool IsInvited(TokenRange source) => source.Length == 1 && Tokens[source.First].Lower is "us" or "'s";

    /// <summary>A cue at a token with what hangs on it as said.</summary>
    /// <param name="Rule">By which of its frames.</param>
    private sealed record Told(int At, CueFrame Frame, string Rule, TokenRange Cue, TokenRange Said)
    {
        /// <summary>"raised no questions about it".</summary>
        public bool IsMissing { get; init; }
    }
}
