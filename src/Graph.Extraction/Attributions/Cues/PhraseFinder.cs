using Graph.Extraction.Annotation;
using Graph.Extraction.Parsing;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>A phrase that reports, where it stands.</summary>
/// <param name="End">Behind its last word.</param>
/// <param name="Content">What hangs on it as said.</param>
/// <param name="IsMissing">"raised no questions about": the noun says that there was none.</param>
internal sealed record FoundPhrase(CueFrame Verb, int End, TokenRange Content, bool IsClause, bool IsMissing);

/// <summary>Finds the phrases of <see cref="CuePhrases"/> in an article.</summary>
internal sealed class PhraseFinder(AnnotatedArticle article, DependencyTree tree)
{
    // "a third and far more pointed swipe at"
    private const int FurthestNoun = 5;

    private List<Token> Tokens => article.Tokens;

    /// <summary>The phrase that a verb opens, or null.</summary>
    public FoundPhrase? At(int verb, int end)
    {
        foreach (var phrase in CuePhrases.Of(article.LemmaOf(verb)))
            if (SecondWord(verb, phrase, end) is { } word && Content(verb, word, phrase, end) is { } content)
                return new(phrase.Verb, content.CueEnd, content.Range, content.IsClause, IsMissing(word, phrase));
        return null;
    }

    private int? SecondWord(int verb, CuePhrase phrase, int end)
    {
        if (phrase.Link == PhraseLink.Particle)
            return verb + 1 < end && phrase.Words.Contains(Tokens[verb + 1].Lower) ? verb + 1 : null;
        for (var at = verb + 1; at < Math.Min(end, verb + 1 + FurthestNoun); at++)
        {
            if (article.Tags[at].Universal != "PROPN" && article.Tags[at].Penn is not ("VB" or "VBD" or "VBZ" or "VBP") && (phrase.Words.Contains(article.LemmaOf(at)) || phrase.Words.Contains(Tokens[at].Lower)))
                return IsTold(at) ? at : null;
            if (phrase.Link == PhraseLink.BareNoun || !(article.Tags[at].Universal is "DET" or "ADJ" or "ADV" or "NUM" or "PRON" or "NOUN" || article.Tags[at].Penn is "VBG" or "VBN" || Tokens[at].Is("'s")))
                return null;
        }

        return null;
    }

    // "made no secret of": a secret that is made is none that is told.
    private bool IsTold(int noun) => article.LemmaOf(noun) != "secret" || Tokens[noun - 1].Is("no");

    private bool IsMissing(int word, CuePhrase phrase) => phrase.Link != PhraseLink.Particle && Tokens[word - 1].Is("no") && article.LemmaOf(word) != "secret";

    private (TokenRange Range, int CueEnd, bool IsClause)? Content(int verb, int word, CuePhrase phrase, int end) =>
        phrase.Leads.Count == 0 ? BehindParticle(verb, word, phrase, end) : BehindLead(word, phrase, end);

    // "laid out the plan", "laid out why it failed"; the tree may hang the particle on the thing.
    private (TokenRange Range, int CueEnd, bool IsClause)? BehindParticle(int verb, int particle, CuePhrase phrase, int end)
    {
        if (particle + 1 >= end || (tree.Child(verb, "obj") ?? ThingOf(verb, particle) ?? tree.Child(verb, "ccomp")) is not { } thing || thing <= particle || !MayBeTarget(thing, phrase))
            return null;
        var range = tree.RangeOf(thing);
        return range.First <= particle + 1 ? (range with { First = particle + 1 }, particle + 1, false) : null;
    }

    private int? ThingOf(int verb, int particle) => tree.LabelOf(particle) == "case" && tree.HeadOf(particle) is var thing && thing > particle && tree.HeadOf(thing) == verb ? thing : null;

    private (TokenRange Range, int CueEnd, bool IsClause)? BehindLead(int word, CuePhrase phrase, int end)
    {
        if (word + 2 >= end)
            return null;
        var lead = Lead(word + 1, phrase, end);
        if (lead + 1 >= end || !phrase.Leads.Contains(IsInFavour(lead) ? "for" : Tokens[lead].Lower) || article.DateFrom(lead + 1) is not null || Tokens[lead].Is("at") && AtTimes.Contains(Tokens[lead + 1].Lower) || tree.HeadOf(lead) is not (>= 0 and var head) || head <= lead)
            return null;
        if (Tokens[lead].Is("that"))
            return OpensClause(lead, head) ? (tree.RangeOf(head) with { First = lead }, lead, true) : null;
        return tree.LabelOf(lead) is "case" or "mark" && (IsInFavour(lead) || MayBeTarget(head, phrase)) ? (tree.RangeOf(head) with { First = lead + 1 }, lead + 1, false) : null;
    }

    // "fired back at once", "hit out at last"
    private static readonly HashSet<string> AtTimes = FunctionWords.Set("once last first least length home night noon dawn dusk");

    // "put the blame squarely on", "came out firmly against", "levelled charges of fraud at"
    private int Lead(int at, CuePhrase phrase, int end)
    {
        if (phrase.Link == PhraseLink.Particle)
        {
            var lead = at + 1 < end && FunctionWords.IsAdverb(Tokens[at].Lower) ? at + 1 : at;
            return at < end && Tokens[at].Is("for") && Tokens[at - 1].Is("in") ? end : lead + 1 < end && IsInFavour(lead + 1) ? lead + 1 : lead + 2 < end && IsInFavour(lead + 2) ? lead + 2 : lead;
        }

        var last = Math.Min(end - 1, at + FurthestLead);
        if (at < last && FunctionWords.IsAdverb(Tokens[at].Lower))
            return at + 1;
        if (!Tokens[at].Is("of") || phrase.Leads.Contains("of"))
            return at;
        while (++at < last && article.Tags[at].Universal is "NOUN" or "ADJ" or "CCONJ")
        {
        }

        return at;
    }

    // "came out in favour of the plan", "argued in favour of the plan": for it.
    private bool IsInFavour(int of) => Tokens[of].Is("of") && Tokens[of - 1].Lower is "favour" or "favor" or "support" && Tokens[of - 2].Is("in");

    private const int FurthestLead = 5;

    // "the point that the levy would hurt the poor": the tree may take "that" for what the verb does, though it does it to another.
    private bool OpensClause(int that, int verb) => tree.LabelOf(that) == "mark" || tree.LabelOf(that) == "obj" && tree.Child(verb, "nsubj", "nsubj:pass") > that && HasOtherObject(verb);

    private bool HasOtherObject(int verb)
    {
        foreach (var child in tree.ChildrenOf(verb))
            if (child > verb && tree.LabelOf(child) == "obj")
                return true;
        return false;
    }

    private bool MayBeTarget(int head, CuePhrase phrase)
    {
        if (phrase.Target == PhraseTarget.Anything)
            return true;
        var thing = PartsOf(head);
        return Matters.Is(article, thing) || phrase.Target == PhraseTarget.MatterOrSomebody && article.Speakers.MayBe(thing);
    }

    // "a host of actions", "a string of attacks": what they are of.
    private int PartsOf(int noun)
    {
        if (Parts.Contains(article.LemmaOf(noun)))
            foreach (var child in tree.ChildrenOf(noun))
                if (child > noun && tree.LabelOf(child) == "nmod" && tree.Child(child, "case") is { } word && Tokens[word].Is("of"))
                    return child;
        return noun;
    }

    private static readonly HashSet<string> Parts = FunctionWords.Set("host series set range string list number lot surge wave litany slew raft handful kind sort form part couple dozen array package");
}
