using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// Whether the name of a capital means its state: where it speaks or acts in politics or something political is done to it ("Oldport rejected
/// the offer", "accused Oldport of", "talks between Oldport and Newport", "Oldport's offer"). Anywhere else it is the city.
/// </summary>
internal sealed class CapitalNames(AnnotatedArticle article)
{
    // So many words stand between a name and its verb: "Oldport has not yet".
    private const int MostBetween = 4;

    // No list of names in a real sentence is deeper.
    private const int Deepest = 6;

    private const Complement Reporting = Complement.That | Complement.Noun | Complement.Infinitive | Complement.Addressee;

    // What states do, beside reporting verbs.
    private static readonly HashSet<string> Deeds = FunctionWords.Set(
        "sign talk block possess facilitate approve ratify veto back support welcome impose lift sanction annex invade oppose let extricate distance hope deploy expel recall summon withdraw suspend resume negotiate mediate broker seek try aim consider prepare press pressure retaliate react act intervene interfere cooperate recognize recognise send arm fund finance lend contribute donate grant offer provide owe ban boycott sever restore extend conduct test enrich violate breach comply defy ignore insist assume adopt authorize authorise appeal persuade convince free release extradite favour favor trust like prefer respect honour honor fulfil fulfill need fear regard treat mull weigh blast attack strike bomb fire launch join quit accept pay praise thank reassure rebuff lobby promise vow interpret object drop freeze unfreeze");

    // What is done to states.
    private static readonly HashSet<string> DoneTo = FunctionWords.Set(
        "accuse blame criticize criticise praise condemn denounce urge ask tell inform notify assure remind warn pressure press push persuade convince compel help support back arm fund finance sanction isolate punish provoke anger irritate irk infuriate annoy embarrass thank trust threaten deter antagonize antagonise alienate confront defy appease reassure prevent strongarm strong-arm suspect recognize recognise lobby consult sue");

    // What "with", "to", "on", "for" and such may join to a state.
    private static readonly HashSet<string> Affairs = FunctionWords.Set(
        "relation relationship pledge clear hard tough peace tie talk tension dialogue agreement deal treaty pact accord negotiation war conflict cooperation dispute row rift standoff stand-off spat sanction pressure support aid backing assistance alliance rapprochement partnership feud quarrel difference rivalry friction confrontation diplomacy ambassador envoy message demand offer proposal response reaction concession criticism objection opposition loan weapon arm arms signal guarantee influence policy stance anger accusation allegation agree negotiate cooperate side align clash consult appeal complain call rely retaliate vote act rebel sympathize sympathise");

    private static readonly HashSet<string> OfAffairs = FunctionWords.Set("with between to on for from against toward towards of");

    // What a state has and a city has not.
    private static readonly HashSet<string> Policies = FunctionWords.Set(
        "aspiration hesitance hesitation reluctance offer pledge promise decision plan proposal demand request refusal rejection role support backing position stance policy government leadership regime authority ambassador envoy ally partner enemy rival force army military troop troops soldier navy interest intention ambition claim narrative message response reaction approach strategy help aid involvement influence dominance tie relation sanction threat accusation allegation announcement action move effort attempt commitment obligation programme program arsenal missile weapon annexation invasion aggression war propaganda spy intelligence diplomat diplomacy negotiator delegation view opinion warning criticism concern fear attitude treatment recognition membership accession bid debt bailout veto approval opposition objection sovereignty withdrawal ability offensive blockade");

    private static readonly HashSet<string> Governments = FunctionWords.Set("government regime administration authorities leadership");

    // "Oldport-backed"
    private static readonly HashSet<string> Backed = FunctionWords.Set("backed led controlled sponsored appointed installed funded trained allied friendly imposed brokered");

    // "Oldport is ready"
    private static readonly HashSet<string> Attitudes = FunctionWords.Set(
        "ready willing unwilling prepared concerned interested opposed keen committed worried angry aware determined disappointed confident adamant convinced reluctant eager furious satisfied open ally partner rival enemy adversary signatory guarantor aggressor");

    // What a state has in view: "has reason to", "has an interest in"; a city has streets.
    private static readonly HashSet<string> Views = FunctionWords.Set(
        "reason interest concern right duty obligation choice option plan intention desire hope doubt fear objection reservation grievance motive incentive appetite leverage influence sway ambition policy position stance view strategy responsibility will evidence proof information");

    private List<Token> Tokens => article.Tokens;

    /// <summary>Whether a capital's name means the state.</summary>
    /// <param name="name">Of no longer name a part.</param>
    public bool MeansState(TokenRange name) =>
        IsLabel(name) || IsInCompound(name) || IsMadeTo(name) || IsBehindAffair(name) || IsBeforeVerb(name) || IsInClause(FirstOfJoined(article.HeadOf(name)));

    // "Oldport: Talks will go on"
    private bool IsLabel(TokenRange name) =>
        WordAt(name.End) == ":" && article.Sentences[article.SentenceAt(name.First)].First == name.First;

    // "Oldport-backed", "the Oldport government"
    private bool IsInCompound(TokenRange name) =>
        WordAt(name.End) == "-" && Backed.Contains(WordAt(name.End + 1)) || Governments.Contains(WordAt(name.End)) && !Tokens[name.End].IsCapitalised;

    // "for Oldport to oppose the plan", "insisted that the lenders let Oldport pay": what a state may do.
    private bool IsMadeTo(TokenRange name) =>
        WordAt(name.First - 1) == "for" && WordAt(name.End) == "to" && name.End + 1 < Tokens.Count && IsDeed(name.End + 1)
        || name.First > 0 && article.LemmaOf(name.First - 1) is "let" or "make" or "lead" or "force" or "cause" or "allow" or "get" && name.End + 1 < Tokens.Count
            && (article.Tags[name.End].Universal == "VERB" || WordAt(name.End) == "to" && article.Tags[name.End + 1].Universal == "VERB");

    // Whatever the tree says: "reached a deal with Oldport".
    private bool IsBehindAffair(TokenRange name) =>
        name.First > 1 && OfAffairs.Contains(WordAt(name.First - 1)) && Affairs.Contains(article.LemmaOf(name.First - 2));

    // Whatever the tree says: "but Oldport has not yet agreed"; "officials in Oldport agreed" is another's doing.
    private bool IsBeforeVerb(TokenRange name)
    {
        if (!BeginsClause(name.First))
            return false;
        var verb = name.End;
        while (verb < Tokens.Count && verb - name.End < MostBetween && article.Tags[verb].Universal is "AUX" or "ADV" or "PART")
            verb++;
        return verb < Tokens.Count && article.Tags[verb].Universal == "VERB" && IsDeed(verb) && !IsPassive(verb);
    }

    private bool IsPassive(int verb) => article.Tags[verb].Penn == "VBN" && WordAt(verb - 1) is "is" or "was" or "are" or "were" or "been" or "be" or "being";

    private bool BeginsClause(int first) =>
        first == 0 || article.SentenceAt(first) != article.SentenceAt(first - 1) || Tokens[first - 1].Kind == TokenKind.Mark || article.Tags[first - 1].Universal is "SCONJ" or "VERB" || FunctionWords.Subordinators.Contains(Tokens[first - 1].Lower);

    // The first of "Oldport and Newport".
    private int FirstOfJoined(int head)
    {
        for (var steps = 0; steps < Deepest && article.Dependencies[head].Label is "conj" or "appos" && article.Tags[article.Dependencies[head].Head].Universal == "PROPN"; steps++)
            head = article.Dependencies[head].Head;
        return head;
    }

    private bool IsInClause(int head)
    {
        var (above, label) = article.Dependencies[head];
        return above >= 0 && label switch
        {
            "nsubj" => IsDeed(above) || IsAttitude(above) || HasInView(above),
            "nsubj:pass" or "obj" or "iobj" => DoneTo.Contains(article.LemmaOf(above)),
            "obl" or "obl:agent" => IsBeside(head, above),
            "nmod" => IsOfAffair(head, above),
            "nmod:poss" => Policies.Contains(article.LemmaOf(above)),
            _ => false,
        };
    }

    // "according to Oldport", "negotiated with Oldport", "backed by Oldport"
    private bool IsBeside(int head, int verb) => CaseOf(head) switch
    {
        "by" => IsDeed(verb),
        "to" when WordAt(head - 2) == "according" => true,
        _ => IsOfAffair(head, verb),
    };

    private bool IsOfAffair(int head, int above) =>
        OfAffairs.Contains(CaseOf(head)) && Affairs.Contains(article.LemmaOf(above)) || CaseOf(head) == "by" && Policies.Contains(article.LemmaOf(above));

    private string CaseOf(int head)
    {
        for (var at = head - 1; at >= Math.Max(0, head - MostBetween); at--)
            if (article.Dependencies[at] is { Label: "case", Head: var cased } && cased == head)
                return Tokens[at].Lower;
        return "";
    }

    private bool IsDeed(int verb)
    {
        var lemma = article.LemmaOf(verb);
        return Deeds.Contains(lemma) || IsPhrase(lemma, WordAt(verb + 1)) || CueWords.Find(lemma, WordAt(verb + 1)) is { Verb: var cue } && (cue.Complement & Reporting) != 0;
    }

    // "stood ready to mediate", "took note of it"
    private static bool IsPhrase(string lemma, string next) =>
        lemma switch
        {
            "stand" => next is "ready" or "by" or "firm" or "behind" or "with",
            "take" => next is "note" or "steps" or "action" or "measures" or "sides" or "issue",
            _ => false,
        };

    private bool HasInView(int verb) =>
        article.LemmaOf(verb) is "have" or "see" or "lack" && article.Tree.ChildrenOf(verb).Any(child => article.Dependencies[child].Label == "obj" && Views.Contains(article.LemmaOf(child)));

    private bool IsAttitude(int word) => article.Tags[word].Universal is "ADJ" or "VERB" or "NOUN" && Attitudes.Contains(Tokens[word].Lower);

    private string WordAt(int token) => token >= 0 && token < Tokens.Count ? Tokens[token].Lower : "";
}
