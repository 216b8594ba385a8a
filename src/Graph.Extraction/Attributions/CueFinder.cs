using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions;

/// <summary>Finds the reporting verbs of a sentence and who each belongs to.</summary>
internal sealed class CueFinder(AnnotatedArticle article, NounPhrases phrases, SubjectPhrases subjects, CitedAside asides)
{
    private static readonly HashSet<string> FormsOfBe = FunctionWords.Set("is are was were be been being 's 're");

    // No sentence holds more.
    private const int MostCues = 24;

    private readonly Speakers _speakers = new(article);

    private readonly TokenIndex<ChainMention> _people = new(
        article.Mentions.Where(mention => mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person }), mention => mention.Range.First);

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
                floor = at + 1;
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
        var isClauseVerb = HeadsClause(verb, form, at, floor, sentence);
        // "their states", "a programme called Dawn": a noun, or a name that is given.
        if (article.Tags[at].Universal is "NOUN" or "PROPN" or "ADJ" && form != CueForm.Past && !isClauseVerb && !(FollowsSpeech(at, floor, verb) && !IsBeforeVerb(at, sentence)) && !IsAddedThat(form, at, sentence) && !IsNextVerb(verb, at, sentence) || verb.Lemma == "call" && form == CueForm.Past && subjects.IsNamed(at))
            return null;
        // "the editor's note" is what somebody owns, and "dismissed the forecast" a thing.
        if (form == CueForm.Plain && at > floor && Tokens[at - 1].Kind == TokenKind.Possessive || at > sentence.First && Tokens[at - 1].Lower is "the" or "a" or "an")
            return null;
        var range = WithAuxiliaries(at, floor) with { End = verb.Particle is null ? at + 1 : at + 2 };
        if (form == CueForm.Ing && !HasBe(range))
            return Participle(verb, form, range, at, sentence, before);
        if (IsInfinitive(range.First, floor) || IsPassive(range, form) || IsDoneTo(at, next))
            return null;
        var negated = IsNegated(range) || IsBehindNoLonger(range.First, floor);
        var isBefore = ClosesSubjectsAside(range.First, floor, sentence) || subjects.Before(at, range.First, floor) is not null;
        if ((!isBefore || IsNounAloneBehind(verb, range, sentence)) && Inverted(verb, form, at, range, sentence) is { } behind)
            return new Cue(verb, form, range, behind, true, range.First, negated);
        if (!TellsOfNoun(at, range, floor, before) && WholeSubject(at, range.First, floor, sentence) is { } subject)
        {
            var isBehindNor = IsBehindNor(subject.First, sentence);
            negated |= isBehindNor;
            return isBehindNor || subjects.Before(at, range.First, floor) is not null && article.Tags[at].Universal == "VERB" || FollowsSpeech(at, floor, verb) || isClauseVerb && (form == CueForm.Third || CanTakePlain(subject, range)) || IsVerb(verb, form, subject, range, sentence.End) ? new Cue(verb, form, range, subject, false, subject.First, negated) : null;
        }

        return Coordinated(verb, form, range, before, negated, sentence);
    }

    private bool IsNegated(TokenRange cue)
    {
        for (var at = cue.First; at < cue.End; at++)
            if (Tokens[at].Lower is "not" or "n't" or "never" or "neither" or "nor")
                return true;
        return false;
    }

    // "“Enough,” Orlova notes", "“Enough,” adding": who speaks and the verb stand right behind what is said.
    private bool FollowsSpeech(int at, int floor, CueVerb verb) =>
        at - floor <= FurthestFromSpeech && floor >= 2 && verb.Complement.HasFlag(Complement.Quote) && article.QuotationAt(floor - 1) is { } quotation && quotation.End == floor && Tokens[floor - 2].Text is "," or "!" or "?";

    private const int FurthestFromSpeech = 6;

    // "Orlova said in a video posted online": what is told of the noun behind a preposition is nobody's report.
    private bool TellsOfNoun(int at, TokenRange range, int floor, List<Cue> before) =>
        before.Count > 0 && range.Length == 1 && article.Tags[at].Penn == "VBN" && article.Tags[at - 1].Universal == "NOUN" && IsInPreposition(at - 1, floor);

    // "“The bridge is lost,” the council's report said": a noun, and the verb behind it reports.
    private bool IsBeforeVerb(int at, Sentence sentence) =>
        at + 1 < sentence.End && article.Tags[at + 1].Universal == "VERB" && CueWords.IsForm(Tokens[at + 1].Lower);

    // "would not pay, warning that": no noun stands behind a comma with a clause of its own.
    private bool IsAddedThat(CueForm form, int at, Sentence sentence) =>
        form == CueForm.Ing && at - 1 > sentence.First && Tokens[at - 1].Text == "," && at + 1 < sentence.End && Tokens[at + 1].Is("that");

    // "is fair and plans to sign it": no noun goes along with an adjective or a verb.
    private bool IsNextVerb(CueVerb verb, int at, Sentence sentence) =>
        verb.Complement.HasFlag(Complement.Infinitive) && at - 1 > sentence.First && at + 2 < sentence.End && Tokens[at - 1].Lower is "and" or "but"
        && Tokens[at + 1].Is("to") && article.Tags[at + 2].Penn == "VB" && article.Dependencies[at] is { Label: "conj", Head: >= 0 and var other } && article.Tags[other].Universal is not ("NOUN" or "PROPN");

    // "The council plans to pay", "Orlova doubts that he will", "the union fears a war": what the sentence or a clause hangs on, behind somebody who may speak and before
    // what is said, is no noun.
    private bool HeadsClause(CueVerb verb, CueForm form, int at, int floor, Sentence sentence) =>
        article.Tags[at].Universal == "NOUN" && form is CueForm.Plain or CueForm.Third && at > floor && at + 2 < sentence.End
        && (verb.Complement.HasFlag(Complement.Infinitive) && Tokens[at + 1].Is("to") && article.Tags[at + 2].Penn == "VB" || verb.Complement.HasFlag(Complement.That) && OpensClause(at + 1)
            || (verb.Complement & (Complement.Bare | Complement.Noun)) != 0 && article.Tags[at + 1].Penn == "DT" && !Tokens[at + 1].Is("that"))
        && (MayHead(at) || article.Dependencies[at] is { Label: "appos", Head: >= 0 and var named } && Tokens[at - 1].IsWord && MayHead(named)) && article.Tree.Child(at, "cop", "aux") is null
        && Speaker(at) is var noun && noun >= floor && article.Tags[noun].Penn is "NN" or "NNP" or "NNPS" or "NNS" && (form == CueForm.Plain || article.Tags[noun].Penn != "NNS") && _speakers.MayBe(noun)
        && (article.Tags[noun].Penn != "NN" || phrases.Until(noun + 1, floor) is { } who && IsDefinite(who)) && !IsSubject(at, sentence);

    private bool MayHead(int at) => article.Dependencies[at].Label is "root" or "ccomp" or "parataxis" or "conj";

    // "the council plans to pay", but not "wages and government plans to cut them".
    private bool IsDefinite(TokenRange phrase) =>
        Tokens[phrase.First].IsCapitalised || FunctionWords.IsDeterminer(Tokens[phrase.First].Lower) || phrases.StartsName(phrase.First);

    // "Lowmark plans to pay largely failed": a verb behind has no other subject.
    private bool IsSubject(int noun, Sentence sentence)
    {
        for (var at = noun + 3; at < Math.Min(sentence.End, noun + LongestInfinitive); at++)
            if (article.Tags[at].Penn is "VBD" or "VBZ" or "VBP" && article.Tree.HeadOf(at) is var head && head >= noun && head <= noun + 2 && !(article.Tree.LabelOf(at) is "conj" or "parataxis") && article.Tree.Child(at, "nsubj", "nsubj:pass", "expl") is null)
                return true;
        return false;
    }

    private const int LongestInfinitive = 40;

    // The noun before a verb, or before the comma that closes an aside.
    private int Speaker(int verb) => Tokens[verb - 1].Text == "," ? verb - 2 : verb - 1;

    // "doubts that it is safe", but not "the doubts that are heard": a clause with a subject of its own.
    private bool OpensClause(int that) =>
        Tokens[that].Is("that") && article.Tree.HeadOf(that) is var head && head > that && (article.Tree.LabelOf(that) == "mark" || article.Tree.ChildrenOf(head).Any(child => child > that && article.Tree.LabelOf(child).StartsWith("nsubj", StringComparison.Ordinal)));

    private TokenRange WithAuxiliaries(int at, int floor)
    {
        var first = at;
        while (first > floor && at - first < 5 && (FunctionWords.Auxiliaries.Contains(Tokens[first - 1].Lower) || FunctionWords.IsAdverb(Tokens[first - 1].Lower) && Tokens[first - 1].IsWord) && !phrases.IsDate(first - 1) && !Tokens[first - 1].IsCapitalised)
            first--;
        // "neither confirmed nor denied"
        if (first > floor && Tokens[first - 1].Lower is "neither" or "nor")
            first--;
        return new TokenRange(first, at + 1);
    }

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

    private bool IsInfinitive(int first, int floor) => first > floor && Tokens[first - 1].Lower is "to";

    // Plain and -s forms that are nouns too need a sign of the verb: a pronoun, an auxiliary, "that" or a quotation behind.
    private bool IsVerb(CueVerb verb, CueForm form, TokenRange subject, TokenRange range, int end)
    {
        if (form is CueForm.Plain && !CanTakePlain(subject, range))
            return false;
        if (form is CueForm.Past or CueForm.Ing || !verb.IsNounToo)
            return true;
        var next = range.End < end ? Tokens[range.End].Lower : "";
        // "would find a way" finds nothing out.
        if (verb.Lemma is "find" or "show" && form == CueForm.Plain && range.Length > 1)
            return next is "that";
        return next is "that" or ":" || FunctionWords.SubjectPronouns.Contains(Tokens[subject.First].Lower) || range.Length > 1
            || (next is not ("of" or "on" or "from" or "in" or "for" or "by" or "and" or "," or ".") && phrases.StartsName(subject.First) && !Tokens[subject.End - 1].IsAllCapitals)
            || (form == CueForm.Third && verb.Lemma is "show" or "find" or "say");
    }

    // "officials say", "I think", "they have said", but not "the official say".
    private bool CanTakePlain(TokenRange subject, TokenRange range) =>
        range.Length > 1 || Tokens[subject.End - 1].Lower is "i" or "we" or "you" or "they" or "who" or "people" or "police"
        || (Tokens[subject.End - 1].Lower.EndsWith('s') && !phrases.StartsName(subject.End - 1)) || Tokens[subject.End - 1].Text == "%" || Tokens[subject.End - 1].Is("percent")
        || IsPluralInside(subject);

    // "Orlova and Marek say", "supporters in Congress say", "those close to him say".
    private bool IsPluralInside(TokenRange subject)
    {
        for (var at = subject.First; at < subject.End - 1; at++)
        {
            var next = Tokens[at + 1].Lower;
            if (Tokens[at].Lower is "and" or "those" or "many" || Tokens[at].Lower.EndsWith('s') && (!Tokens[at].IsCapitalised || at == subject.First && !phrases.StartsName(at)) && next is "in" or "of" or "to" or "at" or "for" or "from" or "on")
                return true;
        }

        return false;
    }

    // The words find where a subject stands, the tree how far it reaches.
    private TokenRange? WholeSubject(int verb, int verbStart, int floor, Sentence sentence)
    {
        if (BeforeAside(verbStart, floor, sentence) is { } citing)
            return citing;
        var near = Subject(verbStart, floor, sentence.First);
        if (near is { } inserted && IsInserted(inserted, verb, verbStart))
            return near;
        var whole = subjects.Before(verb, verbStart, floor);
        if (near is { } inside && whole is null && IsInPreposition(inside.First, floor) && subjects.Of(verb) is { } far && far.End <= inside.First)
            return far;
        return near is { } words && (whole is not { } tree || !tree.Contains(words) || IsBehindPreposition(tree, words, floor) || FunctionWords.Prepositions.Contains(Tokens[tree.First].Lower) || Tokens[tree.First].Is("according")) ? near : whole;
    }

    // "The Gazette, citing Orlova, reported": whom it cites is no part of who reports.
    private TokenRange? BeforeAside(int verbStart, int floor, Sentence sentence)
    {
        if (verbStart - 1 <= floor || Tokens[verbStart - 1].Text != ",")
            return null;
        for (var at = verbStart - 2; at > Math.Max(floor, verbStart - LongestAside); at--)
            if (asides.ClosingComma(at, sentence) == verbStart - 1)
                return phrases.Until(at, floor);
        return null;
    }

    private const int LongestAside = 40;

    // "Like Orlova, Belk said": the comma parts who speaks from whom the preposition names.
    private bool IsBehindPreposition(TokenRange whole, TokenRange near, int floor) =>
        whole.First > floor && Tokens[whole.First - 1].Lower is var word && (FunctionWords.Prepositions.Contains(word) || word is "unlike") && near.First > whole.First && Tokens[near.First - 1].Text == ",";

    // "in a later interview said", "who has in the past described": the noun before the verb tells when or where.
    private bool IsInPreposition(int first, int floor)
    {
        for (var at = first - 1; at >= Math.Max(floor, first - 3) && Tokens[at].IsWord; at--)
            if (FunctionWords.Prepositions.Contains(Tokens[at].Lower))
                return true;
        return false;
    }

    // "The plan, Orlova said, would fail": who speaks stands between two commas with the verb.
    private bool IsInserted(TokenRange subject, int verb, int verbStart) =>
        subject.First > 0 && Tokens[subject.First - 1].Text == "," && subject.End == verbStart && verb + 1 < Tokens.Count && Tokens[verb + 1].Text == ",";

    private TokenRange? Subject(int verbStart, int floor, int sentence)
    {
        var end = verbStart;
        while (end > floor && phrases.IsDate(end - 1))
            end--;
        while (end > floor && end < verbStart && Tokens[end - 1].Lower is "earlier" or "later" or "just" or "late" or "early")
            end--;
        if (end < verbStart && end > floor && Tokens[end - 1].Lower is "on" or "in" or "late" or "early")
            end--;
        if (end > floor && Tokens[end - 1].Text is "," or "—" or "–" or "--" or "-" && Aside(end - 1, floor) is { } aside)
        {
            var named = phrases.Until(aside, floor);
            return named is { } whole ? whole with { End = end - 1 } : null;
        }

        // "Orlova, who says the plan is dead, wrote that ...": another report stands in the aside.
        if (end > floor && Tokens[end - 1].Text is "," && Aside(end - 1, sentence) is { } opened && opened < floor && Tokens[opened + 1].Lower is "who" or "which")
            return phrases.Until(opened, sentence) is { } outer ? outer with { End = end - 1 } : null;

        return phrases.Until(end, floor);
    }

    /// <summary>Where the comma stands that opened the aside that closes at <paramref name="close"/>: ", who leads the party,".</summary>
    private int? Aside(int close, int floor)
    {
        for (var at = close - 2; at > Math.Max(floor, close - 28); at--)
        {
            if (Tokens[at].Text != Tokens[close].Text)
                continue;
            return (Tokens[close].Text != "," || OpensAside(at + 1)) && Tokens[at - 1].IsWord ? at : null;
        }

        return null;
    }

    // "Orlova, who chairs the council, said the plan was dead": the sentence begins with the speaker and what is told of her.
    private bool ClosesSubjectsAside(int verb, int floor, Sentence sentence) =>
        floor == sentence.First && verb - 1 > floor && Tokens[verb - 1].Text is "," && Aside(verb - 1, floor) is { } aside
        && phrases.Until(aside, floor) is { } subject && subject.First == FirstWord(sentence);

    private int FirstWord(Sentence sentence)
    {
        var at = sentence.First;
        while (at + 1 < sentence.End && (Tokens[at].Kind == TokenKind.Mark || FunctionWords.Coordinators.Contains(Tokens[at].Lower)))
            at++;
        return at;
    }

    private bool OpensAside(int at)
    {
        var token = Tokens[at];
        return token.Lower is "who" or "which" or "whose" or "himself" or "herself" or "a" or "an" or "the" or "one" or "his" or "her" or "its" or "their" or "another" or "now" or "then" or "currently" or "speaking" or "of" or "from"
            || token.IsCapitalised || token.Kind == TokenKind.Number || Offices.Titles.Default.Begins(token.Lower) || Offices.OfficeWords.Modifiers.Contains(token.Lower) || token.Lower is "former";
    }

    // "Belk to quit, says Ana Orlova", "Three have died, said a monitor": a noun alone is nothing that could be said, and one comma encloses
    // no aside.
    private bool IsNounAloneBehind(CueVerb verb, TokenRange range, Sentence sentence)
    {
        var (comma, end) = (range.First - 1, sentence.End);
        while (end > range.End && Tokens[end - 1].Kind == TokenKind.Mark)
            end--;
        return comma > sentence.First && Tokens[comma].Text == "," && !verb.Complement.HasFlag(Complement.Noun) && end > range.End && article.Tags[end - 1].Universal is "PROPN" or "NOUN"
            && (article.Tags[range.End].Universal is "PROPN" or "DET" && !Tokens[range.End].Is("that") || article.Tags[end - 1].Universal == "PROPN")
            && Enumerable.Range(range.End, end - range.End).All(at => Tokens[at].Kind != TokenKind.Mark && article.Tags[at].Universal is "NOUN" or "PROPN" or "ADJ" or "DET" or "ADP" or "NUM" or "PART")
            && Enumerable.Range(sentence.First, comma - sentence.First).All(at => Tokens[at].Text != ",")
            && Enumerable.Range(sentence.First, comma - sentence.First).Any(at => article.Tags[at].Universal is "VERB" or "AUX");
    }

    // ", said Orlova" and "“...” says the minister".
    private TokenRange? Inverted(CueVerb verb, CueForm form, int at, TokenRange range, Sentence sentence)
    {
        // Behind "told" stands who is told.
        if (!verb.Complement.HasFlag(Complement.After) || verb.Lemma == "tell" || form is CueForm.Ing || form is CueForm.Plain && !IsPluralBehind(range.End, sentence) || range.First == sentence.First || range.Length > 1 || range.End >= sentence.End)
            return null;
        var before = Tokens[range.First - 1];
        if (!(before.IsDoubleQuote || before.Text is "," or "’" or "'" or "—" or "–" or "--"))
            return null;
        var next = Tokens[range.End];
        var startsPhrase = phrases.StartsName(range.End) || next.IsCapitalised || (FunctionWords.IsDeterminer(next.Lower) && !next.Is("that")) || FunctionWords.SubjectPronouns.Contains(next.Lower) || Offices.Titles.Default.Begins(next.Lower)
            || (next.IsWord && !FunctionWords.Prepositions.Contains(next.Lower) && !FunctionWords.Subordinators.Contains(next.Lower) && !FunctionWords.IsAdverb(next.Lower) && !phrases.IsDate(range.End) && before.Text is not ",");
        var whole = subjects.Behind(at);
        if (!startsPhrase && whole is null || phrases.IsDate(range.End) || (phrases.From(range.End, sentence.End) ?? whole) is not { } subject)
            return null;
        return subjects.Holds(at, subject) ? WithApposition(subject, sentence) : null;
    }

    // ", say experts": "say" goes with many.
    private bool IsPluralBehind(int at, Sentence sentence) => at < sentence.End && article.Tags[at].Penn == "NNS";

    // "said Ana Orlova, the head of the council.", "said a nurse, Ana Orlova."
    private TokenRange WithApposition(TokenRange subject, Sentence sentence)
    {
        var comma = subject.End;
        if (comma + 1 >= sentence.End || Tokens[comma].Text != ",")
            return subject;
        if (NameOf(subject, sentence) is { } name)
            return subject with { End = name.End };
        if (!(Tokens[comma + 1].Lower is "a" or "an" or "the" or "who" || Offices.Titles.Default.Begins(Tokens[comma + 1].Lower) || Offices.OfficeWords.Modifiers.Contains(Tokens[comma + 1].Lower)))
            return subject;
        var end = comma + 1;
        while (end < sentence.End && end < comma + 26 && !Tokens[end].IsDoubleQuote && Tokens[end].Text is not ("." or "," or ";" or "?" or "!" or ":" or "—"))
            end++;
        return end < sentence.End && end > comma + 1 ? subject with { End = end } : subject;
    }

    // The name behind the comma of somebody described before it, where nothing else is told there.
    private TokenRange? NameOf(TokenRange described, Sentence sentence)
    {
        if (article.Tags[described.End - 1].Universal != "NOUN" || _people[described.End + 1].FirstOrDefault() is not { Range: var name })
            return null;
        return name.End >= sentence.End || Tokens[name.End].Kind == TokenKind.Mark ? name : null;
    }

    private Cue? Participle(CueVerb verb, CueForm form, TokenRange range, int at, Sentence sentence, List<Cue> cues)
    {
        if (range.First == sentence.First)
            return null;
        var before = Tokens[range.First - 1];
        var isAdjunct = before.IsDoubleQuote || before.Text is "," or "—" || before.Lower is "and" or "by" or "as" || phrases.IsDate(range.First - 1);
        // "adding that", "saying he": only verbs of speech carry on a report.
        if (!verb.Complement.HasFlag(Complement.That) || before.Lower is "of" or "the" or "for" or "without" or "'s" || (!isAdjunct && !(range.End < sentence.End && Tokens[range.End].Lower is "that")))
            return null;
        // "said she was leaving and telling everybody that ...": she does both.
        var doer = before.Lower == "and" && article.Dependencies[at] is { Label: "conj", Head: >= 0 and var other } && article.Tags[other].Penn == "VBG" ? subjects.Of(at) : subjects.OfNoun(at);
        return new Cue(verb, form, range, doer ?? (cues is [.., { Subject: { } last } nearest] && IsLastWord(nearest, range.First, sentence) ? last : cues.Find(cue => cue.Subject is not null)?.Subject) ?? subjects.Of(at) ?? MainSubject(sentence, range.First), false, range.First, false);
    }

    // "Norway has told Sweden that it will pay, Orlova said, adding": whose report closes what stands before it goes on.
    private bool IsLastWord(Cue cue, int participle, Sentence sentence) =>
        cue.Verb.Complement.HasFlag(Complement.After) && cue.Start > sentence.First && Tokens[cue.Start - 1].Text == "," && !article.IsQuoted(cue.Start - 1)
        && Enumerable.Range(cue.End, participle - cue.End).All(at => Tokens[at].Text == "," || phrases.IsDate(at) || Tokens[at].Lower is "on" or "late" or "early");

    // "Orlova left the meeting, saying that ...": who speaks is the sentence's subject.
    private TokenRange? MainSubject(Sentence sentence, int before)
    {
        var at = sentence.First;
        while (at < before && (FunctionWords.Coordinators.Contains(Tokens[at].Lower) || FunctionWords.IsAdverb(Tokens[at].Lower) || Tokens[at].Text is ","))
            at++;
        return at < before && !article.IsQuoted(at) && (phrases.StartsName(at) || FunctionWords.IsDeterminer(Tokens[at].Lower) || FunctionWords.SubjectPronouns.Contains(Tokens[at].Lower)) ? phrases.From(at, before) : null;
    }

    // "X condemned the raid and said that ...": the subject is that of the verb before.
    private Cue? Coordinated(CueVerb verb, CueForm form, TokenRange range, List<Cue> before, bool negated, Sentence sentence)
    {
        if (form is CueForm.Ing || form is CueForm.Plain && (before.Count == 0 || before[^1].Form != form) || range.First == sentence.First || Tokens[range.First - 1].Lower is not ("and" or "but" or "then" or "also") && !Tokens[range.First].Is("nor"))
            return null;
        var shared = verb.Complement.HasFlag(Complement.Infinitive) && subjects.Of(range.End - 1) is { } willing ? willing : before.Count > 0 ? before[^1].Subject : MainSubject(sentence, range.First) ?? subjects.Of(range.End - 1);
        return shared is { } subject ? new Cue(verb, form, range, subject, false, range.First, negated) : null;
    }
}
