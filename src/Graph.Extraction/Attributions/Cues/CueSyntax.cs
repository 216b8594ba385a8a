using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Parsing;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>How a cue stands in the tree: its words, and whether it is negated, passive or only thought of.</summary>
internal sealed class CueSyntax(AnnotatedArticle article, DependencyTree tree)
{
    private List<Token> Tokens => article.Tokens;

    /// <summary>The words of a cue: with its auxiliaries and adverbs, and with the preposition that leads to what is said.</summary>
    public TokenRange Cue(int at, CueFrame frame, int? preposition)
    {
        var verb = MadeClear(at) ?? at;
        var first = verb;
        while (first > 0 && frame.Part != "NOUN" && tree.HeadOf(first - 1) == verb && (tree.LabelOf(first - 1) is "aux" or "aux:pass" or "cop" || (tree.LabelOf(first - 1) is "advmod" && FunctionWords.IsAdverb(Tokens[first - 1].Lower))))
            first--;
        if (tree.LabelOf(at) == "xcomp" && tree.HeadOf(at) is var seeming and >= 0 && seeming == first - 2 && Seems(seeming))
            first = seeming;
        return new TokenRange(first, (preposition ?? at) + 1);
    }

    // "made clear", "has made it clear"
    private int? MadeClear(int at)
    {
        var verb = at > 1 && Tokens[at - 1].Is("it") ? at - 2 : at - 1;
        return Tokens[at].Is("clear") && verb >= 0 && article.LemmaOf(verb) == "make" ? verb : null;
    }

    /// <summary>"did not say", "no longer supports", "gave no sign"; "refused to say" and "did not give a sign" no more; nor does "did not confirm or dispute".</summary>
    public bool IsNegated(int at)
    {
        var (head, isNoun) = (tree.HeadOf(at), article.Tags[at].Universal == "NOUN");
        return HasNegation(at, isNoun) || tree.LabelOf(at) == "conj" && at > 0 && Tokens[at - 1].Lower is "or" or "nor" && HasNegation(head, isNoun: false) || isNoun && ProofWords.IsMissing(article, at)
            || head >= 0 && (HasTo(at) && article.LemmaOf(head) is "refuse" || isNoun && tree.LabelOf(at) == "obj" && HasNegation(head, isNoun: false));
    }

    /// <summary>"is expected to", "was asked whether", "asked whether ..., she": who does it is another, or not told.</summary>
    public bool IsPassive(int at, CueFrame frame) => frame.Part == "VERB" && (tree.Child(at, "nsubj:pass") is not null || tree.Child(at, "aux:pass") is not null && tree.Child(at, "nsubj") is null
        || frame.Class == CueClass.Asking && article.Tags[at].Penn is "VBN" or "VBD" && (tree.LabelOf(at) is "advcl" or "acl" or "ccomp" && tree.Child(at, "nsubj") is null && IsFronted(at) || IsAside(at)));

    // "Orlova, asked whether she would go, shrugged": the tree may take it for what she did.
    private bool IsAside(int asked) => asked > 1 && Tokens[asked - 1].Text == "," && tree.Child(asked, "nsubj") == tree.HeadOf(asked - 1) && ClosesBeforeVerb(asked);

    private bool ClosesBeforeVerb(int asked)
    {
        for (var comma = asked + 2; comma + 1 < Math.Min(Tokens.Count, asked + CueSubjects.LongestAside); comma++)
            if (Tokens[comma].Text == "," && article.Tags[comma + 1].IsFinite)
                return true;
        return false;
    }

    /// <summary>"to support it", "without supporting it": nobody has.</summary>
    public bool IsHypothetical(int at) => article.Tags[at].Universal is "VERB" or "ADJ" && tree.LabelOf(at) is "advcl" or "acl" or "xcomp" or "csubj" or "ccomp" or "conj"
        && tree.Child(at, "nsubj", "nsubj:pass") is null && (IsOrOther(at) || HasTo(at) && !IsDoneAfterAll(at) || tree.Child(at, "mark") is { } mark && IsOnlyThoughtOf(at, mark));

    private bool IsDoneAfterAll(int at) => IsDone(at) || IsMadeTo(at) || IsSaidBy(at) || IsSaidThereby(at);

    // "without saying", "if asked", "of supporting", "did not go so far as to say"
    private bool IsOnlyThoughtOf(int at, int mark) => Tokens[mark].Lower switch
    {
        "without" or "if" => true,
        "of" => !IsPointMade(at),
        "as" => mark + 1 < at && Tokens[mark + 1].Is("to") && HasNegation(tree.HeadOf(at), isNoun: false),
        _ => false,
    };

    // "declined to confirm or deny it"
    private bool IsOrOther(int at) => tree.LabelOf(at) == "conj" && at > 0 && Tokens[at - 1].Is("or") && tree.HeadOf(at) is >= 0 and var other && other < at && HasTo(other) && (IsHypothetical(other) || tree.HeadOf(other) is >= 0 and var head && article.LemmaOf(head) == "refuse");

    /// <summary>"thanked her for saying that": what another's words tell of it.</summary>
    public bool IsGround(int at) => tree.LabelOf(at) is "advcl" or "acl" && tree.Child(at, "mark") is { } mark && Tokens[mark].Is("for") && tree.Child(at, "nsubj") is null;

    /// <summary>"makes sure that": what is seen to is no public statement.</summary>
    public bool IsCare(int at) => tree.LabelOf(at) == "xcomp" && article.LemmaOf(tree.HeadOf(at)) == "make" && article.LemmaOf(at) is "sure" or "certain";

    /// <summary>Whether a verb stands behind "to".</summary>
    public bool HasTo(int verb)
    {
        foreach (var child in tree.ChildrenOf(verb))
            if (child < verb && tree.LabelOf(child) == "mark" && Tokens[child].Lower is "to")
                return true;
        return false;
    }

    private bool HasNegation(int head, bool isNoun)
    {
        foreach (var child in tree.ChildrenOf(head))
            if (IsNegation(child, isNoun))
                return true;
        return false;
    }

    private bool IsNegation(int child, bool isNoun) => FunctionWords.IsNegation(Tokens[child].Lower) || isNoun && Tokens[child].Is("no") || Tokens[child].Is("longer") && child > 0 && Tokens[child - 1].Is("no");

    // "Asked whether", "when asked about", ", asked if".
    private bool IsFronted(int at) => at == 0 || article.Tags[at].Penn == "VBN" || Tokens[at].IsCapitalised || Tokens[at - 1].Text == "," || Tokens[at - 1].Lower is "when" or "if" or "once";

    // "I have to say that", "we want to thank": whoever says so says it.
    private bool IsSaidThereby(int at) => tree.LabelOf(at) == "xcomp" && tree.HeadOf(at) is var head and >= 0 && head < at && article.LemmaOf(head) is "have" or "want" or "like" && article.LemmaOf(at) is "say" or "tell" or "thank" or "add" or "congratulate"
        && tree.Child(head, "nsubj") is { } self && Tokens[self].Lower is "i" or "we";

    // "began to attack it", "went on to say", "is proud to announce": it was done.
    private bool IsDone(int at) => tree.LabelOf(at) is "xcomp" or "advcl" or "ccomp" && tree.HeadOf(at) is var head and >= 0 && head < at && article.LemmaOf(head) is "happy" or "glad" or "proud" or "pleased" or "sorry" or "sad" or "able" or "come" or "begin" or "start" or "continue" or "go" or "try" or "tend" or "proceed" or "rush" or "use" or "seem" or "appear" or "refuse";

    /// <summary>
    /// By lemma: who is led to do something has done it: "the vote prompted Belk to say that" (two-way implicatives with an object; Karttunen 1971,
    /// "Implicative Verbs").
    /// </summary>
    public static readonly HashSet<string> Compelling = FunctionWords.Set("prompt lead force drive cause spur compel inspire");

    private bool IsMadeTo(int at) =>
        tree.LabelOf(at) is "advcl" or "xcomp" && tree.HeadOf(at) is >= 0 and var head && head < at && Compelling.Contains(article.LemmaOf(head)) && tree.Child(head, "obj") is { } doer && doer > head && doer < at && IsTold(head);

    // "took to the radio to say that", "called the paper to complain that": what is done so is said.
    private bool IsSaidBy(int at) =>
        tree.LabelOf(at) == "advcl" && tree.HeadOf(at) is >= 0 and var head && head < at && Speaking.Contains(article.LemmaOf(at)) && Addressing.Contains(article.LemmaOf(head))
        && IsTold(head) && !(Tokens[head + 1].Lower is "on" or "upon" or "for" or "off") && (article.LemmaOf(head) != "take" || Tokens[head + 1].Is("to"));

    /// <summary>By lemma: what somebody goes to do who wants to be heard: "called to say that".</summary>
    public static readonly HashSet<string> Speaking = FunctionWords.Set("say announce tell argue declare explain denounce condemn criticize criticise praise complain warn deny thank defend report insist suggest call");

    private static readonly HashSet<string> Addressing = FunctionWords.Set("take call phone telephone ring write email e-mail text tweet post reply respond rise stand step interrupt intervene");

    // "prompted", "has prompted", "prompting", but neither "could prompt" nor "did not prompt".
    private bool IsTold(int verb) => article.Tags[verb].Penn is "VBD" or "VBZ" or "VBP" or "VBN" or "VBG" && !HasNegation(verb, isNoun: false) && !(tree.Child(verb, "aux") is { } modal && article.Tags[modal].Penn == "MD");

    // "made a point of saying that", "made a habit of praising her"
    private bool IsPointMade(int at) =>
        tree.LabelOf(at) == "acl" && tree.HeadOf(at) is >= 0 and var noun && Points.Contains(article.LemmaOf(noun)) && tree.LabelOf(noun) == "obj" && article.LemmaOf(tree.HeadOf(noun)) == "make" && IsTold(tree.HeadOf(noun));

    /// <summary>By lemma: what is made of doing something: "made a point of saying".</summary>
    public static readonly HashSet<string> Points = FunctionWords.Set("point habit practice show");

    private bool Seems(int verb) => article.LemmaOf(verb) is "seem" or "appear";
}
