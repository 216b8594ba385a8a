using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>What tells a verb that reports from a noun that looks the same: "the council plans to pay", "the plans to pay".</summary>
internal sealed class VerbSigns(AnnotatedArticle article, NounPhrases phrases)
{
    private List<Token> Tokens => article.Tokens;

    /// <summary>
    /// "The council plans to pay", "Orlova doubts that he will", "the union fears a war": what the sentence or a clause hangs on, behind somebody
    /// who may speak and before what is said, is no noun.
    /// </summary>
    public bool HeadsClause(CueVerb verb, CueForm form, int at, int floor, Sentence sentence) => IsOnlyVerb(verb, form, at, floor, sentence) ||
        article.Tags[at].Universal == "NOUN" && form is CueForm.Plain or CueForm.Third && at > floor && at + 2 < sentence.End
        && (verb.Complement.Holds(Complement.Infinitive) && Tokens[at + 1].Is("to") && article.Tags[at + 2].Penn == "VB" || verb.Complement.Holds(Complement.That) && OpensClause(at + 1)
            || (verb.Complement & (Complement.Bare | Complement.Noun)) != 0 && article.Tags[at + 1].Penn == "DT" && !Tokens[at + 1].Is("that"))
        && (MayHead(at) || article.Dependencies[at] is { Label: "appos", Head: >= 0 and var named } && Tokens[at - 1].IsWord && MayHead(named)) && article.Tree.Child(at, "cop", "aux") is null
        && Speaker(at) is var noun && noun >= floor && article.Tags[noun].Penn is "NN" or "NNP" or "NNPS" or "NNS" && (form == CueForm.Plain || article.Tags[noun].Penn != "NNS") && (article.Speakers.MayBe(noun) || form == CueForm.Plain && HasManyBefore(at, floor))
        && (article.Tags[noun].Penn != "NN" || form == CueForm.Plain && HasManyBefore(at, floor) || phrases.Until(noun + 1, floor) is { } who && IsDefinite(who)) && !IsSubject(at, sentence);

    // "Most of the voters support changing the law", "Men under 35 support Belk by ten points": no other word of the clause could be its verb.
    private bool IsOnlyVerb(CueVerb verb, CueForm form, int at, int floor, Sentence sentence)
    {
        if (form != CueForm.Plain || verb.Lemma != "support" || article.Tags[at].Universal != "NOUN" || at == floor || at + 1 >= sentence.End || at - floor > LongestSubject
            || !(article.Tags[at - 1].Penn is "NNS" or "NNPS" || Tokens[at - 1].Kind == TokenKind.Number && at - 2 >= floor && Tokens[at - 2].Lower is "under" or "over" || Tokens[at - 1].Lower is "majority" or "percent" or "half" or "third" or "quarter")
            || !(article.Tags[at + 1].Universal is "NOUN" or "PROPN" or "DET" or "ADJ" or "ADV" or "PRON" || article.Tags[at + 1].Penn == "VBG"))
            return false;
        for (var other = floor; other < Math.Min(sentence.End, at + LongestInfinitive) && !(other > at && Tokens[other].Kind == TokenKind.Mark); other++)
            if (article.Tags[other].IsFinite)
                return false;
        return true;
    }

    private const int LongestSubject = 24;

    // "Economists at the institute estimate that": several who may speak, as the tree tells it.
    private bool HasManyBefore(int verb, int floor) =>
        article.Tree.Child(verb, "nsubj") is { } who && who >= floor && who < verb && article.Tags[who].Penn is "NNS" or "NNPS" && article.Speakers.MayBe(who);

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
    private int Speaker(int verb)
    {
        if (Tokens[verb - 1].Text != ",")
            return verb - 1;
        for (var at = verb - 2; at > Math.Max(1, verb - CueSubjects.LongestAside); at--)
            if (Tokens[at].Text == ",")
                return Tokens[at + 1].Lower is "who" or "which" or "whose" ? at - 1 : verb - 2;
        return verb - 2;
    }

    // "doubts that it is safe", but not "the doubts that are heard": a clause with a subject of its own.
    private bool OpensClause(int that) =>
        Tokens[that].Is("that") && article.Tree.HeadOf(that) is var head && head > that && (article.Tree.LabelOf(that) == "mark" || article.Tree.ChildrenOf(head).Any(child => child > that && article.Tree.LabelOf(child).StartsWith("nsubj", StringComparison.Ordinal)));

    /// <summary>Plain and -s forms that are nouns too need a sign of the verb: a pronoun, an auxiliary, "that" or a quotation behind.</summary>
    public bool IsVerb(CueVerb verb, CueForm form, TokenRange subject, TokenRange range, int end)
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
            || form == CueForm.Third && (verb.Lemma is "show" or "find" or "say" || article.Tags[range.End - 1].Universal == "VERB" && phrases.NameFrom(subject.First)?.End == subject.End);
    }

    /// <summary>"officials say", "I think", "they have said", but not "the official say".</summary>
    public bool CanTakePlain(TokenRange subject, TokenRange range) =>
        range.Length > 1 || Tokens[subject.End - 1].Lower is "i" or "we" or "you" or "they" or "who" or "people" or "police" or "media"
        || (Tokens[subject.End - 1].Lower.EndsWith('s') && !phrases.StartsName(subject.End - 1)) || Tokens[subject.End - 1].Text == "%" || Tokens[subject.End - 1].Kind == TokenKind.Number || Tokens[subject.End - 1].Lower is "percent" or "half" or "third" or "thirds" or "quarter" or "majority" or "most" or "many" or "some" or "few" or "several" or "both" or "others"
        || IsPluralInside(subject);

    // "Orlova and Marek say", "supporters in Congress say", "those close to him say".
    private bool IsPluralInside(TokenRange subject)
    {
        for (var at = subject.First; at < subject.End - 1; at++)
        {
            var next = Tokens[at + 1].Lower;
            if (Tokens[at].Lower is "and" or "those" or "many" or "people" or "several" or "others" || Tokens[at].Lower.EndsWith('s') && (!Tokens[at].IsCapitalised || at == subject.First && !phrases.StartsName(at)) && next is "in" or "of" or "to" or "at" or "for" or "from" or "on")
                return true;
        }

        return false;
    }
}
