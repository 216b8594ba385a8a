using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Parsing;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions;

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

    public TreeReports(AnnotatedArticle article, DependencyTree tree, SubjectPhrases subjects, ContentReader contents)
    {
        (_article, _tree, _subjects, _contents) = (article, tree, subjects, contents);
        _syntax = new(article, tree);
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
            if (!Tokens[at].IsWord || PartOf(at) is not { } part || CueFrames.Find(_article.LemmaOf(at), part) is not { } frame || Attribution.AnyHasCue(found, own, known, at) || _syntax.IsHypothetical(at))
                continue;
            if (Read(at, frame, sentence) is { } report)
                found.Add(report);
        }
    }

    private string? PartOf(int at) => _article.Tags[at].Universal is "VERB" or "NOUN" or "ADJ" ? _article.Tags[at].Universal : null;

    private Attribution? Read(int at, CueFrame frame, Sentence sentence)
    {
        if (frame.Frames.HasFlag(Frame.Evidence))
            return Evidence(at, frame, sentence);
        if (_hanging.Content(at, frame) is not { } content || _hanging.Said(at, content.Range, content.Rule, sentence) is not { } said || said.Length < 2 && content.Rule != "object")
            return null;
        if (_syntax.IsGround(at) && content.Rule != "clause")
            return null;
        var cue = _syntax.Cue(at, frame, content.Preposition);
        var (isPassive, isHearing) = (_syntax.IsPassive(at, frame), IsHearing(at));
        var isByUntold = isPassive || isHearing || frame.Part == "NOUN" && content.Rule == "clause" && IsAfloat(at);
        var source = isHearing ? null : isPassive ? _subjects.Agent(at) : frame.Part == "NOUN" ? _subjects.OwnerOf(at) : _subjects.Of(at);
        if (source is { } holding && holding.First < said.First && holding.End > said.First && frame.Part == "NOUN")
            source = holding with { End = said.First };
        if (source is null && !isByUntold || source is { } words && (Overlaps(words, said) || content.Rule is not ("clause" or "own" or "quoted") && IsSpeechAct(words) && !_article.IsQuoted(at)))
            return null;
        return new Attribution
        {
            Rule = $"tree-{frame.Part.ToLowerInvariant()}-{content.Rule}",
            CueClass = Silence.Is(_article, frame.Lemma, said) ? CueClass.Neutral : ClassOf(at, frame, content.Rule),
            Source = source is { } whole ? _subjects.WithClosingComma(whole) : null,
            IsByUntold = source is null,
            IsSourceShared = source is { } far && far.End < cue.First - 3,
            Cue = cue,
            Content = isPassive && content.Rule == "infinitive" && IsExpected(at) && _tree.Child(at, "nsubj:pass") is { } expected && _subjects.Phrase(expected) is { } subject && subject.End <= cue.First ? [subject, said] : [said],
            IsClause = content.Rule is "clause" or "own" or "quoted" || _article.IsQuoted(said.First) != _article.IsQuoted(cue.First),
            IsToldInside = !isHearing && (_syntax.IsCare(at) || _syntax.IsGround(at) || content.Rule == "gerund" && frame.Frames.HasFlag(Frame.OwnClause) && !(source is { } teller && IsSpeechAct(teller)) || content.Rule == "own" && !(source is { } self && IsSpeechAct(self)) || source is { } all && IsInvited(all)),
            IsCueNegated = _syntax.IsNegated(at) != Silence.Is(_article, frame.Lemma, said),
            AddresseeWords = (isHearing || IsAddressed(at, frame, content.Rule)) && (isHearing ? _tree.Child(at, "nsubj") : isPassive ? Asked(at) : _tree.Child(at, "obj", "iobj")) is { } told ? _subjects.Phrase(told) : null,
            Confidence = 0.6,
        };
    }

    // "The court heard that Belk had lied": before it somebody said so.
    private bool IsHearing(int at) => _article.LemmaOf(at) == "hear" && _tree.Child(at, "nsubj") is { } court && Courts.Contains(Tokens[court].Lower);

    private static readonly HashSet<string> Courts = FunctionWords.Set("court trial jury jurors inquest tribunal hearing inquiry magistrates panel committee commission");

    // "There were reports that", "amid fears that", "Rumours that ... spread": whose they are is not told.
    private bool IsAfloat(int noun) => Afloat.Contains(Tokens[noun].Lower);

    private static readonly HashSet<string> Afloat = FunctionWords.Set("reports rumours rumors speculation claims allegations accusations suggestions fears concern concerns worries warnings assurances");

    // "asked Belk to go", "told Belk, the mayor, that".
    private bool IsAddressed(int at, CueFrame frame, string rule) => rule switch
    {
        "object-infinitive" => ClassOf(at, frame, rule) == CueClass.Demanding,
        "clause" => frame.Lemma is "tell" or "inform" or "remind" or "assure" || frame.Class == CueClass.Asking && _syntax.IsPassive(at, frame),
        _ => false,
    };

    // "Belk was asked whether he would go", "Asked whether he would go, Belk said no".
    private int? Asked(int at) =>
        _tree.Child(at, "nsubj:pass") ?? (_tree.LabelOf(at) is "advcl" or "ccomp" && _tree.HeadOf(at) is >= 0 and var answer && answer > at ? _tree.Child(answer, "nsubj") : _tree.LabelOf(at) == "acl" ? _tree.HeadOf(at) : null);

    // "calling her a friend" and "asked her to go" are no call and no question.
    private CueClass ClassOf(int at, CueFrame frame, string rule) => rule switch
    {
        "object" when TreeContents.NamingVerbs.Contains(_article.LemmaOf(at)) => CueClass.Judging,
        "object-infinitive" when frame.Class == CueClass.Asking => CueClass.Demanding,
        _ => frame.Class,
    };

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
            Confidence = 0.45,
        };
    }

    // "seems to show that", "appears to threaten": whoever seems to is who says it.
    private bool IsReport(int verb) => _syntax.HasTo(verb) && PartOf(verb) == "VERB" && CueFrames.Find(_article.LemmaOf(verb), "VERB") is { } frame && _hanging.Content(verb, frame) is not null;

    // What is expected is said of the subject.
    private bool IsExpected(int at) => _article.LemmaOf(at) is "expect" or "believe" or "think" or "know" or "say" or "report" or "understand";

    // "I think", "you know" outside quotation marks is a transcript's, and speaks itself.
    private bool IsSpeechAct(TokenRange source) => source.Length == 1 && Tokens[source.First].Lower is "i" or "you" or "we";

    // "let us say", "let's remember".
    private bool IsInvited(TokenRange source) => source.Length == 1 && Tokens[source.First].Lower is "us" or "'s";

    private static bool Overlaps(TokenRange left, TokenRange right) => left.First < right.End && right.First < left.End;
}
