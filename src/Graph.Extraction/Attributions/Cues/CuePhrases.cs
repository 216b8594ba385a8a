using Graph.Core.Statements;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>How the second word of a phrase stands behind its verb.</summary>
internal enum PhraseLink
{
    /// <summary>Right behind it: "pushed back against".</summary>
    Particle,

    /// <summary>A noun with or without what stands before one: "took a sharp swipe at".</summary>
    Noun,

    /// <summary>A noun alone: "voiced concern about"; what stands before it would be said with it.</summary>
    BareNoun,
}

/// <summary>What must stand behind a phrase for it to report: who "took aim at the deer" has said nothing.</summary>
internal enum PhraseTarget
{
    Anything,

    /// <summary>A matter of words, as <see cref="Matters"/> tells it: "laid out the plan", not "the nets".</summary>
    Matter,

    /// <summary>That, or somebody who may speak or has a name: "took aim at the governor".</summary>
    MatterOrSomebody,
}

/// <summary>A verb that reports only with a second word: "made the case that", "walked back the remark".</summary>
/// <param name="Words">The particles, or the lemmas of the nouns, one of which is the second word.</param>
/// <param name="Leads">The words one of which leads to what is said; none where that is the object behind the particle.</param>
internal sealed record CuePhrase(CueFrame Verb, PhraseLink Link, IReadOnlySet<string> Words, IReadOnlySet<string> Leads, PhraseTarget Target);

/// <summary>The phrases that report by a verb which alone reports nothing.</summary>
internal static class CuePhrases
{
    private static readonly Dictionary<string, CuePhrase[]> ByVerb = new CuePhrase[][]
    {
        Nouns(CueClass.Judging, "take", "swipe shot swing jab dig whack potshot aim umbrage offense offence exception", "at to", PhraseTarget.MatterOrSomebody),
        Nouns(CueClass.Judging, "take", "issue", "with"),
        Nouns(CueClass.Claiming, "take", "credit", "for"),
        Nouns(CueClass.Claiming, "make", "case argument allegation accusation claim", "that for against about", PhraseTarget.MatterOrSomebody),
        Nouns(CueClass.Neutral, "make", "point observation prediction", "that"),
        Nouns(CueClass.Neutral, "make", "reference allusion", "to"),
        Nouns(CueClass.Neutral, "make", "comment remark statement joke", "about on"),
        Nouns(CueClass.Demanding, "make", "plea appeal", "for that"),
        Nouns(CueClass.Announcing, "make", "promise pledge vow commitment", "that"),
        Nouns(CueClass.Conceding, "make", "secret", "of"),
        Nouns(CueClass.Judging, "make poke", "fun light", "of at"),
        Nouns(CueClass.Asking, "raise", "question", "about over on"),
        Nouns(CueClass.Thinking, "raise", "concern doubt fear", "about over that"),
        Nouns(CueClass.Warning, "raise sound", "alarm warning", "about over that"),
        Nouns(CueClass.Warning, "raise sound", "alarm warning", "on", PhraseTarget.Matter),
        Nouns(CueClass.Warning, "issue give", "warning", "about over that of against"),
        Nouns(CueClass.Neutral, "raise float moot", "idea issue possibility prospect", "of"),
        Nouns(CueClass.Claiming, "leave", "doubt", "that"),
        Nouns(CueClass.Judging, "convey extend", "condolence sympathy thanks congratulation apology", "to for"),
        Nouns(CueClass.Neutral, "issue release", "statement", "on about"),
        Nouns(CueClass.Judging, "give lend throw", "support backing endorsement approval blessing weight", "to behind", PhraseTarget.MatterOrSomebody),
        Nouns(CueClass.Judging, "pour throw", "water", "on over", PhraseTarget.Matter),
        Nouns(CueClass.Judging, "pay", "tribute homage", "to"),
        Nouns(CueClass.Judging, "heap pour shower", "praise scorn contempt", "on upon"),
        Nouns(CueClass.Judging, "cast", "doubt aspersion", "on upon"),
        Nouns(CueClass.Judging, "lay place put pin", "blame", "on at"),
        Nouns(CueClass.Judging, "level", "charge criticism accusation", "at against"),
        Nouns(CueClass.Judging, "draw", "comparison parallel distinction", "between with"),
        Nouns(CueClass.Thinking, "have", "confidence faith doubt reservation", "in about that"),
        Of(CueClass.Judging, "express voice offer", PhraseLink.BareNoun, "support opposition criticism sympathy regret outrage dismay disappointment skepticism scepticism praise condolence", "for to over at about that with"),
        Of(CueClass.Thinking, "express voice", PhraseLink.BareNoun, "concern confidence optimism doubt hope fear frustration interest", "about over that for at with on"),
        Of(CueClass.Thinking, "express voice", PhraseLink.BareNoun, "confidence interest", "in"),
        Particles(CueClass.Judging, "speak", "out up", "against about for on", PhraseTarget.MatterOrSomebody),
        Particles(CueClass.Denying, "push hit fire strike", "back", "against on at", PhraseTarget.MatterOrSomebody),
        Particles(CueClass.Judging, "lash hit strike", "out", "at against", PhraseTarget.MatterOrSomebody),
        Particles(CueClass.Judging, "come", "out", "against for", PhraseTarget.MatterOrSomebody),
        Particles(CueClass.Judging, "argue speak", "in", "for"),
        Particles(CueClass.Judging, "distance", "himself herself itself themselves", "from", PhraseTarget.MatterOrSomebody),
        Particles(CueClass.Confirming, "stand", "by", target: PhraseTarget.Matter),
        Particles(CueClass.Neutral, "open", "up", "about"),
        Particles(CueClass.Neutral, "open", "up", "on", PhraseTarget.Matter),
        Particles(CueClass.Neutral, "weigh", "in", "on"),
        Particles(CueClass.Neutral, "sound", "off", "on about"),
        Particles(CueClass.Confirming, "double", "down", "on", PhraseTarget.Matter),
        Particles(CueClass.Denying, "back", "away down off", "from", PhraseTarget.Matter),
        Particles(CueClass.Denying, "walk", "back", target: PhraseTarget.Matter),
        Particles(CueClass.Denying, "shrug brush laugh wave", "off aside away", target: PhraseTarget.Matter),
        Particles(CueClass.Neutral, "lay spell set", "out", target: PhraseTarget.Matter),
        Particles(CueClass.Announcing, "put set", "forward forth", target: PhraseTarget.MatterOrSomebody),
        Particles(CueClass.Judging, "play talk", "down up", target: PhraseTarget.Matter),
        Particles(CueClass.Judging, "single", "out", target: PhraseTarget.MatterOrSomebody),
    }.SelectMany(phrases => phrases).GroupBy(phrase => phrase.Verb.Lemma, StringComparer.Ordinal).ToDictionary(verb => verb.Key, verb => verb.ToArray(), StringComparer.Ordinal);

    /// <summary>The phrases of a verb by its lemma; empty for most.</summary>
    public static CuePhrase[] Of(string lemma) => ByVerb.GetValueOrDefault(lemma, []);

    private static CuePhrase[] Nouns(CueClass cueClass, string verbs, string nouns, string leads, PhraseTarget target = PhraseTarget.Anything) => Of(cueClass, verbs, PhraseLink.Noun, nouns, leads, target);

    private static CuePhrase[] Particles(CueClass cueClass, string verbs, string particles, string leads = "", PhraseTarget target = PhraseTarget.Anything) => Of(cueClass, verbs, PhraseLink.Particle, particles, leads, target);

    private static CuePhrase[] Of(CueClass cueClass, string verbs, PhraseLink link, string words, string leads, PhraseTarget target = PhraseTarget.Anything)
    {
        var (second, leading) = (FunctionWords.Set(words), FunctionWords.Set(leads));
        return [.. verbs.Split(' ').Select(lemma => new CuePhrase(new CueFrame(lemma, "VERB", cueClass, Frame.Clause | Frame.Preposition | Frame.Object, leading), link, second, leading, target))];
    }
}
