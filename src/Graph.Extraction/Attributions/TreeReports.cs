using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Parsing;
using Graph.Extraction.Quotations;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions;

/// <summary>
/// Reports whose content hangs on the cue in the tree: "agreed after long talks to return", "his claim that ...", "is confident that ...".
/// Speech that stands beside its cue is found without the tree; this finds what is further apart or no verb of speech.
/// </summary>
internal sealed class TreeReports(AnnotatedArticle article, DependencyTree tree, SubjectPhrases subjects, ContentReader contents)
{
    /// <summary>The rule of what seems so to whoever writes or says it.</summary>
    public const string EvidenceRule = "tree-verb-evidence";

    private List<Token> Tokens => article.Tokens;

    /// <summary>Adds them, save where a token is the cue of a report already.</summary>
    /// <param name="own">From where on the reports of this sentence stand.</param>
    public void Add(Sentence sentence, List<Attribution> found, int own)
    {
        var known = found.Count;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (!Tokens[at].IsWord || PartOf(at) is not { } part || CueFrames.Find(article.LemmaOf(at), part) is not { } frame || Attribution.AnyHasCue(found, own, known, at) || IsHypothetical(at))
                continue;
            if (Read(at, frame, sentence) is { } report)
                found.Add(report);
        }
    }

    private string? PartOf(int at) => article.Tags[at].Universal is "VERB" or "NOUN" or "ADJ" ? article.Tags[at].Universal : null;

    private Attribution? Read(int at, CueFrame frame, Sentence sentence)
    {
        if (frame.Frames.HasFlag(Frame.Evidence))
            return Evidence(at, frame, sentence);
        if (Content(at, frame) is not { } content || Said(at, content.Range, content.Rule, sentence) is not { } said || said.Length < 2 && content.Rule != "object")
            return null;
        if (IsGround(at) && content.Rule != "clause")
            return null;
        var cue = Cue(at, frame, content.Preposition);
        var (isPassive, isHearing) = (IsPassive(at, frame), IsHearing(at));
        var isByUntold = isPassive || isHearing || frame.Part == "NOUN" && content.Rule == "clause" && IsAfloat(at);
        var source = isHearing ? null : isPassive ? subjects.Agent(at) : frame.Part == "NOUN" ? subjects.OwnerOf(at) : subjects.Of(at);
        if (source is { } holding && holding.First < said.First && holding.End > said.First && frame.Part == "NOUN")
            source = holding with { End = said.First };
        if (source is null && !isByUntold || source is { } words && (Overlaps(words, said) || content.Rule is not ("clause" or "own" or "quoted") && IsSpeechAct(words) && !article.IsQuoted(at)))
            return null;
        return new Attribution
        {
            Rule = $"tree-{frame.Part.ToLowerInvariant()}-{content.Rule}",
            CueClass = Silence.Is(article, frame.Lemma, said) ? CueClass.Neutral : ClassOf(at, frame, content.Rule),
            Source = source is { } whole ? subjects.WithClosingComma(whole) : null,
            IsByUntold = source is null,
            IsSourceShared = source is { } far && far.End < cue.First - 3,
            Cue = cue,
            Content = isPassive && content.Rule == "infinitive" && IsExpected(at) && tree.Child(at, "nsubj:pass") is { } expected && subjects.Phrase(expected) is { } subject && subject.End <= cue.First ? [subject, said] : [said],
            IsClause = content.Rule is "clause" or "own" or "quoted" || article.IsQuoted(said.First) != article.IsQuoted(cue.First),
            IsToldInside = !isHearing && (IsCare(at) || IsGround(at) || content.Rule == "gerund" && frame.Frames.HasFlag(Frame.OwnClause) && !(source is { } teller && IsSpeechAct(teller)) || content.Rule == "own" && !(source is { } self && IsSpeechAct(self)) || source is { } all && IsInvited(all)),
            IsCueNegated = IsNegated(at) != Silence.Is(article, frame.Lemma, said),
            AddresseeWords = (isHearing || IsAddressed(at, frame, content.Rule)) && (isHearing ? tree.Child(at, "nsubj") : isPassive ? Asked(at) : tree.Child(at, "obj", "iobj")) is { } told ? subjects.Phrase(told) : null,
            Confidence = 0.6,
        };
    }

    // "The court heard that Belk had lied": before it somebody said so.
    private bool IsHearing(int at) => article.LemmaOf(at) == "hear" && tree.Child(at, "nsubj") is { } court && Courts.Contains(Tokens[court].Lower);

    private static readonly HashSet<string> Courts = FunctionWords.Set("court trial jury jurors inquest tribunal hearing inquiry magistrates panel committee commission");

    // "There were reports that", "amid fears that", "Rumours that ... spread": whose they are is not told.
    private bool IsAfloat(int noun) => Afloat.Contains(Tokens[noun].Lower);

    private static readonly HashSet<string> Afloat = FunctionWords.Set("reports rumours rumors speculation claims allegations accusations suggestions fears concern concerns worries warnings assurances");

    // "asked Belk to go", "told Belk, the mayor, that".
    private bool IsAddressed(int at, CueFrame frame, string rule) => rule switch
    {
        "object-infinitive" => ClassOf(at, frame, rule) == CueClass.Demanding,
        "clause" => frame.Lemma is "tell" or "inform" or "remind" or "assure" || frame.Class == CueClass.Asking && IsPassive(at, frame),
        _ => false,
    };

    // "Belk was asked whether he would go", "Asked whether he would go, Belk said no".
    private int? Asked(int at) =>
        tree.Child(at, "nsubj:pass") ?? (tree.LabelOf(at) is "advcl" or "ccomp" && tree.HeadOf(at) is >= 0 and var answer && answer > at ? tree.Child(answer, "nsubj") : tree.LabelOf(at) == "acl" ? tree.HeadOf(at) : null);

    // "calling her a friend" and "asked her to go" are no call and no question.
    private CueClass ClassOf(int at, CueFrame frame, string rule) => rule switch
    {
        "object" when NamingVerbs.Contains(article.LemmaOf(at)) => CueClass.Judging,
        "object-infinitive" when frame.Class == CueClass.Asking => CueClass.Demanding,
        _ => frame.Class,
    };

    // What is quoted goes on behind its sentence.
    private TokenRange? Said(int at, TokenRange content, string rule, Sentence sentence) =>
        rule == "quoted" ? content : contents.Trim(content.First, Math.Min(MainVerb(at, content) ?? (rule == "clause" ? WithFurtherClauses(content, sentence) : content.End), contents.WithoutTerminal(sentence)));

    // "His claim that the dam was safe was rejected": the tree may take the sentence's own verb for a part of what is said.
    private int? MainVerb(int noun, TokenRange content) =>
        article.Tags[noun].Universal == "NOUN" && tree.LabelOf(noun) is "root" or "parataxis" or "conj" or "ccomp" && tree.Child(noun, "cop") is null ? SecondVerb(noun, content) : null;

    private const int FurthestVerb = 40;

    // The verb behind that of the clause, with no subject of its own but the noun.
    private int? SecondVerb(int noun, TokenRange content)
    {
        var hasVerb = Tokens[content.First].Is("to");
        for (var at = content.First + 1; at < Math.Min(content.End, content.First + FurthestVerb); at++)
        {
            if (article.IsQuoted(at) || FunctionWords.Subordinators.Contains(Tokens[at].Lower) || FunctionWords.Coordinators.Contains(Tokens[at].Lower))
                return null;
            if (article.Tags[at] is not { Universal: "VERB" or "AUX", Penn: "VBD" or "VBZ" or "VBP" or "MD" })
                continue;
            if (hasVerb && !(tree.Child(article.Tags[at].Universal == "AUX" ? tree.HeadOf(at) : at, "nsubj", "nsubj:pass", "csubj", "expl") is { } subject && subject > noun && article.Tags[subject].Universal != "VERB"))
                return at;
            hasVerb = true;
        }

        return null;
    }

    // What is told of in clauses behind semicolons goes on no further.
    private const int LongestList = 200;

    // "..., that it was old; that it moved; and that it would fall".
    private int WithFurtherClauses(TokenRange content, Sentence sentence)
    {
        var end = content.End;
        while (end + 2 < sentence.End && end - content.First < LongestList && Tokens[end].Text == ";" && (Tokens[end + 1].Is("that") || Tokens[end + 1].Is("and") && Tokens[end + 2].Is("that")))
            for (end++; end < sentence.End && Tokens[end].Text != ";";)
                end++;
        return end;
    }

    // "Belk seems to be late", "it appears that Belk is late": whoever writes it has seen a sign of it.
    private Attribution? Evidence(int at, CueFrame frame, Sentence sentence)
    {
        var clause = tree.Child(at, "ccomp");
        if ((clause ?? tree.Child(at, "xcomp")) is not { } said || said < at || IsReport(said) || clause is null && !HasTo(said) && article.Tags[said].Universal != "ADJ" || contents.Trim(tree.RangeOf(said).First, Math.Min(tree.RangeOf(said).End, contents.WithoutTerminal(sentence))) is not { } rest)
            return null;
        var subject = clause is null && tree.Child(at, "nsubj") is { } head ? subjects.Phrase(head) : null;
        var cue = Cue(at, frame, null);
        if (clause is null && subject is null || subject is { } words && words.End > cue.First || rest.First < cue.End)
            return null;
        return new Attribution
        {
            Rule = EvidenceRule,
            CueClass = frame.Class,
            Cue = cue,
            Content = subject is { } before ? [before, rest] : [rest],
            IsCueNegated = IsNegated(at),
            Confidence = 0.45,
        };
    }

    // "seems to show that", "appears to threaten": whoever seems to is who says it.
    private bool IsReport(int verb) => HasTo(verb) && PartOf(verb) == "VERB" && CueFrames.Find(article.LemmaOf(verb), "VERB") is { } frame && Content(verb, frame) is not null;

    private bool Seems(int verb) => article.LemmaOf(verb) is "seem" or "appear";

    // "did not say", "no longer supports", "gave no sign"; "refused to say" and "did not give a sign" no more.
    private bool IsNegated(int at)
    {
        var (head, isNoun) = (tree.HeadOf(at), article.Tags[at].Universal == "NOUN");
        return HasNegation(at, isNoun) || isNoun && ProofWords.IsMissing(article, at)
            || head >= 0 && (HasTo(at) && article.LemmaOf(head) is "refuse" || isNoun && tree.LabelOf(at) == "obj" && HasNegation(head, isNoun: false));
    }

    private bool HasNegation(int head, bool isNoun)
    {
        foreach (var child in tree.ChildrenOf(head))
            if (IsNegation(child, isNoun))
                return true;
        return false;
    }

    private bool IsNegation(int child, bool isNoun) => Tokens[child].Lower is "not" or "n't" or "never" || isNoun && Tokens[child].Is("no") || Tokens[child].Is("longer") && child > 0 && Tokens[child - 1].Is("no");

    // "Asked whether", "when asked about", ", asked if".
    private bool IsFronted(int at) => at == 0 || article.Tags[at].Penn == "VBN" || Tokens[at].IsCapitalised || Tokens[at - 1].Text == "," || Tokens[at - 1].Lower is "when" or "if" or "once";

    // "is expected to", "was asked whether", "asked whether ..., she": who does it is another, or not told.
    private bool IsPassive(int at, CueFrame frame) => frame.Part == "VERB" && (tree.Child(at, "nsubj:pass") is not null || tree.Child(at, "aux:pass") is not null && tree.Child(at, "nsubj") is null
        || frame.Class == CueClass.Asking && article.Tags[at].Penn is "VBN" or "VBD" && tree.LabelOf(at) is "advcl" or "acl" or "ccomp" && tree.Child(at, "nsubj") is null && IsFronted(at));

    // What is expected is said of the subject.
    private bool IsExpected(int at) => article.LemmaOf(at) is "expect" or "believe" or "think" or "know" or "say" or "report" or "understand";

    // "to support it", "without supporting it": nobody has.
    private bool IsHypothetical(int at) => article.Tags[at].Universal == "VERB" && tree.LabelOf(at) is "advcl" or "acl" or "xcomp" or "csubj" or "ccomp" or "conj"
        && tree.Child(at, "nsubj", "nsubj:pass") is null && (HasTo(at) && !IsDone(at) && !IsSaidThereby(at) || tree.Child(at, "mark") is { } mark && Tokens[mark].Lower is "without" or "of" or "if");

    // "I have to say that", "we want to thank": whoever says so says it.
    private bool IsSaidThereby(int at) => tree.LabelOf(at) == "xcomp" && tree.HeadOf(at) is var head and >= 0 && head < at && article.LemmaOf(head) is "have" or "want" or "like" && article.LemmaOf(at) is "say" or "tell" or "thank" or "add" or "congratulate"
        && tree.Child(head, "nsubj") is { } self && Tokens[self].Lower is "i" or "we";

    // "began to attack it", "went on to say", "is proud to announce": it was done.
    private bool IsDone(int at) => tree.LabelOf(at) is "xcomp" or "advcl" or "ccomp" && tree.HeadOf(at) is var head and >= 0 && head < at && article.LemmaOf(head) is "happy" or "glad" or "proud" or "pleased" or "sorry" or "sad" or "able" or "come" or "begin" or "start" or "continue" or "go" or "try" or "tend" or "proceed" or "rush" or "use" or "seem" or "appear" or "refuse" or "prompt";

    // "I think", "you know" outside quotation marks is a transcript's, and speaks itself.
    private bool IsSpeechAct(TokenRange source) => source.Length == 1 && Tokens[source.First].Lower is "i" or "you" or "we";

    // "thanked her for saying that": what another's words tell of it.
    private bool IsGround(int at) => tree.LabelOf(at) is "advcl" or "acl" && tree.Child(at, "mark") is { } mark && Tokens[mark].Is("for") && tree.Child(at, "nsubj") is null;

    // "makes sure that": what is seen to is no public statement.
    private bool IsCare(int at) => tree.LabelOf(at) == "xcomp" && article.LemmaOf(tree.HeadOf(at)) == "make" && article.LemmaOf(at) is "sure" or "certain";

    // "let us say", "let's remember".
    private bool IsInvited(TokenRange source) => source.Length == 1 && Tokens[source.First].Lower is "us" or "'s";

    private static bool Overlaps(TokenRange left, TokenRange right) => left.First < right.End && right.First < left.End;

    private (TokenRange Range, string Rule, int? Preposition)? Content(int at, CueFrame frame)
    {
        if (frame.Part == "VERB" && frame.Frames.HasFlag(Frame.Clause) && QuotedBehind(at) is { } quoted)
            return (quoted, "quoted", null);
        if (frame.Frames.HasFlag(Frame.Clause) && ClauseOf(at, frame) is { } clause)
            return (Behind(at, clause), "clause", null);
        if (frame.Frames.HasFlag(Frame.Clause) && IsSubjectBeforeThat(at, frame) && SecondVerb(at, new TokenRange(at + 1, tree.HeadOf(at) + 1)) is { } main)
            return (new TokenRange(at + 1, main), "clause", null);
        if (article.LemmaOf(at) == "feel" && tree.Child(at, "advcl", "ccomp") is { } likeness && likeness > at && tree.Child(likeness, "mark") is { } like && like < likeness && Tokens[like].Is("like"))
            return (Behind(like, likeness), "clause", null);
        if (frame.Part == "VERB" && frame.Frames.HasFlag(Frame.Clause) && tree.Child(at, "obj") is { } asked && asked > at && Tokens[asked].Lower is "what" or "who" or "how" or "why" or "where" && tree.RangeOf(asked) is { Length: > 2 } question)
            return (question, "clause", null);
        if (frame.Frames.HasFlag(Frame.Gerund) && tree.Child(at, "xcomp", "ccomp") is { } done && done > at && article.Tags[done].Penn == "VBG" && tree.Child(done, "nsubj", "aux", "mark") is null)
            return (Behind(at, done), "gerund", null);
        if (frame.Frames.HasFlag(Frame.OwnClause) && tree.Child(at, "ccomp") is { } own && own > at)
            return (Behind(at, own), "own", null);
        if (frame.Frames.HasFlag(Frame.ObjectInfinitive) && tree.Child(at, "obj", "iobj") is { } somebody && (tree.Child(at, "xcomp", "ccomp", "advcl") ?? DeedOf(somebody, frame)) is { } deed && deed > somebody && somebody > at && HasTo(deed))
            return (tree.RangeOf(deed) with { First = tree.RangeOf(somebody).First }, "object-infinitive", null);
        if ((frame.Frames.HasFlag(Frame.Infinitive) || frame.Frames.HasFlag(Frame.PassiveInfinitive) && IsPassive(at, frame)) && tree.Child(at, "xcomp", frame.Part == "NOUN" ? "acl" : "xcomp") is { } infinitive && infinitive > at && HasTo(infinitive))
            return (tree.RangeOf(infinitive), "infinitive", null);
        if (frame.Frames.HasFlag(Frame.Object) && !IsName(at) && tree.Child(at, "obj") is { } thing && thing > at)
            return (WithJudgement(at, thing), "object", null);
        if (DescribedAs(at) is { } description)
            return (description, "object", null);
        if (frame.Frames.HasFlag(Frame.Preposition))
            foreach (var child in tree.ChildrenOf(at))
                if (child > at && (tree.LabelOf(child).StartsWith("obl", StringComparison.Ordinal) || tree.LabelOf(child) == "nmod") && tree.Child(child, "case") is { } word && word == at + 1 && frame.Prepositions.Contains(Tokens[word].Lower) && !Terms.Contains(Tokens[word + 1].Lower))
                    return (tree.RangeOf(child) with { First = word + 1 }, "preposition", word);
        return null;
    }

    // "died in what the army described as an accident"
    private TokenRange? DescribedAs(int verb)
    {
        if (tree.LabelOf(verb) != "acl:relcl" || tree.HeadOf(verb) is not (>= 0 and var what) || !Tokens[what].Is("what") || !Describing.Contains(article.LemmaOf(verb)))
            return null;
        foreach (var child in tree.ChildrenOf(verb))
            if (child > verb && tree.Child(child, "case", "mark") is { } word && word == verb + 1 && Tokens[word].Is("as"))
                return tree.RangeOf(child) with { First = word + 1 };
        return null;
    }

    private static readonly HashSet<string> Describing = FunctionWords.Set("describe characterize characterise portray denounce condemn dismiss");

    // Of several clauses on a noun the first with "that" tells.
    private int? ClauseOf(int at, CueFrame frame)
    {
        if (frame.Part != "NOUN")
            return (tree.Child(at, "ccomp") ?? OfEmptySubject(at)) is { } clause && clause > at && HasMark(at, clause, frame) ? clause : null;
        foreach (var child in tree.ChildrenOf(at))
            if (child > at && Tokens[at + 1].Text != "," && tree.LabelOf(child) is "acl" or "acl:relcl" or "ccomp" or "csubj" && HasMark(at, child, frame))
                return child;
        return BehindOwner(at);
    }

    // "warnings from engineers that the roof could fall": the clause is the warning, though the tree may tell it of the engineers.
    private int? BehindOwner(int noun)
    {
        if (subjects.NamedBehind(noun) is not { } owner)
            return null;
        for (var at = owner + 1; at < Math.Min(Tokens.Count, owner + FurthestThat); at++)
            if (Tokens[at].Is("that"))
                return tree.HeadOf(at) is var clause && clause > at && tree.LabelOf(clause).StartsWith("acl", StringComparison.Ordinal) && tree.HeadOf(clause) is var told && told >= noun && told < at && tree.Child(clause, "nsubj", "nsubj:pass") > at ? clause : null;
        return null;
    }

    // "from engineers in the capital that"
    private const int FurthestThat = 8;

    // "It is alleged that he lied": the tree may take the clause for the subject.
    private int? OfEmptySubject(int at) => tree.Child(at, "nsubj:pass", "expl") is { } it && Tokens[it].Is("it") && it < at ? tree.Child(at, "csubj:pass", "csubj") : null;

    // "expect the council to act": the tree may hang what is expected on whoever is to do it.
    private int? DeedOf(int somebody, CueFrame frame) => frame.Class == CueClass.Thinking ? tree.Child(somebody, "acl") : null;

    // "spoke on condition of anonymity", "speaking on behalf of the council".
    private static readonly HashSet<string> Terms = FunctionWords.Set("condition behalf");

    // "a bridge that she knows they cannot close": what is told of stands before the cue and hangs on the clause.
    private TokenRange Behind(int cue, int clause) => tree.RangeOf(clause) is var range && range.First <= cue ? range with { First = cue + 1 } : range;

    // “The mayor told me, ‘Go home,’ and I went.”
    private TokenRange? QuotedBehind(int verb)
    {
        if (!article.IsQuoted(verb))
            return null;
        for (var at = verb + 1; at < Math.Min(Tokens.Count, verb + FurthestQuotation) && article.Tags[at].Universal != "VERB"; at++)
            if (Tokens[at - 1].Text is "," or ":" && InnerQuotation.At(article, at) is { } quoted)
                return quoted;
        return null;
    }

    // "told me on the morning of that day, ‘...’".
    private const int FurthestQuotation = 10;

    // "called the plan a mistake", "criticised Belk for leaving", "sees it as a threat": what is said of the object belongs to it.
    private TokenRange WithJudgement(int verb, int thing)
    {
        var range = tree.RangeOf(thing);
        foreach (var child in tree.ChildrenOf(verb))
            if (child > thing && tree.RangeOf(child) is var more && more.First <= FirstWord(range.End) && (tree.LabelOf(child) == "xcomp" || tree.LabelOf(child) == "obj" && NamingVerbs.Contains(article.LemmaOf(verb)) || tree.Child(child, "case", "mark") is { } word && word == more.First && Tokens[word].Lower is "as" or "for" or "of" or "to" or "with" or "about" or "against"))
                range = range with { End = more.End };
        return range;
    }

    // What a thing is called may stand behind a comma or an opening quotation mark.
    private int FirstWord(int at)
    {
        while (at + 1 < Tokens.Count && Tokens[at].Kind == TokenKind.Mark && Tokens[at].Text is not ("." or ";" or ":" or "?" or "!"))
            at++;
        return at;
    }

    // "calls the plan a mistake": two objects.
    private static readonly HashSet<string> NamingVerbs = FunctionWords.Set("call label dub brand deem term name consider portray style");

    // "notices backing the plan", "a party called Dawn": what kind of thing it is, nobody's words.
    private bool IsName(int participle) => tree.LabelOf(participle) == "acl" && tree.Child(participle, "nsubj") is null;

    // A clause on a noun is what it tells only with "that": otherwise it tells which one ("the claim she made"). "Sure he will go" needs none.
    private bool HasMark(int at, int clause, CueFrame frame) => frame.Part == "NOUN" && IsToldByModal(at, clause, frame) ||
        frame.Part == "VERB" || frame.Part == "ADJ" && tree.LabelOf(clause) == "ccomp" && tree.Child(clause, "mark") is null || tree.ChildrenOf(clause).Any(child => tree.LabelOf(child) == "mark" && Tokens[child].Lower is "that" or "whether");

    // "his warning that the dam would go": the tree may take "that" for what the verb does.
    private bool IsToldByModal(int noun, int clause, CueFrame frame) =>
        Tokens[noun + 1].Is("that") && tree.HeadOf(noun + 1) == clause && tree.LabelOf(noun + 1) == "obj" && frame.Class is CueClass.Warning or CueClass.Thinking or CueClass.Claiming
        && tree.Child(clause, "nsubj", "nsubj:pass") > noun + 1 && tree.ChildrenOf(clause).Any(child => article.Tags[child].Penn == "MD");

    // "Her warning that the dam would break was ignored": the tree may know no clause behind the subject.
    private bool IsSubjectBeforeThat(int at, CueFrame frame) =>
        frame.Part == "NOUN" && tree.LabelOf(at) is "nsubj" or "nsubj:pass" && tree.HeadOf(at) > at && Tokens[at + 1].Is("that");

    private bool HasTo(int verb)
    {
        foreach (var child in tree.ChildrenOf(verb))
            if (child < verb && tree.LabelOf(child) == "mark" && Tokens[child].Lower is "to")
                return true;
        return false;
    }

    private TokenRange Cue(int at, CueFrame frame, int? preposition)
    {
        var first = at;
        while (first > 0 && frame.Part != "NOUN" && tree.HeadOf(first - 1) == at && (tree.LabelOf(first - 1) is "aux" or "aux:pass" or "cop" || (tree.LabelOf(first - 1) is "advmod" && FunctionWords.IsAdverb(Tokens[first - 1].Lower))))
            first--;
        if (tree.LabelOf(at) == "xcomp" && tree.HeadOf(at) is var seeming and >= 0 && seeming == first - 2 && Seems(seeming))
            first = seeming;
        return new TokenRange(first, (preposition ?? at) + 1);
    }
}
