using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Contents;

/// <summary>How what is said is put forward: asserted, possible, planned, asked, demanded, on a condition.</summary>
internal sealed class ModalityReader(AnnotatedArticle article)
{
    private static readonly HashSet<string> Possible = FunctionWords.Set("may might could possibly perhaps maybe likely unlikely probably");
    private static readonly HashSet<string> PossibleThat = FunctionWords.Set("possible probable conceivable");
    private static readonly HashSet<string> Chances = FunctionWords.Set("chance possibility risk danger likelihood probability prospect");
    private static readonly HashSet<string> Planned = FunctionWords.Set("will shall plans intends 'll wo");
    private static readonly HashSet<string> Arranged = FunctionWords.Set("due set scheduled slated going");
    private static readonly HashSet<string> Hoping = FunctionWords.Set("hope fear wish expect dread anticipate hopeful fearful afraid expectation");
    private static readonly HashSet<string> Wanting = FunctionWords.Set("want intend aim seek");
    private static readonly HashSet<string> Inquiring = FunctionWords.Set("want seek wish demand ask");
    private static readonly HashSet<string> Questions = FunctionWords.Set("whether if how why what when where who which whose");
    private static readonly HashSet<string> Openers = FunctionWords.Set("please do don't not n't never just so and but now always");
    private static readonly HashSet<string> NoDemands = FunctionWords.Set("thank look say suppose imagine bless need");

    private readonly Conditions _conditions = new(article);
    private readonly Predictions _predictions = new(article);

    private List<Token> Tokens => article.Tokens;

    /// <param name="opening">The first clause of what is said.</param>
    public Modality Of(Attribution attribution, TokenRange opening) => attribution.CueClass switch
    {
        CueClass.Denying => Modality.Denied,
        CueClass.Asking => Modality.Asked,
        _ when IsToKnow(attribution, opening) => Modality.Asked,
        CueClass.Demanding => Modality.Demanded,
        CueClass.Announcing or CueClass.Warning when !opening.IsEmpty && (Tokens[opening.First].Is("to") || IsPlan(attribution)) => Modality.Planned,
        CueClass.Confirming when !opening.IsEmpty && Tokens[opening.First].Is("to") => Modality.Planned,
        _ when IsQuestion(attribution.Content) => Modality.Asked,
        _ when _conditions.Govern(attribution) => Modality.Conditional,
        _ when IsImperative(attribution.Content[0]) => Modality.Demanded,
        CueClass.Thinking when IsHoped(attribution) => Modality.Possible,
        CueClass.Thinking when IsWished(attribution, opening) => Modality.Demanded,
        CueClass.Thinking when IsIntended(attribution, opening) => Modality.Planned,
        _ when Holds(opening, Possible) || IsPossible(opening) || IsAwaited(opening) => Modality.Possible,
        _ when IsRequired(opening) => Modality.Demanded,
        _ when IsPlanned(attribution, opening) || IsArranged(attribution, opening) || IsWanted(opening) => Modality.Planned,
        _ => Modality.Asserted,
    };

    // "hopes to win", "fears that the dam will break": neither so yet nor planned.
    private bool IsHoped(Attribution attribution) => attribution.Cue is { } cue && Hoping.Contains(article.LemmaOf(cue.End - 1));

    // "wants Belk to go": what somebody wants of another is asked of him.
    private bool IsWished(Attribution attribution, TokenRange opening) =>
        attribution.Cue is { } cue && article.LemmaOf(cue.End - 1) == "want" && !opening.IsEmpty && !Tokens[opening.First].Is("to") && HoldsTo(opening);

    private bool HoldsTo(TokenRange opening)
    {
        for (var at = opening.First; at < opening.End; at++)
            if (Tokens[at].Is("to"))
                return true;
        return false;
    }

    // "wants to go"
    private bool IsIntended(Attribution attribution, TokenRange opening) =>
        attribution.Cue is { } cue && Wanting.Contains(article.LemmaOf(cue.End - 1)) && !attribution.IsCueNegated && !opening.IsEmpty && Tokens[opening.First].Is("to");

    // "wants to know whether it is safe", "demanded to know why it fell"
    private bool IsToKnow(Attribution attribution, TokenRange opening)
    {
        if (attribution.Cue is not { } cue || attribution.IsCueNegated || opening.Length < 3 || !Tokens[opening.First].Is("to") || !Inquiring.Contains(article.LemmaOf(cue.End - 1)))
            return false;
        var question = Tokens[opening.First + 1].Lower switch
        {
            "know" or "learn" or "hear" => opening.First + 2,
            "find" when Tokens[opening.First + 2].Is("out") => opening.First + 3,
            _ => opening.End,
        };
        // "to learn how to cook"
        return question < opening.End && Questions.Contains(Tokens[question].Lower) && !(question + 1 < opening.End && Tokens[question + 1].Is("to"));
    }

    // "Belk must go", "the law should be changed", "needs to pay" (deontic modality, Palmer 2001). What should be, must be going on or must have been so is a
    // guess, and what somebody had to do is done.
    private bool IsRequired(TokenRange opening)
    {
        for (var at = opening.First + 1; at + 1 < opening.End; at++)
        {
            var isRequired = Tokens[at].Lower switch
            {
                "must" => BehindNegation(at + 1) is var verb && !Tokens[verb].Is("have") && !IsGoingOn(at, verb),
                "should" => BehindNegation(at + 1) is var verb && !Tokens[verb].Is("have") && (IsSomebody(at) || verb + 1 < Tokens.Count && Tokens[verb].Is("be") && article.Tags[verb + 1].Penn == "VBN"),
                "ought" or "has" or "have" or "needs" or "need" => Tokens[at + 1].Is("to") && at + 2 < Tokens.Count && article.Tags[at + 2].Penn == "VB" && !(Tokens[at - 1].Lower is "would" or "might" or "may" or "not" or "n't"),
                _ => false,
            };
            if (isRequired)
                return true;
        }

        return false;
    }

    // "it must be raining", "Belk must be joking", but neither "the aim must be saving lives" nor "the council must be doing more"
    private bool IsGoingOn(int must, int be) =>
        be + 1 < Tokens.Count && Tokens[be].Is("be") && article.Tags[be + 1].Penn == "VBG" && (FunctionWords.SubjectPronouns.Contains(Tokens[must - 1].Lower) || IsSomebody(must) && !(be + 2 < Tokens.Count && Tokens[be + 2].Lower is "more" or "better" or "less"));

    private int BehindNegation(int at) => at + 1 < Tokens.Count && Tokens[at].Lower is "not" or "n't" or "never" or "also" or "now" ? at + 1 : at;

    // Whoever can do it: "we", "Belk", "the council", but neither "it" nor "results"
    private bool IsSomebody(int modal)
    {
        var verb = article.Tree.LabelOf(modal) == "aux" ? article.Tree.HeadOf(modal) : -1;
        return verb >= 0 && Subject(verb) is { } who && (Tokens[who].Lower is "we" or "i" or "you" or "he" or "she" or "they" or "everyone" or "everybody" || article.Speakers.MayBe(who));
    }

    // "the council wants to build a bridge", but not "nobody wants to", "would want to"
    private bool IsWanted(TokenRange opening)
    {
        for (var at = opening.First; at + 1 < opening.End; at++)
            if (Wanting.Contains(article.LemmaOf(at)) && Tokens[at + 1].Is("to") && article.Tags[at].Penn is "VBZ" or "VBP" or "VBD" && article.Tree.Child(at, "nsubj") is { } who && opening.Contains(who) && !IsNobody(who) && Tokens[at - 1].Lower is not "never")
                return true;
        return false;
    }

    // "nobody", "no one", "none of them"
    private bool IsNobody(int token) => Tokens[token].Lower is "nobody" or "none" || token > 0 && Tokens[token - 1].Is("no");

    // "plans a bridge"
    private bool IsPlan(Attribution attribution) => attribution.Cue is { } cue && article.LemmaOf(cue.End - 1) == "plan";

    // "the council hopes to win", "is expected to win" (FactBank: probable, by somebody; Saurí and Pustejovsky 2009).
    private bool IsAwaited(TokenRange opening)
    {
        for (var at = opening.First; at < opening.End; at++)
            if (article.Tags[at].Universal == "VERB" && Hoping.Contains(article.LemmaOf(at)) && article.Tree.LabelOf(at) != "conj" && article.Tree.Child(at, "xcomp", "ccomp") is { } awaited && awaited > at)
                return true;
        return false;
    }

    private bool IsPlanned(Attribution attribution, TokenRange opening)
    {
        for (var at = opening.First; at < opening.End; at++)
            if (Planned.Contains(Tokens[at].Lower))
                return !(article.Tree.LabelOf(at) == "aux" && article.Tree.HeadOf(at) is >= 0 and var verb && _predictions.Foretell(attribution, verb));
        return false;
    }

    // "is due to open", "is going to win", but not "was going to Oldport".
    private bool IsArranged(Attribution attribution, TokenRange opening)
    {
        for (var at = opening.First + 1; at + 2 < opening.End; at++)
            if (Arranged.Contains(Tokens[at].Lower) && Tokens[at + 1].Is("to") && article.Tags[at + 2].Penn == "VB" && article.Tree.Child(at, "aux", "aux:pass", "cop") is not null)
                return !Tokens[at].Is("going") || !_predictions.Foretell(attribution, at);
        return false;
    }

    // "it was possible that", "there is a chance that", but not "it was possible to cross", "there was no chance that".
    private bool IsPossible(TokenRange opening)
    {
        for (var at = opening.First + 1; at < opening.End; at++)
        {
            var isFollowed = at + 1 < Tokens.Count && !Tokens[at + 1].Is("to");
            if (PossibleThat.Contains(Tokens[at].Lower) && isFollowed && article.Tree.Child(at, "cop") == at - 1)
                return true;
            if (Chances.Contains(Tokens[at].Lower) && isFollowed && IsThere(opening.First, at))
                return true;
        }

        return false;
    }

    private bool IsThere(int first, int noun)
    {
        var isThere = false;
        for (var at = first; at < noun; at++)
        {
            if (Tokens[at].Lower is "no" or "not" or "n't" or "little")
                return false;
            isThere |= Tokens[at].Is("there");
        }

        return isThere;
    }

    // "“Is it safe?” she said": nothing but one question, whatever the verb.
    private bool IsQuestion(List<TokenRange> content)
    {
        if (content is not [var asked])
            return false;
        var at = asked.End - 1;
        while (at > asked.First && (Tokens[at].IsDoubleQuote || Tokens[at].Text is "’" or "'" or ","))
            at--;
        if (Tokens[at].Text != "?")
            return false;
        while (--at > asked.First)
            if (Tokens[at].Text is "." or "!" or "?")
                return false;
        return true;
    }

    // "“Stop the war,” she said", "“Please do not go,”", but not "“Thank you,”", "“Let us see,”".
    private bool IsImperative(TokenRange said)
    {
        var first = said.First;
        while (first < said.End && Tokens[first].Kind == TokenKind.Mark)
            first++;
        if (first >= said.End || !article.IsQuoted(first) || !Tokens[first].IsCapitalised)
            return false;
        var verb = first;
        while (verb < said.End && (Openers.Contains(Tokens[verb].Lower) || Tokens[verb].Text is ","))
            verb++;
        return verb < said.End && article.Tags[verb].Penn == "VB" && !HasSubject(verb) && !NoDemands.Contains(article.LemmaOf(verb)) && !IsProposal(verb);
    }

    private bool HasSubject(int verb) => Subject(verb) is not null || article.Tree.LabelOf(verb) is "cop" or "aux" && article.Tree.HeadOf(verb) is >= 0 and var head && Subject(head) is not null;

    private int? Subject(int verb) => article.Tree.Child(verb, "nsubj", "nsubj:pass");

    private bool IsProposal(int verb) => Tokens[verb].Is("let") && verb + 1 < Tokens.Count && Tokens[verb + 1].Lower is "us" or "me" or "'s";

    private bool Holds(TokenRange range, HashSet<string> words)
    {
        for (var at = range.First; at < range.End; at++)
            if (words.Contains(Tokens[at].Lower) && !IsMonth(at))
                return true;
        return false;
    }

    // "in May"
    private bool IsMonth(int at) => Tokens[at].Text == "May" && article.Tags[at].Universal == "PROPN";
}
