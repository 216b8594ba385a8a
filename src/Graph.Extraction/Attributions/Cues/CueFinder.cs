using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Reports;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>Finds the reporting verbs of a sentence and who each belongs to.</summary>
internal sealed class CueFinder(AnnotatedArticle article, NounPhrases phrases, SubjectPhrases subjects, CitedAside asides)
{
    private static readonly HashSet<string> FormsOfBe = FunctionWords.Set("is are was were be been being 's 're");

    // No sentence holds more.
    private const int MostCues = 24;

    private readonly VerbSigns _signs = new(article, phrases);

    private readonly CueSubjects _cueSubjects = new(article, phrases, subjects, asides);

    private List<Token> Tokens => article.Tokens;

    public List<Cue> Find(Sentence sentence)
    {
        var cues = new List<Cue>();
        var floor = sentence.First;
        for (var at = sentence.First; at < sentence.End && cues.Count < MostCues; at++)
        {
            if (article.QuotationAt(at) is { } quotation)
            {
                at = Math.Min(PartEnd(quotation, at), sentence.End) - 1;
                floor = TermQuotes.Is(article, quotation) && at + 1 < sentence.End && article.Tree.Child(at + 1, "nsubj") is { } subject && subject < quotation.First ? floor : at + 1;
                continue;
            }

            if (asides.ClosingComma(at, sentence) is { } close)
            {
                at = close;
                continue;
            }

            if (!Tokens[at].IsWord || Tokens[at].IsCapitalised && at != sentence.First || Read(at, floor, sentence, cues) is not { } cue)
                continue;
            cues.Add(cue);
            at = Math.Max(at, cue.End - 1);
            floor = IsInSubject(cue, sentence) ? floor : cue.End;
        }

        return cues;
    }

    // "The minister who announced the plan said": what she announced lies between her and what she says.
    private bool IsInSubject(Cue cue, Sentence sentence) =>
        cue.Subject is { Length: 1 } subject && Tokens[subject.First].Lower is "who" or "which" or "that" && subject.First > sentence.First && Tokens[subject.First - 1].IsWord;

    private static int PartEnd(Quotations.Quotation quotation, int at) => quotation.Parts.First(part => at < part.End).End;

    private Cue? Read(int at, int floor, Sentence sentence, List<Cue> before)
    {
        var next = at + 1 < sentence.End ? Tokens[at + 1].Lower : "";
        if (CueWords.Find(Tokens[at].Lower, next) is not { } found)
            return null;
        var (verb, form) = found;
        var isClauseVerb = _signs.HeadsClause(verb, form, at, floor, sentence);
        // "their states", "a programme called Dawn": a noun, or a name that is given.
        if (article.Tags[at].Universal is "NOUN" or "PROPN" or "ADJ" && form != CueForm.Past && !isClauseVerb && !(FollowsSpeech(at, floor, verb) && !IsBeforeVerb(at, sentence)) && !IsAddedThat(form, at, sentence) && !IsNextVerb(verb, at, sentence) && !IsSay(verb, form, next) && !IsReportOfMedia(at, sentence) || verb.Lemma == "call" && form == CueForm.Past && subjects.IsNamed(at))
            return null;
        // "its growth forecast": a form that is the verb's past and a noun, behind what is its own.
        if (form == CueForm.Past && Tokens[at].Lower == verb.Lemma && (article.Tags[at].Universal == "NOUN" || IsOwned(at, floor)) && !OpensSaid(at + 1, sentence))
            return null;
        // "a teenager called Ana Orlova learns": a name that is given.
        if (verb.Lemma == "call" && form == CueForm.Past && article.Tags[at - 1 < sentence.First ? at : at - 1].Universal == "NOUN" && phrases.NameFrom(at + 1) is { } given && given.End < sentence.End && article.Tags[given.End].Penn is "VBZ" or "VBD" or "MD" && !Tokens[given.End].Is("was"))
            return null;
        if (Withholding.Is(article, at) || Worrying.Is(Tokens, at) || IsLeftOpenFirst(at, sentence))
            return null;
        // "Other member states promised", "EU states Norway and Sweden promised": those who promise.
        if (at > sentence.First && Tokens[at].Is("states") && (Tokens[at - 1].Is("member") || IsOfUnion(at, sentence)))
            return null;
        // "the reality TV show “The Long Road”"
        if (at > sentence.First && verb.Lemma == "show" && form == CueForm.Plain && Programmes.Contains(Tokens[at - 1].Lower))
            return null;
        // "their proposed timetable", "failures and alleged schemes": what kind of thing it is.
        if (form == CueForm.Past && at > floor && (article.Tags[at - 1].Penn == "PRP$" || verb.Lemma is "allege" or "relate" or "continue" && article.Tags[at - 1].Universal == "CCONJ") && article.Dependencies[at] is { Label: "amod", Head: var thing } && thing > at)
            return null;
        // "a statement posted on its website said"
        if (verb.Lemma == "post" && form == CueForm.Past && at > floor && Documents.Issued.Contains(article.LemmaOf(at - 1)) && FunctionWords.Prepositions.Contains(next))
            return null;
        // "a hastily called meeting"
        if (form == CueForm.Past && at - 1 > floor && FunctionWords.IsAdverb(Tokens[at - 1].Lower) && Tokens[at - 2].Lower is "a" or "an" or "the" && article.Dependencies[at] is { Label: "amod", Head: var called } && called > at)
            return null;
        // "“...,” he continued" speaks on, and "the strike would continue “as long as it takes”" does not.
        if (verb.Lemma == "continue" && at > floor && article.Tags[at - 1].Penn is "MD" or "TO")
            return null;
        // "the editor's note" is what somebody owns, and "dismissed the forecast" a thing.
        if (form == CueForm.Plain && at > floor && Tokens[at - 1].Kind == TokenKind.Possessive || at > sentence.First && Tokens[at - 1].Lower is "the" or "a" or "an")
            return null;
        var range = WithAuxiliaries(at, floor) with { End = verb.Particle is null ? at + 1 : at + 2 };
        if (form == CueForm.Ing && !HasBe(range))
            return Participle(verb, form, range, at, sentence, before);
        if (SoFar(range.First, floor) is { } went && subjects.Of(went) is { } bold && bold.End <= went)
            return new Cue(verb, form, range, bold, false, range.First, false);
        if (IsInfinitive(range.First, floor) || IsPassive(range, form) || IsDoneTo(at, next) || IsAskedAside(verb, at, next, sentence))
            return null;
        var negated = IsNegated(range) || IsBehindNoLonger(range.First, floor);
        var isBefore = _cueSubjects.ClosesSubjectsAside(range.First, floor, sentence) || subjects.Before(at, range.First, floor) is { } named && !_cueSubjects.IsParted(named, range);
        if ((!isBefore || _cueSubjects.IsNounAloneBehind(verb, range, sentence)) && _cueSubjects.Inverted(verb, form, at, range, sentence) is { } behind)
            return new Cue(verb, form, range, behind, true, range.First, negated);
        if (!TellsOfNoun(at, range, floor, before) && _cueSubjects.WholeSubject(at, range.First, floor, sentence) is { } subject && !IsNobody(subject))
        {
            var isBehindNor = IsBehindNor(subject.First, sentence);
            negated |= isBehindNor;
            return isBehindNor || subjects.Before(at, range.First, floor) is not null && article.Tags[at].Universal == "VERB" || FollowsSpeech(at, floor, verb) || IsReportOfMedia(at, sentence) || isClauseVerb && (form == CueForm.Third || _signs.CanTakePlain(subject, range)) || _signs.IsVerb(verb, form, subject, range, sentence.End) ? new Cue(verb, form, range, subject, false, subject.First, negated) : null;
        }

        return Coordinated(verb, form, range, before, negated, sentence);
    }

    private bool IsOfUnion(int states, Sentence sentence) =>
        Tokens[states - 1].Lower is "eu" or "nato" && !(states - 2 >= sentence.First && FunctionWords.IsDeterminer(Tokens[states - 2].Lower)) && states + 2 < sentence.End && phrases.NameFrom(states + 1) is { } name && name.End < sentence.End && Tokens[name.End] is { Text: "," } or { Lower: "and" };

    private static readonly HashSet<string> Programmes = FunctionWords.Set("tv television radio reality talk game quiz variety comedy late-night");

    // "A third say they would": before a pronoun no noun.
    private static bool IsSay(CueVerb verb, CueForm form, string next) => verb.Lemma == "say" && form == CueForm.Plain && FunctionWords.SubjectPronouns.Contains(next);

    // "The bridge is closed, Norwegian media report."
    private bool IsReportOfMedia(int at, Sentence sentence) =>
        at - 1 > sentence.First && Tokens[at].Is("report") && Tokens[at - 1].Is("media") && !(Tokens[at - 2].Lower is "a" or "one" or "another") && (at + 1 >= sentence.End || Tokens[at + 1].Kind == TokenKind.Mark);

    // "no reported problems", "they pay estimated taxes", "What Belk said next hurt her": none of these says anything.
    private bool IsNobody(TokenRange subject) => IsToldOfWhat(subject) || subject.Length == 1 && (Tokens[subject.First].Lower is "no" or "any" or "every" || article.Tags[subject.First].Universal is "VERB" or "AUX");

    private bool IsToldOfWhat(TokenRange subject)
    {
        var what = Tokens[subject.First].Is("what") ? subject.First : subject.First - 1;
        if (what < 0 || !Tokens[what].Is("what") || !Tokens[what].IsCapitalised || subject.End + 1 >= Tokens.Count || !(article.Tags[subject.End].Penn is "VBD" or "VBZ" or "VBP"))
            return false;
        var behind = subject.End + 1;
        while (behind + 1 < Tokens.Count && (FunctionWords.IsAdverb(Tokens[behind].Lower) || article.Tags[behind].Universal == "ADV"))
            behind++;
        return article.Tags[behind].IsFinite;
    }

    private bool IsNegated(TokenRange cue)
    {
        for (var at = cue.First; at < cue.End; at++)
            if (Tokens[at].Lower is "not" or "n't" or "cannot" or "never" or "neither" or "nor")
                return true;
        return false;
    }

    // "read: “...”", "forecast that"
    private bool OpensSaid(int at, Sentence sentence) => at < sentence.End && (Tokens[at].Text is ":" or "," || Tokens[at].IsDoubleQuote || Tokens[at].Is("that"));

    private bool IsOwned(int noun, int floor)
    {
        var first = noun - 1;
        while (first > floor && article.Tags[first].Universal is "NOUN" or "ADJ")
            first--;
        return first >= floor && first < noun && article.Tags[first].Penn == "PRP$";
    }

    // "“Enough,” Orlova notes", "“Enough,” adding": who speaks and the verb stand right behind what is said.
    private bool FollowsSpeech(int at, int floor, CueVerb verb) =>
        at - floor <= FurthestFromSpeech && floor >= 2 && verb.Complement.Holds(Complement.Quote) && article.QuotationUntil(floor) is not null && Tokens[floor - 2].Text is "," or "!" or "?";

    private const int FurthestFromSpeech = 6;

    // "Orlova said in a video posted online": what is told of the noun behind a preposition is nobody's report.
    private bool TellsOfNoun(int at, TokenRange range, int floor, List<Cue> before) =>
        before.Count > 0 && range.Length == 1 && article.Tags[at].Penn == "VBN" && article.Tags[at - 1].Universal == "NOUN" && _cueSubjects.IsInPreposition(at - 1, floor);

    // "“The bridge is lost,” the council's report said", "“The bridge is lost,” counsel Ana Orlova said": a noun, and the verb behind it reports.
    private bool IsBeforeVerb(int at, Sentence sentence)
    {
        var verb = at + 1;
        while (verb < sentence.End && verb <= at + LongestName && article.Tags[verb].Universal == "PROPN")
            verb++;
        return verb < sentence.End && article.Tags[verb].Universal == "VERB" && CueWords.IsForm(Tokens[verb].Lower);
    }

    private const int LongestName = 4;

    // "would not pay, warning that": no noun stands behind a comma with a clause of its own.
    private bool IsAddedThat(CueForm form, int at, Sentence sentence) =>
        form == CueForm.Ing && at - 1 > sentence.First && Tokens[at - 1].Text == "," && at + 1 < sentence.End && Tokens[at + 1].Is("that");

    // "is fair and plans to sign it": no noun goes along with an adjective or a verb.
    private bool IsNextVerb(CueVerb verb, int at, Sentence sentence) =>
        verb.Complement.Holds(Complement.Infinitive) && at - 1 > sentence.First && at + 2 < sentence.End && Tokens[at - 1].Lower is "and" or "but"
        && Tokens[at + 1].Is("to") && article.Tags[at + 2].Penn == "VB" && article.Dependencies[at] is { Label: "conj", Head: >= 0 and var other } && article.Tags[other].Universal is not ("NOUN" or "PROPN");

    private TokenRange WithAuxiliaries(int at, int floor)
    {
        var first = at;
        while (first > floor && at - first < 5 && (FunctionWords.Auxiliaries.Contains(Tokens[first - 1].Lower) || FunctionWords.IsAdverb(Tokens[first - 1].Lower) && Tokens[first - 1].IsWord) && !phrases.IsDate(first - 1) && !Tokens[first - 1].IsCapitalised)
            first--;
        // "at first dismissed"
        if (first < at && first > floor && Tokens[first].Lower is "first" or "last" or "once" && Tokens[first - 1].Is("at"))
            first--;
        if (LeftOpenBefore(first, floor) is { } neither)
            return new TokenRange(neither, at + 1);
        // "nor has denied"
        if (first > floor && Tokens[first - 1].Lower is "neither" or "nor")
            first--;
        return new TokenRange(first, at + 1);
    }

    // "neither confirmed nor denied", "did not immediately confirm or deny": one cue, which begins with the first verb's.
    private int? LeftOpenBefore(int verb, int floor)
    {
        if (verb - 3 < floor || !(Tokens[verb - 1].Lower is "nor" or "or") || !LeftOpen.Contains(Tokens[verb].Lower) || !LeftOpen.Contains(Tokens[verb - 2].Lower))
            return null;
        var first = Cue.FirstOf(Tokens, verb - 2, floor);
        if (first > floor && Tokens[first - 1].Is("cannot"))
            return first - 1;
        if (first > floor && Tokens[first - 1].Is("neither"))
            first = Cue.FirstOf(Tokens, first - 1, floor);
        return IsNegated(new TokenRange(first, verb - 2)) ? first : null;
    }

    private static readonly HashSet<string> LeftOpen = FunctionWords.Set("confirm confirms confirmed deny denies denied dispute disputes disputed acknowledge acknowledges acknowledged support supports supported oppose opposes opposed endorse endorses endorsed condemn condemns condemned");

    // "neither confirmed", where "nor denied" follows.
    private bool IsLeftOpenFirst(int verb, Sentence sentence) => verb + 2 < sentence.End && CueWords.IsForm(Tokens[verb + 2].Lower) && LeftOpenBefore(verb + 2, sentence.First) is not null;

    // "no longer believes"
    private bool IsBehindNoLonger(int first, int floor) => first - 2 >= floor && Tokens[first - 1].Is("longer") && Tokens[first - 2].Is("no");

    // "Nor did he say", "at no point has she claimed"
    private bool IsBehindNor(int subject, Sentence sentence)
    {
        var word = subject - 2;
        return word >= sentence.First && FunctionWords.Auxiliaries.Contains(Tokens[subject - 1].Lower)
            && (Tokens[word].Lower is "nor" or "neither" or "never" or "nowhere" || word > sentence.First && Tokens[word - 1].Is("no") && article.Tags[word].Universal == "NOUN");
    }

    private bool HasBe(TokenRange range) => Enumerable.Range(range.First, range.Length).Any(i => FormsOfBe.Contains(Tokens[i].Lower));

    private bool IsPassive(TokenRange range, CueForm form) => form == CueForm.Past && range.Length > 1 && HasBe(range);

    // "a claim denied by the army": the noun before it is what is denied.
    private bool IsDoneTo(int at, string next) => next == "by" && article.Tags[at].Penn == "VBN" && article.Tree.LabelOf(at).StartsWith("acl", StringComparison.Ordinal);

    // "Orlova, asked whether she would go, said": somebody else asked her.
    private bool IsAskedAside(CueVerb verb, int at, string next, Sentence sentence) =>
        verb.Class == CueClass.Asking && at - 1 > sentence.First && Tokens[at - 1].Text == "," && Tokens[at - 2].IsWord && next is "whether" or "if" or "about" or "why" or "how" or "what" or "who" or "when" or "where" or "by"
        && VerbBehindComma(at, sentence);

    private bool VerbBehindComma(int from, Sentence sentence)
    {
        for (var comma = from + 2; comma + 1 < Math.Min(sentence.End, from + CueSubjects.LongestAside); comma++)
            if (Tokens[comma].Text == "," && article.Tags[comma + 1].Penn is "VBD" or "VBZ" or "VBP" or "MD")
                return true;
        return false;
    }

    // "went so far as to say that": the verb that tells how far.
    private int? SoFar(int first, int floor) =>
        first - 5 >= floor && Tokens[first - 1].Is("to") && Tokens[first - 2].Is("as") && Tokens[first - 3].Is("far") && Tokens[first - 4].Lower is "so" or "as" && article.LemmaOf(first - 5) == "go" && article.Tags[first - 5].Penn is "VBD" or "VBZ" or "VBP" or "VBN" && !article.Tree.ChildrenOf(first - 5).Any(child => FunctionWords.IsNegation(Tokens[child].Lower) || article.Tags[child].Penn == "MD") ? first - 5 : null;

    private bool IsInfinitive(int first, int floor) => first > floor && Tokens[first - 1].Lower is "to";

    private Cue? Participle(CueVerb verb, CueForm form, TokenRange range, int at, Sentence sentence, List<Cue> cues)
    {
        if (range.First == sentence.First)
            return null;
        if (verb.Complement.Holds(Complement.That) && DoneBefore.Find(article, phrases, range, sentence) is { } doneBefore)
            return new Cue(verb, form, range, doneBefore.Doer, false, range.First, false);
        // "After claiming that he was ill, doctors sent Belk home": whoever claimed so is not told.
        if (range.First == sentence.First + 1 && Tokens[sentence.First].Lower is "after" or "before")
            return null;
        var before = Tokens[range.First - 1];
        var isSign = Documents.Signs.Contains(article.LemmaOf(range.First - 1)) && OpensQuoted(range.End, sentence);
        var isAdjunct = isSign || before.IsDoubleQuote || before.Text is "," or "—" || before.Lower is "and" or "by" or "as" || IsBeside(range.First) || phrases.IsDate(range.First - 1) || Documents.Issued.Contains(article.LemmaOf(range.First - 1));
        // "adding that", "saying he": only verbs of speech carry on a report.
        if (!verb.Complement.Holds(Complement.That) && !isSign || before.Lower is "of" or "the" or "for" or "without" or "'s" || (!isAdjunct && !(range.End < sentence.End && Tokens[range.End].Lower is "that")))
            return null;
        // "split, with two directors arguing that ...": the clause has a subject of its own.
        if (article.Tree.LabelOf(at) is "advcl" or "conj" && article.Tree.Child(at, "nsubj") is >= 0 and var own && own < at && phrases.Until(range.First, sentence.First) is { } holder && holder.Contains(own) && holder.First > sentence.First && OpensOwnClause(holder.First - 1, at))
            return new Cue(verb, form, range, holder, false, holder.First, false);
        if (SecondWith(range.First, sentence) is { } second)
            return new Cue(verb, form, range, second, false, second.First, false);
        // "said she was leaving and telling everybody that ...": she does both.
        var doer = before.Lower == "and" && article.Dependencies[at] is { Label: "conj", Head: >= 0 and var other } && article.Tags[other].Penn == "VBG" ? subjects.Of(at) : subjects.OfNoun(at);
        return new Cue(verb, form, range, doer ?? (cues is [.., { Subject: { } last } nearest] && IsLastWord(nearest, range.First, sentence) ? last : cues.Find(cue => cue.Subject is not null)?.Subject) ?? subjects.Of(at) ?? MainSubject(sentence, range.First), false, range.First, false);
    }

    // "signs saying, “No bridge”", "banners reading “No bridge”"
    private bool OpensQuoted(int at, Sentence sentence)
    {
        var mark = at < sentence.End && Tokens[at].Text is "," or ":" ? at + 1 : at;
        return mark < sentence.End && article.QuotationAt(mark)?.First == mark;
    }

    // "with Belk warning of rain and Orlova insisting that": what "and" joins to a participle is one, too.
    private bool OpensOwnClause(int word, int participle) =>
        article.Tree.LabelOf(participle) == "advcl" ? Tokens[word].Is("with") : Tokens[word].Is("and") && article.Tree.HeadOf(participle) is >= 0 and var first && article.Tags[first].Penn == "VBG";

    // "with Belk warning of rain and Orlova insisting that": whatever the tree makes of it, a name behind "and" does what another name does
    // behind "with".
    private TokenRange? SecondWith(int participle, Sentence sentence)
    {
        if (phrases.NameUntil(participle) is not { } name || name.First - 1 <= sentence.First || !Tokens[name.First - 1].Is("and"))
            return null;
        for (var with = name.First - 2; with >= Math.Max(sentence.First, name.First - FurthestWith); with--)
            if (Tokens[with].Is("with"))
                return IsDoer(with + 1) ? name : null;
        return null;
    }

    // "Tomas Belk warning"
    private bool IsDoer(int first)
    {
        var at = first;
        while (at < Tokens.Count && article.Tags[at].Universal == "PROPN")
            at++;
        return at > first && at < Tokens.Count && article.Tags[at].Penn == "VBG";
    }

    private const int FurthestWith = 24;

    // "said it would hold, while noting that it was old"
    private bool IsBeside(int participle) => participle > 1 && Tokens[participle - 1].Lower is "while" or "before" && Tokens[participle - 2].Text == ",";

    // "Norway has told Sweden that it will pay, Orlova said, adding": whose report closes what stands before it goes on.
    private bool IsLastWord(Cue cue, int participle, Sentence sentence) =>
        cue.Verb.Complement.Holds(Complement.After) && cue.Start > sentence.First && Tokens[cue.Start - 1].Text == "," && !article.IsQuoted(cue.Start - 1)
        && Enumerable.Range(cue.End, participle - cue.End).All(at => Tokens[at].Text == "," || phrases.IsDate(at) || Tokens[at].Lower is "on" or "late" or "early");

    // "Orlova left the meeting, saying that ...": who speaks is the sentence's subject.
    private TokenRange? MainSubject(Sentence sentence, int before)
    {
        var at = sentence.First;
        while (at < before && (FunctionWords.Coordinators.Contains(Tokens[at].Lower) || FunctionWords.IsAdverb(Tokens[at].Lower) || Tokens[at].Text is ","))
            at++;
        return at < before && !article.IsQuoted(at) && (phrases.StartsName(at) || FunctionWords.IsDeterminer(Tokens[at].Lower) || FunctionWords.SubjectPronouns.Contains(Tokens[at].Lower)) && phrases.From(at, before) is { } subject ? WithoutDeed(subject) : null;
    }

    // "Many experts dispute the claim, saying": a verb that may be a noun ends the phrase.
    private TokenRange WithoutDeed(TokenRange subject)
    {
        for (var at = subject.First + 1; at < subject.End; at++)
            if (article.Tags[at] is { Universal: "VERB" or "AUX", Penn: "VBD" or "VBZ" or "VBP" } && article.Tree.Child(at, "nsubj") is { } doer && subject.Contains(doer) && doer < at)
                return subject with { End = at };
        return subject;
    }

    // "Orlova believes the council wants peace, and said that": of the verbs before it the one that the tree joins it to.
    private TokenRange? DoerOfBoth(int verb, List<Cue> before) =>
        (article.Tree.LabelOf(verb) == "conj" ? before.Find(cue => cue.Range.End - 1 == article.Tree.HeadOf(verb)) : null)?.Subject ?? before[^1].Subject;

    // "The bank left its rate alone but signalled that": the tree knows whose the other verb is.
    private TokenRange? DoerOfOther(int verb) => article.Tree.LabelOf(verb) == "conj" && article.Tree.HeadOf(verb) < verb && subjects.Of(verb) is { } doer && !subjects.IsInAside(doer) ? doer : null;

    // "X condemned the raid and said that ...": the subject is that of the verb before.
    private Cue? Coordinated(CueVerb verb, CueForm form, TokenRange range, List<Cue> before, bool negated, Sentence sentence)
    {
        if (form is CueForm.Ing || form is CueForm.Plain && (before.Count == 0 || before[^1].Form != form) && !Tokens[range.First].Is("did") || range.First == sentence.First || Tokens[range.First - 1].Lower is not ("and" or "but" or "then" or "also") && !Tokens[range.First].Is("nor"))
            return null;
        var shared = verb.Complement.Holds(Complement.Infinitive) && subjects.Of(range.End - 1) is { } willing ? willing : before.Count > 0 ? DoerOfBoth(range.End - 1, before) : DoerOfOther(range.End - 1) ?? MainSubject(sentence, range.First) ?? subjects.Of(range.End - 1);
        return shared is { } subject ? new Cue(verb, form, range, subject, false, range.First, negated) : null;
    }
}
