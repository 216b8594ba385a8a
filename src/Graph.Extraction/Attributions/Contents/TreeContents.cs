using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Parsing;
using Graph.Extraction.Quotations;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Contents;

/// <summary>What hangs on a cue in the tree as the thing said.</summary>
internal sealed class TreeContents(AnnotatedArticle article, DependencyTree tree, SubjectPhrases subjects, ContentReader contents, CueSyntax syntax)
{
    private readonly Calls _calls = new(article);

    private List<Token> Tokens => article.Tokens;

    /// <summary>"calls the plan a mistake": two objects.</summary>
    public static readonly HashSet<string> NamingVerbs = FunctionWords.Set("call label dub brand deem term name consider portray style");

    /// <summary>What hangs on a cue as the thing said, the rule that tells so, and the preposition that leads to it; null where nothing does.</summary>
    public (TokenRange Range, string Rule, int? Preposition)? Content(int at, CueFrame frame)
    {
        if (frame.Part == "VERB" && frame.Frames.Holds(Frame.Clause) && QuotedBehind(at) is { } quoted)
            return (quoted, "quoted", null);
        if (frame.Part == "VERB" && (frame.Class == CueClass.Asking || Telling.Contains(frame.Lemma)) && ClauseBehindAgent(at) is { } put)
            return (tree.RangeOf(put), "clause", null);
        if (frame.Frames.Holds(Frame.Clause) && ClauseOf(at, frame) is { } clause)
            return (Behind(at, clause), "clause", null);
        if (frame.Frames.Holds(Frame.Clause) && IsSubjectBeforeThat(at, frame) && SecondVerb(at, new TokenRange(at + 1, tree.HeadOf(at) + 1)) is { } main)
            return (new TokenRange(at + 1, main), "clause", null);
        if (article.LemmaOf(at) == "feel" && tree.Child(at, "advcl", "ccomp") is { } likeness && likeness > at && tree.Child(likeness, "mark") is { } like && like < likeness && Tokens[like].Is("like"))
            return (Behind(like, likeness), "clause", null);
        if (frame.Part == "VERB" && frame.Frames.Holds(Frame.Clause) && tree.Child(at, "obj") is { } asked && asked > at && Tokens[asked].Lower is "what" or "who" or "how" or "why" or "where" && tree.RangeOf(asked) is { Length: > 2 } question)
            return (question, "clause", null);
        if (frame.Frames.Holds(Frame.Gerund) && tree.Child(at, "xcomp", "ccomp") is { } done && done > at && article.Tags[done].Penn == "VBG" && tree.Child(done, "nsubj", "aux", "mark") is null)
            return (Behind(at, done), "gerund", null);
        if (frame.Frames.Holds(Frame.OwnClause) && tree.Child(at, "ccomp") is { } own && own > at)
            return (Behind(at, own), "own", null);
        if (frame.Frames.Holds(Frame.ObjectInfinitive) && tree.Child(at, "obj", "iobj") is { } somebody && (tree.Child(at, "xcomp", "ccomp", "advcl") ?? DeedOf(somebody, frame)) is { } deed && deed > somebody && somebody > at && syntax.HasTo(deed))
            return (tree.RangeOf(deed) with { First = tree.RangeOf(somebody).First }, "object-infinitive", null);
        if ((frame.Frames.Holds(Frame.Infinitive) || frame.Frames.Holds(Frame.PassiveInfinitive) && syntax.IsPassive(at, frame)) && (tree.Child(at, "xcomp", frame.Part switch { "NOUN" => "acl", "ADJ" => "csubj", _ => "xcomp" }) ?? BehindDay(at, frame)) is { } infinitive && infinitive > at && syntax.HasTo(infinitive) && !(frame.Lemma == "call" && CueSyntax.Speaking.Contains(article.LemmaOf(infinitive))))
            return (tree.RangeOf(infinitive), "infinitive", null);
        if (frame.Lemma is "maintain" or "protest" && tree.Child(at, "obj") is { } innocence && innocence > at && article.LemmaOf(innocence) == "innocence")
            return (tree.RangeOf(innocence), "object", null);
        if (frame.Frames.Holds(Frame.Object) && (!IsName(at) || subjects.IsMessage(at)) && (tree.Child(at, "obj") ?? (NamingVerbs.Contains(article.LemmaOf(at)) ? tree.Child(at, "iobj") : NounBehind(at))) is { } thing && thing > at && !_calls.Reach(at, thing))
            return (WithJudgement(at, thing), "object", null);
        if (frame.Frames.Holds(Frame.ObjectAs) && TakenAs(at, frame) is { } taken)
            return taken;
        if (frame.Part == "VERB" && (Judged.Contains(frame.Lemma) || IsToldThing(at, frame)) && OfJudged(at) is { } judgedFor)
            return (judgedFor, "passive", null);
        // "considers this “remarkable”": the tree may take the two for one.
        if (frame.Part == "VERB" && NamingVerbs.Contains(frame.Lemma) && at + 1 < Tokens.Count && Tokens[at + 1].Lower is "this" or "that" or "these" or "those" && tree.Child(at, "xcomp") is { } judged && tree.HeadOf(at + 1) == judged && !syntax.HasTo(judged))
            return (WithTermMark(tree.RangeOf(judged) with { First = at + 1 }), "object", null);
        if (frame.Frames.Holds(Frame.Preposition) && BehindPreposition(at, frame) is { } behind)
            return behind;
        if (frame.Lemma == "draw" && AttentionTo(at) is { } drawn)
            return drawn;
        return frame is { Part: "VERB", Class: CueClass.Asking } && SubjectOfQuestion(at) is { } matter ? (matter, "preposition", null) : null;
    }

    // "talked about it", "is worried about losing it"
    private (TokenRange Range, string Rule, int? Preposition)? BehindPreposition(int at, CueFrame frame)
    {
        foreach (var child in tree.ChildrenOf(at))
            if (child > at && HangsByPreposition(at, child) && tree.Child(child, "case", "mark") is { } word && word == at + 1 && frame.Prepositions.Contains(Tokens[word].Lower) && !Terms.Contains(Tokens[child].Lower) && !(IsAppeal(at, word) && DeedBehind(at, child, word) is null))
                return (tree.RangeOf(child) with { First = word + 1, End = DeedBehind(at, child, word) ?? tree.RangeOf(child).End }, "preposition", word);
        return null;
    }

    private bool HangsByPreposition(int at, int child) =>
        tree.LabelOf(child).StartsWith("obl", StringComparison.Ordinal) || tree.LabelOf(child) == "nmod" || IsConfessed(at, child) || article.Tags[child].Penn == "VBG" && IsDeedTold(at, child);

    // "is proud of winning", "insisted on paving it"
    private bool IsDeedTold(int at, int deed) =>
        article.Tags[at].Universal == "ADJ" ? tree.LabelOf(deed) == "advcl" : tree.LabelOf(deed) is "advcl" or "xcomp" or "ccomp" && article.LemmaOf(at) is "insist" or "talk" or "speak" or "argue" or "complain" or "warn" or "boast" or "brag" or "joke";

    // "sees it as a threat", "is seen as a threat", but not "saw him as he left"
    private (TokenRange Range, string Rule, int? Preposition)? TakenAs(int verb, CueFrame frame)
    {
        var isPassive = syntax.IsPassive(verb, frame);
        if ((isPassive ? verb : tree.Child(verb, "obj")) is not { } thing || thing < verb || IsSelfNaming(verb, thing) || verb > 0 && Tokens[verb - 1].Is("last") || IsMade(verb, isPassive ? tree.Child(verb, "nsubj:pass") : thing) || AsBehind(verb, thing) is not { } taken)
            return null;
        return (isPassive ? taken : taken with { First = tree.RangeOf(thing).First }, isPassive ? "passive" : "as", null);
    }

    // "a man who identified himself as Belk": who speaks, and nothing that he says.
    private bool IsSelfNaming(int verb, int thing) => article.LemmaOf(verb) == "identify" && Tokens[thing].Lower is "himself" or "herself" or "themselves";

    // "painted the house as a gift", "cast the actor as a villain", "was cast as a villain": what is made or played, unlike "cast the vote as a choice".
    private bool IsMade(int verb, int? thing)
    {
        if (!(article.LemmaOf(verb) is "cast" or "paint" or "present" or "frame") || thing is not { } made || Matters.Is(article, made))
            return false;
        return !article.Speakers.MayBe(made) || article.LemmaOf(verb) == "cast" && (made < verb || HoldsPlayer(tree.RangeOf(made)));
    }

    private bool HoldsPlayer(TokenRange words)
    {
        for (var at = words.First; at < words.End; at++)
            if (Tokens[at].Lower is "actor" or "actress" or "actors" or "singer" or "star")
                return true;
        return false;
    }

    private TokenRange? AsBehind(int verb, int thing)
    {
        foreach (var head in new[] { verb, thing })
            foreach (var child in tree.ChildrenOf(head))
                if (child > thing && tree.Child(child, "case", "mark") is { } word && word > thing && Tokens[word].Is("as") && word == tree.RangeOf(child).First && tree.Child(child, "nsubj", "aux") is null && !article.Tags[child].IsFinite)
                    return tree.RangeOf(child);
        return null;
    }

    // "drew attention to the fact that it leaks", but neither "drew the attention of the police" nor "wants to draw attention to it"
    private (TokenRange Range, string Rule, int? Preposition)? AttentionTo(int verb)
    {
        if (!article.Tags[verb].IsFinite || tree.Child(verb, "obj") is not { } attention || !Tokens[attention].Is("attention") || attention + 2 >= Tokens.Count || !Tokens[attention + 1].Is("to"))
            return null;
        foreach (var head in new[] { verb, attention })
            foreach (var child in tree.ChildrenOf(head))
                if (child > attention + 1 && tree.Child(child, "case") == attention + 1)
                    return (tree.RangeOf(child) with { First = attention + 2 }, "preposition", attention + 1);
        return null;
    }

    // "expressed concern about the bridge": the tree may take the noun for what the subject is.
    private int? NounBehind(int verb) =>
        tree.Child(verb, "xcomp") is { } noun && noun > verb && article.Tags[noun].Universal == "NOUN" && tree.Child(noun, "cop", "mark", "case") is null ? noun : null;

    // "confessed to hiring them"
    private bool IsConfessed(int verb, int deed) => article.LemmaOf(verb) is "confess" or "admit" && article.Tags[deed].Penn == "VBG" && tree.LabelOf(deed) is "advcl" or "xcomp" or "ccomp";

    private static readonly HashSet<string> Judged = FunctionWords.Set("accuse blame condemn criticize criticise denounce praise deride mock ridicule hail applaud slam commend welcome reject oppose endorse lambast lambaste decry castigate chide rebuke scold");

    // "The meeting was first reported by the Gazette", "Both attacks were claimed by the Front": the thing is told of, or that it was theirs.
    private bool IsToldThing(int verb, CueFrame frame) =>
        frame.Lemma is "report" or "reveal" or "disclose" && AgentOf(verb) is { } teller && article.Speakers.MayBe(teller) && tree.Child(verb, "nsubj:pass") is { } told && !Named(told) && article.EndsDeed(tree.RangeOf(teller).End) || frame.Lemma == "claim" && tree.Child(verb, "nsubj:pass") is { } deed && Claimed.Contains(article.LemmaOf(deed)) && tree.Child(verb, "xcomp") is null;

    // "Belk was reported by Orlova to the police"
    private bool Named(int noun) => article.Tags[noun].Universal is "PROPN" or "PRON" && !(Tokens[noun].Lower is "which" or "that" or "it" or "this");

    // "Both attacks were claimed by the Front"
    private static readonly HashSet<string> Claimed = FunctionWords.Set("attack bombing bomb blast explosion shooting killing murder assault strike raid ambush kidnapping responsibility incident assassination");

    // "was accused by the council of theft", "was praised by the council": what for, else who.
    private TokenRange? OfJudged(int verb)
    {
        if (tree.Child(verb, "nsubj:pass") is not { } judged || judged > verb || AgentOf(verb) is not { } agent)
            return null;
        foreach (var child in tree.ChildrenOf(agent))
            if (IsGroundOf(verb, agent, child))
                return tree.RangeOf(child);
        foreach (var child in tree.ChildrenOf(verb))
            if (IsGroundOf(verb, agent, child))
                return tree.RangeOf(child);
        return subjects.Phrase(judged);
    }

    private int? AgentOf(int verb)
    {
        foreach (var child in tree.ChildrenOf(verb))
            if (child > verb && tree.LabelOf(child).StartsWith("obl", StringComparison.Ordinal) && tree.Child(child, "case") is { } word && Tokens[word].Is("by"))
                return child;
        return null;
    }

    private bool IsGroundOf(int verb, int agent, int child) =>
        child > agent && tree.RangeOf(child).First is var first && first > agent && (Tokens[first].Is("for") || Tokens[first].Is("of") && article.LemmaOf(verb) == "accuse");

    // "appealed to the court" files a suit, "appealed to the court to hurry" asks for something.
    private bool IsAppeal(int verb, int preposition) => article.LemmaOf(verb) == "appeal" && Tokens[preposition].Is("to");

    // "called on the minister to explain it", "appealed to him to explain it"
    private int? DeedBehind(int verb, int somebody, int preposition) =>
        (article.LemmaOf(verb) == "call" && Tokens[preposition].Is("on") || IsAppeal(verb, preposition)) && (tree.Child(verb, "xcomp") ?? tree.Child(verb, "advcl") ?? tree.Child(somebody, "acl")) is { } deed && deed > somebody && syntax.HasTo(deed) && tree.RangeOf(deed).First <= tree.RangeOf(somebody).End ? tree.RangeOf(deed).End : null;

    private static readonly HashSet<string> Telling = FunctionWords.Set("tell inform warn remind assure advise");

    // "was asked by the host whether he would go", "was told by the host that it was late": the tree may tell the clause of the host.
    private int? ClauseBehindAgent(int verb)
    {
        foreach (var child in tree.ChildrenOf(verb))
            if (child > verb && (tree.LabelOf(child) == "obl:agent" ? tree.Child(child, "acl", "acl:relcl") : tree.LabelOf(child) == "advcl" && tree.Child(verb, "obl:agent") < child ? child : null) is { } clause && tree.Child(clause, "mark", "advmod") is { } mark && tree.RangeOf(clause).First == mark && (Tokens[mark].Lower is "whether" or "if" or "why" or "how" or "when" or "where" || Tokens[mark].Is("that") && tree.LabelOf(mark) == "mark" && tree.Child(clause, "nsubj", "nsubj:pass") is not null))
                return clause;
        return null;
    }

    // "asked the minister about the bridge", "asked the court for help", "was asked by Belk about it", but not "was questioned for six hours".
    private TokenRange? SubjectOfQuestion(int verb)
    {
        foreach (var child in tree.ChildrenOf(verb))
            if (child > verb && tree.LabelOf(child) == "obl" && tree.Child(child, "case") is { } word && word > verb + 1 && word == tree.RangeOf(child).First && (Tokens[word].Is("about") || Tokens[word].Is("for") && article.LemmaOf(verb) != "question") && tree.Child(verb, "obj", "iobj", "obl:agent", "nsubj:pass") is { } asked && asked < word)
                return tree.RangeOf(child) with { First = word + 1 };
        // The tree may tell it of whoever is asked.
        if (tree.Child(verb, "obj", "iobj") is { } whom && whom > verb && article.Speakers.MayBe(whom))
            foreach (var child in tree.ChildrenOf(whom))
                if (child > whom && tree.LabelOf(child) == "nmod" && tree.Child(child, "case") is { } word && word == whom + 1 && Tokens[word].Is("about"))
                    return tree.RangeOf(child) with { First = word + 1 };
        return null;
    }

    /// <summary>As much of it as is said: what is quoted goes on behind its sentence, and the sentence's own verb is none of it.</summary>
    public TokenRange? Said(int at, TokenRange content, string rule, Sentence sentence) =>
        rule == "quoted" ? content : rule == "object" && article.LemmaOf(at) is "repeat" or "echo" or "recall" or "quote" or "chant" && WordsBehind(content) is { } words ? words : contents.Trim(content.First, Math.Min(MainVerb(at, content) ?? WithClosingMark(content, rule == "clause" ? WithFurtherClauses(content, sentence) : content.End, sentence), SourceIn(content) ?? contents.WithoutTerminal(sentence)));

    // "repeating the mayor's last words, “Hold the dam”": the words themselves.
    private TokenRange? WordsBehind(TokenRange thing)
    {
        for (var mark = thing.First + 1; mark + 1 < Math.Min(Tokens.Count, thing.First + FurthestWords); mark++)
            if (Tokens[mark].Text is "," or ":")
                return Told.Contains(Tokens[mark - 1].Lower) && (article.QuotationAt(mark + 1) is { } quotation && quotation.First == mark + 1 ? quotation.Parts[0] : InnerQuotation.At(article, mark + 1)) is { Length: > 3 } words ? words : null;
        return null;
    }

    private static readonly HashSet<string> Told = FunctionWords.Set("words line phrase slogan motto mantra proverb saying quip verse lyric warning message");

    private const int FurthestWords = 12;

    // "consider it safe, according to the study": who tells that they do is no part of it.
    private int? SourceIn(TokenRange content)
    {
        for (var at = content.First + 1; at + 2 < content.End; at++)
            if (Tokens[at].Is("according") && Tokens[at - 1].Text == "," && Tokens[at + 1].Is("to") && !article.IsQuoted(at))
                return at - 1;
        return null;
    }

    // "said her boss was “always kind.”": the tree may hang the marks on the sentence's own verb.
    private int WithClosingMark(TokenRange content, int end, Sentence sentence) =>
        end < sentence.End && article.QuotationAt(end - 1) is { } quotation && quotation.First > content.First && quotation.End > end && quotation.End <= Math.Min(sentence.End, end + 2) ? quotation.End : end;

    // Of several clauses on a noun the first with "that" tells.
    private int? ClauseOf(int at, CueFrame frame)
    {
        // "provided they are met" is a condition, "the Act provides that" a report.
        if (frame is { Part: "VERB", Lemma: "provide" } && tree.LabelOf(at) is not ("root" or "ccomp" or "conj" or "parataxis" or "acl:relcl"))
            return null;
        if (frame.Part != "NOUN")
            return (ClauseBehind(at) ?? OfEmptySubject(at) ?? BehindThat(at, frame)) is { } clause && clause > at && HasMark(at, clause, frame) && !IsAside(tree.RangeOf(clause).First) ? clause : null;
        if (IsThat(at) is { } whole)
            return whole;
        foreach (var child in tree.ChildrenOf(at))
            if (child > at && Tokens[at + 1].Text != "," && tree.LabelOf(child) is "acl" or "acl:relcl" or "ccomp" or "csubj" && HasMark(at, child, frame))
                return child;
        return BehindOwner(at);
    }

    // "Belk's view is that the bridge must go": the clause of which the noun is the subject.
    private int? IsThat(int noun) =>
        noun + 3 < Tokens.Count && Tokens[noun + 1].Lower is "is" or "was" && Tokens[noun + 2].Is("that") && tree.HeadOf(noun) is var clause && clause > noun + 2 && tree.LabelOf(noun).StartsWith("nsubj", StringComparison.Ordinal)
        && tree.HeadOf(noun + 2) == clause && tree.LabelOf(noun + 2) == "mark" && tree.HeadOf(noun + 1) == clause ? clause : null;

    // "Belk, citing the law, said that ...": another clause may stand before.
    private int? ClauseBehind(int verb)
    {
        foreach (var child in tree.ChildrenOf(verb))
            if (child > verb && tree.LabelOf(child) == "ccomp" && !IsAskedOf(verb, child))
                return child;
        return null;
    }

    // "asked the council to act": what somebody is to do, and no question.
    private bool IsAskedOf(int verb, int deed) =>
        article.LemmaOf(verb) == "ask" && syntax.HasTo(deed) && tree.Child(deed, "nsubj") is null && tree.Child(verb, "obj", "iobj") is { } asked && asked > verb && asked < deed;

    // "Said Orlova, who lives there, “...”": who it was that said so.
    private bool IsAside(int first) => Tokens[first].Text == "," ? first + 1 < Tokens.Count && Tokens[first + 1].Is("who") : first > 0 && Tokens[first].Is("who") && Tokens[first - 1].Text == ",";

    // "warnings from engineers that the roof could fall": the clause is the warning, though the tree may tell it of the engineers.
    private int? BehindOwner(int noun)
    {
        if (subjects.NamedBehind(noun) is not { } owner)
            return null;
        for (var at = owner + 1; at < Math.Min(Tokens.Count, owner + FurthestThat); at++)
            if (Tokens[at].Is("that"))
                return tree.HeadOf(at) is var clause && clause > at && tree.LabelOf(clause).StartsWith("acl", StringComparison.Ordinal) && tree.HeadOf(clause) is var told && told >= noun && told < at && (told == noun || !IsCueNoun(told)) && tree.Child(clause, "nsubj", "nsubj:pass") > at ? clause : null;
        return null;
    }

    // "drew concern from engineers, expressing the hope that": that is what they hope.
    private bool IsCueNoun(int noun) => article.Tags[noun].Universal == "NOUN" && CueFrames.Find(article.LemmaOf(noun), "NOUN") is not null;

    // "from engineers in the capital that"
    private const int FurthestThat = 8;

    // "told us that if it rained we must leave", "were told in March that we must leave": the tree may hang what is told on another verb than
    // that before "that".
    private int? BehindThat(int verb, CueFrame frame)
    {
        var that = verb + 1;
        while (frame.Lemma is "tell" or "assure" or "remind" && that < Math.Min(Tokens.Count, verb + FurthestThat) && !Tokens[that].Is("that") && article.Tags[that].Universal is "PRON" or "ADP" or "NOUN" or "PROPN" or "DET" or "NUM")
            that++;
        return frame.Part == "VERB" && that < Tokens.Count && Tokens[that].Is("that") && tree.LabelOf(that) == "mark" && tree.HeadOf(that) is var clause && clause > that
            && tree.LabelOf(clause) is "ccomp" or "parataxis" && tree.Child(clause, "nsubj", "nsubj:pass", "expl") > that ? clause : null;
    }

    // "It is alleged that he lied": the tree may take the clause for the subject.
    private int? OfEmptySubject(int at) => tree.Child(at, "nsubj:pass", "expl") is { } it && Tokens[it].Is("it") && it < at ? tree.Child(at, "csubj:pass", "csubj") : null;

    // "expect the council to act", "asked the council to act": the tree may hang what is expected on whoever is to do it.
    private int? DeedOf(int somebody, CueFrame frame) =>
        frame.Class == CueClass.Thinking || frame.Class is CueClass.Asking or CueClass.Demanding && article.Speakers.MayBe(somebody) ? tree.Child(somebody, "acl") : null;

    // "agreed on Thursday to reopen it": nothing but a day stands between the two.
    private int? BehindDay(int verb, CueFrame frame)
    {
        if (frame.Part != "VERB" || tree.Child(verb, "advcl") is not { } deed || deed < verb || !syntax.HasTo(deed))
            return null;
        foreach (var date in article.DatesIn(verb + 1, deed))
            if (date.Range.First <= verb + 2 && date.Range.End == tree.RangeOf(deed).First)
                return deed;
        return null;
    }

    // "spoke on condition of anonymity", "speaking on behalf of the council".
    private static readonly HashSet<string> Terms = FunctionWords.Set("condition behalf");

    // "a bridge that she knows they cannot close": what is told of stands before the cue and hangs on the clause.
    private TokenRange Behind(int cue, int clause)
    {
        var range = tree.RangeOf(clause);
        if (tree.HeadOf(cue) == clause && range.First < cue)
            return range with { First = cue + 2 };
        return range.First <= cue || range.First == cue + 2 && Tokens[cue + 1].Lower is "how" or "why" or "what" or "where" or "whether" ? range with { First = cue + 1 } : range;
    }

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
        // "calling him a liar", "calling the mayor, Tomas Belk, a liar": whom it is said of stands before it or is taken for who says it.
        if (NamingVerbs.Contains(article.LemmaOf(verb)) && tree.Child(verb, "iobj", "nsubj") is { } named && named > verb)
            range = new(Math.Min(range.First, tree.RangeOf(named).First), Math.Max(range.End, tree.RangeOf(named).End));
        var end = range.End;
        foreach (var child in tree.ChildrenOf(verb))
            if (child > thing && tree.RangeOf(child) is var more && more.First <= FirstWord(range.End) && (tree.LabelOf(child) == "xcomp" || tree.LabelOf(child) == "obj" && NamingVerbs.Contains(article.LemmaOf(verb)) || tree.Child(child, "case", "mark") is { } word && word == more.First && Tokens[word].Lower is "as" or "for" or "of" or "to" or "with" or "about" or "against" || tree.Child(child, "case") is { } on && Tokens[on].Is("on") && article.LemmaOf(verb) == "congratulate"))
                range = range with { End = more.End };
        // "calling him “a liar”": what the tree hangs elsewhere.
        return range.End == end && NamingVerbs.Contains(article.LemmaOf(verb)) && article.QuotationAt(FirstWord(end)) is { } term && term.First >= end && term.InnerLength > 0 ? range with { End = term.End } : range;
    }

    private TokenRange WithTermMark(TokenRange judgement) => article.QuotationAt(judgement.End - 1) is { } term ? judgement with { End = term.End } : judgement;

    // What a thing is called may stand behind a comma or an opening quotation mark.
    private int FirstWord(int at)
    {
        while (at + 1 < Tokens.Count && Tokens[at].Kind == TokenKind.Mark && Tokens[at].Text is not ("." or ";" or ":" or "?" or "!"))
            at++;
        return at;
    }

    // "notices backing the plan", "a party called Dawn": what kind of thing it is, nobody's words.
    private bool IsName(int participle) => tree.LabelOf(participle) == "acl" && tree.Child(participle, "nsubj") is null;

    // A clause on a noun is what it tells only with "that": otherwise it tells which one ("the claim she made"). "Sure he will go" needs none.
    private bool HasMark(int at, int clause, CueFrame frame) => frame.Part == "NOUN" && IsToldByModal(at, clause, frame) ||
        frame.Part == "VERB" || frame.Part == "ADJ" && tree.LabelOf(clause) == "ccomp" && tree.Child(clause, "mark") is null || tree.ChildrenOf(clause).Any(child => tree.LabelOf(child) == "mark" && Tokens[child].Lower is "that" or "whether");

    // "his warning that the dam would go": the tree may take "that" for what the verb does.
    private bool IsToldByModal(int noun, int clause, CueFrame frame) =>
        Tokens[noun + 1].Is("that") && tree.HeadOf(noun + 1) == clause && tree.LabelOf(noun + 1) == "obj" && (frame.Class is CueClass.Warning or CueClass.Thinking or CueClass.Claiming || IsComplete(noun, clause))
        && tree.Child(clause, "nsubj", "nsubj:pass") > noun + 1 && tree.ChildrenOf(clause).Any(child => article.Tags[child].Penn == "MD");

    // "her remark that he would stay", but not "the remark that she would regret": nothing is left out that the noun could stand for.
    private bool IsComplete(int noun, int clause) =>
        Intransitive.Contains(article.LemmaOf(clause)) || tree.ChildrenOf(clause).Any(child => child > clause && tree.LabelOf(child) is "obj" or "ccomp");

    private static readonly HashSet<string> Intransitive = FunctionWords.Set("stay resign go come return die fall rise retire remain happen collapse step talk wait vanish");

    // "Her warning that the dam would break was ignored": the tree may know no clause behind the subject.
    private bool IsSubjectBeforeThat(int at, CueFrame frame) =>
        frame.Part == "NOUN" && tree.LabelOf(at) is "nsubj" or "nsubj:pass" && tree.HeadOf(at) > at && Tokens[at + 1].Is("that");

    // "His claim that the dam was safe was rejected": the tree may take the sentence's own verb for a part of what is said.
    private int? MainVerb(int noun, TokenRange content) =>
        article.Tags[noun].Universal == "NOUN" && tree.LabelOf(noun) is "root" or "parataxis" or "conj" or "ccomp" && tree.Child(noun, "cop") is null ? SecondVerb(noun, content) : null;

    private const int FurthestVerb = 40;

    // The verb behind that of the clause, with no subject of its own but the noun.
    private int? SecondVerb(int noun, TokenRange content) => FiniteVerb(noun, content) ?? PastBehindVerb(noun, content);

    // "His warning that the dam would break went unheeded", "Her promise that it would be kept pleased many": with no other verb in the sentence
    // the form that may be the past is it, right behind the clause's verb.
    private int? PastBehindVerb(int noun, TokenRange content)
    {
        if (article.Dependencies[noun].Label != "root" || !OpensSentence(noun))
            return null;
        for (var at = content.First + 3; at < Math.Min(content.End, content.First + FurthestVerb) && !IsPart(at); at++)
            if (article.Tags[at].Penn == "VBN" && article.Tags[at - 1] is { Universal: "VERB" or "AUX", Penn: "VB" or "VBN" or "VBD" } && !(Tokens[at - 1].Lower is "be" or "been" or "have" or "had" or "was" or "were" or "get" or "got"))
                return at;
        return null;
    }

    // Its owner, if any, is all that stands before it.
    private bool OpensSentence(int noun) => tree.RangeOf(noun).First == article.Sentences[article.SentenceAt(noun)].First && noun - tree.RangeOf(noun).First < FurthestOwner;

    private const int FurthestOwner = 6;

    private bool IsPart(int at) => article.IsQuoted(at) || FunctionWords.Coordinators.Contains(Tokens[at].Lower) || Tokens[at].Kind == TokenKind.Mark && Tokens[at].Text is ";" or ":";

    private int? FiniteVerb(int noun, TokenRange content)
    {
        var hasVerb = Tokens[content.First].Is("to");
        for (var at = content.First + 1; at < Math.Min(content.End, content.First + FurthestVerb); at++)
        {
            if (article.IsQuoted(at) || FunctionWords.Subordinators.Contains(Tokens[at].Lower) || FunctionWords.Coordinators.Contains(Tokens[at].Lower))
                return null;
            if (!article.Tags[at].IsFinite)
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
}
