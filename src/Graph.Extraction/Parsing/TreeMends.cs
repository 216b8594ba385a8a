using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Dates;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tagging;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Parsing;

/// <summary>What the network gets wrong in trees that no treebank has: two subjects side by side, a day or the land of a town that takes the subject's place, "while" before a noun that a verb follows, a verb in the past that it takes for a participle, a participle that opens a sentence and takes its subject, an adjective that it takes for an auxiliary, the answer behind who was asked, who says so behind a clause with a subject of its own, a clause before the one reported, who does something taken for a part of the verb, a noun that it takes for the verb behind another, a verb in the past that it joins to an infinitive, a feeling behind the verb that voices it, and others behind "with" and "that".</summary>
internal static class TreeMends
{
    private static readonly HashSet<string> Subordinators = FunctionWords.Set("while although though whereas");

    // Before a noun they may lead to a time as well.
    private static readonly HashSet<string> Sequences = FunctionWords.Set("after before as since until");

    private static readonly HashSet<string> Times = FunctionWords.Set("today yesterday tonight tomorrow day week month year decade century morning afternoon evening night weekend spring summer autumn fall winter time hours days weeks months years");

    public static void Apply(AnnotatedArticle article)
    {
        foreach (var sentence in article.Sentences)
        {
            for (var at = sentence.First; at < sentence.End; at++)
            {
                GiveBack(article, sentence, at);
                ParticipateBehindThat(article, at);
                WarnBehindWith(article, at);
                FirstOfTwoSubjects(article, sentence, at);
                ClauseOfNoun(article, at);
                AnswerOfAsked(article, sentence, at);
                PastBehindName(article, sentence, at);
                PastBehindInfinitive(article, at);
                FeelingBehindVoice(article, sentence, at);
                NounBehindPast(article, sentence, at);
                SubjectBehindReport(article, at);
                NounBeforeVerb(article, sentence, at);
                ClauseBeforeOwn(article, sentence, at);
                if (at > sentence.First && IsSecondSubject(article, at))
                    article.Dependencies[at] = new Dependency(at - 1, article.Tags[at - 1].Universal == "PROPN" ? "flat" : "appos");
                else if (article.Dependencies[at] is { Label: "acl" or "ccomp" } && article.Tags[at].Penn == "VBD")
                    RaiseVerb(article, at);
                else if (Subordinators.Contains(article.Tokens[at].Lower) || Sequences.Contains(article.Tokens[at].Lower) && OpensAdverbial(article, at))
                    OpenClause(article, sentence, at);
            }
        }
    }

    // So far above an infinitive stands the verb whose object it belongs to.
    private const int HighestVerb = 6;

    // "Orlova voiced concern about", "expressed hope that": what is felt is the object of the verb before it, whatever the network takes either for.
    private static void FeelingBehindVoice(AnnotatedArticle article, Sentence sentence, int noun)
    {
        var verb = noun - 1;
        if (verb <= sentence.First || !Voicing.Contains(article.Tokens[verb].Lower) || !Felt.Contains(article.Tokens[noun].Lower) || noun + 1 >= sentence.End || article.Tokens[noun + 1].Kind == TokenKind.Mark)
            return;
        if (article.Dependencies[noun].Head == verb)
        {
            if (article.Tags[noun].Universal != "VERB")
                return;
            article.Tags[noun] = new Tag("NOUN", "NN");
            article.Dependencies[noun] = new Dependency(verb, "obj");
            return;
        }

        if (article.Dependencies[verb].Head != noun || !(article.Tags[verb - 1].Universal is "NOUN" or "PROPN" or "PRON" or "ADV") || article.Dependencies[noun].Label.StartsWith("nsubj", StringComparison.Ordinal))
            return;
        article.Tags[noun] = new Tag("NOUN", "NN");
        if (article.Tags[verb].Penn == "VBN")
            article.Tags[verb] = new Tag("VERB", "VBD");
        var floor = Math.Max(sentence.First, verb - FurthestSubject);
        var subject = verb - 1;
        while (subject > floor && article.Dependencies[subject].Head != noun && article.Dependencies[subject].Head != verb)
            subject--;
        for (var at = floor; at < subject; at++)
            if (article.Dependencies[at].Head == noun)
                article.Dependencies[at] = article.Dependencies[at] with { Head = article.Dependencies[at].Label is "det" or "amod" or "compound" or "nmod:poss" ? subject : verb };
        article.Dependencies[verb] = article.Dependencies[noun];
        article.Dependencies[noun] = new Dependency(verb, "obj");
        if (article.Dependencies[subject].Head == noun)
            article.Dependencies[subject] = new Dependency(verb, "nsubj");
    }

    private static readonly HashSet<string> Voicing = FunctionWords.Set("voiced expressed voices expresses");

    private static readonly HashSet<string> Felt = FunctionWords.Set("hope hopes concern concerns support fear fears doubt doubts regret interest sympathy opposition optimism confidence outrage");

    // "defended the refusal to join and accused": a verb in the past is joined to the other one in the past, and not to an infinitive below it.
    private static void PastBehindInfinitive(AnnotatedArticle article, int verb)
    {
        if (article.Tags[verb].Penn is not ("VBD" or "VBN") || article.Dependencies[verb] is not { Label: "conj", Head: >= 0 and var infinitive } || infinitive > verb || article.Tags[infinitive].Penn != "VB" || !article.Tokens[Math.Max(0, infinitive - 1)].Is("to"))
            return;
        var above = article.Dependencies[infinitive].Head;
        for (var steps = 0; steps < HighestVerb && above >= 0 && article.Tags[above].Penn != "VBD"; steps++)
            above = article.Dependencies[above].Head;
        if (above < 0 || above > infinitive || article.Tags[above].Penn != "VBD")
            return;
        article.Dependencies[verb] = new Dependency(above, "conj");
        article.Tags[verb] = new Tag("VERB", "VBD");
    }

    // "Chairwoman Ana Orlova thanked": a verb has one subject, so the name right behind another one is that one's; "Earlier this month Ana
    // Orlova said" tells when.
    private static bool IsSecondSubject(AnnotatedArticle article, int name) =>
        article.Dependencies[name] is { Label: "nsubj" or "nsubj:pass", Head: var verb } && article.Dependencies[name - 1] is { Label: "nsubj" or "nsubj:pass", Head: var other } && other == verb && verb > name
        && article.Tags[name].Universal == "PROPN" && article.Tags[name - 1].Universal is "NOUN" or "PROPN" && !IsTime(article.Tokens[name - 1]);

    // "The claim that the bridge was safe was rejected": an adjective is no auxiliary, but what the clause of the noun says.
    private static void ClauseOfNoun(AnnotatedArticle article, int adjective)
    {
        if (article.Tags[adjective].Universal != "ADJ" || article.Dependencies[adjective] is not { Label: "aux:pass" or "aux", Head: var verb } || verb < adjective || article.Dependencies[verb] is not { Label: "acl", Head: var noun } || noun > adjective)
            return;
        for (var at = noun + 1; at < adjective; at++)
            if (article.Dependencies[at] is { Label: var label, Head: var head } && head == verb)
                article.Dependencies[at] = new Dependency(adjective, label switch { "nsubj:pass" => "nsubj", "aux:pass" => "cop", _ => label });
        article.Dependencies[verb] = article.Dependencies[noun];
        article.Dependencies[noun] = new Dependency(verb, "nsubj:pass");
        article.Dependencies[adjective] = new Dependency(noun, "acl");
    }

    // "At a rally in Columbus, Ohio, on Friday, Senator Orlova told": the land of a town does nothing; nor does "Friday on her show Senator
    // Orlova told".
    private static void FirstOfTwoSubjects(AnnotatedArticle article, Sentence sentence, int name)
    {
        if (article.Dependencies[name] is not { Label: "nsubj", Head: var verb } || verb < name + 2 || article.Tags[name].Universal != "PROPN")
            return;
        var isDay = DateReader.IsWeekday(article.Tokens[name]);
        if (!isDay && (name - 2 < sentence.First || article.Tokens[name - 1].Text != "," || article.Tokens[name + 1].Text != "," || article.Tags[name - 2].Universal != "PROPN" || IsUnder(article, name - 2, name)) || !HasSubjectBehind(article, name + 2, verb))
            return;
        article.Dependencies[name] = isDay ? new Dependency(verb, "obl:unmarked") : new Dependency(name - 2, "appos");
    }

    private static bool IsUnder(AnnotatedArticle article, int word, int above)
    {
        while (word >= 0 && word != above)
            word = article.Dependencies[word].Head;
        return word == above;
    }

    private static bool HasSubjectBehind(AnnotatedArticle article, int first, int verb)
    {
        for (var at = first; at < Math.Min(verb, first + FurthestSubject); at++)
            if (article.Dependencies[at] is { Label: "nsubj", Head: var head } && head == verb)
                return true;
        return false;
    }

    private const int FurthestSubject = 40;

    private static bool IsTime(Token token) => Times.Contains(token.Lower) || DateReader.IsWeekday(token) || DateReader.IsMonth(token);

    // "While the mayor, Ana Orlova, speaks of": the verb behind has a subject.
    private static void OpenClause(AnnotatedArticle article, Sentence sentence, int subordinator)
    {
        if (article.Dependencies[subordinator] is not { Label: "case", Head: > 0 and var noun } || article.Dependencies[noun] is not { Label: "obl", Head: var verb } || verb < noun || !article.Tags[verb].IsFinite || HasSubject(article, sentence, verb))
            return;
        article.Dependencies[subordinator] = new Dependency(verb, "mark");
        article.Dependencies[noun] = new Dependency(verb, "nsubj");
    }

    // "a day after his minister accused them": the noun stands right before the verb of an adverbial clause.
    private static bool OpensAdverbial(AnnotatedArticle article, int subordinator) =>
        article.Dependencies[subordinator] is { Label: "case", Head: > 0 and var noun } && noun + 1 < article.Tokens.Count && article.Dependencies[noun].Head == noun + 1 && article.Dependencies[noun + 1].Label == "advcl";

    // "The player apologised, saying", "Orlova dismissed it, hours after officials said": a verb in the past is the clause's own, and the other
    // hangs on it.
    private static void RaiseVerb(AnnotatedArticle article, int verb)
    {
        var (head, label) = article.Dependencies[verb];
        var subject = label == "acl" ? head : SubjectBefore(article, verb, head);
        if (subject < 0 || subject > verb || article.Dependencies[subject] is not { Label: "nsubj", Head: var other } || other < verb)
            return;
        var opener = OpenerOf(article, verb, other);
        if (opener < 0 && (label != "acl" || article.Tags[other].Penn != "VBG" || article.Tokens[other - 1].Text != ","))
            return;
        if (opener >= 0)
            article.Dependencies[opener] = new Dependency(other, "mark");
        article.Dependencies[verb] = article.Dependencies[other];
        article.Dependencies[subject] = new Dependency(verb, "nsubj");
        article.Dependencies[other] = new Dependency(verb, "advcl");
    }

    private static int SubjectBefore(AnnotatedArticle article, int verb, int other)
    {
        for (var at = verb - 1; other > verb && at >= Math.Max(0, verb - FurthestSubject); at--)
            if (article.Dependencies[at] is { Label: "nsubj", Head: var head } && head == other)
                return at;
        return -1;
    }

    // The "after" before the subject of its own that another verb has behind this one, or -1.
    private static int OpenerOf(AnnotatedArticle article, int verb, int other)
    {
        for (var at = verb + 1; at < Math.Min(other, verb + FurthestSubject); at++)
            if ((Sequences.Contains(article.Tokens[at].Lower) || Subordinators.Contains(article.Tokens[at].Lower)) && article.Dependencies[at] is { Label: "case" or "mark", Head: var own } && own > at && article.Dependencies[own] is { Label: "nsubj", Head: var head } && head == other)
                return at;
        return -1;
    }

    // "Reacting, the spokeswoman said": what somebody does as she speaks has no subject of its own.
    private static void GiveBack(AnnotatedArticle article, Sentence sentence, int subject)
    {
        var participle = sentence.First;
        if (article.Dependencies[subject] is not { Label: "nsubj" or "appos", Head: var head } || head != participle || subject < participle + 2 || article.Dependencies[subject].Label == "appos" && (article.Tokens[participle + 1].Text != "," || article.Tags[subject].Universal != "PROPN") || article.Tags[participle].Penn != "VBG"
            || article.Dependencies[participle] is not { Label: "ccomp" or "advcl" or "parataxis", Head: var verb } || verb < subject || !article.Tags[verb].IsFinite || HasSubject(article, sentence, verb))
            return;
        article.Dependencies[subject] = new Dependency(verb, "nsubj");
        article.Dependencies[participle] = new Dependency(verb, "advcl");
    }

    // "Asked about the dam, the council's office referred to it": whoever is asked does what is told behind the comma.
    private static void AnswerOfAsked(AnnotatedArticle article, Sentence sentence, int verb)
    {
        var asked = sentence.First;
        if (!(article.Tokens[asked].Lower is "asked" or "pressed" or "questioned") || article.Tags[verb].Penn != "VBD" || article.Dependencies[verb] is not { Label: "acl", Head: var subject } || subject != verb - 1
            || article.Dependencies[subject] is not { Label: "nsubj" or "nsubj:pass", Head: var head } || head != asked || subject < asked + 2)
            return;
        article.Dependencies[verb] = article.Dependencies[asked];
        article.Dependencies[subject] = new Dependency(verb, "nsubj");
        article.Dependencies[asked] = new Dependency(verb, "advcl");
    }

    // "denied that, saying a letter was sent": before a comma the word opens no clause.
    private static void ParticipateBehindThat(AnnotatedArticle article, int that)
    {
        if (that + 2 >= article.Tokens.Count || !article.Tokens[that].Is("that") || article.Tokens[that + 1].Text != "," || article.Dependencies[that].Head is var participle && participle != that + 2
            || article.Tags[participle].Penn != "VBG" || article.Dependencies[participle] is not { Label: "ccomp", Head: var verb } || verb != that - 1)
            return;
        article.Dependencies[that] = new Dependency(verb, "obj");
        article.Dependencies[participle] = new Dependency(verb, "advcl");
    }

    private static readonly HashSet<string> Openers = [.. Subordinators, .. Sequences, "if", "when", "because", "unless", "once"];

    // "said that while it is old, it is safe": the first of the two clauses belongs to the second, and not both to the report.
    private static void ClauseBeforeOwn(AnnotatedArticle article, Sentence sentence, int opener)
    {
        if (article.Dependencies[opener] is not { Label: "mark", Head: var first } || first < opener || !Openers.Contains(article.Tokens[opener].Lower) || article.Dependencies[first] is not { Label: "ccomp", Head: >= 0 and var verb } || verb > opener)
            return;
        var (comma, end) = (first + 1, Math.Min(sentence.End, first + FurthestSubject));
        while (comma < end && article.Tokens[comma].Text != ",")
            comma++;
        for (var second = comma + 2; second < Math.Min(sentence.End, comma + FurthestSubject); second++)
        {
            if (article.Dependencies[second] is not { Label: "ccomp" or "parataxis", Head: var head } || head != verb || !HasSubjectBehind(article, comma + 1, second))
                continue;
            if (opener - 1 > verb && article.Tokens[opener - 1].Is("that"))
                article.Dependencies[opener - 1] = new Dependency(second, "mark");
            article.Dependencies[first] = new Dependency(second, "advcl");
            article.Dependencies[second] = new Dependency(verb, "ccomp");
            return;
        }
    }

    // "Keeping it is hard, said a few of the engineers": a clause before the comma has the first subject, and who says so stands behind.
    private static void SubjectBehindReport(AnnotatedArticle article, int speaker)
    {
        if (article.Dependencies[speaker] is not { Label: "obj", Head: >= 2 and var verb } || speaker < verb || article.Tokens[verb - 1].Kind != TokenKind.Mark || article.LemmaOf(verb) is not ("say" or "ask" or "add" or "reply"))
            return;
        var (subject, clause) = (-1, -1);
        for (var at = verb - 2; at >= Math.Max(0, verb - FurthestSubject); at--)
        {
            if (article.Dependencies[at].Head != verb)
                continue;
            if (clause < 0 && article.Dependencies[at].Label is "ccomp" or "parataxis")
                clause = at;
            else if (subject < 0 && article.Dependencies[at].Label == "nsubj")
                subject = at;
        }

        if (subject < 0 || clause < 0 || !article.HoldsFiniteVerb(Math.Min(subject, clause), verb))
            return;
        article.Dependencies[subject] = new Dependency(clause, "nsubj");
        article.Dependencies[speaker] = new Dependency(verb, "nsubj");
    }

    // "The council's central bank raised rates, saying": no noun is part of a verb that tells of a deed, so that it does it.
    private static void NounBeforeVerb(AnnotatedArticle article, Sentence sentence, int noun)
    {
        if (article.Dependencies[noun] is not { Label: "compound", Head: var verb } || verb != noun + 1 || article.Tags[verb].Penn is not ("VBD" or "VBZ" or "VBP") || article.Tags[verb].Universal != "VERB" || article.Tags[noun].Universal is not ("NOUN" or "PROPN") || HasSubject(article, sentence, verb))
            return;
        article.Dependencies[noun] = new Dependency(verb, "nsubj");
        // What tells of it may be hung on the object.
        for (var at = noun - 1; at >= sentence.First && article.Dependencies[at] is { Label: "nmod:poss" or "amod" or "compound" or "det" or "case" } told && (told.Head > verb || told.Head <= noun); at--)
            if (told.Head > verb)
                article.Dependencies[at] = told with { Head = noun };
        for (var at = verb + 2; at < Math.Min(sentence.End, verb + FurthestSubject); at++)
            if (article.Dependencies[at] is { Label: "acl", Head: var thing } && thing > verb && article.Tags[at].Penn == "VBG" && article.Tokens[at - 1].Text == ",")
                article.Dependencies[at] = new Dependency(verb, "advcl");
    }

    // "Ana Orlova voiced support for it", "The envoy voiced support for it": in a sentence without another verb who opens it does something to the noun.
    private static void PastBehindName(AnnotatedArticle article, Sentence sentence, int verb)
    {
        if (verb == sentence.First || verb - sentence.First > LongestName || article.Dependencies[verb] is not { Label: "amod", Head: var thing } || thing < verb || article.Tags[verb].Penn != "VBN" || !article.Tokens[verb].Lower.EndsWith("ed", StringComparison.Ordinal)
            || article.Dependencies[thing] is not { Label: "root" } root || article.Tags[thing].Universal != "NOUN" || article.HoldsFiniteVerb(sentence.First, sentence.End))
            return;
        if (IsNameOf(article, sentence.First, verb, thing))
            for (var name = sentence.First + 1; name < verb; name++)
                article.Dependencies[name] = new Dependency(sentence.First, "flat");
        else if (IsSomebodys(article, sentence.First, verb))
            for (var before = sentence.First; before < verb - 1; before++)
                article.Dependencies[before] = article.Dependencies[before] with { Head = verb - 1 };
        else
            return;
        article.Tags[verb] = new Tag("VERB", "VBD");
        article.Dependencies[article.Tags[sentence.First].Universal == "PROPN" ? sentence.First : verb - 1] = new Dependency(verb, "nsubj");
        article.Dependencies[verb] = root;
        article.Dependencies[thing] = new Dependency(verb, "obj");
    }

    private static bool IsNameOf(AnnotatedArticle article, int first, int verb, int thing)
    {
        for (var at = first; at < verb; at++)
            if (article.Tags[at].Universal != "PROPN" || article.Dependencies[at].Head is var head && head != thing && (head < first || head >= at))
                return false;
        return true;
    }

    // "The old envoy voiced"
    private static bool IsSomebodys(AnnotatedArticle article, int first, int verb)
    {
        if (verb - first < 2 || article.Tags[first].Universal != "DET" || article.Tags[verb - 1].Universal != "NOUN" || !Speakers.IsWord(article.Tokens[verb - 1].Lower))
            return false;
        for (var at = first + 1; at < verb - 1; at++)
            if (article.Tags[at].Universal is not ("ADJ" or "NOUN"))
                return false;
        return true;
    }

    private const int LongestName = 6;

    // "Ana Orlova rubbished claims that": right behind a verb in the past stands no other verb, but what it is done to.
    private static void NounBehindPast(AnnotatedArticle article, Sentence sentence, int noun)
    {
        var verb = noun - 1;
        if (verb <= sentence.First || article.Tags[noun].Penn != "VBZ" || article.Tags[verb] is not { Universal: "VERB", Penn: "VBD" } || article.Dependencies[verb] is not { Label: "nsubj" or "ccomp", Head: var head } || head != noun || noun + 1 >= sentence.End || !article.Tokens[noun + 1].Is("that"))
            return;
        for (var at = Math.Max(sentence.First, verb - LongestName); at < Math.Min(sentence.End, noun + FurthestSubject); at++)
            if (at != verb && article.Dependencies[at] is { Head: var taken, Label: var label } && taken == noun)
                article.Dependencies[at] = at < verb ? new Dependency(verb, label) : new Dependency(noun, label == "ccomp" ? "acl" : label);
        article.Tags[noun] = new Tag("NOUN", "NNS");
        article.Dependencies[verb] = article.Dependencies[noun];
        article.Dependencies[noun] = new Dependency(verb, "obj");
    }

    // "ended with Belk warning of a strike": a name before it, and it is what he does.
    private static void WarnBehindWith(AnnotatedArticle article, int noun)
    {
        if (noun < 2 || noun + 1 >= article.Tokens.Count || !article.Tokens[noun].Is("warning") || article.Tags[noun].Universal != "NOUN" || !(article.Tokens[noun + 1].Lower is "of" or "that" or "about")
            || article.Dependencies[noun - 1].Head != noun)
            return;
        // "with lawmakers warning that"
        if (article.Dependencies[noun].Label == "advcl" && article.Dependencies[noun - 1].Label == "nsubj")
            article.Tags[noun] = new Tag("VERB", "VBG");
        if (article.Tags[noun - 1].Universal != "PROPN")
            return;
        var with = noun - 1;
        while (with > 0 && article.Tags[with].Universal == "PROPN")
            with--;
        if (!article.Tokens[with].Is("with") || article.Dependencies[with].Head != noun)
            return;
        article.Tags[noun] = new Tag("VERB", "VBG");
        article.Dependencies[with] = new Dependency(noun, "mark");
        article.Dependencies[with + 1] = new Dependency(noun, "nsubj");
        for (var name = with + 2; name < noun; name++)
            article.Dependencies[name] = new Dependency(with + 1, "flat");
        article.Dependencies[noun] = article.Dependencies[noun] with { Label = "advcl" };
    }

    private static bool HasSubject(AnnotatedArticle article, Sentence sentence, int verb)
    {
        for (var at = sentence.First; at < verb; at++)
            if (article.Dependencies[at] is { Label: "nsubj" or "nsubj:pass", Head: var head } && head == verb)
                return true;
        return false;
    }
}
