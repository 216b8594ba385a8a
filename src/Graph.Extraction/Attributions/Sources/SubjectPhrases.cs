using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Offices;
using Graph.Extraction.Parsing;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>Who does what a verb tells, by the tree: its subject, or that of the verb that it goes along with.</summary>
internal sealed class SubjectPhrases(AnnotatedArticle article, DependencyTree tree)
{
    // No subject is longer, and a wrong tree must not make one so.
    private const int Longest = 45;

    private List<Token> Tokens => article.Tokens;

    /// <summary>The subject of a verb, or of the verb or noun that it hangs on as an adjunct; null where the tree tells none.</summary>
    public TokenRange? Of(int verb)
    {
        for (var (at, steps) = (verb, 0); steps < 4; steps++)
        {
            if (tree.LabelOf(at) == "acl:relcl" && OfMessage(tree.HeadOf(at)) is { } issuer)
                return issuer;
            var isThing = at != verb && IsToldThing(at);
            if (!isThing && (tree.Child(at, "nsubj", "nsubj:pass") ?? TakenForOther(at)) is { } subject && !(subject > at && article.Tags[at].Penn == "VBG"))
                return tree.LabelOf(subject) == "nsubj:pass" && at == verb && article.Tags[at].Universal != "ADJ" ? null : Phrase(subject) is { } phrase ? WithName(at, subject, phrase) : null;
            var (label, head) = (tree.LabelOf(at), tree.HeadOf(at));
            if (IsDeedOfObject(at, label) && tree.Child(head, "obj") is { } doer && doer > head && doer < at)
                return OfMessage(doer) ?? Phrase(doer, until: at);
            if (head < 0 || !(label is "conj" or "xcomp" or "advcl" || isThing || label == "ccomp" && article.Tags[at].Penn == "VBG"))
                return label.StartsWith("acl", StringComparison.Ordinal) && head >= 0 ? (IsTime(head) ? tree.HeadOf(head) : DeedWith(head)) is >= 0 and var deed ? Of(deed) : OfMessage(head) ?? Phrase(head, until: at) : null;
            at = TellersDeed.ReportOf(article, article.Speakers, at) ?? (ExplainsQuoted(at) && tree.LabelOf(head) == "ccomp" ? tree.HeadOf(head) : head);
            if (at < 0)
                return null;
        }

        return null;
    }

    // "Belk, meanwhile, told the council", "At least half of the voters say": outside quotation marks nobody is called, and a number is no place.
    private int? TakenForOther(int verb)
    {
        if (article.Tags[verb] is not { Universal: "VERB", Penn: "VBD" or "VBZ" or "VBP" } || tree.Child(verb, "vocative", "obl") is not { } subject || subject > verb || article.IsQuoted(subject))
            return null;
        return tree.LabelOf(subject) == "vocative" ? article.Tags[subject].Universal == "PROPN" ? subject : null : NounPhrases.IsRoughly(Tokens, tree.RangeOf(subject).First) ? subject : null;
    }

    // "said Norway would pay “twice”, referring to the flood": who says so tells what it means, though the tree hangs it on what is said.
    private bool ExplainsQuoted(int at) => at > 1 && article.Tags[at].Penn == "VBG" && !article.IsQuoted(at) && (article.IsQuoted(at - 1) || Tokens[at - 1].Text == "," && article.IsQuoted(at - 2));

    // "believes the deal is fair and wants to sign it": not the deal wants it, but who believes.
    private bool IsToldThing(int told) =>
        tree.LabelOf(told) == "ccomp" && tree.Child(told, "nsubj", "nsubj:pass") is { } subject && !article.Speakers.MayBe(subject);

    // "let her say", "thanked her for saying".
    private bool IsDeedOfObject(int verb, string label) =>
        article.Tags[verb].Universal == "VERB" && (label == "xcomp" && tree.Child(verb, "mark") is null || label is "xcomp" or "advcl" && CueSyntax.Compelling.Contains(article.LemmaOf(tree.HeadOf(verb))) && tree.Child(verb, "mark") is { } to && Tokens[to].Is("to") || label == "advcl" && tree.Child(verb, "mark") is { } mark && Tokens[mark].Is("for"));

    private static readonly HashSet<string> LightVerbs = FunctionWords.Set("make give have deliver offer issue voice express repeat raise renew level unleash launch");

    /// <summary>Whether a participle tells what a message that somebody issues says: "issued a statement condemning the attack".</summary>
    public bool IsMessage(int participle) => article.Tags[participle].Penn == "VBG" && tree.HeadOf(participle) is >= 0 and var noun && noun < participle && OfMessage(noun) is not null;

    /// <summary>Who issues the message, or shows the sign, that a participle or relative clause tells of: "the council issued a statement saying that ...".</summary>
    private TokenRange? OfMessage(int noun) =>
        tree.LabelOf(noun) == "obj" && tree.HeadOf(noun) is >= 0 and var verb && verb < noun && IsPutOut(article.LemmaOf(noun), article.LemmaOf(verb)) ? Of(verb) : null;

    private static bool IsPutOut(string noun, string verb) =>
        Documents.Issued.Contains(noun) && Documents.IssuingVerbs.Contains(verb) || Documents.Signs.Contains(noun) && Documents.ShowingVerbs.Contains(verb);

    /// <summary>Whose words or thoughts a noun is of: "his claim", "the council's plan", "fears among officials", "a promise by Ostrova".</summary>
    public TokenRange? OwnerOf(int noun)
    {
        if (tree.Child(noun, "nmod:poss") is { } owner)
        {
            var range = tree.RangeOf(owner);
            return Tokens[range.End - 1].Kind == TokenKind.Possessive ? range with { End = range.End - 1 } : range;
        }

        return NamedBehind(noun) is { } named ? tree.RangeOf(named) with { First = noun + 2 } : OfLightVerb(noun);
    }

    /// <summary>Whom "by", "from" or "among" behind a noun names: "fears among officials"; and "of", where it is held: "the view of the council".</summary>
    public int? NamedBehind(int noun)
    {
        foreach (var child in tree.ChildrenOf(noun))
            if (child > noun && tree.LabelOf(child) == "nmod" && tree.Child(child, "case") is { } word && word == noun + 1 && (Tokens[word].Lower is "by" or "from" or "among" || Tokens[word].Is("of") && Held.Contains(article.LemmaOf(noun)) && article.Speakers.MayBe(child)))
                return child;
        return null;
    }

    private static readonly HashSet<string> Held = FunctionWords.Set("view opinion belief contention conviction");

    // Whose deed a noun is that a verb only carries: "she made the claim that ..."; but "the attack raised fears that" tells of others' fears.
    private TokenRange? OfLightVerb(int noun) =>
        tree.LabelOf(noun) == "obj" && tree.HeadOf(noun) is var verb and >= 0 && verb < noun && LightVerbs.Contains(article.LemmaOf(verb)) && !(article.LemmaOf(verb) == "raise" && tree.Child(verb, "nsubj") is { } doer && !article.Speakers.MayBe(doer)) ? Of(verb) : null;

    /// <summary>Whom a passive's "by" names: "asked by Ostrova whether ...".</summary>
    /// <param name="until">Where what is asked begins, which is no part of who asks.</param>
    public TokenRange? Agent(int verb, int? until = null)
    {
        foreach (var child in tree.ChildrenOf(verb))
            if (child > verb && tree.LabelOf(child).StartsWith("obl", StringComparison.Ordinal) && tree.Child(child, "case") is { } word && Tokens[word].Is("by") && Phrase(child, until) is { } phrase)
                return phrase;
        return null;
    }

    /// <summary>A source with the comma that closes the aside in it: "Mara Ostrova, the mayor,".</summary>
    public TokenRange WithClosingComma(TokenRange source) =>
        source.End < Tokens.Count && Tokens[source.End].Text == "," && Enumerable.Range(source.First, source.Length).Any(at => Tokens[at].Text == ",") && !article.IsQuoted(source.End) ? source with { End = source.End + 1 } : source;

    /// <summary>
    /// Whether a phrase behind a verb may be its subject: none but the verb governs it, unlike "said the council was late"; what is quoted
    /// behind a comma has no subject before it.
    /// </summary>
    public bool Holds(int verb, TokenRange phrase)
    {
        // "Belk, writing for the court, said the early vote was fair", "Belk, who agrees, stressed the need": who says so stands before, what he says behind.
        if (tree.Child(verb, "nsubj") is { } before && before < verb && !article.IsQuoted(before) && tree.ChildrenOf(verb).Any(child => child >= phrase.End && tree.LabelOf(child) == "ccomp" || phrase.Contains(child) && tree.LabelOf(child) == "obj" && article.LemmaOf(verb) != "say"))
            return false;
        if (IsBehindSpeech(verb))
            return true;
        // "rejected the plan, ruled Belk eligible": of whom something is said.
        if (tree.Child(verb, "xcomp") is { } judged && judged > phrase.First && judged <= phrase.End + 1 && article.Tags[judged].Universal == "ADJ")
            return false;
        for (var at = phrase.First; at < phrase.End; at++)
            if (tree.HeadOf(at) is var head && head >= phrase.End && tree.LabelOf(at).StartsWith("nsubj", StringComparison.Ordinal) && tree.HeadOf(head) == verb && tree.LabelOf(head) == "ccomp" && !(Tokens[phrase.End].Kind == TokenKind.Mark && article.IsQuoted(head)))
                return false;
        return true;
    }

    // "“Enough,” said the chief known as Bob": what is said has been said.
    private bool IsBehindSpeech(int verb) => article.EndsSpeech(verb) && Tokens[article.QuotationUntil(verb)!.First + 1].IsCapitalised;

    /// <summary>The subject that stands right behind its verb: "said retired doctor Ana Belk".</summary>
    public TokenRange? Behind(int verb) =>
        tree.Child(verb, "nsubj") is { } subject && subject > verb && Phrase(subject) is { } phrase && phrase.First == verb + 1 ? phrase : null;

    /// <summary>The noun that a participle without a comma tells of: "a man saying that ...".</summary>
    public TokenRange? OfNoun(int participle) =>
        tree.LabelOf(participle) == "acl" && Tokens[participle - 1].IsWord && tree.HeadOf(participle) is var head and >= 0 && head < participle && !IsTime(head) && DeedWith(head) is null ? OfMessage(head) ?? Phrase(head, until: participle) : null;

    // "defended them after the game saying that": no game says anything.
    private bool IsTime(int noun) => tree.Child(noun, "case") is { } word && Tokens[word].Lower is "after" or "before" or "during" or "since";

    // "made an attempt to answer Belk", "spent her time answering Belk": no attempt answers anybody.
    private int? DeedWith(int noun)
    {
        var thing = article.LemmaOf(noun) == "time" && tree.LabelOf(noun) == "nmod" && tree.HeadOf(noun) >= 0 ? tree.HeadOf(noun) : noun;
        return tree.LabelOf(thing) == "obj" && tree.HeadOf(thing) is >= 0 and var verb && verb < thing && (LightVerbs.Contains(article.LemmaOf(verb)) && (Tries.Contains(article.LemmaOf(noun)) || CueSyntax.Points.Contains(article.LemmaOf(noun))) || article.LemmaOf(verb) == "spend") ? verb : null;
    }

    private static readonly HashSet<string> Tries = FunctionWords.Set("attempt effort try bid stab idea");

    /// <summary>Whether a participle only tells what a noun is called.</summary>
    public bool IsNamed(int participle) => tree.LabelOf(participle) == "acl" && tree.Child(participle, "nsubj") is null;

    /// <summary>The whole subject that stands before a verb and nothing but when and how between the two, from <paramref name="floor"/> on.</summary>
    public TokenRange? Before(int verb, int verbStart, int floor)
    {
        if ((tree.Child(verb, "nsubj") ?? TakenForOther(verb)) is not { } subject || subject >= verbStart || Phrase(subject, until: verbStart) is not { } phrase)
            return null;
        phrase = WithName(verb, subject, phrase);
        return phrase.First >= floor && phrase.End <= verbStart ? phrase : null;
    }

    /// <summary>"The company, which makes vans,": what is told in an aside of somebody is not what is done behind it.</summary>
    public bool IsInAside(TokenRange doer) => doer is { Length: 1, First: > 0 } && Tokens[doer.First].Lower is "who" or "which" && Tokens[doer.First - 1].Text == ",";

    /// <summary>The subject before a verb up to the comma behind its head: "The Gazette" of "The Gazette, which broke the news, citing Orlova, said".</summary>
    public TokenRange? NamedBefore(int verb) =>
        tree.Child(verb, "nsubj") is { } subject && subject < verb && Phrase(subject) is { } phrase ? phrase with { End = CommaBehind(subject, phrase.End) ?? phrase.End } : null;

    // "Deputy chairman of the council's board Ana Orlova": the tree may take her name for a subject of its own.
    private TokenRange WithName(int verb, int subject, TokenRange phrase)
    {
        if (phrase.End >= verb || article.Tags[phrase.End].Penn != "NNP" || article.Tags[subject].Penn != "NN" || !article.Speakers.MayBe(subject) || FunctionWords.IsDeterminer(Tokens[phrase.First].Lower))
            return phrase;
        foreach (var child in tree.ChildrenOf(verb))
            if (child >= phrase.End && child < verb && tree.LabelOf(child) == "nsubj" && tree.RangeOf(child) is var name && name.First == phrase.End)
                return phrase with { End = name.End };
        return phrase;
    }

    /// <summary>A noun with all that hangs on it, without marks and conjunctions at its edges.</summary>
    public TokenRange? Phrase(int head, int? until = null)
    {
        var range = tree.RangeOf(head);
        var (first, end) = (range.First, until is { } limit ? Math.Min(range.End, limit) : range.End);
        // "who" speaks for the noun that it stands behind.
        if (Tokens[head].Lower is "who" or "which" or "that")
            (first, end) = (head, head + 1);
        // "This is the plan that ...": the noun, not what is said of it.
        if (tree.Child(head, "cop") is { } verb && verb < head)
            first = Math.Max(first, verb + 1);
        if (tree.Child(head, "case") is { } preposition && preposition < head && preposition - first < 2 && !NounPhrases.IsRoughly(Tokens, preposition))
            first = preposition + 1;
        // "Ms Orlova": the tree may take the two for two.
        while (end < Tokens.Count && OfficeWords.Courtesies.Contains(Tokens[head].Lower) && article.Tags[end].Universal == "PROPN" && (tree.HeadOf(end) == tree.HeadOf(head) || end > head + 1 && tree.HeadOf(end) == head + 1))
            end++;
        (first, end) = WithoutDates(first, head, end);
        while (first < head && (Tokens[first].Text is "," or "—" or "–" or "--" or ":" or ";" || FunctionWords.Coordinators.Contains(Tokens[first].Lower)))
            first++;
        while (end > head + 1 && (Tokens[end - 1].Text is "," or "—" or "–" or "--" or "-" || IsManner(end - 1)))
            end--;
        end = BeforeInfinitive(head, BeforeReport(head, end));
        if (Quoted(first, end) is { } quoted)
            end = CommaBehind(head, quoted) ?? quoted;
        return end > head && end - first <= Longest ? new TokenRange(BehindTitle(first, end), end) : null;
    }

    // "Orlova famously told": how she does it is no part of who.
    private bool IsManner(int at) => article.Tags[at].Universal == "ADV" && article.Tags[at - 1].Universal == "PROPN" && Tokens[at].Lower.EndsWith("ly", StringComparison.Ordinal);

    private int? CommaBehind(int head, int end)
    {
        for (var at = head + 1; at < end; at++)
            if (Tokens[at].Text == ",")
                return at;
        return null;
    }

    // "Karst Steel to cut jobs, blames imports": what a headline says that somebody is to do.
    private int BeforeInfinitive(int head, int end)
    {
        for (var at = head + 1; article.Tags[head].Universal == "PROPN" && at + 1 < end; at++)
            if (Tokens[at].Is("to") && article.Tags[at + 1].Penn == "VB")
                return at;
        return end;
    }

    // "The council, Orlova said, expects rain": who says so behind a comma is no part of whom he tells of.
    private int BeforeReport(int head, int end)
    {
        if (end - head > Longest || end >= Tokens.Count || Tokens[end].Kind != TokenKind.Mark || !CueWords.IsForm(Tokens[end - 1].Lower) || article.Tags[end - 1].Penn is not ("VBD" or "VBZ"))
            return end;
        for (var at = end - 2; at > head; at--)
            if (Tokens[at].Text == Tokens[end].Text)
                return FunctionWords.Subordinators.Contains(Tokens[at + 1].Lower) || at + 1 == end - 1 ? end : at;
        return end;
    }

    // "Two days ago Orlova said", "Orlova last week said", "the council on Tuesday said": when is no part of who.
    private (int First, int End) WithoutDates(int first, int head, int end)
    {
        foreach (var date in article.DatesIn(first, end))
        {
            if (date.Range.First == first && date.Range.End <= head && Tokens[date.Range.End].Kind != TokenKind.Possessive)
                first = date.Range.End;
            else if (date.Range.End == end && date.Range.First > head && tree.HeadOf(article.HeadOf(date.Range)) == head && !FunctionWords.Prepositions.Contains(Tokens[date.Range.First - 1].Lower))
                end = date.Range.First;
            else if (date.Range.End == end && date.Range.First - 1 > head && Tokens[date.Range.First - 1].Is("on"))
                end = date.Range.First - 1;
        }

        return (first, end);
    }

    // "In her book “The Long Road” Mara Ostrova wrote": the tree may take her for a part of the title.
    private int BehindTitle(int first, int end)
    {
        if (!Tokens[first].IsDoubleQuote || article.IsQuoted(first))
            return first;
        for (var at = first + 1; at < end - 1; at++)
            if (Tokens[at].IsDoubleQuote)
                return at + 1;
        return Tokens[first + 1].IsCapitalised ? first + 1 : first;
    }

    // "Belk, an actor in the show “The Road,” who fell ill, said": a quotation in it, with what stands behind it, is no part of who.
    private int? Quoted(int first, int end)
    {
        for (var at = first; at < end; at++)
            if (article.IsQuoted(at) && !article.IsQuoted(first) && !(article.QuotationAt(at) is { } quotation && quotation.End <= end && TermQuotes.Is(article, quotation)))
                return at;
        return null;
    }
}
